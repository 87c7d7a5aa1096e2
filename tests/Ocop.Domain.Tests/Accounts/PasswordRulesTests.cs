using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Domain.Tests.Accounts;

public sealed class PasswordRulesTests
{
    private const string Email = "tran.thi.hoa@dongthap.gov.vn";

    [TestCase("con cá lóc nướng trui")]
    [TestCase("k7#pQ2x!mZ9w")]
    [TestCase("rổ xoài chín đầu mùa")]
    [TestCase("tách trà buổi sáng sớm")]
    public void Takes_a_long_phrase_and_a_long_random_one(string password) => Assert.That(() => PasswordRules.Require(password, Email), Throws.Nothing);

    [TestCase("k7#pQ2x!mZ9", "password.too_short")]
    [TestCase("", "password.too_short")]
    [TestCase("matkhau2026!!", "password.common")]
    [TestCase("M4tKh4u@2026!", "password.common")]
    [TestCase("MẬT KHẨU MỚI 1", "password.common")]
    [TestCase("Password12345", "password.common")]
    [TestCase("P@ssw0rd!!!!!", "password.common")]
    [TestCase("qwertyuiop12", "password.common")]
    [TestCase("123456789012", "password.common")]
    [TestCase("aaaaaaaaaaaa", "password.common")]
    [TestCase("121212121212", "password.common")]
    [TestCase("ocopdongthap2026", "password.common")]
    [TestCase("Tran.Thi.Hoa-2026x!k", "password.contains_name")]
    public void Refuses_what_is_guessed_first(string password, string code) =>
        Assert.That(Assert.Throws<DomainException>(() => PasswordRules.Require(password, Email))!.Error.Code, Is.EqualTo(code));

    [Test]
    public void Refuses_more_than_it_would_hash() =>
        Assert.That(Assert.Throws<DomainException>(() => PasswordRules.Require(string.Concat(Enumerable.Range(0, 60).Select(i => $"{i}z")), Email))!.Error.Code, Is.EqualTo("password.too_long"));

    [Test]
    public void Counts_letters_and_not_the_marks_upon_them() =>
        Assert.That(
            Assert.Throws<DomainException>(() => PasswordRules.Require("ệệệ ửử ỹ".Normalize(System.Text.NormalizationForm.FormD), Email))!.Error.Code, Is.EqualTo("password.too_short"));

    [Test]
    public void Takes_one_password_for_the_same_on_every_keyboard() =>
        Assert.That(PasswordRules.Normalize("cá lóc".Normalize(System.Text.NormalizationForm.FormD)), Is.EqualTo(PasswordRules.Normalize("cá lóc")));
}
