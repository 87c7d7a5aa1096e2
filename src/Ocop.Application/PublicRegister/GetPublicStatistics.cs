using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.PublicRegister;

/// <summary>The register in figures.</summary>
[AllowAnyCaller]
public sealed record GetPublicStatistics : IQuery<RegisterFigures>;

/// <summary>The same of what the caller may see.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record GetStatistics : IQuery<RegisterFigures>;

/// <summary>The register in figures.</summary>
/// <param name="Products">Products that have or had a recognition.</param>
/// <param name="ByStatus">Products by status; <c>in-force</c> here leaves out those expiring.</param>
/// <param name="ByStars">Products in force by stars.</param>
/// <param name="Subjects">Subjects of these products.</param>
public sealed record RegisterFigures(int Products, IReadOnlyDictionary<string, int> ByStatus, IReadOnlyDictionary<string, int> ByStars, int Subjects, DateTimeOffset CheckedAt);

/// <summary>Counts over the register.</summary>
public interface IRegisterStatistics
{
    Task<RegisterFigures> CountAsync(Reach within, DateOnly on, int expiringDays, DateTimeOffset now, CancellationToken ct);
}

internal sealed class GetPublicStatisticsHandler(IRegisterStatistics statistics, IProcessRules rules, TimeProvider clock) : IRequestHandler<GetPublicStatistics, RegisterFigures>
{
    public Task<RegisterFigures> Handle(GetPublicStatistics query, CancellationToken cancellationToken) =>
        statistics.CountAsync(Reach.Everything, clock.Today(), rules.Get(ProcessRuleKeys.ExpiringDays, clock.Today()), clock.GetUtcNow(), cancellationToken);
}

internal sealed class GetStatisticsHandler(IRegisterStatistics statistics, ICaller caller, IProcessRules rules, TimeProvider clock) : IRequestHandler<GetStatistics, RegisterFigures>
{
    public Task<RegisterFigures> Handle(GetStatistics query, CancellationToken cancellationToken) => statistics.CountAsync(
        caller.ReachOf(Permissions.RegisterRead), clock.Today(), rules.Get(ProcessRuleKeys.ExpiringDays, clock.Today()), clock.GetUtcNow(), cancellationToken);
}
