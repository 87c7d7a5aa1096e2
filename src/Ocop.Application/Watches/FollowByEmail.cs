using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.PublicRegister;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;
using Ocop.Domain.Watches;

namespace Ocop.Application.Watches;

/// <summary>
/// Somebody without an account wants to follow a product, or all products of its subject. Only a letter's link makes it so; the answer is the same whether or not the address
/// follows it already.
/// </summary>
/// <param name="Code">A code of the product.</param>
/// <param name="Subject">Follow all products of its subject.</param>
/// <param name="Address">The network address it comes from.</param>
[AllowAnyCaller]
public sealed record FollowByEmail(string Email, string Code, bool Subject, string? Address) : IRequest;

/// <summary>The owner of the address agrees, by the link of a letter.</summary>
[AllowAnyCaller]
public sealed record ConfirmWatch(string Token) : ICommand<WatchKey>;

/// <summary>Ends one watch of an e-mail address, or all: nothing of the address is kept then.</summary>
/// <param name="Watch">Which; all when it is not told.</param>
[AllowAnyCaller]
public sealed record EndWatchesByLink(string Token, Guid? Watch) : ICommand<Unit>;

/// <summary>The secret by which the owner of an e-mail address sees and ends what it follows.</summary>
public sealed record WatchKey(string Token);

internal sealed class FollowByEmailValidator : AbstractValidator<FollowByEmail>
{
    public FollowByEmailValidator()
    {
        RuleFor(f => f.Email).NotEmpty().EmailAddress().MaximumLength(254);
        RuleFor(f => f.Code).NotEmpty().MaximumLength(100);
    }
}

internal sealed class FollowByEmailHandler(
    IOcopDb db, IVerificationReader reader, ISignInThrottle throttle, IUnitOfWork work, IWatchLinks links, IMailOutbox outbox, IOptions<PublicAddressOptions> site,
    TimeProvider clock) : AsyncRequestHandler<FollowByEmail>
{
    protected override async Task Handle(FollowByEmail request, CancellationToken cancellationToken)
    {
        var email = VietnameseText.Clean(request.Email).ToLowerInvariant();

        // nobody is to flood a mailbox: counted for all nodes, by address of mail and of network
        await throttle.EnterAsync("watch:" + email, request.Address, cancellationToken);
        var today = clock.Today();
        var row = ScannedCode.KeyOf(request.Code) is { } key ? await reader.FindWholeAsync(key, today, cancellationToken) : null;
        var id = new ProductId((row ?? throw new DomainException(ProductErrors.NotFound())).Id);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken);
        await work.RunAsync(() => AskAsync(email, product, request.Subject, cancellationToken), cancellationToken);
    }

    private async Task<Unit> AskAsync(string email, Product product, bool subject, CancellationToken ct)
    {
        var (productId, subjectId) = subject ? ((ProductId?)null, (SubjectId?)product.SubjectId) : (product.Id, null);
        var watch = await db.Watches.SingleOrDefaultAsync(w => w.Email == email && w.ProductId == productId && w.SubjectId == subjectId, ct);

        if (watch is null)
        {
            watch = Watch.OfEmail(email, productId, subjectId, clock.GetUtcNow());
            db.Watches.Add(watch);
        }

        outbox.Post(WatchLetters.Confirm(email, product.Name, subject, site.Value.ConfirmationOf(links.Make(WatchPurpose.Confirmation, watch.Id.ToString()))));
        return Unit.Value;
    }
}

internal sealed class EndWatchesByLinkValidator : AbstractValidator<EndWatchesByLink>
{
    public EndWatchesByLinkValidator() => RuleFor(c => c.Token).NotEmpty().MaximumLength(1000);
}

internal sealed class ConfirmWatchValidator : AbstractValidator<ConfirmWatch>
{
    public ConfirmWatchValidator() => RuleFor(c => c.Token).NotEmpty().MaximumLength(1000);
}

internal sealed class ConfirmWatchHandler(IOcopDb db, IWatchLinks links, TimeProvider clock) : IRequestHandler<ConfirmWatch, WatchKey>
{
    public async Task<WatchKey> Handle(ConfirmWatch command, CancellationToken cancellationToken)
    {
        // one that nobody agreed to in time is gone, and its link leads nowhere
        var id = Guid.TryParse(links.Read(WatchPurpose.Confirmation, command.Token), out var read) ? read : Guid.Empty;
        var watch = await db.Watches.SingleOrDefaultAsync(w => w.Id == id && w.Email != null, cancellationToken) ?? throw new DomainException(WatchErrors.LinkInvalid());
        watch.Confirm(clock.GetUtcNow());
        return new(links.Make(WatchPurpose.List, watch.Email!));
    }
}

internal sealed class EndWatchesByLinkHandler(IOcopDb db, IWatchLinks links) : IRequestHandler<EndWatchesByLink, Unit>
{
    public async Task<Unit> Handle(EndWatchesByLink command, CancellationToken cancellationToken)
    {
        var email = links.Read(WatchPurpose.List, command.Token) ?? throw new DomainException(WatchErrors.LinkInvalid());
        db.Watches.RemoveRange(await db.Watches.Where(w => w.Email == email && (command.Watch == null || w.Id == command.Watch)).ToListAsync(cancellationToken));

        if (command.Watch is null)
        {
            db.WatchNews.RemoveRange(await db.WatchNews.Where(n => n.Email == email).ToListAsync(cancellationToken));
        }

        return Unit.Value;
    }
}
