using Ocop.Domain.Products;
using Ocop.Domain.Traces;

namespace Ocop.Domain.Tests.Traces;

public sealed class TraceRecordTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Harvested = new(2026, 11, 1, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly Guid Source = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly ProductId Product = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
    private static readonly TraceParty Farmer = new("Nguyễn Văn A", TracePartyKind.Household, null);

    [Test]
    public void What_is_told_of_a_lot_is_its_first_edition_and_is_passed_on_without_the_people()
    {
        var record = TraceRecord.Receive(Gtin.Parse("8938505974194"), "L1", Product, Content(), Source, Now);

        Assert.That((record.Gtin, record.Lot, record.ProductId, record.SourceId, record.RecordedAt, record.Edition), Is.EqualTo(("08938505974194", "L1", Product, (Guid?)Source, Now, 1)));
        Assert.That(record.Fingerprint, Is.EqualTo(Content().Fingerprint()));
        var told = (TraceRecorded)record.PopEvents().Single();
        Assert.That((told.AggregateId, told.ProductId, told.Gtin, told.Lot, told.Edition, told.TraceCode, told.ProducedAt, told.ShelfLife),
            Is.EqualTo((record.Id.Value, Product, "08938505974194", "L1", 1, "TX-1", (DateTimeOffset?)Harvested, "12 tháng")));
        Assert.That(told.Stages, Is.EqualTo(new[] { new TracedStage("TH", "8938505974194", Harvested) }));
    }

    [Test]
    public void What_holds_of_every_lot_is_told_without_one()
    {
        var record = TraceRecord.Receive(Gtin.Parse("8938505974194"), "", Product, Content(), null, Now);
        Assert.That((record.Lot, ((TraceRecorded)record.PopEvents().Single()).Lot), Is.EqualTo(("", (string?)null)));
    }

    [Test]
    public void The_same_again_changes_nothing_and_something_new_replaces_it()
    {
        var record = TraceRecord.Receive(Gtin.Parse("8938505974194"), "L1", Product, Content(), Source, Now);
        record.PopEvents();

        Assert.That(record.Replace(Product, Content(), null, Now.AddDays(1)), Is.False);
        Assert.That((record.Edition, record.SourceId, record.RecordedAt, record.PopEvents().Count), Is.EqualTo((1, (Guid?)Source, Now, 0)));

        var (other, anew) = (new ProductId(Source), Content() with { ShelfLife = "6 tháng" });
        Assert.That(record.Replace(other, anew, null, Now.AddDays(2)), Is.True);
        Assert.That((record.Edition, record.ProductId, record.SourceId, record.RecordedAt, record.Content), Is.EqualTo((2, other, (Guid?)null, Now.AddDays(2), anew)));
        Assert.That(((TraceRecorded)record.PopEvents().Single()).Edition, Is.EqualTo(2));
        Assert.That(record.Replace(other, anew, null, Now.AddDays(3)), Is.False, "it is the new one that counts");
    }

    [Test]
    public void Whatever_is_told_differently_is_another_content()
    {
        TraceContent[] contents =
        [
            Content(), Content() with { ProductName = "Xoài" }, Content() with { Producer = null }, Content() with { Standards = [] }, Content() with { Stages = [] },
            Content() with { Stages = [Content().Stages[0] with { From = [Farmer, Farmer] }] }, Content() with { ProducedAt = Harvested.AddTicks(1) },
        ];
        Assert.That(contents.Select(c => c.Fingerprint()).Distinct().Count(), Is.EqualTo(contents.Length));
        Assert.That(Content().Fingerprint(), Does.Match("^[0-9a-f]{64}$"));
    }

    [Test]
    public void A_scan_of_a_partner_is_kept_in_universal_time()
    {
        ScanDetails scan = new("8938505974194", Harvested, "Cao Lãnh", "phone", "ok");
        var kept = PartnerScan.Report(scan, "08938505974194", Product, Source, Now);

        Assert.That((kept.Code, kept.CodeKey, kept.ProductId, kept.SourceId, kept.Place, kept.DeviceKind, kept.Outcome, kept.ReportedAt),
            Is.EqualTo(("8938505974194", "08938505974194", (ProductId?)Product, (Guid?)Source, "Cao Lãnh", "phone", "ok", Now)));
        Assert.That((kept.ScannedAt, kept.ScannedAt.Offset), Is.EqualTo((Harvested, TimeSpan.Zero)));
        Assert.That(kept.Fingerprint, Is.EqualTo(PartnerScan.FingerprintOf(scan, Source)));
    }

    [Test]
    public void The_same_scan_is_known_again_whatever_was_answered_and_another_is_not()
    {
        ScanDetails scan = new("X", Harvested, "Cao Lãnh", "phone", "ok");
        var known = PartnerScan.FingerprintOf(scan, Source);
        Assert.That(PartnerScan.FingerprintOf(scan with { Outcome = "fake", At = Harvested.ToUniversalTime() }, Source), Is.EqualTo(known));

        string[] others =
        [
            PartnerScan.FingerprintOf(scan, null), PartnerScan.FingerprintOf(scan with { Code = "Y" }, Source), PartnerScan.FingerprintOf(scan with { At = Harvested.AddTicks(1) }, Source),
            PartnerScan.FingerprintOf(scan with { Place = null }, Source), PartnerScan.FingerprintOf(scan with { DeviceKind = null }, Source),
            PartnerScan.FingerprintOf(scan with { Place = "Cao", DeviceKind = "Lãnhphone" }, Source),
        ];
        Assert.That(others, Is.Unique.And.None.EqualTo(known));
    }

    private static TraceContent Content() => new(
        "Xoài cát", "https://ocop.example/x.png", new("HTX Sen", TracePartyKind.Organisation, "1400123456"), "Cao Lãnh",
        [new("TH", "Thu hoạch", "8938505974194", "Vườn", Harvested, [Farmer], [], new Dictionary<string, string> { ["cách"] = "tay" })], Harvested, "TX-1", "Sen", null, null, "12 tháng", ["VietGAP"]);
}
