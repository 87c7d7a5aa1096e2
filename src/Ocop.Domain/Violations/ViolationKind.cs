using Ocop.Domain.Common;

namespace Ocop.Domain.Violations;

public readonly record struct ViolationKindId(Guid Value)
{
    public static ViolationKindId Of(string code, DateOnly? validFrom) => new(StableId.OfDated("violation-kind", code, validFrom));
}

/// <summary>What a subject may be charged with (hành vi vi phạm), as the catalogue of a day has it.</summary>
public sealed class ViolationKind : IDated
{
    private ViolationKind() { }

    public ViolationKindId Id { get; private set; }

    /// <summary>Readable code of our own: "mark-after-end"; items of checklists name it.</summary>
    public string Code { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public string NameEn { get; private set; } = null!;

    /// <summary>Numbers of the documents that name the act; null where none is known.</summary>
    public string? LegalBasis { get; private set; }

    /// <summary>Field of duty of the agencies that mostly see to it.</summary>
    public string? Field { get; private set; }

    /// <summary>The least fine for an organisation, in VND; null while nobody has entered it.</summary>
    public long? FineFrom { get; private set; }

    /// <summary>The highest; no decision of ours goes above it.</summary>
    public long? FineTo { get; private set; }

    /// <summary>Code of the ground by which the recognition may be taken away.</summary>
    public string? RevocationGround { get; private set; }
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public bool Confirmed { get; private set; }
    public string Source { get; private set; } = null!;

    public static ViolationKind Record(
        string code, (string Vietnamese, string English) name, string? legalBasis, string? field, (long? From, long? To) fine, string? revocationGround, DateOnly? validFrom, DateOnly? validTo,
        bool confirmed, string source) => new()
        {
            Id = ViolationKindId.Of(code, validFrom), Code = code, Name = name.Vietnamese, NameEn = name.English, LegalBasis = legalBasis, Field = field, FineFrom = fine.From, FineTo = fine.To,
            RevocationGround = revocationGround, ValidFrom = validFrom, ValidTo = validTo, Confirmed = confirmed, Source = source,
        };
}
