using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Infrastructure.Ledger;

namespace Ocop.Api.Tests.Operations;

/// <summary>What anybody may know of how the service is.</summary>
public sealed class ServiceStatusTests : ApiTest
{
    private const string Status = "/api/v1/public/status";

    [Test]
    public async Task Says_that_the_feed_is_behind_and_that_it_has_caught_up()
    {
        await SubjectAsync("HTX Sen");
        await SequenceAsync();
        var well = await Http.GetJsonAsync(Status);
        await Api.ExecuteAsync("insert into ledger_unsequenced (event_id) select id from ledger_events order by id limit 1");
        Api.Clock.Advance(TimeSpan.FromMinutes(5));
        var late = await Http.GetJsonAsync(Status);

        Assert.That(well.GetProperty("state").GetString(), Is.EqualTo("operational"));
        Assert.That(well.GetProperty("feedPosition").GetInt64(), Is.GreaterThan(0));
        Assert.That(late.GetProperty("state").GetString(), Is.EqualTo("delayed"));
        Assert.That(late.GetProperty("parts").EnumerateArray().Single(p => p.GetProperty("state").GetString() == "delayed").GetProperty("code").GetString(), Is.EqualTo("changes"));
    }

    private Task<int> SequenceAsync() => Api.Services.GetRequiredService<LedgerSequencer>().SequenceOnceAsync(CancellationToken.None);
}
