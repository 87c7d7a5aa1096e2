using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;

namespace Ocop.Application.Certifications;

/// <summary>Why recognitions may be taken away, by the act in force on a day.</summary>
[Requires(Permissions.Known)]
public sealed record ListRevocationGrounds(DatedFilter Filter) : IQuery<DatedPage<RevocationGroundRow>>;

/// <summary>A ground for a revocation.</summary>
/// <param name="Code">Readable code of our own.</param>
/// <param name="Point">The point of the article; null where the act at hand numbers none.</param>
/// <param name="ValidFrom">First day in force; null = not known.</param>
/// <param name="ValidTo">Last day in force; null while it is.</param>
/// <param name="LegalDocument">Number of the act.</param>
/// <param name="Confirmed">Whether a source at hand states it.</param>
/// <param name="Source">Article, or where it was taken from.</param>
public sealed record RevocationGroundRow(
    string Code, string? Point, string Name, string NameEn, DateOnly? ValidFrom, DateOnly? ValidTo, string? LegalDocument, bool Confirmed, string Source);

internal sealed class ListRevocationGroundsValidator : AbstractValidator<ListRevocationGrounds>
{
    public ListRevocationGroundsValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListRevocationGroundsHandler(IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ListRevocationGrounds, DatedPage<RevocationGroundRow>>
{
    public Task<DatedPage<RevocationGroundRow>> Handle(ListRevocationGrounds query, CancellationToken cancellationToken)
    {
        var current = facts.Current;
        var on = query.Filter.On ?? clock.Today();
        var page = DatedList.Take(
            current.RevocationGrounds.Where(g => g.HoldsOn(on)), query.Filter, g => $"{g.Point?.Replace("đ", "d~", StringComparison.Ordinal) ?? "z"} {g.Code}", g => $"{g.Name} {g.NameEn} {g.Code}",
            g => new RevocationGroundRow(
                g.Code, g.Point, g.Name, g.NameEn, g.ValidFrom, g.ValidTo, g.LegalDocumentId is { } act ? current.Find(act)?.Number : null, g.Confirmed, g.Source));
        return Task.FromResult(new DatedPage<RevocationGroundRow>(page, current.Version, on));
    }
}
