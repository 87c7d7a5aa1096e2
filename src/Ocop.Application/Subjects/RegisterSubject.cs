using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Subjects;

[Requires(Permissions.RegisterWrite)]
public sealed record RegisterSubject(SubjectDetails Details, IReadOnlyList<string> Aliases) : ICreate<Guid>;

internal sealed class RegisterSubjectValidator : AbstractValidator<RegisterSubject>
{
    public RegisterSubjectValidator()
    {
        RuleFor(c => c.Details.Name).NotEmpty().MaximumLength(Subject.MaxNameLength).OverridePropertyName("name");
        RuleFor(c => c.Details.Kind).IsInEnum().OverridePropertyName("kind");
        RuleFor(c => c.Details.OwnerName).MaximumLength(200).OverridePropertyName("ownerName");
        RuleFor(c => c.Details.Phone).MaximumLength(40).OverridePropertyName("phone");
        RuleFor(c => c.Details.Email).MaximumLength(200).OverridePropertyName("email");
        RuleFor(c => c.Details.Address).MaximumLength(400).OverridePropertyName("address");
        RuleFor(c => c.Aliases.Count).LessThanOrEqualTo(100).OverridePropertyName("aliases");
        RuleForEach(c => c.Aliases).NotEmpty().MaximumLength(Subject.MaxNameLength).OverridePropertyName("aliases");
    }
}

internal sealed class RegisterSubjectHandler(IOcopDb db, ICaller caller) : IRequestHandler<RegisterSubject, Guid>
{
    public async Task<Guid> Handle(RegisterSubject command, CancellationToken cancellationToken)
    {
        var subject = Subject.Register(command.Details);
        caller.ReachOf(Permissions.RegisterWrite).Require(subject);
        subject.SetAliases(command.Aliases);
        await db.Subjects.RequireFreeTaxCodeAsync(subject, cancellationToken);
        db.Subjects.Add(subject);
        return subject.Id.Value;
    }
}
