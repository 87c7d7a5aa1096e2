using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Traces;

namespace Ocop.Application.Traces;

/// <summary>Takes what the traceability system tells of a lot; told again, it changes nothing.</summary>
[Requires(Permissions.TracesWrite)]
public sealed record RecordTrace(string Gtin, string? Lot, TraceContent Content) : ICommand<TraceOutcome>;

/// <summary>Takes many at once. A row that cannot be taken does not stop the others.</summary>
[Requires(Permissions.TracesWrite)]
public sealed record RecordTraces(IReadOnlyList<TraceRow> Rows) : ICommand<IReadOnlyList<TraceOutcome>>
{
    public const int MaxRows = 10_000;
}

/// <summary>One row of a batch.</summary>
/// <param name="Malformed">Pointer to what could not be read; then there is nothing else.</param>
public sealed record TraceRow(string Gtin, string? Lot, TraceContent? Content, string? Malformed = null);

/// <summary>What became of a row.</summary>
public enum BatchOutcome { Created, Updated, Unchanged, Refused }

/// <summary>What became of a row.</summary>
/// <param name="Index">Counted from 0, as they were sent.</param>
/// <param name="Edition">How often the lot was told anew.</param>
/// <param name="Code">Why it was refused.</param>
/// <param name="Pointer">JSON pointer into the row, to what is wrong with it.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The word of RFC 6901, as in problems.")]
public sealed record TraceOutcome(int Index, string? Gtin, string? Lot, BatchOutcome Outcome, int? Edition, string? Code, string? Pointer);

internal sealed class TraceContentValidator : AbstractValidator<TraceContent>
{
    private const int MaxText = 500;
    private const int MaxCode = 200;
    private const int MaxStages = 200;
    private const int MaxParties = 50;
    private const int MaxStandards = 50;
    private const int MaxAttributes = 50;

    public TraceContentValidator()
    {
        RuleFor(c => c.ProductName).MaximumLength(MaxText).Must(BeStorable);
        RuleFor(c => c.ImageUrl).MaximumLength(MaxText).Must(BeSecureAddress);
        RuleFor(c => c.Producer).SetValidator(new PartyValidator()!).When(c => c.Producer is not null);
        RuleFor(c => c.Address).MaximumLength(MaxText).Must(BeStorable);
        RuleFor(c => c.TraceCode).MaximumLength(MaxCode).Must(BeStorable);
        RuleFor(c => c.Brand).MaximumLength(MaxCode).Must(BeStorable);
        RuleFor(c => c.Model).MaximumLength(MaxCode).Must(BeStorable);
        RuleFor(c => c.Serial).MaximumLength(MaxCode).Must(BeStorable);
        RuleFor(c => c.ShelfLife).MaximumLength(MaxCode).Must(BeStorable);
        RuleFor(c => c.Standards).Must(s => s.Count <= MaxStandards);
        RuleForEach(c => c.Standards).NotEmpty().MaximumLength(MaxCode).Must(BeStorable);
        RuleFor(c => c.Stages).NotEmpty().Must(s => s.Count <= MaxStages);
        RuleForEach(c => c.Stages).NotNull().SetValidator(new StageValidator());
    }

    private static bool BeStorable(string? text) => text?.Contains('\0', StringComparison.Ordinal) != true;

    private static bool BeSecureAddress(string? text) => text is null || (BeStorable(text) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps);

    private sealed class PartyValidator : AbstractValidator<TraceParty>
    {
        public PartyValidator()
        {
            RuleFor(p => p.Name).NotEmpty().MaximumLength(MaxText).Must(BeStorable);
            RuleFor(p => p.Kind).IsInEnum();
            RuleFor(p => p.Identifier).MaximumLength(MaxCode).Must(BeStorable);
        }
    }

    private sealed class StageValidator : AbstractValidator<TraceStage>
    {
        private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public StageValidator()
        {
            RuleFor(s => s.Name).NotEmpty().MaximumLength(MaxText).Must(BeStorable);
            RuleFor(s => s.Code).MaximumLength(MaxCode).Must(BeStorable);
            RuleFor(s => s.PlaceCode).MaximumLength(MaxCode).Must(BeStorable);
            RuleFor(s => s.PlaceName).MaximumLength(MaxText).Must(BeStorable);
            RuleFor(s => s.At).GreaterThan(Earliest);
            RuleFor(s => s.From).Must(p => p.Count <= MaxParties);
            RuleForEach(s => s.From).NotNull().SetValidator(new PartyValidator());
            RuleFor(s => s.To).Must(p => p.Count <= MaxParties);
            RuleForEach(s => s.To).NotNull().SetValidator(new PartyValidator());
            RuleFor(s => s.Attributes).Must(a => a.Count <= MaxAttributes && a.All(p => p.Key.Length <= MaxCode && p.Value is { Length: <= MaxText } && BeStorable(p.Key) && BeStorable(p.Value)));
        }
    }
}

internal sealed class RecordTraceValidator : AbstractValidator<RecordTrace>
{
    public RecordTraceValidator()
    {
        RuleFor(c => c.Lot).MaximumLength(TraceRecord.MaxLotLength);
        RuleFor(c => c.Content).SetPartValidator(new TraceContentValidator());
    }
}

internal sealed class RecordTraceHandler(TraceDesk desk) : IRequestHandler<RecordTrace, TraceOutcome>
{
    public async Task<TraceOutcome> Handle(RecordTrace command, CancellationToken cancellationToken)
    {
        var gtin = Gtin.Parse(command.Gtin);
        var outcome = (await desk.TakeAsync([new(0, gtin, TraceDesk.LotOf(command.Lot), command.Content)], cancellationToken))[0];
        return outcome.Outcome == BatchOutcome.Refused ? throw new DomainException(TraceErrors.GtinUnknown()) : outcome;
    }
}

internal sealed class RecordTracesHandler(TraceDesk desk) : IRequestHandler<RecordTraces, IReadOnlyList<TraceOutcome>>
{
    private static readonly TraceContentValidator Validator = new();

    public async Task<IReadOnlyList<TraceOutcome>> Handle(RecordTraces command, CancellationToken cancellationToken)
    {
        if (command.Rows.Count > RecordTraces.MaxRows)
        {
            throw new DomainException(TraceErrors.TooManyRows(RecordTraces.MaxRows));
        }

        List<TraceOutcome> outcomes = [];
        List<ReadTrace> good = [];

        foreach (var (index, row) in command.Rows.Index())
        {
            if (Wrong(row) is var (code, pointer))
            {
                outcomes.Add(new(index, row.Gtin, row.Lot, BatchOutcome.Refused, null, code, pointer));
            }
            else
            {
                good.Add(new(index, Gtin.Parse(row.Gtin), TraceDesk.LotOf(row.Lot), row.Content!));
            }
        }

        return [.. outcomes.Concat(await desk.TakeAsync(good, cancellationToken)).OrderBy(o => o.Index)];
    }

    private static (string Code, string Pointer)? Wrong(TraceRow row) =>
        row.Malformed is { } malformed ? ("field.malformed", malformed)
        : !Gtin.TryParse(row.Gtin, out _) ? (ProductErrors.GtinInvalid(row.Gtin).Code, "#/gtin")
        : row.Lot?.Length > TraceRecord.MaxLotLength || row.Lot?.Contains('\0', StringComparison.Ordinal) == true ? ("field.too_long", "#/lot")
        : Validator.Validate(row.Content!) is { IsValid: false, Errors: var errors } ? CodeOf(errors[0])
        : null;

    private static (string Code, string Pointer) CodeOf(ValidationFailure failure) =>
        ("field." + JsonNamingPolicy.SnakeCaseLower.ConvertName(failure.ErrorCode.Replace("Validator", "", StringComparison.Ordinal)),
            "#/" + string.Join('/', failure.PropertyName.Split('.', '[').Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.TrimEnd(']')))));
}

/// <summary>One row that can be taken.</summary>
internal sealed record ReadTrace(int Index, Gtin Gtin, string Lot, TraceContent Content);

/// <summary>Takes rows of the traceability system: two questions to the database, however many there are.</summary>
internal sealed class TraceDesk(IOcopDb db, ICaller caller, TimeProvider clock)
{
    public static string LotOf(string? lot) => VietnameseText.Clean(lot);

    public async Task<IReadOnlyList<TraceOutcome>> TakeAsync(IReadOnlyList<ReadTrace> rows, CancellationToken ct)
    {
        var gtins = rows.Select(r => r.Gtin.Value).Distinct(StringComparer.Ordinal).ToArray();
        var lots = rows.Select(r => r.Lot).Distinct(StringComparer.Ordinal).ToArray();
        var products = await db.Products.Where(p => p.MergedIntoId == null).SelectMany(p => p.Codes.Where(c => c.Kind == ProductCodeKind.Gtin && gtins.Contains(c.Key)).Select(c => new { c.Key, p.Id }))
            .ToDictionaryAsync(c => c.Key, c => c.Id, StringComparer.Ordinal, ct);
        var known = await db.TraceRecords.Where(r => gtins.Contains(r.Gtin) && lots.Contains(r.Lot)).ToDictionaryAsync(r => (r.Gtin, r.Lot), ct);
        var now = clock.GetUtcNow();
        List<TraceOutcome> outcomes = new(rows.Count);

        foreach (var row in rows)
        {
            TraceOutcome Told(BatchOutcome outcome, int? edition, string? code = null, string? pointer = null) =>
                new(row.Index, row.Gtin.Value, row.Lot.Length == 0 ? null : row.Lot, outcome, edition, code, pointer);

            if (!products.TryGetValue(row.Gtin.Value, out var product))
            {
                outcomes.Add(Told(BatchOutcome.Refused, null, TraceErrors.GtinUnknown().Code, "#/gtin"));
            }
            else if (known.TryGetValue((row.Gtin.Value, row.Lot), out var record))
            {
                var told = record.Replace(product, row.Content, caller.ActorId, now);
                outcomes.Add(Told(told ? BatchOutcome.Updated : BatchOutcome.Unchanged, record.Edition));
            }
            else
            {
                record = TraceRecord.Receive(row.Gtin, row.Lot, product, row.Content, caller.ActorId, now);
                known[(row.Gtin.Value, row.Lot)] = record;
                db.TraceRecords.Add(record);
                outcomes.Add(Told(BatchOutcome.Created, record.Edition));
            }
        }

        return outcomes;
    }
}
