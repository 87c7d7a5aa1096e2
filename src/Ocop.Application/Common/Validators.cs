using FluentValidation;

namespace Ocop.Application.Common;

internal static class Validators
{
    /// <summary>Checks a part of a message that its sender does not see as one: its fields are named as if they were the message's own.</summary>
    public static IRuleBuilderOptions<T, TPart> SetPartValidator<T, TPart>(this IRuleBuilder<T, TPart> rule, IValidator<TPart> validator) =>
        rule.SetValidator(validator).OverridePropertyName("");
}
