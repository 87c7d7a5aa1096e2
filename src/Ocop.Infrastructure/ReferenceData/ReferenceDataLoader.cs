using Microsoft.EntityFrameworkCore;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.ProgramTargets;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.ReferenceData;

/// <summary>
/// Brings the dated facts of this version of the program into the database: in one transaction, and only when they have changed.
/// Rows are found again by their stable ids. Rows that the program does not know stay, and so do those that somebody changed here.
/// </summary>
public static class ReferenceDataLoader
{
    /// <summary>Loads them if the database holds another edition.</summary>
    /// <returns>Whether there was anything to do.</returns>
    public static async Task<bool> LoadAsync(OcopDbContext db, CancellationToken ct)
    {
        var hash = ReferenceFiles.ContentHash();

        if (await db.Set<ReferenceEdition>().AnyAsync(e => e.Name == ReferenceEdition.Facts && e.ContentHash == hash, ct))
        {
            return false;
        }

        await PutAsync(db, ReferenceFiles.Read(), ct);
        await PutAsync(db, [new ReferenceEdition { Name = ReferenceEdition.Facts, ContentHash = hash }], ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return true;
    }

    private static async Task PutAsync(OcopDbContext db, ReferenceSet facts, CancellationToken ct)
    {
        await db.Set<UnitFormerName>().LoadAsync(ct);
        await PutAsync(db, facts.Units, ct);
        await PutAsync(db, facts.Successions, ct);
        await PutAsync(db, facts.LegalDocuments, ct);
        await PutAsync(db, facts.ProductGroups, ct);
        await PutAsync(db, facts.ProductTypes, ct);
        await PutAsync(db, facts.ProcessRules, ct);
        await PutAsync(db, facts.Agencies, ct);
        await PutAsync(db, facts.RevocationGrounds, ct);
        await PutAsync(db, facts.RecognitionAuthorities, ct);
        await PutAsync(db, facts.Holidays, ct);
        await PutAsync(db, facts.ProgramTargets, ct);
        await PutAsync(db, facts.Checklists, ct);
        await PutAsync(db, facts.ChecklistItems, ct);
        await PutAsync(db, facts.LaboratoryLimits, ct);
        await PutAsync(db, facts.ViolationKinds, ct);
        await PutAsync(db, facts.RiskFactors, ct);
        await PutAsync(db, facts.ReviewFactors, ct);
        await PutAsync(db, facts.GtinPrefixes, ct);

        // What counts in a unit follows from all units there are, also from those that somebody added.
        var tree = new UnitTree(db.Set<AdministrativeUnit>().Local, db.Set<UnitSuccession>().Local);
        var members = tree.Units.SelectMany(u => tree.MembersOf(u.Id).Select(m => UnitMember.Record(u.Id, m))).ToList();
        await PutAsync(db, members, ct);
        var wanted = members.Select(m => (m.UnitId, m.MemberId)).ToHashSet();
        db.RemoveRange(db.Set<UnitMember>().Local.Where(m => !wanted.Contains((m.UnitId, m.MemberId))).ToList());
    }

    private static async Task PutAsync<T>(OcopDbContext db, IReadOnlyList<T> rows, CancellationToken ct)
        where T : class
    {
        var key = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties;
        string KeyOf(T row) => string.Join('|', key.Select(p => p.PropertyInfo!.GetValue(row)));
        var known = (await db.Set<T>().ToListAsync(ct)).ToDictionary(KeyOf, StringComparer.Ordinal);

        foreach (var row in rows)
        {
            if (!known.TryGetValue(KeyOf(row), out var recorded))
            {
                db.Add(row);
                continue;
            }

            // targets are the office's from the first day on
            if (recorded is Agency { KeptHere: true } or AdministrativeUnit { KeptHere: true } or ProgramTarget)
            {
                continue;
            }

            db.Entry(recorded).CurrentValues.SetValues(row);

            if (recorded is AdministrativeUnit unit)
            {
                PutNames(db, unit, ((AdministrativeUnit)(object)row).FormerNames);
            }
        }
    }

    private static void PutNames(OcopDbContext db, AdministrativeUnit unit, IReadOnlyList<UnitFormerName> names)
    {
        foreach (var name in names)
        {
            if (unit.FormerNames.FirstOrDefault(n => n.Id == name.Id) is { } recorded)
            {
                db.Entry(recorded).CurrentValues.SetValues(name);
            }
            else
            {
                db.Add(name).Property("UnitId").CurrentValue = unit.Id;
            }
        }
    }
}
