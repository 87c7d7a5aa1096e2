namespace Ocop.Infrastructure.ReferenceData;

/// <summary>Products that public sources name, each row with its source; imported in Development, so that a first look shows the real thing.</summary>
public static class SampleRegister
{
    public const string FileName = "sample-register.csv";

    public static Stream Open() => ReferenceFile.Open(FileName);
}
