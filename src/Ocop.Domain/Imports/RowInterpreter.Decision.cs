namespace Ocop.Domain.Imports;

/// <summary>The part that reads decisions and dates.</summary>
public sealed partial class RowInterpreter
{
    private DefaultDecision Decision(SourceRow row, (SectionKind Kind, string Text)[] sections, List<ImportMessage> findings)
    {
        var text = Text(row, ImportField.DecisionNumber).Replace('\n', ' ');
        var reading = DecisionNumber.Read(text);
        var own = Date(row, ImportField.DecisionDate, findings, aDecisions: true);
        var number = reading.Number ?? own.Number;
        var beside = reading.Outcome is DecisionOutcome.Several ? null : Accept(reading.Date, text, ImportField.DecisionNumber, findings, aDecisions: true);

        switch (reading.Outcome)
        {
            case DecisionOutcome.Blank when text.Any(char.IsLetter):
                findings.Add(ImportMessages.DecisionNumberBlank(Short(text)));
                break;
            case DecisionOutcome.WithoutSuffix:
                findings.Add(ImportMessages.DecisionSuffixMissing(reading.Number!));
                break;
            case DecisionOutcome.Several:
                findings.Add(ImportMessages.DecisionSeveral(Short(text)));
                break;
            case DecisionOutcome.Unreadable:
                findings.Add(ImportMessages.DecisionUnreadable(Short(text)));
                break;
        }

        if (own.Date is { } first && beside is { } second && first != second)
        {
            findings.Add(ImportMessages.DecisionDatesConflict(first, second));
        }

        var date = own.Date ?? beside;
        var above = sections.LastOrDefault(s => s.Kind is SectionKind.Decision).Text is { } inSection ? DecisionNumber.FromTitle(inSection) : context.Decision;

        var decision = WithDefault(number, date, above, text.Length > 0 && reading.Outcome is not DecisionOutcome.Blank and not DecisionOutcome.DateOnly, own.Refused, findings);

        // The row's own date was refused before; this one stands above the table.
        if (decision.Date > context.Today)
        {
            findings.Add(ImportMessages.DateInFuture(decision.Date.Value, ImportField.DecisionDate));
            return decision with { Date = null };
        }

        return decision;
    }

    // The decision above the table speaks for rows that name none; it lends its number to no other date, and its date to no other number.
    private static DefaultDecision WithDefault(string? number, DateOnly? date, DefaultDecision above, bool namesOther, bool refused, List<ImportMessage> findings)
    {
        if (above == DefaultDecision.None || refused)
        {
            return new(number, date);
        }

        if (number is not null)
        {
            return new(number, date ?? (string.Equals(number, above.Number, StringComparison.Ordinal) ? above.Date : null));
        }

        if (date is null)
        {
            return namesOther ? DefaultDecision.None : above;
        }

        if (above.Date is { } aboveDate && aboveDate != date && above.Number is not null)
        {
            findings.Add(ImportMessages.DecisionDateDiffers(above.Number, aboveDate, date.Value));
            return new(null, date);
        }

        return new(above.Date == date ? above.Number : null, date);
    }

    private (DateOnly? Date, string? Number, bool Refused) Date(SourceRow row, ImportField field, List<ImportMessage> findings, bool aDecisions)
    {
        var text = Text(row, field).Replace('\n', ' ');
        var reading = DateText.Read(text, context.Uses1904Dates);

        // "Quyết định số 1850/QĐ-UBND-HC ngày 07/12/2020" in the date's column.
        if (aDecisions && reading.Outcome is not DateOutcome.Blank && DecisionNumber.Read(text) is { Outcome: DecisionOutcome.Number } decision)
        {
            return (Accept(decision.Date, text, field, findings, aDecisions), decision.Number, false);
        }

        var before = findings.Count;
        var date = Accept(reading, text, field, findings, aDecisions);

        return (date, null, date is null && findings.Count > before);
    }

    // "36 tháng", "còn hạn" say nothing that the register does not compute itself; a day that never was is refused like any other.
    private DateOnly? Expiry(SourceRow row, List<ImportMessage> findings)
    {
        var text = Text(row, ImportField.ExpiryDate).Replace('\n', ' ');
        var reading = DateText.Read(text, context.Uses1904Dates);

        if (reading.Outcome is DateOutcome.Impossible)
        {
            findings.Add(ImportMessages.DateImpossible(Short(text), reading.Reason, ImportField.ExpiryDate));
        }

        return reading.Date;
    }

    private DateOnly? Accept(DateReading reading, string text, ImportField field, List<ImportMessage> findings, bool aDecisions)
    {
        text = Short(text);

        switch (reading.Outcome)
        {
            case DateOutcome.Impossible:
                findings.Add(ImportMessages.DateImpossible(text, reading.Reason, field));
                break;
            case DateOutcome.WithoutYear:
                findings.Add(ImportMessages.DateWithoutYear(text, field));
                break;
            case DateOutcome.Unreadable:
                findings.Add(ImportMessages.DateUnreadable(text, field));
                break;
            case DateOutcome.Incomplete:
                findings.Add(ImportMessages.DateIncomplete(text, field));
                break;
            case DateOutcome.Several:
                findings.Add(ImportMessages.DateSeveral(text, field));
                break;
            case DateOutcome.Words:
                findings.Add(ImportMessages.DateNotStated(text, field));
                break;
            case DateOutcome.Date when aDecisions && reading.Date > context.Today:
                findings.Add(ImportMessages.DateInFuture(reading.Date.Value, field));
                return null;
            case DateOutcome.Date when reading.Serial:
                findings.Add(ImportMessages.DateFromSerial(text, reading.Date!.Value, field));
                break;
            case DateOutcome.Date when reading.ShortYear:
                findings.Add(ImportMessages.DateShortYear(text, reading.Date!.Value, field));
                break;
        }

        if (aDecisions && reading.Date is { Year: < 2018 } early)
        {
            findings.Add(ImportMessages.DateBeforeProgramme(early, field));
        }

        return reading.Date;
    }
}
