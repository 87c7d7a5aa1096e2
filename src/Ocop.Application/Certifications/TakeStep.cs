using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;

namespace Ocop.Application.Certifications;

/// <summary>Suspends, reinstates, revokes or withdraws a recognition.</summary>
[Requires(Permissions.CertificationsDecide)]
public sealed record TakeStep(CertificationId Id, uint Version, CertificationStepKind Kind, StepInput Step) : ICommand<Unit>;

/// <summary>Strikes a step out that was entered wrongly.</summary>
/// <param name="Right">What takes its place; nothing when it should never have been entered.</param>
/// <param name="Reason">Why it was wrong.</param>
[Requires(Permissions.CertificationsDecide)]
public sealed record CorrectStep(CertificationId Id, uint Version, CertificationStepId StepId, StepInput? Right, string Reason) : ICommand<Unit>;

internal sealed class TakeStepValidator : AbstractValidator<TakeStep>
{
    public TakeStepValidator() => RuleFor(c => c).Custom((command, context) =>
        new StepInputValidator(command.Kind).Validate(command.Step).Errors.ForEach(context.AddFailure));
}

internal sealed class CorrectStepValidator : AbstractValidator<CorrectStep>
{
    public CorrectStepValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(CertificationStep.MaxTextLength);
        RuleFor(c => c.Right!).SetPartValidator(new StepInputValidator(kind: null)).When(c => c.Right is not null);
    }
}

internal sealed class TakeStepHandler(StepReader reader) : IRequestHandler<TakeStep, Unit>
{
    public async Task<Unit> Handle(TakeStep command, CancellationToken cancellationToken)
    {
        var certification = await reader.GetAsync(command.Id, command.Version, cancellationToken);
        certification.Take(command.Kind, await reader.ReadAsync(certification, command.Step, cancellationToken));
        return Unit.Value;
    }
}

internal sealed class CorrectStepHandler(StepReader reader) : IRequestHandler<CorrectStep, Unit>
{
    public async Task<Unit> Handle(CorrectStep command, CancellationToken cancellationToken)
    {
        var certification = await reader.GetAsync(command.Id, command.Version, cancellationToken);
        StepDetails? right = null;

        if (command.Right is { } input)
        {
            // what the right step needs, its kind says, which is that of the wrong one
            new StepInputValidator(certification.Steps.FirstOrDefault(s => s.Id == command.StepId)?.Kind).ValidateAndThrow(input);
            right = await reader.ReadAsync(certification, input, cancellationToken);
        }

        certification.CorrectStep(command.StepId, right, command.Reason);
        return Unit.Value;
    }
}
