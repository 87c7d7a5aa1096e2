using Ocop.Application.Common;
using Ocop.Application.Labels;
using Ocop.Domain.Certifications;
using Ocop.Domain.Labels;

namespace Ocop.Application.PublicRegister;

/// <summary>Judges a stamp: which of the answers comes first, and in what words.</summary>
internal sealed class StampCheck(IStampReader stamps, IStampScans scans, IProcessRules rules, TimeProvider clock)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMicroseconds(1);

    /// <summary>What there is to say of a stamp, and notes the check; null where nobody knows the code.</summary>
    public async Task<(StampRow Row, VerificationVerdict Verdict, CheckedStamp Stamp)?> FindAsync(StampCode code, ScanOrigin? origin, CancellationToken ct)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());

        // what waits is read first: what is written down meanwhile is then seen twice rather than never
        var pending = scans.PendingOf(code);

        if (await stamps.FindAsync(code, today, ct) is not { } row)
        {
            return null;
        }

        if (origin is not null)
        {
            // each later than the one before, so that what waits and what is written down can be told apart
            scans.Note(code, origin, ((DateTimeOffset?[])[now, row.LastCheckAt + Tick, pending is [.., var last] ? last + Tick : null]).Max()!.Value, again: row.Checks + pending.Count > 0);
        }

        List<DateTimeOffset> unwritten = [.. pending.Where(at => row.LastCheckAt is null || at > row.LastCheckAt)];
        var checks = row.Checks + unwritten.Count;
        var first = row.FirstCheckAt ?? (unwritten.Count > 0 ? unwritten[0] : null);
        var days = rules.Get(ProcessRuleKeys.ExpiringDays, today);
        var status = row.Product.Dates.On(today, days);
        var packed = row.PackedOn is { } day ? row.WhenPacked?.On(day, days) ?? CertificationStatus.Unconfirmed : (CertificationStatus?)null;
        var outcome = OutcomeOf(row, status, packed, checks, rules.Get(CloneRuleKeys.WrongProductReports, today));
        var (vietnamese, english) = StampWords.Of(outcome, row, status, packed, checks, first);
        CheckedStamp stamp = new(
            row.Series, row.Number, row.Lot, row.PackedOn, outcome, checks, row.ChecksToday + unwritten.Count(at => at.Day() == today), first, packed, status,
            vietnamese, english);
        return (row, VerdictOf(outcome, status, packed), stamp);
    }

    private static StampOutcome OutcomeOf(StampRow row, CertificationStatus today, CertificationStatus? packed, int checks, int reports) => row switch
    {
        { State: StampState.Void or StampState.Lost or StampState.Recalled or StampState.Spoiled } => StampOutcome.Worthless,
        { State: not StampState.Activated } => StampOutcome.NotActivated,
        { Recalled: true } => StampOutcome.ProductRecalled,
        _ when !Holds(today) || !Holds(packed) => StampOutcome.NotRecognised,
        _ when row.Reports >= reports => StampOutcome.WrongProduct,
        { Suspected: true } => StampOutcome.Suspicious,
        _ => checks == 0 ? StampOutcome.FirstCheck : StampOutcome.RepeatCheck,
    };

    private static VerificationVerdict VerdictOf(StampOutcome outcome, CertificationStatus today, CertificationStatus? packed) => outcome switch
    {
        StampOutcome.Worthless => VerificationVerdict.StampWorthless,
        StampOutcome.NotActivated => VerificationVerdict.StampNotActivated,
        StampOutcome.ProductRecalled => VerificationVerdict.ProductRecalled,
        StampOutcome.NotRecognised when !Holds(packed) && Holds(today) => VerificationVerdict.NotRecognisedWhenPacked,
        StampOutcome.WrongProduct => VerificationVerdict.WrongProduct,
        StampOutcome.Suspicious => VerificationVerdict.Suspicious,
        _ => VerifyCodeHandler.VerdictOf(today),
    };

    private static bool Holds(CertificationStatus? status) => status is CertificationStatus.InForce or CertificationStatus.Expiring;
}

/// <summary>One sentence that everybody understands.</summary>
internal static class StampWords
{
    public static (string Vietnamese, string English) Of(
        StampOutcome outcome, StampRow row, CertificationStatus today, CertificationStatus? packed, int checks, DateTimeOffset? first) => outcome switch
        {
            StampOutcome.Worthless => row.State switch
            {
                StampState.Lost => ("Tem này đã báo mất: đừng mua, hãy báo cho chúng tôi.", "This stamp was reported lost: do not buy, and tell us."),
                StampState.Recalled => ("Hàng mang tem này đã bị thu hồi: đừng dùng.", "The goods with this stamp were recalled: do not use them."),
                StampState.Spoiled => ("Tem này đã báo hỏng, không được dán lên hàng: đừng mua.", "This stamp was reported spoiled and belongs on no goods: do not buy."),
                _ => ("Tem này đã bị huỷ, không còn giá trị: đừng mua.", "This stamp was declared void: do not buy."),
            },
            StampOutcome.NotActivated => ("Tem này chưa được chủ thể dán lên hàng nào: có thể là tem lấy trộm.", "The maker has put this stamp on no goods yet: it may be stolen."),
            StampOutcome.ProductRecalled => ($"Lô {row.Lot} của sản phẩm này đang bị thu hồi: đừng dùng.", $"Lot {row.Lot} of this product is being recalled: do not use it."),
            StampOutcome.NotRecognised => Holds(packed)
                ? ("Tem thật; lúc đóng gói sản phẩm còn được công nhận OCOP, nay thì không.", "A true stamp; the product was recognised when it was packed, and is no longer.")
                : Holds(today) ? ("Sản phẩm này chưa được công nhận OCOP vào ngày đóng gói.", "This product was not recognised on the day of packing.")
                : ("Sản phẩm này không được công nhận OCOP, cả lúc đóng gói lẫn hôm nay.", "This product was not recognised when it was packed, nor is it today."),
            StampOutcome.WrongProduct => ($"Có người báo tem này dán nhầm hàng: hãy so với tên “{row.Product.Name}”.", $"Somebody found this stamp on another product: compare with “{row.Product.Name}”."),
            StampOutcome.Suspicious => ("Tem này có dấu hiệu bị sao chép: đừng mua, hãy báo cho chúng tôi.", "This stamp looks copied: do not buy, and tell us."),
            StampOutcome.FirstCheck => ("Tem thật, bạn là người đầu tiên kiểm tra.", "A true stamp, and you are the first to check it."),
            _ => (
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Tem thật, đã được kiểm tra {checks} lần từ {first?.Day():dd/MM/yyyy}; nếu hàng vừa mở, hãy cẩn thận."),
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"A true stamp, checked {checks} times since {first?.Day():yyyy-MM-dd}; take care if the pack was just opened.")),
        };

    private static bool Holds(CertificationStatus? status) => status is CertificationStatus.InForce or CertificationStatus.Expiring;
}
