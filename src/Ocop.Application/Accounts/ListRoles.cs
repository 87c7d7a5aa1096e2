using MediatR;
using Ocop.Application.Common;

namespace Ocop.Application.Accounts;

/// <summary>The roles that an account may hold.</summary>
[Requires(Permissions.UsersManage)]
public sealed record ListRoles : IQuery<Page<RoleItem>>;

/// <summary>A role and what it allows.</summary>
public sealed record RoleItem(string Code, string Name, string NameEn, IReadOnlyList<string> Permissions);

internal sealed class ListRolesHandler : IRequestHandler<ListRoles, Page<RoleItem>>
{
    public Task<Page<RoleItem>> Handle(ListRoles query, CancellationToken cancellationToken) =>
        Task.FromResult(new Page<RoleItem>([.. Roles.All.Select(r => new RoleItem(r.Code, r.Vietnamese, r.English, r.Permissions))], null));
}
