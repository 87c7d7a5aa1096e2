using System.Text.Json.Serialization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Application.Recalls;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;

namespace Ocop.Application.PublicRegister;

/// <summary>A product's public page.</summary>
[AllowAnyCaller]
public sealed record GetPublicProduct(string Code) : IQuery<PublicProduct>;

/// <summary>A product as the public sees it; holds no personal data.</summary>
/// <param name="Id">For the cache only.</param>
/// <param name="Version">For the ETag only.</param>
/// <param name="Recalls">Lots of it that are being taken off the market now.</param>
public sealed record PublicProduct(
    [property: JsonIgnore] Guid Id, [property: JsonIgnore] uint Version, string Code, IReadOnlyList<string> Aliases, string Name, string? Description, string? Story, IReadOnlyList<PublicImage> Images, IReadOnlyList<string> Gtins,
    string? TypeCode, string? TypeName, string? GroupCode, string? GroupName, PublicSubject Subject, PublicUnit? Unit, PublicUnit? CurrentUnit,
    CertificationStatus Status, bool Illustrative, PublicCertification Certification, IReadOnlyList<PublicCertification> Certifications,
    IReadOnlyList<PublicSource> Sources, IReadOnlyList<PublicProductRecall> Recalls, DateTimeOffset CheckedAt);

/// <summary>A picture.</summary>
/// <param name="Url">Address below this server.</param>
/// <param name="Alt">What it shows, for those who cannot see it.</param>
public sealed record PublicImage(string Url, string Alt);

/// <summary>Who makes the product.</summary>
public sealed record PublicSubject(string Name, string Kind);

/// <summary>An administrative unit, old or new.</summary>
public sealed record PublicUnit(string Code, string Name, string? DistrictName, string? ProvinceName);

/// <summary>Where a fact was found.</summary>
public sealed record PublicSource(string Title, string? Url);

internal sealed class GetPublicProductHandler(
    IOcopDb db, IVerificationReader reader, IStampReader stamps, IReferenceFacts facts, IProcessRules rules, IOptions<PublicRegisterOptions> options, TimeProvider clock)
    : IRequestHandler<GetPublicProduct, PublicProduct>
{
    public async Task<PublicProduct> Handle(GetPublicProduct query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var asked = ScannedCode.StampOf(query.Code) is { } stamp && await stamps.ProductCodeOfAsync(stamp, cancellationToken) is { } own ? own : query.Code;
        var row = ScannedCode.KeyOf(asked) is { } key ? await reader.FindWholeAsync(key, today, cancellationToken) : null;
        var id = new ProductId((row ?? throw new DomainException(ProductErrors.NotFound())).Id);
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, today);
        var product = await db.Products.AsNoTracking().Include(p => p.Codes).Include(p => p.Sources).Include(p => p.Images).SingleAsync(p => p.Id == id, cancellationToken);
        var certifications = await db.Certifications.AsNoTracking().Include(c => c.Suspensions).Where(c => c.ProductId == id).ToListAsync(cancellationToken);
        var ends = await EndsAsync(certifications, cancellationToken);
        var shown = VerifyCodeHandler.CertificationOf(row, today, days) with { End = row.CertificationId is { } present ? ends.GetValueOrDefault(new(present)) : null };

        var recalls = await db.Recalls.AsNoTracking().Where(r => r.PublishedAt != null && r.Status != RecallStatus.Closed && r.Lots.Any(l => l.ProductId == id)).OrderByDescending(r => r.PublishedAt)
            .Select(r => new { r.Version, Item = new PublicProductRecall(r.Id.Value, r.Code, r.PublicReason!, r.PublicInstructions!, r.Lots.Where(l => l.ProductId == id).OrderBy(l => l.Code).Select(l => l.Code).ToList()) })
            .ToListAsync(cancellationToken);

        return new(
            row.Id, recalls.Aggregate(row.Version, (version, r) => unchecked((version * 31) + r.Version)), row.Code, CodesOf(product, ProductCodeKind.Alias), row.Name, product.Description, product.Story,
            [.. product.Images.OrderBy(i => i.Position).Select(i => new PublicImage($"/api/v1/public/images/{i.FileHash}", i.AlternativeText))],
            CodesOf(product, ProductCodeKind.Gtin), row.TypeCode, row.TypeName, row.GroupCode, row.GroupName,
            new(options.Value.SubjectName(row.SubjectName, row.SubjectInitialsName), row.SubjectKind), UnitOf(product.UnitId), UnitOf(product.CurrentUnitId),
            shown.Status, row.Illustrative, shown,
            [.. certifications.OrderByDescending(c => c.ValidFrom ?? DateOnly.MinValue).ThenByDescending(c => c.Id.Value).Select(c => Certification(c, today, days, row) with { End = ends.GetValueOrDefault(c.Id) })],
            [.. product.Sources.Select(s => new PublicSource(s.Title, s.Url))], [.. recalls.Select(r => r.Item)], clock.GetUtcNow());
    }

    private async Task<Dictionary<CertificationId, PublicEnd>> EndsAsync(List<Certification> certifications, CancellationToken ct)
    {
        var ended = certifications.Where(c => c.EndedOn is not null).ToDictionary(c => c.Id);

        if (ended.Count == 0)
        {
            return [];
        }

        var ids = ended.Keys.ToArray();
        var published = await db.Decisions.Where(d => d.Status == DecisionStatus.Published && d.Kind == DecisionKind.Revocation)
            .SelectMany(d => d.Items, (d, i) => new { d.Id, d.Number, i.CertificationId }).Where(i => ids.Contains(i.CertificationId)).ToListAsync(ct);

        return ended.ToDictionary(c => c.Key, c =>
        {
            var ground = c.Value.EndGroundId is { } id ? facts.Current.Find(id) : null;
            return new PublicEnd(
                ground?.Code, ground?.Name, ground?.NameEn, c.Value.EndDecisionNumber, c.Value.EndDecisionDate,
                published.Find(p => p.CertificationId == c.Key && p.Number == c.Value.EndDecisionNumber)?.Id.Value);
        });
    }

    private static List<string> CodesOf(Product product, ProductCodeKind kind) => [.. product.Codes.Where(c => c.Kind == kind).Select(c => c.Value).Order(StringComparer.Ordinal)];

    private static PublicCertification Certification(Certification c, DateOnly today, int expiringDays, RegisterRow shown) => new(
        c.Stars, c.Dates.On(today, expiringDays), c.Level, c.Id.Value == shown.CertificationId ? shown.Issuer : c.IssuerName, c.DecisionNumber, c.DecisionDate,
        c.ValidFrom, c.ExpiresOn, c.EndedOn, c.EndGround);

    private PublicUnit? UnitOf(UnitId? id) => id is { } known && facts.Current.Units.Find(known) is { } unit
        ? new(unit.Code, unit.Name, unit.Level == UnitLevel.Commune ? facts.Current.Units.DistrictOf(known)?.Name : null, unit.Level == UnitLevel.Province ? null : facts.Current.Units.ProvinceOf(known)?.Name)
        : null;
}
