using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Subjects;
using Ocop.Domain.Common;
using Ocop.Domain.Representatives;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Representatives;

/// <summary>Makes a code to hand to a subject.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record MakeRepresentativeCode(SubjectId SubjectId) : ICommand<MadeRepresentativeCode>;

/// <summary>A code, shown this once.</summary>
/// <param name="Code">Ten symbols in two groups; stored nowhere.</param>
/// <param name="TaxCode">What the representative has to know as well.</param>
public sealed record MadeRepresentativeCode(Guid Id, string Code, string TaxCode, DateTimeOffset ExpiresAt);

/// <summary>The codes of a subject, the latest first: when and by whom, never what they say.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record ListRepresentativeCodes(SubjectId SubjectId) : IQuery<Page<RepresentativeCodeItem>>;

/// <summary>A code that was made.</summary>
/// <param name="Usable">It may still be used.</param>
public sealed record RepresentativeCodeItem(Guid Id, DateTimeOffset MadeAt, string? MadeBy, DateTimeOffset ExpiresAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt, bool Usable);

/// <summary>Makes a code worthless.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record RevokeRepresentativeCode(SubjectId SubjectId, RepresentativeCodeId CodeId) : ICommand<Unit>;

internal sealed class MakeRepresentativeCodeHandler(IOcopDb db, ICaller caller, IRepresentativeSecrets secrets, IProcessRules rules, TimeProvider clock)
    : IRequestHandler<MakeRepresentativeCode, MadeRepresentativeCode>
{
    public async Task<MadeRepresentativeCode> Handle(MakeRepresentativeCode command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Subject>(command.SubjectId.Value, cancellationToken);
        var subject = await db.GetSubjectForAsync(caller, Permissions.RegisterWrite, command.SubjectId, cancellationToken);
        var now = clock.GetUtcNow();

        if (await db.RepresentativeCodes.CountAsync(c => c.SubjectId == subject.Id && c.UsedAt == null && c.RevokedAt == null && c.ExpiresAt > now, cancellationToken) >= RepresentativeCode.MostAtOnce)
        {
            throw new DomainException(RepresentativeErrors.TooManyCodes(RepresentativeCode.MostAtOnce));
        }

        var (text, hash) = secrets.NewCode();
        var code = RepresentativeCode.Make(subject, hash, caller.UserId, now, rules.Get(ProcessRuleKeys.RepresentativeCodeDays, clock.Today()));
        db.RepresentativeCodes.Add(code);
        return new(code.Id.Value, text, subject.TaxCode!, code.ExpiresAt);
    }
}

internal sealed class ListRepresentativeCodesHandler(IOcopDb db, ICaller caller, IRepresentativeDirectory people, TimeProvider clock)
    : IRequestHandler<ListRepresentativeCodes, Page<RepresentativeCodeItem>>
{
    public async Task<Page<RepresentativeCodeItem>> Handle(ListRepresentativeCodes query, CancellationToken cancellationToken)
    {
        await db.GetSubjectForAsync(caller, Permissions.RegisterWrite, query.SubjectId, cancellationToken);
        var codes = await db.RepresentativeCodes.AsNoTracking().Where(c => c.SubjectId == query.SubjectId).OrderByDescending(c => c.MadeAt).Take(Paging.DefaultLimit).ToListAsync(cancellationToken);
        var names = await people.NamesOfAsync([.. codes.Select(c => c.MadeBy).OfType<Guid>()], cancellationToken);
        var now = clock.GetUtcNow();
        return new([.. codes.Select(c => new RepresentativeCodeItem(
            c.Id.Value, c.MadeAt, c.MadeBy is { } by ? names.GetValueOrDefault(by) : null, c.ExpiresAt, c.UsedAt, c.RevokedAt, c.IsUsable(now)))], null);
    }
}

internal sealed class RevokeRepresentativeCodeHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<RevokeRepresentativeCode, Unit>
{
    public async Task<Unit> Handle(RevokeRepresentativeCode command, CancellationToken cancellationToken)
    {
        await db.GetSubjectForAsync(caller, Permissions.RegisterWrite, command.SubjectId, cancellationToken);
        var code = await db.RepresentativeCodes.SingleOrDefaultAsync(c => c.Id == command.CodeId && c.SubjectId == command.SubjectId, cancellationToken)
            ?? throw new DomainException(RepresentativeErrors.CodeNotFound());
        code.Revoke(clock.GetUtcNow());
        return Unit.Value;
    }
}
