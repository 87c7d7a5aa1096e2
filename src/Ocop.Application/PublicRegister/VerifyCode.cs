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

    public static DomainError Ambiguous() => new(ErrorKind.Rule, "verification.ambiguous",
        "Quyết định này công nhận nhiều sản phẩm; hãy nhập mã của sản phẩm.", "This decision recognises several products; enter the product's code.");
}

internal sealed class VerifyCodeHandler(IVerificationReader reader, IProcessRules rules, IOptions<PublicRegisterOptions> options, TimeProvider clock)
    : IRequestHandler<VerifyCode, Verification>
{
    public async Task<Verification> Handle(VerifyCode query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = clock.Today();

        var row = ScannedCode.KeyOf(query.Scanned) is { } key && await reader.FindAsync(key, today, cancellationToken) is { } known
            ? known
            : await FindByNumberAsync(query.Scanned, cancellationToken);
        var certification = CertificationOf(row, today, rules.Get(ProcessRuleKeys.ExpiringDays, today));
        var subject = options.Value.SubjectName(row.SubjectName, row.SubjectInitialsName);

        return new(certification.Status, new(row.Id, row.Code, row.Name, subject, row.UnitName, row.GroupName, row.Illustrative), certification, now);
    }

    /// <summary>A product's code answers with what holds today; a certificate's number with what that certificate is worth.</summary>
    private async Task<VerifiedRow> FindByNumberAsync(string? scanned, CancellationToken ct)
    {
        var found = ScannedCode.NumbersOf(scanned) is { Count: > 0 } spellings ? await reader.FindByNumberAsync(spellings, ct) : [];

        return found.Count switch
        {
            0 => throw new DomainException(VerificationErrors.Unknown()),
            1 => found[0],
            _ => throw new DomainException(VerificationErrors.Ambiguous()),
        };
    }

    internal static PublicCertification CertificationOf(VerifiedRow row, DateOnly on, int expiringDays) => new(
        row.Stars!.Value, row.Dates.On(on, expiringDays), LevelOf(row.Level), row.Issuer, row.DecisionNumber, row.DecisionDate,
        row.Dates.ValidFrom, row.Dates.ExpiresOn, row.Dates.EndedOn, row.EndGround);

    private static CertificationLevel LevelOf(string? text) => Enum.TryParse<CertificationLevel>(text, ignoreCase: true, out var level) ? level : CertificationLevel.Unknown;
}
