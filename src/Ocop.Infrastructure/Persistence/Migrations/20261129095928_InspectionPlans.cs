using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class InspectionPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "withdrawn_because",
                table: "recalls",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "inspection_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    returned_because = table.Column<string>(type: "text", nullable: true),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    decision_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection_teams",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_number = table.Column<string>(type: "text", nullable: false),
                    decision_on = table.Column<DateOnly>(type: "date", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    to_on = table.Column<DateOnly>(type: "date", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: true),
                    ended_because = table.Column<string>(type: "text", nullable: true),
                    created_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_teams", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_factors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sign = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    weight = table.Column<int>(type: "integer", nullable: false),
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
                    table.PrimaryKey("pk_risk_factors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection_plan_targets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: true),
                    why = table.Column<string>(type: "text", nullable: true),
                    signs = table.Column<string>(type: "text", nullable: true),
                    team_id = table.Column<Guid>(type: "uuid", nullable: true),
                    added_because = table.Column<string>(type: "text", nullable: true),
                    withdrawn_because = table.Column<string>(type: "text", nullable: true),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_plan_targets", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_plan_targets_inspection_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "inspection_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_inspection_plan_targets_inspection_teams_team_id",
                        column: x => x.team_id,
                        principalTable: "inspection_teams",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspection_plan_targets_subjects_subject_id",
                        column: x => x.subject_id,
                        principalTable: "subjects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_team_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: true),
                    leads = table.Column<bool>(type: "boolean", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_team_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_inspection_team_members_inspection_teams_team_id",
                        column: x => x.team_id,
                        principalTable: "inspection_teams",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inspections_team_id",
                table: "inspections",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_plan_targets_plan_id",
                table: "inspection_plan_targets",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_plan_targets_subject_id",
                table: "inspection_plan_targets",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_plan_targets_team_id",
                table: "inspection_plan_targets",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_plans_year_agency_id",
                table: "inspection_plans",
                columns: new[] { "year", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_inspection_team_members_team_id",
                table: "inspection_team_members",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_team_members_user_id",
                table: "inspection_team_members",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_inspection_teams_agency_id",
                table: "inspection_teams",
                column: "agency_id");

            migrationBuilder.AddForeignKey(
                name: "fk_inspections_inspection_teams_team_id",
                table: "inspections",
                column: "team_id",
                principalTable: "inspection_teams",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_inspections_plan_target_plan_target_id",
                table: "inspections",
                column: "plan_target_id",
                principalTable: "inspection_plan_targets",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql(ReferenceSql.PlanReferences);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_inspections_inspection_teams_team_id",
                table: "inspections");

            migrationBuilder.DropForeignKey(
                name: "fk_inspections_plan_target_plan_target_id",
                table: "inspections");

            migrationBuilder.DropTable(
                name: "inspection_plan_targets");

            migrationBuilder.DropTable(
                name: "inspection_team_members");

            migrationBuilder.DropTable(
                name: "risk_factors");

            migrationBuilder.DropTable(
                name: "inspection_plans");

            migrationBuilder.DropTable(
                name: "inspection_teams");

            migrationBuilder.DropIndex(
                name: "ix_inspections_team_id",
                table: "inspections");

            migrationBuilder.DropColumn(
                name: "withdrawn_because",
                table: "recalls");
        }
    }
}
