using System.Security.Cryptography;
using System.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Labels;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Labels;
using Ocop.Domain.Products;

namespace Ocop.Application.Complaints;

/// <summary>A citizen complains. Nothing but the receipt leads back to whoever does, unless a contact is given.</summary>
/// <param name="Id">Made by the device: sent again with it, the complaint is the same and so is its receipt.</param>
/// <param name="ProductCode">Scanned or typed; one that leads to no product says something too.</param>
/// <param name="Anonymous">No contact is kept, whatever is typed.</param>
/// <param name="Challenge">Of <see cref="GetComplaintChallenge"/>, where one is asked for.</param>
/// <param name="Nonce">The number that solves it.</param>
/// <param name="Address">The network address it comes from: counted under a hash, never kept with the complaint.</param>
[AllowAnyCaller]
public sealed record Complain(
    Guid? Id, string Text, ComplaintKind? Kind, string? ProductCode, string? Place, bool Anonymous, string? Contact, string? Challenge, long? Nonce, string? Address) : IRequest<ComplaintReceipt>;

/// <summary>Adds a picture to a complaint just sent.</summary>
[AllowAnyCaller]
public sealed record AddComplaintPhoto(string Receipt, ReadOnlyMemory<byte> Content) : ICommand<Unit>
{
    public const int MaxBytes = 10 * 1024 * 1024;
}

/// <summary>How far a complaint has come, for whoever has the receipt.</summary>
[AllowAnyCaller]
public sealed record FollowComplaint(string Receipt) : IQuery<ComplaintState>;

/// <summary>The receipt.</summary>
/// <param name="Receipt">Sixteen symbols and a check character, in groups of four: by it, and by nothing else, the complaint is followed.</param>
public sealed record ComplaintReceipt(string Receipt);

/// <summary>How far a complaint has come.</summary>
/// <param name="State">received, in-progress, answered, rejected; merged ones show the state of the one that they were merged into.</param>
/// <param name="ReceivedOn">The day it came.</param>
/// <param name="ProductName">Of the product that the code leads to.</param>
/// <param name="Agency">Who looks into it.</param>
/// <param name="Answer">Of an answered or rejected one.</param>
/// <param name="Photos">How many pictures it has.</param>
public sealed record ComplaintState(ComplaintStatus State, DateOnly ReceivedOn, ComplaintKind Kind, string? ProductName, string? Agency, string? Answer, DateOnly? AnsweredOn, int Photos);

/// <summary>Receipts as they are printed and as they are kept.</summary>
internal static class Receipts
{
    private const int Group = 4;

    public static string Make() => Print(Crockford.Random(Complaint.ReceiptLength));

    /// <summary>The receipt of a complaint with an id of the device's: the id is random and known to the device alone, and is kept nowhere.</summary>
    public static string Of(Guid id) => Print(Crockford.Of(SHA256.HashData(Encoding.ASCII.GetBytes($"complaint:{id:N}")), Complaint.ReceiptLength));

    private static string Print(string symbols)
    {
        return string.Join('-', (symbols + Crockford.Check(symbols)).Chunk(Group).Select(c => new string(c)));
    }

    /// <exception cref="DomainException"><c>complaint.receipt_unknown</c></exception>
    public static string HashOf(string typed)
    {
        var canonical = Crockford.Canonical(typed);
        return canonical.Length == Complaint.ReceiptLength + 1 && Crockford.IsValid(canonical)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(canonical)))
            : throw new DomainException(ComplaintErrors.ReceiptUnknown());
    }

    public static async Task<Complaint> FindAsync(IQueryable<Complaint> complaints, string typed, CancellationToken ct)
    {
        var hash = HashOf(typed);
        return await complaints.SingleOrDefaultAsync(c => c.ReceiptHash == hash, ct) ?? throw new DomainException(ComplaintErrors.ReceiptUnknown());
    }
}

internal sealed class ComplainValidator : AbstractValidator<Complain>
{
    public ComplainValidator()
    {
        RuleFor(c => c.Text).NotEmpty().MaximumLength(Complaint.MaxTextLength);
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.ProductCode).MaximumLength(Complaint.MaxShortLength);
        RuleFor(c => c.Place).MaximumLength(Complaint.MaxShortLength);
        RuleFor(c => c.Contact).MaximumLength(Complaint.MaxShortLength);
    }
}

internal sealed class ComplainHandler(IOcopDb db, ChallengeGate gate, ISignInThrottle throttle, IStampReader stamps, IUnitOfWork work, TimeProvider clock) : IRequestHandler<Complain, ComplaintReceipt>
{
    public async Task<ComplaintReceipt> Handle(Complain request, CancellationToken cancellationToken)
    {
        var receipt = request.Id is { } id ? Receipts.Of(id) : Receipts.Make();

        if (request.Id is not null && await IsKnownAsync(receipt, request, cancellationToken))
        {
            return new(receipt);
        }

        var spent = await gate.EnterAsync(request.Challenge, request.Nonce, cancellationToken);
        await CountAsync(request, cancellationToken);

        // also one that nobody has recognised: that it bears the mark may be the very complaint
        var stamp = ScannedCode.StampOf(request.ProductCode);
        var own = stamp is { } scanned ? await stamps.ProductCodeOfAsync(scanned, cancellationToken) : null;
        var product = (own ?? request.ProductCode) is { Length: > 0 } code && ScannedCode.KeyOf(code) is { } key
            ? await db.Products.Where(p => p.MergedIntoId == null && p.Codes.Any(c => c.Key == key)).Select(p => (ProductId?)p.Id).SingleOrDefaultAsync(cancellationToken)
            : null;
        try
        {
            await work.RunAsync(() => Task.FromResult(Add(request, receipt, product, own is null ? null : stamp, spent)), cancellationToken);
        }
        catch (DbUpdateException)
        {
            // sent twice at once: either the same complaint, or the same challenge
            if (request.Id is null || !await IsKnownAsync(receipt, request, cancellationToken))
            {
                throw new DomainException(ComplaintErrors.ChallengeFailed());
            }
        }

        return new(receipt);
    }

    private Complaint Add(Complain request, string receipt, ProductId? product, StampCode? stamp, SpentChallenge? spent)
    {
        if (spent is not null)
        {
            db.SpentChallenges.Add(spent);
        }

        var complaint = Complaint.Receive(
            Receipts.HashOf(receipt), new(request.Kind ?? ComplaintKind.Other, request.Text, request.Place, request.ProductCode, request.Anonymous ? null : request.Contact), product, stamp?.Value, clock.GetUtcNow());
        db.Complaints.Add(complaint);
        return complaint;
    }

    private async Task<bool> IsKnownAsync(string receipt, Complain request, CancellationToken ct)
    {
        var hash = Receipts.HashOf(receipt);
        var known = await db.Complaints.AsNoTracking().SingleOrDefaultAsync(c => c.ReceiptHash == hash, ct);
        return known is not null && (known.Says(request.Kind ?? ComplaintKind.Other, request.Text, request.Place, request.ProductCode) ? true : throw new DomainException(ComplaintErrors.IdTaken()));
    }

    /// <summary>
    /// From one network address five about one code, then ever longer waits, and fifty in ten minutes about anything: behind the address of a mobile carrier stand many buyers.
    /// Counted for all nodes.
    /// </summary>
    private async Task CountAsync(Complain request, CancellationToken ct)
    {
        try
        {
            await throttle.EnterAsync($"complaint:{request.Address}:{VietnameseText.Fold(request.ProductCode)}", "complaint:" + request.Address, ct);
        }
        catch (DomainException e) when (e.Error is { Kind: ErrorKind.TooMany, RetryAfter: { } wait })
        {
            throw new DomainException(ComplaintErrors.TooMany(wait));
        }
    }
}

internal sealed class AddComplaintPhotoHandler(IOcopDb db, IFileStore files, TimeProvider clock) : IRequestHandler<AddComplaintPhoto, Unit>
{
    private static readonly TimeSpan Within = TimeSpan.FromDays(1);

    public async Task<Unit> Handle(AddComplaintPhoto command, CancellationToken cancellationToken)
    {
        var id = (await Receipts.FindAsync(db.Complaints.AsNoTracking(), command.Receipt, cancellationToken)).Id;
        await db.LockAsync<Complaint>(id.Value, cancellationToken);
        var complaint = await db.Complaints.Include(c => c.Photos).SingleAsync(c => c.Id == id, cancellationToken);

        if (clock.GetUtcNow() - complaint.ReceivedAt > Within)
        {
            throw new DomainException(ComplaintErrors.PhotosLate());
        }

        var clean = CleanImage.Of(command.Content.Span);
        using var content = new MemoryStream(clean.Content);
        var stored = await files.SaveAsync(content, AddComplaintPhoto.MaxBytes, cancellationToken);
        complaint.AddPhoto(stored.Hash, clean.ContentType, stored.Size);
        return Unit.Value;
    }
}

internal sealed class FollowComplaintHandler(IOcopDb db, IReferenceFacts facts) : IRequestHandler<FollowComplaint, ComplaintState>
{
    public async Task<ComplaintState> Handle(FollowComplaint query, CancellationToken cancellationToken)
    {
        var own = await Receipts.FindAsync(db.Complaints.AsNoTracking().Include(c => c.Photos), query.Receipt, cancellationToken);
        var answers = own.MergedIntoId is { } into ? await db.Complaints.AsNoTracking().SingleAsync(c => c.Id == into, cancellationToken) : own;
        var product = own.ProductId is { } id ? (await db.StandingAsync([id], cancellationToken)).GetValueOrDefault(id)?.Name : null;
        return new(
            answers.Status, own.ReceivedAt.Day(), own.Kind, product, answers.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, answers.Answer,
            answers.Answer is null ? null : answers.ClosedAt?.Day(), own.Photos.Count);
    }
}
