using Npgsql;

namespace Ocop.Api.Http;

/// <summary>Which field of the API a broken foreign key stands for; its name is for administrators of databases.</summary>
internal static class ReferringFields
{
    // the longest first: every current_unit_id ends as a unit_id
    private static readonly (string Column, string Field)[] Fields =
    [
        ("legal_document_id", "legalDocumentId"), ("current_unit_id", "currentUnitId"), ("subject_id", "subjectId"), ("product_id", "productId"), ("issuer_id", "issuerAgencyId"),
        ("agency_id", "agencyId"), ("unit_id", "unitId"), ("type_id", "typeCode"),
    ];

    public static string Of(PostgresException e) =>
        Array.Find(Fields, f => e.ConstraintName?.EndsWith("_" + f.Column, StringComparison.Ordinal) == true).Field ?? "id";
}
