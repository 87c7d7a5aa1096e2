using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;

namespace Ocop.Application.Products;

/// <summary>Everything that fits a filter, row by row.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ExportProducts(RegisterFilter Filter) : IQuery<IAsyncEnumerable<ProductRow>>;

internal sealed class ExportProductsValidator : AbstractValidator<ExportProducts>
{
    public ExportProductsValidator() => RuleFor(q => q.Filter).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class ExportProductsHandler(IRegisterReader register, ICaller caller, IProcessRules rules) : IRequestHandler<ExportProducts, IAsyncEnumerable<ProductRow>>
{
    public Task<IAsyncEnumerable<ProductRow>> Handle(ExportProducts query, CancellationToken cancellationToken) => Task.FromResult(Rows(query.Filter, caller.ReachOf(Permissions.RegisterRead), cancellationToken));

    private async IAsyncEnumerable<ProductRow> Rows(RegisterFilter filter, Reach within, [EnumeratorCancellation] CancellationToken ct)
    {
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, filter.On);

        await foreach (var row in register.StreamAsync(filter, within, ct))
        {
            yield return ProductRow.From(row, filter.On, days);
        }
    }
}
