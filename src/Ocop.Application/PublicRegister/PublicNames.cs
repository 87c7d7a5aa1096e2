namespace Ocop.Application.PublicRegister;

/// <summary>How subjects are named in public.</summary>
public sealed class PublicRegisterOptions
{
    public const string Section = "PublicRegister";

    /// <summary>Reduce a household owner's name to initials wherever the public reads it.</summary>
    public bool HouseholdInitials { get; set; }

    public string SubjectName(string name, string initialsName) => HouseholdInitials ? initialsName : name;
}
