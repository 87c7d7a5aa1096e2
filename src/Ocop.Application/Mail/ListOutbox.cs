using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Mail;

/// <summary>The letters to people, the newest first.</summary>
[Requires(Permissions.UsersManage)]
public sealed record ListOutbox(int Limit, string? Cursor) : IQuery<Page<OutboxItem>>;

internal sealed class ListOutboxValidator : AbstractValidator<ListOutbox>
{
    public ListOutboxValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit).OverridePropertyName("limit");
}

internal sealed class ListOutboxHandler(IMailOutbox outbox) : IRequestHandler<ListOutbox, Page<OutboxItem>>
{
    public async Task<Page<OutboxItem>> Handle(ListOutbox query, CancellationToken cancellationToken)
    {
        var (items, next) = await outbox.ListAsync(query.Limit, query.Cursor, cancellationToken);
        return new(items, next);
    }
}

/// <summary>Sends a letter again that was not sent.</summary>
[Requires(Permissions.UsersManage)]
public sealed record RetryLetter(Guid Id) : ICommand<Unit>;

internal sealed class RetryLetterHandler(IMailOutbox outbox) : IRequestHandler<RetryLetter, Unit>
{
    public async Task<Unit> Handle(RetryLetter request, CancellationToken cancellationToken) =>
        await outbox.RetryAsync(request.Id, cancellationToken) ? Unit.Value : throw new DomainException(AccountErrors.LetterNotFound());
}
