using System.Reflection;
using FluentValidation;
using MediatR;
using Ocop.Domain.Common;

namespace Ocop.Application.Common;

internal sealed class AuthorizationBehavior<TRequest, TResult>(ICaller caller) : IPipelineBehavior<TRequest, TResult>
    where TRequest : IRequest<TResult>
{
    private static readonly string? Needed = typeof(TRequest).GetCustomAttribute<RequiresAttribute>()?.Permission;
    private static readonly bool Open = typeof(TRequest).IsDefined(typeof(AllowAnyCallerAttribute));

    public Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next) =>
        Open || (Needed is not null && caller.Has(Needed)) ? next() : throw new DomainException(CommonErrors.NotPermitted(Needed));
}

internal sealed class ValidationBehavior<TRequest, TResult>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResult>
    where TRequest : IRequest<TResult>
{
    public Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next)
    {
        var failures = validators.SelectMany(v => v.Validate(request).Errors).ToList();
        return failures.Count == 0 ? next() : throw new ValidationException(failures);
    }
}

/// <summary>
/// One transaction around one command. A stale or conflicting save is never retried here: the handler decided on what it had read,
/// so repeating the save alone would keep a decision made on data that is no longer true.
/// </summary>
internal sealed class UnitOfWorkBehavior<TRequest, TResult>(IUnitOfWork work) : IPipelineBehavior<TRequest, TResult>
    where TRequest : ICommand<TResult>
{
    public Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next) =>
        work.RunAsync(() => next(), cancellationToken);
}

/// <summary>The same key with the same body gets the first answer again; kept in the transaction of the change itself.</summary>
internal sealed class IdempotencyBehavior<TRequest, TResult>(ICaller caller, IIdempotencyStore store) : IPipelineBehavior<TRequest, TResult>
    where TRequest : ICreate<TResult>
{
    public async Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next)
    {
        if (caller.IdempotencyKey is not { } key)
        {
            return await next();
        }

        var (known, earlier) = await store.FindAsync<TRequest, TResult>(key, request, cancellationToken);

        if (known)
        {
            return earlier!;
        }

        var result = await next();
        store.Keep(key, request, result);
        return result;
    }
}
