using FluentValidation;
using MediatR;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Products;

namespace Ocop.Application.Products;

/// <summary>Edits what is given and leaves the rest.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record ChangeProduct(ProductId Id, uint Version) : ICommand<Unit>
{
    public Optional<string?> Name { get; init; }

    /// <summary>Such as QD26-07.</summary>
    public Optional<string?> TypeCode { get; init; }
    public Optional<UnitId?> UnitId { get; init; }

    /// <summary>Today's commune, said by a person where the old one was divided.</summary>
    public Optional<UnitId?> CurrentUnitId { get; init; }
    public Optional<string?> Description { get; init; }
    public Optional<string?> Story { get; init; }
    public Optional<string?> Code { get; init; }
    public Optional<IReadOnlyList<string>?> Gtins { get; init; }
    public Optional<IReadOnlyList<string>?> Aliases { get; init; }
}

internal sealed class ChangeProductValidator : AbstractValidator<ChangeProduct>
{
    public ChangeProductValidator()
    {
        RuleFor(c => c.Name.Value).NotEmpty().MaximumLength(Product.MaxNameLength).When(c => c.Name.IsSet).OverridePropertyName("name");
        RuleFor(c => c.Description.Value).MaximumLength(Product.MaxProseLength).OverridePropertyName("description");
        RuleFor(c => c.Story.Value).MaximumLength(Product.MaxProseLength).OverridePropertyName("story");
        RuleFor(c => c.Code.Value).NotEmpty().MaximumLength(ProductCode.MaxLength).When(c => c.Code.IsSet).OverridePropertyName("code");
        RuleFor(c => c.Gtins.Value).Must(AreCodes).OverridePropertyName("gtins");
        RuleFor(c => c.Aliases.Value).Must(AreCodes).OverridePropertyName("aliases");
    }

    // What stands in a list of the body may be null, whatever its type says.
    private static bool AreCodes(IReadOnlyList<string?>? codes) => codes is null || (codes.Count <= 100 && codes.All(c => c?.Length is > 0 and <= ProductCode.MaxLength));
}

internal sealed class ChangeProductHandler(IOcopDb db, ICaller caller, CurrentUnits currentUnits, ProductTypeCodes types) : IRequestHandler<ChangeProduct, Unit>
{
    public async Task<Unit> Handle(ChangeProduct command, CancellationToken cancellationToken)
    {
        var product = await db.Products.GetForAsync(caller, command.Id, command.Version, cancellationToken);
        var unit = command.UnitId.Or(product.UnitId);

        product.Change(new(
            command.Name.Or(product.Name)!, command.TypeCode.IsSet ? types.IdOf(command.TypeCode.Value) : product.TypeId, unit,
            command.CurrentUnitId.IsSet ? currentUnits.Said(command.CurrentUnitId.Value) : unit == product.UnitId ? product.CurrentUnitId : currentUnits.Of(unit),
            command.Description.Or(product.Description), command.Story.Or(product.Story)));

        // whoever keeps one area cannot push a record into another's
        caller.ReachOf(Permissions.RegisterWrite).Require(product);

        if (command.Code.IsSet)
        {
            product.Recode(command.Code.Value!);
        }

        if (command.Gtins.IsSet)
        {
            product.SetGtins(command.Gtins.Value ?? []);
        }

        foreach (var alias in command.Aliases.Value ?? [])
        {
            product.AddAlias(alias);
        }

        return Unit.Value;
    }
}
