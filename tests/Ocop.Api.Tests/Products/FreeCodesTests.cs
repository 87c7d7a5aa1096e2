using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Common;
using Ocop.Application.Products;

namespace Ocop.Api.Tests.Products;

public sealed class FreeCodesTests : ApiTest
{
    [Test]
    public async Task A_code_that_a_product_has_or_that_was_drawn_before_is_drawn_again()
    {
        await ProductAsync(await SubjectAsync("Cơ sở Dân Mập"), "Khô cá lóc", new { code = "OCOP-AAAAAAAA" });
        using var scope = Api.Services.CreateScope();
        Queue<string> draws = new(["OCOP-AAAAAAAA", "OCOP-BBBBBBBB", "OCOP-BBBBBBBB", "OCOP-CCCCCCCC"]);
        var codes = new FreeCodes(scope.ServiceProvider.GetRequiredService<IOcopDb>()) { Draw = draws.Dequeue };

        await codes.PrepareAsync(2, CancellationToken.None);

        Assert.That((string[])[codes.Take(), codes.Take()], Is.EqualTo((string[])["OCOP-BBBBBBBB", "OCOP-CCCCCCCC"]));
        Assert.That(draws, Is.Empty);
    }
}
