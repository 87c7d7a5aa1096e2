using Ocop.Domain.Common;

namespace Ocop.Domain.Watches;

public static class WatchErrors
{
    public static DomainError LinkInvalid() => new(ErrorKind.Rule, "watch.link_invalid",
        "Liên kết không đúng hoặc đã hết hạn.", "The link is not right, or has ended.");

    public static DomainError FeedNotFound() => new(ErrorKind.NotFound, "watch.feed_not_found",
        "Không có nguồn tin này.", "There is no such feed.");
}
