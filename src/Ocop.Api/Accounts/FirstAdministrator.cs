using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;

namespace Ocop.Api.Accounts;

/// <summary>Opens the first administrator's account at the start and tells how to sign in.</summary>
internal static class FirstAdministrator
{
    private const string Section = "Bootstrap:Administrator";

    /// <returns>One line for each step of signing in, for the console; a random password is shown here and never again.</returns>
    public static async Task<IReadOnlyList<string>> OpenFirstAccountAsync(this WebApplication app)
    {
        var account = await OpenAsync(app);

        return account switch
        {
            { RandomPassword: { } password } => [account.Email, $"mật khẩu / password: {password}", "(chỉ in một lần, hãy đổi ngay / printed once, change it)"],
            { IsNew: true } => [$"{account.Email}, mật khẩu trong cấu hình / password as configured ({Section}:Password)"],
            _ => [$"{account.Email} (hoặc tài khoản khác / or another account)"],
        };
    }

    private static async Task<FirstAccount> OpenAsync(WebApplication app)
    {
        try
        {
            return await SendAsync(app);
        }
        catch (DbUpdateException)
        {
            // another node that starts at the same moment was first; now it is there
            return await SendAsync(app);
        }
    }

    private static async Task<FirstAccount> SendAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new OpenFirstAccount(Text(app, "Email"), Text(app, "Password")));
    }

    private static string? Text(WebApplication app, string key) => app.Configuration[$"{Section}:{key}"] is { Length: > 0 } text ? text : null;
}
