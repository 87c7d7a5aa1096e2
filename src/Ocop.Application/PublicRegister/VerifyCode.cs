using MediatR;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Domain.Certifications;
using Ocop.Domain.Common;

namespace Ocop.Application.PublicRegister;

/// <summary>Is this product's recognition, or this stamp, valid?</summary>
/// <param name="Origin">From where a stamp is checked; without it the check is not counted.</param>
[AllowAnyCaller]
public sealed record VerifyCode(string? Scanned, ScanOrigin? Origin = null) : IQuery<Verification>;

/// <summary>Whoever just checked a stamp lets it be known roughly where; not to be told from a code that nobody knows.</summary>
[AllowAnyCaller]
public sealed record PlaceCheck(string? Scanned, ScanOrigin Origin) : IRequest<Unit>;

/// <summary>Failures of a verification.</summary>
public static class VerificationErrors
{
    public static DomainError Unknown() => new(ErrorKind.NotFound, "verification.unknown",
        "Mã này không có trong sổ đăng ký sản phẩm OCOP.", "This code is not in the register of OCOP products.");

    public static DomainError UnknownStamp() => new(ErrorKind.NotFound, "verification.unknown_stamp",
        "Không có tem nào mang mã này: tem có thể là giả.", "No stamp has this code: it may be forged.");

    public static DomainError MistypedStamp() => new(ErrorKind.NotFound, "verification.mistyped_stamp",
        "Mã tem gõ sai ở đâu đó: hãy so lại từng ký tự với mã trên tem.", "The stamp's code is mistyped somewhere: compare each character with the stamp.");

    public static DomainError Ambiguous() => new(ErrorKind.Rule, "verification.ambiguous",
        "Quyết định này công nhận nhiều sản phẩm; hãy nhập mã của sản phẩm.", "This decision recognises several products; enter the product's code.");
}

internal sealed class PlaceCheckHandler(IStampScans scans, TimeProvider clock) : IRequestHandler<PlaceCheck, Unit>
{
    public Task<Unit> Handle(PlaceCheck command, CancellationToken cancellationToken)
    {
        if (ScannedCode.StampOf(command.Scanned) is { } code && command.Origin.Place is not null)
        {
            scans.Place(code, command.Origin, clock.GetUtcNow());
        }

        return Task.FromResult(Unit.Value);
    }
}

internal sealed class VerifyCodeHandler(IVerificationReader reader, StampCheck stamps, IProcessRules rules, IOptions<PublicRegisterOptions> options, TimeProvider clock)
    : IRequestHandler<VerifyCode, Verification>
{
    public async Task<Verification> Handle(VerifyCode query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = clock.Today();

        // the shape of the code tells: a product's never pays for stamps
        if (ScannedCode.StampOf(query.Scanned) is { } code && await stamps.FindAsync(code, query.Origin, cancellationToken) is { } found)
        {
            return Answer(found.Row.Product, found.Verdict, today, now) with { StampState = found.Row.State, Stamp = found.Stamp };
        }

        var row = ScannedCode.KeyOf(query.Scanned) is { } key && await reader.FindAsync(key, today, cancellationToken) is { } known
            ? known
            : await FindByNumberAsync(query.Scanned, cancellationToken);
        return Answer(row, verdict: null, today, now);
    }

    private Verification Answer(VerifiedRow row, VerificationVerdict? verdict, DateOnly today, DateTimeOffset now)
    {
        var certification = CertificationOf(row, today, rules.Get(ProcessRuleKeys.ExpiringDays, today));
        var subject = options.Value.SubjectName(row.SubjectName, row.SubjectInitialsName);
        return new(verdict ?? VerdictOf(certification.Status), new(row.Id, row.Code, row.Name, subject, row.UnitName, row.GroupName, row.Illustrative), certification, now);
    }

    /// <summary>A product's code answers with what holds today; a certificate's number with what that certificate is worth.</summary>
    private async Task<VerifiedRow> FindByNumberAsync(string? scanned, CancellationToken ct)
    {
        var found = ScannedCode.NumbersOf(scanned) is { Count: > 0 } spellings ? await reader.FindByNumberAsync(spellings, ct) : [];

        return found.Count switch
        {
            0 => throw new DomainException(ScannedCode.StampOf(scanned) is not null ? VerificationErrors.UnknownStamp()
                : ScannedCode.LooksLikeStamp(scanned) ? VerificationErrors.MistypedStamp() : VerificationErrors.Unknown()),
            1 => found[0],
            _ => throw new DomainException(VerificationErrors.Ambiguous()),
        };
    }

    internal static PublicCertification CertificationOf(VerifiedRow row, DateOnly on, int expiringDays) => new(
        row.Stars!.Value, row.Dates.On(on, expiringDays), LevelOf(row.Level), row.Issuer, row.DecisionNumber, row.DecisionDate,
        row.Dates.ValidFrom, row.Dates.ExpiresOn, row.Dates.EndedOn, row.EndGround);

    internal static VerificationVerdict VerdictOf(CertificationStatus status) => Enum.Parse<VerificationVerdict>(status.ToString());

    private static CertificationLevel LevelOf(string? text) => Enum.TryParse<CertificationLevel>(text, ignoreCase: true, out var level) ? level : CertificationLevel.Unknown;
}
