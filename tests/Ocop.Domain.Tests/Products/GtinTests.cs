using System.Text.Json;
using CsCheck;
using Ocop.Domain.Products;

namespace Ocop.Domain.Tests.Products;

public sealed class GtinTests
{
    private static readonly string[] Right = ["96385074", "614141007349", "8938505974194", "18938505974191"];

    [TestCaseSource(nameof(Right))]
    public void Knows_every_wrong_digit(string digits) => Gen.Int[0, digits.Length - 1].Select(Gen.Int[1, 9]).Sample((at, by) =>
    {
        var wrong = digits.ToCharArray();
        wrong[at] = (char)('0' + ((wrong[at] - '0' + by) % 10));

        return !Gtin.TryParse(new string(wrong), out _);
    });

    [TestCaseSource(nameof(Right))]
    public void Keeps_fourteen_digits(string digits) => Assert.That(Gtin.Parse(digits).Value, Is.EqualTo(digits.PadLeft(14, '0')));

    [TestCase("1234567")]
    [TestCase("123456789")]
    [TestCase("8938505974195")]
    [TestCase("٨٩٣٨٥٠٥٩٧٤١٩٤")]
    [TestCase("")]
    public void Refuses_what_is_none(string text) => Assert.That(Gtin.TryParse(text, out _), Is.False);

    [Test]
    public void Agrees_with_the_vectors_of_GS1()
    {
        using var vectors = JsonDocument.Parse(Vectors());

        Assert.Multiple(() =>
        {
            foreach (var valid in vectors.RootElement.GetProperty("valid").EnumerateArray())
            {
                Assert.That(Gtin.TryParse(valid.GetString(), out _), Is.True, valid.GetString());
            }

            foreach (var invalid in vectors.RootElement.GetProperty("invalid").EnumerateArray())
            {
                Assert.That(Gtin.TryParse(invalid.GetProperty("value").GetString(), out _), Is.False, invalid.GetProperty("value").GetString());
            }
        });
    }

    /// <summary>They lie beside the project where there are any; the project does not carry them.</summary>
    private static string Vectors()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "vectors", "gs1", "gtin.json");

            if (File.Exists(file))
            {
                return File.ReadAllText(file);
            }
        }

        Assert.Ignore("The shared vectors are not beside this copy of the project.");
        throw new InvalidOperationException();
    }
}
