using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Domain.Inspections;

public readonly record struct LaboratoryLimitId(Guid Value)
{
    public static LaboratoryLimitId Of(string code, DateOnly? validFrom) => new(StableId.OfDated("laboratory-limit", code, validFrom));
}

/// <summary>What a laboratory may find at most (giới hạn kiểm nghiệm), as the regulation of a day says.</summary>
public sealed class LaboratoryLimit : IDated
{
    private LaboratoryLimit() { }

    public LaboratoryLimitId Id { get; private set; }

    /// <summary>Readable code of our own: "lead-fish".</summary>
    public string Code { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;
    public decimal Most { get; private set; }
    public string Unit { get; private set; } = null!;
    public string AppliesTo { get; private set; } = null!;
    public string AppliesToEn { get; private set; } = null!;
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public LegalDocumentId? LegalDocumentId { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static LaboratoryLimit Record(
        string code, (string Vietnamese, string English) name, decimal most, string unit, (string Vietnamese, string English) appliesTo, DateOnly? validFrom, DateOnly? validTo, LegalDocumentId? act,
        bool confirmed, string source) => new()
        {
            Id = LaboratoryLimitId.Of(code, validFrom), Code = code, Name = name.Vietnamese, NameEn = name.English, Most = most, Unit = unit, AppliesTo = appliesTo.Vietnamese,
            AppliesToEn = appliesTo.English, ValidFrom = validFrom, ValidTo = validTo, LegalDocumentId = act, Confirmed = confirmed, Source = source,
        };
}
