using Ocop.Application.Common;
using Ocop.Application.WorkItems;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>An order of the list of subjects; ties are broken by the id.</summary>
public enum SubjectSort { Name, ProductCount }

/// <summary>What is asked of the list of subjects; everything left out does not narrow.</summary>
public sealed record SubjectFilter
{
    /// <summary>Words sought in any order, with or without diacritics, over names, other spellings and tax codes.</summary>
    public string? Text { get; init; }
    public IReadOnlyList<SubjectKind> Kinds { get; init; } = [];

    /// <summary>Code of a unit; today's with everything merged into it, or an old one when <see cref="UnitOn"/> says so.</summary>
    public string? UnitCode { get; init; }
    public DateOnly? UnitOn { get; init; }

    /// <summary>Only subjects with a product that lacks something.</summary>
    public WorkItemKind? WorkItem { get; init; }
    public SubjectSort Sort { get; init; }
    public bool Descending { get; init; }
    public int Limit { get; init; } = Paging.DefaultLimit;
    public string? Cursor { get; init; }
}

/// <summary>One subject in a list.</summary>
/// <param name="TaxCode">10, 12 or 13 digits, the last three set off by a hyphen.</param>
/// <param name="UnitCode">The unit as recorded, old or new.</param>
/// <param name="DistrictName">Where the unit lay in one; districts ended on 30 June 2025.</param>
/// <param name="ProductCount">Products in the register that the caller may see, whatever their status.</param>
/// <param name="Placeholder">Stands in until somebody finds out whose products these are.</param>
public sealed record SubjectRow(
    Guid Id, string Name, SubjectKind Kind, string? TaxCode, string? UnitCode, string? UnitName, string? DistrictName, int ProductCount, bool Placeholder, bool Illustrative);

/// <summary>The subjects as lists see them.</summary>
public interface ISubjectReader
{
    /// <summary>One page, and the cursor of the next.</summary>
    /// <param name="filter">What is asked.</param>
    /// <param name="unit">The unit that the filter's code means.</param>
    /// <param name="within">What the reader may see; subjects and their products alike.</param>
    /// <param name="ct">Cancels.</param>
    Task<(IReadOnlyList<SubjectRow> Rows, string? NextCursor)> ListAsync(SubjectFilter filter, UnitId? unit, Reach within, CancellationToken ct);

    /// <summary>How many there are, counted up to <see cref="Paging.CountCap"/>.</summary>
    Task<int> CountAsync(SubjectFilter filter, UnitId? unit, Reach within, CancellationToken ct);

    /// <summary>Everything that fits the filter, for exports.</summary>
    IAsyncEnumerable<SubjectRow> StreamAsync(SubjectFilter filter, UnitId? unit, Reach within, CancellationToken ct);
}
