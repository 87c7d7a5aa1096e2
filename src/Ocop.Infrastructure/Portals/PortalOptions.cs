using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ocop.Infrastructure.Portals;

/// <summary>One entry of the list <c>Portals</c>; none unless configured.</summary>
internal sealed class PortalOptions
{
    /// <summary>Names it in addresses and in the journal; never changed afterwards.</summary>
    public string Code { get; set; } = "";
    public string Name { get; set; } = "";

    /// <summary>Of its interface, such as <c>https://portal.example/ocop/v1</c>.</summary>
    public string Address { get; set; } = "";

    /// <summary>Bearer token.</summary>
    public string? Token { get; set; }

    /// <summary>Instead of a token: a key in a header of its own.</summary>
    public string? ApiKey { get; set; }
    public string ApiKeyHeader { get; set; } = "X-Api-Key";
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>So many requests at a time.</summary>
    public int AtOnce { get; set; } = 4;

    /// <summary>Whether records of demonstrations go too; a real portal must never get them.</summary>
    public bool Illustrative { get; set; }
}

/// <summary>The list of portals.</summary>
internal sealed class PortalsOptions
{
    public const string Section = "Portals";

    public List<PortalOptions> All { get; } = [];
}

internal sealed class PortalsSetup(IConfiguration configuration) : IConfigureOptions<PortalsOptions>, IValidateOptions<PortalsOptions>
{
    private const int LongestCode = 40;

    public void Configure(PortalsOptions options) => configuration.GetSection(PortalsOptions.Section).Bind(options.All);

    public ValidateOptionsResult Validate(string? name, PortalsOptions options)
    {
        List<string> wrong = [];

        foreach (var (index, portal) in options.All.Index())
        {
            if (!IsCode(portal.Code) || options.All.Count(p => p.Code == portal.Code) > 1)
            {
                wrong.Add($"Portals:{index}:Code is 1 to 40 of a-z, 0-9 and -, and no other portal's.");
            }

            if (!Uri.TryCreate(portal.Address, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || (address.Scheme == "http" && !address.IsLoopback))
            {
                wrong.Add($"Portals:{index}:Address is an absolute address with https (http on this machine only).");
            }

            if (portal is { TimeoutSeconds: < 1 or > 300 } or { AtOnce: < 1 or > 32 })
            {
                wrong.Add($"Portals:{index}:TimeoutSeconds is 1 to 300, AtOnce 1 to 32.");
            }
        }

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool IsCode(string text) => text.Length is > 0 and <= LongestCode && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
