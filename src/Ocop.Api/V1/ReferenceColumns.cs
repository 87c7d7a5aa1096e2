using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Agencies;
using Ocop.Application.Common;
using Ocop.Application.Products;

namespace Ocop.Api.V1;

/// <summary>A list of dated facts as a file: its title and its columns, in either language.</summary>
internal sealed record ReferenceSheet<T>(string Vietnamese, string English, Func<bool, IReadOnlyList<ExportColumn<T>>> Columns);

/// <summary>The columns of exported facts.</summary>
internal static class ReferenceColumns
{
    public static ReferenceSheet<UnitRow> Units { get; } = new("Đơn vị hành chính", "Administrative units", en =>
    [
        new(en ? "Code" : "Mã", u => u.Code, 12), new(en ? "Name" : "Tên", u => u.Name, 30), new(en ? "Kind" : "Loại", u => u.Kind, 20),
        new(en ? "Code above" : "Mã cấp trên", u => u.ParentCode, 12), new(en ? "Unit above" : "Cấp trên", u => u.ParentName, 30),
        new(en ? "From" : "Từ ngày", u => u.ValidFrom, 14), new(en ? "To" : "Đến ngày", u => u.ValidTo, 14),
        new(en ? "Became" : "Nay là", u => string.Join("; ", u.Successors.Select(s => $"{s.Code} {s.Name}")), 40),
    ]);

    public static ReferenceSheet<AgencyRow> Agencies { get; } = new("Cơ quan", "Agencies", en =>
    [
        new(en ? "Code" : "Mã", a => a.Code, 24), new(en ? "Name" : "Tên", a => en ? a.NameEn : a.Name, 50), new(en ? "Unit code" : "Mã địa bàn", a => a.UnitCode, 12),
        new(en ? "Unit" : "Địa bàn", a => a.UnitName, 24), new(en ? "From" : "Từ ngày", a => a.ValidFrom, 14), new(en ? "To" : "Đến ngày", a => a.ValidTo, 14),
        new(en ? "Successor" : "Cơ quan kế tục", a => a.SuccessorName, 50), new(en ? "Source" : "Nguồn", a => a.Source, 50),
    ]);

    public static ReferenceSheet<ProductTypeRow> ProductTypes { get; } = new("Bộ sản phẩm", "Product types", en =>
    [
        new(en ? "Code" : "Mã", t => t.Code, 14), new(en ? "Name" : "Tên", t => en ? t.NameEn : t.Name, 50), new(en ? "Group code" : "Mã nhóm", t => t.GroupCode, 14),
        new(en ? "Group" : "Nhóm", t => en ? t.GroupNameEn : t.GroupName, 30), new(en ? "Subgroup" : "Phân nhóm", t => t.Subgroup, 40),
        new(en ? "Leading ministry" : "Bộ chủ trì", t => t.LeadingMinistry, 40), new(en ? "Act" : "Văn bản", t => t.LegalDocument, 20),
        new(en ? "From" : "Từ ngày", t => t.ValidFrom, 14), new(en ? "To" : "Đến ngày", t => t.ValidTo, 14),
    ]);
}
