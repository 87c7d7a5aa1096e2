using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Supervision : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "recalls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lot_codes = table.Column<string>(type: "text", nullable: false),
                    trigger = table.Column<string>(type: "text", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    forced = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    detected_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    opened_by = table.Column<Guid>(type: "uuid", nullable: false),
                    notice_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decision_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    notified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    deciding_agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    signatory_name = table.Column<string>(type: "text", nullable: true),
                    signatory_title = table.Column<string>(type: "text", nullable: true),
                    public_reason = table.Column<string>(type: "text", nullable: true),
                    public_instructions = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    effective = table.Column<bool>(type: "boolean", nullable: true),
                    effectiveness_text = table.Column<string>(type: "text", nullable: true),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    checked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    unaccounted_because = table.Column<string>(type: "text", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "public.vn_fold(code || ' ' || lot_codes || ' ' || basis)", stored: true, collation: "C"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recalls", x => x.id);
                    table.ForeignKey(
                        name: "fk_recalls_subjects_subject_id",
                        column: x => x.subject_id,
                        principalTable: "subjects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "violation_kinds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: true),
                    field = table.Column<string>(type: "text", nullable: true),
                    fine_from = table.Column<long>(type: "bigint", nullable: true),
                    fine_to = table.Column<long>(type: "bigint", nullable: true),
                    revocation_ground = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_violation_kinds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recall_lots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    pack = table.Column<string>(type: "text", nullable: true),
                    made_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    made = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    sold = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    left_over = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    recovered = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    destroyed = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    recall_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recall_lots", x => x.id);
                    table.ForeignKey(
                        name: "fk_recall_lots_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_recall_lots_recalls_recall_id",
                        column: x => x.recall_id,
                        principalTable: "recalls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recall_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    notified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recall_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recall_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_recall_notices_recalls_recall_id",
                        column: x => x.recall_id,
                        principalTable: "recalls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recall_treatments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    method = table.Column<string>(type: "text", nullable: false),
                    treated_on = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recall_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recall_treatments", x => x.id);
                    table.ForeignKey(
                        name: "fk_recall_treatments_recalls_recall_id",
                        column: x => x.recall_id,
                        principalTable: "recalls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "violations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    awaits_receipt = table.Column<bool>(type: "boolean", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    act = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<string>(type: "text", nullable: true),
                    detected_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: false),
                    minutes_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    minutes_number = table.Column<string>(type: "text", nullable: true),
                    minutes_on = table.Column<DateOnly>(type: "date", nullable: true),
                    explanation_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    explanation = table.Column<string>(type: "text", nullable: true),
                    explanation_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decision_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    limitation_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    decision_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decision_body = table.Column<string>(type: "text", nullable: true),
                    signatory = table.Column<string>(type: "text", nullable: true),
                    signatory_title = table.Column<string>(type: "text", nullable: true),
                    legal_article = table.Column<string>(type: "text", nullable: true),
                    measure = table.Column<string>(type: "text", nullable: true),
                    fine_vnd = table.Column<long>(type: "bigint", nullable: true),
                    additional_measures = table.Column<string>(type: "text", nullable: true),
                    remedies = table.Column<string>(type: "text", nullable: true),
                    execution_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    executed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    execution_note = table.Column<string>(type: "text", nullable: true),
                    appealed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    appeal = table.Column<string>(type: "text", nullable: true),
                    appeal_outcome = table.Column<string>(type: "text", nullable: true),
                    appeal_settled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    appeal_note = table.Column<string>(type: "text", nullable: true),
                    closure = table.Column<string>(type: "text", nullable: true),
                    closing_note = table.Column<string>(type: "text", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: true, computedColumnSql: "public.vn_fold(act || ' ' || coalesce(place, '') || ' ' || coalesce(minutes_number, '') || ' ' || coalesce(decision_number, ''))", stored: true, collation: "C"),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_violations", x => x.id);
                    table.ForeignKey(
                        name: "fk_violations_subjects_subject_id",
                        column: x => x.subject_id,
                        principalTable: "subjects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_violations_violation_kinds_kind_id",
                        column: x => x.kind_id,
                        principalTable: "violation_kinds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recall_progress",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sold = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    left_over = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    recovered = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    destroyed = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    reported_by = table.Column<Guid>(type: "uuid", nullable: false),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recall_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recall_progress", x => x.id);
                    table.ForeignKey(
                        name: "fk_recall_progress_recall_lots_lot_id",
                        column: x => x.lot_id,
                        principalTable: "recall_lots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_recall_progress_recalls_recall_id",
                        column: x => x.recall_id,
                        principalTable: "recalls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "violation_payments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount_vnd = table.Column<long>(type: "bigint", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: false),
                    receipt = table.Column<string>(type: "text", nullable: true),
                    violation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_violation_payments", x => x.id);
                    table.ForeignKey(
                        name: "fk_violation_payments_violations_violation_id",
                        column: x => x.violation_id,
                        principalTable: "violations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "violation_products",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    violation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_violation_products", x => x.id);
                    table.ForeignKey(
                        name: "fk_violation_products_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_violation_products_violations_violation_id",
                        column: x => x.violation_id,
                        principalTable: "violations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "violation_transfers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    sealed_details = table.Column<string>(type: "text", nullable: true),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_by = table.Column<Guid>(type: "uuid", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    violation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_violation_transfers", x => x.id);
                    table.ForeignKey(
                        name: "fk_violation_transfers_violations_violation_id",
                        column: x => x.violation_id,
                        principalTable: "violations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_recall_lots_product_id",
                table: "recall_lots",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_recall_lots_recall_id_product_id_code",
                table: "recall_lots",
                columns: new[] { "recall_id", "product_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recall_notices_recall_id",
                table: "recall_notices",
                column: "recall_id");

            migrationBuilder.CreateIndex(
                name: "ix_recall_progress_lot_id",
                table: "recall_progress",
                column: "lot_id");

            migrationBuilder.CreateIndex(
                name: "ix_recall_progress_recall_id",
                table: "recall_progress",
                column: "recall_id");

            migrationBuilder.CreateIndex(
                name: "ix_recall_treatments_recall_id",
                table: "recall_treatments",
                column: "recall_id");

            migrationBuilder.CreateIndex(
                name: "ix_recalls_code",
                table: "recalls",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recalls_notice_due_at",
                table: "recalls",
                column: "notice_due_at",
                filter: "notified_at is null and closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_recalls_published_at_id",
                table: "recalls",
                columns: new[] { "published_at", "id" },
                filter: "published_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_recalls_subject_id",
                table: "recalls",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_violation_payments_violation_id",
                table: "violation_payments",
                column: "violation_id");

            migrationBuilder.CreateIndex(
                name: "ix_violation_products_product_id",
                table: "violation_products",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_violation_products_violation_id",
                table: "violation_products",
                column: "violation_id");

            migrationBuilder.CreateIndex(
                name: "ix_violation_transfers_from_agency_id",
                table: "violation_transfers",
                column: "from_agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_violation_transfers_to_agency_id",
                table: "violation_transfers",
                column: "to_agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_violation_transfers_violation_id",
                table: "violation_transfers",
                column: "violation_id");

            migrationBuilder.CreateIndex(
                name: "ix_violations_agency_id_id",
                table: "violations",
                columns: new[] { "agency_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_violations_due_on",
                table: "violations",
                column: "due_on",
                filter: "due_on is not null");

            migrationBuilder.CreateIndex(
                name: "ix_violations_kind_id",
                table: "violations",
                column: "kind_id");

            migrationBuilder.CreateIndex(
                name: "ix_violations_source_id",
                table: "violations",
                column: "source_id",
                filter: "source_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_violations_subject_id_detected_on",
                table: "violations",
                columns: new[] { "subject_id", "detected_on" });

            migrationBuilder.Sql(ReferenceSql.SupervisionReferences);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "recall_notices");

            migrationBuilder.DropTable(
                name: "recall_progress");

            migrationBuilder.DropTable(
                name: "recall_treatments");

            migrationBuilder.DropTable(
                name: "violation_payments");

            migrationBuilder.DropTable(
                name: "violation_products");

            migrationBuilder.DropTable(
                name: "violation_transfers");

            migrationBuilder.DropTable(
                name: "recall_lots");

            migrationBuilder.DropTable(
                name: "violations");

            migrationBuilder.DropTable(
                name: "recalls");

            migrationBuilder.DropTable(
                name: "violation_kinds");
        }
    }
}
