using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Accounts;
using Ocop.Domain.Agencies;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Accounts;

internal sealed class UserDirectory(OcopDbContext db, TimeProvider clock) : IUserDirectory
{
    private const string Sort = "name";

    /// <summary>What stands where the name of an erased owner stood.</summary>
    private const string ErasedName = "Tài khoản đã xoá";

    // a domain that never exists (RFC 2606), so that no letter arrives anywhere
    private const string ErasedMailbox = "@erased.invalid";

    // more than any agency has that works with the register; the list is for choosing from
    private const int MostColleagues = 500;

    public async Task<(IReadOnlyList<UserEntry> Users, string? NextCursor)> ListAsync(UserFilter filter, CancellationToken ct)
    {
        var (today, users) = (clock.Today(), db.Users.AsNoTracking());

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var pattern = SearchWords.InSpacedText(word);
            users = users.Where(u => EF.Functions.Like(OcopDbContext.VnFold(" " + u.DisplayName + " " + u.Email), pattern));
        }

        if (filter.Role is { } role)
        {
            users = users.Where(u => db.UserRoles.Any(r => r.UserId == u.Id && r.Role == role && r.ValidFrom <= today && (r.ValidTo == null || r.ValidTo >= today)));
        }

        users = filter.Status switch
        {
            UserStatus.Erased => users.Where(u => u.ErasedAt != null),
            UserStatus.Disabled => users.Where(u => u.DisabledAt != null && u.ErasedAt == null),
            UserStatus.Invited => users.Where(u => u.DisabledAt == null && u.PasswordHash == null && !db.UserLogins.Any(l => l.UserId == u.Id)),
            UserStatus.Active => users.Where(u => u.DisabledAt == null && (u.PasswordHash != null || db.UserLogins.Any(l => l.UserId == u.Id))),
            _ => users,
        };

        if (Cursor.Decode(filter.Cursor, Sort, values: 1) is { } after)
        {
            var name = after.Values[0]!;
            users = users.Where(u => EF.Functions.GreaterThan(ValueTuple.Create(u.DisplayName, u.Id), ValueTuple.Create(name, after.Id)));
        }

        var page = await users.OrderBy(u => u.DisplayName).ThenBy(u => u.Id).Take(filter.Limit + 1).ToListAsync(ct);
        var next = page.Count > filter.Limit ? page[filter.Limit - 1] : null;
        return (await EntriesAsync([.. page.Take(filter.Limit)], ct), next is null ? null : new Cursor(Sort, [next.DisplayName], next.Id).Encode());
    }

    public async Task<UserEntry?> FindAsync(Guid userId, CancellationToken ct) =>
        (await EntriesAsync(await db.Users.AsNoTracking().Where(u => u.Id == userId).ToListAsync(ct), ct)).SingleOrDefault();

    public Task LockRolesAsync(CancellationToken ct) => db.Database.ExecuteSqlAsync($"lock table user_roles in share row exclusive mode", ct);

    public Task<bool> AnyOtherWithRoleAsync(string role, DateOnly on, Guid exceptUser, CancellationToken ct) => db.UserRoles.AnyAsync(
        r => r.UserId != exceptUser && r.Role == role && r.ValidFrom <= on && (r.ValidTo == null || r.ValidTo >= on)
            && db.Users.Any(u => u.Id == r.UserId && u.DisabledAt == null && (u.PasswordHash != null || db.UserLogins.Any(l => l.UserId == u.Id))), ct);

    public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(AgencyId? agencyId, DateOnly on, Guid exceptUser, CancellationToken ct) => await db.Users.AsNoTracking()
        .Where(u => u.Id != exceptUser && u.DisabledAt == null && (u.PasswordHash != null || db.UserLogins.Any(l => l.UserId == u.Id))
            && db.UserRoles.Any(r => r.UserId == u.Id && r.AgencyId == agencyId && r.ValidFrom <= on && (r.ValidTo == null || r.ValidTo >= on)))
        .OrderBy(u => u.DisplayName).ThenBy(u => u.Id).Take(MostColleagues).Select(u => new Colleague(u.Id, u.DisplayName)).ToListAsync(ct);

    public async Task<IReadOnlyList<(Assignment Assignment, Colleague Deputy)>> DelegationsOfAsync(Guid userId, CancellationToken ct)
    {
        var rows = await (
            from r in db.UserRoles.AsNoTracking()
            join own in db.UserRoles on r.DelegatedFromId equals own.Id
            join u in db.Users on r.UserId equals u.Id
            where own.UserId == userId
            orderby r.ValidFrom descending, r.Id
            select new { Role = r, u.DisplayName }).ToListAsync(ct);

        return [.. rows.Select(r => (Of(r.Role), new Colleague(r.Role.UserId, r.DisplayName)))];
    }

    public async Task SetLastDayAsync(Guid assignmentId, DateOnly lastDay, CancellationToken ct)
    {
        await db.UserRoles.Where(r => r.DelegatedFromId == assignmentId && r.ValidFrom > lastDay).ExecuteDeleteAsync(ct);
        await db.UserRoles.Where(r => r.Id == assignmentId || (r.DelegatedFromId == assignmentId && r.ValidTo > lastDay))
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.ValidTo, lastDay), ct);
    }

    public Task RemoveAssignmentAsync(Guid assignmentId, CancellationToken ct) => db.UserRoles.Where(r => r.Id == assignmentId).ExecuteDeleteAsync(ct);

    public Task SetDisabledAsync(Guid userId, bool disabled, CancellationToken ct)
    {
        var since = disabled ? clock.GetUtcNow() : (DateTimeOffset?)null;
        return db.Users.Where(u => u.Id == userId).ExecuteUpdateAsync(s => s.SetProperty(u => u.DisabledAt, since), ct);
    }

    public async Task<int> EraseAsync(Guid userId, CancellationToken ct)
    {
        var user = await db.Users.AsNoTracking().SingleAsync(u => u.Id == userId, ct);
        await db.Sessions.Where(s => s.UserId == userId).ExecuteDeleteAsync(ct);
        await db.UserLinks.Where(l => l.UserId == userId).ExecuteDeleteAsync(ct);
        await db.UserClaims.Where(c => c.UserId == userId).ExecuteDeleteAsync(ct);
        await db.UserLogins.Where(l => l.UserId == userId).ExecuteDeleteAsync(ct);
        await db.UserTokens.Where(t => t.UserId == userId).ExecuteDeleteAsync(ct);
        await db.SecondFactors.Where(f => f.UserId == userId).ExecuteDeleteAsync(ct);
        await db.RecoveryCodes.Where(c => c.UserId == userId).ExecuteDeleteAsync(ct);

        // tokens and consents name the person by its id as text
        var subject = userId.ToString();
        await db.OAuthTokens.Where(t => t.Subject == subject).ExecuteDeleteAsync(ct);
        await db.OAuthAuthorizations.Where(a => a.Subject == subject).ExecuteDeleteAsync(ct);
        await db.SavedViews.Where(v => v.OwnerId == userId).ExecuteDeleteAsync(ct);
        await db.Notifications.Where(n => n.UserId == userId).ExecuteDeleteAsync(ct);
        await db.NotificationPreferences.Where(p => p.UserId == userId).ExecuteDeleteAsync(ct);
        var mailbox = user.Email!.ToLowerInvariant();
        await db.Watches.Where(w => w.UserId == userId || w.Email == mailbox).ExecuteDeleteAsync(ct);
        await db.WatchNews.Where(n => n.Email == mailbox).ExecuteDeleteAsync(ct);
        await db.IdempotencyKeys.Where(k => k.CallerId == userId).ExecuteDeleteAsync(ct);
        await db.Letters.Where(l => l.ToAddress == user.Email).ExecuteDeleteAsync(ct);
        var registrations = await db.RepresentativeRequests.OfEmail(user.Email!).Select(r => r.Id).ToListAsync(ct);
        await db.RepresentativeRequests.Where(r => registrations.Contains(r.Id)).ExecuteDeleteAsync(ct);
        await db.ChangeRequests.Where(r => r.ProposedBy == userId).ExecuteUpdateAsync(s => s.SetProperty(r => r.Note, (string?)null), ct);

        var (now, nobody) = (clock.GetUtcNow(), string.Create(CultureInfo.InvariantCulture, $"{userId:N}{ErasedMailbox}"));
        await db.Users.Where(u => u.Id == userId).ExecuteUpdateAsync(
            s => s.SetProperty(u => u.DisplayName, ErasedName)
                .SetProperty(u => u.Email, nobody).SetProperty(u => u.NormalizedEmail, nobody.ToUpperInvariant())
                .SetProperty(u => u.UserName, nobody).SetProperty(u => u.NormalizedUserName, nobody.ToUpperInvariant())
                .SetProperty(u => u.PasswordHash, (string?)null).SetProperty(u => u.SecurityStamp, Guid.CreateVersion7().ToString())
                .SetProperty(u => u.PasswordChangeDue, false).SetProperty(u => u.ErasedAt, now), ct);

        Guid[] told = [userId, .. registrations.Select(r => r.Value)];
        return await db.LedgerPersonalValues.Where(v => db.LedgerEvents.Any(e => e.Id == v.EventId && told.Contains(e.AggregateId))).ExecuteDeleteAsync(ct);
    }

    private static Assignment Of(UserRole role) => new(role.Id, role.Role, role.AgencyId, role.ValidFrom, role.ValidTo, role.SubjectId, role.DelegatedFromId);

    private async Task<IReadOnlyList<UserEntry>> EntriesAsync(IReadOnlyList<User> users, CancellationToken ct)
    {
        var (ids, now) = (users.Select(u => u.Id).ToArray(), clock.GetUtcNow());
        var roles = (await db.UserRoles.AsNoTracking().Where(r => ids.Contains(r.UserId)).OrderBy(r => r.ValidFrom).ThenBy(r => r.Id).ToListAsync(ct)).ToLookup(r => r.UserId);
        var seen = await db.Sessions.Where(s => ids.Contains(s.UserId) && s.ExpiresAt > now).GroupBy(s => s.UserId)
            .Select(g => new { g.Key, Last = g.Max(s => s.SeenAt) }).ToDictionaryAsync(s => s.Key, s => s.Last, ct);
        var linked = await db.UserLogins.Where(l => ids.Contains(l.UserId)).Select(l => l.UserId).ToHashSetAsync(ct);
        var factors = await db.SecondFactors.Where(f => ids.Contains(f.UserId) && f.Secret != null).Select(f => f.UserId).ToHashSetAsync(ct);

        return
        [
            .. users.Select(u => new UserEntry(
                u.Id, u.Email!, u.DisplayName, u.StatusWhen(linked.Contains(u.Id)),
                u.CreatedAt, seen.TryGetValue(u.Id, out var last) ? last : null,
                [.. roles[u.Id].Select(Of)], factors.Contains(u.Id))),
        ];
    }
}
