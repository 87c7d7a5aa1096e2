using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Holidays;
using Ocop.Domain.Inspections;
using Ocop.Domain.Labels;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.ProcessRules;
using Ocop.Domain.Products;
using Ocop.Domain.Violations;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.ReferenceData;

/// <summary>Reads the facts at first use and keeps them until somebody changes one.</summary>
internal sealed class ReferenceFactsStore(IServiceScopeFactory scopes) : IReferenceFacts
{
    private readonly Lock _gate = new();
    private volatile ReferenceFacts? _facts;

    public ReferenceFacts Current
    {
        get
        {
            if (_facts is { } known)
            {
                return known;
            }

            lock (_gate)
            {
                return _facts ??= Read();
            }
        }
    }

    public void Forget()
    {
        lock (_gate)
        {
            _facts = null;
        }
    }

    /// <summary>Forgets when the database holds another edition than the one that is known.</summary>
    public async Task ForgetIfChangedAsync(CancellationToken ct)
    {
        if (_facts is not { } known)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();

        if (known.Version != VersionOf(await db.Set<ReferenceEdition>().AsNoTracking().ToListAsync(ct)))
        {
            Forget();
        }
    }

    private static string VersionOf(IEnumerable<ReferenceEdition> editions) => string.Join('.', editions.OrderBy(e => e.Name == ReferenceEdition.Changes).Select(e => e.ContentHash[..16]));

    private ReferenceFacts Read()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        var version = VersionOf([.. db.Set<ReferenceEdition>().AsNoTracking()]);
        var units = db.Set<AdministrativeUnit>().AsNoTracking().Include(u => u.FormerNames).ToList();
        var successions = db.Set<UnitSuccession>().AsNoTracking().ToList();

        return new(
            version, new UnitTree(units, successions),
            [.. db.Set<Agency>().AsNoTracking()], [.. db.Set<LegalDocument>().AsNoTracking()], [.. db.Set<ProductGroup>().AsNoTracking()],
            [.. db.Set<ProductType>().AsNoTracking()], [.. db.Set<ProcessRule>().AsNoTracking()],
            [.. db.Set<RevocationGround>().AsNoTracking()], [.. db.Set<RecognitionAuthority>().AsNoTracking()], [.. db.Set<Holiday>().AsNoTracking()])
        {
            Checklists = [.. db.Set<Checklist>().AsNoTracking()], ChecklistItems = [.. db.Set<ChecklistItem>().AsNoTracking()],
            LaboratoryLimits = [.. db.Set<LaboratoryLimit>().AsNoTracking()], ViolationKinds = [.. db.Set<ViolationKind>().AsNoTracking()],
            RiskFactors = [.. db.Set<RiskFactor>().AsNoTracking()], ReviewFactors = [.. db.Set<ReviewFactor>().AsNoTracking()],
            GtinPrefixes = [.. db.Set<GtinPrefix>().AsNoTracking()],
        };
    }
}
