using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.ExpiryReviews;

namespace Ocop.Application.ExpiryReviews;

/// <summary>Notes how far the renewals of some recognitions have come. Each is an entry of its own; what cannot be noted is listed, the rest is.</summary>
/// <param name="On">The day on which it happened; today without it.</param>
/// <param name="Note">What was said.</param>
[Requires(Permissions.RegisterWrite)]
public sealed record SetRenewalState(IReadOnlyList<CertificationId> CertificationIds, RenewalState? State, DateOnly? On, string? Note) : ICommand<RenewalOutcomes>
{
    public const int Most = 500;
}

/// <summary>What became of each.</summary>
/// <param name="Set">How many were noted.</param>
/// <param name="Refused">Those that were not.</param>
public sealed record RenewalOutcomes(int Set, IReadOnlyList<RefusedRow> Refused);

/// <summary>A row of a batch that was refused.</summary>
/// <param name="CertificationId">Which.</param>
/// <param name="Code">Stable, as in the catalogue of errors.</param>
/// <param name="Detail">Why, in Vietnamese.</param>
/// <param name="DetailEn">In English.</param>
public sealed record RefusedRow(Guid CertificationId, string Code, string Detail, string DetailEn)
{
    public static RefusedRow For(CertificationId id, DomainError error) => new(id.Value, error.Code, error.Vietnamese, error.English);
}

internal sealed class SetRenewalStateValidator : AbstractValidator<SetRenewalState>
{
    public SetRenewalStateValidator()
    {
        RuleFor(c => c.CertificationIds).NotEmpty().Must(ids => ids is null || ids.Count <= SetRenewalState.Most).WithMessage($"At most {SetRenewalState.Most}.").OverridePropertyName("certificationIds");
        RuleFor(c => c.State).NotNull().OverridePropertyName("state");
        RuleFor(c => c.Note).MaximumLength(ExpiryReview.MaxNoteLength).OverridePropertyName("note");
    }
}

internal sealed class SetRenewalStateHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<SetRenewalState, RenewalOutcomes>
{
    public async Task<RenewalOutcomes> Handle(SetRenewalState command, CancellationToken cancellationToken)
    {
        var (today, ids) = (clock.Today(), command.CertificationIds.Distinct().ToArray());
        var certifications = await db.CertificationsFor(caller, Permissions.RegisterWrite).AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var reviews = await db.ExpiryReviews.Where(r => ids.Contains(r.CertificationId)).ToDictionaryAsync(r => r.CertificationId, cancellationToken);
        List<RefusedRow> refused = [];

        foreach (var id in ids)
        {
            if (Refusal(certifications.GetValueOrDefault(id), today) is { } error)
            {
                refused.Add(RefusedRow.For(id, error));
                continue;
            }

            if (!reviews.TryGetValue(id, out var review))
            {
                review = ExpiryReview.Open(id, certifications[id].ProductId, today);
                db.ExpiryReviews.Add(review);
            }

            review.Set(command.State!.Value, command.On ?? today, command.Note, today);
        }

        return new(ids.Length - refused.Count, refused);
    }

    private static DomainError? Refusal(Certification? certification, DateOnly today) => certification is null ? CertificationErrors.NotFound()
        : certification.Dates.On(today, 0) is CertificationStatus.Revoked or CertificationStatus.Withdrawn or CertificationStatus.Superseded or CertificationStatus.Unconfirmed
            ? ExpiryReviewErrors.NotCurrent()
            : null;
}
