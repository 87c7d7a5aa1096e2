namespace Ocop.Domain.LegalDocuments;

public readonly record struct LegalDocumentId(Guid Value);
