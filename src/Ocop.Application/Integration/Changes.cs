using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Integration;

namespace Ocop.Application.Integration;

/// <summary>The published events after a position, in the order in which they happened. Whoever keeps <c>through</c> misses none.</summary>
/// <param name="After">Position of the last event that the caller has; 0 to begin with.</param>
/// <param name="Types">Types or areas; empty for all.</param>
/// <param name="Wait">Seconds to wait for one when there is none.</param>
[Requires(Permissions.ChangesRead)]
public sealed record ReadChanges(long After, int Limit, IReadOnlyList<string> Types, int Wait) : IQuery<ChangePage>
{
    public const int DefaultLimit = 100;
    public const int MaxLimit = 1000;
    public const int LongestWait = 30;
}

/// <summary>The types of event that are published.</summary>
[Requires(Permissions.ChangesRead)]
public sealed record ListEventTypes : IQuery<Page<EventTypeItem>>;

/// <summary>A page of published events.</summary>
/// <param name="Items">In the order of their positions.</param>
/// <param name="Through">Pass it as <c>after</c> next time: everything up to it was looked at, also what the filter left out.</param>
/// <param name="Last">Position of the latest event there is; equal to <c>through</c> when there is no more for now.</param>
public sealed record ChangePage(IReadOnlyList<CloudEvent> Items, long Through, long Last);

/// <summary>A published event as a CloudEvents 1.0 object.</summary>
/// <param name="SpecVersion">1.0.</param>
/// <param name="Id">UUID; the same in the feed, in webhooks and in proofs. Receive each id once.</param>
/// <param name="Source">Address of this system.</param>
/// <param name="Type">Such as <c>vn.gov.dongthap.ocop.certification.granted.v1</c>; the list is open.</param>
/// <param name="Subject">The record that it happened to, such as <c>products/018f…</c>.</param>
/// <param name="Time">When it happened.</param>
/// <param name="DataContentType">application/json.</param>
/// <param name="Position">Its place among the published events, from 1, without gaps; null for a test event.</param>
/// <param name="Data">What happened. Holds no personal data: where the event has some, <c>personalDigest</c> stands for it.</param>
public sealed record CloudEvent(
    [property: JsonPropertyName("specversion")] string SpecVersion, string Id, string Source, string Type, string Subject, DateTimeOffset Time,
    [property: JsonPropertyName("datacontenttype")] string DataContentType, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Position, JsonElement Data);

/// <summary>Reads the published events.</summary>
public interface IChangeFeed
{
    /// <summary>Position of the latest; 0 when there is none.</summary>
    Task<long> LastAsync(CancellationToken ct);

    /// <param name="after">Position.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="types">Which types; null for all.</param>
    /// <param name="ct">Cancels.</param>
    Task<ChangePage> ReadAsync(long after, int limit, IReadOnlyList<string>? types, CancellationToken ct);

    /// <summary>Until the feed has grown beyond the position; false when the time is over, or this node stops.</summary>
    Task<bool> WaitAsync(long beyond, TimeSpan longest, CancellationToken ct);
}

internal sealed class ReadChangesValidator : AbstractValidator<ReadChanges>
{
    public ReadChangesValidator()
    {
        RuleFor(q => q.After).GreaterThanOrEqualTo(0).OverridePropertyName("after");
        RuleFor(q => q.Limit).InclusiveBetween(1, ReadChanges.MaxLimit).OverridePropertyName("limit");
        RuleFor(q => q.Wait).InclusiveBetween(0, ReadChanges.LongestWait).OverridePropertyName("wait");
        RuleFor(q => q.Types.Count).LessThanOrEqualTo(EventTypes.MostInAFilter).OverridePropertyName("types");
    }
}

internal sealed class ReadChangesHandler(IChangeFeed feed, EventTypes types) : IRequestHandler<ReadChanges, ChangePage>
{
    public async Task<ChangePage> Handle(ReadChanges query, CancellationToken cancellationToken)
    {
        var wanted = EventTypes.Expand(types.Read(query.Types));
        var began = TimeProvider.System.GetTimestamp();
        var page = await feed.ReadAsync(query.After, query.Limit, wanted, cancellationToken);

        if (query.After > page.Last)
        {
            throw new DomainException(ChangeErrors.PositionUnknown(page.Last));
        }

        for (var left = TimeSpan.FromSeconds(query.Wait); page.Items.Count == 0 && left > TimeSpan.Zero; left = TimeSpan.FromSeconds(query.Wait) - TimeProvider.System.GetElapsedTime(began))
        {
            if (page.Through == page.Last && !await feed.WaitAsync(page.Last, left, cancellationToken))
            {
                break;
            }

            page = await feed.ReadAsync(page.Through, query.Limit, wanted, cancellationToken);
        }

        return page;
    }
}

internal sealed class ListEventTypesHandler(EventTypes types) : IRequestHandler<ListEventTypes, Page<EventTypeItem>>
{
    public Task<Page<EventTypeItem>> Handle(ListEventTypes query, CancellationToken cancellationToken) => Task.FromResult(new Page<EventTypeItem>(types.List(), null));
}
