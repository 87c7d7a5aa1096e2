using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.Subjects;
using Ocop.Domain.Common;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Representatives;

/// <summary>Registrations that the caller may decide on, the latest first.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record ListRepresentativeRequests(RepresentativeRequestStatus? Status, int Limit, string? Cursor, bool Count) : IQuery<Page<RepresentativeRequestItem>>;

[Requires(Permissions.RegisterWrite)]
public sealed record GetRepresentativeRequest(RepresentativeRequestId Id) : IQuery<RepresentativeRequestItem>;

/// <summary>Somebody who registered as a subject's representative.</summary>
/// <param name="SubjectName">What the person calls the subject.</param>
/// <param name="SubjectId">The subject of that tax code today, or the one it was approved for; null where none has it.</param>
/// <param name="RegisteredName">That subject's name in the register.</param>
/// <param name="AwaitsConfirmation">Approved, and the account's owner has not agreed by the link yet.</param>
public sealed record RepresentativeRequestItem(
    Guid Id, string Email, string DisplayName, string TaxCode, string? SubjectName, string? Note, RepresentativeRequestStatus Status, DateTimeOffset ReceivedAt,
    DateTimeOffset? ClosedAt, string? DecidedBy, string? Reason, Guid? SubjectId, string? RegisteredName, bool AwaitsConfirmation);

/// <summary>The person represents the subject: an account is opened, or the owner of the one that is there is asked.</summary>
/// <param name="SubjectId">Which subject, where none has the tax code.</param>
[Requires(Permissions.RegisterWrite)]
public sealed record ApproveRepresentative(RepresentativeRequestId Id, SubjectId? SubjectId) : ICommand<Unit>;

/// <summary>The person does not represent the subject, and is told why.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record RejectRepresentative(RepresentativeRequestId Id, string Reason) : ICommand<Unit>;

internal sealed class ListRepresentativeRequestsValidator : AbstractValidator<ListRepresentativeRequests>
{
    public ListRepresentativeRequestsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class RejectRepresentativeValidator : AbstractValidator<RejectRepresentative>
{
    public RejectRepresentativeValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(1000);
}

internal sealed class ListRepresentativeRequestsHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people) : IRequestHandler<ListRepresentativeRequests, Page<RepresentativeRequestItem>>
{
    private const string Sort = "-receivedAt";

    public async Task<Page<RepresentativeRequestItem>> Handle(ListRepresentativeRequests query, CancellationToken cancellationToken)
    {
        var all = db.RepresentativeRequestsFor(caller).AsNoTracking().Where(r => query.Status == null || r.Status == query.Status);
        var rows = all;

        if (Cursor.Decode(query.Cursor, Sort, 1) is { } after)
        {
            var id = after.Id;
            var at = DateTimeOffset.TryParse(after.Values[0], CultureInfo.InvariantCulture, out var read) ? read : throw new DomainException(CommonErrors.InvalidCursor());
            rows = rows.Where(r => r.ReceivedAt < at || (r.ReceivedAt == at && ((Guid)(object)r.Id).CompareTo(id) < 0));
        }

        var found = await rows.OrderByDescending(r => r.ReceivedAt).ThenByDescending(r => r.Id).Take(query.Limit + 1).ToListAsync(cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        var page = found.Take(query.Limit).ToList();
        return new(
            await db.ShowAsync(people, page, cancellationToken),
            found.Count > query.Limit ? new Cursor(Sort, [page[^1].ReceivedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)], page[^1].Id.Value).Encode() : null,
            total);
    }
}

internal sealed class GetRepresentativeRequestHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people) : IRequestHandler<GetRepresentativeRequest, RepresentativeRequestItem>
{
    public async Task<RepresentativeRequestItem> Handle(GetRepresentativeRequest query, CancellationToken cancellationToken) =>
        (await db.ShowAsync(people, [await db.GetRepresentativeRequestAsync(caller, query.Id, cancellationToken)], cancellationToken))[0];
}

internal sealed class ApproveRepresentativeHandler(IOcopDb db, ICaller caller, Admission admission) : IRequestHandler<ApproveRepresentative, Unit>
{
    public async Task<Unit> Handle(ApproveRepresentative command, CancellationToken cancellationToken)
    {
        await db.LockAsync<RepresentativeRequest>(command.Id.Value, cancellationToken);
        var request = await db.GetRepresentativeRequestAsync(caller, command.Id, cancellationToken);
        var matched = await db.Subjects.Where(s => s.TaxCode == request.TaxCode && s.MergedIntoId == null).Select(s => (SubjectId?)s.Id).SingleOrDefaultAsync(cancellationToken);
        var subjectId = matched ?? command.SubjectId ?? throw new DomainException(RepresentativeErrors.SubjectNeeded());
        await db.GetSubjectForAsync(caller, Permissions.RegisterWrite, subjectId, cancellationToken);
        await admission.AdmitAsync(request, subjectId, caller.UserId, cancellationToken);
        return Unit.Value;
    }
}

internal sealed class RejectRepresentativeHandler(IOcopDb db, ICaller caller, IMailOutbox outbox, TimeProvider clock) : IRequestHandler<RejectRepresentative, Unit>
{
    public async Task<Unit> Handle(RejectRepresentative command, CancellationToken cancellationToken)
    {
        await db.LockAsync<RepresentativeRequest>(command.Id.Value, cancellationToken);
        var request = await db.GetRepresentativeRequestAsync(caller, command.Id, cancellationToken);
        request.Reject(command.Reason, caller.UserId, clock.GetUtcNow());
        outbox.Post(RepresentativeLetters.Rejected(request.Email, request.DisplayName, request.Reason!));
        return Unit.Value;
    }
}

internal static class RepresentativeRequestAccess
{
    /// <summary>Those for a subject that the caller may change, and for whoever keeps the province those for none.</summary>
    public static IQueryable<RepresentativeRequest> RepresentativeRequestsFor(this IOcopDb db, ICaller caller)
    {
        var writes = caller.ReachOf(Permissions.RegisterWrite);

        if (writes.IsEverything)
        {
            return db.RepresentativeRequests;
        }

        var subjects = db.Subjects.Within(writes).Where(s => s.MergedIntoId == null);
        return db.RepresentativeRequests.Where(r => subjects.Any(s => r.SubjectId == null ? s.TaxCode == r.TaxCode : s.Id == r.SubjectId));
    }

    /// <exception cref="DomainException"><c>representative_request.not_found</c></exception>
    public static async Task<RepresentativeRequest> GetRepresentativeRequestAsync(this IOcopDb db, ICaller caller, RepresentativeRequestId id, CancellationToken ct) =>
        await db.RepresentativeRequestsFor(caller).SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new DomainException(RepresentativeErrors.NotFound());

    public static async Task<IReadOnlyList<RepresentativeRequestItem>> ShowAsync(
        this IOcopDb db, IRepresentativeDirectory people, IReadOnlyList<RepresentativeRequest> requests, CancellationToken ct)
    {
        var (codes, ids) = (requests.Select(r => r.TaxCode).ToArray(), requests.Select(r => r.SubjectId).OfType<SubjectId>().ToArray());
        var subjects = await db.Subjects.Where(s => ids.Contains(s.Id) || (s.MergedIntoId == null && codes.Contains(s.TaxCode))).Select(s => new { s.Id, s.TaxCode, s.Name }).ToListAsync(ct);
        var names = await people.NamesOfAsync([.. requests.Select(r => r.DecidedBy).OfType<Guid>()], ct);

        return [.. requests.Select(r =>
        {
            var subject = subjects.Find(s => r.SubjectId is { } id ? s.Id == id : s.TaxCode == r.TaxCode);
            return new RepresentativeRequestItem(
                r.Id.Value, r.Email, r.DisplayName, r.TaxCode, r.SubjectName, r.Note, r.Status, r.ReceivedAt, r.ClosedAt,
                r.DecidedBy is { } by ? names.GetValueOrDefault(by) : null, r.Reason, subject?.Id.Value, subject?.Name, r.ConfirmationHash is not null);
        })];
    }
}
