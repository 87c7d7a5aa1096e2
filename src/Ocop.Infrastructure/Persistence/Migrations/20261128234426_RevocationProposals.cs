using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class RevocationProposals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<NpgsqlRange<DateOnly>[]>(
                name: "undone_revocations",
                table: "register_entries",
                type: "datemultirange",
                nullable: true);

            migrationBuilder.AddColumn<NpgsqlRange<DateOnly>[]>(
                name: "undone_revocations",
                table: "certifications",
                type: "datemultirange",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<Guid>(
                name: "decision_id",
                table: "certification_steps",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    drafted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: true),
                    signatory_name = table.Column<string>(type: "text", nullable: true),
                    signatory_title = table.Column<string>(type: "text", nullable: true),
                    signed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    scan_hash = table.Column<string>(type: "text", nullable: true),
                    scan_size = table.Column<long>(type: "bigint", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decisions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "decision_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    corrected_on = table.Column<DateOnly>(type: "date", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_corrections_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revocation_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    certification_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    ground_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    basis_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "text", nullable: true),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    proposing_agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    opinion_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    hearing_waived_because = table.Column<string>(type: "text", nullable: true),
                    decision_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    opinion_on = table.Column<DateOnly>(type: "date", nullable: true),
                    opinion = table.Column<string>(type: "text", nullable: true),
                    opinion_accepts = table.Column<bool>(type: "boolean", nullable: true),
                    reviewed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reviewed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    recommended = table.Column<bool>(type: "boolean", nullable: true),
                    review = table.Column<string>(type: "text", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    refused_because = table.Column<string>(type: "text", nullable: true),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    certificate_returned_on = table.Column<DateOnly>(type: "date", nullable: true),
                    logo_removed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    stamps_voided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sales_points_informed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    execution_note = table.Column<string>(type: "text", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revocation_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_revocation_proposals_certifications_certification_id",
                        column: x => x.certification_id,
                        principalTable: "certifications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_revocation_proposals_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    certification_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ground_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ground = table.Column<string>(type: "text", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_decision_items_certifications_certification_id",
                        column: x => x.certification_id,
                        principalTable: "certifications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_decision_items_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decision_items_revocation_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "revocation_proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "revocation_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: true),
                    content_type = table.Column<string>(type: "text", nullable: true),
                    file_size = table.Column<long>(type: "bigint", nullable: true),
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revocation_evidence", x => x.id);
                    table.ForeignKey(
                        name: "fk_revocation_evidence_revocation_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "revocation_proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_certification_steps_decision_id",
                table: "certification_steps",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_decision_corrections_decision_id",
                table: "decision_corrections",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_decision_items_certification_id",
                table: "decision_items",
                column: "certification_id");

            migrationBuilder.CreateIndex(
                name: "ix_decision_items_decision_id_ordinal",
                table: "decision_items",
                columns: new[] { "decision_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_decision_items_proposal_id",
                table: "decision_items",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_agency_id_number_signed_on",
                table: "decisions",
                columns: new[] { "agency_id", "number", "signed_on" },
                unique: true,
                filter: "number is not null");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_published_on_id",
                table: "decisions",
                columns: new[] { "published_on", "id" },
                filter: "status = 'published'");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_scan_hash",
                table: "decisions",
                column: "scan_hash",
                filter: "scan_hash is not null");

            migrationBuilder.CreateIndex(
                name: "ix_revocation_evidence_file_hash",
                table: "revocation_evidence",
                column: "file_hash",
                filter: "file_hash is not null");

            migrationBuilder.CreateIndex(
                name: "ix_revocation_evidence_proposal_id",
                table: "revocation_evidence",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "ix_revocation_proposals_certification_id",
                table: "revocation_proposals",
                column: "certification_id");

            migrationBuilder.CreateIndex(
                name: "ix_revocation_proposals_decision_due_on",
                table: "revocation_proposals",
                column: "decision_due_on",
                filter: "status in ('open', 'reviewed')");

            migrationBuilder.CreateIndex(
                name: "ix_revocation_proposals_decision_id",
                table: "revocation_proposals",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ux_revocation_proposals_one_undecided",
                table: "revocation_proposals",
                column: "certification_id",
                unique: true,
                filter: "status in ('open', 'reviewed')");

            migrationBuilder.AddForeignKey(
                name: "fk_certification_steps_decisions_decision_id",
                table: "certification_steps",
                column: "decision_id",
                principalTable: "decisions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
            migrationBuilder.Sql(ReferenceSql.DecisionReferences);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_certification_steps_decisions_decision_id",
                table: "certification_steps");

            migrationBuilder.DropTable(
                name: "decision_corrections");

            migrationBuilder.DropTable(
                name: "decision_items");

            migrationBuilder.DropTable(
                name: "revocation_evidence");

            migrationBuilder.DropTable(
                name: "revocation_proposals");

            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropIndex(
                name: "ix_certification_steps_decision_id",
                table: "certification_steps");

            migrationBuilder.DropColumn(
                name: "undone_revocations",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "undone_revocations",
                table: "certifications");

            migrationBuilder.DropColumn(
                name: "decision_id",
                table: "certification_steps");
        }
    }
}
