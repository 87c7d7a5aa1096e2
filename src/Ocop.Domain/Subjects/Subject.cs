using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Domain.Subjects;

public readonly record struct SubjectId(Guid Value)
{
    public static SubjectId New() => new(Guid.CreateVersion7());
}

/// <summary>What a person may say about a subject.</summary>
/// <param name="OwnerName">Personal data: never public, never in a ledger payload.</param>
/// <param name="Phone">Personal data.</param>
/// <param name="Email">Personal data.</param>
/// <param name="Address">Personal data for a household: its home.</param>
public sealed record SubjectDetails(
    string Name, SubjectKind Kind, string? TaxCode, string? OwnerName, string? Phone, string? Email, string? Address, UnitId? UnitId);

/// <summary>Who owns a product (chủ thể OCOP).</summary>
public sealed partial class Subject : AggregateRoot
{
    public const int MaxNameLength = 300;
    public const int MaxBasisLength = 500;
    public const string UnknownName = "Chủ thể chưa rõ";

    private readonly List<SubjectAlias> _aliases = [];

    private Subject() { }

    public SubjectId Id { get; private set; }
    public string Name { get; private set; } = null!;

    /// <summary>The name with a household owner's own name reduced to initials; shown in public when the setting asks.</summary>
    public string InitialsName { get; private set; } = null!;

    /// <summary>The name folded and without legal forms, by which lists are matched.</summary>
    public string MatchKey { get; private set; } = null!;
    public SubjectKind Kind { get; private set; }

    /// <summary>Stands in until somebody finds out whose product it is; a work item.</summary>
    public bool Placeholder { get; private set; }

    /// <summary>10 or 13 digits (10-3).</summary>
    public string? TaxCode { get; private set; }
    public string? OwnerName { get; private set; }
    public string? Phone { get; private set; }
    public string? Email { get; private set; }
    public string? Address { get; private set; }
    public UnitId? UnitId { get; private set; }
    public bool Illustrative { get; private set; }
    public SubjectId? MergedIntoId { get; private set; }

    /// <summary>Other spellings under which lists name this subject.</summary>
    public IReadOnlyList<SubjectAlias> Aliases => _aliases;

    /// <summary>Whether it tells of a person more than its name: the owner, a telephone, an e-mail or an address.</summary>
    public bool HasPersonalData => (OwnerName ?? Phone ?? Email ?? Address) is not null;

    /// <summary>Enters a subject into the register.</summary>
    /// <param name="details">What is known of it.</param>
    /// <param name="illustrative">Invented to show the software.</param>
    /// <param name="id">Of an invented one that examples name; a new one unless told.</param>
    public static Subject Register(SubjectDetails details, bool illustrative = false, SubjectId? id = null)
    {
        var subject = new Subject { Id = id ?? SubjectId.New(), Illustrative = illustrative };
        subject.Apply(details);
        subject.Raise(new SubjectRegistered(subject.Id, subject.Kind, subject.Name));
        return subject;
    }

    /// <summary>For a product whose owner no source names.</summary>
    public static Subject RegisterUnknown()
    {
        var subject = Register(new(UnknownName, SubjectKind.Unknown, null, null, null, null, null, null));
        subject.Placeholder = true;
        return subject;
    }

    public void Change(SubjectDetails details)
    {
        RefuseIfMerged();
        var before = (Name, Kind, TaxCode, OwnerName, Phone, Email, Address, UnitId);
        Apply(details);
        Placeholder = Placeholder && Name == UnknownName;
        List<FieldChange> changes = [];
        List<FieldChange> personal = [];
        FieldChange.Note(changes, "kind", before.Kind, Kind);
        FieldChange.Note(changes, "taxCode", before.TaxCode, TaxCode);
        FieldChange.Note(changes, "unitId", before.UnitId?.Value, UnitId?.Value);
        FieldChange.Note(personal, "name", before.Name, Name);
        FieldChange.Note(personal, "ownerName", before.OwnerName, OwnerName);
        FieldChange.Note(personal, "phone", before.Phone, Phone);
        FieldChange.Note(personal, "email", before.Email, Email);
        FieldChange.Note(personal, "address", before.Address, Address);

        if (changes.Count + personal.Count > 0)
        {
            Raise(new SubjectChanged(Id, changes, personal));
        }
    }

    /// <summary>
    /// Drops what it tells of a person; the name stays, for the register cannot do without it, and its initials as they were made while the owner was known. Not to be undone.
    /// </summary>
    /// <param name="basis">What obliges or allows to do it.</param>
    public void ErasePersonalData(string basis)
    {
        (OwnerName, Phone, Email, Address) = (null, null, null, null);
        Raise(new SubjectPersonalDataErased(Id, Guard.Required(basis, "basis", "căn cứ", MaxBasisLength)));
    }

    /// <summary>Notes another spelling, so that the next list that uses it finds this subject.</summary>
    public void AddAlias(string name)
    {
        var alias = new SubjectAlias(name);

        if (alias.Key != VietnameseText.Fold(Name) && !_aliases.Exists(a => a.Key == alias.Key))
        {
            _aliases.Add(alias);
            Raise(new SubjectChanged(Id, [], [new("aliases", null, alias.Name)]));
        }
    }

    /// <summary>Replaces the other spellings.</summary>
    public void SetAliases(IEnumerable<string> names)
    {
        RefuseIfMerged();
        var wanted = names.Select(n => new SubjectAlias(n)).Where(a => a.Key != VietnameseText.Fold(Name)).DistinctBy(a => a.Key, StringComparer.Ordinal).ToList();
        var gone = _aliases.FindAll(a => !wanted.Exists(w => w.Key == a.Key));
        var come = wanted.FindAll(w => !_aliases.Exists(a => a.Key == w.Key));

        if (gone.Count + come.Count > 0)
        {
            var before = string.Join("; ", _aliases.Select(a => a.Name));
            _aliases.RemoveAll(gone.Contains);
            _aliases.AddRange(come);
            Raise(new SubjectChanged(Id, [], [new("aliases", before, string.Join("; ", _aliases.Select(a => a.Name)))]));
        }
    }

    private void RefuseIfMerged()
    {
        if (MergedIntoId is not null)
        {
            throw new DomainException(SubjectErrors.Merged());
        }
    }

    private void Apply(SubjectDetails details)
    {
        Name = Guard.Required(details.Name, "name", "tên chủ thể", MaxNameLength);
        Kind = details.Kind;
        TaxCode = ParseTaxCode(details.TaxCode);
        OwnerName = Guard.Optional(details.OwnerName, "ownerName", 200);
        Phone = Guard.Optional(details.Phone, "phone", 40);
        Email = Guard.Optional(details.Email, "email", 200);
        Address = Guard.Optional(details.Address, "address", 400);
        UnitId = details.UnitId;
        InitialsName = HouseholdNames.WithInitials(Name, Kind, OwnerName);
        MatchKey = SubjectText.Key(Name);
    }

    /// <summary>A tax code in its normal form; null when the text is none.</summary>
    public static string? TryParseTaxCode(string? text)
    {
        var digits = string.Concat((text ?? "").Where(c => c is not (' ' or '-' or '.')));

        return digits.Length switch
        {
            10 or 12 when digits.All(char.IsAsciiDigit) => digits,
            13 when digits.All(char.IsAsciiDigit) => $"{digits[..10]}-{digits[10..]}",
            _ => null,
        };
    }

    private static string? ParseTaxCode(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : TryParseTaxCode(text) ?? throw new DomainException(SubjectErrors.TaxCodeInvalid(text));
}

/// <summary>Another spelling of a subject's name.</summary>
public sealed class SubjectAlias
{
    private SubjectAlias() { }

    internal SubjectAlias(string name)
    {
        Id = Guid.CreateVersion7();
        Name = Guard.Required(name, "alias", "tên gọi khác", Subject.MaxNameLength);
        Key = VietnameseText.Fold(Name);
        MatchKey = SubjectText.Key(Name);
    }

    /// <summary>A spelling by itself, for lists that enter thousands at once.</summary>
    public static SubjectAlias Of(string name) => new(name);

    public Guid Id { get; private set; }
    public string Name { get; private set; } = null!;
    public string Key { get; private set; } = null!;

    /// <inheritdoc cref="Subject.MatchKey"/>
    public string MatchKey { get; private set; } = null!;
}
