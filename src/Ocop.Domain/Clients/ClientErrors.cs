using Ocop.Domain.Common;

namespace Ocop.Domain.Clients;

/// <summary>How letting other systems in can fail.</summary>
public static class ClientErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "client.not_found", "Không có ứng dụng kết nối này.", "There is no such client.");

    public static DomainError IdInvalid() => new(ErrorKind.Rule, "client.id_invalid",
        "Mã ứng dụng bắt đầu bằng chữ thường, chỉ gồm chữ thường không dấu, chữ số, dấu '-' và '.', nhiều nhất 50 ký tự.",
        "A client's id begins with a lower-case letter and is made of lower-case letters, digits, '-' and '.', 50 characters at most.");

    public static DomainError IdTaken() => new(ErrorKind.Conflict, "client.id_taken",
        "Mã ứng dụng này đã được dùng, kể cả bởi ứng dụng đã thu hồi.", "This client id is taken, perhaps by a client that was revoked.");

    public static DomainError Revoked() => new(ErrorKind.Conflict, "client.revoked",
        "Ứng dụng này đã bị thu hồi và không mở lại được; hãy đăng ký ứng dụng mới.", "The client was revoked and stays so; register a new one.");

    public static DomainError UnknownScope(string scope) => new(ErrorKind.Rule, "client.unknown_scope",
        $"Không có phạm vi '{scope}', hoặc loại ứng dụng này không được dùng nó.", $"There is no scope '{scope}', or clients of this kind may not have it.");

    public static DomainError RedirectUriInvalid(string uri) => new(ErrorKind.Rule, "client.redirect_uri_invalid",
        $"Địa chỉ quay về '{uri}' phải là https (hoặc http trên chính máy người dùng), không có '#' và '*'.",
        $"The redirect URI '{uri}' must be https (or http on the person's own device), without '#' and '*'.");

    public static DomainError RedirectUriNeeded() => new(ErrorKind.Rule, "client.redirect_uri_needed",
        "Ứng dụng cho người dùng cần ít nhất một địa chỉ quay về.", "An application that people sign in to needs a redirect URI.");

    public static DomainError RedirectUriNotTaken() => new(ErrorKind.Rule, "client.redirect_uri_not_taken",
        "Hệ thống tự kết nối không có địa chỉ quay về.", "A system that calls on its own account has no redirect URI.");

    public static DomainError AddressInvalid(string address) => new(ErrorKind.Rule, "client.address_invalid",
        $"'{address}' không phải địa chỉ hay dải mạng (ví dụ 10.1.2.0/24).", $"'{address}' is neither an address nor a network (such as 10.1.2.0/24).");

    public static DomainError UnknownAgency() => new(ErrorKind.Rule, "client.unknown_agency", "Không có cơ quan này vào hôm nay.", "There is no such agency today.");

    public static DomainError SecretNotTaken() => new(ErrorKind.Rule, "client.secret_not_taken",
        "Ứng dụng trên thiết bị người dùng không giữ được khoá bí mật nên không có khoá.", "An application on people's devices can keep no secret and has none.");

    public static DomainError TooManySecrets(int most) => new(ErrorKind.Conflict, "client.too_many_secrets",
        $"Ứng dụng đã có {most} khoá bí mật; hãy bỏ khoá không dùng nữa.", $"The client has {most} secrets already; revoke one that is no longer used.");

    public static DomainError SecretNotFound() => new(ErrorKind.NotFound, "client.secret_not_found", "Không có khoá bí mật này.", "There is no such secret.");

    public static DomainError AddressRefused() => new(ErrorKind.Forbidden, "client.address_refused",
        "Ứng dụng này không được gọi từ địa chỉ mạng này.", "The client may not call from this network address.");

    public static DomainError TooManyRequests() => new(ErrorKind.TooMany, "client.too_many_requests",
        "Ứng dụng này gửi quá nhiều yêu cầu; hãy chờ rồi thử lại.", "The client sends too many requests; wait and try again.");

    public static DomainError TokenInvalid() => new(ErrorKind.Unauthenticated, "token.invalid",
        "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.", "The access token is wrong, has expired or was revoked.");

    public static DomainError RequestInvalid() => new(ErrorKind.Rule, "consent.request_invalid",
        "Ứng dụng xin quyền không đúng cách: chưa đăng ký, địa chỉ quay về lạ, hoặc xin quyền không được phép xin.",
        "The application asks wrongly: it is not registered, its redirect URI is another, or it may not ask for this.");

    public static DomainError ConsentNotFound() => new(ErrorKind.NotFound, "consent.not_found", "Không có sự cho phép này.", "There is no such permission.");
}
