using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Stamps : Migration
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

            migrationBuilder.Sql(Labels.StampSql.NoOverlaps);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
