using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;
using Ocop.Domain.Products;

namespace Ocop.Application.Imports;

/// <summary>Prepares the planning of a list: what it is read against, and what it may mean.</summary>
internal sealed class Planning(IReferenceFacts facts, IRegisterLookup register, IImportStaging staging, FreeCodes codes, IProcessRules rules, CurrentUnits currentUnits, TimeProvider clock)
{
    public const int BatchSize = 1000;

    public RowInterpreter Interpreter(ImportLayout layout) =>
        new(new RowContext(layout.Columns, facts.Current.Directory, clock.Today()) { Decision = layout.Decision, Uses1904Dates = layout.Uses1904Dates });

    public RowPlanner Planner(Import import, ImportLayout layout) => new(
        new(import.FileName, layout.Columns, NearnessOf(facts.Current), clock.Today(), currentUnits.Of, TypeOf, on => rules.Get(ProcessRuleKeys.ValidityMonths, on)),
        Interpreter(layout), register, (products, ct) => staging.ReadPlannedAsync(import.Id, products, ct), codes);

    private UnitNearness? _nearness;

    private UnitNearness NearnessOf(ReferenceFacts current) => _nearness ??= new(current.Units);

    private ProductTypeId? TypeOf(string text)
    {
        var folded = VietnameseText.Fold(text);
        var today = clock.Today();
        var named = folded.Length == 0 ? [] : facts.Current.ProductTypes
            .Where(t => t.HoldsOn(today) && (VietnameseText.Fold(t.Name) == folded || VietnameseText.Fold(t.Code) == folded)).ToList();
        return named.Count == 1 ? named[0].Id : null;
    }
}
