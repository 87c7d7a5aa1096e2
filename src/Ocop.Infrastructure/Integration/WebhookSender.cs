using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Options;
using Ocop.Application.Integration;
using Ocop.Application.Mail;
using Ocop.Domain.Integration;

namespace Ocop.Infrastructure.Integration;

/// <summary>An answer, or why there was none.</summary>
/// <param name="RetryAfter">As the receiver asked.</param>
internal sealed record Sending(SendingResult Result, TimeSpan? RetryAfter);

/// <summary>Sends one event to one receiver, signed. Follows no redirect, keeps no cookie, reads a kilobyte.</summary>
internal sealed class WebhookSender : IWebhookSender, IDisposable
{
    private const int LongestAnswer = 1024;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly HttpClient _http;
    private readonly AddressGuard _guard;
    private readonly WebhookSecrets _secrets;
    private readonly EventTypes _types;
    private readonly PublicAddressOptions _address;
    private readonly WebhookOptions _options;
    private readonly TimeProvider _clock;

    public WebhookSender(
        AddressGuard guard, WebhookSecrets secrets, EventTypes types, IOptions<PublicAddressOptions> address, IOptions<WebhookOptions> options, TimeProvider clock)
    {
        (_guard, _secrets, _types, _address, _options, _clock) = (guard, secrets, types, address.Value, options.Value, clock);
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = (context, ct) => guard.ConnectAsync(context.DnsEndPoint, ct),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("Ocop-Webhooks/1");
    }

    public Task RequireAllowedAsync(string url, CancellationToken ct) => _guard.RequireAsync(url, ct);

    public async Task<SendingResult> TestAsync(WebhookSubscription subscription, CancellationToken ct)
    {
        var (now, id) = (_clock.GetUtcNow(), Guid.CreateVersion7());
        var data = JsonSerializer.SerializeToElement(new { aggregateId = subscription.Id.Value, name = subscription.Name }, Json);
        var e = new CloudEvent("1.0", id.ToString(), _address.Address, _types.Outward("webhook.tested.v1"), $"webhooks/{subscription.Id.Value}", now, "application/json", null, data);
        var secrets = _secrets.Of(subscription.Id, subscription.Secret, subscription.PreviousSecret, subscription.PreviousEndsAt, now);
        return (await SendAsync(subscription.Url, secrets, e, ct)).Result;
    }

    public async Task<Sending> SendAsync(string url, IReadOnlyList<byte[]> secrets, CloudEvent e, CancellationToken ct)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(e, Json);
        var timestamp = _clock.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/cloudevents+json") { CharSet = "utf-8" };
        request.Headers.Add("webhook-id", e.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", string.Join(' ', secrets.Select(s => WebhookSignature.Sign(s, e.Id, timestamp, body))));
        var began = Stopwatch.GetTimestamp();

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        stop.CancelAfter(TimeSpan.FromSeconds(_options.TimeoutSeconds));

        try
        {
            if (!_options.AllowPrivate && request.RequestUri!.Scheme != Uri.UriSchemeHttps)
            {
                return Failed("not-secure");
            }

            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            var answer = await BeginningAsync(response, stop.Token);
            return new(
                new(response.IsSuccessStatusCode, (int)response.StatusCode, (int)response.StatusCode is >= 300 and < 400 ? "redirected" : null, Elapsed(), answer),
                RetryAfter(response.Headers.RetryAfter));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return Failed("timed-out");
        }
        catch (Exception x) when (x is HttpRequestException or IOException)
        {
            return Failed(x is AddressRefusedException || x.InnerException is AddressRefusedException ? "address-refused" : "unreachable");
        }

        Sending Failed(string error) => new(new(false, null, error, Elapsed(), null), null);

        int Elapsed() => (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    public void Dispose() => _http.Dispose();

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - _clock.GetUtcNow(),
        _ => null,
    };

    // whatever was sent, as text that a database can hold
    private static async Task<string?> BeginningAsync(HttpResponseMessage response, CancellationToken ct)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(ct);
        var bytes = new byte[LongestAnswer];
        var read = await stream.ReadAtLeastAsync(bytes, LongestAnswer, throwOnEndOfStream: false, ct);
        return read == 0 ? null : new string([.. Encoding.UTF8.GetString(bytes, 0, read).Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c)]);
    }
}
