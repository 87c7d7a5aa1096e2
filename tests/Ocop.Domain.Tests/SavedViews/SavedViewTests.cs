using Ocop.Domain.Agencies;
using Ocop.Domain.SavedViews;

namespace Ocop.Domain.Tests.SavedViews;

public sealed class SavedViewTests
{
    private static readonly Guid Owner = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly AgencyId Agency = AgencyId.Of("so-y-te", null);

    [Test]
    public void A_view_keeps_its_name_and_its_query_without_the_question_mark()
    {
        var view = SavedView.Keep(Owner, Agency, "expiry-reviews", new("  Sắp  hết hạn ", " ?stars=4&q=?x ", Shared: true, IsDefault: true));
        Assert.That((view.OwnerId, view.AgencyId, view.Page, view.Id.Value == Guid.Empty), Is.EqualTo((Owner, (AgencyId?)Agency, "expiry-reviews", false)));
        Assert.That((view.Name, view.Query, view.Shared, view.IsDefault), Is.EqualTo(("Sắp hết hạn", "stars=4&q=?x", true, true)));
        view.Change(new("Tất cả", " ", Shared: false, IsDefault: false));
        Assert.That((view.Name, view.Query, view.Shared, view.IsDefault), Is.EqualTo(("Tất cả", "", false, false)));
    }

    [TestCase("", false)]
    [TestCase("Products", false)]
    [TestCase("products2", false)]
    [TestCase("products/x", false)]
    [TestCase("p", true)]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true)]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void A_page_is_named_by_lower_case_letters_and_hyphens(string page, bool right) =>
        Assert.That(Refusal.Of(() => SavedView.Keep(Owner, null, page, new("Tất cả", "", false, false))), Is.EqualTo(right ? null : "saved_view.page_unknown"));

    [Test]
    public void Who_belongs_to_no_agency_shares_with_nobody()
    {
        Assert.That(Refusal.Of(() => SavedView.Keep(Owner, null, "products", new("Tất cả", "", Shared: true, false))), Is.EqualTo("saved_view.no_agency"));
        var own = SavedView.Keep(Owner, null, "products", new("Tất cả", "", Shared: false, false));
        Assert.That(Refusal.Of(() => own.Change(new("Tất cả", "", Shared: true, false))), Is.EqualTo("saved_view.no_agency"));
    }

    [Test]
    public void A_view_has_a_name_and_a_query_that_fits_an_address()
    {
        Assert.That(Refusal.Of(() => SavedView.Keep(Owner, null, "products", new(" ", "", false, false))), Is.EqualTo("field.required"));
        Assert.That(Refusal.Of(() => SavedView.Keep(Owner, null, "products", new("Tất cả", new('a', 2001), false, false))), Is.EqualTo("field.too_long"));
    }
}
