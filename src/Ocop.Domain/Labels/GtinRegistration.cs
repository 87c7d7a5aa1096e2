using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Labels;

public readonly record struct GtinRegistrationId(Guid Value)
{
    public static GtinRegistrationId New() => new(Guid.CreateVersion7());
}

/// <summary>What the number stands on.</summary>
public enum GtinPackLevel
{
    /// <summary>What a buyer takes home.</summary>
    Item,

    /// <summary>Several of them packed together.</summary>
    Inner,

    /// <summary>What is shipped.</summary>
    Case,
}

/// <summary>What a number is worth on a day.</summary>
public enum GtinState
{
    NotYet,
    InForce,

    /// <summary>In force, and soon no longer.</summary>
    Expiring,

    /// <summary>The right to the company prefix has run out.</summary>
    Expired,

    /// <summary>No longer used.</summary>
    Ended,
}

/// <summary>The right to a company prefix, as the certificate of GS1 says.</summary>
public sealed record PrefixLicence(string? CompanyPrefix, string? Number, DateOnly? On, DateOnly? Until);

/// <summary>What may be said of a number, at first and later.</summary>
/// <param name="Variant">In words: "hộp 500 g".</param>
public sealed record GtinDetails(GtinPackLevel Level, string? Variant, PrefixLicence Licence, DateOnly ValidFrom, DateOnly? ValidTo);

/// <summary>A GS1 number of one product in one pack (đăng ký mã số GTIN). No number stands for two at one time.</summary>
public sealed class GtinRegistration : AggregateRoot
{
    public const int MaxShortLength = 200;
    private const int ShortestPrefix = 4;
    private const int LongestPrefix = 12;

    private GtinRegistration() { }

    public GtinRegistrationId Id { get; private set; }

    /// <summary>14 digits.</summary>
    public string Gtin { get; private set; } = null!;

    /// <summary>The product, as it was called when the number was registered; it may have been merged since.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>Whose the number is.</summary>
    public SubjectId SubjectId { get; private set; }
    public GtinPackLevel Level { get; private set; }
    public string? Variant { get; private set; }
    public string? CompanyPrefix { get; private set; }
    public string? LicenceNumber { get; private set; }
    public DateOnly? LicenceOn { get; private set; }

    /// <summary>Last day of the right to the company prefix.</summary>
    public DateOnly? LicenceUntil { get; private set; }
    public DateOnly ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public string? EndReason { get; private set; }

    /// <exception cref="DomainException"><c>gtin.dates_not_in_order</c>, <c>gtin.company_prefix_invalid</c>, <c>gtin.prefix_mismatch</c>, <c>field.too_long</c></exception>
    public static GtinRegistration Register(GtinRegistrationId id, Gtin gtin, ProductId product, SubjectId subject, GtinDetails details)
    {
        GtinRegistration registration = new() { Id = id, Gtin = gtin.Value, ProductId = product, SubjectId = subject };
        registration.Apply(details);
        registration.Raise(new GtinRegistered(id, gtin.Value, product, subject, registration.Level, registration.Variant, registration.CompanyPrefix, registration.ValidFrom, registration.ValidTo));
        return registration;
    }

    /// <inheritdoc cref="Register"/>
    public void Change(GtinDetails details)
    {
        List<FieldChange> changes = [];
        var before = (Level, Variant, CompanyPrefix, LicenceNumber, LicenceOn, LicenceUntil, ValidFrom, ValidTo);
        Apply(details);
        FieldChange.Note(changes, "level", before.Level, Level);
        FieldChange.Note(changes, "variant", before.Variant, Variant);
        FieldChange.Note(changes, "companyPrefix", before.CompanyPrefix, CompanyPrefix);
        FieldChange.Note(changes, "licenceNumber", before.LicenceNumber, LicenceNumber);
        FieldChange.Note(changes, "licenceOn", before.LicenceOn, LicenceOn);
        FieldChange.Note(changes, "licenceUntil", before.LicenceUntil, LicenceUntil);
        FieldChange.Note(changes, "validFrom", before.ValidFrom, ValidFrom);
        FieldChange.Note(changes, "validTo", before.ValidTo, ValidTo);

        if (changes.Count > 0)
        {
            Raise(new GtinChanged(Id, ProductId, changes));
        }
    }

    /// <summary>No pack bears it after a day. A code that stands on sold packs still leads to the product.</summary>
    /// <exception cref="DomainException"><c>gtin.ended</c>, <c>gtin.dates_not_in_order</c>, <c>field.too_long</c></exception>
    public void End(DateOnly lastDay, string? reason)
    {
        if (ValidTo <= lastDay)
        {
            throw new DomainException(GtinErrors.Ended());
        }

        if (lastDay < ValidFrom)
        {
            throw new DomainException(GtinErrors.DatesNotInOrder());
        }

        (ValidTo, EndReason) = (lastDay, Guard.Optional(reason, "reason", MaxShortLength));
        Raise(new GtinEnded(Id, Gtin, ProductId, lastDay, EndReason));
    }

    /// <summary>What it is worth on a day.</summary>
    public GtinState On(DateOnly day, int expiringDays) =>
        day < ValidFrom ? GtinState.NotYet
        : ValidTo < day ? GtinState.Ended
        : LicenceUntil < day ? GtinState.Expired
        : LicenceUntil?.DayNumber - day.DayNumber <= expiringDays ? GtinState.Expiring
        : GtinState.InForce;

    private void Apply(GtinDetails details)
    {
        var licence = details.Licence;

        if (details.ValidTo < details.ValidFrom || licence.Until < licence.On)
        {
            throw new DomainException(GtinErrors.DatesNotInOrder());
        }

        var prefix = Guard.Optional(licence.CompanyPrefix, "companyPrefix", MaxShortLength);

        if (prefix is not null && (prefix.Length is < ShortestPrefix or > LongestPrefix || !prefix.All(char.IsAsciiDigit)))
        {
            throw new DomainException(GtinErrors.CompanyPrefixInvalid());
        }

        if (prefix is not null && !Gtin.AsSpan(1).StartsWith(prefix, StringComparison.Ordinal))
        {
            throw new DomainException(GtinErrors.PrefixMismatch(prefix));
        }

        Level = details.Level;
        Variant = Guard.Optional(details.Variant, "variant", MaxShortLength);
        CompanyPrefix = prefix;
        LicenceNumber = Guard.Optional(licence.Number, "licenceNumber", MaxShortLength);
        (LicenceOn, LicenceUntil, ValidFrom, ValidTo) = (licence.On, licence.Until, details.ValidFrom, details.ValidTo);
    }
}
