using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Ocop.Api.Tests.Integration;

/// <summary>What came to a receiver.</summary>
internal sealed record Arrival(IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public JsonElement Event => JsonSerializer.Deserialize<JsonElement>(Body);

    public string Subject => Event.GetProperty("subject").GetString()!;

    public long? Position => Event.TryGetProperty("position", out var position) ? position.GetInt64() : null;
}

/// <summary>A receiver of webhooks on a port of this machine, that answers as the test says.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Receiver(WebApplication app) => _app = app;

    public ConcurrentQueue<Arrival> Arrivals { get; } = new();

    /// <summary>Answers an arrival; 204 unless told.</summary>
    public Func<Arrival, HttpResponse, Task> Answer { get; set; } = (_, response) =>
    {
        response.StatusCode = (int)HttpStatusCode.NoContent;
        return Task.CompletedTask;
    };

    public string Url => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/nhan";

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.MapPost("/nhan", receiver.TakeAsync);
        await app.StartAsync();
        return receiver;
    }

    public void AnswerWith(int status, string? body = null, params (string Name, string Value)[] headers) => Answer = async (_, response) =>
    {
        response.StatusCode = status;

        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(body ?? ""));
    };

    public async Task UntilAsync(int arrivals)
    {
        for (var tries = 0; Arrivals.Count < arrivals; tries++)
        {
            Assert.That(tries, Is.LessThan(400), $"{Arrivals.Count} of {arrivals} arrived");
            await Task.Delay(50);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        var arrival = new Arrival(context.Request.Headers.ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value.ToString(), StringComparer.Ordinal), body.ToArray());
        Arrivals.Enqueue(arrival);
        await Answer(arrival, context.Response);
    }
}
