using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;

namespace Ocop.Api.V1;

/// <summary>The report of an import: what became of each row, then what it said.</summary>
internal static class ImportReportColumns
{
    public static string Title(ImportDetail import, bool english) =>
        (english ? "Import report: " : "Kết quả nhập danh sách: ") + import.FileName;

    public static IReadOnlyList<ExportColumn<ImportRow>> For(ImportDetail import, bool english) =>
    [
        new(english ? "Line" : "Dòng", r => r.Staged.Line, 8),
        new(english ? "Status" : "Trạng thái", r => Status(r.Staged, english), 14) { Tone = r => ToneOf(r.Staged.Status) },
        new(english ? "Outcome" : "Kết quả", r => Outcome(import, r.Staged, english), 26),
        new(english ? "Product" : "Tên sản phẩm", r => r.Staged.ProductName, 40),
        new(english ? "Stars" : "Số sao", r => r.Staged.Stars, 8),
        new(english ? "Subject" : "Chủ thể", r => r.Staged.SubjectName, 40),
        new(english ? "Unit" : "Đơn vị hành chính", r => r.Unit?.Name, 24),
        new(english ? "District" : "Huyện", r => r.Unit?.DistrictName, 20),
        new(english ? "Decision" : "Số quyết định", r => r.Staged.DecisionNumber, 22),
        new(english ? "Decision date" : "Ngày quyết định", r => r.Staged.DecisionDate, 14),
        new(english ? "Matches" : "Khớp với", r => r.Staged.Match?.Name, 40),
        new(english ? "Likeness" : "Độ giống", r => r.Staged.Match?.Score, 10),
        new(english ? "Remarks" : "Ghi chú", r => string.Join("\n", r.Staged.Messages.Select(m => english ? m.English : m.Vietnamese)), 80),
        new(english ? "Codes" : "Mã ghi chú", r => string.Join(", ", r.Staged.Messages.Select(m => m.Code)), 40),
    ];

    private static CellTone ToneOf(ImportSeverity status) => status switch
    {
        ImportSeverity.Error => CellTone.Bad,
        ImportSeverity.Warning => CellTone.Doubtful,
        _ => CellTone.Good,
    };

    private static string Status(StagedRow row, bool english) => (row.Skipped, row.Status) switch
    {
        (true, _) => english ? "left out" : "bỏ qua",
        (_, ImportSeverity.Error) => english ? "error" : "lỗi",
        (_, ImportSeverity.Warning) => english ? "warning" : "cảnh báo",
        _ => english ? "ok" : "hợp lệ",
    };

    private static string Outcome(ImportDetail import, StagedRow row, bool english)
    {
        var done = import.Status == ImportStatus.Committed;

        return (row.Action, done, english) switch
        {
            (RowAction.Create, true, true) => "entered",
            (RowAction.Create, true, false) => "đã nhập mới",
            (RowAction.Create, false, true) => "would be entered",
            (RowAction.Create, false, false) => "sẽ nhập mới",
            (RowAction.Link, true, true) => "added to the record",
            (RowAction.Link, true, false) => "đã bổ sung vào bản ghi",
            (RowAction.Link, false, true) => "would be added to the record",
            (RowAction.Link, false, false) => "sẽ bổ sung vào bản ghi",
            (RowAction.Unchanged, _, true) => "nothing new",
            (RowAction.Unchanged, _, false) => "không có gì mới",
            (_, _, true) => "not entered",
            _ => "không nhập",
        };
    }
}
