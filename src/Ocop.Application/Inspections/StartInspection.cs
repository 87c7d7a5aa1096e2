using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>Begins a visit. Sent again with the same time, nothing happens; begun on another device, it is a conflict to look at.</summary>
/// <param name="StartedAt">By the device's clock; now where none is given.</param>
/// <param name="SentAt">What the device's clock says as it sends.</param>
/// <param name="Place">Only with the inspector's consent.</param>
[Requires(Permissions.InspectionsConduct)]
public sealed record StartInspection(InspectionId Id, DateTimeOffset? StartedAt, DateTimeOffset? SentAt, VisitPlace? Place) : ICommand<Unit>;

internal sealed class StartInspectionValidator : AbstractValidator<StartInspection>
{
    private const double MostLatitude = 90;
    private const double MostLongitude = 180;

    public StartInspectionValidator()
    {
        RuleFor(c => c.Place!.Latitude).InclusiveBetween(-MostLatitude, MostLatitude).OverridePropertyName("latitude").When(c => c.Place is not null);
        RuleFor(c => c.Place!.Longitude).InclusiveBetween(-MostLongitude, MostLongitude).OverridePropertyName("longitude").When(c => c.Place is not null);
    }
}

internal sealed class StartInspectionHandler(IOcopDb db, ICaller caller, DeviceClock device, TimeProvider clock) : IRequestHandler<StartInspection, Unit>
{
    public async Task<Unit> Handle(StartInspection command, CancellationToken cancellationToken)
    {
        var at = command.StartedAt ?? clock.GetUtcNow();
        device.Require(command.SentAt, at);
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);
        inspection.Start(at, command.Place, caller.Person());
        return Unit.Value;
    }
}
