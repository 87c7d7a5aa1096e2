using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.PublicRegister;

/// <summary>The lists that the province publishes.</summary>
public enum PublicList
{
    InForce,
    Expiring,

    /// <summary>Expired, and not recognised again.</summary>
    Expired,
    Suspended,

    /// <summary>Revoked, or given back by the subject.</summary>
    Revoked,

    /// <summary>Recognitions whose place another took.</summary>
    Superseded,
}

/// <summary>One page of a public list.</summary>
[AllowAnyCaller]
public sealed record GetPublicList(PublicList List, RegisterFilter Filter, bool Count) : IQuery<Page<PublicListRow>>;

/// <summary>The whole list, row by row.</summary>
[AllowAnyCaller]
public sealed record ExportPublicList(PublicList List, RegisterFilter Filter) : IQuery<IAsyncEnumerable<PublicListRow>>;

/// <summary>What came last on a public list, the latest first; for feeds.</summary>
[AllowAnyCaller]
public sealed record GetLatestOfList(PublicList List, RegisterFilter Filter) : IQuery<IReadOnlyList<PublicListRow>>;

/// <summary>One recognition on a public list.</summary>
/// <param name="Code">The product's code.</param>
/// <param name="SubjectName">Who makes it; a household owner's name may be reduced to initials.</param>
/// <param name="Status">Today, in Việt Nam. An unknown value means not valid.</param>
/// <param name="Since">First day on this list.</param>
/// <param name="ExpiresOn">The last valid day.</param>
/// <param name="EndedOn">First day without validity after a revocation or withdrawal.</param>
/// <param name="GroundCode">The class of the reason of a revocation, as the act of the day has it.</param>
/// <param name="Ground">Its name in Vietnamese.</param>
/// <param name="GroundEn">Its name in English.</param>
/// <param name="Reason">Why, in the words of the decision.</param>
/// <param name="EndDecisionNumber">Of the decision that ended it.</param>
/// <param name="SupersededOn">First day of the recognition that took its place.</param>
public sealed record PublicListRow(
    string Code, string Name, string SubjectName, string? UnitName, string? GroupName, int Stars, CertificationStatus Status, DateOnly Since,
    string? DecisionNumber, DateOnly? DecisionDate, DateOnly? ValidFrom, DateOnly? ExpiresOn, DateOnly? EndedOn, string? GroundCode, string? Ground, string? GroundEn, string? Reason,
    string? EndDecisionNumber, DateOnly? EndDecisionDate, DateOnly? SupersededOn, bool Illustrative);

/// <summary>A published list by today's unit.</summary>
[AllowAnyCaller]
public sealed record CountPublicListByUnit(PublicList List, RegisterFilter Filter) : IQuery<Page<PublicListUnit>>;

/// <summary>How many rows of a published list lie in a unit.</summary>
/// <param name="UnitCode">Of today; null of products whose unit of today is not known.</param>
public sealed record PublicListUnit(string? UnitCode, string? UnitName, int Count);

internal sealed class CountPublicListByUnitValidator : AbstractValidator<CountPublicListByUnit>
{
    public CountPublicListByUnitValidator() => RuleFor(q => q.Filter).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class CountPublicListByUnitHandler(IRegisterReader register) : IRequestHandler<CountPublicListByUnit, Page<PublicListUnit>>
{
    public async Task<Page<PublicListUnit>> Handle(CountPublicListByUnit query, CancellationToken cancellationToken) =>
        new([.. (await register.CountByUnitAsync(PublicLists.Narrow(query.List, query.Filter), Reach.Everything, cancellationToken)).Select(u => new PublicListUnit(u.Code, u.Name, u.Count))], null);
}

internal sealed class GetPublicListValidator : AbstractValidator<GetPublicList>
{
    public GetPublicListValidator() => RuleFor(q => q.Filter).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class ExportPublicListValidator : AbstractValidator<ExportPublicList>
{
    public ExportPublicListValidator() => RuleFor(q => q.Filter).SetPartValidator(new RegisterFilterValidator());
}

internal sealed class GetLatestOfListValidator : AbstractValidator<GetLatestOfList>
{
    public GetLatestOfListValidator() => RuleFor(q => q.Filter).SetPartValidator(new RegisterFilterValidator());
}

/// <summary>What belongs on a public list, and how it is shown.</summary>
internal sealed class PublicLists(IReferenceFacts facts, IProcessRules rules, IOptions<PublicRegisterOptions> options)
{
    public static RegisterFilter Narrow(PublicList list, RegisterFilter filter) => filter with
    {
        Public = true,
        View = list == PublicList.Superseded ? RegisterView.Superseded : RegisterView.Present,
        Statuses = list switch
        {
            PublicList.InForce => [RegisterStatus.InForce],
            PublicList.Expiring => [RegisterStatus.Expiring],
            PublicList.Expired => [RegisterStatus.Expired],
            PublicList.Suspended => [RegisterStatus.Suspended],
            PublicList.Revoked => [RegisterStatus.Revoked, RegisterStatus.Withdrawn],
            _ => [],
        },
    };

    public static RegisterMoment MomentOf(PublicList list) => list switch
    {
        PublicList.InForce => RegisterMoment.ValidFrom,
        PublicList.Suspended => RegisterMoment.SuspendedFrom,
        PublicList.Revoked => RegisterMoment.EndedOn,
        PublicList.Superseded => RegisterMoment.SupersededOn,
        _ => RegisterMoment.ExpiresOn,
    };

    public PublicListRow Show(PublicList list, RegisterRow r, DateOnly on)
    {
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, on);
        var ground = r.EndGroundId is { } id ? facts.Current.Find(new RevocationGroundId(id)) : null;
        return new(
            r.Code, r.Name, options.Value.SubjectName(r.SubjectName, r.SubjectInitialsName), r.UnitName, r.GroupName, r.Stars!.Value,
            list == PublicList.Superseded ? CertificationStatus.Superseded : r.Dates.On(on, days), SinceOf(list, r, on, days),
            r.DecisionNumber, r.DecisionDate, r.Dates.ValidFrom, r.Dates.ExpiresOn, r.Dates.EndedOn, ground?.Code, ground?.Name, ground?.NameEn, r.EndGround,
            r.EndDecisionNumber, r.EndDecisionDate, list == PublicList.Superseded ? r.ShownUntil : null, r.Illustrative);
    }

    private static DateOnly SinceOf(PublicList list, RegisterRow r, DateOnly on, int expiringDays) => list switch
    {
        PublicList.InForce => r.Dates.ValidFrom!.Value,
        PublicList.Expiring => Later(r.Dates.ValidFrom!.Value, r.Dates.ExpiresOn!.Value.AddDays(-expiringDays)),
        PublicList.Expired => r.Dates.ExpiresOn!.Value.AddDays(1),
        PublicList.Suspended => r.Dates.Suspensions.First(s => s.Contains(on)).From,
        PublicList.Revoked => r.Dates.UndoneRevocations?.Where(u => u.Contains(on)).Select(u => (DateOnly?)u.From).FirstOrDefault() ?? r.Dates.EndedOn!.Value,
        _ => r.ShownUntil,
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

internal sealed class GetPublicListHandler(IRegisterReader register, PublicLists lists) : IRequestHandler<GetPublicList, Page<PublicListRow>>
{
    public async Task<Page<PublicListRow>> Handle(GetPublicList query, CancellationToken cancellationToken)
    {
        var filter = PublicLists.Narrow(query.List, query.Filter);
        var (rows, next) = await register.ListAsync(filter, Reach.Everything, cancellationToken);
        int? total = query.Count ? await register.CountAsync(filter, Reach.Everything, cancellationToken) : null;
        return new([.. rows.Select(r => lists.Show(query.List, r, filter.On))], next, total);
    }
}

internal sealed class ExportPublicListHandler(IRegisterReader register, PublicLists lists) : IRequestHandler<ExportPublicList, IAsyncEnumerable<PublicListRow>>
{
    public Task<IAsyncEnumerable<PublicListRow>> Handle(ExportPublicList query, CancellationToken cancellationToken) =>
        Task.FromResult(Rows(query.List, PublicLists.Narrow(query.List, query.Filter), cancellationToken));

    private async IAsyncEnumerable<PublicListRow> Rows(PublicList list, RegisterFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in register.StreamAsync(filter, Reach.Everything, ct))
        {
            yield return lists.Show(list, row, filter.On);
        }
    }
}

internal sealed class GetLatestOfListHandler(IRegisterReader register, PublicLists lists) : IRequestHandler<GetLatestOfList, IReadOnlyList<PublicListRow>>
{
    // what feed readers are used to; whoever wants all takes the list
    private const int Most = 50;

    public async Task<IReadOnlyList<PublicListRow>> Handle(GetLatestOfList query, CancellationToken cancellationToken)
    {
        var filter = PublicLists.Narrow(query.List, query.Filter);
        return [.. (await register.LatestAsync(filter, PublicLists.MomentOf(query.List), Most, cancellationToken)).Select(r => lists.Show(query.List, r, filter.On))];
    }
}
