using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Products;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Application.Labels;

/// <summary>Enters a label that bears the mark.</summary>
[Requires(Permissions.Known)]
public sealed record EnterArtwork(ProductId ProductId, string Title, int? Stars, string? CertificateNumber, string? DecisionNumber, DateOnly? UsedFrom, DateOnly? UsedTo, string? Note) : ICreate<Guid>;

[Requires(Permissions.Known)]
public sealed record ChangeArtwork(ArtworkId Id, uint Version) : ICommand<Unit>
{
    public Optional<string?> Title { get; init; }
    public Optional<int?> Stars { get; init; }
    public Optional<string?> CertificateNumber { get; init; }
    public Optional<string?> DecisionNumber { get; init; }
    public Optional<DateOnly?> UsedFrom { get; init; }
    public Optional<DateOnly?> UsedTo { get; init; }
    public Optional<string?> Note { get; init; }
}

/// <summary>Lays a picture or a PDF of the label beside it.</summary>
[Requires(Permissions.Known)]
public sealed record AddArtworkFile(ArtworkId Id, ReadOnlyMemory<byte> Content) : ICommand<Guid>;

[Requires(Permissions.Known)]
public sealed record GetArtworkFile(ArtworkId Id, Guid FileId) : IQuery<DocumentContent>;

internal sealed class EnterArtworkValidator : AbstractValidator<EnterArtwork>
{
    public EnterArtworkValidator()
    {
        RuleFor(c => c.ProductId).NotEmpty().OverridePropertyName("productId");
        RuleFor(c => c.Title).NotEmpty().MaximumLength(Artwork.MaxTitleLength);
        RuleFor(c => c.CertificateNumber).MaximumLength(Artwork.MaxNumberLength);
        RuleFor(c => c.DecisionNumber).MaximumLength(Artwork.MaxNumberLength);
        RuleFor(c => c.Note).MaximumLength(Artwork.MaxNoteLength);
    }
}

internal sealed class ChangeArtworkValidator : AbstractValidator<ChangeArtwork>
{
    public ChangeArtworkValidator()
    {
        RuleFor(c => c.Title.Value).NotEmpty().MaximumLength(Artwork.MaxTitleLength).When(c => c.Title.IsSet).OverridePropertyName("title");
        RuleFor(c => c.UsedFrom.Value).NotNull().When(c => c.UsedFrom.IsSet).OverridePropertyName("usedFrom");
        RuleFor(c => c.CertificateNumber.Value).MaximumLength(Artwork.MaxNumberLength).OverridePropertyName("certificateNumber");
        RuleFor(c => c.DecisionNumber.Value).MaximumLength(Artwork.MaxNumberLength).OverridePropertyName("decisionNumber");
        RuleFor(c => c.Note.Value).MaximumLength(Artwork.MaxNoteLength).OverridePropertyName("note");
    }
}

internal sealed class EnterArtworkHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<EnterArtwork, Guid>
{
    public async Task<Guid> Handle(EnterArtwork command, CancellationToken cancellationToken)
    {
        var product = await db.GetLabelledAsync(caller, command.ProductId, cancellationToken);
        var artwork = Artwork.Enter(
            ArtworkId.New(), product.Id,
            new(command.Title, command.Stars, command.CertificateNumber, command.DecisionNumber, command.UsedFrom ?? clock.Today(), command.UsedTo, command.Note),
            caller.ActorId!.Value, clock.GetUtcNow());
        db.Artworks.Add(artwork);
        return artwork.Id.Value;
    }
}

internal sealed class ChangeArtworkHandler(IOcopDb db, ICaller caller) : IRequestHandler<ChangeArtwork, Unit>
{
    public async Task<Unit> Handle(ChangeArtwork command, CancellationToken cancellationToken)
    {
        var artwork = await db.GetArtworkAsync(caller, caller.ManagesOrReportsLabels(), command.Id, cancellationToken);
        artwork.RequireVersion(command.Version);
        artwork.Change(new(
            command.Title.Or(artwork.Title)!, command.Stars.Or(artwork.Stars), command.CertificateNumber.Or(artwork.CertificateNumber), command.DecisionNumber.Or(artwork.DecisionNumber),
            command.UsedFrom.IsSet ? command.UsedFrom.Value!.Value : artwork.UsedFrom, command.UsedTo.Or(artwork.UsedTo), command.Note.Or(artwork.Note)));
        return Unit.Value;
    }
}

internal sealed class AddArtworkFileHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<AddArtworkFile, Guid>
{
    public async Task<Guid> Handle(AddArtworkFile command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Artwork>(command.Id.Value, cancellationToken);
        var artwork = await db.GetArtworkAsync(caller, caller.ManagesOrReportsLabels(), command.Id, cancellationToken);
        var clean = CleanDocument.Of(command.Content.Span);
        using var content = new MemoryStream(clean.Content);
        var stored = await files.SaveAsync(content, CleanDocument.MaxBytes, cancellationToken);
        return artwork.AddFile(stored.Hash, clean.ContentType, stored.Size).Id;
    }
}

internal sealed class GetArtworkFileHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<GetArtworkFile, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetArtworkFile query, CancellationToken cancellationToken)
    {
        var artwork = await db.GetArtworkAsync(caller, caller.ReadsOrReportsLabels(), query.Id, cancellationToken);
        var file = artwork.Files.FirstOrDefault(f => f.Id == query.FileId) ?? throw new DomainException(ArtworkErrors.FileNotFound());
        return new(file.ContentType, files.Open(file.Hash), file.Hash);
    }
}

internal static class ArtworkAccess
{
    public static IQueryable<Artwork> ArtworksFor(this IOcopDb db, ICaller caller, string permission)
    {
        var products = db.LabelledFor(caller, permission);
        return caller.ReachOf(permission).IsEverything ? db.Artworks : db.Artworks.Where(a => products.Any(p => p.Id == a.ProductId));
    }

    /// <exception cref="DomainException"><c>artwork.not_found</c></exception>
    public static async Task<Artwork> GetArtworkAsync(this IOcopDb db, ICaller caller, string permission, ArtworkId id, CancellationToken ct) =>
        await db.ArtworksFor(caller, permission).Include(a => a.Files).SingleOrDefaultAsync(a => a.Id == id, ct) ?? throw new DomainException(ArtworkErrors.NotFound());
}
