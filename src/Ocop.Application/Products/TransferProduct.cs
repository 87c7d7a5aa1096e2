using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Products;

/// <summary>The product passes to another subject on a date.</summary>
[Requires(Permissions.RegisterMerge)]
public sealed record TransferProduct(ProductId ProductId, SubjectId SubjectId, DateOnly? On) : ICreate<Guid>;

internal sealed class TransferProductValidator : AbstractValidator<TransferProduct>
{
    public TransferProductValidator()
    {
        RuleFor(c => c.SubjectId.Value).NotEmpty().OverridePropertyName("subjectId");
        RuleFor(c => c.On).NotNull();
    }
}

internal sealed class TransferProductHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<TransferProduct, Guid>
{
    public async Task<Guid> Handle(TransferProduct command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Product>(command.ProductId.Value, cancellationToken);
        var product = await db.GetWholeAsync(caller, Permissions.RegisterMerge, command.ProductId, cancellationToken);
        var subject = await db.SubjectsFor(caller).Where(s => s.Id == command.SubjectId).Select(s => new { s.MergedIntoId }).SingleOrDefaultAsync(cancellationToken)
            ?? throw new DomainException(SubjectErrors.NotFound());

        if (subject.MergedIntoId is not null)
        {
            throw new DomainException(SubjectErrors.Merged());
        }

        return product.TransferTo(command.SubjectId, command.On!.Value, clock.Today()).Id;
    }
}
