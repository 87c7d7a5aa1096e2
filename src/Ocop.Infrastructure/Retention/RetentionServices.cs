using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Files;
using Ocop.Application.Retention;

namespace Ocop.Infrastructure.Retention;

internal static class RetentionServices
{
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddSingleton<IReadOnlyList<Retained>>(p => Kinds(p.GetRequiredService<IFileStore>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IRetention, RetentionReader>();
        services.AddSingleton<RetentionJob>();
        return services;
    }

    private const string Concluded = "i.concluded_at";
    private const string OfConcluded = "join inspections i on i.id = t.inspection_id";

    /// <summary>Everything that is kept for a time; what is not named here is kept for ever.</summary>
    private static Retained[] Kinds(IFileStore files, TimeProvider clock) =>
    [
        new RetainedRows("sessions-ended", "user_sessions", "t.expires_at"),
        new RetainedRows("letters-sent", "outbox_letters", "coalesce(t.sent_at, t.created_at)"),
        new RetainedRows("webhook-deliveries", "webhook_deliveries", "case when t.state <> 'waiting' then coalesce(t.last_attempt_at, t.created_at) end"),
        new RetainedRows("account-links", "user_links", "t.expires_at"),
        new RetainedRows("sign-in-counts", "sign_in_counts", "t.last_at"),
        new RetainedRows("sign-in-addresses", "ledger_personal_values", "e.occurred_at")
        {
            Of = "join ledger_events e on e.id = t.event_id and e.type like 'session.%'",

            // an event's id begins with its moment
            Before = "t.event_id < (lpad(to_hex(floor(extract(epoch from $1) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid",
        },
        new RetainedRows("idempotency-keys", "idempotency_keys", "t.created_at"),
        new RetainedRows("representative-requests", "representative_requests", "t.closed_at"),
        new RetainedRows("notifications", "notifications", "t.at"),
        new RetainedRows("watches-unconfirmed", "watches", "t.created_at") { Of = "join lateral (select 1 where t.confirmed_at is null) u on true" },
        new RetainedValues("complaint-contacts", "complaints", "t.closed_at", "contact"),
        new RetainedRows("complaint-personal-values", "ledger_personal_values", "e.occurred_at") { Of = "join ledger_events e on e.id = t.event_id and e.type like 'complaint.%'" },
        new RetainedSignatures("inspection-signatures", files, clock),
        new RetainedValues("inspection-opinions", "inspections", "t.concluded_at", "opinion"),
        new RetainedValues("inspection-answer-texts", "inspection_answers", Concluded, "text") { Of = OfConcluded },
        new RetainedValues("violation-explanations", "violations", "t.closed_at", "explanation"),
        new RetainedRows("supervision-personal-values", "ledger_personal_values", "e.occurred_at")
        {
            Of = "join ledger_events e on e.id = t.event_id and (e.type like 'inspection.%' or e.type like 'finding.%' or e.type like 'violation.%')",
        },
        new RetainedRows("stamp-scans", "stamp_scans", "t.at"),
        new RetainedRows("partner-scans", "partner_scans", "t.scanned_at"),
        new RetainedRows("scan-salts", "scan_salts", "t.day::timestamp at time zone 'Asia/Ho_Chi_Minh'"),
        new RetainedRows("spent-challenges", "spent_challenges", "t.spent_at"),
        new RetainedRows("job-runs", "job_runs", "coalesce(t.finished_at, t.scheduled_for)"),
        new RetainedRows("read-marks", "personal_reads", "t.day::timestamp at time zone 'Asia/Ho_Chi_Minh'"),
        new RetainedFiles("import-files-committed", "'committed'", files, clock),
        new RetainedFiles("import-files-cancelled", "'cancelled', 'failed'", files, clock),
        new RetainedPapers("notice-papers", files, clock),
        new RetainedRows("subject-personal-values", "subjects", "t.changed_at")
        {
            Of = "join lateral (select coalesce(t.owner_name, t.phone, t.email, t.address) as value) v on v.value is not null", OnRequest = true,
        },
    ];
}
