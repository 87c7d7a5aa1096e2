using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.ChangeRequests;

namespace Ocop.Application.ChangeRequests;

[Requires(Permissions.RegisterRead)]
public sealed record GetChangeRequest(ChangeRequestId Id) : IQuery<ChangeRequestDetail>;

/// <summary>A change request with old and new side by side.</summary>
/// <param name="Request">The row of the list.</param>
/// <param name="Note">The proposer's words to the officer.</param>
/// <param name="Changes">Field by field.</param>
/// <param name="Version">Row version; the ETag begins with it.</param>
/// <param name="RecordVersion">Of the record beside it; the ETag ends with it.</param>
public sealed record ChangeRequestDetail(ChangeRequestItem Request, string? Note, IReadOnlyList<ProposedChange> Changes, uint Version, uint RecordVersion);

/// <summary>One field of a proposal.</summary>
/// <param name="Field">camelCase, as in the API.</param>
/// <param name="From">What the register had when it was proposed; a unit by its name.</param>
/// <param name="Now">What it has now.</param>
/// <param name="To">What it is to be.</param>
/// <param name="Moved">It waits, and somebody changed the field in between.</param>
/// <param name="Taken">Whether it went into the register; null until somebody decided.</param>
public sealed record ProposedChange(string Field, string? From, string? Now, string? To, bool Moved, bool? Taken);

internal sealed class GetChangeRequestHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, ChangeRequestItems items) : IRequestHandler<GetChangeRequest, ChangeRequestDetail>
{
    public async Task<ChangeRequestDetail> Handle(GetChangeRequest query, CancellationToken cancellationToken)
    {
        var request = await db.GetChangeRequestAsync(caller, query.Id, null, cancellationToken);
        var (now, version) = await PresentAsync(request, cancellationToken);

        return new(
            (await items.OfAsync([request], cancellationToken))[0], request.Note,
            [.. OrderOf(request).Select(f => new ProposedChange(f.Name, Show(f.Name, f.From), Show(f.Name, now[f.Name]), Show(f.Name, f.To), request.Status == ChangeRequestStatus.Waiting && f.From != now[f.Name], f.Taken))],
            request.Version, version);
    }

    private async Task<(IReadOnlyDictionary<string, string?> Texts, uint Version)> PresentAsync(ChangeRequest request, CancellationToken ct)
    {
        if (request.ProductId is { } id)
        {
            var product = await db.Products.AsNoTracking().Include(p => p.Codes).SingleAsync(p => p.Id == id, ct);
            return (ProposableFields.OfProduct.ToDictionary(f => f.Name, f => f.Read(product), StringComparer.Ordinal), product.Version);
        }

        var subject = await db.Subjects.AsNoTracking().SingleAsync(s => s.Id == request.SubjectId, ct);
        return (ProposableFields.OfSubject.ToDictionary(f => f.Name, f => f.Read(subject), StringComparer.Ordinal), subject.Version);
    }

    // the order of the forms, whatever order the rows come in
    private static IEnumerable<ProposedField> OrderOf(ChangeRequest request)
    {
        List<string> order = [.. request.ProductId is null ? ProposableFields.OfSubject.Select(f => f.Name) : ProposableFields.OfProduct.Select(f => f.Name)];
        return request.Fields.OrderBy(f => order.IndexOf(f.Name));
    }

    private string? Show(string field, string? value) =>
        field == "unitId" && Guid.TryParse(value, out var id) && facts.Current.Units.Find(new Domain.AdministrativeUnits.UnitId(id)) is { } unit ? NameOf(unit) : value;

    private string NameOf(Domain.AdministrativeUnits.AdministrativeUnit unit) =>
        facts.Current.Units.DistrictOf(unit.Id) is { } district && district.Id != unit.Id ? $"{unit.Name}, {district.Name}" : unit.Name;
}
