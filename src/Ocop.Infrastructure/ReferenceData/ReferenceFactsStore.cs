using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.LegalDocuments;
using Ocop.Domain.ProcessRules;
using Ocop.Domain.Products;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.ReferenceData;

/// <summary>Reads the facts at first use and keeps them: they change with the program, which loads its own before it serves.</summary>
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

    private ReferenceFacts Read()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        var version = db.Set<ReferenceEdition>().Where(e => e.Name == ReferenceEdition.Facts).Select(e => e.ContentHash).Single();
        var units = db.Set<AdministrativeUnit>().AsNoTracking().Include(u => u.FormerNames).ToList();
        var successions = db.Set<UnitSuccession>().AsNoTracking().ToList();

        return new(
            version[..16], new UnitTree(units, successions),
            [.. db.Set<Agency>().AsNoTracking()], [.. db.Set<LegalDocument>().AsNoTracking()], [.. db.Set<ProductGroup>().AsNoTracking()],
            [.. db.Set<ProductType>().AsNoTracking()], [.. db.Set<ProcessRule>().AsNoTracking()]);
    }
}
