using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Imports;

/// <summary>One name under which a subject is known: in the register, or from a row above.</summary>
/// <param name="Name">The spelling.</param>
/// <param name="SubjectName">The subject's own name.</param>
/// <param name="Planned">Known from this list only; not in the register yet.</param>
public sealed record SubjectSpelling(SubjectId SubjectId, string Name, string SubjectName, string? TaxCode, UnitId? UnitId, bool Planned);

/// <summary>A record that may be meant, for a person to choose.</summary>
/// <param name="Score">Likeness, 0 to 1.</param>
/// <param name="Planned">Comes from this list; not in the register yet.</param>
public sealed record MatchCandidate(Guid? ProductId, Guid? SubjectId, string Name, Guid? UnitId, double Score, bool Planned);

/// <summary>Whose subject a row's is.</summary>
/// <param name="Same">The subject that it is beyond doubt.</param>
/// <param name="PlaceDropped">It is the same but for the name of the place where it sits, which is worth a look.</param>
/// <param name="Near">Subjects that it may be; none when one is certain.</param>
public sealed record SubjectFinding(SubjectSpelling? Same, bool PlaceDropped, IReadOnlyList<MatchCandidate> Near);

/// <summary>
/// Decides which recorded subject a row means. A tax code decides; else the same name in a place that is not clearly another. Whatever is only like it is
/// proposed to a person: names alone never merge two subjects.
/// </summary>
public sealed class SubjectMatching(UnitNearness units)
{
    /// <summary>Below this, likeness is chance.</summary>
    public const double NearScore = 0.75;

    /// <summary>For a subject in another district, the names must be nearly the same to be worth a question.</summary>
    private const double NearScoreElsewhere = 0.88;

    /// <summary>What is not certain is never shown as certain: the same name in another place, or with another tax code, is only alike.</summary>
    public const double MostForAProposal = 0.95;

    private const int MostCandidates = 5;

    /// <summary>The keys to look up for a row: its name as it stands, without the place at its end, and with one.</summary>
    public IReadOnlyList<string> KeysOf(InterpretedRow row)
    {
        if (row.SubjectKey.Length == 0)
        {
            return [];
        }

        var places = units.PlaceKeys(UnitOf(row));
        var bare = WithoutPlace(row.SubjectKey, places);
        return [.. new[] { row.SubjectKey, bare }.Concat(places.Select(p => $"{bare} {p}")).Distinct(StringComparer.Ordinal)];
    }

    /// <param name="row">The row.</param>
    /// <param name="spellings">Every known spelling that bears one of <see cref="KeysOf"/> or the row's tax code.</param>
    public SubjectFinding Find(InterpretedRow row, IReadOnlyCollection<SubjectSpelling> spellings)
    {
        if (row.TaxCode is { } taxCode && spellings.FirstOrDefault(s => s.TaxCode == taxCode) is { } taxed)
        {
            return new(taxed, false, []);
        }

        var places = units.PlaceKeys(UnitOf(row));
        var judged = spellings.Select(s => Judge(row, s, places)).ToList();
        var same = judged.Where(j => j.Same).GroupBy(j => j.Spelling.SubjectId).Select(g => g.MaxBy(j => j.Rank)!).OrderByDescending(j => j.Rank).ToList();

        // Two equally good ones: only a person can tell.
        if (same.Count == 1 || (same.Count > 1 && same[0].Rank > same[1].Rank))
        {
            return new(same[0].Spelling, same[0].PlaceDropped, []);
        }

        return new(null, false, Near(row, judged.Select(j => (j.Spelling, j.Score))));
    }

    /// <summary>The few worth asking about, best first.</summary>
    public IReadOnlyList<MatchCandidate> Near(InterpretedRow row, IEnumerable<(SubjectSpelling Spelling, double Score)> scored) =>
    [
        .. scored.Where(s => s.Score >= (units.Compare(UnitOf(row), s.Spelling.UnitId) == UnitRelation.Apart ? NearScoreElsewhere : NearScore))
            .GroupBy(s => s.Spelling.SubjectId).Select(g => g.MaxBy(s => s.Score))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Spelling.SubjectId.Value).Take(MostCandidates)
            .Select(s => new MatchCandidate(null, s.Spelling.SubjectId.Value, s.Spelling.SubjectName, s.Spelling.UnitId?.Value, Math.Round(s.Score, 2), s.Spelling.Planned)),
    ];

    public static UnitId? UnitOf(InterpretedRow row) => row.Unit is { } unit ? new UnitId(unit.Id) : null;

    private Judgement Judge(InterpretedRow row, SubjectSpelling spelling, IReadOnlyList<string> places)
    {
        var likeness = SubjectText.Compare(row.SubjectName, spelling.Name);
        var placeDropped = false;

        if (!likeness.Same && DropPlace(row.SubjectName, places) is var left && DropPlace(spelling.Name, places) is var right
            && (left.Length < row.SubjectName.Length || right.Length < spelling.Name.Length) && SubjectText.Compare(left, right).Same)
        {
            placeDropped = true;
            likeness = new(true, 0.99);
        }

        var relation = units.Compare(UnitOf(row), spelling.UnitId);
        var otherTaxCode = row.TaxCode is not null && spelling.TaxCode is not null && row.TaxCode != spelling.TaxCode;
        var same = likeness.Same && relation != UnitRelation.Apart && !otherTaxCode;

        return new(spelling, same, placeDropped, same ? likeness.Score : Math.Min(likeness.Score, MostForAProposal), ((int)relation * 2) + (placeDropped ? 0 : 1));
    }

    private static string WithoutPlace(string key, IReadOnlyList<string> places) =>
        places.FirstOrDefault(p => key.EndsWith(" " + p, StringComparison.Ordinal)) is { } place ? key[..^(place.Length + 1)] : key;

    private static string DropPlace(string name, IReadOnlyList<string> places)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        foreach (var place in places)
        {
            var length = place.Count(c => c == ' ') + 1;

            if (words.Length > length && SubjectText.HasProperName(string.Join(' ', words[..^length])) && SpellingKey.Folded(string.Join(' ', words[^length..])) == place)
            {
                return string.Join(' ', words[..^length]);
            }
        }

        return name;
    }

    private sealed record Judgement(SubjectSpelling Spelling, bool Same, bool PlaceDropped, double Score, int Rank);
}
