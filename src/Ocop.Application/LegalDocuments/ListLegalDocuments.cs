using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Application.LegalDocuments;

[Requires(Permissions.Known)]
public sealed record ListLegalDocuments(DatedFilter Filter) : IQuery<DatedPage<LegalDocumentRow>>;

/// <summary>A legal paper in force on the day asked for.</summary>
/// <param name="Key">Readable key of our own.</param>
/// <param name="Number">Number as printed.</param>
/// <param name="SignedOn">Date of signing; null when the paper at hand leaves it open.</param>
/// <param name="ValidFrom">First day in force; null = not known.</param>
/// <param name="ValidTo">Last day in force; null while it is, or when not known.</param>
/// <param name="SupersededBy">Number of the paper that took its place.</param>
/// <param name="Confirmed">Whether a source at hand states the paper and its dates.</param>
/// <param name="Source">Where the row was taken from, and what is open.</param>
public sealed record LegalDocumentRow(
    Guid Id, string Key, string Number, DateOnly? SignedOn, string Issuer, string Title, LegalDocumentKind Kind,
    DateOnly? ValidFrom, DateOnly? ValidTo, string? SupersededBy, bool Confirmed, string Source);

internal sealed class ListLegalDocumentsValidator : AbstractValidator<ListLegalDocuments>
{
    public ListLegalDocumentsValidator() => RuleFor(q => q.Filter).SetPartValidator(new DatedFilterValidator());
}

internal sealed class ListLegalDocumentsHandler(IReferenceFacts facts, TimeProvider clock)
    : IRequestHandler<ListLegalDocuments, DatedPage<LegalDocumentRow>>
{
    public Task<DatedPage<LegalDocumentRow>> Handle(ListLegalDocuments query, CancellationToken cancellationToken)
    {
        var current = facts.Current;
        var on = query.Filter.On ?? clock.Today();
        var documents = current.LegalDocuments.Where(d => d.HoldsOn(on));
        var page = DatedList.Take(documents, query.Filter, d => d.Key, d => $"{d.Number} {d.Title} {d.Issuer}", d => Row(current, d));
        return Task.FromResult(new DatedPage<LegalDocumentRow>(page, current.Version, on));
    }

    private static LegalDocumentRow Row(ReferenceFacts facts, LegalDocument d) => new(
        d.Id.Value, d.Key, d.Number, d.SignedOn, d.Issuer, d.Title, d.Kind, d.ValidFrom, d.ValidTo,
        d.SupersededById is { } id ? facts.Find(id)?.Number : null, d.Confirmed, d.Source);
}
