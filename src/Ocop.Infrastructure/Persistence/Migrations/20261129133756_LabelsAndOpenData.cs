using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class LabelsAndOpenData : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateSequence<int>(
                name: "stamp_grant_keys");

            migrationBuilder.AddColumn<long>(
                name: "stamp_code",
                table: "complaints",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "artworks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    stars = table.Column<int>(type: "integer", nullable: true),
                    certificate_number = table.Column<string>(type: "text", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    used_from = table.Column<DateOnly>(type: "date", nullable: false),
                    used_to = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "public.vn_fold(title || ' ' || coalesce(certificate_number, '') || ' ' || coalesce(decision_number, ''))", stored: true, collation: "C"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_artworks", x => x.id);
                    table.ForeignKey(
                        name: "fk_artworks_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gtin_prefixes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first = table.Column<string>(type: "text", nullable: false),
                    last = table.Column<string>(type: "text", nullable: false),
                    use = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gtin_prefixes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gtin_registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gtin = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false, collation: "C"),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    variant = table.Column<string>(type: "text", nullable: true),
                    company_prefix = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    licence_number = table.Column<string>(type: "text", nullable: true),
                    licence_on = table.Column<DateOnly>(type: "date", nullable: true),
                    licence_until = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "public.vn_fold(gtin || ' ' || coalesce(variant, '') || ' ' || coalesce(licence_number, ''))", stored: true, collation: "C"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gtin_registrations", x => x.id);
                    table.ForeignKey(
                        name: "fk_gtin_registrations_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gtin_registrations_subjects_subject_id",
                        column: x => x.subject_id,
                        principalTable: "subjects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partner_scans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false),
                    code_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    product_id = table.Column<Guid>(type: "uuid", nullable: true),
                    scanned_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    place = table.Column<string>(type: "text", nullable: true),
                    device_kind = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner_scans", x => x.id);
                    table.ForeignKey(
                        name: "fk_partner_scans_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "portal_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    portal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: true),
                    withdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    wanted_hash = table.Column<string>(type: "text", nullable: false),
                    seen = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    sent_hash = table.Column<string>(type: "text", nullable: true),
                    sent_version = table.Column<long>(type: "bigint", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_attempt_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_answer = table.Column<string>(type: "text", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_portal_deliveries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "portal_reconciliations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    portal = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    requested_by = table.Column<Guid>(type: "uuid", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ours = table.Column<int>(type: "integer", nullable: false),
                    theirs = table.Column<int>(type: "integer", nullable: false),
                    equal = table.Column<int>(type: "integer", nullable: false),
                    missing = table.Column<int>(type: "integer", nullable: false),
                    surplus = table.Column<int>(type: "integer", nullable: false),
                    different = table.Column<int>(type: "integer", nullable: false),
                    error = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_portal_reconciliations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "register_snapshots",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    format = table.Column<int>(type: "integer", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    feed_position = table.Column<long>(type: "bigint", nullable: false),
                    licence = table.Column<string>(type: "text", nullable: false),
                    licence_url = table.Column<string>(type: "text", nullable: false),
                    licence_confirmed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_snapshots", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "scan_salts",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scan_salts", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "stamp_codes",
                columns: table => new
                {
                    code = table.Column<long>(type: "bigint", nullable: false),
                    grant_key = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stamp_codes", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "stamp_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<int>(type: "integer", nullable: false),
                    series = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    from_number = table.Column<long>(type: "bigint", nullable: false),
                    to_number = table.Column<long>(type: "bigint", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    certification_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_number = table.Column<string>(type: "text", nullable: false),
                    decision_date = table.Column<DateOnly>(type: "date", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    approved = table.Column<int>(type: "integer", nullable: false),
                    granted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    granted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "public.vn_fold(series || ' ' || decision_number)", stored: true, collation: "C"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stamp_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_stamp_grants_certifications_certification_id",
                        column: x => x.certification_id,
                        principalTable: "certifications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stamp_grants_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stamp_grants_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stamp_grants_subjects_subject_id",
                        column: x => x.subject_id,
                        principalTable: "subjects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stamp_scans",
                columns: table => new
                {
                    code = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    latitude = table.Column<short>(type: "smallint", nullable: true),
                    longitude = table.Column<short>(type: "smallint", nullable: true),
                    device = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "trace_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gtin = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false, collation: "C"),
                    lot = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trace_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_trace_records_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "artwork_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: false),
                    file_size = table.Column<long>(type: "bigint", nullable: false),
                    artwork_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_artwork_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_artwork_files_artworks_artwork_id",
                        column: x => x.artwork_id,
                        principalTable: "artworks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "portal_differences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reconciliation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: true),
                    fields = table.Column<string>(type: "jsonb", nullable: false),
                    resent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_portal_differences", x => x.id);
                    table.ForeignKey(
                        name: "fk_portal_differences_portal_reconciliations_reconciliation_id",
                        column: x => x.reconciliation_id,
                        principalTable: "portal_reconciliations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "register_snapshot_files",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    file_size = table.Column<long>(type: "bigint", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_snapshot_files", x => new { x.day, x.name });
                    table.ForeignKey(
                        name: "fk_register_snapshot_files_register_snapshots_day",
                        column: x => x.day,
                        principalTable: "register_snapshots",
                        principalColumn: "day",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stamp_alerts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    grant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    code = table.Column<long>(type: "bigint", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: false),
                    checks = table.Column<int>(type: "integer", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    because = table.Column<string>(type: "text", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stamp_alerts", x => x.id);
                    table.ForeignKey(
                        name: "fk_stamp_alerts_stamp_grants_grant_id",
                        column: x => x.grant_id,
                        principalTable: "stamp_grants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stamp_movements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    into = table.Column<string>(type: "text", nullable: false),
                    from_number = table.Column<long>(type: "bigint", nullable: false),
                    to_number = table.Column<long>(type: "bigint", nullable: false),
                    lot = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    packed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    moved_by = table.Column<Guid>(type: "uuid", nullable: false),
                    moved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    grant_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stamp_movements", x => x.id);
                    table.ForeignKey(
                        name: "fk_stamp_movements_stamp_grants_grant_id",
                        column: x => x.grant_id,
                        principalTable: "stamp_grants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stamp_ranges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_number = table.Column<long>(type: "bigint", nullable: false),
                    to_number = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    lot = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    packed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    grant_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stamp_ranges", x => x.id);
                    table.ForeignKey(
                        name: "fk_stamp_ranges_stamp_grants_grant_id",
                        column: x => x.grant_id,
                        principalTable: "stamp_grants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stamp_alert_reasons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sign = table.Column<string>(type: "text", nullable: false),
                    measured = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    alert_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stamp_alert_reasons", x => x.id);
                    table.ForeignKey(
                        name: "fk_stamp_alert_reasons_stamp_alerts_alert_id",
                        column: x => x.alert_id,
                        principalTable: "stamp_alerts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_complaints_stamp_code",
                table: "complaints",
                column: "stamp_code",
                filter: "stamp_code is not null");

            migrationBuilder.CreateIndex(
                name: "ix_artwork_files_artwork_id",
                table: "artwork_files",
                column: "artwork_id");

            migrationBuilder.CreateIndex(
                name: "ix_artwork_files_file_hash",
                table: "artwork_files",
                column: "file_hash");

            migrationBuilder.CreateIndex(
                name: "ix_artworks_product_id",
                table: "artworks",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_gtin_registrations_company_prefix",
                table: "gtin_registrations",
                column: "company_prefix",
                filter: "company_prefix is not null");

            migrationBuilder.CreateIndex(
                name: "ix_gtin_registrations_licence_until",
                table: "gtin_registrations",
                column: "licence_until",
                filter: "licence_until is not null");

            migrationBuilder.CreateIndex(
                name: "ix_gtin_registrations_product_id",
                table: "gtin_registrations",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_gtin_registrations_subject_id",
                table: "gtin_registrations",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_partner_scans_code_key_scanned_at",
                table: "partner_scans",
                columns: new[] { "code_key", "scanned_at" });

            migrationBuilder.CreateIndex(
                name: "ix_partner_scans_fingerprint",
                table: "partner_scans",
                column: "fingerprint",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partner_scans_product_id_scanned_at",
                table: "partner_scans",
                columns: new[] { "product_id", "scanned_at" },
                filter: "product_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_portal_deliveries_due",
                table: "portal_deliveries",
                columns: new[] { "portal", "next_attempt_at", "id" },
                filter: "next_attempt_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_portal_deliveries_portal_changed_at_id",
                table: "portal_deliveries",
                columns: new[] { "portal", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_portal_deliveries_portal_kind_record_id",
                table: "portal_deliveries",
                columns: new[] { "portal", "kind", "record_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_portal_deliveries_portal_state_changed_at_id",
                table: "portal_deliveries",
                columns: new[] { "portal", "state", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_portal_differences_reconciliation_id_kind_record_id",
                table: "portal_differences",
                columns: new[] { "reconciliation_id", "kind", "record_id" });

            migrationBuilder.CreateIndex(
                name: "ix_portal_differences_reconciliation_id_record_id",
                table: "portal_differences",
                columns: new[] { "reconciliation_id", "record_id" });

            migrationBuilder.CreateIndex(
                name: "ix_portal_reconciliations_portal",
                table: "portal_reconciliations",
                column: "portal",
                unique: true,
                filter: "status in ('waiting', 'running')");

            migrationBuilder.CreateIndex(
                name: "ix_portal_reconciliations_portal_id",
                table: "portal_reconciliations",
                columns: new[] { "portal", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_register_snapshot_files_file_hash",
                table: "register_snapshot_files",
                column: "file_hash");

            migrationBuilder.CreateIndex(
                name: "ix_stamp_alert_reasons_alert_id",
                table: "stamp_alert_reasons",
                column: "alert_id");

            migrationBuilder.CreateIndex(
                name: "ix_stamp_alerts_code_standing",
                table: "stamp_alerts",
                column: "code",
                unique: true,
                filter: "status <> 'dismissed'");

            migrationBuilder.CreateIndex(
                name: "ix_stamp_alerts_grant_id_id",
                table: "stamp_alerts",
                columns: new[] { "grant_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_stamp_codes_grant_key",
                table: "stamp_codes",
                column: "grant_key")
                .Annotation("Npgsql:IndexMethod", "brin")
                .Annotation("Npgsql:StorageParameter:autosummarize", true);

            migrationBuilder.CreateIndex(
                name: "ix_stamp_grants_certification_id",
                table: "stamp_grants",
                column: "certification_id");

            migrationBuilder.CreateIndex(
                name: "ix_stamp_grants_decision_id",
                table: "stamp_grants",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_stamp_grants_key",
                table: "stamp_grants",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stamp_grants_product_id_decision_number",
                table: "stamp_grants",
                columns: new[] { "product_id", "decision_number" });

            migrationBuilder.CreateIndex(
                name: "ix_stamp_grants_subject_id",
                table: "stamp_grants",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_stamp_movements_grant_id_id",
                table: "stamp_movements",
                columns: new[] { "grant_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_stamp_ranges_grant_id_from_number",
                table: "stamp_ranges",
                columns: new[] { "grant_id", "from_number" });

            migrationBuilder.CreateIndex(
                name: "ix_stamp_scans_at",
                table: "stamp_scans",
                column: "at")
                .Annotation("Npgsql:IndexMethod", "brin");

            migrationBuilder.CreateIndex(
                name: "ix_stamp_scans_code_at",
                table: "stamp_scans",
                columns: new[] { "code", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_trace_records_gtin_lot",
                table: "trace_records",
                columns: new[] { "gtin", "lot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trace_records_product_id_recorded_at",
                table: "trace_records",
                columns: new[] { "product_id", "recorded_at" });

            migrationBuilder.Sql(Labels.StampSql.NoOverlaps);
            migrationBuilder.Sql(ReferenceSql.GtinTimes);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "artwork_files");

            migrationBuilder.DropTable(
                name: "gtin_prefixes");

            migrationBuilder.DropTable(
                name: "gtin_registrations");

            migrationBuilder.DropTable(
                name: "partner_scans");

            migrationBuilder.DropTable(
                name: "portal_deliveries");

            migrationBuilder.DropTable(
                name: "portal_differences");

            migrationBuilder.DropTable(
                name: "register_snapshot_files");

            migrationBuilder.DropTable(
                name: "scan_salts");

            migrationBuilder.DropTable(
                name: "stamp_alert_reasons");

            migrationBuilder.DropTable(
                name: "stamp_codes");

            migrationBuilder.DropTable(
                name: "stamp_movements");

            migrationBuilder.DropTable(
                name: "stamp_ranges");

            migrationBuilder.DropTable(
                name: "stamp_scans");

            migrationBuilder.DropTable(
                name: "trace_records");

            migrationBuilder.DropTable(
                name: "artworks");

            migrationBuilder.DropTable(
                name: "portal_reconciliations");

            migrationBuilder.DropTable(
                name: "register_snapshots");

            migrationBuilder.DropTable(
                name: "stamp_alerts");

            migrationBuilder.DropTable(
                name: "stamp_grants");

            migrationBuilder.DropIndex(
                name: "ix_complaints_stamp_code",
                table: "complaints");

            migrationBuilder.DropColumn(
                name: "stamp_code",
                table: "complaints");

            migrationBuilder.DropSequence(
                name: "stamp_grant_keys");
        }
    }
}
