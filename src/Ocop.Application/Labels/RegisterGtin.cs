using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Labels;

/// <summary>Registers a GS1 number of a product; from now on, whoever scans it finds the product.</summary>
/// <param name="SubjectId">Whose number it is, as the certificate of GS1 says; the product's subject where it is not said.</param>
/// <param name="ValidFrom">Today where it is not said.</param>
[Requires(Permissions.Known)]
public sealed record RegisterGtin(
    string Gtin, ProductId ProductId, SubjectId? SubjectId, GtinPackLevel? Level, string? Variant, PrefixLicence Licence, DateOnly? ValidFrom, DateOnly? ValidTo) : ICreate<Guid>;

/// <summary>Says something else of a number; the number and its product stay.</summary>
[Requires(Permissions.Known)]
public sealed record ChangeGtin(GtinRegistrationId Id, uint Version) : ICommand<Unit>
{
    public Optional<GtinPackLevel?> Level { get; init; }
    public Optional<string?> Variant { get; init; }
    public Optional<string?> CompanyPrefix { get; init; }
    public Optional<string?> LicenceNumber { get; init; }
    public Optional<DateOnly?> LicenceOn { get; init; }
    public Optional<DateOnly?> LicenceUntil { get; init; }
    public Optional<DateOnly?> ValidFrom { get; init; }
    public Optional<DateOnly?> ValidTo { get; init; }
}

/// <summary>No pack bears the number after a day; today where none is said.</summary>
[Requires(Permissions.Known)]
public sealed record EndGtin(GtinRegistrationId Id, uint Version, DateOnly? On, string? Reason) : ICommand<Unit>;

internal sealed class RegisterGtinValidator : AbstractValidator<RegisterGtin>
{
    private const int MaxDigits = 30;

    public RegisterGtinValidator()
    {
        RuleFor(c => c.Gtin).NotEmpty().MaximumLength(MaxDigits);
        RuleFor(c => c.ProductId).NotEmpty().OverridePropertyName("productId");
        RuleFor(c => c.Level).IsInEnum();
        RuleFor(c => c.Variant).MaximumLength(GtinRegistration.MaxShortLength);
        RuleFor(c => c.Licence.Number).MaximumLength(GtinRegistration.MaxShortLength).OverridePropertyName("licenceNumber");
        RuleFor(c => c.Licence.CompanyPrefix).MaximumLength(GtinRegistration.MaxShortLength).OverridePropertyName("companyPrefix");
    }
}

internal sealed class ChangeGtinValidator : AbstractValidator<ChangeGtin>
{
    public ChangeGtinValidator()
    {
        RuleFor(c => c.Level.Value).NotNull().IsInEnum().When(c => c.Level.IsSet).OverridePropertyName("level");
        RuleFor(c => c.ValidFrom.Value).NotNull().When(c => c.ValidFrom.IsSet).OverridePropertyName("validFrom");
        RuleFor(c => c.Variant.Value).MaximumLength(GtinRegistration.MaxShortLength).OverridePropertyName("variant");
        RuleFor(c => c.LicenceNumber.Value).MaximumLength(GtinRegistration.MaxShortLength).OverridePropertyName("licenceNumber");
    }
}

internal sealed class EndGtinValidator : AbstractValidator<EndGtin>
{
    public EndGtinValidator() => RuleFor(c => c.Reason).MaximumLength(GtinRegistration.MaxShortLength);
}

internal sealed class RegisterGtinHandler(IOcopDb db, ICaller caller, GtinRules rules, TimeProvider clock) : IRequestHandler<RegisterGtin, Guid>
{
    public async Task<Guid> Handle(RegisterGtin command, CancellationToken cancellationToken)
    {
        var product = await db.GetLabelledAsync(caller, command.ProductId, cancellationToken);
        await db.LockAsync<Product>(product.Id.Value, cancellationToken);
        var gtin = Gtin.Parse(command.Gtin);
        rules.RequireUnrestricted(gtin);

        if (command.SubjectId is { } named && named != product.SubjectId)
        {
            throw new DomainException(GtinErrors.OtherSubject());
        }

        var registration = GtinRegistration.Register(
            GtinRegistrationId.New(), gtin, product.Id, product.SubjectId,
            new(command.Level ?? GtinPackLevel.Item, command.Variant, command.Licence, command.ValidFrom ?? clock.Today(), command.ValidTo));
        await rules.RequireFreeAsync(registration, cancellationToken);
        product.AddGtin(gtin);
        db.GtinRegistrations.Add(registration);
        return registration.Id.Value;
    }
}

internal sealed class ChangeGtinHandler(IOcopDb db, ICaller caller, GtinRules rules) : IRequestHandler<ChangeGtin, Unit>
{
    public async Task<Unit> Handle(ChangeGtin command, CancellationToken cancellationToken)
    {
        var gtin = await db.GetGtinAsync(caller, command.Id, command.Version, cancellationToken);
        PrefixLicence licence = new(
            command.CompanyPrefix.Or(gtin.CompanyPrefix), command.LicenceNumber.Or(gtin.LicenceNumber), command.LicenceOn.Or(gtin.LicenceOn), command.LicenceUntil.Or(gtin.LicenceUntil));
        gtin.Change(new(
            command.Level.IsSet ? command.Level.Value!.Value : gtin.Level, command.Variant.Or(gtin.Variant), licence, command.ValidFrom.IsSet ? command.ValidFrom.Value!.Value : gtin.ValidFrom,
            command.ValidTo.Or(gtin.ValidTo)));
        await rules.RequireFreeAsync(gtin, cancellationToken);
        return Unit.Value;
    }
}

internal sealed class EndGtinHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<EndGtin, Unit>
{
    public async Task<Unit> Handle(EndGtin command, CancellationToken cancellationToken)
    {
        (await db.GetGtinAsync(caller, command.Id, command.Version, cancellationToken)).End(command.On ?? clock.Today(), command.Reason);
        return Unit.Value;
    }
}

/// <summary>What no number may break, whoever enters it.</summary>
internal sealed class GtinRules(IOcopDb db, ICaller caller, IReferenceFacts facts)
{
    /// <summary>Numbers of some ranges name nothing outside one shop, or no goods at all.</summary>
    /// <exception cref="DomainException"><c>gtin.restricted_prefix</c></exception>
    public void RequireUnrestricted(Gtin gtin)
    {
        var prefix = GtinPrefix.Of(gtin);

        if (facts.Current.PrefixOf(gtin) is { Use: not GtinPrefixUse.Issued } range)
        {
            throw new DomainException(GtinErrors.RestrictedPrefix(prefix, range.Name, range.NameEn));
        }
    }

    /// <summary>The number, and the company prefix that it begins with, are nobody else's at that time.</summary>
    /// <exception cref="DomainException"><c>gtin.taken</c>, <c>gtin.other_subject</c></exception>
    public async Task RequireFreeAsync(GtinRegistration registration, CancellationToken ct)
    {
        var (from, to, body) = (registration.ValidFrom, registration.ValidTo ?? DateOnly.MaxValue, registration.Gtin[1..]);
        var others = db.GtinRegistrations.Where(g => g.Id != registration.Id);
        var taken = await others.Where(g => g.Gtin == registration.Gtin && g.ValidFrom <= to && (g.ValidTo == null || g.ValidTo >= from)).Select(g => (ProductId?)g.ProductId).FirstOrDefaultAsync(ct)
            ?? await db.Products.Where(p => p.Id != registration.ProductId && p.MergedIntoId != registration.ProductId && p.Codes.Any(c => c.Key == registration.Gtin)).Select(p => (ProductId?)p.Id)
                .FirstOrDefaultAsync(ct);

        if (taken is { } holder)
        {
            // the name of a product that the caller may not see is not told
            throw new DomainException(GtinErrors.Taken(
                await db.LabelledFor(caller, caller.ReadsOrReportsLabels()).Where(p => p.Id == holder).Select(p => p.Name).SingleOrDefaultAsync(ct)));
        }

        if (await others.AnyAsync(g => g.SubjectId != registration.SubjectId && g.CompanyPrefix != null && body.StartsWith(g.CompanyPrefix) && (g.LicenceUntil == null || g.LicenceUntil >= from), ct))
        {
            throw new DomainException(GtinErrors.OtherSubject());
        }
    }
}
