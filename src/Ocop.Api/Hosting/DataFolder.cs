namespace Ocop.Api.Hosting;

/// <summary>The folder for everything the application keeps outside a database server of its own.</summary>
internal static class DataFolder
{
    private const string DefaultName = ".data";

    /// <summary>Data:Directory, else <c>.data</c>; relative to the repository, or to the application where it is published.</summary>
    public static string Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var name = configuration["Data:Directory"] is { Length: > 0 } given ? given : DefaultName;
        return Path.GetFullPath(name, RepositoryRoot(environment.ContentRootPath) ?? environment.ContentRootPath);
    }

    /// <summary>Files:Directory, else <c>files</c> in the data folder; several nodes share one.</summary>
    public static string FilesOf(IConfiguration configuration, IHostEnvironment environment) =>
        Path.GetFullPath(configuration["Files:Directory"] is { Length: > 0 } given ? given : "files", Of(configuration, environment));

    private static string? RepositoryRoot(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ocop.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
