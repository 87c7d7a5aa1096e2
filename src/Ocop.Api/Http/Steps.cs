using Microsoft.AspNetCore.Http.HttpResults;

namespace Ocop.Api.Http;

/// <summary>The answer to a step that has nothing to say but that it was taken.</summary>
internal static class Steps
{
    public static async Task<NoContent> DoneAsync(Task step)
    {
        await step;
        return TypedResults.NoContent();
    }
}
