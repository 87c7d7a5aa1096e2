using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;

namespace Ocop.Application.PublicRegister;

/// <summary>The public register as a file, row by row.</summary>
[AllowAnyCaller]
public sealed record ExportPublicProducts(RegisterFilter Filter) : IQuery<IAsyncEnumerable<PublicProductRow>>;

internal sealed class ExportPublicProductsValidator : AbstractValidator<ExportPublicProducts>
{
    public ExportPublicProductsValidator() => RuleFor(q => q.Filter).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class ExportPublicProductsHandler(IRegisterReader register, IProcessRules rules, IOptions<PublicRegisterOptions> options)
    : IRequestHandler<ExportPublicProducts, IAsyncEnumerable<PublicProductRow>>
{
    public Task<IAsyncEnumerable<PublicProductRow>> Handle(ExportPublicProducts query, CancellationToken cancellationToken) =>
        Task.FromResult(Rows(query.Filter with { Public = true }, cancellationToken));

    private async IAsyncEnumerable<PublicProductRow> Rows(RegisterFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, filter.On);

        await foreach (var row in register.StreamAsync(filter, Reach.Everything, ct))
        {
            yield return PublicProductRow.From(row, filter.On, days, options.Value);
        }
    }
}
