using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Notifications;

/// <summary>Somebody with an account in use, and one of the roles held today.</summary>
public sealed record RoleHolder(Guid UserId, HeldRole Held);

/// <summary>People by the roles that they hold.</summary>
public interface IRoleHolders
{
    /// <summary>Accounts that are neither closed nor erased, with each of these roles that they hold on a day, delegated ones included.</summary>
    Task<IReadOnlyList<RoleHolder>> OfAsync(IReadOnlyCollection<string> roles, DateOnly on, CancellationToken ct);
}

/// <summary>Finds those whom something concerns.</summary>
internal sealed class Recipients(IRoleHolders holders, Reaches reaches, TimeProvider clock)
{
    private static readonly string[] Keepers = [.. Roles.All.Where(r => r.Grants.Any(g => g.Permission == Permissions.RegisterWrite)).Select(r => r.Code)];

    private readonly Dictionary<string, IReadOnlyList<Guid>> _officers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<AgencyId, Guid>> _staff = new(StringComparer.Ordinal);
    private IReadOnlyList<RoleHolder>? _keepers;
    private ILookup<SubjectId, Guid>? _representatives;

    /// <summary>Those nearest to a product who keep its record: the commune's officers, where it has none the province's.</summary>
    public Task<IReadOnlyList<Guid>> KeepersOfAsync(Product product, CancellationToken ct) => NearestAsync(reach => reach.Covers(product), ct);

    /// <summary>Those nearest to a subject who keep its record.</summary>
    public Task<IReadOnlyList<Guid>> KeepersOfAsync(Subject subject, CancellationToken ct) => NearestAsync(reach => reach.Covers(subject), ct);

    /// <summary>Those who keep what lies in nobody's area.</summary>
    public Task<IReadOnlyList<Guid>> KeepersOfProvinceAsync(CancellationToken ct) => NearestAsync(reach => reach.IsEverything, ct);

    /// <summary>Officers who may do something anywhere in the province; administrators where nobody else may.</summary>
    public async Task<IReadOnlyList<Guid>> OfficersWithAsync(string permission, CancellationToken ct)
    {
        if (!_officers.TryGetValue(permission, out var officers))
        {
            var roles = Roles.All.Where(r => r.Grants.Any(g => g.Permission == permission && g.Scope == Scope.Province)).Select(r => r.Code).ToList();
            var found = await holders.OfAsync(roles, clock.Today(), ct);
            var others = found.Where(h => h.Held.Role != Roles.Administrator).ToList();
            officers = [.. (others.Count > 0 ? others : found).Select(h => h.UserId).Distinct()];
            _officers[permission] = officers;
        }

        return officers;
    }

    /// <summary>Those of an agency who may do something; where it has nobody, officers who may do it anywhere.</summary>
    public async Task<IReadOnlyList<Guid>> OfAgencyAsync(string permission, AgencyId agency, CancellationToken ct)
    {
        if (!_staff.TryGetValue(permission, out var staff))
        {
            var roles = Roles.All.Where(r => r.Code != Roles.Administrator && r.Grants.Any(g => g.Permission == permission)).Select(r => r.Code).ToList();
            staff = (await holders.OfAsync(roles, clock.Today(), ct)).Where(h => h.Held.AgencyId is not null).ToLookup(h => h.Held.AgencyId!.Value, h => h.UserId);
            _staff[permission] = staff;
        }

        return staff[agency].Any() ? [.. staff[agency].Distinct()] : await OfficersWithAsync(permission, ct);
    }

    /// <summary>The representatives of a subject.</summary>
    public async Task<IReadOnlyList<Guid>> RepresentativesOfAsync(SubjectId subject, CancellationToken ct)
    {
        _representatives ??= (await holders.OfAsync([Roles.ProducerRepresentative], clock.Today(), ct))
            .Where(h => h.Held.SubjectId is not null).ToLookup(h => h.Held.SubjectId!.Value, h => h.UserId);
        return [.. _representatives[subject]];
    }

    private async Task<IReadOnlyList<Guid>> NearestAsync(Func<Reach, bool> covers, CancellationToken ct)
    {
        _keepers ??= await holders.OfAsync(Keepers, clock.Today(), ct);
        var near = _keepers.Select(k => (k.UserId, Distance: DistanceOf(k.Held, covers))).Where(k => k.Distance is not null).ToList();
        var nearest = near.Min(k => k.Distance);
        return [.. near.Where(k => k.Distance == nearest).Select(k => k.UserId)];
    }

    /// <summary>By how much the role covers; administrators keep records where nobody else does.</summary>
    private int? DistanceOf(HeldRole held, Func<Reach, bool> covers)
    {
        var reach = reaches.Of([held], Permissions.RegisterWrite);
        return !covers(reach) ? null : held.Role == Roles.Administrator ? int.MaxValue : reach.IsEverything ? int.MaxValue - 1 : reach.Units.Count;
    }
}
