using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Imports;

/// <summary>What the rows of one list are planned against.</summary>
/// <param name="FileName">The source of rows that name none.</param>
/// <param name="Columns">Of the list, to point at.</param>
/// <param name="CurrentUnitOf">Today's commune of a recorded unit, where it is certain.</param>
/// <param name="TypeOf">The product type that a text names.</param>
/// <param name="ValidityMonths">By the rule in force on a day.</param>
internal sealed record PlanningContext(
    string FileName, IReadOnlyList<ImportColumn> Columns, UnitNearness Nearness, DateOnly Today,
    Func<UnitId?, UnitId?> CurrentUnitOf, Func<string, ProductTypeId?> TypeOf, Func<DateOnly, int> ValidityMonths);

/// <summary>
/// Turns rows into what they would do to the register. Rows are given in the list's order, batch by batch; what a row enters counts for those after it.
/// Everything that is entered goes through the aggregates, so that a list and a form obey the same rules.
/// </summary>
internal sealed class RowPlanner(PlanningContext context, RowInterpreter interpreter, IRegisterLookup register, ReadPlanned readPlanned, FreeCodes codes)
{
    private readonly SubjectPlanner _subjects = new(new SubjectMatching(context.Nearness), register);
    private readonly ProductPlanner _products = new(context.Nearness, register, readPlanned);
    private readonly CertificationPlanner _certifications = new(context);
    private readonly Dictionary<ImportField, int> _columns = context.Columns.GroupBy(c => c.Field).ToDictionary(g => g.Key, g => g.First().Index);

    public async Task<IReadOnlyList<PlannedRow>> PlanAsync(IReadOnlyList<ListedRow> rows, CancellationToken ct)
    {
        var read = rows.Select(r => new Reading(r, Checked(interpreter.Interpret(r.Source)))).ToList();
        await _products.PrepareCodesAsync([.. read.Select(r => (r.Row, r.Choice))], ct);

        foreach (var reading in read)
        {
            Guarded(reading, () => ChooseSubjectOfProduct(reading));
        }

        await _subjects.PrepareAsync([.. read.Select(r => (r.Row, r.Choice))], ct);

        foreach (var reading in read)
        {
            Guarded(reading, () => reading.Subject = _subjects.Decide(reading.Row, reading.Choice, reading.Counts && !_products.KnowsByCode(reading.Row)));
            reading.Messages.AddRange(reading.Subject?.Messages ?? []);
        }

        await _products.PrepareAsync([.. read.Where(r => r.Subject is not null).Select(r => (r.Row, r.Choice, r.Subject!))], ct);
        await codes.PrepareAsync(read.Sum(r => r.Row.ProductNames.Count), ct);
        return [.. read.Select(Plan)];
    }

    // A person who says "it is that product" says whose it is, too.
    private void ChooseSubjectOfProduct(Reading reading)
    {
        if (reading.Choice is { ProductId: { } product, SubjectId: null, NewSubject: false } && _products.Chosen(product) is { Ownerless: false } known)
        {
            reading.Choice = reading.Choice with { SubjectId = known.SubjectId.Value };
        }
    }

    private PlannedRow Plan(Reading reading)
    {
        var row = reading.Row;
        List<RowEntry> entries = [];
        List<MatchCandidate> candidates = [.. reading.Subject?.Candidates ?? []];
        List<Guid> productIds = [];
        var action = RowAction.None;
        KnownProduct? matched = null;

        for (var part = 0; part < row.ProductNames.Count && reading.Subject is not null; part++)
        {
            Guarded(reading, () =>
            {
                var name = row.ProductNames[part];
                var product = _products.Decide(row, name, reading.Choice, reading.Subject);
                reading.Messages.AddRange(product.Messages);
                candidates.AddRange(product.Candidates);
                matched ??= product.Known is { Planned: false } known ? known : null;

                if (reading.Counts)
                {
                    var (did, entry, id) = Enter(reading, name, product, reading.Subject, part == 0);
                    action = action == RowAction.None || did < action ? did : action;
                    entries.AddRange(entry is null ? [] : [entry]);
                    productIds.Add(id.Value);
                }
            });
        }

        var status = reading.Listed.Skipped ? ImportSeverity.Ok : reading.Messages.Count == 0 ? ImportSeverity.Ok : reading.Messages.Max(m => m.Severity);

        return new()
        {
            Listed = reading.Listed,
            Row = row,
            Action = status == ImportSeverity.Error ? RowAction.None : action,
            Status = status,
            Messages = [.. reading.Messages.Select(m => m is { Column: null, Field: { } f } && _columns.TryGetValue(f, out var column) ? m with { Column = column } : m)],
            Match = MatchOf(reading, matched, candidates),
            Candidates = candidates,
            SubjectId = reading.Subject?.Id,
            Entries = status == ImportSeverity.Error ? [] : entries,
            ProductIds = productIds,
        };
    }

    private static RowMatch? MatchOf(Reading reading, KnownProduct? product, List<MatchCandidate> candidates)
    {
        if (product is not null)
        {
            return new(product.Id.Value, product.SubjectId.Value, product.Name, 1);
        }

        if (candidates.MaxBy(c => (c.ProductId is not null, c.Score)) is { } near && (near.ProductId is not null || reading.Subject?.Known is null))
        {
            return new(near.ProductId, near.SubjectId, near.Name, near.Score);
        }

        return reading.Subject is { InRegister: true, Known: { } subject } ? new(null, subject.SubjectId.Value, subject.SubjectName, 1) : null;
    }

    private (RowAction Action, RowEntry? Entry, ProductId Id) Enter(Reading reading, string name, ProductDecision product, SubjectDecision subject, bool first)
    {
        var row = reading.Row;
        var newSubject = first ? subject.New : null;
        var alias = first ? subject.Alias : null;
        List<IDomainEvent> events = [.. newSubject?.PopEvents() ?? []];

        if (product.Known is null)
        {
            return EnterNew(reading, name, product, subject, newSubject, alias, events);
        }

        var known = product.Known;
        var certification = _certifications.Plan(row, known, reading.Messages);
        var namesOwner = known.Ownerless && subject.Id is not null;
        var adds = certification.Changes || product.Code is not null || product.Gtin is not null || namesOwner || newSubject is not null
            || (alias is not null && reading.Listed.Choice.SubjectId is not null);

        if (!adds && _products.LineOf(known) is { } line && line != row.Line)
        {
            reading.Messages.Add(MatchMessages.Repeated(line));
        }

        if (!adds)
        {
            _products.Remember(known, row.Line, []);
            return (RowAction.Unchanged, null, known.Id);
        }

        var source = SourceOf(row);
        var isNew = !known.Sources.Contains(source.Url ?? source.Title);
        Remember(known, source, isNew);
        events.AddRange(Changes(known, product, subject, namesOwner, isNew ? source.Title : null));
        events.AddRange(certification.Events);

        if (namesOwner)
        {
            (known.SubjectId, known.Ownerless) = (subject.Id!.Value, false);
        }

        KeepAlias(subject, alias, events);
        _products.Remember(known, row.Line, new[] { product.Code, product.Gtin }.OfType<string>());

        return (RowAction.Link, new RowEntry
        {
            NewSubject = newSubject, SubjectId = known.SubjectId, Alias = alias, ProductId = known.Id, AddedCode = product.Code, AddedGtin = product.Gtin, NamesOwner = namesOwner,
            SourceTitle = isNew ? source.Title : null, SourceUrl = isNew ? source.Url : null,
            Certification = certification.Certification, Completes = certification.Completes, Rearranges = certification.Changes, Events = events,
        }, known.Id);
    }

    private (RowAction Action, RowEntry? Entry, ProductId Id) EnterNew(
        Reading reading, string name, ProductDecision decision, SubjectDecision subject, Subject? newSubject, string? alias, List<IDomainEvent> events)
    {
        var row = reading.Row;

        if (subject.Ownerless)
        {
            newSubject = Subject.RegisterUnknown();
            events.AddRange(newSubject.PopEvents());
        }

        var owner = newSubject?.Id ?? subject.Id!.Value;
        var unit = SubjectMatching.UnitOf(row);
        var product = Product.Register(owner, new(name, context.TypeOf(row.TypeText), unit, context.CurrentUnitOf(unit), null, null), decision.Code ?? codes.Take());
        product.SetGtins(decision.Gtin is { } gtin ? [gtin] : []);
        var source = SourceOf(row);
        product.AddSource(source.Title, source.Url);

        // It came with its source and its numbers: one event says so.
        events.AddRange(product.PopEvents().OfType<ProductRegistered>());
        var known = new KnownProduct(product.Id, product.Name, owner, subject.Known?.SubjectName ?? row.SubjectName, subject.Ownerless, unit, planned: true);
        Remember(known, source, isNew: true);
        var certification = _certifications.Plan(row, known, reading.Messages);
        events.AddRange(certification.Events);
        KeepAlias(subject, alias, events);
        _products.Remember(known, row.Line, new[] { decision.Code, decision.Gtin }.OfType<string>());

        return (RowAction.Create, new RowEntry
        {
            NewSubject = newSubject, SubjectId = owner, Alias = alias, NewProduct = product, ProductId = product.Id, SourceTitle = source.Title, SourceUrl = source.Url,
            Certification = certification.Certification, Events = events,
        }, product.Id);
    }

    // no other row has the same line as its source
    private static void Remember(KnownProduct known, (string Title, string? Url) source, bool isNew) =>
        known.Sources = isNew && source.Url is { } url ? [.. known.Sources, url] : known.Sources;

    private void KeepAlias(SubjectDecision subject, string? alias, List<IDomainEvent> events)
    {
        if (alias is not null)
        {
            _subjects.Keep(subject.Id!.Value, alias, subject.Known);
            events.Add(new SubjectChanged(subject.Id.Value, [], [new("aliases", null, alias)]));
        }
    }

    private static IEnumerable<IDomainEvent> Changes(KnownProduct known, ProductDecision product, SubjectDecision subject, bool namesOwner, string? source)
    {
        List<FieldChange> changes = [];
        FieldChange.Note(changes, "aliases", null, product.Code);
        FieldChange.Note(changes, "gtins", null, product.Gtin);
        FieldChange.Note(changes, "sources", null, source);
        FieldChange.Note(changes, "subjectId", known.SubjectId.Value, namesOwner ? subject.Id!.Value.Value : known.SubjectId.Value);
        return changes.Count > 0 ? [new ProductChanged(known.Id, changes)] : [];
    }

    private (string Title, string? Url) SourceOf(InterpretedRow row) =>
        Uri.TryCreate(row.SourceUrl, UriKind.Absolute, out var url) && row.SourceUrl!.Length <= 1000
            ? (url.Host, row.SourceUrl)
            : (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{context.FileName}, dòng {row.Line}"), null);

    // What the aggregates would refuse half-way is refused before the row has left anything behind.
    private static InterpretedRow Checked(InterpretedRow row)
    {
        var error = row.ProductNames.Any(n => n.Length > Product.MaxNameLength) ? CommonErrors.TooLong("name", Product.MaxNameLength)
            : row.ProductCode?.Length > ProductCode.MaxLength ? CommonErrors.TooLong("code", ProductCode.MaxLength)
            : row.DecisionNumber?.Length > 100 ? CommonErrors.TooLong("decisionNumber", 100)
            : null;

        return error is null ? row : row with { Messages = [.. row.Messages, MatchMessages.Refused(error)] };
    }

    private static void Guarded(Reading reading, Action step)
    {
        try
        {
            step();
        }
        catch (DomainException e)
        {
            reading.Messages.Add(MatchMessages.Refused(e.Error));
        }
    }

    private sealed class Reading(ListedRow listed, InterpretedRow row)
    {
        public ListedRow Listed { get; } = listed;
        public InterpretedRow Row { get; } = row;
        public RowChoice Choice { get; set; } = listed.Choice;
        public SubjectDecision? Subject { get; set; }
        public List<ImportMessage> Messages { get; } = [.. row.Messages];

        /// <summary>The row may enter something: it is neither wrong nor left out.</summary>
        public bool Counts => !Listed.Skipped && !Messages.Exists(m => m.Severity == ImportSeverity.Error);
    }
}
