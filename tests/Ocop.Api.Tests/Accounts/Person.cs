using System.Net.Http.Json;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Domain.Agencies;
using Ocop.Domain.Subjects;

namespace Ocop.Api.Tests.Accounts;

/// <summary>Somebody at a browser, whose cookies it keeps.</summary>
internal sealed class Person(HttpClient http) : IDisposable
{
    public const string Email = "hoa@dongthap.example";
    public const string Password = "con cá lóc nướng trui";

    /// <summary>The People's Committee of the ward Mỹ Tho.</summary>
    public const string MyTho = "ubnd-28261";

    /// <summary>Of the ward Đạo Thạnh.</summary>
    public const string DaoThanh = "ubnd-28249";

    public const string IndustryAndTrade = "so-cong-thuong-dong-thap";

    public HttpClient Http { get; } = http;

    public string? CsrfToken { get; private set; }

    /// <summary>The application with one administrator.</summary>
    public static Task<TestApi> StartAsync(params (string Key, string? Value)[] settings) =>
        TestApi.StartWithSignInAsync([("Bootstrap:Administrator:Email", Email), ("Bootstrap:Administrator:Password", Password), .. settings]);

    public static Person At(TestApi api) => new(api.Http());

    /// <summary>At a browser with that network address, as the proxy of this machine tells it.</summary>
    public static Person At(TestApi api, string address)
    {
        var person = At(api);
        person.Http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return person;
    }

    /// <summary>Somebody with a role, signed in.</summary>
    /// <param name="api">Where.</param>
    /// <param name="role">Which role.</param>
    /// <param name="agency">Code of the agency that exists today; for a role that goes as far as an area or a field, one that has it unless said.</param>
    /// <param name="subject">The subject that a representative stands for.</param>
    /// <param name="name">The first part of the e-mail; the role unless said.</param>
    public static async Task<Person> WithRoleAsync(TestApi api, string role, string? agency = null, Guid? subject = null, string? name = null)
    {
        var email = $"{name ?? role}@dongthap.example";

        await using (var scope = api.Services.CreateAsyncScope())
        {
            var needs = Roles.Find(role)!;
            agency ??= needs.Needs(Scope.Area) ? MyTho : needs.Needs(Scope.Field) ? IndustryAndTrade : null;
            subject ??= needs.Needs(Scope.Subject) ? await api.RegisterSubjectAsync("HTX Cá Linh") : null;
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new OpenAccount(
                email, "Người thử", Password, false, role, agency is null ? null : AgencyOf(api, agency), subject is { } id ? new SubjectId(id) : null));
        }

        var person = At(api);
        await person.SignInAsync(email);
        return person;
    }

    public static AgencyId AgencyOf(TestApi api, string code) =>
        api.Services.GetRequiredService<IReferenceFacts>().Current.Agencies.Single(a => a.Code == code && a.ValidTo is null).Id;

    public Task<HttpResponseMessage> TrySignInAsync(string email = Email, string password = Password, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, "/api/v1/session", new { email, password }, headers);

    /// <summary>With a code of the authenticator application, or a recovery code.</summary>
    public Task<HttpResponseMessage> TrySignInWithAsync(string? totpCode = null, string? recoveryCode = null, string email = Email, string password = Password) =>
        SendAsync(HttpMethod.Post, "/api/v1/session", new { email, password, totpCode, recoveryCode });

    public async Task<JsonElement> SignInAsync(string email = Email, string password = Password)
    {
        using var response = await TrySignInAsync(email, password);
        return await EnterAsync(response);
    }

    /// <summary>Takes the session that an answer has started.</summary>
    public async Task<JsonElement> EnterAsync(HttpResponseMessage response)
    {
        Assert.That((int)response.StatusCode, Is.EqualTo(200), await response.Content.ReadAsStringAsync());
        var session = await response.JsonAsync();
        CsrfToken = session.GetProperty("csrfToken").GetString();
        return session;
    }

    /// <summary>With the session's token, as the web client does it.</summary>
    public Task<HttpResponseMessage> ChangeAsync(HttpMethod method, string path, object? body = null) => SendAsync(method, path, body, ("X-CSRF-Token", CsrfToken ?? ""));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : JsonContent.Create(body);

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Http.SendAsync(request);
    }

    public async Task<int> StatusOfMeAsync()
    {
        using var response = await Http.GetAsync(new Uri("/api/v1/me", UriKind.Relative));
        return (int)response.StatusCode;
    }

    public void Dispose() => Http.Dispose();
}
