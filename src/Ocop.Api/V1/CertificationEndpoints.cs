using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Ocop.Api.Http;
using Ocop.Application.Certifications;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Api.V1;

internal static class CertificationEndpoints
{
    public static void MapCertifications(this IEndpointRouteBuilder v1)
    {
        v1.MapList<CertificationItem>("certifications", List).WithTags("Certifications").WithName("listCertifications").WithSummary("Recognitions, the newest entry first");
        var group = v1.MapGroup("certifications").WithTags("Certifications");

        group.MapPost("", Grant).WithName("grantCertification").WithSummary("Enter a recognition");
        group.MapGet("{id:guid}", Get).WithName("getCertification").WithSummary("One recognition").Produces<CertificationItem>().Produces(304);
        group.MapPatch("{id:guid}", Correct).WithName("correctCertification").WithSummary("Complete or correct a recognition").AcceptsMergePatch<CorrectCertificationRequest>();
    }

    private static async Task<IResult> List([AsParameters] CertificationQuery query, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var filter = new CertificationFilter(query.Product is { } p ? new(p) : null, query.DecisionNumber, query.AsOf ?? clock.Today());

        return Exporting.FormatOf(context) is { } format
            ? await Exporting.SendAsync(
                context, format, "cong-nhan-ocop", Problems.InEnglish(context) ? "OCOP recognitions" : "Danh sách kết quả công nhận OCOP",
                CertificationColumns.For(context), await mediator.Send(new ExportCertifications(filter), ct))
            : Results.Ok(await mediator.Send(new ListCertifications(filter, query.Limit ?? Paging.DefaultLimit, query.Cursor, query.Count == true), ct));
    }

    private static async Task<Created<CreatedId>> Grant(GrantCertificationRequest body, IMediator mediator, CancellationToken ct)
    {
        var decision = new CertificationDecision(
            body.DecisionNumber, body.DecisionDate, body.EffectiveOn, body.IssuerAgencyId is { } a ? new(a) : null, body.IssuerName, body.LegalDocumentId is { } l ? new(l) : null);
        var id = await mediator.Send(new GrantCertification(new(body.ProductId), body.Stars, body.Level ?? CertificationLevel.Unknown, decision, body.Score, body.CertificateNumber, body.Note), ct);
        return TypedResults.Created($"/api/v1/certifications/{id}", new CreatedId(id));
    }

    private static async Task<IResult> Get(Guid id, DateOnly? asOf, HttpContext context, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var certification = await mediator.Send(new GetCertification(new(id), asOf), ct);
        return Preconditions.OkWithTag(context, certification, Preconditions.Tag(certification.Version, asOf ?? clock.Today(), certification.ProductVersion));
    }

    private static async Task<NoContent> Correct(Guid id, CorrectCertificationRequest body, HttpContext context, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(
            new CorrectCertification(new(id), Preconditions.ReadVersion(context))
            {
                Stars = body.Stars, Level = body.Level, DecisionNumber = body.DecisionNumber, DecisionDate = body.DecisionDate, EffectiveOn = body.EffectiveOn,
                IssuerId = body.IssuerAgencyId.Select(a => a is { } x ? new Domain.Agencies.AgencyId(x) : (Domain.Agencies.AgencyId?)null),
                LegalDocumentId = body.LegalDocumentId.Select(l => l is { } x ? new Domain.LegalDocuments.LegalDocumentId(x) : (Domain.LegalDocuments.LegalDocumentId?)null),
                IssuerName = body.IssuerName, Score = body.Score, CertificateNumber = body.CertificateNumber, Note = body.Note,
            }, ct);
        return TypedResults.NoContent();
    }
}

/// <summary>Filters of the list of recognitions.</summary>
internal sealed record CertificationQuery
{
    /// <summary>Id of a product.</summary>
    public Guid? Product { get; init; }

    /// <summary>Exactly as recorded, such as 1850/QĐ-UBND-HC.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Statuses of that day; today without it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>1 to 200.</summary>
    public int? Limit { get; init; }

    /// <summary>The <c>nextCursor</c> of the page before.</summary>
    public string? Cursor { get; init; }

    /// <summary>Also count, up to 1001.</summary>
    public bool? Count { get; init; }
}

/// <summary>A recognition to enter.</summary>
/// <param name="Stars">3, 4 or 5.</param>
/// <param name="DecisionDate">The day the decision was signed; validity counts from it. Without it the recognition is unconfirmed.</param>
/// <param name="EffectiveOn">First valid day, when the decision sets one later than its own date.</param>
/// <param name="Score">Average total of the council, 0 to 100.</param>
internal sealed record GrantCertificationRequest(
    Guid ProductId, int Stars, CertificationLevel? Level, string? DecisionNumber, DateOnly? DecisionDate, DateOnly? EffectiveOn, Guid? IssuerAgencyId, string? IssuerName,
    Guid? LegalDocumentId, decimal? Score, string? CertificateNumber, string? Note);

/// <summary>What to complete or correct; absent fields stay, null empties.</summary>
internal sealed record CorrectCertificationRequest
{
    public Optional<int> Stars { get; init; }
    public Optional<CertificationLevel> Level { get; init; }
    public Optional<string?> DecisionNumber { get; init; }
    public Optional<DateOnly?> DecisionDate { get; init; }
    public Optional<DateOnly?> EffectiveOn { get; init; }
    public Optional<Guid?> IssuerAgencyId { get; init; }
    public Optional<string?> IssuerName { get; init; }
    public Optional<Guid?> LegalDocumentId { get; init; }
    public Optional<decimal?> Score { get; init; }
    public Optional<string?> CertificateNumber { get; init; }
    public Optional<string?> Note { get; init; }
}

/// <summary>Something just entered.</summary>
internal sealed record CreatedId(Guid Id);
