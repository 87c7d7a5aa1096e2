using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

/// <summary>Edits what is given and leaves the rest.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record ChangeSubject(SubjectId Id, uint Version) : ICommand<Unit>
{
    public Optional<string?> Name { get; init; }
    public Optional<SubjectKind> Kind { get; init; }
    public Optional<string?> TaxCode { get; init; }
    public Optional<string?> OwnerName { get; init; }
    public Optional<string?> Phone { get; init; }
    public Optional<string?> Email { get; init; }
    public Optional<string?> Address { get; init; }
    public Optional<UnitId?> UnitId { get; init; }

    /// <summary>Replaces all other spellings; null removes them.</summary>
    public Optional<IReadOnlyList<string>?> Aliases { get; init; }
}

internal sealed class ChangeSubjectValidator : AbstractValidator<ChangeSubject>
{
    public ChangeSubjectValidator()
    {
        RuleFor(c => c.Name.Value).NotEmpty().MaximumLength(Subject.MaxNameLength).When(c => c.Name.IsSet).OverridePropertyName("name");
        RuleFor(c => c.OwnerName.Value).MaximumLength(200).OverridePropertyName("ownerName");
        RuleFor(c => c.Phone.Value).MaximumLength(40).OverridePropertyName("phone");
        RuleFor(c => c.Email.Value).MaximumLength(200).OverridePropertyName("email");
        RuleFor(c => c.Address.Value).MaximumLength(400).OverridePropertyName("address");
        RuleFor(c => c.Aliases.Value).Must(a => a is null || (a.Count <= 100 && a.All(x => x?.Length is > 0 and <= Subject.MaxNameLength))).OverridePropertyName("aliases");
    }
}

internal sealed class ChangeSubjectHandler(IOcopDb db, ICaller caller) : IRequestHandler<ChangeSubject, Unit>
{
    public async Task<Unit> Handle(ChangeSubject command, CancellationToken cancellationToken)
    {
        var subject = await db.GetSubjectForAsync(caller, Permissions.RegisterWrite, command.Id, cancellationToken);
        subject.RequireVersion(command.Version);
        subject.Change(new(
            command.Name.Or(subject.Name)!, command.Kind.Or(subject.Kind), command.TaxCode.Or(subject.TaxCode), command.OwnerName.Or(subject.OwnerName),
            command.Phone.Or(subject.Phone), command.Email.Or(subject.Email), command.Address.Or(subject.Address), command.UnitId.Or(subject.UnitId)));

        // whoever keeps one area cannot push a record into another's
        caller.ReachOf(Permissions.RegisterWrite).Require(subject);

        if (command.Aliases.IsSet)
        {
            subject.SetAliases(command.Aliases.Value ?? []);
        }

        await db.Subjects.RequireFreeTaxCodeAsync(subject, cancellationToken);
        return Unit.Value;
    }
}
