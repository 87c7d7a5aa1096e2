using System.Globalization;
using Ocop.Application.Products;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Infrastructure.ReferenceData;

/// <summary>The invented records that Development shows.</summary>
public static class IllustrativeRegister
{
    public static EnterIllustrativeRegister Read(UnitTree units) => new(
        ReferenceFile.Read("illustrative-subjects.csv", r => new IllustrativeSubject(r["key"], r["name"], r.Choice<SubjectKind>("kind"), Unit(r, units))),
        ReferenceFile.Read("illustrative-products.csv", r => new IllustrativeProduct(
            Number(r["no"]), r["name"], ProductTypeId.Of(r["type_code"]), r["subject"], Unit(r, units), r.Text("gtin"), r["description"], Recognition(r))));

    // "expires:+5" and "renewed:4:-30": what, then days from today.
    private static IllustrativeRecognition? Recognition(ReferenceRow r)
    {
        if (r.Text("timing") is not { } timing)
        {
            return null;
        }

        var start = timing.Split(':');
        var step = (r.Text("then") ?? "none").Split(':');

        return new(
            Number(r["stars"]),
            Enum.Parse<IllustrativeStart>(start[0], ignoreCase: true), start.Length > 1 ? Number(start[1]) : 0,
            Enum.Parse<IllustrativeStep>(step[0], ignoreCase: true), step.Length > 1 ? Number(step[^1]) : 0,
            step.Length > 2 ? Number(step[1]) : 0);
    }

    private static UnitId? Unit(ReferenceRow r, UnitTree units) => r.Text("unit_code") is { } code
        ? units.Find(code, r.RequiredDate("unit_on"))?.Id ?? throw new InvalidOperationException($"The illustrative records name unit {code}, which is not recorded.")
        : null;

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
