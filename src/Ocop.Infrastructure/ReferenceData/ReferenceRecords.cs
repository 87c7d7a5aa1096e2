using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.ReferenceData;

internal sealed class ReferenceRecords(OcopDbContext db, TimeProvider clock) : IReferenceRecords
{
    public async Task LockAsync(CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"lock table agencies, administrative_units in share row exclusive mode", ct);

        // From the commit on, nodes that hold the facts of before see that they are of before.
        var edition = await db.Set<ReferenceEdition>().SingleOrDefaultAsync(e => e.Name == ReferenceEdition.Changes, ct);
        var hash = Guid.CreateVersion7().ToString("N");

        if (edition is null)
        {
            db.Add(new ReferenceEdition { Name = ReferenceEdition.Changes, ContentHash = hash });
        }
        else
        {
            db.Entry(edition).Property(e => e.ContentHash).CurrentValue = hash;
        }
    }

    public Task<Agency?> FindAsync(AgencyId id, CancellationToken ct) => db.Set<Agency>().SingleOrDefaultAsync(a => a.Id == id, ct);

    public Task<AdministrativeUnit?> FindAsync(UnitId id, CancellationToken ct) => db.Set<AdministrativeUnit>().Include(u => u.FormerNames).SingleOrDefaultAsync(u => u.Id == id, ct);

    public void Add(Agency agency) => db.Add(agency);

    public void Add(AdministrativeUnit unit) => db.Add(unit);

    public void Add(UnitSuccession succession) => db.Add(succession);

    public Task<int> PeopleAfterAsync(AgencyId id, DateOnly day, CancellationToken ct) =>
        db.UserRoles.Where(r => r.AgencyId == id && (r.ValidTo == null || r.ValidTo > day)).Select(r => r.UserId).Distinct().CountAsync(ct);

    public async Task<int> SettleAsync(IReadOnlyCollection<UnitId> units, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var tree = new UnitTree(
            await db.Set<AdministrativeUnit>().AsNoTracking().Include(u => u.FormerNames).ToListAsync(ct), await db.Set<UnitSuccession>().AsNoTracking().ToListAsync(ct));
        var members = tree.Units.SelectMany(u => tree.MembersOf(u.Id).Select(m => (Unit: u.Id.Value, Member: m.Value))).ToList();
        var (unit, member) = (members.Select(m => m.Unit).ToArray(), members.Select(m => m.Member).ToArray());
        await db.Database.ExecuteSqlAsync($"""
            delete from administrative_unit_members where (unit_id, member_id) not in (select * from unnest({unit}, {member}))
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into administrative_unit_members (unit_id, member_id) select * from unnest({unit}, {member}) on conflict do nothing
            """, ct);

        var today = clock.Today();
        var moved = 0;

        foreach (var changed in units.Where(u => !tree.Find(u)!.HoldsOn(today)))
        {
            var now = tree.CurrentOf(changed, today)?.Id.Value;
            moved += await db.Database.ExecuteSqlAsync($"update products set current_unit_id = {now} where current_unit_id = {changed.Value}", ct);
        }

        var shown = units.Select(u => u.Value).ToArray();
        var current = units.Select(u => tree.CurrentOf(u, today)?.Id.Value).OfType<Guid>().ToArray();
        var products = await db.Database.SqlQuery<Guid>($"""
            select id as "Value" from products where unit_id = any({shown}) or current_unit_id = any({current})
              or id in (select product_id from register_entries where unit_id = any({shown}) or current_unit_id = any({shown}) or district_id = any({shown}))
            """).ToListAsync(ct);
        await RegisterRefresh.RunAsync(db, products, ct);
        return moved;
    }
}
