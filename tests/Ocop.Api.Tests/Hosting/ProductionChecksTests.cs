using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Ocop.Api.Hosting;

namespace Ocop.Api.Tests.Hosting;

public sealed class ProductionChecksTests
{
    private const string Good = "Host=db;Username=ocop;Password=q7Yz!mLw02-pRt";

    [Test]
    public void A_server_with_a_strong_password_is_enough() =>
        Assert.That(Problems(("ConnectionStrings:Ocop", Good)), Is.Empty);

    [Test]
    public void The_embedded_server_is_refused_unless_it_is_asked_for()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Problems(), Is.EqualTo(new[] { "ConnectionStrings:Ocop" }));
            Assert.That(Problems(("Database:Embedded", "true")), Is.Empty);
        });
    }

    [TestCase("Host=db;Username=ocop")]
    [TestCase("Host=db;Username=ocop;Password=short")]
    [TestCase("Host=db;Username=ocop;Password=aaaaaaaaaaaaaaaa")]
    [TestCase("Host=db;Username=ocop;Password=postgrespassword")]
    [TestCase("Host=db;Username=quanlyocop;Password=quanlyocop123")]
    [TestCase("this is no connection string")]
    public void A_connection_without_a_real_password_is_named(string connection) =>
        Assert.That(Problems(("ConnectionStrings:Ocop", connection)), Is.EqualTo(new[] { "ConnectionStrings:Ocop" }));

    [TestCase("Host=/var/run/postgresql;Username=ocop")]
    [TestCase("Host=db;Username=ocop;Passfile=/etc/ocop/pgpass")]
    [TestCase("Host=db;Username=ocop;SSL Certificate=/etc/ocop/client.pem")]
    public void A_connection_that_proves_itself_otherwise_needs_no_password(string connection) =>
        Assert.That(Problems(("ConnectionStrings:Ocop", connection)), Is.Empty);

    [Test]
    public void Owner_and_application_must_be_two_roles() => Assert.That(
        Problems(("ConnectionStrings:Ocop", Good), ("ConnectionStrings:OcopOwner", Good)),
        Is.EqualTo(new[] { "ConnectionStrings:OcopOwner" }));

    [TestCase("administrator, auditor", 0)]
    [TestCase("*", 0)]
    [TestCase("", 0)]
    [TestCase("administrators leader", 1)]
    public void A_role_that_is_to_have_a_second_factor_must_be_one(string roles, int problems) => Assert.That(
        Problems(("ConnectionStrings:Ocop", Good), ("Security:RequireTotp", roles)), Is.EqualTo(Enumerable.Repeat("Security:RequireTotp", problems)));

    [TestCase("https://id.dongthap.example", "ocop", "q7Yz!mLw02-pRt", "true")]
    [TestCase("https://id.dongthap.example", "", "q7Yz!mLw02-pRt", "true", "ClientId")]
    [TestCase("https://id.dongthap.example", "ocop", "", "true", "ClientSecret")]
    [TestCase("https://id.dongthap.example", "ocop", "secret", "true", "ClientSecret")]
    [TestCase("http://id.dongthap.example", "ocop", "q7Yz!mLw02-pRt", "true", "Authority")]
    [TestCase("https://id.dongthap.example", "ocop", "q7Yz!mLw02-pRt", "false", "Authority")]
    [TestCase("", "", "", "true")]
    public void A_single_sign_on_is_whole_and_safe_or_not_there(string authority, string clientId, string clientSecret, string requireHttps, params string[] problems) => Assert.That(
        Problems(
            ("ConnectionStrings:Ocop", Good), ("SingleSignOn:Authority", authority), ("SingleSignOn:ClientId", clientId), ("SingleSignOn:ClientSecret", clientSecret),
            ("SingleSignOn:RequireHttps", requireHttps)),
        Is.EqualTo(problems.Select(key => "SingleSignOn:" + key)));

    [TestCase("http://ocop.dongthap.example")]
    [TestCase("ocop.dongthap.example")]
    [TestCase("")]
    public void The_address_that_tokens_are_issued_under_is_https(string address) =>
        Assert.That(Problems(("ConnectionStrings:Ocop", Good), ("Public:Address", address)), Is.EqualTo(new[] { "Public:Address" }));

    [TestCase("mua-nuoc-noi-ca-linh", false)]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [TestCase("Zk3vXw9qLr7TnB2mYp5cHd8sJf4gQe6uVa1xWoK0", true)]
    public void The_first_systems_secret_is_long_and_random(string secret, bool isGood) =>
        Assert.That(Problems(("ConnectionStrings:Ocop", Good), ("Bootstrap:Client:Secret", secret)), isGood ? Is.Empty : Is.EqualTo(new[] { "Bootstrap:Client:Secret" }));

    [Test]
    public void The_certificate_that_protects_keys_must_be_there() => Assert.That(
        Problems(("ConnectionStrings:Ocop", Good), ("DataProtection:Certificate", "/khong/co.pfx")), Is.EqualTo(new[] { "DataProtection:Certificate" }));

    [Test]
    public void Every_problem_is_named_at_once_in_both_languages_and_no_secret_is_repeated()
    {
        var problems = Assert.Throws<StartupException>(() => Require(
            Environments.Production, ("ConnectionStrings:Ocop", "Host=db;Username=ocop;Password=hunter2"), ("Bootstrap:Client:Secret", "12345678"), ("Bootstrap:Administrator:Password", "12345678")))!;

        Assert.Multiple(() =>
        {
            Assert.That(problems.Problems.Select(problem => problem.Key), Is.EqualTo(new[] { "ConnectionStrings:Ocop", "Bootstrap:Administrator:Password", "Public:Address", "Bootstrap:Client:Secret" }));
            Assert.That(problems.Message, Does.Contain("quá yếu").And.Contain("too weak"));
            Assert.That(problems.Message, Does.Not.Contain("hunter2").And.Not.Contain("12345678"));
        });
    }

    [Test]
    public void Development_and_tests_are_free_of_the_checks()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Require(Environments.Development), Throws.Nothing);
            Assert.That(() => Require("Testing"), Throws.Nothing);
            Assert.That(() => Require(Environments.Staging), Throws.InstanceOf<StartupException>());
        });
    }

    private static IEnumerable<string> Problems(params (string Key, string Value)[] settings)
    {
        try
        {
            Require(Environments.Production, [.. settings, .. settings.Any(s => s.Key == "Public:Address") ? [] : new[] { ("Public:Address", "https://ocop.dongthap.example") }]);
            return [];
        }
        catch (StartupException e)
        {
            return e.Problems.Select(problem => problem.Key);
        }
    }

    private static void Require(string environment, params (string Key, string Value)[] settings) => ProductionChecks.Require(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build(),
        new Surroundings { EnvironmentName = environment });

    private sealed class Surroundings : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
