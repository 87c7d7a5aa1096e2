using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Ocop.Api.Http;
using Ocop.Application.Labels;
using Ocop.Application.Mail;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Api.V1;

/// <summary>What was read in an address.</summary>
/// <param name="Valid">Whether it is a GS1 Digital Link whose keys, values and order are right.</param>
/// <param name="Gtin">14 digits; null where the link is about something else.</param>
/// <param name="Lot">Batch or lot, application identifier 10.</param>
/// <param name="Serial">Application identifier 21.</param>
/// <param name="ElementString">What a GS1 barcode would hold, <c>^</c> standing for FNC1.</param>
/// <param name="CanonicalUri">The same below <c>https://id.gs1.org</c>.</param>
/// <param name="Error">Null when valid, else the code of what is wrong, as in the catalogue of errors.</param>
/// <param name="Detail">The same in words.</param>
public sealed record DigitalLinkReading(bool Valid, string? Gtin, string? Lot, string? Serial, string? ElementString, string? CanonicalUri, string? Error, string? Detail);

/// <summary>
/// The resolver of GS1 Digital Links (GS1-Conformant resolver standard): <c>/01/{gtin}</c> with its qualifiers leads to what there is about a product.
/// Compressed addresses are not read.
/// </summary>
internal static class ResolverEndpoints
{
    private const string Gtin = "01";
    private const string LinkType = "linkType";
    private const string Stem = "https://localhost";
    private static readonly int[] ShortGtins = [8, 12, 13];

    /// <summary>Where the resolver answers: any key that a Digital Link may begin with, so that those it does not serve are refused in its own words.</summary>
    public static readonly string[] Places =
    [
        "/00", "/01", "/253", "/255", "/401", "/402", "/414", "/415", "/417", "/8003", "/8004", "/8006", "/8010", "/8013", "/8017", "/8018", "/.well-known/gs1resolver",
    ];

    public static void MapResolver(this IEndpointRouteBuilder app)
    {
        var open = app.MapGroup("").AllowAnonymous().WithHead().ExcludeFromDescription();
        open.MapGet("/.well-known/gs1resolver", (IOptions<PublicAddressOptions> address) => Results.Json(ResolverLinks.Description(SiteOf(address))));

        foreach (var key in Places.Where(p => char.IsAsciiDigit(p[1])))
        {
            open.MapGet(key + "/{**rest}", Resolve);
        }
    }

    public static void MapDigitalLinks(this IEndpointRouteBuilder v1)
    {
        var group = v1.MapGroup("public/gs1").WithTags("GS1").AllowAnonymous();
        group.MapGet("digital-link", Read).WithName("readDigitalLink").WithSummary("Is this address a GS1 Digital Link, and what does it say?");
        group.MapGet("linkset-context", () => Results.Json(ResolverLinks.ContextFile, contentType: ProductJsonLd.MediaType)).ExcludeFromDescription();
    }

    private static Ok<DigitalLinkReading> Read(string? uri, HttpContext context)
    {
        var error = DigitalLink.TryParse(uri, out var link);
        return TypedResults.Ok(link is null
            ? new(false, null, null, null, null, null, error!.Code, Problems.InEnglish(context) ? error.English : error.Vietnamese)
            : new DigitalLinkReading(true, link[Gtin], link["10"], link["21"], link.ToElementString(), link.ToUri(), null, null));
    }

    private static async Task<IResult> Resolve(HttpContext context, IMediator mediator, IOptions<PublicAddressOptions> address, CancellationToken ct)
    {
        var (path, query) = AskedFor(context);
        var site = SiteOf(address);

        if (Lengthened(path) is { } whole)
        {
            return Lead(site + whole + query);
        }

        if (DigitalLink.TryParse(Stem + path + query, out var link) is { } error)
        {
            throw new DomainException(error);
        }

        if (link!.Key.Code != Gtin)
        {
            throw new DomainException(DigitalLinkErrors.KeyNotServed(link.Key.Code));
        }

        var product = await mediator.Send(new ResolveGtin(link.Path[0].Value), ct);
        var links = ResolverLinks.Of(product, link["10"], site, Problems.InEnglish(context));
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept, Accept-Language";

        // the description is about the product, at whatever level it was asked for
        var about = $"{site}/{Gtin}/{link.Path[0].Value}";
        headers.Append("Link", $"<{about}?{LinkType}=linkset>; rel=\"linkset\"; type=\"{ResolverLinks.MediaType}\"");

        return WantsLinkset(context.Request) ? Linkset(context, ResolverLinks.Linkset(links, about, product.Name), site) : Choose(context, links, about, product.Name, query, site);
    }

    private static IResult Choose(HttpContext context, IReadOnlyList<ResolverLink> links, string about, string name, string query, string site)
    {
        var asked = context.Request.Query[LinkType].ToString();
        var relation = asked.Length == 0 ? ResolverLinks.Default : ResolverLinks.NameOf(asked);
        var found = ResolverLinks.Narrow([.. links.Where(l => l.Relation == relation)], context.Request);

        return found.Count switch
        {
            0 => throw new DomainException(DigitalLinkErrors.NoSuchLink()),
            1 => Lead(WithQuery(found[0].Href, query)),
            _ => Linkset(context, ResolverLinks.Linkset(found, about, name), site, StatusCodes.Status300MultipleChoices),
        };
    }

    private static IResult Lead(string target) => Results.Redirect(target, preserveMethod: true);

    private static IResult Linkset(HttpContext context, System.Text.Json.Nodes.JsonObject linkset, string site, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.Append("Link", $"<{ResolverLinks.Context(site)}>; rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"{ProductJsonLd.MediaType}\"");
        return Results.Json(linkset, ProductJsonLd.Options, ResolverLinks.MediaType, status);
    }

    private static bool WantsLinkset(HttpRequest request) => request.Query[LinkType].ToString() is "linkset" or "all" || request.GetTypedHeaders().Accept.Any(a => a.MediaType == ResolverLinks.MediaType);

    /// <summary>As it came, with its escapes; a slash at the end means nothing.</summary>
    private static (string Path, string Query) AskedFor(HttpContext context)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()?.RawTarget is { Length: > 0 } target && target[0] == '/' ? target
            : context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        var at = raw.IndexOf('?', StringComparison.Ordinal);
        return at < 0 ? (raw.TrimEnd('/'), "") : (raw[..at].TrimEnd('/'), raw[at..]);
    }

    /// <summary>The path with the GTIN in 14 digits where it came in fewer; null where it did not, or its check digit is wrong.</summary>
    private static string? Lengthened(string path)
    {
        var words = path.Split('/');
        return words.Length > 2 && words[1] == Gtin && ShortGtins.Contains(words[2].Length) && words[2].All(char.IsAsciiDigit) && Domain.Products.Gtin.TryParse(words[2], out var gtin)
            ? string.Join('/', [words[0], words[1], gtin.Value, .. words[3..]])
            : null;
    }

    /// <summary>What the asker added is passed on, but for what was meant for the resolver.</summary>
    private static string WithQuery(string href, string query)
    {
        var rest = string.Join('&', query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => p.Split('=')[0] != LinkType));
        return rest.Length == 0 ? href : $"{href}{(href.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{rest}";
    }

    private static string SiteOf(IOptions<PublicAddressOptions> address) => address.Value.Address.TrimEnd('/');
}
