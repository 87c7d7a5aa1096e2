using System.Security.Cryptography;

namespace Ocop.Infrastructure.Postgres;

/// <summary>Files that only their owner may read.</summary>
internal static class PrivateFile
{
    private const int PasswordBytes = 24;

    public static void CreateDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The password in the file; a random one is made when there is none yet.</summary>
    public static async Task<string> PasswordAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            await WriteAsync(path, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PasswordBytes)), cancellation);
        }

        return (await File.ReadAllTextAsync(path, cancellation)).Trim();
    }

    private static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        // written beside and moved, so that a killed process leaves no empty password behind
        var unfinished = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };

        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var writer = new StreamWriter(unfinished, options))
        {
            await writer.WriteAsync(text.AsMemory(), cancellation);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
