using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Imports;

/// <summary>Understands one row of a list: pure, repeatable, thread-safe. Everything doubtful becomes a message.</summary>
/// <param name="context">What the rows are read against.</param>
public sealed partial class RowInterpreter(RowContext context)
{
    private readonly ILookup<ImportField, int> _columns = context.Columns
        .Where(c => c.Field is not ImportField.Ignored).ToLookup(c => c.Field, c => c.Index);

    private readonly Dictionary<int, int> _tickStars = context.Columns
        .Where(c => c.Field is ImportField.Stars)
        .Select(c => (c.Index, Reading: StarsText.Read(c.Heading.Split('/')[^1])))
        .Where(c => c.Reading.Outcome is StarsOutcome.Stars)
        .ToDictionary(c => c.Index, c => c.Reading.Stars!.Value);

    /// <summary>Understands one row.</summary>
    public InterpretedRow Interpret(SourceRow row)
    {
        try
        {
            return Read(row);
        }
        catch (RegexMatchTimeoutException)
        {
            return new() { Line = row.Line, Cells = row.Cells, Messages = [ImportMessages.RowUnreadable()] };
        }
    }

    private InterpretedRow Read(SourceRow row)
    {
        var findings = new List<ImportMessage>();
        var sections = SectionText.Parts(row.Section).ToArray();
        var productText = Text(row, ImportField.ProductName);
        var products = ProductNames.Read(productText);
        var note = Text(row, ImportField.Note);
        var claim = ClaimText.Read(Text(row, ImportField.Status), note);
        var decision = Decision(row, sections, findings);
        var subject = Subject(row, sections, findings);
        var address = Text(row, ImportField.Address);
        var unit = Unit(row, sections, subject.Address, decision.Date ?? YearEnd(row), findings);

        if (productText.Length > 0 && _columns[ImportField.ProductName].Any(row.Filled.Contains) && !row.Corrections.ContainsKey(ImportField.ProductName))
        {
            findings.Add(ImportMessages.ProductFilled(Short(productText.Replace('\n', ' '))));
        }

        CheckProduct(products, productText, findings);

        var interpreted = new InterpretedRow
        {
            Line = row.Line,
            Cells = row.Cells,
            ProductNameText = productText,
            ProductNames = products.Names,
            Stars = Stars(row, sections, findings),
            SubjectNameText = subject.Text,
            SubjectName = subject.Name,
            SubjectKind = Kind(row, subject.Name, findings),
            SubjectKey = subject.Name.Length == 0 ? "" : SubjectText.Key(subject.Name),
            AddressText = AddressText(row, address, subject.Address),
            Unit = unit.Unit,
            UnitCandidates = unit.Candidates,
            DecisionNumber = decision.Number,
            DecisionDate = decision.Date,
            Gtin = Gtin(row, findings),
            ProductCode = Blank(Text(row, ImportField.ProductCode)),
            GroupText = Text(row, ImportField.Group) is { Length: > 0 } group ? group : sections.LastOrDefault(s => s.Kind is SectionKind.Group).Text ?? "",
            TypeText = Text(row, ImportField.Type),
            IssuedOn = Date(row, ImportField.IssueDate, findings, aDecisions: false).Date,
            ExpiresOn = Expiry(row, findings),
            Claim = claim,
            Score = Score(Text(row, ImportField.Score)),
            SourceUrl = Url(Text(row, ImportField.SourceUrl)),
            Note = note,
            TaxCode = Blank(NotTaxDigit().Replace(Text(row, ImportField.TaxCode), "")),
            OwnerName = Blank(Text(row, ImportField.OwnerName)),
            Phone = Blank(Text(row, ImportField.Phone)) ?? subject.Phone,
            Email = Blank(Text(row, ImportField.Email)),
        };

        Remarks(row, interpreted, decision, findings);

        return interpreted with { Messages = [.. findings.Select(m => Placed(m, row))] };
    }

    private string Text(SourceRow row, ImportField field)
    {
        if (row.Corrections.TryGetValue(field, out var corrected))
        {
            return CellText.Tidy(corrected);
        }

        var text = "";

        foreach (var column in _columns[field])
        {
            if (column < row.Cells.Count && CellText.Tidy(row.Cells[column]) is { Length: > 0 } cell)
            {
                text = text.Length == 0 ? cell : $"{text}; {cell}";
            }
        }

        return text;
    }

    // Stars are never taken from a neighbour: a blank is no star.
    private int? Stars(SourceRow row, (SectionKind Kind, string Text)[] sections, List<ImportMessage> findings)
    {
        var ticks = row.Corrections.ContainsKey(ImportField.Stars) ? [] : _columns[ImportField.Stars]
            .Where(c => _tickStars.ContainsKey(c) && c < row.Cells.Count && Tick().IsMatch(VietnameseText.Fold(row.Cells[c]))).ToArray();

        if (ticks.Length == 1)
        {
            return _tickStars[ticks[0]];
        }

        var text = Text(row, ImportField.Stars).Replace('\n', ' ');
        var reading = ticks.Length > 1 ? new(StarsOutcome.Several, null) : StarsText.Read(text);

        if (reading.Outcome is StarsOutcome.Blank && _columns[ImportField.Stars].All(c => _tickStars.ContainsKey(c))
            && sections.LastOrDefault(s => s.Kind is SectionKind.Stars) is { Text: { } section } && StarsText.Read(section).Stars is { } stars)
        {
            findings.Add(ImportMessages.StarsFromSection(section, stars));
            return stars;
        }

        switch (reading.Outcome)
        {
            case StarsOutcome.Blank:
                findings.Add(ImportMessages.StarsMissing());
                break;
            case StarsOutcome.Stars when reading.WithCare:
                findings.Add(ImportMessages.StarsWithCare(Short(text), reading.Stars!.Value));
                break;
            case StarsOutcome.OutOfRange:
                findings.Add(ImportMessages.StarsOutOfRange(Short(text)));
                break;
            case StarsOutcome.Score:
                findings.Add(ImportMessages.StarsAreScore(Short(text)));
                break;
            case StarsOutcome.Several:
                findings.Add(ImportMessages.StarsSeveral(Short(text)));
                break;
            case StarsOutcome.NotAwarded:
                findings.Add(ImportMessages.StarsNotAwarded(Short(text)));
                break;
            case StarsOutcome.Unreadable:
                findings.Add(ImportMessages.StarsUnreadable(Short(text)));
                break;
        }

        return reading.Outcome is StarsOutcome.Stars ? reading.Stars : null;
    }

    // A year alone is enough to know which units there were.
    private DateOnly? YearEnd(SourceRow row) =>
        YearWithin().Match(Text(row, ImportField.RecognitionYear)) is { Success: true } year
        && int.Parse(year.Value, CultureInfo.InvariantCulture) is var value && value != 2025 ? new DateOnly(value, 12, 31) : null;

    private (string Text, string Name, string Address, string? Phone) Subject(SourceRow row, (SectionKind Kind, string Text)[] sections, List<ImportMessage> findings)
    {
        var text = Text(row, ImportField.SubjectName);

        if (text.Length == 0 || !text.Any(char.IsLetterOrDigit))
        {
            if (sections.LastOrDefault(s => s.Kind is SectionKind.Subject).Text is { } fromSection)
            {
                text = fromSection;
                findings.Add(ImportMessages.SubjectFromSection(Short(text)));
            }
            else
            {
                findings.Add(ImportMessages.SubjectMissing());
                return ("", "", "", null);
            }
        }
        else if (_columns[ImportField.SubjectName].Any(row.Filled.Contains) && !row.Corrections.ContainsKey(ImportField.SubjectName))
        {
            findings.Add(ImportMessages.SubjectFilled(Short(text.Replace('\n', ' '))));
        }

        var parts = SubjectText.Split(text);

        if (SubjectText.HasMistypedForm(parts.Name))
        {
            findings.Add(ImportMessages.SubjectFormMistyped(Short(parts.Name)));
        }

        return (text, parts.Name, parts.Address, parts.Phone);
    }

    private SubjectKind Kind(SourceRow row, string name, List<ImportMessage> findings)
    {
        var stated = Text(row, ImportField.SubjectKind);
        var kind = SubjectText.KindFrom(stated);
        kind = kind is SubjectKind.Unknown ? SubjectText.KindOf(name) : kind;

        if (kind is SubjectKind.Unknown && name.Length > 0)
        {
            findings.Add(ImportMessages.SubjectKindUnknown(Short(name)));
        }

        return kind;
    }

    private UnitMatch Unit(SourceRow row, (SectionKind Kind, string Text)[] sections, string besideSubject, DateOnly? on, List<ImportMessage> findings)
    {
        var (commune, district, province, address) =
            (Text(row, ImportField.Commune), Text(row, ImportField.District), Text(row, ImportField.Province), Text(row, ImportField.Address));
        var section = string.Join(", ", sections.Where(s => s.Kind is SectionKind.Province or SectionKind.District or SectionKind.Commune).Reverse().Select(s => s.Text));

        // The address's own column speaks before the one that stands in the subject's cell.
        var match = context.Units.Find(new(Blank(commune), Blank(district), Blank(province), Blank(address.Length > 0 ? address : besideSubject), on) { Section = Blank(section) });

        if (match.Outcome is UnitOutcome.NotStated && address.Length > 0 && besideSubject.Length > 0)
        {
            match = context.Units.Find(new(null, null, Blank(province), besideSubject, on) { Section = Blank(section) });
        }

        var field = commune.Length > 0 ? ImportField.Commune
            : address.Length > 0 || district.Length == 0 && besideSubject.Length == 0 ? ImportField.Address
            : district.Length > 0 ? ImportField.District
            : ImportField.SubjectName;

        switch (match.Outcome)
        {
            case UnitOutcome.NotStated:
                findings.Add(ImportMessages.UnitMissing());
                break;
            case UnitOutcome.Unknown:
                findings.Add(ImportMessages.UnitUnknown(Short(match.Text), field));
                break;
            case UnitOutcome.Ambiguous:
                findings.Add(ImportMessages.UnitAmbiguous(Short(match.Text), string.Join("; ", match.Candidates.Take(4).Select(u => $"{u.Name} {u.Code}")), field));
                break;
            case UnitOutcome.Found when match.OtherTime:
                findings.Add(ImportMessages.UnitOfOtherTime(Short(match.Text), on!.Value, field));
                break;
            case UnitOutcome.Found when match.NameAlone:
                findings.Add(ImportMessages.UnitByNameAlone(Short(match.Text), $"{match.Unit!.Name} ({match.Unit.Code})", field));
                break;
            case UnitOutcome.Found when match.Approximate:
                findings.Add(ImportMessages.UnitApproximate(Short(match.Text), $"{match.Unit!.Name} ({match.Unit.Code})", field));
                break;
        }

        return match;
    }

    private static void CheckProduct(ProductNamesReading products, string text, List<ImportMessage> findings)
    {
        if (products.Names.Count == 0)
        {
            findings.Add(ImportMessages.ProductNameMissing());
        }
        else if (products.Names.Count > 1)
        {
            findings.Add(ImportMessages.ProductsSplit(products.Names.Count));
        }

        if (products.MayBeSeveral)
        {
            findings.Add(ImportMessages.ProductsMayBeSeveral(Short(text.Replace('\n', ' '))));
        }

        if (products.Names.Any(n => n.Length > 250))
        {
            findings.Add(ImportMessages.ProductNameLong());
        }
    }

    private void Remarks(SourceRow row, InterpretedRow read, DefaultDecision decision, List<ImportMessage> findings)
    {
        if (read.Claim is not RecognitionClaim.Recognised)
        {
            findings.Add(ImportMessages.NotARecognition(read.Claim));
        }
        else if (read.Stars is not null && decision.Date is null && !findings.Exists(f => f.Severity is ImportSeverity.Error))
        {
            findings.Add(decision.Number is { } number ? ImportMessages.DecisionDateMissing(number) : ImportMessages.DecisionMissing());
        }
        else if (read.Stars is not null && decision is { Number: null, Date: not null } && !findings.Exists(f => f.Field is ImportField.DecisionNumber or ImportField.DecisionDate && f.Code is "import.decision_date_differs"))
        {
            findings.Add(ImportMessages.DecisionNumberMissing());
        }

        if (row.Formulas.Any(c => c < context.Columns.Count && context.Columns[c].Field is not (ImportField.Ignored or ImportField.Ordinal)))
        {
            findings.Add(ImportMessages.FormulaValue());
        }

        if (row.Hidden)
        {
            findings.Add(ImportMessages.RowHidden());
        }

        foreach (var field in (ReadOnlySpan<ImportField>)[ImportField.ProductName, ImportField.SubjectName])
        {
            if (Damaged().IsMatch(Patterns.Searched(Text(row, field))))
            {
                findings.Add(ImportMessages.TextDamaged(field));
            }
        }
    }

    private ImportMessage Placed(ImportMessage message, SourceRow row) =>
        message.Field is { } field && _columns[field].Any() && !row.Corrections.ContainsKey(field)
            ? message with { Column = _columns[field].First() }
            : message;

    private string AddressText(SourceRow row, string address, string besideSubject)
    {
        var parts = new List<string>();

        foreach (var part in new[] { address, besideSubject, Text(row, ImportField.Commune), Text(row, ImportField.District), Text(row, ImportField.Province) })
        {
            var line = part.Replace('\n', ' ');

            // The same place twice ("…, xã Thông Hòa" and "Xã Thông Hòa") is written once.
            if (line.Length > 0 && !parts.Exists(p => SpellingKey.Of(p).Contains(SpellingKey.Of(line), StringComparison.Ordinal)))
            {
                parts.Add(line);
            }
        }

        return string.Join(", ", parts);
    }

    private string? Gtin(SourceRow row, List<ImportMessage> findings)
    {
        var text = Text(row, ImportField.Gtin);
        var digits = NotADigit().Replace(text, "");

        if (text.Length == 0 || !text.Any(char.IsAsciiDigit))
        {
            return null;
        }

        if (digits.Length is 8 or 12 or 13 or 14 && !text.Any(char.IsLetter) && CheckDigitHolds(digits))
        {
            return digits;
        }

        findings.Add(ImportMessages.GtinInvalid(Short(text)));

        return null;
    }

    private static bool CheckDigitHolds(string digits)
    {
        var sum = 0;

        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return sum % 10 == 0;
    }

    private static decimal? Score(string text) =>
        ScoreWithin().Match(text) is { Success: true } score
        && decimal.TryParse(score.Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points <= 100 ? points : null;

    private static string? Url(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? text : null;

    private static string? Blank(string text) => text.Length == 0 ? null : text;

    private static string Short(string text) => text.Length <= 80 ? text : $"{text[..78]}…";

    [GeneratedRegex(@"^(?:x|v|✓|✔|☑|1|co|dat|\+|✗|✘)$", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Tick();

    [GeneratedRegex(@"(?<!\d)20[12]\d(?!\d)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex YearWithin();

    [GeneratedRegex(@"[^\d-]", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex NotTaxDigit();

    [GeneratedRegex(@"\D", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex NotADigit();

    [GeneratedRegex(@"\d{1,3}(?:[.,]\d{1,3})?", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex ScoreWithin();

    // U+FFFD, or a question mark inside a word, is a letter that was lost.
    [GeneratedRegex(@"\uFFFD|(?<=\p{L})\?(?=\p{L})", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Damaged();
}
