namespace Ocop.Domain.Imports;

/// <summary>How much a finding about a row weighs.</summary>
public enum ImportSeverity
{
    /// <summary>Nothing to say, or a remark that needs no look.</summary>
    Ok,

    /// <summary>Read with care; an officer should look.</summary>
    Warning,

    /// <summary>The row is refused until it is corrected.</summary>
    Error,
}

/// <summary>A finding about one row.</summary>
/// <param name="Code">Stable, <c>import.snake_case</c>.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Vietnamese">The sentence for a Vietnamese reader.</param>
/// <param name="English">The same in English.</param>
/// <param name="Field">The meaning it is about, when it is about one.</param>
/// <param name="Column">The column it is about, from 0, when the list has one.</param>
public sealed record ImportMessage(
    string Code, ImportSeverity Severity, string Vietnamese, string English, ImportField? Field = null, int? Column = null);
