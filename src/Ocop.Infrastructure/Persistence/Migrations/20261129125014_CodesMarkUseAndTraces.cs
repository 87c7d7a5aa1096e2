using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CodesMarkUseAndTraces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "ix_trace_records_gtin_lot",
                table: "trace_records",
                columns: new[] { "gtin", "lot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trace_records_product_id_recorded_at",
                table: "trace_records",
                columns: new[] { "product_id", "recorded_at" });
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
                name: "trace_records");

            migrationBuilder.DropTable(
                name: "artworks");
        }
    }
}
