using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class PublishedLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "end_decision_date",
                table: "register_entries",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "end_decision_number",
                table: "register_entries",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "end_ground_id",
                table: "register_entries",
                type: "uuid",
                nullable: true);

            migrationBuilder.Sql("""
                update register_entries e set end_ground_id = c.end_ground_id, end_decision_number = c.end_decision_number, end_decision_date = c.end_decision_date
                from certifications c where c.id = e.certification_id and c.ended_on is not null
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "end_decision_date",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "end_decision_number",
                table: "register_entries");

            migrationBuilder.DropColumn(
                name: "end_ground_id",
                table: "register_entries");
        }
    }
}
