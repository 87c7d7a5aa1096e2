using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Accounts;

/// <summary>Tells how far the permissions of roles go today, for the agencies and subjects that they are held for.</summary>
public sealed class Reaches(IReferenceFacts facts, TimeProvider clock)
{
    /// <summary>Everything that any of the roles covers.</summary>
    public Reach Of(IReadOnlyList<HeldRole> held, string permission)
    {
        var grants = held.SelectMany(h => (Roles.Find(h.Role)?.Grants ?? []).Where(g => g.Permission == permission).Select(g => (Held: h, g.Scope))).ToList();

        if (grants.Count == 0)
        {
            return Reach.Nothing;
        }

        return grants.Any(g => g.Scope == Scope.Province) ? Reach.Everything : Narrow(grants);
    }

    /// <summary>What an agency answers for today: its field where it has one, else its area.</summary>
    public Reach OfAgency(Domain.Agencies.AgencyId id)
    {
        var (today, known) = (clock.Today(), facts.Current);
        var agency = known.PresentOf(id, today);

        if (agency?.Field is { } field && agency.Kind == Domain.Agencies.AgencyKind.Department)
        {
            return new() { Types = [.. known.TypesOfField(field).Select(t => (ProductTypeId?)t)] };
        }

        if (agency?.UnitId is not { } unit || known.Units.Find(unit)?.Level == UnitLevel.Province)
        {
            return agency is null ? Reach.Nothing : Reach.Everything;
        }

        var area = known.Units.AreaOf(unit, today);
        return new()
        {
            Units = [.. area.Members.Select(u => (UnitId?)u)], PresentUnits = [.. area.Present.Select(u => (UnitId?)u)], FormerUnits = [.. area.Former.Select(u => (UnitId?)u)],
        };
    }

    private Reach Narrow(List<(HeldRole Held, Scope Scope)> grants)
    {
        HashSet<UnitId> units = [], present = [], former = [];
        HashSet<ProductTypeId> types = [];
        HashSet<SubjectId> subjects = [];
        var (today, known) = (clock.Today(), facts.Current);

        foreach (var (held, scope) in grants)
        {
            // An agency that ended lives on in its successor: so do the duties of its people.
            var agency = held.AgencyId is { } id ? known.PresentOf(id, today) : null;

            switch (scope)
            {
                case Scope.Area when agency?.UnitId is { } unit:
                    var area = known.Units.AreaOf(unit, today);
                    units.UnionWith(area.Members);
                    present.UnionWith(area.Present);
                    former.UnionWith(area.Former);
                    break;
                case Scope.Field when agency?.Field is { } field:
                    types.UnionWith(known.TypesOfField(field));
                    break;
                case Scope.Subject when held.SubjectId is { } subject:
                    subjects.Add(subject);
                    break;
            }
        }

        return new()
        {
            Units = [.. units.Select(u => (UnitId?)u)], PresentUnits = [.. present.Select(u => (UnitId?)u)], FormerUnits = [.. former.Select(u => (UnitId?)u)],
            Types = [.. types.Select(t => (ProductTypeId?)t)], Subjects = [.. subjects],
        };
    }
}
