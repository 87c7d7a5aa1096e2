using System.ServiceModel.Syndication;
using System.Xml;
using Microsoft.Net.Http.Headers;
using Ocop.Application.Common;

namespace Ocop.Api.Http;

/// <summary>Something that a feed tells.</summary>
/// <param name="Link">Where to read on.</param>
/// <param name="Key">Tells it apart for good, so that readers show it once.</param>
/// <param name="On">The day, in Việt Nam.</param>
internal sealed record FeedEntry(string Title, Uri Link, string Key, string Text, DateOnly On);

/// <summary>Lists as RSS 2.0, for whoever follows them.</summary>
internal static class Feeds
{
    public const string Rss = "application/rss+xml";
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Whether the reader asks for a feed by <c>Accept</c>.</summary>
    public static bool Wanted(HttpContext context) => context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals(Rss, StringComparison.OrdinalIgnoreCase));

    public static IResult Send(HttpContext context, string title, Uri site, IEnumerable<FeedEntry> entries)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var feed = new SyndicationFeed(title, title, site, entries.Select(ItemOf)) { Language = Problems.InEnglish(context) ? "en" : "vi" };
        var text = new MemoryStream();

        using (var writer = XmlWriter.Create(text, Settings))
        {
            new Rss20FeedFormatter(feed, serializeExtensionsAsAtom: false).WriteTo(writer);
        }

        return Results.Bytes(text.ToArray(), Rss + "; charset=utf-8");
    }

    private static SyndicationItem ItemOf(FeedEntry entry)
    {
        var item = new SyndicationItem(Clean(entry.Title), Clean(entry.Text), entry.Link)
        {
            Id = Clean(entry.Key), PublishDate = new(entry.On, TimeOnly.MinValue, VietnamTime.Zone.GetUtcOffset(entry.On.ToDateTime(TimeOnly.MinValue))),
        };
        return item;
    }

    // names come from people's lists, and a feed with one wrong character is read by nobody
    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
