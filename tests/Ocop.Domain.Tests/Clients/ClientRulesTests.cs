using System.Net;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Domain.Tests.Clients;

public sealed class ClientRulesTests
{
    [TestCase("a", true)]
    [TestCase("vnpt-1.gate", true)]
    [TestCase("a2345678901234567890123456789012345678901234567890", true)]
    [TestCase("a23456789012345678901234567890123456789012345678901", false)]
    [TestCase("", false)]
    [TestCase("1a", false)]
    [TestCase("-a", false)]
    [TestCase("a-", false)]
    [TestCase("a.", false)]
    [TestCase("aA", false)]
    [TestCase("A", false)]
    [TestCase("a b", false)]
    [TestCase("a_b", false)]
    [TestCase("đ", false)]
    [TestCase("a1111111-1111-1111-1111-111111111111", false)]
    public void An_id_is_a_word_that_no_account_can_bear(string id, bool right) =>
        Assert.That(Refusal.Of(() => ClientRules.RequireId(id)), Is.EqualTo(right ? null : "client.id_invalid"));

    [TestCase("https://app.vn/back", null)]
    [TestCase("http://localhost/back", null)]
    [TestCase("http://127.0.0.1:5000/back", null)]
    [TestCase("http://app.vn/back", "client.redirect_uri_invalid")]
    [TestCase("https://app.vn/back#x", "client.redirect_uri_invalid")]
    [TestCase("https://app.vn/*", "client.redirect_uri_invalid")]
    [TestCase("https://me@app.vn/back", "client.redirect_uri_invalid")]
    [TestCase("/back", "client.redirect_uri_invalid")]
    [TestCase("ocop://back", "client.redirect_uri_invalid")]
    public void People_are_sent_back_over_https_or_on_their_own_device(string uri, string? error)
    {
        Assert.That(Refusal.Of(() => ClientRules.Require(ClientKind.Public, Details(uris: [uri]))), Is.EqualTo(error));
        Assert.That(Refusal.Of(() => ClientRules.Require(ClientKind.Web, Details(uris: ["https://app.vn/", uri]))), Is.EqualTo(error));
    }

    [Test]
    public void A_redirect_address_has_five_hundred_letters_at_most()
    {
        var longest = "https://app.vn/" + new string('a', 485);
        Assert.That(Refusal.Of(() => ClientRules.Require(ClientKind.Web, Details(uris: [longest]))), Is.Null);
        Assert.That(Refusal.Of(() => ClientRules.Require(ClientKind.Web, Details(uris: [longest + "a"]))), Is.EqualTo("client.redirect_uri_invalid"));
    }

    [TestCase(ClientKind.System, 0, null)]
    [TestCase(ClientKind.System, 1, "client.redirect_uri_not_taken")]
    [TestCase(ClientKind.Public, 0, "client.redirect_uri_needed")]
    [TestCase(ClientKind.Public, 1, null)]
    [TestCase(ClientKind.Web, 0, "client.redirect_uri_needed")]
    public void Only_applications_that_people_sign_in_to_send_them_back(ClientKind kind, int uris, string? error) =>
        Assert.That(Refusal.Of(() => ClientRules.Require(kind, Details(uris: [.. Enumerable.Repeat("https://app.vn/back", uris)]))), Is.EqualTo(error));

    [Test]
    public void What_is_said_twice_counts_once_and_addresses_become_networks()
    {
        var details = ClientRules.Require(ClientKind.Web, new(
            "  Cổng  thông tin ", null, ["read", "write", "read"], ["https://app.vn/a", "https://app.vn/a"], ["10.1.2.3", "10.1.2.3/32", "10.1.2.0/24", "10.1.2.3/24", "2001:db8::1"], 7));
        Assert.That((details.Name, details.RequestsPerMinute), Is.EqualTo(("Cổng thông tin", (int?)7)));
        Assert.That(details.Scopes, Is.EqualTo(new[] { "read", "write" }));
        Assert.That(details.RedirectUris, Is.EqualTo(new[] { "https://app.vn/a" }));
        Assert.That(details.Addresses, Is.EqualTo(new[] { "10.1.2.3/32", "10.1.2.0/24", "2001:db8::1/128" }));
    }

    [TestCase("10.1.2.0/33")]
    [TestCase("app.vn")]
    [TestCase("")]
    public void An_address_is_one_or_a_network(string address) =>
        Assert.That(Refusal.Of(() => ClientRules.Require(ClientKind.System, Details(addresses: [address]))), Is.EqualTo("client.address_invalid"));

    [Test]
    public void A_client_has_a_name() => Assert.That(Refusal.Of(() => ClientRules.Require(ClientKind.System, Details() with { Name = " " })), Is.EqualTo("field.required"));

    [TestCase("10.1.2.255", true)]
    [TestCase("10.1.3.0", false)]
    [TestCase("::ffff:10.1.2.7", true)]
    [TestCase("2001:db8::1", true)]
    [TestCase("2001:db8::2", false)]
    [TestCase(null, false)]
    public void A_client_calls_from_its_networks_only(string? from, bool may) => Assert.That(
        ClientRules.MayCallFrom(["10.1.2.0/24", "2001:db8::1/128"], from is null ? null : IPAddress.Parse(from)), Is.EqualTo(may));

    [Test]
    public void Without_networks_it_calls_from_anywhere() => Assert.That(ClientRules.MayCallFrom([], null), Is.True);

    [Test]
    public void What_was_registered_as_an_address_lets_it_call_from_there()
    {
        var networks = ClientRules.Require(ClientKind.System, Details(addresses: ["::ffff:10.1.2.3"])).Addresses;
        Assert.That(ClientRules.MayCallFrom(networks, IPAddress.Parse("10.1.2.3")), Is.True);
        Assert.That(ClientRules.MayCallFrom(networks, IPAddress.Parse("10.1.2.4")), Is.False);
    }

    [TestCase(ClientKind.Web, "https://app.vn/back", true)]
    [TestCase(ClientKind.Web, "https://app.vn/back/", false)]
    [TestCase(ClientKind.Web, "https://APP.vn/back", false)]
    [TestCase(ClientKind.Web, "http://127.0.0.1:5000/cb?x=1", false)]
    [TestCase(ClientKind.Public, "http://127.0.0.1:5000/cb?x=1", true)]
    [TestCase(ClientKind.Public, "http://127.0.0.1/cb?x=1", true)]
    [TestCase(ClientKind.Public, "https://127.0.0.1:5000/cb?x=1", false)]
    [TestCase(ClientKind.Public, "http://localhost:5000/cb?x=1", false)]
    [TestCase(ClientKind.Public, "http://127.0.0.1:5000/cb?x=2", false)]
    [TestCase(ClientKind.Public, "http://127.0.0.1:5000/cb?x=1#f", false)]
    [TestCase(ClientKind.Public, "http://me@127.0.0.1:5000/cb?x=1", false)]
    [TestCase(ClientKind.Public, "https://app.vn:5000/back", false)]
    [TestCase(ClientKind.Public, "http://[::1]:7000/fixed", false)]
    [TestCase(ClientKind.Public, "http://[::1]:6000/fixed", true)]
    [TestCase(ClientKind.Public, "cb", false)]
    public void People_are_sent_to_a_registered_address_and_only_on_their_own_device_by_another_port(ClientKind kind, string asked, bool may) =>
        Assert.That(ClientRules.IsRedirectTo(["https://app.vn/back", "http://127.0.0.1/cb?x=1", "http://[::1]:6000/fixed"], kind, asked), Is.EqualTo(may));

    private static ClientDetails Details(IReadOnlyList<string>? uris = null, IReadOnlyList<string>? addresses = null) => new("Cổng", null, [], uris ?? [], addresses ?? [], null);
}
