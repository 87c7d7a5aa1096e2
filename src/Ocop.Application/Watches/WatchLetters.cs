using Ocop.Application.Mail;
using Ocop.Domain.Notifications;

namespace Ocop.Application.Watches;

/// <summary>One line of a letter to a follower.</summary>
/// <param name="Page">Address of the product's public page.</param>
public sealed record WatchLine(string Product, string Kind, DateOnly? On, string Page);

/// <summary>What is written to those who follow products by e-mail; Vietnamese first, English below.</summary>
internal static class WatchLetters
{
    private static readonly Dictionary<string, (string Vietnamese, string English)> Words = new(StringComparer.Ordinal)
    {
        [NotificationKinds.CertificationGranted] = ("được công nhận", "was recognised"),
        [NotificationKinds.CertificationRenewed] = ("được công nhận lại", "was recognised again"),
        [NotificationKinds.CertificationSuspended] = ("bị tạm đình chỉ công nhận", "is suspended"),
        [NotificationKinds.CertificationReinstated] = ("được khôi phục công nhận", "was reinstated"),
        [NotificationKinds.CertificationSuspensionEnded] = ("hết tạm đình chỉ, công nhận còn hiệu lực", "is no longer suspended"),
        [NotificationKinds.CertificationRevoked] = ("bị thu hồi công nhận", "was revoked"),
        [NotificationKinds.CertificationWithdrawn] = ("đã rút khỏi công nhận", "was given back"),
        [NotificationKinds.CertificationExpired] = ("hết hạn công nhận", "has expired"),
        [NotificationKinds.CertificationBegan] = ("bắt đầu có hiệu lực công nhận", "took effect"),
    };

    public static Letter Confirm(string to, string product, bool subject, string link) => new(to, "Xác nhận theo dõi sản phẩm OCOP", $"""
        Có người đã dùng địa chỉ này để theo dõi {(subject ? $"mọi sản phẩm OCOP của chủ thể làm ra \"{product}\"" : $"sản phẩm OCOP \"{product}\"")}.
        Nếu đúng là Anh/Chị, hãy mở liên kết này trong 7 ngày và bấm xác nhận:
        {link}

        Nếu không phải, xin bỏ qua thư này: địa chỉ sẽ được xoá sau 7 ngày.

        Somebody gave this address to follow the product above. If it was you, open the link within 7 days and confirm; if not, ignore this letter: the address is removed after 7 days.
        """);

    public static Letter Write(string to, IReadOnlyList<WatchLine> lines, string listLink) => new(
        to, lines.Count == 1 ? $"OCOP: {lines[0].Product} {Words[lines[0].Kind].Vietnamese}" : $"OCOP: {lines.Count} thay đổi của sản phẩm đang theo dõi", $"""
        Công nhận OCOP của sản phẩm Anh/Chị đang theo dõi có thay đổi:

        {string.Join('\n', lines.Select(l => $"- {l.Product}: {Words[l.Kind].Vietnamese}{(l.On is { } on ? $" từ ngày {on:dd/MM/yyyy}" : "")}\n  {l.Page}"))}

        Xem danh sách theo dõi, thôi theo dõi: {listLink}

        {string.Join('\n', lines.Select(l => $"- {l.Product}: {Words[l.Kind].English}{(l.On is { } on ? $" from {on:yyyy-MM-dd}" : "")}"))}
        To see what you follow, or to stop these letters, open the link above.
        """);
}
