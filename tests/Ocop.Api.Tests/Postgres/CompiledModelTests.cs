using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Api.Tests.Postgres;

public sealed class CompiledModelTests
{
    [Test]
    public void The_compiled_model_is_the_configured_one()
    {
        using var context = new DesignTimeFactory().CreateDbContext([]);
        Assert.That(context.Model.GetType().Name, Is.EqualTo("OcopDbContextModel"), "the application does not start with the compiled model");

        Assert.That(
            Lines(context.Model), Is.EqualTo(Lines(context.GetService<IDesignTimeModel>().Model)),
            "The model has changed: run scripts/compiled-model.sh and commit what it writes.");
    }

    private static List<string> Lines(IModel model) =>
    [
        .. model.GetEntityTypes().OrderBy(e => e.Name, StringComparer.Ordinal).SelectMany(e => new[] { $"{e.Name}: {e.GetTableName()}" }
            .Concat(e.GetProperties().Select(p =>
                $"{p.Name} {p.ClrType} {p.GetColumnName()} {p.GetColumnType()} null:{p.IsNullable} token:{p.IsConcurrencyToken} {p.ValueGenerated} {p.GetTypeMapping().Converter?.GetType()}")
                .Order(StringComparer.Ordinal))
            .Concat(e.GetKeys().Select(k => "key " + string.Join(',', k.Properties.Select(p => p.Name))).Order(StringComparer.Ordinal))
            .Concat(e.GetForeignKeys().Select(f => $"{string.Join(',', f.Properties.Select(p => p.Name))} -> {f.PrincipalEntityType.Name} {f.DeleteBehavior}").Order(StringComparer.Ordinal))
            .Concat(e.GetNavigations().Select(n => $"{n.Name} eager:{n.IsEagerLoaded} {n.GetPropertyAccessMode()}").Order(StringComparer.Ordinal))),
    ];
}
