using Ocop.Application.Common;
using Ocop.Application.WorkItems;
using Ocop.Domain.Certifications;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.PublicRegister;

/// <summary>What the register can be ordered by; ties are broken by the product's id.</summary>
public enum RegisterSort { Name, ExpiresOn, Stars, Code }

/// <summary>One column of an order and its direction.</summary>
public sealed record RegisterOrder(RegisterSort By, bool Descending);

/// <summary>Status as a filter: <c>in-force</c> includes what is expiring; <c>none</c> is a product without recognition. Nothing is listed as <c>superseded</c>: a product shows the recognition that took the place.</summary>
public enum RegisterStatus { InForce, Expiring, Expired, Suspended, Revoked, Withdrawn, Superseded, NotYet, Unconfirmed, None }

/// <summary>Which recognitions of each product the register shows: the one of the day, those whose place another took, or every one at any time.</summary>
public enum RegisterView { Present, Superseded, EveryOne }

/// <summary>What is asked of the register; everything left out does not narrow.</summary>
public sealed record RegisterFilter
{
    /// <summary>Words sought in any order, with or without diacritics, over names, units old and new, and codes.</summary>
    public string? Text { get; init; }
    public string? GroupCode { get; init; }
    public string? TypeCode { get; init; }

    /// <summary>Code of a unit; today's with everything merged into it, or an old one when <see cref="UnitOn"/> says so.</summary>
    public string? UnitCode { get; init; }
    public DateOnly? UnitOn { get; init; }
    public IReadOnlyList<int> Stars { get; init; } = [];
    public IReadOnlyList<RegisterStatus> Statuses { get; init; } = [];
    public DateOnly? ExpiresFrom { get; init; }
    public DateOnly? ExpiresTo { get; init; }
    public IReadOnlyList<SubjectKind> SubjectKinds { get; init; } = [];
    public SubjectId? SubjectId { get; init; }
    public ProductId? ProductId { get; init; }

    /// <summary>Only products that lack this.</summary>
    public WorkItemKind? WorkItem { get; init; }

    /// <summary>The day for which the register is shown.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Only products that have or had a recognition, and only what the public may search in.</summary>
    public bool Public { get; init; }

    /// <summary>Only recognitions that end soon or have ended, and how far their renewal has come.</summary>
    public ExpiryReviews.ReviewFilter? Review { get; init; }

    /// <summary>Recognised at one of these levels.</summary>
    public IReadOnlyList<CertificationLevel> Levels { get; init; } = [];

    /// <summary>Only what an agency answers for.</summary>
    public Reach? Answering { get; init; }

    /// <summary>Which recognitions of each product.</summary>
    public RegisterView View { get; init; }

    /// <summary>What the list is ordered by, the first first; by name when nothing is said.</summary>
    public IReadOnlyList<RegisterOrder> Sort { get; init; } = [new(RegisterSort.Name, Descending: false)];
    public int Limit { get; init; } = Paging.DefaultLimit;
    public string? Cursor { get; init; }
}

/// <summary>What there is to say of a code: the product and the recognition that it leads to.</summary>
public record VerifiedRow
{
    public required Guid Id { get; init; }

    /// <summary>The product's code, such as <c>OCOP-7QK2M9XA</c> or <c>83-832-28882-2-2022</c>.</summary>
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string SubjectName { get; init; }
    public required string SubjectInitialsName { get; init; }
    public string? GroupName { get; init; }
    public string? UnitName { get; init; }
    public int? Stars { get; init; }
    public string? Level { get; init; }
    public string? Issuer { get; init; }
    public string? DecisionNumber { get; init; }
    public DateOnly? DecisionDate { get; init; }
    public required CertificationDates Dates { get; init; }
    public string? EndGround { get; init; }
    public bool Illustrative { get; init; }
}

/// <summary>One product as the register shows it on a day.</summary>
public sealed record RegisterRow : VerifiedRow
{
    public required Guid SubjectId { get; init; }
    public required string SubjectKind { get; init; }
    public string? TypeCode { get; init; }
    public string? TypeName { get; init; }
    public string? GroupCode { get; init; }
    public string? UnitCode { get; init; }
    public string? DistrictName { get; init; }
    public string? CurrentUnitCode { get; init; }
    public string? CurrentUnitName { get; init; }
    public Guid? CertificationId { get; init; }

    /// <summary>The class of the reason of a revocation.</summary>
    public Guid? EndGroundId { get; init; }
    public string? EndDecisionNumber { get; init; }
    public DateOnly? EndDecisionDate { get; init; }

    /// <summary>First day on which another recognition is the product's present one.</summary>
    public required DateOnly ShownUntil { get; init; }

    /// <summary>Changes whenever anything shown here does, be it the product's, its subject's or a recognition's.</summary>
    public uint Version { get; init; }
}

/// <summary>The day since which a product stands on a list, by which the latest are found.</summary>
public enum RegisterMoment { ValidFrom, ExpiresOn, SuspendedFrom, EndedOn, SupersededOn }

/// <summary>The register as lists see it: of what a filter asks for, what the reader's reach covers.</summary>
public interface IRegisterReader
{
    /// <summary>How many rows lie in each unit of today, by name; those of no known unit come last.</summary>
    Task<IReadOnlyList<(string? Code, string? Name, int Count)>> CountByUnitAsync(RegisterFilter filter, Reach within, CancellationToken ct);

    /// <summary>One page, and the cursor of the next.</summary>
    Task<(IReadOnlyList<RegisterRow> Rows, string? NextCursor)> ListAsync(RegisterFilter filter, Reach within, CancellationToken ct);

    /// <summary>How many there are, counted up to <see cref="Paging.CountCap"/>.</summary>
    Task<int> CountAsync(RegisterFilter filter, Reach within, CancellationToken ct);

    /// <summary>So many of what fits the filter, the latest first.</summary>
    Task<IReadOnlyList<RegisterRow>> LatestAsync(RegisterFilter filter, RegisterMoment by, int count, CancellationToken ct);

    /// <summary>Everything that fits the filter, for exports.</summary>
    IAsyncEnumerable<RegisterRow> StreamAsync(RegisterFilter filter, Reach within, CancellationToken ct);
}
