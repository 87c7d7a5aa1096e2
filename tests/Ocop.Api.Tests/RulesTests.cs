using System.Reflection;
using AutoMapper;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application;
using Ocop.Application.Common;
using Ocop.Domain.Common;

namespace Ocop.Api.Tests;

/// <summary>What keeps the house in order when nobody is looking.</summary>
public sealed class RulesTests
{
    private static readonly Assembly Domain = typeof(DomainError).Assembly;
    private static readonly Assembly Application = typeof(ApplicationServices).Assembly;
    private static readonly Assembly Infrastructure = typeof(Infrastructure.InfrastructureServices).Assembly;
    private static readonly Assembly Api = typeof(Program).Assembly;

    private static IEnumerable<Type> Requests => Application.GetTypes().Where(t => t is { IsAbstract: false, ContainsGenericParameters: false } && t.IsAssignableTo(typeof(IBaseRequest)));

    private static IEnumerable<Type> Events => Domain.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IDomainEvent)));

    private static IEnumerable<Type> Aggregates => Domain.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(AggregateRoot)));

    [TestCaseSource(nameof(Requests))]
    public void Every_request_says_who_may_send_it(Type request) =>
        Assert.That(request.IsDefined(typeof(RequiresAttribute)) ^ request.IsDefined(typeof(AllowAnyCallerAttribute)));

    [TestCaseSource(nameof(Requests))]
    public void Every_request_asks_for_a_permission_that_exists(Type request) =>
        Assert.That(request.GetCustomAttribute<RequiresAttribute>()?.Permission, Is.Null.Or.AnyOf([.. Permissions.All, Permissions.SignedIn, Permissions.Known]));

    [Test]
    public void Arrows_point_inward()
    {
        Assert.That(Domain.GetReferencedAssemblies().Select(a => a.Name), Has.All.StartsWith("System"), "Domain is pure");
        Assert.That(References(Application), Has.No.Member("Ocop.Infrastructure").And.No.Member("Ocop.Api").And.No.Member("Npgsql"));
        Assert.That(References(Infrastructure), Has.No.Member("Ocop.Api"));
    }

    [Test]
    public void Handlers_and_validators_are_internal_and_sealed() =>
        Assert.That(
            Application.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && (t.Name.EndsWith("Handler", StringComparison.Ordinal) || t.Name.EndsWith("Validator", StringComparison.Ordinal)))
                .Where(t => t.IsPublic || !t.IsSealed), Is.Empty);

    [Test]
    public void Aggregates_guard_their_state() =>
        Assert.That(Aggregates.SelectMany(t => t.GetProperties()).Where(p => p.SetMethod?.IsPublic == true).Select(p => $"{p.DeclaringType!.Name}.{p.Name}"), Is.Empty);

    [TestCaseSource(nameof(Events))]
    public void Every_event_has_a_pinned_name(Type e) =>
        Assert.That(e.GetCustomAttribute<EventTypeAttribute>()?.Name, Does.Match(@"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v\d+$"));

    [Test]
    public void No_two_events_share_a_name() => Assert.That(Events.Select(e => e.GetCustomAttribute<EventTypeAttribute>()!.Name), Is.Unique);

    [Test]
    public void No_two_permissions_share_a_name() => Assert.That(Permissions.All, Is.Unique);

    [Test]
    public void Mappings_are_complete()
    {
        using var services = new ServiceCollection().AddLogging().AddApplication(null).BuildServiceProvider();

        services.GetRequiredService<AutoMapper.IConfigurationProvider>().AssertConfigurationIsValid();
    }

    [Test]
    public void Every_use_case_of_the_house_is_in_a_folder_named_after_its_capability() =>
        Assert.That(
            Application.GetTypes().Concat(Domain.GetTypes()).Select(t => t.Namespace?.Split('.')[^1]).Distinct(StringComparer.Ordinal),
            Has.None.AnyOf("Commands", "Queries", "Handlers", "Dtos", "Interfaces", "Helpers", "Services", "Models"));

    [Test]
    public void No_class_bears_an_empty_suffix() =>
        Assert.That(
            new[] { Domain, Application, Infrastructure, Api }.SelectMany(a => a.GetTypes()).Where(t => t.Namespace?.StartsWith("Ocop", StringComparison.Ordinal) == true)
                .Select(t => t.Name).Where(n => n.EndsWith("Dto", StringComparison.Ordinal) || n.EndsWith("Vm", StringComparison.Ordinal) || n.EndsWith("Helper", StringComparison.Ordinal)), Is.Empty);

    private static IEnumerable<string?> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name);
}
