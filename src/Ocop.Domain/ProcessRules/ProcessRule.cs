using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Domain.ProcessRules;

public readonly record struct ProcessRuleId(Guid Value)
{
    public static ProcessRuleId New() => new(Guid.CreateVersion7());

    /// <summary>The id of the rule with that key from that day on.</summary>
    public static ProcessRuleId Of(string key, DateOnly? validFrom) => new(StableId.OfDated("process-rule", key, validFrom));
}

/// <summary>A figure or choice that the law or the province sets for a time: a certificate's months, a deadline's days.</summary>
public sealed class ProcessRule : IDated
{
    private ProcessRule() { }

    public ProcessRuleId Id { get; private set; }

    /// <summary>Area and name: "certification.validity_months".</summary>
    public string Key { get; private set; } = null!;

    public string Value { get; private set; } = null!;
    public DateOnly? ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The act that sets it; none for a choice of the house.</summary>
    public LegalDocumentId? LegalDocumentId { get; private set; }

    public bool Confirmed { get; private set; }

    /// <summary>Article, or where the figure was taken from.</summary>
    public string Source { get; private set; } = null!;

    public static ProcessRule Record(
        string key, string value, DateOnly? validFrom, DateOnly? validTo, LegalDocumentId? act, bool confirmed, string source) => new()
        {
            Id = ProcessRuleId.Of(key, validFrom),
            Key = key,
            Value = value,
            ValidFrom = validFrom,
            ValidTo = validTo,
            LegalDocumentId = act,
            Confirmed = confirmed,
            Source = source,
        };
}
