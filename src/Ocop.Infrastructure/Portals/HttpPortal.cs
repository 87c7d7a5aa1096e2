using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Ocop.Application.Integration;

namespace Ocop.Infrastructure.Portals;

/// <summary>
/// A portal that speaks the contract of docs/portals.md. No public description of the real portals was found, so this is unverified against any of them; another portal gets
/// another adapter behind <see cref="IPortal"/>.
/// </summary>
internal sealed class HttpPortal(PortalOptions options, IHttpClientFactory clients, TimeProvider clock) : IPortal
{
    public const string Client = "portal";
    private const int Tries = 2;
    private const int PageSize = 500;
    private const int LongestNote = 300;
    private const int LargestAnswer = 16 * 1024 * 1024;
    private const int MostPages = 100_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public string Code => options.Code;

    public Task<PortalAnswer> DeliverAsync(string id, long version, string record, CancellationToken ct) => SendAsync(
        () => Request(HttpMethod.Put, PathOf(id), version, new StringContent(record, Encoding.UTF8, MediaTypeNames.Application.Json)), ct);

    public async Task<PortalAnswer> WithdrawAsync(string id, long version, CancellationToken ct)
    {
        var answer = await SendAsync(() => Request(HttpMethod.Delete, PathOf(id), version, null), ct);
        return answer is { Outcome: PortalOutcome.Refused, Note: { } note } && note.StartsWith("HTTP 404", StringComparison.Ordinal) ? new(PortalOutcome.Accepted) : answer;
    }

    public async IAsyncEnumerable<PortalListed> ListAsync([EnumeratorCancellation] CancellationToken ct)
    {
        string? after = null;

        for (var pages = 0; ; pages++)
        {
            var page = await PageAsync(after, ct);

            foreach (var item in page.Items)
            {
                yield return item;
            }

            // one that never comes to an end would keep us for ever
            if (page.Next is null || page.Next == after || pages > MostPages)
            {
                yield break;
            }

            after = page.Next;
        }
    }

    private async Task<(IReadOnlyList<PortalListed> Items, string? Next)> PageAsync(string? after, CancellationToken ct)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"records?limit={PageSize}{(after is null ? "" : "&after=" + Uri.EscapeDataString(after))}");

        for (var tries = 1; ; tries++)
        {
            try
            {
                using var response = await ExchangeAsync(Request(HttpMethod.Get, path, null, null), ct);

                if (response.IsSuccessStatusCode)
                {
                    return Read(await response.Content.ReadAsByteArrayAsync(ct));
                }

                if ((int)response.StatusCode < 500 || tries >= Tries)
                {
                    throw new PortalUnreadableException(Status(response));
                }
            }
            catch (Exception e) when (IsTransient(e, ct))
            {
                if (tries >= Tries)
                {
                    throw new PortalUnreadableException(Reason(e));
                }
            }

            await Task.Delay(Pause, ct);
        }
    }

    private static (IReadOnlyList<PortalListed> Items, string? Next) Read(byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var items = json.RootElement.GetProperty("items").EnumerateArray()
                .Select(i => new PortalListed(i.GetProperty("id").GetString()!, i.GetProperty("record") is { ValueKind: JsonValueKind.Object } record ? record.GetRawText() : throw new JsonException())).ToList();
            return (items, json.RootElement.TryGetProperty("next", out var next) && next.ValueKind == JsonValueKind.String ? next.GetString() : null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new PortalUnreadableException("unreadable answer");
        }
    }

    private async Task<PortalAnswer> SendAsync(Func<HttpRequestMessage> request, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            PortalAnswer answer;

            try
            {
                using var response = await ExchangeAsync(request(), ct);
                answer = await AnswerOfAsync(response, ct);

                if (answer.Outcome != PortalOutcome.Failed || (int)response.StatusCode < 500)
                {
                    return answer;
                }
            }
            catch (Exception e) when (IsTransient(e, ct))
            {
                answer = new(PortalOutcome.Failed, Reason(e));
            }

            if (tries >= Tries)
            {
                return answer;
            }

            await Task.Delay(Pause, ct);
        }
    }

    private async Task<PortalAnswer> AnswerOfAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var status = Status(response);
        var body = await response.Content.ReadAsByteArrayAsync(ct);

        switch (response.StatusCode)
        {
            case HttpStatusCode.NoContent:
                return new(PortalOutcome.Accepted);

            // a page for people in between, such as that of a network's gate, also answers 200
            case HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted:
                return Property(body, "accepted") is { ValueKind: JsonValueKind.True } ? new(PortalOutcome.Accepted) : new(PortalOutcome.Failed, $"{status}, unreadable answer");
            case HttpStatusCode.TooManyRequests:
                return new(PortalOutcome.Busy, status, WaitOf(response.Headers.RetryAfter));
            case HttpStatusCode.Conflict when Property(body, "version") is { ValueKind: JsonValueKind.Number } there && there.TryGetInt64(out var version):
                return new(PortalOutcome.Stale, status, Version: version);
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.RequestTimeout:
                return new(PortalOutcome.Failed, status);
            case >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError:
                return new(PortalOutcome.Refused, Property(body, "reason") is { ValueKind: JsonValueKind.String } reason ? $"{status}: {Harmless(reason.GetString()!)}" : status);
            default:
                return new(PortalOutcome.Failed, status);
        }
    }

    private async Task<HttpResponseMessage> ExchangeAsync(HttpRequestMessage request, CancellationToken ct)
    {
        using (request)
        {
            using var client = clients.CreateClient(Client);
            client.Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds);
            client.MaxResponseContentBufferSize = LargestAnswer;
            return await client.SendAsync(request, ct);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, long? version, HttpContent? content)
    {
        HttpRequestMessage request = new(method, new Uri(options.Address.TrimEnd('/') + "/" + path)) { Content = content };
        request.Headers.Accept.Add(new(MediaTypeNames.Application.Json));

        if (version is { } number)
        {
            request.Headers.Add("Record-Version", number.ToString(CultureInfo.InvariantCulture));
        }

        if (options.Token is { Length: > 0 } token)
        {
            request.Headers.Authorization = new("Bearer", token);
        }
        else if (options.ApiKey is { Length: > 0 } key)
        {
            request.Headers.TryAddWithoutValidation(options.ApiKeyHeader, key);
        }

        return request;
    }

    private static string PathOf(string id) => "records/" + Uri.EscapeDataString(id);

    private static string Status(HttpResponseMessage response) => string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)response.StatusCode}");

    private TimeSpan? WaitOf(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date is { } date ? date - clock.GetUtcNow() : null);

    private static JsonElement? Property(byte[] body, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value) ? value.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a portal says may hold what we told it: a reason is shown to people, and a secret never is.</summary>
    private string Harmless(string text)
    {
        foreach (var secret in new[] { options.Token, options.ApiKey })
        {
            if (secret is { Length: > 0 })
            {
                text = text.Replace(secret, "***", StringComparison.Ordinal);
            }
        }

        text = new([.. text.Where(c => !char.IsControl(c))]);
        return text.Length > LongestNote ? text[..LongestNote] : text;
    }

    private static bool IsTransient(Exception e, CancellationToken ct) => !ct.IsCancellationRequested && e is (HttpRequestException or TaskCanceledException or IOException);

    private static string Reason(Exception e) => e is TaskCanceledException ? "no answer in time" : "not reachable";
}
