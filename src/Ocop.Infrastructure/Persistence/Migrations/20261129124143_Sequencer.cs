using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Sequencer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ledger_positions",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    feed_position = table.Column<long>(type: "bigint", nullable: true),
                    leaf = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    sequenced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_positions", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "ledger_roots",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    first_position = table.Column<long>(type: "bigint", nullable: false),
                    last_position = table.Column<long>(type: "bigint", nullable: false),
                    root = table.Column<byte[]>(type: "bytea", nullable: false),
                    chain_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    computed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_roots", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "ledger_unsequenced",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_unsequenced", x => x.event_id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_positions_event_id",
                table: "ledger_positions",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ledger_positions_feed_position",
                table: "ledger_positions",
                column: "feed_position",
                unique: true,
                filter: "feed_position is not null");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_roots_last_position",
                table: "ledger_roots",
                column: "last_position");

            migrationBuilder.Sql(SequencerSql.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SequencerSql.Drop);

            migrationBuilder.DropTable(
                name: "ledger_positions");

            migrationBuilder.DropTable(
                name: "ledger_roots");

            migrationBuilder.DropTable(
                name: "ledger_unsequenced");
        }
    }
}
