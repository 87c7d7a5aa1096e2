using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Api.Http;

/// <summary>Unique indexes are the truth about what may stand twice; this says in the domain's words what each of them refused.</summary>
internal static class UniqueConstraints
{
    private static readonly Dictionary<string, Func<DomainError>> Errors = new(StringComparer.Ordinal)
    {
        ["pk_product_codes"] = ProductErrors.CodeTaken,
        ["ix_subjects_tax_code"] = SubjectErrors.TaxCodeTaken,
        ["ux_change_requests_one_waiting_product"] = Domain.ChangeRequests.ChangeRequestErrors.Waiting,
        ["ux_change_requests_one_waiting_subject"] = Domain.ChangeRequests.ChangeRequestErrors.Waiting,
        ["ex_gtin_registrations_gtin_time"] = () => Domain.Labels.GtinErrors.Taken(product: null),
        ["ix_trace_records_gtin_lot"] = Domain.Traces.TraceErrors.AtOnce,
        ["ix_partner_scans_fingerprint"] = Domain.Traces.TraceErrors.AtOnce,
        ["ix_certifications_product_id_valid_from"] = Domain.Certifications.CertificationErrors.SameDay,
    };

    public static DomainError ErrorOf(string? constraint) => Errors.TryGetValue(constraint ?? "", out var error) ? error() : HttpErrors.Duplicate(constraint);
}
