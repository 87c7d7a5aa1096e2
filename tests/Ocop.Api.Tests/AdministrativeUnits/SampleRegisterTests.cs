using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Imports;
using Ocop.Infrastructure.Imports.Reading;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.AdministrativeUnits;

/// <summary>The real list that the program carries, read as the importer reads any list, against the units that it carries too.</summary>
public sealed class SampleRegisterTests
{
    [Test]
    public async Task Every_row_is_understood_and_every_place_is_a_recorded_unit()
    {
        var facts = ReferenceFiles.Read();
        var units = new ReferenceFacts(
            "test", new UnitTree(facts.Units, facts.Successions), facts.Agencies, facts.LegalDocuments, facts.ProductGroups, facts.ProductTypes, facts.ProcessRules,
            facts.RevocationGrounds, facts.RecognitionAuthorities, facts.Holidays).Directory;
        await using var content = ReferenceFile.Open("sample-register.csv");
        await using var source = await new ImportReader().OpenAsync(content, "sample-register.csv", null, CancellationToken.None);
        var interpreter = new RowInterpreter(new(source.Columns, units, new(2026, 11, 23)) { Decision = source.DefaultDecision });
        List<InterpretedRow> rows = [];

        await foreach (var row in source.ReadRowsAsync(CancellationToken.None))
        {
            rows.Add(interpreter.Interpret(row));
        }

        Assert.That(rows, Has.Count.EqualTo(163));
        Assert.That(rows.Where(r => r.Severity == ImportSeverity.Error), Is.Empty);
        Assert.That(rows.Count(r => r.Claim == RecognitionClaim.Recognised), Is.EqualTo(102), "the others are candidates or kinds of products");
        Assert.That(rows.Where(r => r.AddressText.Length > 0 && r.Unit is null), Is.Empty);
        Assert.That(rows.Where(r => r.SourceUrl is null), Is.Empty, "every fact names its source");
    }
}
