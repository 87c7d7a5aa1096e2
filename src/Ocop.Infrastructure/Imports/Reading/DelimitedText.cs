using System.Text;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Infrastructure.Imports.Reading;

/// <summary>
/// Reads delimited text record by record in flat memory. Beyond RFC 4180 it knows the physical line where each record starts,
/// bounds every cell, tolerates quotes inside quoted cells, and reports a quote that is never closed instead of swallowing the rest.
/// </summary>
internal sealed class DelimitedText(TextReader text, char delimiter, bool isSample = false)
{
    private readonly char[] _buffer = new char[32 * 1024];
    private readonly StringBuilder _cell = new();
    private int _at;
    private int _length;
    private int _line = 1;

    public IEnumerable<ListRow> Rows()
    {
        while (Peek() >= 0)
        {
            var line = _line;
            var cells = Record(line);

            yield return new(line, cells);
        }
    }

    private List<string> Record(int line)
    {
        var cells = new List<string>();

        while (true)
        {
            var ended = Cell(line);
            cells.Add(_cell.ToString());
            _cell.Clear();

            if (cells.Count > ReadingLimits.Columns && cells[^1].Length > 0)
            {
                throw new DomainException(ImportFileErrors.TooManyColumns());
            }

            if (ended)
            {
                return cells;
            }
        }
    }

    // True at the end of the record.
    private bool Cell(int line)
    {
        while (true)
        {
            var c = Next();

            if (c < 0)
            {
                return true;
            }

            if (c == delimiter)
            {
                return false;
            }

            if (c is '\n' or '\r')
            {
                EndLine(c);
                return true;
            }

            if (c == '"' && IsBlankSoFar())
            {
                _cell.Clear();
                Quoted(line);
                continue;
            }

            Append((char)c, line);
        }
    }

    private void Quoted(int line)
    {
        var strayQuotes = false;

        while (true)
        {
            var c = Next();

            if (c < 0)
            {
                if (isSample)
                {
                    return;
                }

                throw new DomainException(ImportFileErrors.QuoteNotClosed(line));
            }

            if (c == '"')
            {
                if (Peek() == '"' && !(strayQuotes && EndsCell(PeekSecond())))
                {
                    Next();
                    Append('"', line);
                    continue;
                }

                if (Peek() == '"')
                {
                    Append('"', line);
                    Next();
                    return;
                }

                if (EndsCell(Peek()))
                {
                    return;
                }

                // "Cơ sở "Dân Mập"": a quote inside that nobody doubled.
                strayQuotes = true;
                Append('"', line);
                continue;
            }

            if (c is '\n' or '\r')
            {
                EndLine(c);
                Append('\n', line);
                continue;
            }

            Append((char)c, line);
        }
    }

    private bool EndsCell(int c) => c < 0 || c == delimiter || c is '\n' or '\r' or ' ' && delimiter != ' ';

    private bool IsBlankSoFar()
    {
        for (var i = 0; i < _cell.Length; i++)
        {
            if (!char.IsWhiteSpace(_cell[i]) && _cell[i] != '\uFEFF')
            {
                return false;
            }
        }

        return true;
    }

    private void Append(char c, int line)
    {
        if (_cell.Length >= ReadingLimits.CellCharacters)
        {
            throw new DomainException(ImportFileErrors.CellTooLarge(line));
        }

        if (c != '\0')
        {
            _cell.Append(c);
        }
    }

    private void EndLine(int c)
    {
        if (c == '\r' && Peek() == '\n')
        {
            Next();
        }

        _line++;
    }

    private int Next() => Peek() < 0 ? -1 : _buffer[_at++];

    private int Peek()
    {
        if (_at < _length)
        {
            return _buffer[_at];
        }

        _at = 0;
        _length = text.Read(_buffer, 0, _buffer.Length);

        return _length > 0 ? _buffer[0] : -1;
    }

    private int PeekSecond()
    {
        if (_at + 1 < _length)
        {
            return _buffer[_at + 1];
        }

        // Keep the one character in hand and fill up behind it.
        _buffer[0] = _buffer[_at];
        _at = 0;
        _length = 1 + Math.Max(0, text.Read(_buffer, 1, _buffer.Length - 1));

        return _length > 1 ? _buffer[1] : -1;
    }
}
