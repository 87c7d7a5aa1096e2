using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;

namespace Ocop.Application.Inspections;

/// <summary>What the register knows of an inspected product on a day.</summary>
/// <param name="Status">Of the recognition that holds on the day, else of the latest; null where there is none.</param>
/// <param name="Stars">Of the same.</param>
/// <param name="Gtins">Of the product and its subject's other products.</param>
internal sealed record KnownProduct(ProductId Id, string Name, string Code, CertificationStatus? Status, int? Stars, DateOnly? ExpiresOn, string? DecisionNumber, IReadOnlyList<string> Gtins)
{
    private bool InForce => Status is CertificationStatus.InForce or CertificationStatus.Expiring;

    /// <summary>What the register says to an item; null where it says nothing.</summary>
    public Verdict? Answer(MachineCheck check, decimal? number, string? text) => check switch
    {
        MachineCheck.ProductRecognised => Of(Status is not (null or CertificationStatus.Unconfirmed or CertificationStatus.Revoked or CertificationStatus.Withdrawn or CertificationStatus.NotYet)),
        MachineCheck.WithinValidity => Of(InForce),
        MachineCheck.StarsInForce => number is { } printed ? Of(InForce && printed == Stars) : null,
        MachineCheck.GtinOfSubject => text is { Length: > 0 } ? Of(Gtins.Contains(text.Trim().PadLeft(Gtin14, '0'), StringComparer.Ordinal)) : null,
        _ => null,
    };

    private const int Gtin14 = 14;

    private static Verdict Of(bool passes) => passes ? Verdict.Pass : Verdict.Fail;
}

/// <summary>Asks the register what an inspector would otherwise have to look up.</summary>
internal sealed class RegisterKnowledge(IOcopDb db, IProcessRules rules)
{
    public async Task<IReadOnlyDictionary<ProductId, KnownProduct>> OfAsync(IReadOnlyCollection<ProductId> products, DateOnly on, CancellationToken ct)
    {
        var expiring = rules.Get(ProcessRuleKeys.ExpiringDays, on);
        var found = await db.Products.AsNoTracking().Where(p => products.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.SubjectId, Code = p.Codes.Where(c => c.Kind == ProductCodeKind.Code).Select(c => c.Value).First() }).ToListAsync(ct);
        var subjects = found.Select(p => p.SubjectId).Distinct().ToList();
        var gtins = (await db.Products.AsNoTracking().Where(p => subjects.Contains(p.SubjectId) && p.MergedIntoId == null)
            .SelectMany(p => p.Codes.Where(c => c.Kind == ProductCodeKind.Gtin).Select(c => new { p.SubjectId, c.Value })).ToListAsync(ct)).ToLookup(g => g.SubjectId, g => g.Value.PadLeft(14, '0'));
        var certifications = (await db.Certifications.AsNoTracking().Include(c => c.Suspensions).Where(c => products.Contains(c.ProductId)).ToListAsync(ct)).ToLookup(c => c.ProductId);
        return found.ToDictionary(p => p.Id, p =>
        {
            var holds = certifications[p.Id].Select(c => (Of: c, Status: c.Dates.On(on, expiring)))
                .OrderByDescending(c => c.Status is CertificationStatus.InForce or CertificationStatus.Expiring).ThenByDescending(c => c.Of.ValidFrom).FirstOrDefault();
            return new KnownProduct(
                p.Id, p.Name, p.Code, holds.Of is null ? null : holds.Status, holds.Of?.Stars, holds.Of?.ExpiresOn, holds.Of?.DecisionNumber, [.. gtins[p.SubjectId]]);
        });
    }
}
