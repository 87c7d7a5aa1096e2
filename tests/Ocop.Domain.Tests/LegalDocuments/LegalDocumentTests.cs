using Ocop.Domain.Common;
using Ocop.Domain.LegalDocuments;

namespace Ocop.Domain.Tests.LegalDocuments;

public sealed class LegalDocumentTests
{
    [Test]
    public void A_paper_is_known_by_its_key_alone_and_holds_for_its_time()
    {
        var successor = LegalDocumentId.Of("qd-26-2026");
        var paper = LegalDocument.Record(
            "qd-148", "148/QĐ-TTg", new(2023, 2, 24), "Thủ tướng", "Bộ tiêu chí", LegalDocumentKind.Decision, new(2023, 2, 24), new(2026, 6, 30), successor, true, "test");
        Assert.That((paper.Id, paper.Id.Value), Is.EqualTo((LegalDocumentId.Of("qd-148"), StableId.Of("legal-document:qd-148"))));
        Assert.That(
            (paper.Key, paper.Number, paper.SignedOn, paper.Issuer, paper.Title, paper.Kind, paper.SupersededById, paper.Confirmed, paper.Source),
            Is.EqualTo(("qd-148", "148/QĐ-TTg", (DateOnly?)new DateOnly(2023, 2, 24), "Thủ tướng", "Bộ tiêu chí", LegalDocumentKind.Decision, (LegalDocumentId?)successor, true, "test")));
        Assert.That(
            new[] { new DateOnly(2023, 2, 23), new(2023, 2, 24), new(2026, 6, 30), new(2026, 7, 1) }.Select(d => paper.HoldsOn(d)), Is.EqualTo(new[] { false, true, true, false }));
    }
}
