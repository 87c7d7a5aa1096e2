using MediatR;
using Ocop.Api.Http;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Agencies;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Application.Holidays;
using Ocop.Application.Inspections;
using Ocop.Application.LegalDocuments;
using Ocop.Application.ProcessRules;
using Ocop.Application.Products;
using Ocop.Application.Violations;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;

namespace Ocop.Api.V1;

/// <summary>Dated facts: what they were on a day, by default today. They change rarely, so every answer has an ETag.</summary>
internal static class ReferenceEndpoints
{
    public static void MapReferenceData(this IEndpointRouteBuilder v1)
    {
        v1.MapList<UnitRow>("administrative-units", ListAdministrativeUnits).WithTags("AdministrativeUnits")
            .WithName("listAdministrativeUnits").WithSummary("Provinces, districts and communes of a day").Produces(304);
        v1.MapGet("administrative-units/{id:guid}", GetAdministrativeUnit).WithTags("AdministrativeUnits")
            .WithName("getAdministrativeUnit").WithSummary("One unit, what became of it and what it took over").Produces<UnitDetail>().Produces(304);

        v1.MapList<AgencyRow>("agencies", ListAgencies).WithTags("Agencies").WithName("listAgencies").WithSummary("Public bodies of a day").Produces(304);
        v1.MapGet("agencies/{id:guid}", GetAgency).WithTags("Agencies").WithName("getAgency").WithSummary("One body, which took over from it and from which it took over").Produces<AgencyDetail>().Produces(304);
        v1.MapList<ProductTypeRow>("product-types", ListProductTypes).WithTags("ProductTypes")
            .WithName("listProductTypes").WithSummary("Product types of the act in force on a day").Produces(304);
        v1.MapGet("legal-documents", ListLegalDocuments).WithTags("LegalDocuments").WithName("listLegalDocuments").WithSummary("Acts in force on a day").Produces(304).Produces<Page<LegalDocumentRow>>();
        v1.MapGet("process-rules", ListProcessRules).WithTags("ProcessRules").WithName("listProcessRules").WithSummary("Figures that the law or the province sets, of a day").Produces(304).Produces<Page<ProcessRuleRow>>();
        v1.MapGet("revocation-grounds", ListRevocationGrounds).WithTags("Certifications").WithName("listRevocationGrounds").WithSummary("Why recognitions may be taken away, by the act of a day").Produces(304).Produces<Page<RevocationGroundRow>>();
        v1.MapGet("checklists", ListChecklists).WithTags("Inspections").WithName("listChecklists").WithSummary("What inspections look at, in the editions of a day").Produces(304).Produces<Page<ChecklistRow>>();
        v1.MapGet("laboratory-limits", ListLaboratoryLimits).WithTags("Inspections").WithName("listLaboratoryLimits").WithSummary("What laboratories may find at most, by the regulations of a day").Produces(304).Produces<Page<LaboratoryLimitRow>>();
        v1.MapGet("violation-kinds", ListViolationKinds).WithTags("Violations").WithName("listViolationKinds").WithSummary("What a subject may be charged with, by the catalogue of a day").Produces(304).Produces<Page<ViolationKindRow>>();
        v1.MapGet("holidays", ListHolidays).WithTags("Holidays").WithName("listHolidays").WithSummary("Holidays of a year, and the Saturdays worked for them").Produces(304).Produces<Page<HolidayRow>>();
        v1.MapGet("working-days", ComputeDeadline).WithTags("Holidays").WithName("computeDeadline").WithSummary("When a time limit ends").Produces<Deadline>();

        var open = v1.MapGroup("public").AllowAnonymous().WithTags("PublicRegister");
        open.MapGet("administrative-units", ListPublicAdministrativeUnits).WithName("listPublicAdministrativeUnits").WithSummary("The same units, without a key").Produces(304).Produces<Page<UnitRow>>();
        open.MapGet("unit-map", GetUnitMap).WithName("getUnitMap").WithSummary("Today's communes as a drawing, to be filled by what is counted").Produces(304).Produces<UnitMap>();
        open.MapGet("product-types", ListPublicProductTypes).WithName("listPublicProductTypes").WithSummary("The same types, without a key").Produces(304).Produces<Page<ProductTypeRow>>();
    }

    private static async Task<IResult> ListAdministrativeUnits(
        [AsParameters] DatedQuery query, [ChoiceOf<UnitLevel>] string? level, string? parent, HttpContext http, IMediator mediator, CancellationToken ct) =>
        await AnswerAsync(http, query, "don-vi-hanh-chinh", ReferenceColumns.Units, f => mediator.Send(new ListAdministrativeUnits(new(f, Choices.Of<UnitLevel>(level, "level"), parent)), ct));

    private static async Task<IResult> ListPublicAdministrativeUnits(
        [AsParameters] DatedQuery query, [ChoiceOf<UnitLevel>] string? level, string? parent, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answer(http, await mediator.Send(new ListPublicAdministrativeUnits(new(query.Filter, Choices.Of<UnitLevel>(level, "level"), parent)), ct));

    private static async Task<IResult> GetAdministrativeUnit(Guid id, HttpContext http, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var unit = await mediator.Send(new GetAdministrativeUnit(new(id)), ct);
        return Preconditions.OkWithTag(http, unit, Tag(unit.Version, clock.Today()));
    }

    private static async Task<IResult> ListAgencies(
        [AsParameters] DatedQuery query, [ChoiceOf<AgencyKind>] string? kind, HttpContext http, IMediator mediator, CancellationToken ct) =>
        await AnswerAsync(http, query, "co-quan", ReferenceColumns.Agencies, f => mediator.Send(new ListAgencies(f, Choices.Of<AgencyKind>(kind, "kind")), ct));

    private static async Task<IResult> GetAgency(Guid id, HttpContext http, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var agency = await mediator.Send(new GetAgency(new(id)), ct);
        return Preconditions.OkWithTag(http, agency, Tag(agency.Version, clock.Today()));
    }

    private static async Task<IResult> ListProductTypes([AsParameters] DatedQuery query, HttpContext http, IMediator mediator, CancellationToken ct) =>
        await AnswerAsync(http, query, "bo-san-pham", ReferenceColumns.ProductTypes, f => mediator.Send(new ListProductTypes(f), ct));

    private static async Task<IResult> ListPublicProductTypes([AsParameters] DatedQuery query, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answer(http, await mediator.Send(new ListPublicProductTypes(query.Filter), ct));

    private static async Task<IResult> ListLegalDocuments([AsParameters] DatedQuery query, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answer(http, await mediator.Send(new ListLegalDocuments(query.Filter), ct));

    private static async Task<IResult> ListProcessRules([AsParameters] DatedQuery query, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answer(http, await mediator.Send(new ListProcessRules(query.Filter), ct));

    private static async Task<IResult> ListRevocationGrounds([AsParameters] DatedQuery query, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answer(http, await mediator.Send(new ListRevocationGrounds(query.Filter), ct));

    private static async Task<IResult> ListChecklists([AsParameters] DatedQuery query, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answer(http, await mediator.Send(new ListChecklists(query.Filter), ct));

    private static async Task<IResult> ListLaboratoryLimits([AsParameters] DatedQuery query, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answer(http, await mediator.Send(new ListLaboratoryLimits(query.Filter), ct));

    private static async Task<IResult> ListViolationKinds([AsParameters] DatedQuery query, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answer(http, await mediator.Send(new ListViolationKinds(query.Filter), ct));

    private static async Task<IResult> GetUnitMap(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var map = await mediator.Send(new GetUnitMap(), ct);
        return Preconditions.OkWithTag(http, map, $"\"{map.Version}\"");
    }

    private static async Task<IResult> ListHolidays([AsParameters] HolidayQuery query, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var year = await mediator.Send(new ListHolidays(query.Year), ct);
        return Preconditions.OkWithTag(http, year.Page, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"{year.Version}-{year.Year}\""));
    }

    private static async Task<IResult> ComputeDeadline([AsParameters] DeadlineQuery query, IMediator mediator, CancellationToken ct) =>
        Results.Ok(await mediator.Send(new ComputeDeadline(query.From, query.Days, query.Calendar ?? false), ct));

    /// <summary>A page, or the whole as a file.</summary>
    private static async Task<IResult> AnswerAsync<T>(
        HttpContext http, DatedQuery query, string name, ReferenceSheet<T> sheet, Func<DatedFilter, Task<DatedPage<T>>> ask)
    {
        if (Exporting.FormatOf(http) is not { } format)
        {
            return Answer(http, await ask(query.Filter));
        }

        var english = Problems.InEnglish(http);
        var all = await ask(query.Filter with { Limit = null, Cursor = null, Whole = true });
        return await Exporting.SendAsync(http, format, name, english ? sheet.English : sheet.Vietnamese, sheet.Columns(english), all.Page.Items);
    }

    private static IResult Answer<T>(HttpContext http, DatedPage<T> answer) =>
        Preconditions.OkWithTag(http, answer.Page, Tag(answer.Version, answer.On));

    private static string Tag(string version, DateOnly on) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"{version}-{on:yyyyMMdd}\"");
}

/// <summary>What every list of dated facts can be asked.</summary>
/// <param name="On">The day, yyyy-MM-dd; without it today in Asia/Ho_Chi_Minh.</param>
/// <param name="Q">Words of the name or code, in any order, with or without diacritics.</param>
/// <param name="Limit">Rows of a page, 1–200; 50 unless told.</param>
/// <param name="Cursor">The <c>nextCursor</c> of the page before.</param>
/// <param name="Count">Also count all rows.</param>
internal readonly record struct DatedQuery(DateOnly? On, string? Q, int? Limit, string? Cursor, bool? Count)
{
    public DatedFilter Filter => new(On, Q, Limit, Cursor, Count ?? false);
}

/// <summary>Which holidays.</summary>
/// <param name="Year">The year; without it this one in Asia/Ho_Chi_Minh.</param>
internal readonly record struct HolidayQuery(int? Year);

/// <summary>A time limit.</summary>
/// <param name="From">The day that it is counted from, yyyy-MM-dd; itself it does not count.</param>
/// <param name="Days">How many days, 0–1000.</param>
/// <param name="Calendar">Count days of any kind instead of working days; the end moves to a working day all the same.</param>
internal readonly record struct DeadlineQuery(DateOnly? From, int? Days, bool? Calendar);
