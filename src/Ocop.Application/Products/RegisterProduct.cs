using FluentValidation;
using MediatR;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Products;

[Requires(Permissions.RegisterWrite)]
public sealed record RegisterProduct(
    string Name, SubjectId SubjectId, string? TypeCode, UnitId? UnitId, string? Description, string? Story,
    string? Code, IReadOnlyList<string> Gtins, IReadOnlyList<string> Aliases) : ICreate<RegisteredProduct>;

/// <summary>A product just entered.</summary>
public sealed record RegisteredProduct(Guid Id, string Code);

internal sealed class RegisterProductValidator : AbstractValidator<RegisterProduct>
{
    public RegisterProductValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Product.MaxNameLength);
        RuleFor(c => c.SubjectId.Value).NotEmpty().OverridePropertyName("subjectId");
        RuleFor(c => c.Description).MaximumLength(Product.MaxProseLength);
        RuleFor(c => c.Story).MaximumLength(Product.MaxProseLength);
        RuleFor(c => c.Code).MaximumLength(ProductCode.MaxLength);
        RuleForEach(c => c.Gtins).NotEmpty().MaximumLength(ProductCode.MaxLength);
        RuleFor(c => c.Gtins.Count).LessThanOrEqualTo(100).OverridePropertyName("gtins");
        RuleFor(c => c.Aliases.Count).LessThanOrEqualTo(100).OverridePropertyName("aliases");
        RuleForEach(c => c.Aliases).NotEmpty().MaximumLength(ProductCode.MaxLength);
    }
}

internal sealed class RegisterProductHandler(IOcopDb db, ICaller caller, CurrentUnits currentUnits, ProductTypeCodes types, FreeCodes codes) : IRequestHandler<RegisterProduct, RegisteredProduct>
{
    public async Task<RegisteredProduct> Handle(RegisterProduct command, CancellationToken cancellationToken)
    {
        var product = Product.Register(
            command.SubjectId, new(command.Name, types.IdOf(command.TypeCode), command.UnitId, currentUnits.Of(command.UnitId), command.Description, command.Story),
            string.IsNullOrWhiteSpace(command.Code) ? await codes.DrawAsync(cancellationToken) : command.Code);
        caller.ReachOf(Permissions.RegisterWrite).Require(product);
        await db.RequireSeenSubjectAsync(caller, command.SubjectId, cancellationToken);
        product.SetGtins(command.Gtins);

        foreach (var alias in command.Aliases)
        {
            product.AddAlias(alias);
        }

        db.Products.Add(product);
        return new(product.Id.Value, product.Code);
    }
}
