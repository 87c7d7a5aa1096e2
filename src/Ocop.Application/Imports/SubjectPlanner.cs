using Ocop.Domain.Common;
using Ocop.Domain.Imports;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Imports;

/// <summary>Whose a row's product is.</summary>
/// <param name="Id">The subject; none when the row names none or cannot be entered.</param>
/// <param name="Known">The spelling it was found by, in the register or in this list.</param>
/// <param name="New">Entered by this row.</param>
/// <param name="Ownerless">The row names no subject.</param>
/// <param name="Alias">A spelling that the subject does not have yet.</param>
internal sealed record SubjectDecision(SubjectId? Id, SubjectSpelling? Known, Subject? New, bool Ownerless, string? Alias, IReadOnlyList<MatchCandidate> Candidates)
{
    public List<ImportMessage> Messages { get; } = [];

    /// <summary>Recorded in the register before this list.</summary>
    public bool InRegister => Known is { Planned: false };
}

/// <summary>Finds or enters the subjects of a list's rows; remembers those of the rows before.</summary>
internal sealed class SubjectPlanner(SubjectMatching matching, IRegisterLookup register)
{
    // a long list brings many subjects, most of them once: what is kept of each is no more than matching needs
    private readonly Dictionary<string, SubjectSpelling[]> _planned = new(StringComparer.Ordinal);
    private readonly Dictionary<SubjectId, string[]> _aliases = [];
    private readonly NameIndex<SubjectSpelling> _plannedNames = new();
    private NameIndex<SubjectId>? _registerNames;

    private ILookup<string, SubjectSpelling> _byKey = Empty<string>();
    private ILookup<string, SubjectSpelling> _byTaxCode = Empty<string>();
    private ILookup<Guid, SubjectSpelling> _byId = Empty<Guid>();

    /// <summary>Asks the register about a batch of rows at once.</summary>
    public async Task PrepareAsync(IReadOnlyCollection<(InterpretedRow Row, RowChoice Choice)> rows, CancellationToken ct)
    {
        var keys = rows.SelectMany(r => matching.KeysOf(r.Row)).ToHashSet(StringComparer.Ordinal);
        var taxCodes = rows.Select(r => Subject.TryParseTaxCode(r.Row.TaxCode)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var chosen = rows.Select(r => r.Choice.SubjectId).OfType<Guid>().ToHashSet();
        Index(await register.SubjectsAsync(keys, taxCodes, chosen, ct));

        // Only names that the register does not have are compared with those that are alike.
        var unknown = rows.Where(r => r.Row.SubjectKey.Length > 0 && !_byKey.Contains(r.Row.SubjectKey)).Select(r => r.Row.SubjectKey).ToHashSet(StringComparer.Ordinal);

        if (unknown.Count > 0)
        {
            _registerNames ??= await LoadNamesAsync(ct);
            var alike = unknown.SelectMany(_registerNames.Like).Select(l => l.Item.Value).ToHashSet();
            alike.ExceptWith(_byId.Select(g => g.Key));

            if (alike.Count > 0)
            {
                Index([.. _byId.SelectMany(g => g), .. await register.SubjectsAsync([], [], alike, ct)]);
            }
        }
    }

    public SubjectDecision Decide(InterpretedRow row, RowChoice choice, bool enters)
    {
        if (choice.SubjectId is { } id)
        {
            var spelling = _byId[id].FirstOrDefault() ?? throw new DomainException(ImportErrors.UnknownChoice());
            return new(spelling.SubjectId, spelling, null, false, NewSpelling(spelling, row.SubjectName), []);
        }

        if (row.SubjectName.Length == 0)
        {
            return new(null, null, null, true, null, []);
        }

        var spellings = Spellings(row, choice.NewSubject);
        var parsed = row with { TaxCode = Subject.TryParseTaxCode(row.TaxCode) };
        var finding = matching.Find(parsed, spellings);
        List<ImportMessage> messages = [];

        if (row.TaxCode is { } stated && parsed.TaxCode is null)
        {
            messages.Add(MatchMessages.TaxCodeInvalid(stated));
        }

        if (finding.Same is { } same)
        {
            messages.AddRange(Remarks(parsed, same, finding.PlaceDropped));
            return With(new(same.SubjectId, same, null, false, NewSpelling(same, row.SubjectName), []), messages);
        }

        var candidates = choice.NewSubject ? [] : Candidates(parsed, finding.Near);

        if (candidates.Count > 0)
        {
            messages.Add(MatchMessages.SubjectNear(candidates));
        }

        return With(enters ? Enter(parsed, candidates) : new(null, null, null, false, null, candidates), messages);
    }

    private SubjectDecision Enter(InterpretedRow row, IReadOnlyList<MatchCandidate> candidates)
    {
        var subject = Subject.Register(new(
            row.SubjectName, row.SubjectKind, row.TaxCode, row.OwnerName, row.Phone, row.Email, row.AddressText, SubjectMatching.UnitOf(row)));
        var spelling = new SubjectSpelling(subject.Id, subject.Name, subject.Name, subject.TaxCode, subject.UnitId, Planned: true);
        Remember(spelling, subject.MatchKey);
        _plannedNames.Add(subject.MatchKey, spelling);
        return new(subject.Id, null, subject, false, null, candidates);
    }

    private IReadOnlyCollection<SubjectSpelling> Spellings(InterpretedRow row, bool onlyPlanned)
    {
        var keys = matching.KeysOf(row);
        var planned = keys.SelectMany(k => _planned.GetValueOrDefault(k) ?? []);

        if (row.TaxCode is { } taxCode && _planned.GetValueOrDefault("#" + Subject.TryParseTaxCode(taxCode)) is { } taxed)
        {
            planned = planned.Concat(taxed);
        }

        return onlyPlanned
            ? [.. planned.Distinct()]
            : [.. planned.Concat(keys.SelectMany(k => _byKey[k])).Concat(row.TaxCode is { } t ? _byTaxCode[Subject.TryParseTaxCode(t) ?? ""] : []).Distinct()];
    }

    private IReadOnlyList<MatchCandidate> Candidates(InterpretedRow row, IReadOnlyList<MatchCandidate> sameKey)
    {
        var alike = (_registerNames?.Like(row.SubjectKey) ?? []).SelectMany(l => _byId[l.Item.Value])
            .Concat(_plannedNames.Like(row.SubjectKey).Select(l => l.Item))
            .Select(s => (s, Math.Min(SubjectText.Similarity(row.SubjectName, s.Name), SubjectMatching.MostForAProposal)));
        return [.. sameKey.Concat(matching.Near(row, alike)).GroupBy(c => c.SubjectId).Select(g => g.MaxBy(c => c.Score)!).OrderByDescending(c => c.Score).Take(5)];
    }

    private static IEnumerable<ImportMessage> Remarks(InterpretedRow row, SubjectSpelling same, bool placeDropped)
    {
        if (placeDropped)
        {
            yield return MatchMessages.SubjectPlaceDropped(same.SubjectName);
        }
        else if (row.TaxCode is { } taxCode && same.TaxCode == taxCode && SubjectText.Similarity(row.SubjectName, same.Name) < SubjectMatching.NearScore)
        {
            yield return MatchMessages.SubjectNameDiffers(same.SubjectName, taxCode);
        }
    }

    private string? NewSpelling(SubjectSpelling subject, string name)
    {
        if (name.Length is 0 or > Subject.MaxNameLength)
        {
            return null;
        }

        var known = _byId[subject.SubjectId.Value].Select(s => s.Name).Concat(_aliases.GetValueOrDefault(subject.SubjectId) ?? []).Append(subject.Name).Append(subject.SubjectName);
        var folded = VietnameseText.Fold(name);
        return known.Any(k => string.Equals(k, name, StringComparison.Ordinal) || VietnameseText.Fold(k) == folded) ? null : name;
    }

    /// <summary>The spelling goes into the register with this list.</summary>
    public void Keep(SubjectId id, string alias, SubjectSpelling? known)
    {
        _aliases[id] = [.. _aliases.GetValueOrDefault(id) ?? [], alias];
        Remember(new(id, alias, known?.SubjectName ?? alias, known?.TaxCode, known?.UnitId, Planned: known?.Planned ?? true), SubjectText.Key(alias));
    }

    private void Remember(SubjectSpelling spelling, string key)
    {
        Add(key);

        if (spelling.TaxCode is { } taxCode)
        {
            Add("#" + taxCode);
        }

        void Add(string k) => _planned[k] = [.. _planned.GetValueOrDefault(k) ?? [], spelling];
    }

    private void Index(IReadOnlyCollection<SubjectSpelling> spellings)
    {
        _byKey = spellings.ToLookup(s => SubjectText.Key(s.Name), StringComparer.Ordinal);
        _byTaxCode = spellings.Where(s => s.TaxCode is not null).ToLookup(s => s.TaxCode!, StringComparer.Ordinal);
        _byId = spellings.ToLookup(s => s.SubjectId.Value);
    }

    private async Task<NameIndex<SubjectId>> LoadNamesAsync(CancellationToken ct)
    {
        var names = new NameIndex<SubjectId>();

        await foreach (var (id, key) in register.SubjectKeysAsync(ct))
        {
            names.Add(key, id);
        }

        return names;
    }

    private static SubjectDecision With(SubjectDecision decision, List<ImportMessage> messages)
    {
        decision.Messages.AddRange(messages);
        return decision;
    }

    private static ILookup<TKey, SubjectSpelling> Empty<TKey>() => Array.Empty<SubjectSpelling>().ToLookup(_ => default(TKey)!);
}
