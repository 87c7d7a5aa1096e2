using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Complaints;
using Ocop.Application.Products;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Traces;

namespace Ocop.Application.Traces;

/// <summary>What was told of a lot, whole.</summary>
[Requires(Permissions.Known)]
public sealed record GetTraceRecord(string Gtin, string? Lot) : IQuery<TraceDetail>;

/// <summary>What was told of a product's lots: of one that is named, or of the latest.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetProductTrace(ProductId Id, string? Lot) : IQuery<ProductTrace>;

/// <summary>The same as the public reads it.</summary>
[AllowAnyCaller]
public sealed record GetPublicTrace(string Code, string? Lot) : IQuery<PublicTrace>;

/// <summary>What was told of a lot.</summary>
/// <param name="SourceId">The system or person that told it last.</param>
/// <param name="Edition">How often it was told anew.</param>
/// <param name="Lot">Null for what holds of every lot.</param>
public sealed record TraceDetail(string Gtin, string? Lot, Guid ProductId, TraceContent Content, Guid? SourceId, DateTimeOffset RecordedAt, int Edition);

/// <summary>What was told of a product's lots.</summary>
/// <param name="Lots">Of which something was told, the latest first; at most 200.</param>
/// <param name="Record">Of the lot that is asked for, or of the latest; null where nothing was told.</param>
public sealed record ProductTrace(IReadOnlyList<string> Lots, TraceDetail? Record);

/// <summary>A stage as the public reads it.</summary>
/// <param name="From">Whom it came from: organisations by name, people by initials.</param>
/// <param name="To">Whom it went to.</param>
public sealed record PublicTraceStage(string Name, string? Code, string? PlaceCode, string? PlaceName, DateTimeOffset At, IReadOnlyList<string> From, IReadOnlyList<string> To);

/// <summary>The origin of a lot as the public reads it; holds no personal data.</summary>
/// <param name="Lots">Of which something is known, the latest first.</param>
/// <param name="Lot">That is shown; null for what holds of every lot, or where nothing is known.</param>
/// <param name="Stages">In the order of time.</param>
public sealed record PublicTrace(
    IReadOnlyList<string> Lots, string? Lot, string? Producer, DateTimeOffset? ProducedAt, string? TraceCode, string? Brand, string? Model, string? Serial, string? ShelfLife,
    IReadOnlyList<string> Standards, IReadOnlyList<PublicTraceStage> Stages, DateTimeOffset? RecordedAt);

internal sealed class GetProductTraceValidator : AbstractValidator<GetProductTrace>
{
    public GetProductTraceValidator() => RuleFor(q => q.Lot).MaximumLength(TraceRecord.MaxLotLength);
}

internal sealed class GetPublicTraceValidator : AbstractValidator<GetPublicTrace>
{
    public GetPublicTraceValidator() => RuleFor(q => q.Lot).MaximumLength(TraceRecord.MaxLotLength);
}

internal sealed class GetTraceRecordHandler(IOcopDb db, ICaller caller) : IRequestHandler<GetTraceRecord, TraceDetail>
{
    public async Task<TraceDetail> Handle(GetTraceRecord query, CancellationToken cancellationToken)
    {
        var (gtin, lot) = (Gtin.Parse(query.Gtin).Value, TraceDesk.LotOf(query.Lot));
        var records = db.TraceRecords.AsNoTracking();

        if (!caller.Has(Permissions.TracesWrite))
        {
            var products = db.Products.For(caller);
            records = records.Where(r => products.Any(p => p.Id == r.ProductId));
        }

        return (await records.SingleOrDefaultAsync(r => r.Gtin == gtin && r.Lot == lot, cancellationToken) ?? throw new DomainException(TraceErrors.NotFound())).Detail();
    }
}

internal sealed class GetProductTraceHandler(IOcopDb db, ICaller caller) : IRequestHandler<GetProductTrace, ProductTrace>
{
    public async Task<ProductTrace> Handle(GetProductTrace query, CancellationToken cancellationToken)
    {
        var (lots, record) = await db.TraceOfAsync(await db.Products.FollowMergesAsync(caller, query.Id, cancellationToken), query.Lot, cancellationToken);
        return new(lots, record?.Detail());
    }
}

internal sealed class GetPublicTraceHandler(IOcopDb db, IVerificationReader reader, IOptions<PublicRegisterOptions> options, TimeProvider clock) : IRequestHandler<GetPublicTrace, PublicTrace>
{
    public async Task<PublicTrace> Handle(GetPublicTrace query, CancellationToken cancellationToken)
    {
        var row = ScannedCode.KeyOf(query.Code) is { } key ? await reader.FindWholeAsync(key, clock.Today(), cancellationToken) : null;
        var (lots, record) = await db.TraceOfAsync(new((row ?? throw new DomainException(ProductErrors.NotFound())).Id), query.Lot, cancellationToken);

        if (record is not { Content: var c })
        {
            return new(lots, null, null, null, null, null, null, null, null, [], [], null);
        }

        return new(
            lots, record.Lot.Length == 0 ? null : record.Lot, c.Producer is { } producer ? NameOf(producer) : null, c.ProducedAt, c.TraceCode, c.Brand, c.Model, c.Serial, c.ShelfLife, c.Standards,
            [.. c.Stages.OrderBy(s => s.At).Select(s => new PublicTraceStage(s.Name, s.Code, s.PlaceCode, s.PlaceName, s.At, [.. s.From.Select(NameOf)], [.. s.To.Select(NameOf)]))],
            record.RecordedAt);
    }

    // a person is never named in public, a household as the province has chosen for its register
    private string NameOf(TraceParty party) => party.Kind switch
    {
        TracePartyKind.Organisation => party.Name,
        TracePartyKind.Household => options.Value.SubjectName(party.Name, HouseholdNames.WithInitials(party.Name, SubjectKind.Household, ownerName: null)),
        _ => HouseholdNames.WithInitials(party.Name, SubjectKind.Household, party.Name),
    };
}

internal static class TraceReading
{
    private const int MostLots = 200;

    public static TraceDetail Detail(this TraceRecord r) => new(r.Gtin, r.Lot.Length == 0 ? null : r.Lot, r.ProductId.Value, r.Content, r.SourceId, r.RecordedAt, r.Edition);

    /// <summary>The lots of a product, and what was told of one of them.</summary>
    public static async Task<(IReadOnlyList<string> Lots, TraceRecord? Record)> TraceOfAsync(this IOcopDb db, ProductId product, string? lot, CancellationToken ct)
    {
        var products = await db.WithMergedAsync(product, ct);
        var records = db.TraceRecords.AsNoTracking().Where(r => products.Contains(r.ProductId));
        var lots = await records.Where(r => r.Lot != "").OrderByDescending(r => r.RecordedAt).ThenByDescending(r => r.Id).Select(r => r.Lot).Take(MostLots).ToListAsync(ct);
        var named = TraceDesk.LotOf(lot);
        var asked = named.Length > 0 ? records.Where(r => r.Lot == named) : records;
        return ([.. lots.Distinct(StringComparer.Ordinal)], await asked.OrderByDescending(r => r.RecordedAt).ThenByDescending(r => r.Id).FirstOrDefaultAsync(ct));
    }
}
