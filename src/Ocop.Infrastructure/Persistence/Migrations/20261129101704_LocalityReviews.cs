using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class LocalityReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "locality_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    to_on = table.Column<DateOnly>(type: "date", nullable: false),
                    sample_size = table.Column<int>(type: "integer", nullable: false),
                    seed = table.Column<string>(type: "text", nullable: false),
                    seed_given = table.Column<bool>(type: "boolean", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    algorithm = table.Column<string>(type: "text", nullable: true),
                    candidate_count = table.Column<int>(type: "integer", nullable: true),
                    drawn_by = table.Column<Guid>(type: "uuid", nullable: true),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    conclusion = table.Column<string>(type: "text", nullable: true),
                    concluded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    concluded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published_by = table.Column<Guid>(type: "uuid", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    publishes_products = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_locality_reviews", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "review_factors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sign = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    tickets = table.Column<int>(type: "integer", nullable: false),
                    within = table.Column<int>(type: "integer", nullable: true),
                    most = table.Column<int>(type: "integer", nullable: false),
                    marks = table.Column<string[]>(type: "text[]", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_factors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "locality_review_candidates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    certification_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tickets = table.Column<int>(type: "integer", nullable: false),
                    reasons = table.Column<string[]>(type: "text[]", nullable: false),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_locality_review_candidates", x => x.id);
                    table.ForeignKey(
                        name: "fk_locality_review_candidates_certifications_certification_id",
                        column: x => x.certification_id,
                        principalTable: "certifications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_locality_review_candidates_locality_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "locality_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_locality_review_candidates_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "locality_review_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    certification_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    tickets = table.Column<int>(type: "integer", nullable: false),
                    reasons = table.Column<string[]>(type: "text[]", nullable: false),
                    original_stars = table.Column<int>(type: "integer", nullable: false),
                    original_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    original_score_from_dossier = table.Column<bool>(type: "boolean", nullable: false),
                    score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    mandatory_met = table.Column<bool>(type: "boolean", nullable: true),
                    stars = table.Column<int>(type: "integer", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    product_note = table.Column<string>(type: "text", nullable: true),
                    marketing_note = table.Column<string>(type: "text", nullable: true),
                    quality_note = table.Column<string>(type: "text", nullable: true),
                    scored_by = table.Column<Guid>(type: "uuid", nullable: true),
                    scored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_locality_review_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_locality_review_items_certifications_certification_id",
                        column: x => x.certification_id,
                        principalTable: "certifications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_locality_review_items_locality_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "locality_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_locality_review_items_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "locality_review_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    raised_by = table.Column<Guid>(type: "uuid", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_back_because = table.Column<string>(type: "text", nullable: true),
                    settlement = table.Column<string>(type: "text", nullable: true),
                    settled_by = table.Column<Guid>(type: "uuid", nullable: true),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_locality_review_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_locality_review_findings_locality_review_items_item_id",
                        column: x => x.item_id,
                        principalTable: "locality_review_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_locality_review_findings_locality_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "locality_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_candidates_certification_id",
                table: "locality_review_candidates",
                column: "certification_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_candidates_product_id",
                table: "locality_review_candidates",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_candidates_review_id",
                table: "locality_review_candidates",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_findings_due_on",
                table: "locality_review_findings",
                column: "due_on",
                filter: "status = 'open'");

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_findings_item_id",
                table: "locality_review_findings",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_findings_review_id",
                table: "locality_review_findings",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_items_certification_id",
                table: "locality_review_items",
                column: "certification_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_items_product_id",
                table: "locality_review_items",
                column: "product_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_review_items_review_id",
                table: "locality_review_items",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_reviews_agency_id",
                table: "locality_reviews",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_locality_reviews_code",
                table: "locality_reviews",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_locality_reviews_published_at_id",
                table: "locality_reviews",
                columns: new[] { "published_at", "id" },
                filter: "published_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_locality_reviews_unit_id",
                table: "locality_reviews",
                column: "unit_id");

            migrationBuilder.Sql(ReferenceSql.LocalityReviewReferences);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "locality_review_candidates");

            migrationBuilder.DropTable(
                name: "locality_review_findings");

            migrationBuilder.DropTable(
                name: "review_factors");

            migrationBuilder.DropTable(
                name: "locality_review_items");

            migrationBuilder.DropTable(
                name: "locality_reviews");
        }
    }
}
