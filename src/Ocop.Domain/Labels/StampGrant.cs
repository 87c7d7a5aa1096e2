using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;
using Ocop.Domain.Products;
using Ocop.Domain.Recalls;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Labels;

public readonly record struct StampGrantId(Guid Value)
{
    public static StampGrantId New() => new(Guid.CreateVersion7());
}

/// <summary>Where a stamp is in its life.</summary>
public enum StampState
{
    /// <summary>Granted, not printed yet.</summary>
    Reserved,
    Printed,

    /// <summary>With the subject, on no pack yet.</summary>
    HandedOver,

    /// <summary>On a pack of a lot.</summary>
    Activated,

    /// <summary>Torn, misprinted.</summary>
    Spoiled,
    Lost,

    /// <summary>Declared worthless by an officer.</summary>
    Void,

    /// <summary>Its pack was taken off the market.</summary>
    Recalled,
}

/// <summary>The range that is granted.</summary>
/// <param name="Series">The roll.</param>
/// <param name="To">The last one, inclusive.</param>
/// <param name="DecisionId">Where the decision stands in this system.</param>
/// <param name="Approved">How many stamps the decision approves for the product.</param>
public sealed record StampGrantDetails(
    string Series, long From, long To, SubjectId SubjectId, ProductId ProductId, CertificationId CertificationId, string DecisionNumber, DateOnly DecisionDate, DecisionId? DecisionId, int Approved);

/// <summary>How many stamps of a grant are where.</summary>
public sealed record StampBalance(long Granted, long Reserved, long Printed, long HandedOver, long Activated, long Spoiled, long Lost, long Void, long Recalled)
{
    /// <summary>On no pack, and still fit for one.</summary>
    public long InStock => Reserved + Printed + HandedOver;

    /// <summary>Whether every stamp is accounted for.</summary>
    public bool Balanced => Granted == InStock + Activated + Spoiled + Lost + Void + Recalled;

    public static StampBalance Of(long granted, IEnumerable<(StampState State, long Count)> counts)
    {
        var by = counts.GroupBy(c => c.State).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        long Of(StampState state) => by.GetValueOrDefault(state);
        return new(
            granted, Of(StampState.Reserved), Of(StampState.Printed), Of(StampState.HandedOver), Of(StampState.Activated), Of(StampState.Spoiled), Of(StampState.Lost), Of(StampState.Void),
            Of(StampState.Recalled));
    }
}

/// <summary>Stamps of one grant that are in one state, by running number.</summary>
public sealed class StampRange
{
    private StampRange() { }

    internal StampRange(long from, long to, StampState state, string? lot, DateOnly? packedOn) =>
        (Id, From, To, State, Lot, PackedOn) = (Guid.CreateVersion7(), from, to, state, lot, packedOn);

    public Guid Id { get; private set; }
    public long From { get; private set; }

    /// <summary>The last one, inclusive.</summary>
    public long To { get; private set; }
    public StampState State { get; private set; }

    /// <summary>The lot of the packs that bear them.</summary>
    public string? Lot { get; private set; }
    public DateOnly? PackedOn { get; private set; }

    public long Count => To - From + 1;

    internal void Narrow(long from, long to) => (From, To) = (from, to);

    internal bool Continues(StampRange before) => before.To + 1 == From && (before.State, before.Lot, before.PackedOn) == (State, Lot, PackedOn);
}

/// <summary>One step of stamps of a grant; never changed.</summary>
public sealed class StampMovement
{
    private StampMovement() { }

    internal StampMovement(StampState into, long from, long to, string? lot, DateOnly? packedOn, string? note, Guid by, DateTimeOffset at) =>
        (Id, Into, From, To, Lot, PackedOn, Note, By, At) = (Guid.CreateVersion7(), into, from, to, lot, packedOn, note, by, at);

    public Guid Id { get; private set; }
    public StampState Into { get; private set; }
    public long From { get; private set; }
    public long To { get; private set; }
    public string? Lot { get; private set; }
    public DateOnly? PackedOn { get; private set; }
    public string? Note { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }
}

/// <summary>
/// A grant of stamps (cấp tem): a range of a roll, given to a product's subject by a decision. Where each stamp is, is kept by ranges: a million stamps that share a life are one row.
/// </summary>
public sealed class StampGrant : AggregateRoot
{
    public const int MaxQuantity = 1_000_000;
    public const long MaxNumber = 999_999_999_999;
    public const int MaxSeriesLength = 20;
    public const int MaxShortLength = 300;
    public const int MaxNoteLength = 2000;

    /// <summary>From which states a stamp comes into another.</summary>
    private static readonly Dictionary<StampState, StampState[]> Sources = new()
    {
        [StampState.Printed] = [StampState.Reserved],
        [StampState.HandedOver] = [StampState.Printed],
        [StampState.Activated] = [StampState.HandedOver],
        [StampState.Spoiled] = [StampState.Printed, StampState.HandedOver, StampState.Activated],
        [StampState.Lost] = [StampState.Printed, StampState.HandedOver],
        [StampState.Void] = [StampState.Reserved, StampState.Printed, StampState.HandedOver, StampState.Activated, StampState.Lost],
        [StampState.Recalled] = [StampState.Activated],
    };

    private readonly List<StampRange> _ranges = [];
    private readonly List<StampMovement> _movements = [];

    private StampGrant() { }

    public StampGrantId Id { get; private set; }

    /// <summary>A short name that each of its codes bears in the database.</summary>
    public int Key { get; private set; }
    public string Series { get; private set; } = null!;
    public long From { get; private set; }

    /// <summary>The last one, inclusive.</summary>
    public long To { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public ProductId ProductId { get; private set; }
    public CertificationId CertificationId { get; private set; }
    public string DecisionNumber { get; private set; } = null!;
    public DateOnly DecisionDate { get; private set; }
    public DecisionId? DecisionId { get; private set; }

    /// <summary>How many stamps the decision approves for the product.</summary>
    public int Approved { get; private set; }
    public DateOnly GrantedOn { get; private set; }
    public Guid GrantedBy { get; private set; }
    public IReadOnlyList<StampRange> Ranges => _ranges;
    public IReadOnlyList<StampMovement> Movements => _movements;

    public long Quantity => To - From + 1;

    public StampBalance Balance => StampBalance.Of(Quantity, _ranges.Select(r => (r.State, r.Count)));

    /// <summary>A roll's name in one spelling.</summary>
    /// <exception cref="DomainException"><c>stamp.series</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public static string SeriesOf(string? text)
    {
        var series = Guard.Required(text, "series", "ký hiệu cuộn tem", MaxSeriesLength).ToUpperInvariant();
        return series.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? series : throw new DomainException(StampErrors.Series());
    }

    /// <exception cref="DomainException"><c>stamp.numbers</c>, <c>stamp.too_many</c>, <c>stamp.approved</c>, <c>stamp.decision_in_future</c>, <c>stamp.series</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public static StampGrant Grant(StampGrantId id, int key, StampGrantDetails details, Guid by, DateOnly today)
    {
        RequireNumbers(details.From, details.To);

        if (details.To - details.From + 1 > MaxQuantity)
        {
            throw new DomainException(StampErrors.TooMany(MaxQuantity));
        }

        if (details.Approved < 1)
        {
            throw new DomainException(StampErrors.Approved());
        }

        if (details.DecisionDate > today)
        {
            throw new DomainException(StampErrors.DecisionInFuture());
        }

        StampGrant grant = new()
        {
            Id = id, Key = key, Series = SeriesOf(details.Series), From = details.From, To = details.To, SubjectId = details.SubjectId, ProductId = details.ProductId,
            CertificationId = details.CertificationId, DecisionNumber = Guard.Required(details.DecisionNumber, "decisionNumber", "số quyết định", MaxShortLength), DecisionDate = details.DecisionDate,
            DecisionId = details.DecisionId, Approved = details.Approved, GrantedOn = today, GrantedBy = by,
        };
        grant._ranges.Add(new(grant.From, grant.To, StampState.Reserved, lot: null, packedOn: null));
        grant.Raise(new StampsGranted(id, grant.SubjectId, grant.ProductId, grant.Series, grant.From, grant.To, grant.DecisionNumber, grant.DecisionDate));
        return grant;
    }

    /// <exception cref="DomainException"><c>stamp.numbers</c>, <c>stamp.not_available</c></exception>
    public void Print(long from, long to, Guid by, DateTimeOffset now)
    {
        Move(StampState.Printed, from, to, lot: null, packedOn: null, note: null, by, now);
        Raise(new StampsPrinted(Id, from, to));
    }

    /// <exception cref="DomainException"><c>stamp.numbers</c>, <c>stamp.not_available</c></exception>
    public void HandOver(long from, long to, string? note, Guid by, DateTimeOffset now)
    {
        Move(StampState.HandedOver, from, to, lot: null, packedOn: null, note, by, now);
        Raise(new StampsHandedOver(Id, SubjectId, from, to));
    }

    /// <summary>They are put on the packs of a lot.</summary>
    /// <exception cref="DomainException"><c>stamp.numbers</c>, <c>stamp.not_available</c>, <c>stamp.packed_in_future</c>, <c>stamp.packed_before_grant</c>, <c>recall.lot_malformed</c></exception>
    public void Activate(long from, long to, string lot, DateOnly packedOn, Guid by, DateTimeOffset now, DateOnly today)
    {
        var code = LotCode.Parse(lot);

        if (packedOn > today)
        {
            throw new DomainException(StampErrors.PackedInFuture());
        }

        if (packedOn < GrantedOn)
        {
            throw new DomainException(StampErrors.PackedBeforeGrant(GrantedOn));
        }

        Move(StampState.Activated, from, to, code, packedOn, note: null, by, now);
        Raise(new StampsActivated(Id, SubjectId, ProductId, Series, from, to, code, packedOn));
    }

    /// <exception cref="DomainException"><c>stamp.numbers</c>, <c>stamp.not_available</c></exception>
    public void ReportSpoiled(long from, long to, string reason, Guid by, DateTimeOffset now)
    {
        var why = ReasonOf(reason);
        Move(StampState.Spoiled, from, to, lot: null, packedOn: null, why, by, now);
        Raise(new StampsSpoiled(Id, from, to, why));
    }

    /// <exception cref="DomainException"><c>stamp.numbers</c>, <c>stamp.not_available</c></exception>
    public void ReportLost(long from, long to, string reason, Guid by, DateTimeOffset now)
    {
        var why = ReasonOf(reason);
        Move(StampState.Lost, from, to, lot: null, packedOn: null, why, by, now);
        Raise(new StampsLost(Id, from, to, why));
    }

    /// <summary>They are worthless from now on, wherever they are.</summary>
    /// <exception cref="DomainException"><c>stamp.numbers</c>, <c>stamp.not_available</c></exception>
    public void Void(long from, long to, string reason, Guid by, DateTimeOffset now)
    {
        var why = ReasonOf(reason);
        Move(StampState.Void, from, to, lot: null, packedOn: null, why, by, now);
        Raise(new StampsVoided(Id, SubjectId, ProductId, Series, from, to));
    }

    /// <summary>Their packs came back from the market.</summary>
    /// <exception cref="DomainException"><c>stamp.numbers</c>, <c>stamp.not_available</c></exception>
    public void Recall(long from, long to, string reason, Guid by, DateTimeOffset now)
    {
        var why = ReasonOf(reason);
        Move(StampState.Recalled, from, to, lot: null, packedOn: null, why, by, now);
        Raise(new StampsRecalled(Id, from, to, why));
    }

    private static string ReasonOf(string reason) => Guard.Prose(reason, "reason", MaxNoteLength) ?? throw new DomainException(CommonErrors.Required("reason", "lý do"));

    private static void RequireNumbers(long from, long to)
    {
        if (from < 1 || to < from || to > MaxNumber)
        {
            throw new DomainException(StampErrors.Numbers());
        }
    }

    private void Move(StampState into, long from, long to, string? lot, DateOnly? packedOn, string? note, Guid by, DateTimeOffset now)
    {
        RequireNumbers(from, to);
        var touched = _ranges.Where(r => r.From <= to && r.To >= from).OrderBy(r => r.From).ToList();
        RequireAvailable(into, from, to, touched);
        _movements.Add(new(into, from, to, lot, packedOn, Guard.Prose(note, "note", MaxNoteLength), by, now));

        foreach (var range in touched)
        {
            Split(range, into, Math.Max(from, range.From), Math.Min(to, range.To), lot, packedOn);
        }

        Join();
    }

    /// <summary>Takes a part out of a range. What a pack's stamp was, it remains besides: the lot stays known of one that is voided or recalled.</summary>
    private void Split(StampRange range, StampState into, long from, long to, string? lot, DateOnly? packedOn)
    {
        if (range.To > to)
        {
            _ranges.Add(new(to + 1, range.To, range.State, range.Lot, range.PackedOn));
        }

        _ranges.Add(new(from, to, into, lot ?? range.Lot, packedOn ?? range.PackedOn));

        if (range.From < from)
        {
            range.Narrow(range.From, from - 1);
        }
        else
        {
            _ranges.Remove(range);
        }
    }

    /// <summary>Neighbours that share everything become one row again.</summary>
    private void Join()
    {
        var before = default(StampRange);

        foreach (var range in _ranges.OrderBy(r => r.From).ToList())
        {
            if (before is not null && range.Continues(before))
            {
                before.Narrow(before.From, range.To);
                _ranges.Remove(range);
            }
            else
            {
                before = range;
            }
        }
    }

    private void RequireAvailable(StampState into, long from, long to, List<StampRange> touched)
    {
        var sources = Sources[into];
        List<(long From, long To)> missing = [.. touched.Where(r => !sources.Contains(r.State)).Select(r => (Math.Max(from, r.From), Math.Min(to, r.To)))];

        if (from < From)
        {
            missing.Insert(0, (from, Math.Min(to, From - 1)));
        }

        if (to > To)
        {
            missing.Add((Math.Max(from, To + 1), to));
        }

        if (missing.Count > 0)
        {
            throw new DomainException(StampErrors.NotAvailable(StampErrors.Named(missing)));
        }
    }
}
