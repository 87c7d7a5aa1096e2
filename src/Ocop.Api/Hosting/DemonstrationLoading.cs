using MediatR;
using Ocop.Application.Accounts;

namespace Ocop.Api.Hosting;

/// <summary>Opens the accounts of eleven invented people in a developer's application; never outside Development.</summary>
internal static class DemonstrationLoading
{
    private const string Section = "Demonstration";

    /// <returns>How they sign in, in one line for each, when <c>Demonstration:PrintPasswords</c> or <c>Demonstration:Password</c> asks for it.</returns>
    public static async Task<IReadOnlyList<string>> OpenDemonstrationAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return [];
        }

        var password = app.Configuration[$"{Section}:Password"] is { Length: > 0 } named ? named : null;
        var asked = password is not null || app.Configuration.GetValue($"{Section}:PrintPasswords", defaultValue: false);
        await using var scope = app.Services.CreateAsyncScope();
        var people = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new EnterDemonstration(asked, password), app.Lifetime.ApplicationStopping);

        return asked
            ? [.. people.Select(p => $"{p.Email}  {p.Role}  {(password is null ? p.Password : $"({Section}:Password)")}")]
            : [$"+ {people.Count} người minh hoạ / people of a demonstration: --{Section}:PrintPasswords=true"];
    }
}
