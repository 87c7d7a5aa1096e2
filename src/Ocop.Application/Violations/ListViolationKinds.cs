using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;

namespace Ocop.Application.Violations;

/// <summary>What a subject may be charged with, by the catalogue of a day.</summary>
[Requires(Permissions.Known)]
public sealed record ListViolationKinds(DatedFilter Filter) : IQuery<DatedPage<ViolationKindRow>>;

/// <summary>A kind of violation.</summary>
/// <param name="Code">Readable code of our own; items of checklists name it.</param>
/// <param name="LegalBasis">Numbers of the documents that name the act.</param>
/// <param name="Field">Field of duty of the agencies that mostly see to it.</param>
/// <param name="FineFrom">Least fine for an organisation in VND; null while it is not entered.</param>
/// <param name="FineTo">Highest fine; a decision above it is refused.</param>
/// <param name="RevocationGround">Code of the ground by which the recognition may be taken away.</param>
/// <param name="Confirmed">Whether a source at hand states it.</param>
public sealed record ViolationKindRow(
    string Code, string Name, string NameEn, string? LegalBasis, string? Field, long? FineFrom, long? FineTo, string? RevocationGround, DateOnly? ValidFrom, DateOnly? ValidTo, bool Confirmed,
    string Source);

internal sealed class ListViolationKindsValidator : AbstractValidator<ListViolationKinds>
{
    public ListViolationKindsValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListViolationKindsHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListViolationKinds, DatedPage<ViolationKindRow>>
{
    public Task<DatedPage<ViolationKindRow>> Handle(ListViolationKinds query, CancellationToken cancellationToken)
    {
        var (current, on) = (facts.Current, query.Filter.On ?? clock.Today());
        var page = DatedList.Take(
            current.ViolationKinds.Where(k => k.HoldsOn(on)), query.Filter, k => k.Code, k => $"{k.Name} {k.NameEn} {k.Code}",
            k => new ViolationKindRow(
                k.Code, k.Name, k.NameEn, k.LegalBasis, k.Field, k.FineFrom, k.FineTo, k.RevocationGround, k.ValidFrom, k.ValidTo, k.Confirmed, k.Source));
        return Task.FromResult(new DatedPage<ViolationKindRow>(page, current.Version, on));
    }
}
