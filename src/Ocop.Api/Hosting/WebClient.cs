using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Ocop.Api.Http;

namespace Ocop.Api.Hosting;

/// <summary>
/// Serves the built web client: its files, and for each address without a file one of its two documents, the small public one or
/// that of the staff. Each document gets a nonce of its own in place of <c>__CSP_NONCE__</c>.
/// </summary>
internal static class WebClient
{
    private const string StaffDocument = "index.html";
    private const string PublicDocument = "tra-cuu.html";
    private const string NoncePlace = "__CSP_NONCE__";
    private const string FieldWorker = "/field-worker.js";
    private const string HashedFiles = "/assets";
    private const string ForEver = "public, max-age=31536000, immutable";
    private static readonly string[] StaffPaths = ["/quan-tri", "/dang-nhap", "/dang-ky-dai-dien"];
    private static readonly string[] PublicPaths = ["/q", "/san-pham", "/danh-sach", "/tra-cuu", "/theo-doi", "/quyet-dinh", "/phan-anh", "/thu-hoi-san-pham", "/giam-sat-dia-phuong", "/trang-thai", "/du-lieu-mo"];
    private static readonly string[] ServerPaths = ["/api", "/connect", "/health", "/metrics", "/openapi", "/swagger", "/.well-known"];

    // best first
    private static readonly (string Name, string Suffix)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Files that exist. Compressed ones lie beside them since the build: compressing answers on the way would leak secrets in them.</summary>
    public static void UseWebClientFiles(this WebApplication app)
    {
        var types = new FileExtensionContentTypeProvider();
        var files = app.Environment.WebRootFileProvider;
        var options = new StaticFileOptions { ServeUnknownFileTypes = true, OnPrepareResponse = prepared => Prepare(prepared.Context, types) };

        app.UseWhen(
            context => !context.Request.Path.IsBelow(ServerPaths) && !IsDocument(context.Request.Path) && !IsHidden(context.Request.Path),
            client => client
                .Use((context, next) =>
                {
                    TakeCompressed(context, files);
                    return next(context);
                })
                .UseStaticFiles(options)
                .Use((context, next) =>
                {
                    // no file after all: routing and the log see the address that was asked for
                    Restore(context);
                    return next(context);
                }));
    }

    /// <summary>Answers what no endpoint does: a page of the web client, or that there is nothing.</summary>
    public static void UseWebClientPages(this WebApplication app)
    {
        var documents = new Documents(app.Environment.WebRootFileProvider);

        app.Use((context, next) => context.GetEndpoint() switch
        {
            null => AnswerAsync(context, documents),

            // routing's own answers, such as 405, are the same for everybody
            not RouteEndpoint and { RequestDelegate: { } answer } => answer(context),
            _ => next(context),
        });
    }

    private static Task AnswerAsync(HttpContext context, Documents documents)
    {
        var path = context.Request.Path;

        if (path.IsBelow(ServerPaths))
        {
            return Problems.WriteAsync(context, StatusCodes.Status404NotFound, HttpErrors.NotFound());
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return Problems.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, HttpErrors.MethodNotAllowed());
        }

        var isStaff = path.IsBelow(StaffPaths);
        var isKnown = isStaff || path == "/" || path.IsBelow(PublicPaths);
        context.Response.StatusCode = isKnown ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;

        // a picture or script that is not there is not helped by a page
        return !isKnown && Path.HasExtension(path) ? Task.CompletedTask : documents.SendAsync(context, isStaff ? StaffDocument : PublicDocument);
    }

    private static bool IsDocument(PathString path) => path == "/" + StaffDocument || path == "/" + PublicDocument;

    /// <summary>What the build keeps for itself, such as <c>.vite/manifest.json</c>.</summary>
    private static bool IsHidden(PathString path) => path.Value?.Contains("/.", StringComparison.Ordinal) == true;

    private static void TakeCompressed(HttpContext context, IFileProvider files)
    {
        var accepted = context.Request.Headers.AcceptEncoding.ToString();

        foreach (var (name, suffix) in Encodings)
        {
            if (accepted.Contains(name, StringComparison.OrdinalIgnoreCase) && files.GetFileInfo(context.Request.Path + suffix) is { Exists: true, IsDirectory: false })
            {
                context.Features.Set(new Compressed(name, context.Request.Path));
                context.Request.Path += suffix;
                return;
            }
        }
    }

    private static void Restore(HttpContext context)
    {
        if (context.Features.Get<Compressed>() is { } compressed)
        {
            context.Request.Path = compressed.Path;
            context.Features.Set<Compressed>(null);
        }
    }

    private static void Prepare(HttpContext context, FileExtensionContentTypeProvider types)
    {
        var compressed = context.Features.Get<Compressed>();
        var path = compressed?.Path ?? context.Request.Path;
        context.Response.Headers.CacheControl = path.IsBelow(HashedFiles) ? ForEver : "no-cache";
        context.Response.Headers.Append("Vary", "Accept-Encoding");

        if (path == FieldWorker)
        {
            SecurityHeaders.AllowWorker(context);
        }

        if (compressed is not null)
        {
            context.Response.Headers.ContentEncoding = compressed.Encoding;
            context.Response.ContentType = types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        }
    }

    private sealed record Compressed(string Encoding, PathString Path);

    /// <summary>The documents, read again when a build has replaced them.</summary>
    private sealed class Documents(IFileProvider files)
    {
        private readonly ConcurrentDictionary<string, (DateTimeOffset Modified, string[] Parts)> _read = new();

        public async Task SendAsync(HttpContext context, string name)
        {
            var file = files.GetFileInfo(name);

            if (!file.Exists)
            {
                await Problems.WriteAsync(context, StatusCodes.Status404NotFound, HttpErrors.WebClientMissing());
                return;
            }

            var nonce = SecurityHeaders.NewNonce();
            SecurityHeaders.AllowPage(context, nonce);
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-cache";
            var text = string.Join(nonce, await PartsAsync(file, name));

            if (HttpMethods.IsGet(context.Request.Method))
            {
                await context.Response.WriteAsync(text, context.RequestAborted);
            }
        }

        private async Task<string[]> PartsAsync(IFileInfo file, string name)
        {
            if (_read.TryGetValue(name, out var known) && known.Modified == file.LastModified)
            {
                return known.Parts;
            }

            await using var stream = file.CreateReadStream();
            using var reader = new StreamReader(stream);
            var parts = (await reader.ReadToEndAsync()).Split(NoncePlace);
            _read[name] = (file.LastModified, parts);
            return parts;
        }
    }
}
