using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Ocop.Domain.Imports;

/// <summary>
/// All recorded units of all times, looked up by what lists write. Never by a commune's name alone: when several bear it,
/// the answer is the candidates.
/// </summary>
public sealed class UnitIndex : IUnitDirectory
{
    private const int RememberedQueries = 20_000;
    private readonly FrozenDictionary<Guid, Entry> _byId;
    private readonly ILookup<string, Entry> _byKey;
    private readonly ILookup<string, Entry> _byFolded;
    private readonly ConcurrentDictionary<UnitQuery, UnitMatch> _answers = new();

    /// <summary>Indexes the units; one that changed its name or kind comes once for each name, with the days of that name.</summary>
    public UnitIndex(IEnumerable<RecordedUnit> units)
    {
        var all = units.Select(u => new Entry(u)).ToArray();
        _byId = all.DistinctBy(e => e.Unit.Id).ToFrozenDictionary(e => e.Unit.Id);

        foreach (var entry in all)
        {
            entry.Level = entry.Unit.ParentId is null ? UnitLevel.Province
                : UnitText.LevelOf(entry.Kind) is UnitLevel.Commune ? UnitLevel.Commune
                : UnitLevel.District;
        }

        _byKey = all.ToLookup(e => e.Key, StringComparer.Ordinal);
        _byFolded = all.ToLookup(e => SpellingKey.Strip(e.Key), StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public UnitMatch Find(UnitQuery query)
    {
        if (_answers.TryGetValue(query, out var known))
        {
            return known;
        }

        var answer = Resolve(query);

        if (_answers.Count < RememberedQueries)
        {
            _answers.TryAdd(query, answer);
        }

        return answer;
    }

    private UnitMatch Resolve(UnitQuery query)
    {
        var address = UnitText.Read(query.Address);
        var section = UnitText.Read(query.Section);
        var commune = UnitText.ReadCell(query.Commune, UnitLevel.Commune) ?? Last(address, UnitLevel.Commune);
        var ownDistrict = UnitText.ReadCell(query.District, UnitLevel.District) ?? Last(address, UnitLevel.District);
        var province = UnitText.ReadCell(query.Province, UnitLevel.Province) ?? Last(address, UnitLevel.Province) ?? Last(section, UnitLevel.Province);

        // A district's column sometimes holds a commune, and the other way round.
        commune ??= Last(UnitText.Read(query.District), UnitLevel.Commune);
        ownDistrict ??= Last(UnitText.Read(query.Commune), UnitLevel.District);

        // "H. Châu Thành, Đồng Tháp": a last name that only provinces bear.
        province ??= address is [_, .., { Level: UnitLevel.Unsaid } last] && _byKey[last.Key].Any() && _byKey[last.Key].All(k => k.Level is UnitLevel.Province)
            ? last with { Level = UnitLevel.Province }
            : null;

        if (commune is null || ownDistrict is null)
        {
            GuessUnsaid(address, ref commune, ref ownDistrict, province);
        }

        var district = ownDistrict;

        if (district is null)
        {
            district = Last(section, UnitLevel.District);
            commune ??= Last(section, UnitLevel.Commune);
        }

        if (commune is null && district is null)
        {
            return province is not null && Known(province, query.On).Count == 0
                ? Answer(UnitOutcome.Unknown, [], province)
                : new(UnitOutcome.NotStated, null, [], "");
        }

        var within = province is null ? null : Known(province, null);

        if (province is not null && within!.Count == 0)
        {
            return Answer(UnitOutcome.Unknown, [], province);
        }

        return commune is null
            ? Decide(Inside(Known(district!, query.On), within), district!, query.On)
            : InDistrict(commune, district, ownDistrict is not null, within, query.On);
    }

    private UnitMatch InDistrict(UnitMention commune, UnitMention? district, bool districtIsTheRowsOwn, List<Entry>? within, DateOnly? on)
    {
        var communes = Inside(Known(commune, null), within);

        if (district is null)
        {
            var alone = Decide(communes, commune, on);
            return alone with { NameAlone = alone.Unit?.ParentId is { } above && _byId.TryGetValue(above, out var parent) && parent.Level is UnitLevel.District };
        }

        var districts = Inside(Known(district, null), within);

        // A district that is not on record, the row's own or its section's ("THÀNH PHỐ HÀ NỘI"): the commune of that name here is another one.
        if (districts.Count == 0)
        {
            return Answer(UnitOutcome.Unknown, [], district);
        }

        var inside = communes.Where(c => districts.Exists(d => d.Unit.Id == c.Unit.ParentId)).ToList();

        if (inside.Count > 0)
        {
            return Decide(inside, commune, on);
        }

        // Communes that stand directly under the province: lists of today still name the old district beside them.
        var today = communes.Where(c => c.Unit.ParentId is { } parent && _byId.TryGetValue(parent, out var p) && p.Level is UnitLevel.Province).ToList();

        if (today.Count > 0 && today.Select(t => t.Unit.Id).Distinct().Count() == 1 && communes.Count == today.Count)
        {
            return Decide(today, commune, on) with { Approximate = true };
        }

        return communes.Count > 0 && !districtIsTheRowsOwn
            ? Answer(UnitOutcome.Ambiguous, [.. communes.Concat(districts)], commune)
            : new(UnitOutcome.Unknown, null, [.. communes.Select(c => c.Unit)], $"{commune}, {district}");
    }

    // "Mỹ Đông, Tháp Mười": names without kind words count only when they fit the record.
    private void GuessUnsaid(IReadOnlyList<UnitMention> address, ref UnitMention? commune, ref UnitMention? district, UnitMention? province)
    {
        for (var i = address.Count - 1; i >= 0; i--)
        {
            var mention = address[i];

            if (mention.Level is not UnitLevel.Unsaid)
            {
                continue;
            }

            var known = _byKey[mention.Key].ToList();
            known = known.Count > 0 || SpellingKey.HasMarks(mention.Name) ? known : [.. _byFolded[SpellingKey.Strip(mention.Key)]];

            if (province is null && known.Count > 0 && known.TrueForAll(k => k.Level is UnitLevel.Province))
            {
                continue;
            }

            var lastPart = i == address.Count - 1 || address.Skip(i + 1).All(m => m.Level is UnitLevel.Province || _byKey[m.Key].Any() && _byKey[m.Key].All(k => k.Level is UnitLevel.Province));

            if (district is null && lastPart && known.Exists(k => k.Level is UnitLevel.District))
            {
                // Both a district of before and a commune of now: the name alone does not tell which.
                district = commune is null && address.Count == 1 && known.Exists(k => k.Level is UnitLevel.Commune) ? mention : mention with { Level = UnitLevel.District };
            }
            else if (commune is null && known.Exists(k => k.Level is UnitLevel.Commune))
            {
                commune = mention with { Level = UnitLevel.Commune };
            }
        }
    }

    // Units that a mention may mean: exact key, then (typed without marks, or with a wrong one) the folded key.
    private List<Entry> Known(UnitMention mention, DateOnly? on)
    {
        var exact = OfLevel(_byKey[mention.Key], mention);
        var found = exact.Count > 0 ? exact : OfLevel(_byFolded[SpellingKey.Strip(mention.Key)], mention);

        if (mention.Code is { } code && found.Exists(e => string.Equals(e.Unit.Code, code, StringComparison.Ordinal)))
        {
            found = found.FindAll(e => string.Equals(e.Unit.Code, code, StringComparison.Ordinal));
        }

        if (on is { } date && found.Exists(e => e.ExistedOn(date)))
        {
            return found.FindAll(e => e.ExistedOn(date));
        }

        return found;
    }

    private static List<Entry> OfLevel(IEnumerable<Entry> entries, UnitMention mention)
    {
        var level = entries.Where(e => mention.Level is UnitLevel.Unsaid ? e.Level is not UnitLevel.Province : e.Level == mention.Level).ToList();
        var kind = level.FindAll(e => string.Equals(e.Kind, mention.Kind, StringComparison.Ordinal));

        if (kind.Count > 0 || mention.Kind.Length == 0)
        {
            return kind.Count > 0 ? kind : level;
        }

        // "TX. Gò Công" became a city, a township a commune; but huyện Cao Lãnh is never the city of that name.
        return level.FindAll(e => mention.Kind is not "huyen" && e.Kind is not "huyen");
    }

    private List<Entry> Inside(List<Entry> entries, List<Entry>? provinces)
    {
        if (provinces is null)
        {
            return entries;
        }

        // Tiền Giang is gone into Đồng Tháp: a list of today names the new province beside an old commune. A province bounds only its own time.
        var inside = entries.FindAll(e => provinces.Exists(p => IsBelow(e, p)));

        return inside.Count > 0 ? inside : entries;
    }

    private bool IsBelow(Entry entry, Entry province)
    {
        for (var at = entry; ; at = _byId[at.Unit.ParentId.Value])
        {
            if (at.Unit.Id == province.Unit.Id)
            {
                return true;
            }

            if (at.Unit.ParentId is null || !_byId.ContainsKey(at.Unit.ParentId.Value))
            {
                return false;
            }
        }
    }

    private static UnitMatch Decide(List<Entry> entries, UnitMention mention, DateOnly? on)
    {
        if (entries.Count == 0)
        {
            return Answer(UnitOutcome.Unknown, [], mention);
        }

        var then = on is { } date ? entries.FindAll(e => e.ExistedOn(date)) : [];
        var choice = then.Count > 0 ? then : entries;
        var otherTime = on is not null && then.Count == 0;

        // The same unit under two names (renamed, other kind) is one: the latest. Thành phố and huyện Hồng Ngự are two.
        var distinct = choice.GroupBy(e => e.Unit.Id).Select(g => g.MaxBy(e => e.Unit.ValidFrom)!).ToList();

        return distinct.Count == 1
            ? new(UnitOutcome.Found, distinct[0].Unit, [], mention.ToString())
            {
                OtherTime = otherTime,
                Approximate = !distinct[0].Says(mention),
            }
            : Answer(UnitOutcome.Ambiguous, distinct, mention);
    }

    private static UnitMatch Answer(UnitOutcome outcome, List<Entry> candidates, UnitMention mention) =>
        new(outcome, null, [.. candidates.Select(c => c.Unit).DistinctBy(u => u.Id)], mention.ToString());

    private static UnitMention? Last(IReadOnlyList<UnitMention> mentions, UnitLevel level) => mentions.LastOrDefault(m => m.Level == level);

    private sealed class Entry
    {
        public Entry(RecordedUnit unit)
        {
            Unit = unit;
            (Kind, var name) = UnitText.SplitOfficial(unit.Name);
            Key = UnitText.NameKey(name);
        }

        public RecordedUnit Unit { get; }
        public string Kind { get; }
        public string Key { get; }
        public UnitLevel Level { get; set; }

        public bool ExistedOn(DateOnly date) => Unit.ValidFrom <= date && (Unit.ValidTo is not { } to || date <= to);

        public bool Says(UnitMention mention) =>
            (mention.Kind.Length == 0 || string.Equals(Kind, mention.Kind, StringComparison.Ordinal)) && string.Equals(Key, mention.Key, StringComparison.Ordinal);
    }
}
