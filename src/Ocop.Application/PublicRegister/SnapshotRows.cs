using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certifications;

namespace Ocop.Application.PublicRegister;

/// <summary>What a field of open data means, in the reader's words; the dictionary is made of these.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string vietnamese, string english) : Attribute
{
    public string Vietnamese { get; } = vietnamese;

    public string English { get; } = english;
}

/// <summary>A product in the nightly snapshot.</summary>
public sealed record SnapshotProduct(
    [property: Field("Mã sản phẩm.", "The product's code.")] string Code,
    [property: Field("Các mã khác từng dùng cho sản phẩm.", "Other codes that the product went by.")] IReadOnlyList<string> Aliases,
    [property: Field("Tên sản phẩm.", "The product's name.")] string Name,
    [property: Field("Tên chủ thể như công bố; tên chủ hộ kinh doanh có thể chỉ còn chữ cái đầu.", "The subject's public name; a household owner's name may be reduced to initials.")] string SubjectName,
    [property: Field("Loại chủ thể.", "The kind of subject.")] string SubjectKind,
    [property: Field("Mã bộ sản phẩm.", "Code of the product type.")] string? TypeCode,
    [property: Field("Tên bộ sản phẩm.", "Name of the product type.")] string? TypeName,
    [property: Field("Mã nhóm sản phẩm.", "Code of the product group.")] string? GroupCode,
    [property: Field("Tên nhóm sản phẩm.", "Name of the product group.")] string? GroupName,
    [property: Field("Mã đơn vị hành chính ghi trong hồ sơ (có thể đã sáp nhập).", "Code of the administrative unit on record (may have been merged since).")] string? UnitCode,
    [property: Field("Tên đơn vị hành chính ghi trong hồ sơ.", "Name of the administrative unit on record.")] string? UnitName,
    [property: Field("Tên huyện đến ngày 30/6/2025.", "Name of the district until 30 June 2025.")] string? DistrictName,
    [property: Field("Mã đơn vị hành chính hiện nay.", "Code of today's administrative unit.")] string? CurrentUnitCode,
    [property: Field("Tên đơn vị hành chính hiện nay.", "Name of today's administrative unit.")] string? CurrentUnitName,
    [property: Field("Hạng sao, 3 đến 5.", "Stars, 3 to 5.")] int Stars,
    [property: Field("Tình trạng công nhận vào ngày của bản chụp.", "Status of the recognition on the day of the snapshot.")] CertificationStatus Status,
    [property: Field("Cấp công nhận.", "Level of the recognising authority.")] CertificationLevel Level,
    [property: Field("Cơ quan công nhận.", "The authority that recognised.")] string? Issuer,
    [property: Field("Số quyết định công nhận.", "Number of the decision.")] string? DecisionNumber,
    [property: Field("Ngày quyết định.", "Date of the decision.")] DateOnly? DecisionDate,
    [property: Field("Ngày đầu có hiệu lực; trống khi chưa xác nhận.", "First valid day; null when unconfirmed.")] DateOnly? ValidFrom,
    [property: Field("Ngày cuối có hiệu lực; trống khi chưa xác nhận.", "Last valid day; null when unconfirmed.")] DateOnly? ExpiresOn,
    [property: Field("Ngày đầu không còn hiệu lực do thu hồi hoặc rút.", "First day without validity after a revocation or withdrawal.")] DateOnly? EndedOn,
    [property: Field("Lý do thu hồi hoặc rút, theo quyết định.", "Why, in the words of the decision.")] string? EndReason,
    [property: Field("Mã vạch GTIN.", "GTINs.")] IReadOnlyList<string> Gtins,
    [property: Field("Nguồn của dữ liệu.", "Where the facts were found.")] IReadOnlyList<PublicSource> Sources,
    [property: Field("Đúng khi chỉ là dữ liệu minh hoạ.", "True for illustrative data.")] bool Illustrative);

/// <summary>A recognition in the nightly snapshot, whatever became of it.</summary>
public sealed record SnapshotCertification(
    [property: Field("Mã sản phẩm.", "The product's code.")] string ProductCode,
    [property: Field("Hạng sao, 3 đến 5.", "Stars, 3 to 5.")] int Stars,
    [property: Field("Tình trạng vào ngày của bản chụp.", "Status on the day of the snapshot.")] CertificationStatus Status,
    [property: Field("Cấp công nhận.", "Level of the recognising authority.")] CertificationLevel Level,
    [property: Field("Cơ quan công nhận.", "The authority that recognised.")] string? Issuer,
    [property: Field("Số quyết định công nhận.", "Number of the decision.")] string? DecisionNumber,
    [property: Field("Ngày quyết định.", "Date of the decision.")] DateOnly? DecisionDate,
    [property: Field("Ngày đầu có hiệu lực.", "First valid day.")] DateOnly? ValidFrom,
    [property: Field("Ngày cuối có hiệu lực.", "Last valid day.")] DateOnly? ExpiresOn,
    [property: Field("Các đợt tạm đình chỉ: từ ngày, đến hết ngày (trống khi chưa định).", "Suspensions: first day, last day (null when open).")] IReadOnlyList<SnapshotDays> Suspensions,
    [property: Field("Ngày đầu không còn hiệu lực do thu hồi hoặc rút.", "First day without validity after a revocation or withdrawal.")] DateOnly? EndedOn,
    [property: Field("Mã căn cứ thu hồi.", "Code of the ground of a revocation.")] string? EndGroundCode,
    [property: Field("Lý do, theo quyết định.", "Why, in the words of the decision.")] string? EndReason,
    [property: Field("Số quyết định thu hồi.", "Number of the decision that ended it.")] string? EndDecisionNumber,
    [property: Field("Ngày quyết định thu hồi.", "Date of that decision.")] DateOnly? EndDecisionDate,
    [property: Field("Ngày lần công nhận khác thay thế.", "First day of the recognition that took its place.")] DateOnly? SupersededOn);

/// <summary>Days from one to another, both included.</summary>
public sealed record SnapshotDays(DateOnly From, DateOnly? Until);

/// <summary>An administrative unit in the nightly snapshot, of today or of the past.</summary>
public sealed record SnapshotUnit(
    [property: Field("Mã đơn vị hành chính.", "The unit's code.")] string Code,
    [property: Field("Tên.", "Name.")] string Name,
    [property: Field("Cấp: province, district, commune.", "Level: province, district, commune.")] UnitLevel Level,
    [property: Field("Mã đơn vị cấp trên.", "Code of the unit above.")] string? ParentCode,
    [property: Field("Ngày đầu có hiệu lực.", "First day.")] DateOnly? ValidFrom,
    [property: Field("Ngày cuối có hiệu lực; trống khi còn.", "Last day; null while it holds.")] DateOnly? ValidTo,
    [property: Field("Mã các đơn vị kế thừa.", "Codes of the units that took over.")] IReadOnlyList<string> SuccessorCodes,
    [property: Field("Đã đối chiếu với văn bản.", "Checked against the act.")] bool Confirmed);

/// <summary>A product type in the nightly snapshot.</summary>
public sealed record SnapshotProductType(
    [property: Field("Mã bộ sản phẩm.", "The type's code.")] string Code,
    [property: Field("Tên tiếng Việt.", "Name in Vietnamese.")] string Name,
    [property: Field("Tên tiếng Anh.", "Name in English.")] string? NameEn,
    [property: Field("Mã nhóm.", "Code of the group.")] string GroupCode,
    [property: Field("Tên nhóm.", "Name of the group.")] string GroupName,
    [property: Field("Ngày đầu áp dụng.", "First day.")] DateOnly? ValidFrom,
    [property: Field("Ngày cuối áp dụng; trống khi còn.", "Last day; null while it holds.")] DateOnly? ValidTo,
    [property: Field("Đã đối chiếu với văn bản.", "Checked against the act.")] bool Confirmed);
