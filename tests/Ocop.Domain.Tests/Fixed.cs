namespace Ocop.Domain.Tests;

/// <summary>A day, a moment and ids that are the same in every run.</summary>
internal static class Fixed
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static Guid IdOf(int n) => new($"019aae00-0000-7000-8000-{n:x12}");
}
