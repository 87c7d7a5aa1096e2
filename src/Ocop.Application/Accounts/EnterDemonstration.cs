using System.Security.Cryptography;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Accounts;
using Ocop.Domain.Common;

namespace Ocop.Application.Accounts;

/// <summary>Opens the accounts of ten invented people of ten roles, so that everybody's own view can be seen. Nobody signs in before passwords are asked for.</summary>
/// <param name="WithPasswords">Gives each a new random password, or the one that is named.</param>
/// <param name="Password">For all of them; a random one for each when null.</param>
[Requires(Permissions.UsersManage)]
public sealed record EnterDemonstration(bool WithPasswords, string? Password) : ICommand<IReadOnlyList<DemonstrationPerson>>;

/// <summary>One of the invented people.</summary>
/// <param name="Password">Made just now and stored nowhere in clear; null unless asked for.</param>
public sealed record DemonstrationPerson(string Email, string Role, string? Password);

internal sealed class EnterDemonstrationHandler(IOcopDb db, IAccounts accounts, IReferenceFacts facts, Assignments assignments, ILedger ledger, TimeProvider clock)
    : IRequestHandler<EnterDemonstration, IReadOnlyList<DemonstrationPerson>>
{
    private const string Domain = "@minh-hoa.example";

    private static readonly (string Name, string DisplayName, string Role, string? Agency)[] People =
    [
        ("quan-tri", "Nguyễn Minh Quân (minh hoạ)", Roles.Administrator, null),
        ("dieu-phoi", "Trần Thị Sen (minh hoạ)", Roles.CoordinationOfficer, "vpdp-dong-thap"),
        ("cong-thuong", "Lê Văn Lúa (minh hoạ)", Roles.DepartmentOfficer, "so-cong-thuong-dong-thap"),
        ("my-tho", "Phạm Thị Dừa (minh hoạ)", Roles.CommuneOfficer, "ubnd-28261"),
        ("hoi-dong", "Võ Hữu Tràm (minh hoạ)", Roles.CouncilMember, "so-y-te-dong-thap"),
        ("kiem-tra", "Đặng Văn Sậy (minh hoạ)", Roles.Inspector, "so-nnmt-dong-thap"),
        ("thi-truong", "Bùi Thị Bưởi (minh hoạ)", Roles.MarketSurveillanceOfficer, "cuc-qltt-dong-thap"),
        ("lanh-dao", "Hồ Văn Đước (minh hoạ)", Roles.Leader, "ubnd-tinh-dong-thap"),
        ("chu-the", "Ngô Thị Xoài (minh hoạ)", Roles.ProducerRepresentative, null),
        ("kiem-toan", "Dương Văn Cau (minh hoạ)", Roles.Auditor, "so-noi-vu-dong-thap"),
        ("doi-tac", "Cao Văn Tràm (minh hoạ)", Roles.Partner, "so-khcn-dong-thap"),
    ];

    public async Task<IReadOnlyList<DemonstrationPerson>> Handle(EnterDemonstration request, CancellationToken cancellationToken)
    {
        List<DemonstrationPerson> people = [];

        foreach (var (name, displayName, role, agency) in People)
        {
            var email = name + Domain;
            var id = await accounts.FindIdAsync(email, cancellationToken) ?? await OpenAsync(email, displayName, role, agency, cancellationToken);
            var password = !request.WithPasswords ? null : request.Password ?? RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);

            if (password is not null)
            {
                await accounts.SetPasswordAsync(id, PasswordRules.Normalize(password), cancellationToken);
            }

            people.Add(new(email, role, password));
        }

        return people;
    }

    private async Task<Guid> OpenAsync(string email, string displayName, string role, string? agency, CancellationToken ct)
    {
        var today = clock.Today();
        var agencyId = agency is null ? null : facts.Current.Agencies.FirstOrDefault(a => a.Code == agency && a.HoldsOn(today))?.Id;
        var subject = Roles.Find(role)!.Needs(Scope.Subject)
            ? await db.Subjects.Where(s => s.Illustrative && s.MergedIntoId == null).OrderBy(s => s.Id).Select(s => (Ocop.Domain.Subjects.SubjectId?)s.Id).FirstOrDefaultAsync(ct)
            : null;
        var id = await accounts.CreateAsync(email, displayName, password: null, passwordChangeDue: false, ct);
        ledger.Record(new UserCreated(id, email, displayName));
        await assignments.GrantAsync(id, new(role, agencyId, today, null, subject), [], ct);
        return id;
    }
}
