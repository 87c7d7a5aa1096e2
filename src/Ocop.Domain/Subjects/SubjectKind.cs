namespace Ocop.Domain.Subjects;

/// <summary>What sort of owner a subject (chủ thể) is.</summary>
public enum SubjectKind
{
    /// <summary>Not said, or not recognised from its name.</summary>
    Unknown,

    /// <summary>Hợp tác xã, liên hiệp hợp tác xã.</summary>
    Cooperative,

    /// <summary>Tổ hợp tác.</summary>
    CooperativeGroup,

    /// <summary>Công ty, doanh nghiệp tư nhân and their branches.</summary>
    Enterprise,

    /// <summary>Hộ kinh doanh, hộ sản xuất, cơ sở sản xuất.</summary>
    Household,

    /// <summary>Trang trại.</summary>
    Farm,

    /// <summary>Club, association, village, management board.</summary>
    Other,
}
