using Ocop.Domain.Common;

namespace Ocop.Domain.LegalDocuments;

public readonly record struct LegalDocumentId(Guid Value)
{
    public static LegalDocumentId New() => new(Guid.CreateVersion7());

    /// <summary>The id of the document with that key.</summary>
    public static LegalDocumentId Of(string key) => new(StableId.Of($"legal-document:{key}"));
}
