using Ocop.Domain.Agencies;
using Ocop.Domain.Certifications;
using Ocop.Domain.Notices;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using static Ocop.Domain.Tests.Fixed;
using static Ocop.Domain.Tests.Refusal;

namespace Ocop.Domain.Tests.Notices;

public sealed class NoticeTests
{
    private static readonly AgencyId Agency = new(IdOf(1));

    private static readonly NoticeWording Wording =
        new(" trích  yếu ", " {{product}} {{expires}} {{closes}} ", " UBND ", " TB ", " Đồng Tháp ", " KT. GIÁM ĐỐC\r\nPHÓ GIÁM ĐỐC ", " Lê  Hoa ", " Như trên\r\nLưu: VT ");

    [Test]
    public void A_notice_bears_what_its_batch_bears_and_stands_in_the_history_of_the_recognition()
    {
        var batch = NoticeBatch.Begin(NoticeKind.WindowCloses, Agency, Today, IdOf(2), Now);
        var (certification, product, subject) = (new CertificationId(IdOf(3)), new ProductId(IdOf(4)), new SubjectId(IdOf(5)));
        var notice = Notice.Send(batch, certification, product, subject, NoticeChannel.Print, "hash");
        Assert.That((notice.BatchId, notice.Kind, notice.AgencyId, notice.On, notice.SentBy, notice.SentAt), Is.EqualTo((batch.Id, NoticeKind.WindowCloses, Agency, Today, (Guid?)IdOf(2), Now)));
        Assert.That((notice.CertificationId, notice.ProductId, notice.SubjectId, notice.Channel, notice.PaperHash, notice.PaperRemovedAt), Is.EqualTo(
            (certification, product, subject, NoticeChannel.Print, "hash", (DateTimeOffset?)null)));
        Assert.That(notice.PopEvents(), Is.EqualTo(new[] { new NoticeSent(certification, product, subject, notice.Id, NoticeKind.WindowCloses, NoticeChannel.Print, Today, "hash") }));

        batch.Conclude(3, 2, 1, "pdf", "docx");
        Assert.That((batch.Emailed, batch.Printed, batch.Failed, batch.PdfHash, batch.DocxHash), Is.EqualTo((3, 2, 1, "pdf", "docx")));
        Assert.That(batch.PopEvents(), Is.EqualTo(new[] { new NoticesSent(batch.Id, NoticeKind.WindowCloses, Agency, 3, 2, 1) }));
    }

    [Test]
    public void A_template_keeps_its_wording_with_one_entry_a_line()
    {
        var template = NoticeTemplate.Of(NoticeKind.WindowCloses);
        template.Change(Wording);
        Assert.That(template.Kind, Is.EqualTo(NoticeKind.WindowCloses));
        Assert.That(template.Wording, Is.EqualTo(
            new NoticeWording("trích yếu", "{{product}} {{expires}} {{closes}}", "UBND", "TB", "Đồng Tháp", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Lê Hoa", "Như trên\nLưu: VT")));
        Assert.That(template.PopEvents(), Is.EqualTo(new[] { new NoticeTemplateChanged(template.Id, NoticeKind.WindowCloses) }));
        template.Change(Wording with { SuperiorBody = " ", Signer = null });
        Assert.That((template.SuperiorBody, template.Signer), Is.EqualTo(((string?)null, (string?)null)));
    }

    [Test]
    public void Each_line_of_a_template_is_there_and_not_too_long()
    {
        Requires("abstract", "trích yếu", () => Change(Wording with { Abstract = " " }));
        Requires("symbol", "ký hiệu", () => Change(Wording with { Symbol = "" }));
        Requires("place", "địa danh", () => Change(Wording with { Place = "" }));
        Requires("authority", "chức vụ người ký", () => Change(Wording with { Authority = " " }));
        Requires("recipients", "nơi nhận", () => Change(Wording with { Recipients = "\n" }));
        TakesAtMost(300, "abstract", text => Change(Wording with { Abstract = text }));
        TakesAtMost(300, "superiorBody", text => Change(Wording with { SuperiorBody = text }));
        TakesAtMost(60, "symbol", text => Change(Wording with { Symbol = text }));
        TakesAtMost(100, "place", text => Change(Wording with { Place = text }));
        TakesAtMost(500, "authority", text => Change(Wording with { Authority = text }));
        TakesAtMost(200, "signer", text => Change(Wording with { Signer = text }));
        TakesAtMost(1000, "recipients", text => Change(Wording with { Recipients = text }));
        Assert.That(Refused(() => Change(Wording with { Body = Wording.Body + new string('x', 8000) })).English, Is.EqualTo("'body' is longer than 8000 characters."));
    }

    [TestCase("product")]
    [TestCase("expires")]
    [TestCase("opens")]
    [TestCase("closes")]
    public void What_is_missing_is_named(string placeholder)
    {
        const string All = "{{product}} {{expires}} {{opens}} {{closes}}";
        var body = All.Replace($"{{{{{placeholder}}}}}", "", StringComparison.Ordinal);
        var error = Refused(() => NoticeTemplate.Check(NoticeKind.WindowOpens, Wording with { Body = body }));
        Assert.That((error.Code, error.English), Is.EqualTo(("notice.placeholder_missing", $"The text must contain {{{{{placeholder}}}}}: without it nobody knows what the notice is about, or by when.")));
        Assert.DoesNotThrow(() => NoticeTemplate.Check(NoticeKind.WindowOpens, Wording with { Body = All }));
    }

    [TestCase("abstract")]
    [TestCase("superior")]
    [TestCase("symbol")]
    [TestCase("place")]
    [TestCase("authority")]
    [TestCase("signer")]
    [TestCase("recipients")]
    public void A_place_to_fill_may_stand_in_any_line_and_has_to_be_known(string line)
    {
        Assert.DoesNotThrow(() => NoticeTemplate.Check(NoticeKind.WindowCloses, With("{{ agency }}")));
        Refuses("notice.placeholder_unknown", () => NoticeTemplate.Check(NoticeKind.WindowCloses, With("{{agenci}}")));

        NoticeWording With(string text) => line switch
        {
            "abstract" => Wording with { Abstract = text },
            "superior" => Wording with { SuperiorBody = text },
            "symbol" => Wording with { Symbol = text },
            "place" => Wording with { Place = text },
            "authority" => Wording with { Authority = text },
            "signer" => Wording with { Signer = text },
            _ => Wording with { Recipients = text },
        };
    }

    [TestCase("ab {{product", "{{product")]
    [TestCase("ab product}} cd", "}} cd")]
    [TestCase("ab }} {{product}}", "}} {{product}}")]
    [TestCase("ab {{a {{product}}", "{{a {{product}}")]
    [TestCase("{{product}} ab {{x\n}} 12345678901234567890", "{{x\n}} 1234567890123")]
    public void What_is_broken_is_shown_from_where_it_breaks(string text, string near) =>
        Assert.That(Refused(() => NoticeText.Check(text)).English, Is.EqualTo($"The template is broken near \"{near}\": each {{{{ needs its }}}} on the same line."));

    [Test]
    public void Filling_refuses_what_has_no_value() =>
        Assert.That(Refused(() => NoticeText.Fill("{{x}}", new Dictionary<string, string>())).English, Does.StartWith("There is no placeholder \"x\""));

    [TestCase("{{product}} {{code}}", "product", true)]
    [TestCase("{{ code }}", "code", true)]
    [TestCase("{{product}}", "code", false)]
    [TestCase("code", "code", false)]
    public void A_text_asks_for_what_stands_in_its_braces(string text, string placeholder, bool asks) => Assert.That(NoticeText.Asks(text, placeholder), Is.EqualTo(asks));

    private static void Change(NoticeWording wording) => NoticeTemplate.Of(NoticeKind.WindowCloses).Change(wording);
}
