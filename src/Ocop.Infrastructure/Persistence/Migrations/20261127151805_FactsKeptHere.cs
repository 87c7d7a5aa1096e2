using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class FactsKeptHere : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "kept_here",
                table: "agencies",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "kept_here",
                table: "administrative_units",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql(ReferenceSql.DeferOverlaps);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "kept_here",
                table: "agencies");

            migrationBuilder.DropColumn(
                name: "kept_here",
                table: "administrative_units");
        }
    }
}
