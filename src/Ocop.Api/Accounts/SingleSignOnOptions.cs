namespace Ocop.Api.Accounts;

/// <summary>The province's single sign-on: an OpenID Connect provider (configuration <c>SingleSignOn</c>).</summary>
internal sealed class SingleSignOnOptions
{
    public const string Section = "SingleSignOn";

    /// <summary>The provider's address; what it offers is read below it, at <c>/.well-known/openid-configuration</c>.</summary>
    public string? Authority { get; set; }
    public string? ClientId { get; set; }
    public string? ClientSecret { get; set; }

    /// <summary>On the button, in Vietnamese.</summary>
    public string Name { get; set; } = "tài khoản của tỉnh";

    /// <summary>The same in English.</summary>
    public string NameEn { get; set; } = "your province account";

    /// <summary>False only for a provider on a developer's machine.</summary>
    public bool RequireHttps { get; set; } = true;

    /// <summary>A second factor that the provider has asked for counts as one here.</summary>
    public bool TrustSecondFactor { get; set; }

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Authority) && !string.IsNullOrWhiteSpace(ClientId);

    public static SingleSignOnOptions Of(IConfiguration configuration) => configuration.GetSection(Section).Get<SingleSignOnOptions>() ?? new();
}
