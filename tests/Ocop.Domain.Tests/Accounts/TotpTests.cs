using System.Text;
using Ocop.Domain.Accounts;

namespace Ocop.Domain.Tests.Accounts;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    /// <summary>RFC 6238, appendix B; its codes have eight digits, of which the last six are ours.</summary>
    [TestCase(59, "94287082")]
    [TestCase(1111111109, "07081804")]
    [TestCase(1111111111, "14050471")]
    [TestCase(1234567890, "89005924")]
    [TestCase(2000000000, "69279037")]
    [TestCase(20000000000, "65353130")]
    public void Makes_the_codes_of_the_standard(long seconds, string code) =>
        Assert.That(Totp.CodeOf(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))), Is.EqualTo(code[^Totp.Digits..]));

    /// <summary>RFC 4226, appendix D: the same function of a counter.</summary>
    [TestCase(0, "755224")]
    [TestCase(1, "287082")]
    [TestCase(5, "254676")]
    [TestCase(9, "520489")]
    public void Makes_the_codes_of_the_standard_below_it(long step, string code) => Assert.That(Totp.CodeOf(Secret, step), Is.EqualTo(code));

    [TestCase(-2, false)]
    [TestCase(-1, true)]
    [TestCase(0, true)]
    [TestCase(1, true)]
    [TestCase(2, false)]
    public void Bears_a_clock_that_is_off_by_half_a_minute(int steps, bool isRight)
    {
        var step = Totp.StepAt(Now) + steps;
        Assert.That(Totp.StepOf(Secret, Totp.CodeOf(Secret, step), Now), Is.EqualTo(isRight ? step : (long?)null));
    }

    [Test]
    public void Takes_the_code_with_the_space_that_applications_show()
    {
        var code = Totp.CodeOf(Secret, Totp.StepAt(Now));
        Assert.That(Totp.StepOf(Secret, $" {code[..3]} {code[3..]} ", Now), Is.Not.Null);
    }

    [TestCase("")]
    [TestCase("12345")]
    [TestCase("1234567")]
    [TestCase("một hai")]
    [TestCase("١٢٣٤٥٦")]
    public void Refuses_what_is_no_code(string typed) => Assert.That(Totp.StepOf(Secret, typed, Now), Is.Null);

    /// <summary>RFC 4648, section 10.</summary>
    [TestCase("", "")]
    [TestCase("f", "MY")]
    [TestCase("fo", "MZXQ")]
    [TestCase("foo", "MZXW6")]
    [TestCase("foob", "MZXW6YQ")]
    [TestCase("fooba", "MZXW6YTB")]
    [TestCase("foobar", "MZXW6YTBOI")]
    [TestCase("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    public void Writes_the_secret_as_every_application_reads_it(string secret, string text) => Assert.That(Totp.Text(Encoding.ASCII.GetBytes(secret)), Is.EqualTo(text));

    [Test]
    public void Names_the_account_in_the_address() => Assert.That(
        Totp.Address(Secret, "hoa+ocop@dongthap.example"),
        Is.EqualTo("otpauth://totp/OCOP:hoa%2Bocop%40dongthap.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=OCOP&algorithm=SHA1&digits=6&period=30"));

    [Test]
    public void Makes_secrets_of_160_bits() => Assert.That(Enumerable.Range(0, 100).Select(_ => Convert.ToHexString(Totp.NewSecret())), Is.Unique.And.All.Length.EqualTo(40));

    [Test]
    public void Recovery_codes_are_long_and_read_however_they_are_typed()
    {
        var codes = Enumerable.Range(0, 100).Select(_ => RecoveryCode.New()).ToList();

        Assert.That(codes, Is.Unique.And.All.Match("^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$"));
        Assert.That(RecoveryCode.Canonical("0kq1 m0xd-9fta bc4w"), Is.EqualTo(RecoveryCode.Canonical("OKQI-MOXD-9FTA-BC4W")));
    }
}
