using Ocop.Domain.Accounts;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.Accounts;

/// <summary>Where the line runs between what is guessed first and what is not.</summary>
public sealed class PasswordPatternTests
{
    private const string Email = "lan@dongthap.gov.vn";

    [TestCase("p@ssword dragon", Description = "@ for a")]
    [TestCase("p4ssword dragon", Description = "4 for a")]
    [TestCase("passw0rd dragon", Description = "0 for o")]
    [TestCase("adm1n1strators", Description = "1 for i")]
    [TestCase("adm!n!strators", Description = "! for i")]
    [TestCase("s3cr3t w3lc0me", Description = "3 for e")]
    [TestCase("pa$$word dragon", Description = "$ for s")]
    [TestCase("pa55word dragon", Description = "5 for s")]
    [TestCase("bu7terfly dragon", Description = "7 for t")]
    public void A_letter_in_disguise_is_a_letter(string password) => Refuses("password.common", () => PasswordRules.Require(password, Email));

    [TestCase("butterfly butterfly butterfly", "password.common")]
    [TestCase("butterfly sunshine dragon", "password.common")]
    [TestCase("butterfly sunshine dragon baseball", null)]
    [TestCase("butterfly xq sunshine", null)]
    public void Three_common_words_are_guessed_and_four_are_not(string password, string? code) => RefusesOrDoes(code, () => PasswordRules.Require(password, Email));

    [TestCase("xkqvxkqvxkqv", "password.common", Description = "a group of four")]
    [TestCase("xkqvwxkqvwxkqvw", null, Description = "a group of five")]
    [TestCase("xkqvxkqvxkqw", null)]
    [TestCase("284728472847", "password.common")]
    [TestCase("284728472846", null)]
    [TestCase("456789012345", "password.common", Description = "0 follows 9")]
    [TestCase("987654321098", "password.common", Description = "downwards, 9 after 0 but once")]
    [TestCase("112233445566", "password.common")]
    [TestCase("123456789017", "password.common", Description = "one step is forgiven")]
    [TestCase("123456789037", null, Description = "two are not")]
    [TestCase("838209174655", null)]
    [TestCase("abcdefghijklm", "password.common")]
    public void What_repeats_or_counts_is_guessed(string password, string? code) => RefusesOrDoes(code, () => PasswordRules.Require(password, Email));

    [TestCase("hoan@x.vn", "k7#HOAN!mZ9wq", "password.contains_name")]
    [TestCase("hoan@x.vn", "k7#HOÀN!mZ9wq", "password.contains_name")]
    [TestCase("hoa@x.vn", "k7#hoa!mZ9wqp", null, Description = "so short a name stands anywhere")]
    [TestCase("hoan@kien.vn", "k7#kien!mZ9wq", null, Description = "the domain is no name")]
    public void The_owner_s_own_name_is_guessed(string email, string password, string? code) => RefusesOrDoes(code, () => PasswordRules.Require(password, email));

    [Test]
    public void A_password_has_12_to_128_signs()
    {
        const string Random = "k7#pQ2x!mZ9w";
        Assert.DoesNotThrow(() => PasswordRules.Require(Random, Email));
        Assert.That(Refused(() => PasswordRules.Require(Random[..11], Email)).English, Does.Contain("12"));
        var longest = string.Concat(Enumerable.Range(0, 11).Select(n => $"{Random[n]}{Random}"))[..128];
        Assert.DoesNotThrow(() => PasswordRules.Require(longest, Email));
        Refuses("password.too_long", () => PasswordRules.Require($"{longest}x", Email));
    }
}
