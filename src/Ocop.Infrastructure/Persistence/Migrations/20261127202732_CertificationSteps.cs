using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CertificationSteps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "end_ground_id",
                table: "certifications",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "certification_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: false),
                    effective_until = table.Column<DateOnly>(type: "date", nullable: true),
                    ground_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ground = table.Column<string>(type: "text", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    decision_date = table.Column<DateOnly>(type: "date", nullable: true),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    replaces_id = table.Column<Guid>(type: "uuid", nullable: true),
                    struck_out_because = table.Column<string>(type: "text", nullable: true),
                    certification_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certification_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_certification_steps_certifications_certification_id",
                        column: x => x.certification_id,
                        principalTable: "certifications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recognition_authorities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lowest_stars = table.Column<int>(type: "integer", nullable: false),
                    highest_stars = table.Column<int>(type: "integer", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    legal_document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recognition_authorities", x => x.id);
                    table.ForeignKey(
                        name: "fk_recognition_authorities_legal_documents_legal_document_id",
                        column: x => x.legal_document_id,
                        principalTable: "legal_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "revocation_grounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    point = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    legal_document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revocation_grounds", x => x.id);
                    table.ForeignKey(
                        name: "fk_revocation_grounds_legal_documents_legal_document_id",
                        column: x => x.legal_document_id,
                        principalTable: "legal_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_certification_steps_certification_id",
                table: "certification_steps",
                column: "certification_id");

            migrationBuilder.CreateIndex(
                name: "ix_certification_steps_certification_id_ordinal",
                table: "certification_steps",
                columns: new[] { "certification_id", "ordinal" },
                unique: true,
                filter: "struck_out_because is null");

            migrationBuilder.CreateIndex(
                name: "ix_certification_steps_decision_number",
                table: "certification_steps",
                column: "decision_number",
                filter: "decision_number is not null");

            migrationBuilder.CreateIndex(
                name: "ix_recognition_authorities_legal_document_id",
                table: "recognition_authorities",
                column: "legal_document_id");

            migrationBuilder.CreateIndex(
                name: "ix_revocation_grounds_legal_document_id",
                table: "revocation_grounds",
                column: "legal_document_id");

            migrationBuilder.Sql(ReferenceSql.StepReferences);
            migrationBuilder.Sql(ReferenceSql.EarlierSteps);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("alter table certifications drop constraint fk_certifications_revocation_grounds_end_ground_id");

            migrationBuilder.DropTable(
                name: "certification_steps");

            migrationBuilder.DropTable(
                name: "recognition_authorities");

            migrationBuilder.DropTable(
                name: "revocation_grounds");

            migrationBuilder.DropColumn(
                name: "end_ground_id",
                table: "certifications");
        }
    }
}
