using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Domain.SavedViews;

public readonly record struct SavedViewId(Guid Value)
{
    public static SavedViewId New() => new(Guid.CreateVersion7());
}

/// <summary>What a person may say about a saved view.</summary>
/// <param name="Query">The list's query string, as in the address.</param>
/// <param name="Shared">Colleagues of the owner's agency see it too.</param>
/// <param name="IsDefault">The page opens with it; one per owner and page.</param>
public sealed record SavedViewDetails(string Name, string Query, bool Shared, bool IsDefault);

/// <summary>A filter and sort of one page that somebody gave a name.</summary>
public sealed class SavedView : AggregateRoot
{
    public const int MaxPageLength = 40;
    public const int MaxNameLength = 100;
    public const int MaxQueryLength = 2000;

    private SavedView() { }

    public SavedViewId Id { get; private set; }
    public Guid OwnerId { get; private set; }

    /// <summary>The agency whose people see it when it is shared.</summary>
    public AgencyId? AgencyId { get; private set; }

    /// <summary>The page in the SPA that it belongs to, such as <c>products</c>.</summary>
    public string Page { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public string Query { get; private set; } = null!;
    public bool Shared { get; private set; }
    public bool IsDefault { get; private set; }

    public static SavedView Keep(Guid ownerId, AgencyId? agencyId, string page, SavedViewDetails details)
    {
        if (page.Length is 0 or > MaxPageLength || !page.All(c => char.IsAsciiLetterLower(c) || c == '-'))
        {
            throw new DomainException(SavedViewErrors.PageUnknown());
        }

        var view = new SavedView { Id = SavedViewId.New(), OwnerId = ownerId, AgencyId = agencyId, Page = page };
        view.Apply(details);
        return view;
    }

    public void Change(SavedViewDetails details) => Apply(details);

    private void Apply(SavedViewDetails details)
    {
        if (details.Shared && AgencyId is null)
        {
            throw new DomainException(SavedViewErrors.NoAgency());
        }

        Name = Guard.Required(details.Name, "name", "tên góc nhìn", MaxNameLength);
        Query = Guard.Optional(details.Query, "query", MaxQueryLength)?.TrimStart('?') ?? "";
        Shared = details.Shared;
        IsDefault = details.IsDefault;
    }
}
