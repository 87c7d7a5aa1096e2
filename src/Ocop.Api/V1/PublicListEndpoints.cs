using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.PublicRegister;

namespace Ocop.Api.V1;

/// <summary>The lists that the province publishes, as pages, files and feeds.</summary>
internal static class PublicListEndpoints
{
    private static readonly Dictionary<PublicList, (string File, string Vietnamese, string English)> Names = new()
    {
        [PublicList.InForce] = ("con-hieu-luc", "Sản phẩm OCOP còn hiệu lực công nhận", "OCOP products whose recognition is in force"),
        [PublicList.Expiring] = ("sap-het-han", "Sản phẩm OCOP sắp hết hạn công nhận", "OCOP products whose recognition is about to expire"),
        [PublicList.Expired] = ("het-han", "Sản phẩm OCOP hết hạn, chưa công nhận lại", "OCOP products expired and not recognised again"),
        [PublicList.Suspended] = ("tam-dinh-chi", "Sản phẩm OCOP bị tạm đình chỉ công nhận", "OCOP products whose recognition is suspended"),
        [PublicList.Revoked] = ("thu-hoi", "Sản phẩm OCOP bị thu hồi hoặc đã rút công nhận", "OCOP products whose recognition was revoked or given back"),
        [PublicList.Superseded] = ("da-thay-the", "Lần công nhận OCOP đã được thay thế", "OCOP recognitions that others took the place of"),
    };

    public static void MapPublicLists(this IEndpointRouteBuilder v1)
    {
        var lists = v1.MapGroup("").AllowAnonymous();
        lists.MapList<PublicListRow>("public/lists/{list}", List).WithTags("Public register").WithName("getPublicList")
            .WithSummary("A published list: in-force, expiring, expired, suspended, revoked, superseded").Produces(200, contentType: Feeds.Rss);
        lists.MapGet("public/lists/{list}.rss", Feed).ExcludeFromDescription();
        lists.MapGet("public/lists/{list}/units", Units).WithTags("Public register").WithName("countPublicListByUnit").WithSummary("How many rows of a published list lie in each unit");
    }

    private static async Task<IResult> List(
        [ChoiceOf<PublicList>] string list, [AsParameters] PublicRegisterQuery query, HttpContext context, IMediator mediator, IOptions<PublicAddressOptions> address, TimeProvider clock, CancellationToken ct)
    {
        if (Feeds.Wanted(context))
        {
            return await Feed(list, query, context, mediator, address, clock, ct);
        }

        var which = Choices.Of<PublicList>(list, "list")!.Value;
        var filter = query.ToFilter(clock.Today());
        var (file, vietnamese, english) = Names[which];

        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, file, Problems.InEnglish(context) ? english : vietnamese, PublicListColumns.For(context), await mediator.Send(new ExportPublicList(which, filter), ct))
            : Results.Ok(await mediator.Send(new GetPublicList(which, filter, query.Count == true), ct));
    }

    private static async Task<Ok<Page<PublicListUnit>>> Units([ChoiceOf<PublicList>] string list, [AsParameters] PublicRegisterQuery query, IMediator mediator, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new CountPublicListByUnit(Choices.Of<PublicList>(list, "list")!.Value, query.ToFilter(clock.Today())), ct));

    private static async Task<IResult> Feed(
        [ChoiceOf<PublicList>] string list, [AsParameters] PublicRegisterQuery query, HttpContext context, IMediator mediator, IOptions<PublicAddressOptions> address, TimeProvider clock, CancellationToken ct)
    {
        var which = Choices.Of<PublicList>(list, "list")!.Value;
        var rows = await mediator.Send(new GetLatestOfList(which, query.ToFilter(clock.Today())), ct);
        var (_, vietnamese, english) = Names[which];
        var en = Problems.InEnglish(context);
        var site = new Uri(address.Value.Address.TrimEnd('/') + "/");

        return Feeds.Send(context, en ? english : vietnamese, site, rows.Select(r => new FeedEntry(
            $"{r.Name} – {r.SubjectName}", new(site, "san-pham/" + Uri.EscapeDataString(r.Code)), $"{list}/{r.Code}/{r.DecisionNumber}/{r.Since:yyyy-MM-dd}",
            string.Join(". ", new[]
            {
                $"{r.Stars} {(en ? "stars" : "sao")}", RegisterColumns.Status(r.Status, en), en ? r.GroundEn : r.Ground, r.Reason,
                r.EndDecisionNumber ?? r.DecisionNumber, $"{(en ? "since" : "từ ngày")} {r.Since:dd/MM/yyyy}",
            }.Where(text => !string.IsNullOrEmpty(text))), r.Since)));
    }
}

/// <summary>The columns of published lists as files.</summary>
internal static class PublicListColumns
{
    public static IReadOnlyList<ExportColumn<PublicListRow>> For(HttpContext context)
    {
        var en = Problems.InEnglish(context);
        return
        [
            new(en ? "Code" : "Mã sản phẩm", r => r.Code, 24), new(en ? "Product" : "Tên sản phẩm", r => r.Name, 40), new(en ? "Subject" : "Chủ thể", r => r.SubjectName, 40),
            new(en ? "Unit" : "Địa bàn", r => r.UnitName, 24), new(en ? "Group" : "Nhóm", r => r.GroupName, 20), new(en ? "Stars" : "Hạng sao", r => r.Stars, 10),
            new(en ? "Status" : "Trạng thái", r => RegisterColumns.Status(r.Status, en), 18), new(en ? "On this list since" : "Có trong danh sách từ", r => r.Since, 18),
            new(en ? "Decision" : "Số quyết định công nhận", r => r.DecisionNumber, 24), new(en ? "Decision date" : "Ngày quyết định", r => r.DecisionDate, 16),
            new(en ? "Valid to" : "Có giá trị đến", r => r.ExpiresOn, 16), new(en ? "Ended on" : "Chấm dứt từ", r => r.EndedOn, 16),
            new(en ? "Class of the ground" : "Loại căn cứ", r => en ? r.GroundEn : r.Ground, 36), new(en ? "Reason" : "Lý do", r => r.Reason, 40),
            new(en ? "Decision of the end" : "Quyết định thu hồi", r => r.EndDecisionNumber, 24), new(en ? "Superseded on" : "Được thay từ", r => r.SupersededOn, 16),
            new(en ? "Illustrative" : "Dữ liệu minh hoạ", r => r.Illustrative ? (en ? "yes" : "có") : "", 16),
        ];
    }
}
