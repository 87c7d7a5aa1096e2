using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ocop.Api.Tests.Support;

/// <summary>Runs programs that others run with Node.</summary>
internal static class Node
{
    public static string InRepository(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));

    public static (int Code, string Output) Run(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("There is no Node here.");
            throw;
        }
    }
}
