using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Accounts;

/// <summary>Opens an account with one role, from today on.</summary>
/// <param name="PasswordChangeDue">Somebody else has chosen the password, or has seen it.</param>
/// <param name="AgencyId">The agency the role is held for.</param>
/// <param name="SubjectId">The subject that a representative stands for.</param>
[Requires(Permissions.UsersManage)]
public sealed record OpenAccount(string Email, string DisplayName, string Password, bool PasswordChangeDue, string Role, AgencyId? AgencyId, SubjectId? SubjectId = null)
    : ICommand<Guid>;

internal sealed class OpenAccountValidator : AbstractValidator<OpenAccount>
{
    public OpenAccountValidator()
    {
        RuleFor(x => x.Email).NotEmpty().EmailAddress().MaximumLength(254);
        RuleFor(x => x.DisplayName).NotEmpty().MaximumLength(200);
        RuleFor(x => x.Password).NotEmpty();
        RuleFor(x => x.Role).NotEmpty();
    }
}

internal sealed class OpenAccountHandler(IAccounts accounts, Assignments assignments, ILedger ledger) : IRequestHandler<OpenAccount, Guid>
{
    public async Task<Guid> Handle(OpenAccount request, CancellationToken cancellationToken)
    {
        var password = PasswordRules.Normalize(request.Password);
        PasswordRules.Require(password, request.Email);

        if (await accounts.FindIdAsync(request.Email, cancellationToken) is not null)
        {
            throw new DomainException(AccountErrors.EmailTaken());
        }

        var name = VietnameseText.Clean(request.DisplayName);
        var id = await accounts.CreateAsync(request.Email.Trim(), name, password, request.PasswordChangeDue, cancellationToken);
        ledger.Record(new UserCreated(id, request.Email.Trim(), name));
        await assignments.GrantAsync(id, new(request.Role, request.AgencyId, null, null, request.SubjectId), [], cancellationToken);
        return id;
    }
}
