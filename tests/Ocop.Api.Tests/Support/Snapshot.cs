namespace Ocop.Api.Tests.Support;

/// <summary>A text that is kept in the repository and must be what the code says; <c>UPDATE_SNAPSHOTS=1</c> writes it anew.</summary>
internal static class Snapshot
{
    public static void AssertEqual(string actual, string path)
    {
        var file = Path.Combine(Root(), path);
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        Assert.That(File.Exists(file), $"{path} is missing; run scripts/openapi.sh.");
        Assert.That(text, Is.EqualTo(File.ReadAllText(file)), $"{path} is not what the code says; run scripts/openapi.sh, look at the difference, commit it.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ocop.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Ocop.sln is not above the tests.");
    }
}
