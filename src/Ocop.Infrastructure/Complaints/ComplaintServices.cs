using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ocop.Application.Complaints;

namespace Ocop.Infrastructure.Complaints;

/// <summary>Section <c>Complaints</c>.</summary>
internal sealed class ComplaintOptions
{
    /// <summary>Zero bits that a browser has to find before it sends a complaint in a flood; each more doubles the work, and 0 asks for none.</summary>
    public int ChallengeBits { get; set; } = 14;

    /// <summary>So many complaints in ten minutes are no flood yet; with 0 work is always asked for.</summary>
    public int Calm { get; set; } = 30;
}

internal static class ComplaintServices
{
    private const int MostBits = 24;

    public static IServiceCollection AddComplaints(this IServiceCollection services)
    {
        services.AddOptions<ComplaintOptions>().BindConfiguration("Complaints")
            .Validate(o => o.ChallengeBits is >= 0 and <= MostBits, $"Complaints:ChallengeBits is 0 to {MostBits}.")
            .Validate(o => o.Calm >= 0, "Complaints:Calm is 0 or more.").ValidateOnStart();
        services.AddSingleton<IChallenges, Challenges>();
        return services;
    }
}

/// <summary>By the keys that every node shares: a challenge is kept nowhere until it is spent.</summary>
internal sealed class Challenges(IDataProtectionProvider protection, IOptions<ComplaintOptions> options) : IChallenges
{
    private readonly IDataProtector _protector = protection.CreateProtector("Ocop.Complaints.Challenge.v1");

    public int Difficulty => options.Value.ChallengeBits;

    public int Calm => options.Value.Calm;

    public string Make(Guid id, int difficulty, DateTimeOffset expires) =>
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{id:N} {difficulty} {expires.ToUnixTimeSeconds()}"));

    public (Guid Id, int Difficulty, DateTimeOffset Expires)? Read(string challenge)
    {
        try
        {
            var parts = _protector.Unprotect(challenge).Split(' ');
            return (Guid.ParseExact(parts[0], "N"), int.Parse(parts[1], CultureInfo.InvariantCulture), DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[2], CultureInfo.InvariantCulture)));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
