using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>
/// Erases owner, telephone, e-mail and address of a subject, of the duplicates merged into it and of their events, for good; the name stays.
/// Not while a recognition of its products is in force, nor before the period of retention after the latest is over.
/// </summary>
/// <param name="Basis">What obliges or allows to erase them, such as the owner's request by its number; without names.</param>
[Requires(Permissions.RegisterMerge)]
public sealed record EraseSubject(SubjectId Id, string Basis) : ICommand<Unit>;

internal sealed class EraseSubjectValidator : AbstractValidator<EraseSubject>
{
    public EraseSubjectValidator() => RuleFor(c => c.Basis).NotEmpty().MaximumLength(Subject.MaxBasisLength);
}

internal sealed class EraseSubjectHandler(IOcopDb db, ICaller caller, ISubjectErasure erasure, IProcessRules rules, TimeProvider clock) : IRequestHandler<EraseSubject, Unit>
{
    public async Task<Unit> Handle(EraseSubject command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Subject>(command.Id.Value, cancellationToken);
        var subject = await db.GetSubjectForAsync(caller, Permissions.RegisterMerge, command.Id, cancellationToken);

        if (subject.MergedIntoId is not null)
        {
            throw new DomainException(SubjectErrors.Merged());
        }

        var records = await WithDuplicatesAsync(subject, cancellationToken);
        await RequireKeptLongEnoughAsync([.. records.Select(r => r.Id)], cancellationToken);
        var erased = await erasure.EraseAsync([.. records.Select(r => r.Id)], cancellationToken);

        if (erased == 0 && !records.Exists(r => r.HasPersonalData))
        {
            throw new DomainException(SubjectErrors.NothingToErase());
        }

        records.ForEach(r => r.ErasePersonalData(command.Basis));
        return Unit.Value;
    }

    private async Task<List<Subject>> WithDuplicatesAsync(Subject subject, CancellationToken ct)
    {
        List<Subject> records = [subject];

        for (var seen = 0; seen < records.Count;)
        {
            var level = records[seen..].Select(r => (SubjectId?)r.Id).ToArray();
            seen = records.Count;
            records.AddRange(await db.Subjects.Where(s => level.Contains(s.MergedIntoId)).ToListAsync(ct));
        }

        return records;
    }

    private async Task RequireKeptLongEnoughAsync(SubjectId[] ids, CancellationToken ct)
    {
        var today = clock.Today();
        var recognitions = await db.Certifications.AsNoTracking()
            .Where(c => db.Products.Any(p => p.Id == c.ProductId && ids.Contains(p.SubjectId))).ToListAsync(ct);
        var lastDays = recognitions.ConvertAll(c => c.Dates.LastDay);

        if (lastDays.Exists(d => d is null || d >= today))
        {
            throw new DomainException(SubjectErrors.RecognitionInForce());
        }

        if (lastDays.Max()?.AddDays(rules.Get(ProcessRuleKeys.SubjectPersonalDays, today)) is { } keptUntil && keptUntil >= today)
        {
            throw new DomainException(SubjectErrors.ErasureTooEarly(keptUntil));
        }
    }
}

/// <summary>Removes what is held of a subject's people beside its record.</summary>
public interface ISubjectErasure
{
    /// <summary>Drops the personal values beside the subjects' events, and those that lists brought along.</summary>
    /// <returns>How many events lost theirs; the events themselves stay as they are.</returns>
    Task<int> EraseAsync(IReadOnlyCollection<SubjectId> ids, CancellationToken ct);
}
