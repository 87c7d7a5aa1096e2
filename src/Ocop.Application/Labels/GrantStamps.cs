using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Decisions;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Labels;

/// <summary>Grants a range of a roll to a product's subject, and draws the codes of its stamps.</summary>
/// <param name="Id">Made by the client; one is made where none is given.</param>
/// <param name="From">The first running number; the next free one of the series where none is given.</param>
/// <param name="Approved">How many stamps the decision approves for the product.</param>
[Requires(Permissions.LabelsManage)]
public sealed record GrantStamps(
    StampGrantId? Id, string Series, long? From, int? Quantity, SubjectId SubjectId, ProductId ProductId, string DecisionNumber, DateOnly? DecisionDate, DecisionId? DecisionId, int? Approved) : ICreate<Guid>;

/// <summary>Where a series goes on.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record ProposeStampRange(string Series) : IQuery<ProposedStampRange>;

/// <summary>The next free number of a series.</summary>
public sealed record ProposedStampRange(string Series, long From);

internal sealed class GrantStampsValidator : AbstractValidator<GrantStamps>
{
    public GrantStampsValidator()
    {
        RuleFor(c => c.Series).NotEmpty().MaximumLength(StampGrant.MaxSeriesLength);
        RuleFor(c => c.Quantity).NotNull().GreaterThan(0).LessThanOrEqualTo(StampGrant.MaxQuantity);
        RuleFor(c => c.SubjectId).NotEmpty().OverridePropertyName("subjectId");
        RuleFor(c => c.ProductId).NotEmpty().OverridePropertyName("productId");
        RuleFor(c => c.DecisionNumber).NotEmpty().MaximumLength(StampGrant.MaxShortLength);
        RuleFor(c => c.DecisionDate).NotNull();
        RuleFor(c => c.Approved).NotNull().GreaterThan(0);
    }
}

internal sealed class ProposeStampRangeValidator : AbstractValidator<ProposeStampRange>
{
    public ProposeStampRangeValidator() => RuleFor(q => q.Series).NotEmpty().MaximumLength(StampGrant.MaxSeriesLength);
}

internal sealed class ProposeStampRangeHandler(IOcopDb db) : IRequestHandler<ProposeStampRange, ProposedStampRange>
{
    public async Task<ProposedStampRange> Handle(ProposeStampRange query, CancellationToken cancellationToken)
    {
        var series = StampGrant.SeriesOf(query.Series);
        return new(series, await db.NextNumberAsync(series, cancellationToken));
    }
}

internal sealed class GrantStampsHandler(IOcopDb db, ICaller caller, IStampCodes codes, TimeProvider clock) : IRequestHandler<GrantStamps, Guid>
{
    public async Task<Guid> Handle(GrantStamps command, CancellationToken cancellationToken)
    {
        var by = caller.LabellingPerson();

        // what a decision approves is counted by product: two grants at once wait for each other here, or in the series
        await db.LockAsync<Product>(command.ProductId.Value, cancellationToken);
        var product = await db.Products.For(caller, Permissions.LabelsManage).SingleOrDefaultAsync(p => p.Id == command.ProductId && p.MergedIntoId == null, cancellationToken)
            ?? throw new DomainException(ProductErrors.NotFound());

        if (command.Id is { } given && await db.StampGrants.Where(g => g.Id == given).Select(g => (Guid?)g.GrantedBy).SingleOrDefaultAsync(cancellationToken) is { } granter)
        {
            return granter == by ? given.Value : throw new DomainException(StampErrors.IdTaken());
        }

        if (product.SubjectId != command.SubjectId)
        {
            throw new DomainException(StampErrors.ProductOfAnother());
        }

        var today = clock.Today();
        var certification = await InForceAsync(product.Id, today, cancellationToken);
        await RequireDecisionAsync(command.DecisionId, cancellationToken);
        var series = StampGrant.SeriesOf(command.Series);
        await codes.HoldSeriesAsync(series, cancellationToken);
        var from = command.From ?? await db.NextNumberAsync(series, cancellationToken);
        var to = from + command.Quantity!.Value - 1;
        await RequireFreeAsync(series, from, to, cancellationToken);

        StampGrantDetails details = new(
            series, from, to, product.SubjectId, product.Id, certification, command.DecisionNumber, command.DecisionDate!.Value, command.DecisionId, command.Approved!.Value);
        var grant = StampGrant.Grant(command.Id ?? StampGrantId.New(), await codes.NextKeyAsync(cancellationToken), details, by, today);
        await RequireApprovedAsync(grant, cancellationToken);
        db.StampGrants.Add(grant);
        await codes.MakeAsync(grant.Key, (int)grant.Quantity, cancellationToken);
        return grant.Id.Value;
    }

    private async Task<CertificationId> InForceAsync(ProductId product, DateOnly today, CancellationToken ct)
    {
        var certifications = await db.Certifications.AsNoTracking().Include(c => c.Suspensions).Where(c => c.ProductId == product).ToListAsync(ct);
        return certifications.Find(c => c.Dates.On(today, 0) is CertificationStatus.InForce or CertificationStatus.Expiring)?.Id ?? throw new DomainException(StampErrors.NotInForce());
    }

    private async Task RequireDecisionAsync(DecisionId? id, CancellationToken ct)
    {
        if (id is { } decision && !await db.Decisions.AnyAsync(d => d.Id == decision, ct))
        {
            throw new DomainException(StampErrors.DecisionUnknown());
        }
    }

    private async Task RequireFreeAsync(string series, long from, long to, CancellationToken ct)
    {
        if (await db.StampGrants.Where(g => g.Series == series && g.From <= to && g.To >= from).OrderBy(g => g.From).Select(g => new { g.From, g.To }).FirstOrDefaultAsync(ct) is { } other)
        {
            throw new DomainException(StampErrors.RangeOverlaps(series, other.From, other.To));
        }
    }

    private async Task RequireApprovedAsync(StampGrant grant, CancellationToken ct)
    {
        var earlier = await db.StampGrants.Where(g => g.ProductId == grant.ProductId && g.DecisionNumber == grant.DecisionNumber && g.DecisionDate == grant.DecisionDate)
            .Select(g => new { g.Approved, g.From, g.To }).ToListAsync(ct);

        if (earlier.Find(g => g.Approved != grant.Approved) is { } other)
        {
            throw new DomainException(StampErrors.ApprovedDiffers(other.Approved));
        }

        var granted = earlier.Sum(g => g.To - g.From + 1);

        if (granted + grant.Quantity > grant.Approved)
        {
            throw new DomainException(StampErrors.AboveApproved(grant.Approved, granted));
        }
    }
}

internal static class StampSeries
{
    public static async Task<long> NextNumberAsync(this IOcopDb db, string series, CancellationToken ct) =>
        (await db.StampGrants.Where(g => g.Series == series).MaxAsync(g => (long?)g.To, ct) ?? 0) + 1;
}
