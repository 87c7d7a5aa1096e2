using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Recalls;

/// <summary>A lot that is recalled, with its latest figures.</summary>
public sealed class RecallLot
{
    private RecallLot() { }

    internal RecallLot(LotDetails details)
    {
        Id = Guid.CreateVersion7();
        ProductId = details.ProductId;
        Code = LotCode.Parse(details.Code);
        Pack = Guard.Optional(details.Pack, "pack", Recall.MaxShortLength);
        Unit = Guard.Required(details.Unit, "unit", "đơn vị tính", MaxUnitLength);
        (MadeOn, ExpiresOn) = details.ExpiresOn < details.MadeOn ? throw new DomainException(RecallErrors.LotDates(Code)) : (details.MadeOn, details.ExpiresOn);
        Made = details.Made is > 0 and <= MaxQuantity ? details.Made : throw new DomainException(RecallErrors.LotQuantity(Code));
    }

    public const int MaxUnitLength = 30;
    public const decimal MaxQuantity = 999_999_999;

    public Guid Id { get; private set; }
    public ProductId ProductId { get; private set; }
    public string Code { get; private set; } = null!;
    public string? Pack { get; private set; }
    public DateOnly? MadeOn { get; private set; }
    public DateOnly? ExpiresOn { get; private set; }
    public decimal Made { get; private set; }
    public string Unit { get; private set; } = null!;
    public decimal Sold { get; private set; }
    public decimal Left { get; private set; }
    public decimal Recovered { get; private set; }
    public decimal Destroyed { get; private set; }

    /// <summary>When its figures were last entered; never, and they say nothing.</summary>
    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>What nobody has seen again.</summary>
    public decimal Unaccounted => Made - Recovered - Left - Destroyed;

    internal void Report(LotFigures figures, DateTimeOffset now)
    {
        var (sold, left, recovered, destroyed) = figures;

        // what never went out cannot come back, and nothing is in two places
        if (Math.Min(Math.Min(sold, left), Math.Min(recovered, destroyed)) < 0 || figures.AccountedFor > Made || sold + left > Made || recovered > sold)
        {
            throw new DomainException(RecallErrors.FiguresInconsistent(Code, Made, Unit));
        }

        (Sold, Left, Recovered, Destroyed, ReportedAt) = (sold, left, recovered, destroyed, now);
    }
}

/// <summary>One of the chain was told.</summary>
public sealed class RecallNotice
{
    private RecallNotice() { }

    internal RecallNotice(string recipient, RecallChannel channel, DateTimeOffset at, string? note, Guid by, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        Recipient = Guard.Required(recipient, "recipient", "người nhận thông báo", Recall.MaxShortLength);
        Note = Guard.Optional(note, "note", Recall.MaxShortLength);
        (Channel, At, By, RecordedAt) = (channel, at, by, now);
    }

    public Guid Id { get; private set; }

    /// <summary>Shop, agent, distributor; may be a person.</summary>
    public string Recipient { get; private set; } = null!;
    public RecallChannel Channel { get; private set; }
    public DateTimeOffset At { get; private set; }
    public string? Note { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }
}

/// <summary>Figures of a lot as they were once entered.</summary>
public sealed class RecallProgress
{
    private RecallProgress() { }

    internal RecallProgress(Guid lot, LotFigures figures, string? note, Guid by, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        (LotId, Note, By, At) = (lot, note, by, now);
        (Sold, Left, Recovered, Destroyed) = figures;
    }

    public Guid Id { get; private set; }
    public Guid LotId { get; private set; }
    public decimal Sold { get; private set; }
    public decimal Left { get; private set; }
    public decimal Recovered { get; private set; }
    public decimal Destroyed { get; private set; }
    public string? Note { get; private set; }
    public Guid By { get; private set; }
    public DateTimeOffset At { get; private set; }
}

/// <summary>What became of goods.</summary>
public sealed class RecallTreatment
{
    private RecallTreatment() { }

    internal RecallTreatment(RecallTreatmentMethod method, DateOnly on, string text, Guid by, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        Text = Guard.Prose(text, "text", Recall.MaxTextLength) ?? throw new DomainException(CommonErrors.Required("text", "nội dung xử lý"));
        (Method, On, By, RecordedAt) = (method, on, by, now);
    }

    public Guid Id { get; private set; }
    public RecallTreatmentMethod Method { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>How much of which lot, where, and who saw it.</summary>
    public string Text { get; private set; } = null!;
    public Guid By { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }
}

/// <summary>The code of a recall: <c>TH-</c>, the year, five random symbols and a check character.</summary>
public static class RecallCode
{
    public static string New(int year) => Crockford.NewCode("TH", year);
}

/// <summary>The code of a lot, as GS1 has it under AI 10: one to twenty characters of set 82.</summary>
public static class LotCode
{
    public const int MaxLength = 20;
    private const string Set82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    /// <exception cref="DomainException"><c>recall.lot_malformed</c></exception>
    public static string Parse(string? text)
    {
        var code = VietnameseText.Clean(text);
        return code.Length is > 0 and <= MaxLength && code.AsSpan().IndexOfAnyExcept(Set82) < 0 ? code : throw new DomainException(RecallErrors.LotMalformed(code));
    }
}
