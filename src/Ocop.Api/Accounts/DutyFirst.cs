using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Ocop.Application.Accounts;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Api.Accounts;

/// <summary>In a session whose owner has to do something first (change the password, set up the second factor) nothing else can be done.</summary>
internal static class DutyFirst
{
    public static void UseDutyFirst(this WebApplication app) => app.Use((context, next) =>
        Of(context) is { } duty && IsClosed(context.GetEndpoint()) ? throw new DomainException(ErrorOf(duty)) : next(context));

    /// <summary>What the signed-in person has to do first.</summary>
    public static SessionDuty? Of(HttpContext context) =>
        context.Features.Get<Session>() is { } session ? context.RequestServices.GetRequiredService<IOptions<SecurityOptions>>().Value.DutyOf(session) : null;

    private static bool IsClosed(Endpoint? endpoint) =>
        endpoint is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<ServesDutyAttribute>() is null;

    private static DomainError ErrorOf(SessionDuty duty) => duty == SessionDuty.PasswordChange ? SecondFactorErrors.PasswordChangeDue() : SecondFactorErrors.Due();
}

/// <summary>The endpoint is needed to do what has to be done first.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServesDutyAttribute : Attribute;
