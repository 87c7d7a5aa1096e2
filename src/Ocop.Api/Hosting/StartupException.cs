namespace Ocop.Api.Hosting;

/// <summary>Something that keeps the application from starting, and what to do about it.</summary>
/// <param name="Key">The configuration key to set or mend.</param>
/// <param name="Vietnamese">The sentence in Vietnamese.</param>
/// <param name="English">The same in English.</param>
internal sealed record StartupProblem(string Key, string Vietnamese, string English);

/// <summary>The application does not start; every reason is named, and no secret is repeated.</summary>
internal sealed class StartupException(IReadOnlyCollection<StartupProblem> problems) : Exception(Describe(problems))
{
    /// <summary>What has to be mended.</summary>
    public IReadOnlyCollection<StartupProblem> Problems { get; } = problems;

    private static string Describe(IEnumerable<StartupProblem> problems) => string.Join(
        Environment.NewLine,
        problems.Select(problem => $"  {problem.Key}{Environment.NewLine}    {problem.Vietnamese}{Environment.NewLine}    {problem.English}")
            .Prepend("Ocop không khởi động được / Ocop does not start:"));
}
