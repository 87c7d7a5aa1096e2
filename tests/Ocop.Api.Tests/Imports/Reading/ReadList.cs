using System.IO;
using Ocop.Application.Imports;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;
using Ocop.Infrastructure.Imports.Reading;

namespace Ocop.Api.Tests.Imports.Reading;

/// <summary>Opens bytes as the importer does and takes everything in.</summary>
internal sealed record ReadList(ImportSource Source, IReadOnlyList<SourceRow> Rows)
{
    public static async Task<ReadList> OfAsync(byte[] file, ReadingOverrides? overrides = null)
    {
        using var content = new MemoryStream(file);
        await using var source = await new ImportReader().OpenAsync(content, "danh-sach", overrides, CancellationToken.None);
        List<SourceRow> rows = [];

        await foreach (var row in source.ReadRowsAsync(CancellationToken.None))
        {
            rows.Add(row);
        }

        return new(source, rows);
    }

    /// <summary>The code by which the file is refused; "read" when it is not.</summary>
    public static string ErrorOf(byte[] file)
    {
        try
        {
            Task.Run(() => OfAsync(file)).GetAwaiter().GetResult();
            return "read";
        }
        catch (DomainException e)
        {
            return e.Error.Code;
        }
    }

    public IEnumerable<string> Texts(ImportField field)
    {
        var column = Source.Columns.First(c => c.Field == field).Index;
        return Rows.Select(r => r.Cells[column]);
    }
}
