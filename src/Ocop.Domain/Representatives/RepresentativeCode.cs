using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Representatives;

public readonly record struct RepresentativeCodeId(Guid Value)
{
    public static RepresentativeCodeId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A code that an officer hands to a subject, by letter or in person: whoever knows it and the tax code represents the subject. It works once and for a time;
/// what it says is kept nowhere, only a slow hash of it.
/// </summary>
public sealed class RepresentativeCode : AggregateRoot
{
    /// <summary>Symbols of Crockford's alphabet, 50 bits.</summary>
    public const int Length = 10;

    /// <summary>So many of one subject may be out at once.</summary>
    public const int MostAtOnce = 5;

    private RepresentativeCode() { }

    public RepresentativeCodeId Id { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public string Hash { get; private set; } = null!;
    public Guid? MadeBy { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    public static RepresentativeCode Make(Subject subject, string hash, Guid? by, DateTimeOffset at, int days)
    {
        if (subject.MergedIntoId is not null)
        {
            throw new DomainException(SubjectErrors.Merged());
        }

        if (subject.TaxCode is null)
        {
            throw new DomainException(RepresentativeErrors.TaxCodeMissing());
        }

        var code = new RepresentativeCode { Id = RepresentativeCodeId.New(), SubjectId = subject.Id, Hash = hash, MadeBy = by, MadeAt = at, ExpiresAt = at.AddDays(days) };
        code.Raise(new RepresentativeCodeMade(code.SubjectId, code.Id, code.ExpiresAt));
        return code;
    }

    public bool IsUsable(DateTimeOffset now) => UsedAt is null && RevokedAt is null && now < ExpiresAt;

    /// <summary>Somebody proved by it whom they represent.</summary>
    public void Use(DateTimeOffset now)
    {
        RefuseUnlessUsable(now);
        UsedAt = now;
        Raise(new RepresentativeCodeUsed(SubjectId, Id));
    }

    /// <summary>Makes it worthless, because it was lost or went to the wrong person.</summary>
    public void Revoke(DateTimeOffset now)
    {
        RefuseUnlessUsable(now);
        RevokedAt = now;
        Raise(new RepresentativeCodeRevoked(SubjectId, Id));
    }

    private void RefuseUnlessUsable(DateTimeOffset now)
    {
        if (!IsUsable(now))
        {
            throw new DomainException(RepresentativeErrors.CodeOver());
        }
    }
}
