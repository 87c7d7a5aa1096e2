using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Application.WorkItems;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Api.V1;

internal static class SubjectEndpoints
{
    public static void MapSubjects(this IEndpointRouteBuilder v1)
    {
        v1.MapList<SubjectRow>("subjects", ListSubjects).WithTags("Subjects").WithName("listSubjects").WithSummary("Subjects, filtered, sorted and paged");
        var group = v1.MapGroup("subjects").WithTags("Subjects");

        group.MapPost("", RegisterSubject).WithName("registerSubject").WithSummary("Enter a subject");
        group.MapGet("{id:guid}", GetSubject).WithName("getSubject").WithSummary("One subject").Produces<SubjectDetail>().Produces(304);
        group.MapPatch("{id:guid}", ChangeSubject).WithName("changeSubject").WithSummary("Edit a subject").AcceptsMergePatch<ChangeSubjectRequest>();
        group.MapPost("{id:guid}/erasure", EraseSubject).WithName("eraseSubjectPersonalData").WithSummary("Erase owner, telephone, e-mail and address of a subject, for good");
        group.MapPost("{id:guid}/merges", MergeSubjects).WithName("mergeSubjects").WithSummary("Merge a duplicate into the subject");
        group.MapDelete("{id:guid}/merges/{mergeId:guid}", UndoMerge).WithName("undoSubjectMerge").WithSummary("Take a merge back");
        group.MapPost("{id:guid}/splits", SplitSubject).WithName("splitSubject").WithSummary("Give some products to a new subject");
        group.MapDelete("{id:guid}/splits/{splitId:guid}", UndoSplit).WithName("undoSubjectSplit").WithSummary("Take a split back");
    }

    private static async Task<IResult> ListSubjects([AsParameters] SubjectQuery query, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var filter = query.ToFilter();

        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "chu-the-ocop", Problems.InEnglish(context) ? "OCOP subjects" : "Danh sách chủ thể OCOP",
                SubjectColumns.For(context), await mediator.Send(new ExportSubjects(filter), ct))
            : Results.Ok(await mediator.Send(new ListSubjects(filter, query.Count == true), ct));
    }

    private static async Task<Created<CreatedId>> RegisterSubject(RegisterSubjectRequest body, IMediator mediator, CancellationToken ct)
    {
        var id = await mediator.Send(
            new RegisterSubject(
                new(body.Name, body.Kind, body.TaxCode, body.OwnerName, body.Phone, body.Email, body.Address, body.UnitId is { } u ? new UnitId(u) : null),
                body.Aliases ?? []), ct);
        return TypedResults.Created($"/api/v1/subjects/{id}", new CreatedId(id));
    }

    private static async Task<IResult> GetSubject(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var subject = await mediator.Send(new GetSubject(new(id)), ct);

        // A product may come or go without touching the subject's own row.
        return Preconditions.OkWithTag(context, subject, string.Create(CultureInfo.InvariantCulture, $"\"{subject.Version}-{subject.ProductCount}\""));
    }

    private static async Task<NoContent> ChangeSubject(Guid id, ChangeSubjectRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new ChangeSubject(new(id), Preconditions.ReadVersion(context))
            {
                Name = body.Name, Kind = body.Kind, TaxCode = body.TaxCode, OwnerName = body.OwnerName, Phone = body.Phone, Email = body.Email, Address = body.Address,
                UnitId = body.UnitId.Select(u => u is { } x ? new UnitId(x) : (UnitId?)null), Aliases = body.Aliases,
            }, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> EraseSubject(Guid id, ErasureRequest body, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new EraseSubject(new(id), body.Basis), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<CreatedId>> MergeSubjects(Guid id, MergeRequest body, IMediator mediator, CancellationToken ct)
    {
        var merge = await mediator.Send(new MergeSubjects(new(id), new(body.DuplicateId)), ct);
        return TypedResults.Created($"/api/v1/subjects/{id}/merges/{merge}", new CreatedId(merge));
    }

    private static async Task<NoContent> UndoMerge(Guid id, Guid mergeId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new UndoSubjectMerge(new(id), new(mergeId)), ct);
        return TypedResults.NoContent();
    }

    private static async Task<Created<SplitOffSubject>> SplitSubject(Guid id, SplitSubjectRequest body, IMediator mediator, CancellationToken ct)
    {
        var split = await mediator.Send(new SplitSubject(new(id), body.Name, [.. (body.ProductIds ?? []).Select(p => new ProductId(p))]), ct);
        return TypedResults.Created($"/api/v1/subjects/{id}/splits/{split.Id}", split);
    }

    private static async Task<NoContent> UndoSplit(Guid id, Guid splitId, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new UndoSubjectSplit(new(id), new(splitId)), ct);
        return TypedResults.NoContent();
    }
}

/// <summary>What the list of subjects can be asked.</summary>
/// <param name="Q">Words in any order, with or without diacritics, over names, other spellings and tax codes.</param>
/// <param name="Kind">Several may be given.</param>
/// <param name="Unit">Code of a unit: today's with everything merged into it.</param>
/// <param name="UnitOn">The day whose unit codes are meant, yyyy-MM-dd; today unless told.</param>
/// <param name="WorkItem">Only subjects with a product that lacks this.</param>
/// <param name="Sort"><c>name</c>, <c>-name</c>, <c>productCount</c> or <c>-productCount</c>.</param>
/// <param name="Limit">Rows of a page, 1–200; 50 unless told.</param>
/// <param name="Cursor">The <c>nextCursor</c> of the page before.</param>
/// <param name="Count">Also count all rows, up to 1,001.</param>
internal sealed record SubjectQuery(
    string? Q, [FromQuery][property: ChoiceOf<SubjectKind>] string[]? Kind, string? Unit, DateOnly? UnitOn, [property: ChoiceOf<WorkItemKind>] string? WorkItem,
    [property: Words("name", "-name", "productCount", "-productCount")] string? Sort, int? Limit, string? Cursor, bool? Count)
{
    public SubjectFilter ToFilter() => new()
    {
        Text = Q, Kinds = [.. (Kind ?? []).SelectMany(k => k.Split(',')).Select(k => Choices.Of<SubjectKind>(k, "kind")).OfType<SubjectKind>()],
        UnitCode = Unit, UnitOn = UnitOn, WorkItem = Choices.Of<WorkItemKind>(WorkItem, "workItem"),
        Sort = (Sort?.StartsWith('-') == true ? Sort[1..] : Sort) switch
        {
            null or "" or "name" => SubjectSort.Name,
            "productCount" => SubjectSort.ProductCount,
            _ => throw Choices.Unknown("sort", Sort!),
        },
        Descending = Sort?.StartsWith('-') == true, Limit = Limit ?? Paging.DefaultLimit, Cursor = Cursor,
    };
}

/// <summary>A subject to enter into the register.</summary>
/// <param name="Name">In full, as on its papers.</param>
/// <param name="TaxCode">10, 12 or 13 digits.</param>
/// <param name="OwnerName">Of a household or a farm; personal, never public.</param>
/// <param name="Phone">Personal, never public.</param>
/// <param name="Email">Personal, never public.</param>
/// <param name="Address">House and street; never public.</param>
/// <param name="UnitId">The administrative unit as the paper names it, old or new.</param>
/// <param name="Aliases">Other spellings under which lists name the subject.</param>
internal sealed record RegisterSubjectRequest(
    string Name, SubjectKind Kind, string? TaxCode, string? OwnerName, string? Phone, string? Email, string? Address, Guid? UnitId, IReadOnlyList<string>? Aliases);

/// <summary>What to change; absent fields stay, null empties.</summary>
internal sealed record ChangeSubjectRequest
{
    public Optional<string?> Name { get; init; }
    public Optional<SubjectKind> Kind { get; init; }
    public Optional<string?> TaxCode { get; init; }
    public Optional<string?> OwnerName { get; init; }
    public Optional<string?> Phone { get; init; }
    public Optional<string?> Email { get; init; }
    public Optional<string?> Address { get; init; }
    public Optional<Guid?> UnitId { get; init; }

    /// <summary>Replaces all other spellings.</summary>
    public Optional<IReadOnlyList<string>?> Aliases { get; init; }
}

/// <summary>Which record is the duplicate; it passes everything on and then leads to the other.</summary>
internal sealed record MergeRequest(Guid DuplicateId);

/// <summary>A new subject and the products that are its own.</summary>
internal sealed record SplitSubjectRequest(string Name, IReadOnlyList<Guid>? ProductIds);


/// <summary>Columns of the list as a file.</summary>
internal static class SubjectColumns
{
    public static IReadOnlyList<ExportColumn<SubjectRow>> For(HttpContext context) => Problems.InEnglish(context)
        ? Columns("Name", "Kind", "Tax code", "Unit code", "Unit", "District", "Products", k => KindNames[k].English)
        : Columns("Tên chủ thể", "Loại chủ thể", "Mã số thuế", "Mã đơn vị", "Xã, phường", "Huyện", "Số sản phẩm", k => KindNames[k].Vietnamese);

    private static readonly Dictionary<SubjectKind, (string Vietnamese, string English)> KindNames = new()
    {
        [SubjectKind.Unknown] = ("Chưa rõ", "Unknown"), [SubjectKind.Cooperative] = ("Hợp tác xã", "Cooperative"),
        [SubjectKind.CooperativeGroup] = ("Tổ hợp tác", "Cooperative group"), [SubjectKind.Enterprise] = ("Doanh nghiệp", "Enterprise"),
        [SubjectKind.Household] = ("Hộ kinh doanh", "Household business"), [SubjectKind.Farm] = ("Trang trại", "Farm"), [SubjectKind.Other] = ("Khác", "Other"),
    };

    private static ExportColumn<SubjectRow>[] Columns(
        string name, string kind, string taxCode, string unitCode, string unit, string district, string products, Func<SubjectKind, string> kindName) =>
    [
        new(name, r => r.Name, 50), new(kind, r => kindName(r.Kind)), new(taxCode, r => r.TaxCode, 16), new(unitCode, r => r.UnitCode, 12),
        new(unit, r => r.UnitName, 28), new(district, r => r.DistrictName, 28), new(products, r => r.ProductCount, 12),
    ];
}
