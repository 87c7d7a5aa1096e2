using FluentValidation;
using MediatR;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.PublicRegister;

/// <summary>The public register: products that have or had a recognition.</summary>
[AllowAnyCaller]
public sealed record ListPublicProducts(RegisterFilter Filter, bool Count) : IQuery<Page<PublicProductRow>>;

/// <summary>One product in a public list.</summary>
/// <param name="Code">The product's code, such as <c>83-832-28882-2-2022</c>.</param>
/// <param name="SubjectName">Who makes it; a household owner's name may be reduced to initials.</param>
/// <param name="Stars">3, 4 or 5.</param>
/// <param name="Status">Today, in Việt Nam. An unknown value means not valid.</param>
/// <param name="ExpiresOn">The last valid day; null when unconfirmed.</param>
/// <param name="UnitName">Where, as recorded.</param>
public sealed record PublicProductRow(
    string Code, string Name, string SubjectName, int Stars, CertificationStatus Status, DateOnly? ExpiresOn, string? UnitName, string? GroupName, bool Illustrative)
{
    public static PublicProductRow From(RegisterRow r, DateOnly on, int expiringDays, PublicRegisterOptions options) => new(
        r.Code, r.Name, options.SubjectName(r.SubjectName, r.SubjectInitialsName), r.Stars!.Value, r.Dates.On(on, expiringDays), r.Dates.ExpiresOn,
        r.UnitName, r.GroupName, r.Illustrative);
}

internal sealed class ListPublicProductsValidator : AbstractValidator<ListPublicProducts>
{
    public ListPublicProductsValidator() => RuleFor(q => q.Filter).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class RegisterFilterValidator : AbstractValidator<RegisterFilter>
{
    public RegisterFilterValidator()
    {
        RuleFor(f => f.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(f => f.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
        RuleForEach(f => f.Stars).InclusiveBetween(Certification.LowestStars, Certification.HighestStars);
        RuleFor(f => f.UnitCode).MaximumLength(20).OverridePropertyName("unit");
        RuleFor(f => f.GroupCode).MaximumLength(40).OverridePropertyName("group");
        RuleFor(f => f.TypeCode).MaximumLength(40).OverridePropertyName("type");
    }
}

internal sealed class ListPublicProductsHandler(IRegisterReader register, IProcessRules rules, IOptions<PublicRegisterOptions> options)
    : IRequestHandler<ListPublicProducts, Page<PublicProductRow>>
{
    public async Task<Page<PublicProductRow>> Handle(ListPublicProducts query, CancellationToken cancellationToken)
    {
        var filter = query.Filter with { Public = true };
        var (rows, next) = await register.ListAsync(filter, Reach.Everything, cancellationToken);
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, filter.On);
        int? total = query.Count ? await register.CountAsync(filter, Reach.Everything, cancellationToken) : null;

        return new([.. rows.Select(r => PublicProductRow.From(r, filter.On, days, options.Value))], next, total);
    }
}
