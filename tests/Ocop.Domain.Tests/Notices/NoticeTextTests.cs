using Ocop.Domain.Common;
using Ocop.Domain.Notices;

namespace Ocop.Domain.Tests.Notices;

public sealed class NoticeTextTests
{
    private static readonly NoticeWording Wording = new("trích yếu", "{{product}} {{expires}} {{opens}} {{closes}}", null, "TB", "Đồng Tháp", "GIÁM ĐỐC", null, "Như trên");

    [Test]
    public void Fills_places_and_leaves_single_braces_alone() =>
        Assert.That(NoticeText.Fill("a {b} {{product}}, {{ product }}.", new Dictionary<string, string> { ["product"] = "Xoài {{x}}" }), Is.EqualTo("a {b} Xoài {{x}}, Xoài {{x}}."));

    [TestCase("{{product", "notice.template_broken")]
    [TestCase("product}}", "notice.template_broken")]
    [TestCase("{{a {{product}}", "notice.template_broken")]
    [TestCase("{{pro\nduct}}", "notice.template_broken")]
    [TestCase("}} {{product}}", "notice.template_broken")]
    [TestCase("{{prodct}}", "notice.placeholder_unknown")]
    [TestCase("{{}}", "notice.placeholder_unknown")]
    public void Refuses_what_cannot_be_filled(string text, string code) =>
        Assert.That(Assert.Throws<DomainException>(() => NoticeText.Check(text))!.Error.Code, Is.EqualTo(code));

    [Test]
    public void Knows_every_placeholder() => Assert.DoesNotThrow(() => NoticeText.Check(string.Concat(NoticeText.Placeholders.Select(p => $"{{{{{p}}}}}"))));

    [TestCase("{{product}} {{expires}} {{opens}}", NoticeKind.WindowOpens)]
    [TestCase("{{product}} {{expires}} {{closes}}", NoticeKind.WindowOpens)]
    [TestCase("{{product}} {{closes}}", NoticeKind.WindowCloses)]
    [TestCase("{{expires}} {{closes}}", NoticeKind.WindowCloses)]
    public void Needs_what_the_notice_is_about(string body, NoticeKind kind) => Assert.That(
        Assert.Throws<DomainException>(() => NoticeTemplate.Of(kind).Change(Wording with { Body = body }))!.Error.Code, Is.EqualTo("notice.placeholder_missing"));

    [Test]
    public void Refuses_a_broken_line_anywhere() => Assert.That(
        Assert.Throws<DomainException>(() => NoticeTemplate.Of(NoticeKind.WindowOpens).Change(Wording with { Recipients = "Lưu: {{VT" }))!.Error.Code, Is.EqualTo("notice.template_broken"));
}
