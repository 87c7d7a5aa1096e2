using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ocop.Api.Tests.Support;

/// <summary>Runs programs that others run with Node.</summary>
internal static class Node
{
    public static string InRepository(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path));

    public static (int Code, string Output) Run(params string[] arguments) => Feed("", arguments);

    /// <summary>With something on its standard input.</summary>
    public static (int Code, string Output) Feed(string input, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("node", arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            };
            using var process = Process.Start(start)!;
            process.StandardInput.Write(input);
            process.StandardInput.Close();
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
