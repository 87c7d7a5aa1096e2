using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Notifications;
using Ocop.Domain.Common;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Representatives;

/// <summary>
/// Registers somebody as a subject's representative. The answer and the work before it are the same whatever subject, code or account exists: the registration is
/// stored, and looked at afterwards.
/// </summary>
/// <param name="Code">As handed over by an officer; without one, an officer decides.</param>
/// <param name="Address">The network address it comes from.</param>
[AllowAnyCaller]
public sealed record RegisterRepresentative(RepresentativeClaim Claim, string? Code, string? Address) : IRequest;

internal sealed class RegisterRepresentativeValidator : AbstractValidator<RegisterRepresentative>
{
    private const int LongestCode = 40;

    public RegisterRepresentativeValidator()
    {
        RuleFor(r => r.Claim.Email).NotEmpty().EmailAddress().MaximumLength(254).OverridePropertyName("email");
        RuleFor(r => r.Claim.DisplayName).NotEmpty().MaximumLength(200).OverridePropertyName("displayName");
        RuleFor(r => r.Claim.TaxCode).NotEmpty().MaximumLength(40).OverridePropertyName("taxCode");
        RuleFor(r => r.Claim.SubjectName).MaximumLength(Subject.MaxNameLength).OverridePropertyName("subjectName");
        RuleFor(r => r.Claim.Note).MaximumLength(RepresentativeRequest.MaxNoteLength).OverridePropertyName("note");
        RuleFor(r => r.Code).MaximumLength(LongestCode);
    }
}

internal sealed class RegisterRepresentativeHandler(IOcopDb db, ISignInThrottle throttle, IUnitOfWork work, IRepresentativeDesk desk, TimeProvider clock)
    : AsyncRequestHandler<RegisterRepresentative>
{
    protected override async Task Handle(RegisterRepresentative request, CancellationToken cancellationToken)
    {
        var registration = RepresentativeRequest.Receive(request.Claim, clock.GetUtcNow());

        // guessing codes counts like guessing passwords, and so does flooding officers with registrations
        await throttle.EnterAsync(RepresentativeThrottle.KeyOf(registration.TaxCode), request.Address, cancellationToken);
        await work.RunAsync(() => Task.FromResult(db.RepresentativeRequests.Add(registration)), cancellationToken);
        desk.Look(registration.Id, string.IsNullOrWhiteSpace(request.Code) ? null : request.Code, request.Address);
    }
}

internal static class RepresentativeThrottle
{
    public static string KeyOf(string taxCode) => "representative:" + taxCode;
}

/// <summary>Looks at a registration that came in: it replaces earlier ones of the same person, and with a right code it is approved at once.</summary>
[Requires(Permissions.UsersManage)]
public sealed record LookAtRegistration(RepresentativeRequestId Id, string? Code, string? Address) : ICommand<Unit>;

internal sealed class LookAtRegistrationHandler(IOcopDb db, IRepresentativeSecrets secrets, Admission admission, RepresentativeNotices notices, ISignInThrottle throttle, TimeProvider clock)
    : IRequestHandler<LookAtRegistration, Unit>
{
    public async Task<Unit> Handle(LookAtRegistration request, CancellationToken cancellationToken)
    {
        await db.LockAsync<RepresentativeRequest>(request.Id.Value, cancellationToken);

        if (await db.RepresentativeRequests.SingleOrDefaultAsync(r => r.Id == request.Id && r.Status == RepresentativeRequestStatus.Waiting, cancellationToken) is not { } registration)
        {
            return Unit.Value;
        }

        await db.RepresentativeRequests
            .Where(r => r.Email == registration.Email && r.TaxCode == registration.TaxCode && r.Status == RepresentativeRequestStatus.Waiting && r.Id != registration.Id
                && r.ReceivedAt <= registration.ReceivedAt)
            .ExecuteDeleteAsync(cancellationToken);

        if (request.Code is { } typed && await FindAsync(registration.TaxCode, typed, cancellationToken) is { } code
            && await admission.MayEnterAsync(registration.Email, cancellationToken))
        {
            code.Use(clock.GetUtcNow());
            await admission.AdmitAsync(registration, code.SubjectId, by: null, cancellationToken);
            await throttle.SucceedAsync(RepresentativeThrottle.KeyOf(registration.TaxCode), request.Address, cancellationToken);
        }
        else
        {
            await notices.WaitsAsync(registration, cancellationToken);
        }

        return Unit.Value;
    }

    private async Task<RepresentativeCode?> FindAsync(string taxCode, string typed, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var codes = await db.RepresentativeCodes
            .Where(c => c.UsedAt == null && c.RevokedAt == null && c.ExpiresAt > now && db.Subjects.Any(s => s.Id == c.SubjectId && s.TaxCode == taxCode && s.MergedIntoId == null))
            .ToListAsync(ct);
        return codes.Find(c => secrets.Matches(c.Hash, typed));
    }
}
