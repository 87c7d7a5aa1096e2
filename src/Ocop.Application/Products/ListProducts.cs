using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Products;

/// <summary>The register, as far as the caller may see it.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListProducts(RegisterFilter Filter, bool Count) : IQuery<Page<ProductRow>>;

/// <summary>One product in the officers' list.</summary>
/// <param name="UnitCode">The unit as recorded, old or new.</param>
/// <param name="CurrentUnitCode">Today's commune, where it is certain.</param>
/// <param name="Status">On the day asked for; <c>none</c> without any recognition.</param>
/// <param name="ExpiresOn">The last valid day.</param>
public record ProductRow(
    Guid Id, string Code, string Name, Guid SubjectId, string SubjectName, string SubjectKind, string? TypeCode, string? TypeName, string? GroupCode, string? GroupName,
    string? UnitCode, string? UnitName, string? DistrictName, string? CurrentUnitCode, string? CurrentUnitName, Guid? CertificationId, int? Stars, string Status,
    string? Level, string? DecisionNumber, DateOnly? DecisionDate, DateOnly? ValidFrom, DateOnly? ExpiresOn, bool Illustrative)
{
    public static ProductRow From(RegisterRow r, DateOnly on, int expiringDays) => new(
        r.Id, r.Code, r.Name, r.SubjectId, r.SubjectName, r.SubjectKind, r.TypeCode, r.TypeName, r.GroupCode, r.GroupName, r.UnitCode, r.UnitName, r.DistrictName,
        r.CurrentUnitCode, r.CurrentUnitName, r.CertificationId, r.Stars, StatusText(r, on, expiringDays), r.Level, r.DecisionNumber, r.DecisionDate,
        r.Dates.ValidFrom, r.Dates.ExpiresOn, r.Illustrative);

    private static string StatusText(RegisterRow row, DateOnly on, int expiringDays) => row.CertificationId is null
        ? "none"
        : System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(row.Dates.On(on, expiringDays).ToString());
}

internal sealed class ListProductsValidator : AbstractValidator<ListProducts>
{
    public ListProductsValidator() => RuleFor(q => q.Filter).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class ListProductsHandler(IRegisterReader register, ICaller caller, IProcessRules rules) : IRequestHandler<ListProducts, Page<ProductRow>>
{
    public async Task<Page<ProductRow>> Handle(ListProducts query, CancellationToken cancellationToken)
    {
        var within = caller.ReachOf(Permissions.RegisterRead);
        var (rows, next) = await register.ListAsync(query.Filter, within, cancellationToken);
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, query.Filter.On);
        int? total = query.Count ? await register.CountAsync(query.Filter, within, cancellationToken) : null;

        return new([.. rows.Select(r => ProductRow.From(r, query.Filter.On, days))], next, total);
    }
}
