using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>What a row adds to its product's recognitions.</summary>
internal sealed record CertificationPlan(Certification? Certification, CertificationId? Completes, IReadOnlyList<IDomainEvent> Events)
{
    public static CertificationPlan Nothing { get; } = new(null, null, []);

    public bool Changes => Certification is not null;
}

/// <summary>Grants and completes the recognitions of a list.</summary>
internal sealed partial class CertificationPlanner(PlanningContext context)
{
    public CertificationPlan Plan(InterpretedRow row, KnownProduct product, List<ImportMessage> messages)
    {
        // Candidates, proposals and kinds of products are no recognitions; no stars are none either.
        if (row.Claim != RecognitionClaim.Recognised || row.Stars is not { } stars)
        {
            return CertificationPlan.Nothing;
        }

        var finding = CertificationMatching.Find(stars, row.DecisionNumber, row.DecisionDate, row.Note, product.Certifications);

        switch (finding.Outcome)
        {
            case CertificationOutcome.Contradiction:
                messages.Add(MatchMessages.Contradiction(finding.Known!));
                return CertificationPlan.Nothing;
            case CertificationOutcome.Complete:
                return Complete(row, stars, product, finding.Known!, messages);
            case CertificationOutcome.Grant:
                if (finding.StarsDiffer)
                {
                    messages.Add(MatchMessages.StarsDiffer(product.Certifications[^1], stars));
                }

                var certification = Shape(row, stars, product, row.DecisionNumber, row.DecisionDate, messages);
                product.Certifications = [.. product.Certifications, Known(certification)];
                return new(certification, null, [.. certification.PopEvents()]);
            default:
                return CertificationPlan.Nothing;
        }
    }

    private CertificationPlan Complete(InterpretedRow row, int stars, KnownProduct product, KnownCertification known, List<ImportMessage> messages)
    {
        var certification = Shape(row, stars, product, known.Number ?? row.DecisionNumber, known.Date ?? row.DecisionDate, messages);
        List<FieldChange> changes = [];
        FieldChange.Note(changes, "decisionNumber", known.Number, certification.DecisionNumber);
        FieldChange.Note(changes, "decisionDate", known.Date, certification.DecisionDate);
        FieldChange.Note(changes, "expiresOn", known.Date is null ? null : certification.ExpiresOn, certification.ExpiresOn);
        var completed = known with { Number = certification.DecisionNumber, Date = certification.DecisionDate, ValidFrom = certification.ValidFrom };
        product.Certifications = [.. product.Certifications.Where(c => c != known), completed];
        var id = new CertificationId(known.Id);
        return new(certification, id, [new CertificationCorrected(id, product.Id, changes)]);
    }

    private Certification Shape(InterpretedRow row, int stars, KnownProduct product, string? number, DateOnly? date, List<ImportMessage> messages)
    {
        var certification = Certification.Grant(
            product.Id, stars, CertificationLevel.Unknown, new(number, date), context.ValidityMonths(date ?? context.Today), context.Today,
            row.Score is >= 0 and <= 100 ? row.Score : null, Note(row));

        // Lists count to the day before or to the same day; neither is worth a word.
        if (row.ExpiresOn is { } printed && certification.ExpiresOn is { } computed && Math.Abs(printed.DayNumber - computed.DayNumber) > 1)
        {
            messages.Add(MatchMessages.ExpiryDiffers(printed, computed));
        }

        return certification;
    }

    private static KnownCertification Known(Certification c) => new(c.Id.Value, c.Stars, c.DecisionNumber, c.DecisionDate, c.ValidFrom, false, c.Note);

    // The standing was understood; the rest of the note is worth keeping.
    private static string? Note(InterpretedRow row)
    {
        var note = Standing().Replace(row.Note, "").Trim(' ', ';');
        var issued = row.IssuedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"Trao giấy chứng nhận ngày {day:dd/MM/yyyy}") : null;
        var text = string.Join("; ", new[] { note.Length > 1900 ? note[..1900] : note, issued }.Where(t => !string.IsNullOrEmpty(t)));
        return text.Length == 0 ? null : text;
    }

    [GeneratedRegex(@"^\s*status\s*=\s*[\w-]+\s*;?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Standing();
}
