using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Clients;
using Ocop.Domain.Common;

namespace Ocop.Application.Clients;

/// <summary>What an application asks a person for, as it stands in the address that it sent them to.</summary>
/// <param name="Scope">Codes, separated by spaces.</param>
public sealed record ConsentAsked(string ClientId, string RedirectUri, string? Scope)
{
    internal IReadOnlyList<string> Scopes => [.. (Scope ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}

/// <summary>Who asks the caller for what.</summary>
[Requires(Permissions.SignedIn)]
public sealed record GetConsentRequest(ConsentAsked Asked) : IQuery<ConsentRequest>;

/// <summary>An application that asks a person for permission.</summary>
/// <param name="ClientName">The application.</param>
/// <param name="AgencyName">The agency that answers for it.</param>
/// <param name="Scopes">What it asks for.</param>
/// <param name="IsAllowed">The person has allowed all of it already.</param>
public sealed record ConsentRequest(string ClientName, string? AgencyName, IReadOnlyList<ScopeItem> Scopes, bool IsAllowed);

/// <summary>Allows an application what it asks for, until the person takes it back.</summary>
[Requires(Permissions.SignedIn)]
public sealed record GiveConsent(ConsentAsked Asked) : ICommand<Unit>;

/// <summary>The applications that the caller has allowed to act for them.</summary>
[Requires(Permissions.SignedIn)]
public sealed record ListMyConsents : IQuery<Page<ConsentItem>>;

/// <summary>An application that a person has allowed to act for them.</summary>
/// <param name="AgencyName">The agency that answers for it.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="GivenAt">When it was first allowed.</param>
public sealed record ConsentItem(Guid Id, string ClientName, string? AgencyName, IReadOnlyList<ScopeItem> Scopes, DateTimeOffset GivenAt);

/// <summary>Takes a permission back; the application's tokens for the caller end at once.</summary>
[Requires(Permissions.SignedIn)]
public sealed record WithdrawConsent(Guid Id) : ICommand<Unit>;

internal sealed class ConsentAskedValidator : AbstractValidator<ConsentAsked>
{
    private const int LongestScope = 1000;

    public ConsentAskedValidator()
    {
        RuleFor(a => a.ClientId).NotEmpty().MaximumLength(ClientRules.MaxIdLength).OverridePropertyName("clientId");
        RuleFor(a => a.RedirectUri).NotEmpty().MaximumLength(ClientRules.MaxUriLength).OverridePropertyName("redirectUri");
        RuleFor(a => a.Scope).MaximumLength(LongestScope).OverridePropertyName("scope");
    }
}

internal sealed class GetConsentRequestValidator : AbstractValidator<GetConsentRequest>
{
    public GetConsentRequestValidator() => RuleFor(q => q.Asked).SetPartValidator(new ConsentAskedValidator());
}

internal sealed class GiveConsentValidator : AbstractValidator<GiveConsent>
{
    public GiveConsentValidator() => RuleFor(c => c.Asked).SetPartValidator(new ConsentAskedValidator());
}

internal sealed class GetConsentRequestHandler(ConsentRequests requests, IConsents consents, IReferenceFacts facts, ICaller caller) : IRequestHandler<GetConsentRequest, ConsentRequest>
{
    public async Task<ConsentRequest> Handle(GetConsentRequest query, CancellationToken cancellationToken)
    {
        var client = await requests.RequireAsync(query.Asked, cancellationToken);
        var given = (await consents.ListAsync(caller.UserId!.Value, cancellationToken)).Where(c => c.ClientId == client.Id).SelectMany(c => c.Scopes);

        return new(
            client.Details.Name, client.Details.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, ConsentRequests.Items(query.Asked.Scopes),
            query.Asked.Scopes.All(given.Contains));
    }
}

internal sealed class GiveConsentHandler(ConsentRequests requests, IConsents consents, ILedger ledger, ICaller caller) : IRequestHandler<GiveConsent, Unit>
{
    public async Task<Unit> Handle(GiveConsent request, CancellationToken cancellationToken)
    {
        var client = await requests.RequireAsync(request.Asked, cancellationToken);
        await consents.GiveAsync(caller.UserId!.Value, client.Id, request.Asked.Scopes, cancellationToken);
        ledger.Record(new ClientAllowed(client.Id, string.Join(' ', request.Asked.Scopes)));
        return Unit.Value;
    }
}

internal sealed class ListMyConsentsHandler(ConsentItems items, ICaller caller) : IRequestHandler<ListMyConsents, Page<ConsentItem>>
{
    public async Task<Page<ConsentItem>> Handle(ListMyConsents query, CancellationToken cancellationToken) => new(await items.OfAsync(caller.UserId!.Value, cancellationToken), null);
}

/// <summary>What a person has allowed, as it is shown.</summary>
internal sealed class ConsentItems(IConsents consents, IReferenceFacts facts)
{
    public async Task<IReadOnlyList<ConsentItem>> OfAsync(Guid userId, CancellationToken ct) =>
    [
        .. (await consents.ListAsync(userId, ct)).Select(c => new ConsentItem(
            c.Id, c.ClientName, c.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, ConsentRequests.Items(c.Scopes), c.GivenAt)),
    ];
}

internal sealed class WithdrawConsentHandler(IConsents consents, ILedger ledger, ICaller caller) : IRequestHandler<WithdrawConsent, Unit>
{
    public async Task<Unit> Handle(WithdrawConsent request, CancellationToken cancellationToken)
    {
        var client = await consents.WithdrawAsync(caller.UserId!.Value, request.Id, cancellationToken) ?? throw new DomainException(ClientErrors.ConsentNotFound());
        ledger.Record(new ClientDisallowed(client));
        return Unit.Value;
    }
}

/// <summary>Looks at what an application asks for once more: nobody is to be asked in a name that is not the asker's.</summary>
internal sealed class ConsentRequests(IClients clients)
{
    /// <exception cref="DomainException"><c>consent.request_invalid</c></exception>
    public async Task<ClientEntry> RequireAsync(ConsentAsked asked, CancellationToken ct) =>
        await clients.FindAsync(asked.ClientId, ct) is { RevokedAt: null, Kind: not ClientKind.System } client
        && ClientRules.IsRedirectTo(client.Details.RedirectUris, client.Kind, asked.RedirectUri)
        && asked.Scopes.All(scope => client.Details.Scopes.Contains(scope, StringComparer.Ordinal) || scope is Scopes.OpenId)
            ? client
            : throw new DomainException(ClientErrors.RequestInvalid());

    public static IReadOnlyList<ScopeItem> Items(IEnumerable<string> scopes) =>
        [.. scopes.Select(Scopes.Find).OfType<Scope>().Select(s => new ScopeItem(s.Code, s.Vietnamese, s.English, !s.IsPersonal))];
}
