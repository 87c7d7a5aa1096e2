using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Common;

/// <summary>
/// How far a permission of a caller goes: the records of the register that it covers. What <c>ProductAccess</c> and <c>SubjectAccess</c> say of single records,
/// lists, counts and exports say in SQL by the same sets.
/// </summary>
public sealed class Reach
{
    public static Reach Everything { get; } = new() { IsEverything = true };

    public static Reach Nothing { get; } = new();

    /// <summary>The whole province, whatever else is said.</summary>
    public bool IsEverything { get; private init; }

    /// <summary>Units whose subjects are covered: those of the areas, of all times.</summary>
    public IReadOnlyList<UnitId?> Units { get; init; } = [];

    /// <summary>Units of today whose products are covered.</summary>
    public IReadOnlyList<UnitId?> PresentUnits { get; init; } = [];

    /// <summary>Units of the past whose products are covered by where they were recorded.</summary>
    public IReadOnlyList<UnitId?> FormerUnits { get; init; } = [];

    /// <summary>Product types of the fields.</summary>
    public IReadOnlyList<ProductTypeId?> Types { get; init; } = [];

    /// <summary>The caller's own subjects.</summary>
    public IReadOnlyList<SubjectId> Subjects { get; init; } = [];

    public bool Covers(Product product) => IsEverything || PresentUnits.Contains(product.CurrentUnitId) || FormerUnits.Contains(product.UnitId)
        || Types.Contains(product.TypeId) || Subjects.Contains(product.SubjectId);

    /// <summary>Whether a subject lies within it by itself; for reading, a product of its within reach is enough.</summary>
    public bool Covers(Subject subject) => IsEverything || Units.Contains(subject.UnitId) || Subjects.Contains(subject.Id);

    /// <summary>Refuses to change what may be seen at most.</summary>
    /// <exception cref="DomainException"><c>caller.outside_reach</c></exception>
    public void Require(Product product)
    {
        if (!Covers(product))
        {
            throw new DomainException(CommonErrors.OutsideReach());
        }
    }

    /// <inheritdoc cref="Require(Product)"/>
    public void Require(Subject subject)
    {
        if (!Covers(subject))
        {
            throw new DomainException(CommonErrors.OutsideReach());
        }
    }
}
