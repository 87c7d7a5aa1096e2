using FluentValidation;
using MediatR;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Common;

namespace Ocop.Application.Subjects;

/// <summary>The subjects of the register, as far as the caller may see them.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListSubjects(SubjectFilter Filter, bool Count) : IQuery<Page<SubjectRow>>;

internal sealed class ListSubjectsValidator : AbstractValidator<ListSubjects>
{
    public ListSubjectsValidator() => RuleFor(q => q.Filter).SetPartValidator(new SubjectFilterValidator());
}

internal sealed class SubjectFilterValidator : AbstractValidator<SubjectFilter>
{
    public SubjectFilterValidator()
    {
        RuleFor(f => f.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
        RuleFor(f => f.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
        RuleFor(f => f.UnitCode).MaximumLength(20).OverridePropertyName("unit");
    }
}

internal sealed class ListSubjectsHandler(ISubjectReader subjects, ICaller caller, IUnitScope units) : IRequestHandler<ListSubjects, Page<SubjectRow>>
{
    public async Task<Page<SubjectRow>> Handle(ListSubjects query, CancellationToken cancellationToken)
    {
        var unit = query.Filter.UnitCode is { Length: > 0 } code ? await units.ResolveAsync(code, query.Filter.UnitOn, cancellationToken) : (Domain.AdministrativeUnits.UnitId?)null;
        var within = caller.ReachOf(Permissions.RegisterRead);
        var (rows, next) = await subjects.ListAsync(query.Filter, unit, within, cancellationToken);

        return new(rows, next, query.Count ? await subjects.CountAsync(query.Filter, unit, within, cancellationToken) : null);
    }
}
