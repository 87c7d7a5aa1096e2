using System.IO;

namespace Ocop.Api.Tests.Support;

/// <summary>Others' files that lie beside the project on some machines, and that it does not carry. A test that needs one reports that it did not run where there is none.</summary>
internal static class SharedFiles
{
    public static string Find(params string[] path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine([folder.FullName, "shared", .. path]);

            if (Path.Exists(file))
            {
                return file;
            }
        }

        Assert.Ignore($"{Path.Combine(path)} is not at hand beside the repository.");
        return "";
    }
}
