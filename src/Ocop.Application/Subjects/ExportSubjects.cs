using FluentValidation;
using MediatR;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Common;

namespace Ocop.Application.Subjects;

/// <summary>Everything that fits a filter, streamed; the page's limit does not count.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ExportSubjects(SubjectFilter Filter) : IQuery<IAsyncEnumerable<SubjectRow>>;

internal sealed class ExportSubjectsValidator : AbstractValidator<ExportSubjects>
{
    public ExportSubjectsValidator() => RuleFor(q => q.Filter).SetPartValidator(new SubjectFilterValidator());
}

internal sealed class ExportSubjectsHandler(ISubjectReader subjects, ICaller caller, IUnitScope units) : IRequestHandler<ExportSubjects, IAsyncEnumerable<SubjectRow>>
{
    public async Task<IAsyncEnumerable<SubjectRow>> Handle(ExportSubjects query, CancellationToken cancellationToken)
    {
        var unit = query.Filter.UnitCode is { Length: > 0 } code ? await units.ResolveAsync(code, query.Filter.UnitOn, cancellationToken) : (Domain.AdministrativeUnits.UnitId?)null;

        return subjects.StreamAsync(query.Filter, unit, caller.ReachOf(Permissions.RegisterRead), cancellationToken);
    }
}
