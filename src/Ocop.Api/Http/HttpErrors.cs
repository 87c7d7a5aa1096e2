using Ocop.Domain.Common;

namespace Ocop.Api.Http;

/// <summary>Failures of the request itself, before any rule of the domain is asked.</summary>
internal static class HttpErrors
{
    public static DomainError Malformed() => new(ErrorKind.Malformed, "request.malformed",
        "Yêu cầu không đọc được; hãy kiểm tra JSON, kiểu dữ liệu và tham số.", "The request cannot be read; check JSON, types and parameters.");

    public static DomainError Invalid() => new(ErrorKind.Malformed, "request.invalid",
        "Một hoặc nhiều trường không hợp lệ.", "One or more fields are invalid.");

    /// <summary>Of one parameter.</summary>
    public static string TooLong(bool inEnglish) => inEnglish ? "The value is too long." : "Giá trị quá dài.";

    public static DomainError BodyTooLarge() => new(ErrorKind.Rule, "request.too_large",
        "Nội dung gửi lên quá lớn.", "The body is too large.");

    public static DomainError NotFound() => new(ErrorKind.NotFound, "request.not_found",
        "Không có địa chỉ này.", "There is nothing at this address.");

    public static DomainError WebClientMissing() => new(ErrorKind.NotFound, "request.web_client_missing",
        "Giao diện web chưa được biên dịch trong bản cài này; API vẫn hoạt động.", "The web client was not built into this installation; the API works.");

    public static DomainError TooManyRequests() => new(ErrorKind.TooMany, "request.too_many",
        "Có quá nhiều yêu cầu từ địa chỉ mạng này; hãy chờ rồi thử lại.", "Too many requests from this network address; wait and try again.");

    public static DomainError MethodNotAllowed() => new(ErrorKind.Rule, "request.method_not_allowed",
        "Địa chỉ này không nhận phương thức đó.", "This address does not take that method.");

    public static DomainError UnsupportedMediaType() => new(ErrorKind.Rule, "request.unsupported_media_type",
        "Kiểu nội dung không được hỗ trợ.", "The content type is not supported.");

    public static DomainError NotSignedIn() => new(ErrorKind.Unauthenticated, "caller.not_signed_in",
        "Hãy đăng nhập.", "Sign in first.");

    public static DomainError CsrfInvalid() => new(ErrorKind.Forbidden, "caller.csrf_invalid",
        "Thiếu hoặc sai tiêu đề X-CSRF-Token; hãy tải lại trang.", "The X-CSRF-Token header is missing or wrong; load the page again.");

    public static DomainError CrossSite() => new(ErrorKind.Forbidden, "caller.cross_site",
        "Yêu cầu đến từ một trang web khác nên bị từ chối.", "The request comes from another site and is refused.");

    public static DomainError IfMatchNeeded() => new(ErrorKind.Rule, "request.if_match_needed",
        "Thiếu tiêu đề If-Match, hoặc nó nhận mọi bản: hãy gửi ETag của bản đã đọc.", "The If-Match header is missing, or takes any version: send the ETag of the version that was read.");

    public static DomainError IdempotencyKeyInvalid() => new(ErrorKind.Malformed, "request.idempotency_key_invalid",
        "Idempotency-Key phải có từ 1 đến 100 ký tự.", "Idempotency-Key must have 1 to 100 characters.");

    public static DomainError Duplicate(string? constraint) => new(ErrorKind.Conflict, "record.duplicate",
        $"Đã có bản ghi như vậy ({constraint}).", $"Such a record exists already ({constraint}).");

    public static DomainError UnknownReference(string field) => new(ErrorKind.Rule, "record.unknown_reference",
        $"Bản ghi mà trường '{field}' nhắc đến không tồn tại.", $"The record that '{field}' refers to does not exist.");

    public static DomainError DatabaseUnavailable() => new(ErrorKind.Rule, "service.database_unavailable",
        "Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại sau ít giây.", "The database does not answer for the moment; try again in a few seconds.");

    public static DomainError Unexpected() => new(ErrorKind.Rule, "service.unexpected",
        "Có lỗi ngoài dự kiến; hãy gửi mã theo dõi cho quản trị viên.", "Something unexpected went wrong; send the trace id to an administrator.");

    /// <summary>What is wrong with a field that could not be read.</summary>
    public static string MisreadField(bool english) =>
        english ? "The value is of another type, no such date, or none of the words it may be." : "Giá trị sai kiểu, không phải ngày có thật hoặc không thuộc các giá trị cho phép.";

    /// <summary>What is wrong with a word that is none of a parameter's.</summary>
    public static string UnknownValue(string parameter, string text, bool english) =>
        english ? $"'{text}' is no value of '{parameter}'." : $"'{text}' không phải giá trị của '{parameter}'.";

    public static bool HasIfMatch(HttpContext context) => context.Request.Headers.IfMatch.Count > 0;
}
