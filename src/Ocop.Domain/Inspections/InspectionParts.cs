using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Domain.Inspections;

/// <summary>A product that a visit looks at.</summary>
public sealed class InspectedProduct
{
    private InspectedProduct() { }

    internal InspectedProduct(int ordinal, ProductId product) => (Id, Ordinal, ProductId) = (Guid.CreateVersion7(), ordinal, product);

    public Guid Id { get; private set; }
    public int Ordinal { get; private set; }
    public ProductId ProductId { get; private set; }
}

/// <summary>A checklist that a visit goes by.</summary>
public sealed class InspectionChecklist
{
    private InspectionChecklist() { }

    internal InspectionChecklist(ChecklistId checklist) => (Id, ChecklistId) = (Guid.CreateVersion7(), checklist);

    public Guid Id { get; private set; }
    public ChecklistId ChecklistId { get; private set; }
}

/// <summary>Somebody who inspects.</summary>
public sealed class InspectionMember
{
    private InspectionMember() { }

    internal InspectionMember(Guid userId, AgencyId? agency, bool leads) => (Id, UserId, AgencyId, Leads) = (Guid.CreateVersion7(), userId, agency, leads);

    public Guid Id { get; private set; }
    public Guid UserId { get; private set; }
    public AgencyId? AgencyId { get; private set; }

    /// <summary>Only who leads concludes.</summary>
    public bool Leads { get; private set; }
}

/// <summary>Đạt, không đạt, không áp dụng.</summary>
public enum Verdict { Pass, Fail, NotApplicable }

/// <summary>What an item was answered with.</summary>
/// <param name="Id">Made on the device, so that an answer sent twice is there once.</param>
/// <param name="Verdict">Of an item that asks for one, or of what was measured.</param>
/// <param name="Number">In the item's unit, or what was read off the package.</param>
/// <param name="At">When, by the device's clock.</param>
/// <param name="Replaces">The answer that it takes the place of, knowingly.</param>
public sealed record AnswerDetails(Guid Id, ChecklistItemId ItemId, ProductId? ProductId, Verdict? Verdict, decimal? Number, string? Text, DateTimeOffset At, Guid? Replaces);

/// <summary>An answer to an item; one that was replaced stays to be read.</summary>
public sealed class InspectionAnswer
{
    public const int MaxTextLength = 2000;

    private InspectionAnswer() { }

    internal InspectionAnswer(AnswerDetails details, Verdict? machine, Guid by) =>
        (Id, ItemId, ProductId, Verdict, Number, Text, At, MachineVerdict, By) = (
            details.Id, details.ItemId, details.ProductId, details.Verdict, details.Number, Guard.Prose(details.Text, "text", MaxTextLength), details.At, machine, by);

    public Guid Id { get; private set; }
    public ChecklistItemId ItemId { get; private set; }
    public ProductId? ProductId { get; private set; }
    public Verdict? Verdict { get; private set; }
    public decimal? Number { get; private set; }
    public string? Text { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Guid By { get; private set; }

    /// <summary>What the register says to it; where the two differ, the minutes say so.</summary>
    public Verdict? MachineVerdict { get; private set; }
    public Guid? ReplacedById { get; private set; }

    internal bool SaysTheSameAs(AnswerDetails other) => (Verdict, Number, Text) == (other.Verdict, other.Number, Guard.Prose(other.Text, "text", MaxTextLength));

    internal void ReplaceBy(Guid other) => ReplacedById = other;
}

/// <summary>A sample as it was taken.</summary>
/// <param name="Id">Made on the device.</param>
/// <param name="Seal">Number of the seal (niêm phong); without one it proves nothing.</param>
/// <param name="Tests">What the laboratory is asked to look for.</param>
/// <param name="KeptAtSubject">A second, equal sample stays with the subject.</param>
public sealed record SampleDetails(
    Guid Id, ProductId? ProductId, string Name, string? Lot, string Quantity, string? Seal, string? Laboratory, string? Tests, bool KeptAtSubject, DateTimeOffset TakenAt);

/// <summary>A sample (mẫu) taken at a visit, and what laboratories found in it.</summary>
public sealed class InspectionSample
{
    private readonly List<SampleResult> _results = [];

    private InspectionSample() { }

    internal InspectionSample(SampleDetails details, Guid by)
    {
        (Id, ProductId, KeptAtSubject, TakenAt, TakenBy) = (details.Id, details.ProductId, details.KeptAtSubject, details.TakenAt, by);
        Name = Guard.Required(details.Name, "name", "tên mẫu", Inspection.MaxShortLength);
        Lot = Guard.Optional(details.Lot, "lot", Inspection.MaxShortLength);
        Quantity = Guard.Required(details.Quantity, "quantity", "lượng mẫu", Inspection.MaxShortLength);
        Seal = Guard.Optional(details.Seal, "seal", Inspection.MaxShortLength) ?? throw new DomainException(InspectionErrors.SampleWithoutSeal());
        Laboratory = Guard.Optional(details.Laboratory, "laboratory", Inspection.MaxShortLength);
        Tests = Guard.Prose(details.Tests, "tests", Inspection.MaxTextLength);
    }

    public Guid Id { get; private set; }
    public ProductId? ProductId { get; private set; }
    public string Name { get; private set; } = null!;
    public string? Lot { get; private set; }
    public string Quantity { get; private set; } = null!;
    public string Seal { get; private set; } = null!;
    public string? Laboratory { get; private set; }
    public string? Tests { get; private set; }
    public bool KeptAtSubject { get; private set; }
    public DateTimeOffset TakenAt { get; private set; }
    public Guid TakenBy { get; private set; }
    public IReadOnlyList<SampleResult> Results => _results;

    internal SampleResult AddResult(SampleResultDetails details, bool passes, Guid by, DateTimeOffset now)
    {
        SampleResult result = new(details, passes, by, now);
        _results.Add(result);
        return result;
    }
}

/// <summary>What a laboratory reports of one indicator.</summary>
/// <param name="Id">Client-given.</param>
/// <param name="Indicator">Such as <c>Tổng số vi sinh vật hiếu khí</c>.</param>
/// <param name="LimitCode">Code of the limit that it is held against; without one the laboratory's own verdict counts.</param>
/// <param name="Passes">The laboratory's verdict, where no limit of ours says it.</param>
public sealed record SampleResultDetails(
    Guid Id, string Laboratory, string ReportNumber, DateOnly ReportedOn, string Indicator, decimal? Value, string? Unit, string? Method, string? LimitCode, decimal? Limit, bool? Passes);

/// <summary>A result of a laboratory (kết quả kiểm nghiệm).</summary>
public sealed class SampleResult
{
    private SampleResult() { }

    internal SampleResult(SampleResultDetails details, bool passes, Guid by, DateTimeOffset now)
    {
        (Id, ReportedOn, Value, LimitCode, Limit, Passes, EnteredBy, EnteredAt) = (details.Id, details.ReportedOn, details.Value, details.LimitCode, details.Limit, passes, by, now);
        Laboratory = Guard.Required(details.Laboratory, "laboratory", "đơn vị kiểm nghiệm", Inspection.MaxShortLength);
        ReportNumber = Guard.Required(details.ReportNumber, "reportNumber", "số phiếu kết quả", Inspection.MaxShortLength);
        Indicator = Guard.Required(details.Indicator, "indicator", "chỉ tiêu", Inspection.MaxShortLength);
        Unit = Guard.Optional(details.Unit, "unit", Inspection.MaxShortLength);
        Method = Guard.Optional(details.Method, "method", Inspection.MaxShortLength);
    }

    public Guid Id { get; private set; }
    public string Laboratory { get; private set; } = null!;
    public string ReportNumber { get; private set; } = null!;
    public DateOnly ReportedOn { get; private set; }
    public string Indicator { get; private set; } = null!;
    public decimal? Value { get; private set; }
    public string? Unit { get; private set; }
    public string? Method { get; private set; }
    public string? LimitCode { get; private set; }
    public decimal? Limit { get; private set; }
    public bool Passes { get; private set; }
    public Guid EnteredBy { get; private set; }
    public DateTimeOffset EnteredAt { get; private set; }
}

/// <summary>A picture taken at a visit.</summary>
public sealed class InspectionPhoto
{
    private InspectionPhoto() { }

    internal InspectionPhoto(Guid id, FindingId? finding, string hash, string contentType, long size, DateTimeOffset at, Guid by) =>
        (Id, FindingId, Hash, ContentType, Size, TakenAt, TakenBy) = (id, finding, hash, contentType, size, at, by);

    public Guid Id { get; private set; }
    public FindingId? FindingId { get; private set; }
    public string Hash { get; private set; } = null!;
    public string ContentType { get; private set; } = null!;
    public long Size { get; private set; }
    public DateTimeOffset TakenAt { get; private set; }
    public Guid TakenBy { get; private set; }
}

/// <summary>Whom a signature stands for.</summary>
public enum SignatureParty { Team, Subject, Witness }

/// <summary>A signature, or why there is none.</summary>
/// <param name="Id">Made on the device.</param>
/// <param name="Refusal">Why the subject does not sign; a witness signs then.</param>
public sealed record SignatureDetails(Guid Id, SignatureParty Party, string Name, string? Title, string? Refusal, DateTimeOffset At);

/// <summary>A signature under the minutes.</summary>
public sealed class InspectionSignature
{
    private InspectionSignature() { }

    internal InspectionSignature(SignatureDetails details, string? hash, Guid by)
    {
        (Id, Party, At, ImageHash, EnteredBy) = (details.Id, details.Party, details.At, hash, by);
        Name = Guard.Required(details.Name, "name", "họ tên", Inspection.MaxShortLength);
        Title = Guard.Optional(details.Title, "title", Inspection.MaxShortLength);
        Refusal = Guard.Prose(details.Refusal, "refusal", Inspection.MaxTextLength);
    }

    public Guid Id { get; private set; }
    public SignatureParty Party { get; private set; }
    public string Name { get; private set; } = null!;
    public string? Title { get; private set; }
    public string? Refusal { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>SHA-256 of the drawing (PNG).</summary>
    public string? ImageHash { get; private set; }
    public Guid EnteredBy { get; private set; }
}

/// <summary>A link by which the subject takes the minutes along.</summary>
public sealed class MinutesHandover
{
    private MinutesHandover() { }

    internal MinutesHandover(string tokenHash, DateTimeOffset now, DateTimeOffset until, Guid by) =>
        (Id, TokenHash, MadeAt, ExpiresAt, MadeBy) = (Guid.CreateVersion7(), tokenHash, now, until, by);

    public Guid Id { get; private set; }

    /// <summary>The link's secret is kept nowhere, only a hash of it.</summary>
    public string TokenHash { get; private set; } = null!;
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public Guid MadeBy { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    public bool WorksAt(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    internal void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
