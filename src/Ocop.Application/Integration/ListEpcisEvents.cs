using System.Globalization;
using System.Text.Json;
using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;

namespace Ocop.Application.Integration;

/// <summary>Published events that EPCIS 2.0 has a form for, in the order in which they were recorded.</summary>
/// <param name="BizStep">Only those of this step of GS1's vocabulary.</param>
/// <param name="Disposition">Only those of this disposition.</param>
/// <param name="EpcClass">Only those about the product behind this code or address.</param>
/// <param name="From">Not earlier than.</param>
/// <param name="Before">Earlier than.</param>
/// <param name="PageToken">Where the page before ended.</param>
[Requires(Permissions.ChangesRead)]
public sealed record ListEpcisEvents(string? BizStep, string? Disposition, string? EpcClass, DateTimeOffset? From, DateTimeOffset? Before, int Limit, string? PageToken) : IQuery<EpcisPage>;

/// <summary>Some events, and how to go on.</summary>
public sealed record EpcisPage(IReadOnlyList<EpcisSource> Events, string? NextPageToken);

/// <summary>An event as the ledger has it, with the codes of the products that it is about.</summary>
/// <param name="Kind">What it is in EPCIS.</param>
/// <param name="Data">Its payload.</param>
public sealed record EpcisSource(Guid Id, string Type, EpcisKind Kind, DateTimeOffset At, JsonElement Data, IReadOnlyList<EpcisProduct> Products);

/// <param name="Gtin">The first, in 14 digits; null where it has none.</param>
public sealed record EpcisProduct(string Code, string? Gtin);

/// <summary>What an event is in EPCIS and its Core Business Vocabulary.</summary>
/// <param name="Action">OBSERVE, ADD or DELETE.</param>
/// <param name="BizStep">Null where the vocabulary has no step for it.</param>
public sealed record EpcisKind(string Action, string? BizStep, string Disposition)
{
    /// <summary>By type of event. The list is open: further types may appear.</summary>
    public static IReadOnlyDictionary<string, EpcisKind> All { get; } = new Dictionary<string, EpcisKind>(StringComparer.Ordinal)
    {
        ["certification.granted.v1"] = new("OBSERVE", "inspecting", "conformant"),
        ["certification.renewed.v1"] = new("OBSERVE", "inspecting", "conformant"),
        ["certification.upgraded.v1"] = new("OBSERVE", "inspecting", "conformant"),
        ["certification.downgraded.v1"] = new("OBSERVE", "inspecting", "conformant"),
        ["certification.suspended.v1"] = new("OBSERVE", "holding", "unavailable"),
        ["certification.reinstated.v1"] = new("OBSERVE", "inspecting", "conformant"),
        ["certification.revoked.v1"] = new("OBSERVE", "inspecting", "non_conformant"),
        ["certification.withdrawn.v1"] = new("OBSERVE", "inspecting", "non_conformant"),
        ["certification.expired.v1"] = new("OBSERVE", null, "expired"),
        ["recall.opened.v1"] = new("OBSERVE", "holding", "recalled"),
        ["stamps.activated.v1"] = new("ADD", "commissioning", "active"),
        ["stamps.voided.v1"] = new("DELETE", "decommissioning", "inactive"),
    };
}

/// <summary>Failures of the list.</summary>
public static class EpcisErrors
{
    public static DomainError BadPageToken() => new(ErrorKind.Malformed, "epcis.page_token_invalid",
        "nextPageToken không đúng; hãy dùng đúng giá trị của trang trước.", "The nextPageToken is none of ours; send it as the page before gave it.");
}

/// <summary>Reads events of some types from the ledger.</summary>
public interface IEpcisReader
{
    /// <param name="types">Which types.</param>
    /// <param name="productId">Only those about it; null for all.</param>
    /// <param name="after">The last position seen.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<(long Position, EpcisSource Source)>> ReadAsync(
        IReadOnlyCollection<string> types, Guid? productId, DateTimeOffset? from, DateTimeOffset? before, long after, int limit, CancellationToken ct);
}

internal sealed class ListEpcisEventsValidator : AbstractValidator<ListEpcisEvents>
{
    private const int Most = 1000;

    public ListEpcisEventsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Most).OverridePropertyName("perPage");
        RuleFor(q => q.Before).GreaterThan(q => q.From).When(q => q is { From: not null, Before: not null }).OverridePropertyName("LT_eventTime");
    }
}

internal sealed class ListEpcisEventsHandler(IEpcisReader reader, IVerificationReader products, TimeProvider clock) : IRequestHandler<ListEpcisEvents, EpcisPage>
{
    public async Task<EpcisPage> Handle(ListEpcisEvents query, CancellationToken cancellationToken)
    {
        var after = Position(query.PageToken);
        var types = EpcisKind.All.Where(k => (query.BizStep is null || k.Value.BizStep == query.BizStep) && (query.Disposition is null || k.Value.Disposition == query.Disposition))
            .Select(k => k.Key).ToList();
        var product = query.EpcClass is null ? null
            : ScannedCode.KeyOf(query.EpcClass) is { } key ? await products.FindAsync(key, clock.Today(), cancellationToken) : null;

        if (types.Count == 0 || (query.EpcClass is not null && product is null))
        {
            return new([], null);
        }

        var rows = await reader.ReadAsync(types, product?.Id, query.From, query.Before, after, query.Limit + 1, cancellationToken);
        var shown = rows.Take(query.Limit).ToList();
        return new([.. shown.Select(r => r.Source)], rows.Count > query.Limit ? shown[^1].Position.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static long Position(string? token) =>
        string.IsNullOrEmpty(token) ? 0
        : long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position
        : throw new DomainException(EpcisErrors.BadPageToken());
}
