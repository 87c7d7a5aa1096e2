using MediatR;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Application.PublicRegister;

/// <summary>Is this product's recognition valid?</summary>
[AllowAnyCaller]
public sealed record VerifyCode(string? Scanned) : IQuery<Verification>;

/// <summary>Failures of a verification.</summary>
public static class VerificationErrors
{
    public static DomainError Unknown() => new(ErrorKind.NotFound, "verification.unknown",
        "Mã này không có trong sổ đăng ký sản phẩm OCOP.", "This code is not in the register of OCOP products.");
}

internal sealed class VerifyCodeHandler(IVerificationReader reader, IProcessRules rules, IOptions<PublicRegisterOptions> options, TimeProvider clock)
    : IRequestHandler<VerifyCode, Verification>
{
    public async Task<Verification> Handle(VerifyCode query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = clock.Today();

        if (ScannedCode.KeyOf(query.Scanned) is not { } key || await reader.FindAsync(key, today, cancellationToken) is not { } row)
        {
            throw new DomainException(VerificationErrors.Unknown());
        }

        var certification = CertificationOf(row, today, rules.Get(ProcessRuleKeys.ExpiringDays, today));
        var subject = options.Value.SubjectName(row.SubjectName, row.SubjectInitialsName);

        return new(certification.Status, new(row.Id, row.Code, row.Name, subject, row.UnitName, row.GroupName, row.Illustrative), certification, now);
    }

    internal static PublicCertification CertificationOf(RegisterRow row, DateOnly on, int expiringDays) => new(
        row.Stars!.Value, row.Dates.On(on, expiringDays), LevelOf(row.Level), row.Issuer, row.DecisionNumber, row.DecisionDate,
        row.Dates.ValidFrom, row.Dates.ExpiresOn, row.Dates.EndedOn, row.EndGround);

    private static CertificationLevel LevelOf(string? text) => Enum.TryParse<CertificationLevel>(text, ignoreCase: true, out var level) ? level : CertificationLevel.Unknown;
}
