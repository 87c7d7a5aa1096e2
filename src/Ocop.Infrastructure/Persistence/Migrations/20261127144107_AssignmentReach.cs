using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class AssignmentReach : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // the two roles of before go as far as the roles that take their place
            migrationBuilder.Sql("update user_roles set role = case role when 'registrar' then 'coordination-officer' when 'viewer' then 'leader' else role end where role in ('registrar', 'viewer')");

            migrationBuilder.AddColumn<Guid>(
                name: "delegated_from_id",
                table: "user_roles",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "subject_id",
                table: "user_roles",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_roles_delegated_from_id",
                table: "user_roles",
                column: "delegated_from_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_roles_subject_id",
                table: "user_roles",
                column: "subject_id");

            migrationBuilder.AddForeignKey(
                name: "fk_user_roles_subjects_subject_id",
                table: "user_roles",
                column: "subject_id",
                principalTable: "subjects",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "fk_user_roles_user_roles_delegated_from_id",
                table: "user_roles",
                column: "delegated_from_id",
                principalTable: "user_roles",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("update user_roles set role = case role when 'coordination-officer' then 'registrar' when 'leader' then 'viewer' else role end where role in ('coordination-officer', 'leader')");

            migrationBuilder.DropForeignKey(
                name: "fk_user_roles_subjects_subject_id",
                table: "user_roles");

            migrationBuilder.DropForeignKey(
                name: "fk_user_roles_user_roles_delegated_from_id",
                table: "user_roles");

            migrationBuilder.DropIndex(
                name: "ix_user_roles_delegated_from_id",
                table: "user_roles");

            migrationBuilder.DropIndex(
                name: "ix_user_roles_subject_id",
                table: "user_roles");

            migrationBuilder.DropColumn(
                name: "delegated_from_id",
                table: "user_roles");

            migrationBuilder.DropColumn(
                name: "subject_id",
                table: "user_roles");
        }
    }
}
