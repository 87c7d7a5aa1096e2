using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

/// <summary>Adds a picture to a visit; place and device are stripped. Sent again with the same id, nothing happens.</summary>
/// <param name="PhotoId">Made by the device.</param>
/// <param name="FindingId">What it shows.</param>
[Requires(Permissions.InspectionsConduct)]
public sealed record AddInspectionPhoto(InspectionId Id, Guid? PhotoId, FindingId? FindingId, DateTimeOffset? TakenAt, ReadOnlyMemory<byte> Content) : ICommand<Guid>
{
    public const int MaxBytes = 10 * 1024 * 1024;
}

/// <summary>A picture of a visit.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record GetInspectionPhoto(InspectionId Id, Guid PhotoId) : IQuery<DocumentContent>;

/// <summary>Signs the minutes on the screen, or says why the subject does not.</summary>
/// <param name="Drawing">The signature as PNG; none of a refusal.</param>
[Requires(Permissions.InspectionsConduct)]
public sealed record SignMinutes(InspectionId Id, SignatureDetails Signature, ReadOnlyMemory<byte>? Drawing, DateTimeOffset? SentAt) : ICommand<Unit>
{
    public const int MaxBytes = 512 * 1024;
}

internal sealed class AddInspectionPhotoHandler(IOcopDb db, ICaller caller, IFileStore files, DeviceClock device, TimeProvider clock) : IRequestHandler<AddInspectionPhoto, Guid>
{
    public async Task<Guid> Handle(AddInspectionPhoto command, CancellationToken cancellationToken)
    {
        var at = command.TakenAt ?? clock.GetUtcNow();
        device.Require(sentAt: null, at);
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);

        if (command.FindingId is { } finding && !db.Findings.Any(f => f.Id == finding && f.InspectionId == inspection.Id))
        {
            throw new DomainException(InspectionErrors.FindingNotFound());
        }

        var clean = CleanImage.Of(command.Content.Span);
        using var content = new MemoryStream(clean.Content);
        var stored = await files.SaveAsync(content, AddInspectionPhoto.MaxBytes, cancellationToken);
        return inspection.AddPhoto(command.PhotoId ?? Guid.CreateVersion7(), command.FindingId, stored.Hash, clean.ContentType, stored.Size, at, caller.Person()).Id;
    }
}

internal sealed class GetInspectionPhotoHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<GetInspectionPhoto, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetInspectionPhoto query, CancellationToken cancellationToken)
    {
        var inspection = await db.GetInspectionAsync(caller, query.Id, cancellationToken);
        var photo = inspection.Photos.FirstOrDefault(p => p.Id == query.PhotoId) ?? throw new DomainException(InspectionErrors.PhotoUnknown());
        return new(photo.ContentType, files.Open(photo.Hash), photo.Hash);
    }
}

internal sealed class SignMinutesHandler(IOcopDb db, ICaller caller, IFileStore files, DeviceClock device) : IRequestHandler<SignMinutes, Unit>
{
    public async Task<Unit> Handle(SignMinutes command, CancellationToken cancellationToken)
    {
        device.Require(command.SentAt, command.Signature.At);
        var inspection = await db.GetForRecordingAsync(caller, command.Id, cancellationToken);
        inspection.Sign(command.Signature, command.Drawing is { Length: > 0 } drawing ? await KeepAsync(drawing, cancellationToken) : null, caller.Person());
        return Unit.Value;
    }

    private async Task<string> KeepAsync(ReadOnlyMemory<byte> drawing, CancellationToken ct)
    {
        var clean = CleanImage.Of(drawing.Span);
        using var content = new MemoryStream(clean.Content);
        return (await files.SaveAsync(content, SignMinutes.MaxBytes, ct)).Hash;
    }
}
