using System.IO;
using System.Text.Json;
using Ocop.Api.Tests.Support;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Api.Tests.Labels;

/// <summary>Reading and writing of GS1 Digital Links: cases of our own, and those that GS1's own engine is tested with, where they are at hand.</summary>
public sealed class DigitalLinkTests
{
    private static TestApi _api = null!;
    private static HttpClient _http = null!;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _api = await TestApi.StartAsync();
        _api.Caller.UserId = null;
        _http = _api.Http();
    }

    [OneTimeTearDown]
    public static async Task EndAsync()
    {
        _http.Dispose();
        await _api.DisposeAsync();
    }

    [Test]
    public async Task Reads_every_address_as_the_engine_of_GS1_does()
    {
        List<string> differing = [];
        var cases = 0;

        foreach (var expected in Vectors("digital-link-parse.json").EnumerateArray())
        {
            cases++;
            var isDefault = !expected.GetProperty("options").EnumerateObject().Any();
            var answer = await ReadAsync(expected.GetProperty("uri").GetString()!);
            var valid = isDefault && expected.GetProperty("valid").GetBoolean();
            var elements = valid ? expected.GetProperty("elementString").GetString() : null;

            // a mode that is not ours is refused
            if (answer.GetProperty("valid").GetBoolean() != valid || answer.GetProperty("elementString").GetString() != elements)
            {
                differing.Add($"{expected.GetProperty("id")} {expected.GetProperty("uri")} → {answer}");
            }
        }

        Assert.That(differing, Is.Empty);
        Assert.That(cases, Is.GreaterThan(10));
    }

    [Test]
    public void Writes_addresses_as_the_engine_of_GS1_does()
    {
        Assert.Multiple(() =>
        {
            foreach (var expected in Vectors("digital-link-generate.json").EnumerateArray())
            {
                var text = expected.GetProperty("bracketedElementString").GetString()!;
                var stem = expected.GetProperty("stem").GetString() ?? DigitalLink.CanonicalStem;

                if (expected.GetProperty("valid").GetBoolean())
                {
                    Assert.That(DigitalLink.FromBrackets(text).ToUri(stem), Is.EqualTo(expected.GetProperty("uri").GetString()), text);
                }
                else
                {
                    Assert.That(() => DigitalLink.FromBrackets(text), Throws.TypeOf<DomainException>(), text);
                }
            }
        });
    }

    [Test]
    public void Allows_the_sequences_in_a_path_that_GS1_allows()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["00"] = "006141411234567890", ["01"] = "09520123456788", ["253"] = "1231231231232TEST", ["255"] = "9520123456788", ["401"] = "95201234", ["402"] = "95201234567892140",
            ["414"] = "9520123456788", ["417"] = "9520123456788", ["8003"] = "09520123456788A", ["8004"] = "9520614141234567", ["8006"] = "095201234567880102", ["8010"] = "95201234",
            ["8013"] = "1987654Ad4X4bL5ttr2310c2K", ["8017"] = "123456789012345675", ["8018"] = "123456789012345675",
        };
        var sequences = Vectors("digital-link-path-sequences.json").EnumerateArray().Select(s => s.EnumerateArray().Select(a => a.GetString()!).ToArray()).ToList();
        var allowed = sequences.Select(s => string.Join('/', s)).ToHashSet(StringComparer.Ordinal);

        Assert.Multiple(() =>
        {
            foreach (var sequence in sequences)
            {
                Assert.That(DigitalLink.TryParse(Address(sequence), out _), Is.Null, string.Join('/', sequence));

                // the same turned round is allowed only where the list says so
                var turned = sequence[..1].Concat(sequence[1..].Reverse()).ToArray();
                Assert.That(DigitalLink.TryParse(Address(turned), out _) is null, Is.EqualTo(allowed.Contains(string.Join('/', turned))), string.Join('/', turned));
            }
        });

        string Address(string[] sequence) => "https://example.com/" + string.Join('/', sequence.Select((ai, i) => i == 0 ? $"{ai}/{Sample(ai)}" : $"{ai}/{Qualifier(ai)}"));

        string Sample(string ai) => values.GetValueOrDefault(ai) ?? values["01"];

        static string Qualifier(string ai) => ai switch
        {
            "7040" => "1ABC",
            "8011" or "8019" => "12",
            _ => "ABC",
        };
    }

    [Test]
    public void Knows_right_numbers_from_wrong_ones_as_GS1_does()
    {
        var vectors = Vectors("gtin.json");

        Assert.Multiple(() =>
        {
            foreach (var valid in vectors.GetProperty("valid").EnumerateArray().Select(v => v.GetString()!))
            {
                Assert.That(Gtin.TryParse(valid, out var gtin), valid);
                Assert.That(gtin.Value, Is.EqualTo(valid.PadLeft(14, '0')));
                Assert.That(Gtin.HasCheckDigit(valid.PadLeft(14, '0')), valid);
            }

            foreach (var invalid in vectors.GetProperty("invalid").EnumerateArray().Select(v => v.GetProperty("value").GetString()!))
            {
                Assert.That(Gtin.HasCheckDigit(invalid), Is.False, invalid);
                Assert.That(Gtin.TryParse(invalid, out _), Is.False, invalid);
            }
        });
    }

    [TestCase("https://ocop.example/01/08938505974194/10/LO-07%2F26/21/0001?17=261231", "^010893850597419410LO-07/26^210001^17261231", "https://id.gs1.org/01/08938505974194/10/LO-07%2F26/21/0001?17=261231")]
    [TestCase("https://ocop.example/ocop/dong-thap/01/08938505974194?utm=zalo", "^0108938505974194", "https://id.gs1.org/01/08938505974194")]
    [TestCase("HTTPS://OCOP.EXAMPLE/01/08938505974194", "^0108938505974194", "https://id.gs1.org/01/08938505974194")]
    [TestCase("https://ocop.example/415/9520123456788/8020/HD-12", "^4159520123456788" + "8020HD-12", "https://id.gs1.org/415/9520123456788/8020/HD-12")]
    [TestCase("https://ocop.example/8013/1987654Ad4X4bL5ttr2310c2K", "^80131987654Ad4X4bL5ttr2310c2K", "https://id.gs1.org/8013/1987654Ad4X4bL5ttr2310c2K")]
    public async Task Reads_what_stands_on_packs(string uri, string elements, string canonical)
    {
        var answer = await ReadAsync(uri);

        Assert.That(answer.GetProperty("elementString").GetString(), Is.EqualTo(elements));
        Assert.That(answer.GetProperty("canonicalUri").GetString(), Is.EqualTo(canonical));
        Assert.That(answer.GetProperty("error").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [TestCase("", "digital_link.no_address")]
    [TestCase("ftp://ocop.example/01/08938505974194", "digital_link.no_address")]
    [TestCase("https://ocop.example/san-pham/OCOP-7QK2M9XA", "digital_link.no_key")]
    [TestCase("https://ocop.example/01/08938505974195", "digital_link.bad_value")]
    [TestCase("https://ocop.example/01/08938505974194/10/", "digital_link.empty_value")]
    [TestCase("https://ocop.example/01/08938505974194/10/LÔ", "digital_link.bad_character")]
    [TestCase("https://ocop.example/01/08938505974194/10/L%C3%94", "digital_link.bad_value")]
    [TestCase("https://ocop.example/01/08938505974194/10/123456789012345678901", "digital_link.bad_value")]
    [TestCase("https://ocop.example/01/08938505974194/21/1/10/A", "digital_link.bad_sequence")]
    [TestCase("https://ocop.example/01/08938505974194/34/1", "digital_link.unknown_identifier")]
    [TestCase("https://ocop.example/01/08938505974194?10=A", "digital_link.not_an_attribute")]
    [TestCase("https://ocop.example/01/08938505974194?17=261231&17=261231", "digital_link.repeated")]
    [TestCase("https://ocop.example/01/08938505974194?17=261331", "digital_link.bad_value")]
    [TestCase("https://ocop.example/01/08938505974194?422=999", "digital_link.bad_value")]
    [TestCase("https://ocop.example/01/08938505974194?12345=1", "digital_link.unknown_identifier")]
    public async Task Says_what_is_wrong_with_an_address(string uri, string code)
    {
        var answer = await ReadAsync(uri);

        Assert.That(answer.GetProperty("valid").GetBoolean(), Is.False);
        Assert.That(answer.GetProperty("error").GetString(), Is.EqualTo(code), answer.ToString());
        Assert.That(answer.GetProperty("detail").GetString(), Is.Not.Empty);
        Assert.That(answer.GetProperty("elementString").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Answers_an_address_of_any_length() =>
        Assert.That((await ReadAsync("https://ocop.example/01/08938505974194/10/" + new string('A', 64 << 10))).GetProperty("error").GetString(), Is.EqualTo("digital_link.too_long"));

    private static Task<JsonElement> ReadAsync(string uri) => _http.GetJsonAsync("/api/v1/public/gs1/digital-link?uri=" + Uri.EscapeDataString(uri));

    private static JsonElement Vectors(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedFiles.Find("vectors", "gs1", name)));
        return file.RootElement.Clone();
    }
}
