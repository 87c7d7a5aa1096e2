namespace Ocop.Application.WorkItems;

/// <summary>What a record lacks. Derived from the records themselves, so completing one takes it off the list.</summary>
public enum WorkItemKind
{
    /// <summary>A product without any recognition.</summary>
    NoCertification,

    /// <summary>A product whose subject no source names.</summary>
    UnknownSubject,

    /// <summary>A recognition without the decision's date: its validity cannot be computed.</summary>
    UnconfirmedCertification,

    /// <summary>A recognition whose decision has a date but no number.</summary>
    DecisionNumberMissing,

    /// <summary>A product in a unit that was divided: a person must say which of today's it lies in.</summary>
    UnitTodayMissing,

    /// <summary>A product without a unit.</summary>
    NoUnit,

    /// <summary>A product without a product type.</summary>
    NoType,
}
