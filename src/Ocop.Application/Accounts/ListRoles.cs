using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.Accounts;

/// <summary>The roles that an account may hold.</summary>
[Requires(Permissions.UsersManage)]
public sealed record ListRoles : IQuery<Page<RoleItem>>;

/// <summary>A role and what it allows.</summary>
/// <param name="Grants">What it allows, and how far.</param>
/// <param name="NeedsArea">Can only be held for an agency that serves a unit.</param>
/// <param name="NeedsField">Can only be held for an agency with a field of duty.</param>
/// <param name="NeedsSubject">Can only be held for a subject.</param>
public sealed record RoleItem(string Code, string Name, string NameEn, IReadOnlyList<Grant> Grants, bool NeedsArea, bool NeedsField, bool NeedsSubject);

internal sealed class ListRolesHandler : IRequestHandler<ListRoles, Page<RoleItem>>
{
    public Task<Page<RoleItem>> Handle(ListRoles query, CancellationToken cancellationToken) =>
        Task.FromResult(new Page<RoleItem>([.. Roles.All.Select(r => new RoleItem(r.Code, r.Vietnamese, r.English, r.Grants, r.Needs(Scope.Area), r.Needs(Scope.Field), r.Needs(Scope.Subject)))], null));
}
