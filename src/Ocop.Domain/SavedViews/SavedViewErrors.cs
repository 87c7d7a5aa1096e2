using Ocop.Domain.Common;

namespace Ocop.Domain.SavedViews;

public static class SavedViewErrors
{
    public static DomainError NotFound() => new(ErrorKind.NotFound, "saved_view.not_found",
        "Không tìm thấy góc nhìn đã lưu.", "There is no such saved view.");

    public static DomainError PageUnknown() => new(ErrorKind.Rule, "saved_view.page_unknown",
        "Tên trang chỉ gồm chữ thường và dấu gạch nối.", "A page's name is made of lower-case letters and hyphens.");

    public static DomainError NoAgency() => new(ErrorKind.Rule, "saved_view.no_agency",
        "Bạn chưa thuộc cơ quan nào nên chưa chia sẻ được; hãy lưu cho riêng mình.", "You belong to no agency to share it with; keep it for yourself.");
}
