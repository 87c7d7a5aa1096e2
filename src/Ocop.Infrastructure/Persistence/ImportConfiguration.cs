using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Imports;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Infrastructure.Persistence;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("imports");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Ignore(i => i.Finished);

        // when its file and the rows read from it were removed; the import itself stays
        builder.Property<DateTimeOffset?>("FileRemovedAt");
        builder.ComplexProperty(i => i.Counts, c =>
        {
            c.Property(x => x.Total).HasColumnName("total");
            c.Property(x => x.Ok).HasColumnName("ok");
            c.Property(x => x.Warnings).HasColumnName("warnings");
            c.Property(x => x.Errors).HasColumnName("errors");
            c.Property(x => x.Creates).HasColumnName("creates");
            c.Property(x => x.Links).HasColumnName("links");
            c.Property(x => x.Unchanged).HasColumnName("unchanged");
        });
        builder.Property(i => i.Layout).HasColumnType("jsonb").HasConversion(
            l => JsonSerializer.Serialize(l, LedgerJson.Options), t => JsonSerializer.Deserialize<ImportLayout>(t, LedgerJson.Options)!);
        builder.Property(i => i.ColumnOverrides).HasColumnType("jsonb").HasConversion(
            o => JsonSerializer.Serialize(o, LedgerJson.Options), t => JsonSerializer.Deserialize<Dictionary<int, ImportField>>(t, LedgerJson.Options)!,
            // replaced as a whole, never changed in place
            new ValueComparer<IReadOnlyDictionary<int, ImportField>>((a, b) => ReferenceEquals(a, b), o => o.Count));

        // Workers look for what is unfinished, people for what is recent.
        builder.HasIndex(i => i.CreatedAt).HasFilter("status in ('queued', 'running', 'committing')").HasDatabaseName("ix_imports_open");
        builder.HasIndex(i => new { i.CreatedAt, i.Id });
        builder.HasIndex(i => i.FileHash);
        builder.HasIndex(i => i.FinishedAt).HasFilter("status = 'committed'").HasDatabaseName("ix_imports_committed");
    }
}
