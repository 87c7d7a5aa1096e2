using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Ledger;

namespace Ocop.Infrastructure.Ledger;

/// <summary>Turns domain events into ledger rows. Personal values go into a row of their own; the payload keeps a salted digest of them.</summary>
internal sealed class LedgerWriter(ICaller caller, TimeProvider clock, EventIds ids)
{
    private static readonly ConcurrentDictionary<Type, Shape> Shapes = new();

    public (LedgerEvent Event, LedgerPersonalValues? Personal) Write(IDomainEvent e, Guid? actorId = null)
    {
        var shape = Shapes.GetOrAdd(e.GetType(), Shape.Of);
        var payload = JsonSerializer.SerializeToNode(e, e.GetType(), LedgerJson.Options)!.AsObject();
        payload.Remove("aggregateId");
        var personal = new JsonObject();

        foreach (var name in shape.Personal)
        {
            if (payload.TryGetPropertyValue(name, out var value))
            {
                payload.Remove(name);

                if (value is not JsonArray { Count: 0 })
                {
                    personal[name] = value;
                }
            }
        }

        LedgerPersonalValues? values = null;
        byte[]? salt = null;
        var text = personal.ToJsonString(LedgerJson.Options);

        if (personal.Count > 0)
        {
            salt = RandomNumberGenerator.GetBytes(16);
            payload["personalDigest"] = Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(text)]));
        }

        var now = clock.GetUtcNow();
        var row = new LedgerEvent(
            ids.Next(now), shape.Type.Name, shape.Type.Visibility, e.AggregateId, payload.ToJsonString(LedgerJson.Options), actorId ?? caller.ActorId,
            caller.AgencyId, now, caller.TraceId, caller.ClientId);

        if (salt is not null)
        {
            values = new(row.Id, text, salt);
        }

        return (row, values);
    }

    private sealed record Shape(EventTypeAttribute Type, IReadOnlyList<string> Personal)
    {
        public static Shape Of(Type type) => new(
            type.GetCustomAttribute<EventTypeAttribute>() ?? throw new InvalidOperationException($"{type} bears no [EventType]."),
            [.. type.GetProperties().Where(p => p.IsDefined(typeof(PersonalDataAttribute))).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))]);
    }
}
