using System.Text.RegularExpressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Traces;

namespace Ocop.Application.Traces;

/// <summary>Takes scans that happened in another system; those of stamps are checks like ours. A row that cannot be taken does not stop the others.</summary>
[Requires(Permissions.ScansReport)]
public sealed record ReportScans(IReadOnlyList<ScanRow> Rows) : ICommand<IReadOnlyList<ScanOutcome>>
{
    public const int MaxRows = 10_000;
}

/// <summary>One scan as it was sent.</summary>
/// <param name="Malformed">Pointer to what could not be read; then there is nothing else.</param>
public sealed record ScanRow(string? Code, DateTimeOffset? At, string? Place, string? DeviceKind, string? Outcome, string? Malformed = null);

/// <summary>What became of a scan.</summary>
/// <param name="Index">Counted from 0, as they were sent.</param>
/// <param name="Outcome">created, unchanged (reported before), refused.</param>
/// <param name="ProductFound">Whether the code leads to a product: its own code, its GTIN or one of its stamps.</param>
/// <param name="Code">Why it was refused.</param>
/// <param name="Pointer">JSON pointer into the row, to what is wrong with it.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The word of RFC 6901, as in problems.")]
public sealed record ScanOutcome(int Index, BatchOutcome Outcome, bool ProductFound, string? Code, string? Pointer);

internal sealed partial class ReportScansHandler(IOcopDb db, IStampReader stamps, IReportedChecks reported, ICaller caller, IProcessRules rules, TimeProvider clock) : IRequestHandler<ReportScans, IReadOnlyList<ScanOutcome>>
{
    public async Task<IReadOnlyList<ScanOutcome>> Handle(ReportScans command, CancellationToken cancellationToken)
    {
        if (command.Rows.Count > ReportScans.MaxRows)
        {
            throw new DomainException(TraceErrors.TooManyRows(ReportScans.MaxRows));
        }

        var now = clock.GetUtcNow();
        var latest = now.AddMinutes(rules.Get(ProcessRuleKeys.ClockMinutes, clock.Today()));
        List<ScanOutcome> outcomes = [];
        List<(int Index, ScanDetails Scan, string Key, StampCode? Stamp)> good = [];

        foreach (var (index, row) in command.Rows.Index())
        {
            if (Wrong(row, latest) is var (code, pointer))
            {
                outcomes.Add(new(index, BatchOutcome.Refused, ProductFound: false, code, pointer));
            }
            else
            {
                good.Add((
                    index, new(row.Code!.Trim(), row.At!.Value, Trimmed(row.Place), Trimmed(row.DeviceKind), Trimmed(row.Outcome)), ScannedCode.KeyOf(row.Code)!, ScannedCode.StampOf(row.Code)));
            }
        }

        var keys = good.Select(g => g.Key).Distinct(StringComparer.Ordinal).ToArray();
        var products = await db.Products.Where(p => p.MergedIntoId == null).SelectMany(p => p.Codes.Where(c => keys.Contains(c.Key)).Select(c => new { c.Key, p.Id }))
            .ToDictionaryAsync(c => c.Key, c => c.Id, StringComparer.Ordinal, cancellationToken);
        var stamped = await stamps.GrantedAsync([.. good.Select(g => g.Stamp).OfType<StampCode>().Distinct()], cancellationToken);
        var prints = good.Select(g => PartnerScan.FingerprintOf(g.Scan, caller.ActorId)).ToArray();
        var known = (await db.PartnerScans.Where(s => prints.Contains(s.Fingerprint)).Select(s => s.Fingerprint).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        List<ReportedCheck> checks = [];

        foreach (var ((index, scan, key, stamp), print) in good.Zip(prints))
        {
            GrantedStamp? granted = stamp is { } code && stamped.TryGetValue(code, out var grant) ? grant : null;
            ProductId? product = granted?.Product ?? (products.TryGetValue(key, out var found) ? found : null);
            var fresh = known.Add(print);
            outcomes.Add(new(index, fresh ? BatchOutcome.Created : BatchOutcome.Unchanged, product is not null, null, null));

            if (!fresh)
            {
                continue;
            }

            db.PartnerScans.Add(PartnerScan.Report(scan, key, product, caller.ActorId, now));

            // a clock that is wrong by years would tell every buyer of a first check that nobody made
            if (scan.At.Day() >= granted?.On)
            {
                checks.Add(new(stamp!.Value, scan.At, CoarsePlace.Of(scan.Place)));
            }
        }

        await reported.KeepAsync(checks, cancellationToken);
        return [.. outcomes.OrderBy(o => o.Index)];
    }

    private static (string Code, string Pointer)? Wrong(ScanRow row, DateTimeOffset latest) =>
        row.Malformed is { } malformed ? ("field.malformed", malformed)
        : row.Code is not { Length: > 0 and <= PartnerScan.MaxCodeLength } || ScannedCode.KeyOf(row.Code) is null || Unstorable(row.Code) ? ("scan.code_invalid", "#/code")
        : row.At is null ? ("field.required", "#/at")
        : row.At > latest ? ("scan.in_future", "#/at")
        : TooLong(row.Place) ? ("field.too_long", "#/place")
        : row.Place is { } place && Coordinates().IsMatch(place) ? ("scan.place_too_exact", "#/place")
        : TooLong(row.DeviceKind) ? ("field.too_long", "#/deviceKind")
        : TooLong(row.Outcome) ? ("field.too_long", "#/outcome")
        : null;

    private static bool TooLong(string? text) => text?.Length > PartnerScan.MaxShortLength || Unstorable(text);

    private static bool Unstorable(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // where a person stood is nobody's business; a commune's name is enough, or a square of tenths of a degree
    [GeneratedRegex(@"\d{1,3}\.\d{2,}\s*[,; ]\s*-?\d{1,3}|\d{1,3}(?:\.\d+)?\s*[,; ]\s*-?\d{1,3}\.\d{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Coordinates();
}
