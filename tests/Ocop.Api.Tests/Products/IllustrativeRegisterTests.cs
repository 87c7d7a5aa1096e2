using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Application;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Subjects;
using Ocop.Infrastructure;
using Ocop.Infrastructure.ReferenceData;

namespace Ocop.Api.Tests.Products;

/// <summary>No endpoint leads to these records: only the start of a developer's application does, so it is called as that start does.</summary>
public sealed class IllustrativeRegisterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Test]
    public async Task Shows_every_state_every_kind_of_subject_and_every_group_and_is_entered_once()
    {
        await using var database = await PostgresServer.CreateDatabaseAsync();
        await using var services = Services(database.ConnectionString);

        Assert.That(await EnterAsync(services), Is.EqualTo(40));
        Assert.That(await EnterAsync(services), Is.Zero, "a second start adds nothing");

        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IOcopDb>();
        var facts = scope.ServiceProvider.GetRequiredService<IReferenceFacts>().Current;
        var products = await db.Products.ToListAsync();
        var certifications = await db.Certifications.Include(c => c.Suspensions).ToListAsync();
        var types = facts.ProductTypes.ToDictionary(t => t.Id);

        Assert.That(certifications.Select(c => c.Dates.On(Today, 90)).Distinct(), Is.EquivalentTo(Enum.GetValues<CertificationStatus>()));
        Assert.That(await db.Subjects.Select(s => s.Kind).Distinct().ToListAsync(), Is.EquivalentTo(Enum.GetValues<SubjectKind>()));
        Assert.That(products.Select(p => types[p.TypeId!.Value].GroupId).Distinct().Count(), Is.EqualTo(6));
        Assert.That(products, Has.All.Property("Illustrative").True);
        Assert.That(products.Select(p => p.Name), Has.All.Contains("Minh Hoạ"));
        Assert.That(products.Count(p => certifications.TrueForAll(c => c.ProductId != p.Id)), Is.EqualTo(1), "one without a recognition");
        Assert.That(products.Any(p => p.UnitId is not null && p.CurrentUnitId is null), "one whose commune was divided or ended");
        Assert.That(products.Any(p => p.UnitId == p.CurrentUnitId && p.UnitId is not null), "one of a commune of today");
        Assert.That(
            certifications.Where(c => c.Dates.On(Today, 90) == CertificationStatus.Expiring).Select(c => c.ExpiresOn!.Value.DayNumber - Today.DayNumber),
            Is.SupersetOf(new[] { 5, 20, 45, 80, 90 }));
    }

    private static async Task<int> EnterAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var units = scope.ServiceProvider.GetRequiredService<IReferenceFacts>().Current.Units;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(IllustrativeRegister.Read(units));
    }

    private static ServiceProvider Services(string connectionString)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Now));
        services.AddApplication(null);
        services.AddInfrastructure(connectionString, TestContext.CurrentContext.WorkDirectory);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddOcopHttp();
        services.AddPublicCache();
        return services.BuildServiceProvider();
    }
}
