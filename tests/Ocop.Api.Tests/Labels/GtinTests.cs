using System.Diagnostics;
using System.Text.Json;
using Ocop.Api.Tests.Accounts;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;
using ZXing;
using ZXing.Common;
using ZXing.Datamatrix;

namespace Ocop.Api.Tests.Labels;

/// <summary>Today is 23 November 2026.</summary>
public sealed class GtinTests : ApiTest
{
    private const string Gtins = "/api/v1/gtins";
    private const string Gtin = "8938501230010";

    [Test]
    public async Task A_registered_number_leads_to_its_product_is_changed_and_ends()
    {
        var product = await ProductAsync(await SubjectAsync("HTX Kẹo dừa"), "Kẹo dừa", new { code = "KEO-1" });
        await CertificationAsync(product, 4, "2026-01-10", "12/QĐ-UBND");
        var path = await RegisterAsync(new { gtin = "893 8501 23001 0", productId = product, level = "item", variant = "hộp 500 g", companyPrefix = "8938501230", licenceNumber = "GS1-77", licenceUntil = "2026-12-20" });

        var detail = await Http.GetJsonAsync(path);
        var row = detail.GetProperty("registration");
        Assert.That((Text(row, "printed"), Text(row, "gtin"), Text(row, "state"), Text(row, "prefixOfficeEn"), row.GetProperty("prefixForeign").GetBoolean()), Is.EqualTo((Gtin, "0" + Gtin, "expiring", "GS1 Vietnam", false)));
        Assert.That(detail.GetProperty("symbologies").EnumerateArray().Select(s => s.GetString()), Is.EqualTo(new[] { "ean-13", "itf-14", "gs1-datamatrix", "qr" }));
        Assert.That(Text(detail, "linkUri"), Does.EndWith("/01/0" + Gtin));
        Assert.That(Text(await Http.GetJsonAsync($"/api/v1/public/products/{Gtin}"), "code"), Is.EqualTo("KEO-1"), "who scans it finds the product");

        Assert.That(await ListAsync($"{Gtins}?expiring=true", "printed"), Is.EqualTo(new[] { Gtin }));
        Assert.That(await ListAsync($"{Gtins}?state=in-force", "printed"), Is.Empty);
        Assert.That(await ListAsync($"{Gtins}?q=keo+dua&product={product}&state=expiring", "printed"), Is.EqualTo(new[] { Gtin }), "by the subject's name without diacritics");
        await Api.RunJobAsync("supervision-reminders");
        await Api.RunJobAsync("supervision-reminders");
        Assert.That(await Api.ColumnAsync("select kind || ' ' || (read_at is null) from notifications where kind like 'gtin.%'"), Is.EqualTo(new[] { "gtin.licence-ending true" }), "told once");
        using var stale = await Http.PatchAsync(path, new { variant = "túi" }, "\"1\"");
        await stale.AssertProblemAsync(412, "record.stale");
        using var changed = await Http.PatchAsync(path, new { variant = "túi 200 g", licenceUntil = "2027-12-20" }, await Http.ETagAsync(path));
        Assert.That((int)changed.StatusCode, Is.EqualTo(204), await changed.Content.ReadAsStringAsync());
        row = (await Http.GetJsonAsync(path)).GetProperty("registration");
        Assert.That((Text(row, "variant"), Text(row, "state"), Text(row, "licenceNumber")), Is.EqualTo(("túi 200 g", "in-force", "GS1-77")));
        Assert.That(await Api.ColumnAsync("select kind || ' ' || (read_at is null) from notifications where kind like 'gtin.%'"), Is.EqualTo(new[] { "gtin.licence-ending false" }), "renewed");

        using var ended = await PostAsync($"{path}/end", new { on = "2026-11-22", reason = "Đổi bao bì" }, await Http.ETagAsync(path));
        Assert.That((int)ended.StatusCode, Is.EqualTo(422), "not before it began");
        using var over = await PostAsync($"{path}/end", new { reason = "Đổi bao bì" }, await Http.ETagAsync(path));
        Assert.That((int)over.StatusCode, Is.EqualTo(204), await over.Content.ReadAsStringAsync());
        using var twice = await PostAsync($"{path}/end", new { }, await Http.ETagAsync(path));
        await twice.AssertProblemAsync(422, "gtin.ended");
        Assert.That(await ListAsync($"{path}/history", "type"), Is.EqualTo(new[] { "gtin.ended.v1", "gtin.changed.v1", "gtin.registered.v1" }));
        using var csv = await Http.GetAsync(new Uri($"{Gtins}.csv", UriKind.Relative));
        Assert.That(await csv.Content.ReadAsStringAsync(), Does.Contain(Gtin));
    }

    [TestCase("8938501230014", 422, "product.gtin_invalid")]
    [TestCase("893850123002", 422, "product.gtin_invalid")]
    [TestCase("2012345678903", 422, "gtin.restricted_prefix")]
    [TestCase("9780306406157", 422, "gtin.restricted_prefix")]
    [TestCase("9910000000003", 422, "gtin.restricted_prefix")]
    [TestCase("0412345678903", 422, "gtin.restricted_prefix")]
    [TestCase("", 400, "request.invalid")]
    public async Task A_number_that_cannot_stand_on_a_pack_is_refused(string gtin, int status, string code)
    {
        var product = await ProductAsync(await SubjectAsync("HTX A"), "Mắm");
        using var answer = await PostAsync(Gtins, new { gtin, productId = product });
        await answer.AssertProblemAsync(status, code);
    }

    [Test]
    public async Task A_number_is_nobody_elses_at_the_same_time()
    {
        var (one, other) = (await SubjectAsync("HTX A"), await SubjectAsync("HTX B"));
        var (mine, another) = (await ProductAsync(one, "Mắm"), await ProductAsync(other, "Khô"));
        var path = await RegisterAsync(new { gtin = Gtin, productId = mine, companyPrefix = "8938501230" });

        using var again = await PostAsync(Gtins, new { gtin = Gtin, productId = mine });
        await again.AssertProblemAsync(409, "gtin.taken");
        using var elsewhere = await PostAsync(Gtins, new { gtin = "0" + Gtin, productId = another });
        await elsewhere.AssertProblemAsync(409, "gtin.taken");
        Assert.That(await elsewhere.Content.ReadAsStringAsync(), Does.Contain("Mắm"), "it names the product, which the caller may see");
        using var prefix = await PostAsync(Gtins, new { gtin = "8938501230027", productId = another });
        await prefix.AssertProblemAsync(422, "gtin.other_subject");
        using var said = await PostAsync(Gtins, new { gtin = "8936012345674", productId = mine, subjectId = other });
        await said.AssertProblemAsync(422, "gtin.other_subject");
        using var mismatch = await PostAsync(Gtins, new { gtin = "8936012345674", productId = mine, companyPrefix = "8930000" });
        await mismatch.AssertProblemAsync(422, "gtin.prefix_mismatch");
        using var order = await PostAsync(Gtins, new { gtin = "8936012345674", productId = mine, validFrom = "2026-02-01", validTo = "2026-01-01" });
        await order.AssertProblemAsync(422, "gtin.dates_not_in_order");
        using var unknown = await PostAsync(Gtins, new { gtin = "8936012345674", productId = Guid.Empty });
        await unknown.AssertProblemAsync(400, "request.invalid");

        using var ended = await PostAsync($"{path}/end", new { }, await Http.ETagAsync(path));
        Assert.That((int)ended.StatusCode, Is.EqualTo(204));
        await RegisterAsync(new { gtin = Gtin, productId = mine, validFrom = "2026-11-24" });
        Assert.That(await ListAsync(Gtins, "state"), Is.EqualTo(new[] { "not-yet", "in-force" }), "a later time of the same product is no conflict");
        var foreign = await RegisterAsync(new { gtin = "4006381333931", productId = mine });
        Assert.That((await Http.GetJsonAsync(foreign)).GetProperty("registration").GetProperty("prefixForeign").GetBoolean(), "a note, not a refusal");
    }

    [Test]
    public async Task Images_say_what_an_independent_reader_reads()
    {
        var product = await ProductAsync(await SubjectAsync("HTX A"), "Mắm", new { code = "MAM-1" });
        var path = await RegisterAsync(new { gtin = Gtin, productId = product });
        Assert.That(await ReadAsync($"{path}/barcode?symbology=ean-13&format=png"), Is.EqualTo("EAN-13:" + Gtin));
        Assert.That(await ReadAsync($"{path}/barcode?symbology=itf-14&format=png"), Is.EqualTo("I2/5:0" + Gtin));
        Assert.That(await ReadAsync($"{path}/barcode?symbology=qr&format=png"), Does.StartWith("QR-Code:http").And.EndWith("/01/0" + Gtin));
        Assert.That(await ReadAsync($"/api/v1/products/{product}/qr-code?format=png"), Does.EndWith("/q/MAM-1"));
        var eight = await RegisterAsync(new { gtin = "96385074", productId = await ProductAsync(await SubjectAsync("HTX B"), "Khô") }, 422);
        Assert.That(eight, Is.Null, "the range 960–969 is kept by GS1 itself");

        var svg = await (await Http.GetAsync(new Uri($"{path}/barcode?symbology=gs1-datamatrix&lot=L-01&expiresOn=2027-05-01", UriKind.Relative))).Content.ReadAsStringAsync();
        Assert.That(svg, Does.StartWith("<svg").And.Contain("</svg>"));
        var png = await Http.GetByteArrayAsync(new Uri($"{path}/barcode?symbology=gs1-datamatrix&lot=L-01&expiresOn=2027-05-01&format=png", UriKind.Relative));
        var read = ReadDataMatrix(png);
        Assert.That(read, Is.EqualTo($"\u001d010{Gtin}1727050110L-01"), "one FNC1 before the first element says that it is GS1's");

        using var unfit = await Http.GetAsync(new Uri($"{path}/barcode?symbology=ean-8", UriKind.Relative));
        await unfit.AssertProblemAsync(422, "gtin.symbology_unfit");
        using var word = await Http.GetAsync(new Uri($"{path}/barcode?symbology=code-39", UriKind.Relative));
        await word.AssertProblemAsync(400, "request.invalid");
        using var lot = await Http.GetAsync(new Uri($"{path}/barcode?symbology=gs1-datamatrix&lot=lô+1", UriKind.Relative));
        await lot.AssertProblemAsync(422, "gtin.element_invalid");
    }

    [Test]
    public async Task A_representative_enters_numbers_of_the_own_subject_and_sees_no_others()
    {
        await using var api = await Person.StartAsync();
        var (mine, others) = (await api.RegisterSubjectAsync("HTX Mai"), await api.RegisterSubjectAsync("HTX Khác"));
        using var officer = await Person.WithRoleAsync(api, Roles.CoordinationOfficer, name: "dieu-phoi");
        using var mai = await Person.WithRoleAsync(api, Roles.ProducerRepresentative, subject: mine, name: "mai");
        using var looker = await Person.WithRoleAsync(api, Roles.Leader, name: "lanh-dao");
        var (own, foreign) = (await ProductOfAsync(officer, mine, "Kẹo"), await ProductOfAsync(officer, others, "Mắm"));

        using var entered = await mai.ChangeAsync(HttpMethod.Post, Gtins, new { gtin = Gtin, productId = own });
        Assert.That((int)entered.StatusCode, Is.EqualTo(201), await entered.Content.ReadAsStringAsync());
        using var outside = await mai.ChangeAsync(HttpMethod.Post, Gtins, new { gtin = "8936012345674", productId = foreign });
        await outside.AssertProblemAsync(404, "product.not_found");
        using var onlyReads = await looker.ChangeAsync(HttpMethod.Post, Gtins, new { gtin = "8936012345674", productId = foreign });
        await onlyReads.AssertProblemAsync(404, "product.not_found");
        using var theirs = await officer.ChangeAsync(HttpMethod.Post, Gtins, new { gtin = "8936012345674", productId = foreign });
        var path = $"{Gtins}/{(await theirs.JsonAsync()).GetProperty("id").GetGuid()}";
        Assert.That((await mai.Http.GetJsonAsync(Gtins)).GetProperty("items").GetArrayLength(), Is.EqualTo(1));
        using var hidden = await mai.Http.GetAsync(new Uri(path, UriKind.Relative));
        await hidden.AssertProblemAsync(404, "gtin.not_found");
        using var taken = await mai.ChangeAsync(HttpMethod.Post, Gtins, new { gtin = "8936012345674", productId = own });
        await taken.AssertProblemAsync(409, "gtin.taken");
        Assert.That(await taken.Content.ReadAsStringAsync(), Does.Not.Contain("Mắm"), "the name of what the caller may not see is not told");
        Assert.That((await looker.Http.GetJsonAsync(path)).GetProperty("mayChange").GetBoolean(), Is.False);
    }

    private static async Task<Guid> ProductOfAsync(Person officer, Guid subjectId, string name) =>
        (await (await officer.ChangeAsync(HttpMethod.Post, "/api/v1/products", new { name, subjectId })).JsonAsync()).GetProperty("id").GetGuid();

    private async Task<string> RegisterAsync(object body, int status = 201)
    {
        using var answer = await PostAsync(Gtins, body);
        Assert.That((int)answer.StatusCode, Is.EqualTo(status), await answer.Content.ReadAsStringAsync());
        return status == 201 ? answer.Headers.Location!.ToString() : null!;
    }

    private async Task<string> ReadAsync(string path)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"barcode-{Guid.CreateVersion7():N}.png");
        await File.WriteAllBytesAsync(file, await Http.GetByteArrayAsync(new Uri(path, UriKind.Relative)));

        try
        {
            using var reader = Process.Start(new ProcessStartInfo("zbarimg", ["--quiet", "--nodbus", "-Si25.enable", file]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var read = await reader.StandardOutput.ReadToEndAsync();
            await reader.WaitForExitAsync();
            return read.Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("zbarimg is not installed (package zbar-tools).");
            throw;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string ReadDataMatrix(byte[] png)
    {
        var (pixels, width, height) = Grey.Of(png);
        RGBLuminanceSource source = new(pixels, width, height, RGBLuminanceSource.BitmapFormat.Gray8);
        return new DataMatrixReader().decode(new BinaryBitmap(new HybridBinarizer(source)))?.Text ?? "nothing was read";
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";
}
