using Ocop.Domain.Common;

namespace Ocop.Domain.Tests;

/// <summary>How the domain refuses what is asked of it.</summary>
internal static class Refusal
{
    /// <summary>The code of the refusal; null when it was done.</summary>
    internal static string? Of(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (DomainException e)
        {
            return e.Error.Code;
        }
    }
}
