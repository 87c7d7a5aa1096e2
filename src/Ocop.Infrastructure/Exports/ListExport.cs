using Ocop.Application.Common;

namespace Ocop.Infrastructure.Exports;

internal sealed class ListExport : IListExport
{
    public Task WriteAsync<T>(ExportFormat format, ExportSheet<T> sheet, IAsyncEnumerable<T> rows, Stream output, CancellationToken ct) => format switch
    {
        ExportFormat.Csv => CsvSheet.WriteAsync(sheet, rows, output, ct),
        ExportFormat.Xlsx => XlsxSheet.WriteAsync(sheet, rows, output, ct),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
