using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Imports;
using Ocop.Domain.Common;
using Ocop.Domain.Imports;

namespace Ocop.Api.V1;

internal static class ImportEndpoints
{
    private const long MaxFile = 64 * 1024 * 1024;
    private const long MaxBody = MaxFile + (64 * 1024);
    private const int MaxFields = 16;

    /// <summary>A short list is in the register before the answer; for a long one the caller looks at the status.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public static void MapImports(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("imports").WithTags("Imports");
        group.MapPost("", QueueImport).WithName("queueImport").WithSummary("Send a list (CSV or XLSX, at most 64 MiB)")
            .Accepts<ImportUpload>("multipart/form-data").Produces<QueuedImport>(202).DisableAntiforgery();
        group.MapGet("", ListImports).WithName("listImports").WithSummary("The latest imports");
        group.MapGet("{id:guid}", GetImport).WithName("getImport").WithSummary("How far an import has come").Produces<ImportView>().Produces(304);
        group.MapGet("{id:guid}/rows", ListRows).WithName("listImportRows").WithSummary("The data rows of a list as they came out");
        group.MapPatch("{id:guid}/columns", MapColumns).WithName("mapImportColumns").WithSummary("Say what columns mean; the file is read again").AcceptsMergePatch<MapColumnsRequest>();
        group.MapPatch("{id:guid}/rows/{line:int}", CorrectRow).WithName("correctImportRow").WithSummary("Correct a row under review").AcceptsMergePatch<CorrectRowRequest>();
        group.MapPost("{id:guid}/commit", Commit).WithName("commitImport").WithSummary("Enter a reviewed list into the register")
            .Accepts<CommitRequest>(isOptional: true, "application/json").Produces<QueuedImport>(202);
        group.MapDelete("{id:guid}", Cancel).WithName("cancelImport").WithSummary("Give an import up");
        group.MapGet("{id:guid}/report.xlsx", Report).WithName("exportImportReport").WithSummary("Every row with what became of it, as a workbook")
            .Produces(200, contentType: Exporting.Xlsx);
    }

    private static async Task<IResult> QueueImport(HttpContext context, IMediator mediator, ICaller caller, IFileStore files, IImportQueue queue, CancellationToken ct)
    {
        // Before a byte is kept: strangers fill no disks.
        if (!caller.Has(Permissions.ImportsRun))
        {
            throw new DomainException(CommonErrors.NotPermitted(Permissions.ImportsRun));
        }

        var form = await ReadFormAsync(context, ct);
        var file = form.Files.GetFile("file") ?? throw new DomainException(ImportErrors.FileMissing());
        var dryRun = !Field(form, context, "dryRun").Equals("false", StringComparison.OrdinalIgnoreCase);
        var mode = ImportTexts.ModeOf(Field(form, context, "mode")) ?? throw new BadHttpRequestException("mode");
        await using var content = file.OpenReadStream();
        var stored = await files.SaveAsync(content, MaxFile, ct);
        var queued = await mediator.Send(new QueueImport(file.FileName, stored.Hash, stored.Size, mode, !dryRun), ct);
        queue.Wake();
        return Results.Accepted($"/api/v1/imports/{queued.Id}", queued);
    }

    private static async Task<Ok<Page<ImportView>>> ListImports(int? limit, string? cursor, HttpContext context, IMediator mediator, IAccounts accounts, CancellationToken ct)
    {
        var page = await mediator.Send(new ListImports(limit ?? Paging.DefaultLimit, cursor), ct);
        var names = new Dictionary<Guid, string?>();

        foreach (var user in page.Items.Select(i => i.CreatedBy).OfType<Guid>().Distinct())
        {
            names[user] = (await accounts.FindAsync(user, ct))?.DisplayName;
        }

        return TypedResults.Ok(new Page<ImportView>(
            [.. page.Items.Select(i => ImportView.Of(i, i.CreatedBy is { } u ? names[u] : null, Problems.InEnglish(context)))], page.NextCursor));
    }

    private static async Task<IResult> GetImport(Guid id, HttpContext context, IMediator mediator, IAccounts accounts, CancellationToken ct)
    {
        var import = await mediator.Send(new GetImport(new(id)), ct);
        var name = import.CreatedBy is { } user ? (await accounts.FindAsync(user, ct))?.DisplayName : null;
        return Preconditions.OkWithTag(context, ImportView.Of(import, name, Problems.InEnglish(context)), Preconditions.Tag(import.Version));
    }

    private static async Task<Ok<Page<ImportRowView>>> ListRows(
        Guid id, [ChoiceOf<ImportSeverity>] string? status, string? q, string? cursor, int? limit, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var import = await mediator.Send(new GetImport(new(id)), ct);
        var page = await mediator.Send(new ListImportRows(new(id), ImportTexts.SeverityOf(status), q, limit ?? Paging.DefaultLimit, cursor), ct);
        return TypedResults.Ok(new Page<ImportRowView>(
            [.. page.Items.Select(r => ImportRowView.Of(r, import.Layout?.Columns ?? [], Problems.InEnglish(context)))], page.NextCursor));
    }

    private static async Task<Accepted<QueuedImport>> MapColumns(Guid id, MapColumnsRequest body, IMediator mediator, IImportQueue queue, CancellationToken ct)
    {
        // none at all is refused by the use case, after it has asked who is asking
        IEnumerable<ColumnMeaning?> columns = body.Columns ?? [];
        var queued = await mediator.Send(new MapImportColumns(new(id), columns.Select(c => c ?? throw new BadHttpRequestException("columns")).GroupBy(c => c.Index).ToDictionary(g => g.Key, g => g.Last().Field)), ct);
        queue.Wake();
        return TypedResults.Accepted($"/api/v1/imports/{id}", queued);
    }

    private static async Task<Ok<ImportRowView>> CorrectRow(Guid id, int line, CorrectRowRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var row = await mediator.Send(body.ToCommand(new(id), line), ct);
        var import = await mediator.Send(new GetImport(new(id)), ct);
        return TypedResults.Ok(ImportRowView.Of(row, import.Layout?.Columns ?? [], Problems.InEnglish(context)));
    }

    private static async Task<Accepted<QueuedImport>> Commit(Guid id, HttpContext context, IMediator mediator, IImportQueue queue, CancellationToken ct)
    {
        var body = await ReadCommitAsync(context.Request, ct);
        var committing = await mediator.Send(new CommitImport(new(id), body?.Mode is { } mode ? ImportTexts.ModeOf(mode) ?? throw new BadHttpRequestException("mode") : null), ct);
        queue.Wake();

        for (var waited = TimeSpan.Zero; waited < Patience && committing.Status == ImportStatus.Committing; waited += Look)
        {
            await Task.Delay(Look, ct);
            committing = committing with { Status = (await mediator.Send(new GetImport(new(id)), ct)).Status };
        }

        return TypedResults.Accepted($"/api/v1/imports/{id}", committing);
    }

    // The body may be left out, which binding does not allow.
    private static async Task<CommitRequest?> ReadCommitAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return request.HasJsonContentType() && request.ContentLength != 0 ? await request.ReadFromJsonAsync<CommitRequest>(ct) : null;
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new BadHttpRequestException("application/json", e);
        }
    }

    private static async Task<NoContent> Cancel(Guid id, IMediator mediator, IImportQueue queue, CancellationToken ct)
    {
        await mediator.Send(new CancelImport(new(id)), ct);
        queue.Cancel(new(id));
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Report(Guid id, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        var report = await mediator.Send(new ExportImportReport(new(id)), ct);
        var columns = ImportReportColumns.For(report.Import, Problems.InEnglish(context));
        return await Exporting.SendAsync(context, ExportFormat.Xlsx, "ket-qua-nhap", ImportReportColumns.Title(report.Import, Problems.InEnglish(context)), columns, report.Rows);
    }

    private static async Task<IFormCollection> ReadFormAsync(HttpContext context, CancellationToken ct)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new BadHttpRequestException("multipart/form-data", StatusCodes.Status415UnsupportedMediaType);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // What is refused by its declared size is let run out, so that the sender hears the answer instead of a broken connection.
            limit.MaxRequestBodySize = context.Request.ContentLength > MaxBody ? null : MaxBody;
        }

        if (context.Request.ContentLength > MaxBody)
        {
            throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            return await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MaxBody, ValueCountLimit = MaxFields }, ct);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("multipart/form-data", e);
        }
    }

    private static string Field(IFormCollection form, HttpContext context, string name) =>
        form[name].FirstOrDefault() ?? context.Request.Query[name].FirstOrDefault() ?? "";
}

/// <summary>A list to import.</summary>
/// <param name="File">CSV, TSV or XLSX.</param>
/// <param name="DryRun">Stop for review (the default); <c>false</c> enters it at once where the mode allows.</param>
/// <param name="Mode">What becomes of a list with wrong rows.</param>
internal sealed record ImportUpload(IFormFile File, bool? DryRun, ImportMode? Mode);

/// <summary>What some columns mean.</summary>
internal sealed record MapColumnsRequest(IReadOnlyList<ColumnMeaning> Columns);

/// <param name="Index">From 0.</param>
/// <param name="Field">What the column means.</param>
internal sealed record ColumnMeaning(int Index, ImportField Field);

/// <param name="Mode">Another mode than the list was sent with: <c>all-or-nothing</c> (<c>all</c>) or <c>valid-rows</c> (<c>valid</c>).</param>
internal sealed record CommitRequest([property: RegularExpression("^(all-or-nothing|all|valid-rows|valid)$")] string? Mode);
