using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Integration;

namespace Ocop.Application.Integration;

/// <summary>Subscriptions within the caller's reach, by age.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record ListWebhooks(int Limit, string? Cursor) : IQuery<Page<WebhookItem>>;

/// <summary>One of them.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record GetWebhook(WebhookSubscriptionId Id) : IQuery<WebhookItem>;

/// <summary>The connected systems that the caller may subscribe for.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record ListWebhookClients : IQuery<Page<WebhookClientItem>>;

/// <summary>What was sent to a receiver, the latest first.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record ListDeliveries(WebhookSubscriptionId Id, DeliveryState? State, int Limit, string? Cursor) : IQuery<Page<DeliveryItem>>;

/// <summary>Asks for events to be sent to an address.</summary>
/// <param name="ClientId">The system; null for the one that calls.</param>
[Requires(Permissions.WebhooksManage)]
public sealed record RegisterWebhook(Guid? ClientId, WebhookDetails Details) : ICommand<RegisteredWebhook>;

/// <summary>Edits a subscription.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record ChangeWebhook(WebhookSubscriptionId Id, uint Version) : ICommand<Unit>
{
    public Optional<string?> Name { get; init; }
    public Optional<string?> Url { get; init; }
    public Optional<IReadOnlyList<string>?> Types { get; init; }
}

/// <summary>Removes a subscription with what still waits.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record RemoveWebhook(WebhookSubscriptionId Id) : ICommand<Unit>;

/// <summary>Gives a subscription another secret.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record RotateWebhookSecret(WebhookSubscriptionId Id) : ICommand<NewWebhookSecret>;

/// <summary>Stops sending for a time.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record PauseWebhook(WebhookSubscriptionId Id) : ICommand<Unit>;

/// <summary>Goes on sending; what waited is sent.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record ResumeWebhook(WebhookSubscriptionId Id) : ICommand<Unit>;

/// <summary>Sends events anew.</summary>
/// <param name="FromPosition">All after this position.</param>
/// <param name="Deliveries">Or these.</param>
[Requires(Permissions.WebhooksManage)]
public sealed record ReplayWebhook(WebhookSubscriptionId Id, long? FromPosition, IReadOnlyList<Guid> Deliveries) : ICommand<Unit>;

/// <summary>Sends an event that means nothing and tells the answer. Nothing of ours changes.</summary>
[Requires(Permissions.WebhooksManage)]
public sealed record TestWebhook(WebhookSubscriptionId Id) : IQuery<SendingResult>;

/// <summary>A subscription.</summary>
/// <param name="ClientName">The connected system that it belongs to.</param>
/// <param name="Types">Types or areas; empty = all.</param>
/// <param name="State">active, paused or switched-off.</param>
/// <param name="Reason">Why it is switched off: gone = the receiver answered 410.</param>
/// <param name="SecretPreviousEndsAt">Until then the earlier secret signs too.</param>
/// <param name="Waiting">Deliveries that are tried again; 1001 stands for more.</param>
/// <param name="Failed">Deliveries that were given up; 1001 stands for more.</param>
/// <param name="Version">Row version, for If-Match.</param>
public sealed record WebhookItem(
    Guid Id, Guid ClientId, string ClientName, string Name, string Url, IReadOnlyList<string> Types, WebhookState State, string? Reason, DateTimeOffset? SecretPreviousEndsAt,
    int Waiting, int Failed, DateTimeOffset CreatedAt, uint Version);

/// <summary>A subscription that was made.</summary>
/// <param name="Secret">Shown once; it signs what is sent.</param>
public sealed record RegisteredWebhook(Guid Id, string Secret);

/// <summary>A secret that was made.</summary>
/// <param name="Secret">Shown once.</param>
/// <param name="PreviousEndsAt">Until then the earlier one signs too.</param>
public sealed record NewWebhookSecret(string Secret, DateTimeOffset PreviousEndsAt);

internal sealed class ListWebhooksValidator : AbstractValidator<ListWebhooks>
{
    public ListWebhooksValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

internal sealed class ListDeliveriesValidator : AbstractValidator<ListDeliveries>
{
    public ListDeliveriesValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

internal sealed class RegisterWebhookValidator : AbstractValidator<RegisterWebhook>
{
    public RegisterWebhookValidator()
    {
        RuleFor(c => c.Details.Name).NotEmpty().MaximumLength(WebhookSubscription.MaxNameLength).OverridePropertyName("name");
        RuleFor(c => c.Details.Url).NotEmpty().MaximumLength(WebhookSubscription.MaxUrlLength).OverridePropertyName("url");
        RuleFor(c => c.Details.Types.Count).LessThanOrEqualTo(EventTypes.MostInAFilter).OverridePropertyName("types");
        RuleForEach(c => c.Details.Types).NotEmpty().OverridePropertyName("types");
    }
}

internal sealed class ChangeWebhookValidator : AbstractValidator<ChangeWebhook>
{
    public ChangeWebhookValidator()
    {
        RuleFor(c => c.Name.Value).NotEmpty().MaximumLength(WebhookSubscription.MaxNameLength).When(c => c.Name.IsSet).OverridePropertyName("name");
        RuleFor(c => c.Url.Value).NotEmpty().MaximumLength(WebhookSubscription.MaxUrlLength).When(c => c.Url.IsSet).OverridePropertyName("url");
        RuleFor(c => c.Types.Value!.Count).LessThanOrEqualTo(EventTypes.MostInAFilter).When(c => c.Types.Value is not null).OverridePropertyName("types");
        RuleForEach(c => c.Types.Value).NotEmpty().OverridePropertyName("types");
    }
}

internal sealed class ReplayWebhookValidator : AbstractValidator<ReplayWebhook>
{
    private const int MostDeliveries = 200;

    public ReplayWebhookValidator()
    {
        RuleFor(c => c.FromPosition).GreaterThanOrEqualTo(0).OverridePropertyName("fromPosition");
        RuleFor(c => c.Deliveries.Count).LessThanOrEqualTo(MostDeliveries).OverridePropertyName("deliveries");
    }
}

/// <summary>What of the subscriptions the caller sees to: a system its own, a person those of their agency's systems, an administrator all.</summary>
internal sealed class WebhookDesk(IOcopDb db, IWebhookDeliveries deliveries, ICaller caller)
{
    /// <summary>The systems within reach, with their names.</summary>
    public async Task<IReadOnlyList<WebhookClientItem>> ClientsAsync(CancellationToken ct)
    {
        var all = caller.UserId is null || caller.ReachOf(Permissions.WebhooksManage).IsEverything;

        if (!all && caller.AgencyId is null)
        {
            return [];
        }

        var clients = await deliveries.ClientsAsync(all ? null : caller.AgencyId, ct);
        return caller.UserId is null ? [.. clients.Where(c => c.Id == caller.ClientId)] : clients;
    }

    public async Task<IQueryable<WebhookSubscription>> WithinAsync(CancellationToken ct)
    {
        var clients = (await ClientsAsync(ct)).Select(c => c.Id).ToArray();

        // what belonged to a system that was revoked stays the administrators' to look at
        return caller.UserId is not null && caller.ReachOf(Permissions.WebhooksManage).IsEverything
            ? db.WebhookSubscriptions
            : db.WebhookSubscriptions.Where(s => clients.Contains(s.ClientId));
    }

    /// <exception cref="DomainException"><c>webhook.not_found</c></exception>
    public async Task<WebhookSubscription> GetAsync(WebhookSubscriptionId id, CancellationToken ct) =>
        await (await WithinAsync(ct)).SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new DomainException(WebhookErrors.NotFound());

    /// <summary>The same, held until the transaction ends.</summary>
    public async Task<WebhookSubscription> LockAsync(WebhookSubscriptionId id, CancellationToken ct)
    {
        await db.LockAsync<WebhookSubscription>(id.Value, ct);
        return await GetAsync(id, ct);
    }

    public async Task<IReadOnlyList<WebhookItem>> ShowAsync(IReadOnlyCollection<WebhookSubscription> subscriptions, CancellationToken ct)
    {
        var names = (await ClientsAsync(ct)).ToDictionary(c => c.Id, c => c.Name);
        var counts = await deliveries.CountAsync([.. subscriptions.Select(s => s.Id)], ct);
        return [.. subscriptions.Select(s =>
        {
            var count = counts.GetValueOrDefault(s.Id.Value) ?? new(0, 0);
            return new WebhookItem(
                s.Id.Value, s.ClientId, names.GetValueOrDefault(s.ClientId, "—"), s.Name, s.Url, s.Types, s.State, s.Reason, s.PreviousEndsAt, count.Waiting, count.Failed, s.CreatedAt, s.Version);
        })];
    }
}

internal sealed class WebhookReadingHandler(WebhookDesk desk, IWebhookDeliveries deliveries, IWebhookSender sender) :
    IRequestHandler<ListWebhooks, Page<WebhookItem>>, IRequestHandler<GetWebhook, WebhookItem>, IRequestHandler<ListWebhookClients, Page<WebhookClientItem>>,
    IRequestHandler<ListDeliveries, Page<DeliveryItem>>, IRequestHandler<TestWebhook, SendingResult>
{
    private const string Sort = "-createdAt";

    public async Task<Page<WebhookItem>> Handle(ListWebhooks query, CancellationToken cancellationToken)
    {
        var within = (await desk.WithinAsync(cancellationToken)).AsNoTracking();

        if (Cursor.Decode(query.Cursor, Sort, values: 0) is { } after)
        {
            within = within.Where(s => ((Guid)(object)s.Id).CompareTo(after.Id) < 0);
        }

        var page = await within.OrderByDescending(s => s.Id).Take(query.Limit + 1).ToListAsync(cancellationToken);
        return new(
            await desk.ShowAsync([.. page.Take(query.Limit)], cancellationToken),
            page.Count > query.Limit ? new Cursor(Sort, [], page[query.Limit - 1].Id.Value).Encode() : null);
    }

    public async Task<WebhookItem> Handle(GetWebhook query, CancellationToken cancellationToken) =>
        (await desk.ShowAsync([await desk.GetAsync(query.Id, cancellationToken)], cancellationToken)).Single();

    public async Task<Page<WebhookClientItem>> Handle(ListWebhookClients query, CancellationToken cancellationToken) => new(await desk.ClientsAsync(cancellationToken), null);

    public async Task<Page<DeliveryItem>> Handle(ListDeliveries query, CancellationToken cancellationToken)
    {
        await desk.GetAsync(query.Id, cancellationToken);
        return await deliveries.ListAsync(query.Id, query.State, query.Limit, query.Cursor, cancellationToken);
    }

    public async Task<SendingResult> Handle(TestWebhook query, CancellationToken cancellationToken) =>
        await sender.TestAsync(await desk.GetAsync(query.Id, cancellationToken), cancellationToken);
}

internal sealed class RegisterWebhookHandler(
    IOcopDb db, WebhookDesk desk, EventTypes types, IWebhookSender sender, IWebhookSecrets secrets, IWebhookDeliveries deliveries, ICaller caller, TimeProvider clock)
    : IRequestHandler<RegisterWebhook, RegisteredWebhook>
{
    private const int MostOfAClient = 20;

    public async Task<RegisteredWebhook> Handle(RegisterWebhook command, CancellationToken cancellationToken)
    {
        var clientId = command.ClientId ?? (caller.UserId is null ? caller.ClientId : null);

        if ((await desk.ClientsAsync(cancellationToken)).All(c => c.Id != clientId))
        {
            throw new DomainException(WebhookErrors.ClientUnknown());
        }

        if (await db.WebhookSubscriptions.CountAsync(s => s.ClientId == clientId, cancellationToken) >= MostOfAClient)
        {
            throw new DomainException(WebhookErrors.TooMany(MostOfAClient));
        }

        var details = command.Details with { Types = types.Read(command.Details.Types) };
        var id = new WebhookSubscriptionId(Guid.CreateVersion7(clock.GetUtcNow()));
        var (shown, kept) = secrets.New(id);
        db.WebhookSubscriptions.Add(WebhookSubscription.Register(id, clientId!.Value, details, kept, caller.ActorId, clock.GetUtcNow()));
        await sender.RequireAllowedAsync(details.Url, cancellationToken);
        await deliveries.BeginAsync(id, cancellationToken);
        return new(id.Value, shown);
    }
}

internal sealed class WebhookChangingHandler(
    IOcopDb db, WebhookDesk desk, EventTypes types, IWebhookSender sender, IWebhookSecrets secrets, IWebhookDeliveries deliveries, TimeProvider clock) :
    IRequestHandler<ChangeWebhook, Unit>, IRequestHandler<RemoveWebhook, Unit>, IRequestHandler<RotateWebhookSecret, NewWebhookSecret>, IRequestHandler<PauseWebhook, Unit>,
    IRequestHandler<ResumeWebhook, Unit>, IRequestHandler<ReplayWebhook, Unit>
{
    public async Task<Unit> Handle(ChangeWebhook command, CancellationToken cancellationToken)
    {
        var subscription = await desk.GetAsync(command.Id, cancellationToken);
        subscription.RequireVersion(command.Version);
        var url = command.Url.Or(subscription.Url) ?? "";
        subscription.Change(new(command.Name.Or(subscription.Name) ?? "", url, types.Read(command.Types.Or(subscription.Types) ?? [])));
        await sender.RequireAllowedAsync(url, cancellationToken);
        return Unit.Value;
    }

    public async Task<Unit> Handle(RemoveWebhook command, CancellationToken cancellationToken)
    {
        var subscription = await desk.LockAsync(command.Id, cancellationToken);
        subscription.Remove();
        db.WebhookSubscriptions.Remove(subscription);
        return Unit.Value;
    }

    public async Task<NewWebhookSecret> Handle(RotateWebhookSecret command, CancellationToken cancellationToken)
    {
        var subscription = await desk.LockAsync(command.Id, cancellationToken);
        var (shown, kept) = secrets.New(subscription.Id);
        subscription.RotateSecret(kept, clock.GetUtcNow());
        return new(shown, subscription.PreviousEndsAt!.Value);
    }

    public async Task<Unit> Handle(PauseWebhook command, CancellationToken cancellationToken)
    {
        (await desk.LockAsync(command.Id, cancellationToken)).Pause();
        return Unit.Value;
    }

    public async Task<Unit> Handle(ResumeWebhook command, CancellationToken cancellationToken)
    {
        (await desk.LockAsync(command.Id, cancellationToken)).Resume();
        return Unit.Value;
    }

    public async Task<Unit> Handle(ReplayWebhook command, CancellationToken cancellationToken)
    {
        var subscription = await desk.LockAsync(command.Id, cancellationToken);

        switch (command)
        {
            case { FromPosition: { } position, Deliveries.Count: 0 }:
                await deliveries.RewindAsync(subscription.Id, position, cancellationToken);
                subscription.Replay(position, null);
                break;
            case { FromPosition: null, Deliveries.Count: > 0 }:
                subscription.Replay(null, await deliveries.AgainAsync(subscription.Id, command.Deliveries, cancellationToken));
                break;
            default:
                throw new DomainException(WebhookErrors.ReplayNothing());
        }

        return Unit.Value;
    }
}
