using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Representatives;
using Ocop.Domain.Accounts;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

internal sealed class RepresentativeDirectory(OcopDbContext db) : IRepresentativeDirectory
{
    public async Task<IReadOnlyList<SubjectRepresentative>> OfAsync(SubjectId subject, CancellationToken ct)
    {
        var ids = await db.Database.SqlQuery<Guid>($"""
            with recursive gone as (
              select id from subjects where id = {subject.Value}
              union all
              select s.id from subjects s join gone on s.merged_into_id = gone.id)
            select id as "Value" from gone
            """).ToListAsync(ct);
        var subjects = ids.Select(id => (SubjectId?)new SubjectId(id)).ToArray();
        var rows = await (
            from r in db.UserRoles.AsNoTracking()
            join u in db.Users on r.UserId equals u.Id
            where r.Role == Roles.ProducerRepresentative && subjects.Contains(r.SubjectId)
            orderby r.ValidFrom, r.Id
            select new { Role = r, User = u, IsLinked = db.UserLogins.Any(l => l.UserId == u.Id) }).ToListAsync(ct);

        return [.. rows.Select(r => new SubjectRepresentative(
            r.User.Id, r.User.DisplayName, r.User.Email!, r.User.StatusWhen(r.IsLinked),
            new Assignment(r.Role.Id, r.Role.Role, r.Role.AgencyId, r.Role.ValidFrom, r.Role.ValidTo, r.Role.SubjectId, r.Role.DelegatedFromId)))];
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(IReadOnlyCollection<Guid> userIds, CancellationToken ct)
    {
        Guid[] ids = [.. userIds.Distinct()];
        return ids.Length == 0 ? [] : await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.DisplayName }).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
    }
}
