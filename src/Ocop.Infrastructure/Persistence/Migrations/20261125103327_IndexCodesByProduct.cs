using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class IndexCodesByProduct : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_product_codes_one_code",
                table: "product_codes");

            migrationBuilder.CreateIndex(
                name: "ix_product_codes_product_id",
                table: "product_codes",
                column: "product_id")
                .Annotation("Npgsql:IndexInclude", new[] { "kind", "value" });

            migrationBuilder.CreateIndex(
                name: "ux_product_codes_one_code",
                table: "product_codes",
                column: "product_id",
                unique: true,
                filter: "kind = 'code'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_product_codes_product_id",
                table: "product_codes");

            migrationBuilder.DropIndex(
                name: "ux_product_codes_one_code",
                table: "product_codes");

            migrationBuilder.CreateIndex(
                name: "ux_product_codes_one_code",
                table: "product_codes",
                column: "product_id",
                unique: true,
                filter: "kind = 'code'")
                .Annotation("Npgsql:IndexInclude", new[] { "kind", "value" });
        }
    }
}
