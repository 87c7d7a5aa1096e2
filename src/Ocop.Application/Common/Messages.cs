using MediatR;

namespace Ocop.Application.Common;

/// <summary>A request that changes state; runs inside the unit of work.</summary>
public interface ICommand<out TResult> : IRequest<TResult>;

/// <summary>A request that only reads.</summary>
public interface IQuery<out TResult> : IRequest<TResult>;

/// <summary>A request that creates something and may be sent again with the same Idempotency-Key.</summary>
public interface ICreate<out TResult> : ICommand<TResult>;

/// <summary>The permission the caller needs. Every request carries this or <see cref="AllowAnyCallerAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}

/// <summary>Anybody may send it, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowAnyCallerAttribute : Attribute;
