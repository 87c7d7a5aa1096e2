using Ocop.Domain.Common;

namespace Ocop.Domain.Decisions;

public static class DecisionErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "decision.not_found",
        "Không tìm thấy quyết định.", "There is no such decision.");

    public static DomainError WithoutItems() => new(ErrorKind.Rule, "decision.without_items",
        "Quyết định phải nêu ít nhất một sản phẩm.", "A decision names one product at least.");

    public static DomainError TooManyItems(string most) => new(ErrorKind.Rule, "decision.too_many_items",
        $"Một quyết định nêu nhiều nhất {most} sản phẩm.", $"A decision names {most} products at most.");

    public static DomainError Issued() => new(ErrorKind.Conflict, "decision.issued",
        "Quyết định không còn là dự thảo.", "The decision is no draft any more.");

    public static DomainError NotSigned() => new(ErrorKind.Rule, "decision.not_signed",
        "Quyết định chưa được ký.", "The decision is not signed yet.");

    public static DomainError DateInFuture(DateOnly date) => new(ErrorKind.Rule, "decision.date_in_future",
        $"Ngày ký {date:dd/MM/yyyy} ở tương lai.", $"The date {date:yyyy-MM-dd} lies in the future.");

    public static DomainError OwnDraft() => new(ErrorKind.Forbidden, "decision.own_draft",
        "Người soạn không được tự ban hành; cần một người khác.", "Whoever drafted it cannot issue it; somebody else has to.");

    public static DomainError AuthorityUnclear() => new(ErrorKind.Rule, "decision.authority_unclear",
        "Không rõ cơ quan nào ban hành: hãy chọn một cơ quan có thẩm quyền với mọi sản phẩm trong quyết định.",
        "It is not clear which body decided: name one that has authority over every product of the decision.");

    public static DomainError NumberTaken(string number) => new(ErrorKind.Conflict, "decision.number_taken",
        $"Cơ quan này đã có quyết định số {number} trong năm đó.", $"That body has a decision {number} of that year already.");

    public static DomainError WithoutScan() => new(ErrorKind.Rule, "decision.without_scan",
        "Hãy đính kèm bản quét có chữ ký trước khi công bố.", "Attach the signed scan before it is published.");

    public static DomainError ScanUnreadable() => new(ErrorKind.Malformed, "decision.scan_unreadable",
        "Bản quét phải là tệp PDF đọc được.", "The scan must be a readable PDF.");

    public static DomainError Published() => new(ErrorKind.Conflict, "decision.published",
        "Quyết định đã được công bố; chỉ có thể đính chính.", "The decision is published; it can only be corrected.");

    public static DomainError NotPublished() => new(ErrorKind.Rule, "decision.not_published",
        "Quyết định chưa được công bố.", "The decision is not published yet.");

    /// <param name="items">"1. Tên sản phẩm: lý do", one after another.</param>
    /// <param name="itemsInEnglish">The same in English.</param>
    public static DomainError ItemsRefused(string items, string itemsInEnglish) => new(ErrorKind.Rule, "decision.items_refused",
        $"Chưa có gì thay đổi, vì: {items}", $"Nothing was changed, because: {itemsInEnglish}");
}
