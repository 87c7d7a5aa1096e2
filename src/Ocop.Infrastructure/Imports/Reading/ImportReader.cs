using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml;
using Ocop.Application.Imports;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>Opens lists: text or workbook, by content.</summary>
public sealed class ImportReader : IImportReader
{
    /// <inheritdoc />
    public Task<ImportSource> OpenAsync(Stream content, string fileName, ReadingOverrides? overrides, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);

        if (!content.CanSeek)
        {
            throw new ArgumentException("The content must be seekable: encoding and header are found before the rows are read.", nameof(content));
        }

        // Recognising reads up to the whole file; the caller's thread may be a request's.
        return Task.Run<ImportSource>(() => Open(content, overrides ?? new ReadingOverrides()), cancellation);
    }

    private static ListSource Open(Stream content, ReadingOverrides overrides) =>
        FileSignature.Recognise(content) is FileShape.Workbook ? OpenWorkbook(content, overrides) : OpenText(content, overrides);

    private static ListSource OpenText(Stream content, ReadingOverrides overrides)
    {
        var table = TextTable.Open(content);

        try
        {
            var rows = table.Rows().GetEnumerator();
            var sample = Sample(rows);
            var layout = Layout(sample, overrides);

            return new ListSource(content, table, sample, rows, layout, knowsMerges: false)
            {
                Encoding = table.EncodingName, Delimiter = table.Delimiter.ToString(), Sheet = null, HeaderLine = layout.HeaderLine, Columns = layout.Columns,
                DefaultDecision = layout.Decision, Uses1904Dates = false,
            };
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    private static ListSource OpenWorkbook(Stream content, ReadingOverrides overrides)
    {
        var workbook = WorkbookFile.Open(content);

        try
        {
            var sheet = WorkbookChoice.Choose(workbook, overrides);
            var merges = SheetRows.ReadMerges(workbook, sheet);
            var typedWith = WorkbookChoice.TypedWith(workbook);
            var rows = WorkbookChoice.Decoded(new SheetRows(workbook, sheet, merges).Rows(), typedWith).GetEnumerator();
            var sample = Sample(rows);
            var layout = Layout(sample, overrides);

            return new ListSource(content, workbook, sample, rows, layout, knowsMerges: merges.Exists(m => m.Top > layout.LastHeaderLine && m.Bottom > m.Top))
            {
                Encoding = typedWith.Name,
                Delimiter = null, Sheet = sheet.Name, HeaderLine = layout.HeaderLine, Columns = layout.Columns,
                DefaultDecision = layout.Decision, Uses1904Dates = workbook.Uses1904Dates, OtherLists = WorkbookChoice.OtherLists(workbook, sheet, typedWith),
            };
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException)
        {
            workbook.Dispose();
            throw new DomainException(ImportFileErrors.Broken());
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    private static List<ListRow> Sample(IEnumerator<ListRow> rows)
    {
        var sample = new List<ListRow>();

        while (sample.Count < ReadingLimits.SampledRows && rows.MoveNext())
        {
            sample.Add(rows.Current);
        }

        return sample;
    }

    private static ListLayout Layout(List<ListRow> sample, ReadingOverrides overrides) =>
        sample.TrueForAll(r => !r.Filled.Any())
            ? throw new DomainException(ImportFileErrors.Empty())
            : (ListLayout.Find(sample, overrides.HeaderLine) ?? throw new DomainException(ImportFileErrors.HeaderNotFound())).With(overrides.Columns);

    private sealed class ListSource(
        Stream content, IDisposable file, List<ListRow> sample, IEnumerator<ListRow> rest, ListLayout layout, bool knowsMerges) : ImportSource
    {
        private bool _read;

        public override double ReadFraction => content.Length == 0 ? 1 : Math.Clamp((double)content.Position / content.Length, 0, 1);

        public override async IAsyncEnumerable<SourceRow> ReadRowsAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            if (_read)
            {
                throw new InvalidOperationException("The rows of a source are read once; open it again.");
            }

            _read = true;
            var walk = new ListRows(layout, knowsMerges);
            var count = 0;

            foreach (var row in Rows())
            {
                cancellation.ThrowIfCancellationRequested();

                if (Next(walk, row) is not { } data)
                {
                    continue;
                }

                if (row.LinkedOut.Any(c => c < layout.Columns.Count && layout.Columns[c].Field is not (ImportField.Ignored or ImportField.Ordinal)))
                {
                    throw new DomainException(ImportFileErrors.ExternalLinks());
                }

                if (++count > ReadingLimits.Rows)
                {
                    throw new DomainException(ImportFileErrors.TooManyRows(ReadingLimits.Rows));
                }

                // Reading never waits; now and then the thread is given back.
                if (count % 5000 == 0)
                {
                    await Task.Yield();
                }

                yield return data;
            }
        }

        public override ValueTask DisposeAsync()
        {
            rest.Dispose();
            file.Dispose();

            return ValueTask.CompletedTask;
        }

        private IEnumerable<ListRow> Rows()
        {
            foreach (var row in sample)
            {
                yield return row;
            }

            sample.Clear();

            while (Advance())
            {
                yield return rest.Current;
            }
        }

        private static SourceRow? Next(ListRows walk, ListRow row)
        {
            try
            {
                return walk.Next(row);
            }
            catch (RegexMatchTimeoutException)
            {
                throw new DomainException(ImportFileErrors.Broken());
            }
        }

        private bool Advance()
        {
            try
            {
                return rest.MoveNext();
            }
            catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException)
            {
                throw new DomainException(ImportFileErrors.Broken());
            }
        }
    }
}
