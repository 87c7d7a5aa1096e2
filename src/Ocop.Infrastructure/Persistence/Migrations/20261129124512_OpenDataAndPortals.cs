using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class OpenDataAndPortals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "portal_deliveries");

            migrationBuilder.DropTable(
                name: "portal_differences");

            migrationBuilder.DropTable(
                name: "register_snapshot_files");

            migrationBuilder.DropTable(
                name: "portal_reconciliations");

            migrationBuilder.DropTable(
                name: "register_snapshots");
        }
    }
}
