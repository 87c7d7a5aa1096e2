using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>Times at a visit come from the device's clock; one that is wrong would put wrong times into the minutes.</summary>
internal sealed class DeviceClock(IProcessRules rules, TimeProvider clock)
{
    /// <param name="sentAt">What the device's clock says as it sends; null when it does not say.</param>
    /// <param name="times">Times of what is sent; none can lie ahead.</param>
    /// <exception cref="DomainException"><c>inspection.clock_wrong</c></exception>
    public void Require(DateTimeOffset? sentAt, params ReadOnlySpan<DateTimeOffset> times)
    {
        var (now, off) = (clock.GetUtcNow(), TimeSpan.FromMinutes(rules.Get(ProcessRuleKeys.ClockMinutes, clock.Today())));

        if (sentAt is { } sent && (sent - now).Duration() > off)
        {
            throw new DomainException(InspectionErrors.ClockWrong(sent - now));
        }

        foreach (var time in times)
        {
            if (time - now > off)
            {
                throw new DomainException(InspectionErrors.ClockWrong(time - now));
            }
        }
    }
}
