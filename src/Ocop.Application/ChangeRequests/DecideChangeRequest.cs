using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Accounts;
using Ocop.Application.Common;
using Ocop.Application.Mail;
using Ocop.Application.Products;
using Ocop.Application.Subjects;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Common;
using Ocop.Domain.Products;

namespace Ocop.Application.ChangeRequests;

/// <summary>Lets all or some of the proposed fields into the register, by the same rules as an officer's own edit and in the same transaction.</summary>
/// <param name="Version">Of the request, as the decider saw it.</param>
/// <param name="RecordVersion">Of the record, as it stood beside the request.</param>
/// <param name="Fields">Names of the fields; all when null.</param>
[Requires(Permissions.RegisterWrite)]
public sealed record ApproveChangeRequest(ChangeRequestId Id, uint Version, uint RecordVersion, IReadOnlyList<string>? Fields) : ICommand<Unit>;

/// <summary>Leaves the record as it is, and tells the proposer why.</summary>
[Requires(Permissions.RegisterWrite)]
public sealed record RejectChangeRequest(ChangeRequestId Id, uint Version, string Reason) : ICommand<Unit>;

/// <summary>The proposer takes a request back that waits.</summary>
[Requires(Permissions.ChangesPropose)]
public sealed record TakeBackChangeRequest(ChangeRequestId Id) : ICommand<Unit>;

internal sealed class ApproveChangeRequestValidator : AbstractValidator<ApproveChangeRequest>
{
    public ApproveChangeRequestValidator() => RuleFor(c => c.Fields).Must(f => f is null || (f.Count <= 20 && f.All(name => name is not null)));
}

internal sealed class RejectChangeRequestValidator : AbstractValidator<RejectChangeRequest>
{
    public RejectChangeRequestValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(ChangeRequest.MaxReasonLength);
}

internal sealed class ApproveChangeRequestHandler(IOcopDb db, ICaller caller, IMediator mediator, ChangeRequestLetters letters, TimeProvider clock)
    : IRequestHandler<ApproveChangeRequest, Unit>
{
    public async Task<Unit> Handle(ApproveChangeRequest command, CancellationToken cancellationToken)
    {
        await db.LockAsync<ChangeRequest>(command.Id.Value, cancellationToken);
        var request = await db.GetChangeRequestAsync(caller, command.Id, command.Version, cancellationToken);
        request.Approve(command.Fields, caller.UserId!.Value, clock.GetUtcNow());
        var taken = request.Fields.Where(f => f.Taken == true).ToDictionary(f => f.Name, f => f.To, StringComparer.Ordinal);
        IRequest<Unit> change = request.ProductId is { } product
            ? await ChangeOfAsync(product, request, command.RecordVersion, taken, cancellationToken)
            : ChangeOf(request, command.RecordVersion, taken);
        await mediator.Send(change, cancellationToken);
        await letters.ApprovedAsync(request, cancellationToken);
        return Unit.Value;
    }

    private async Task<ChangeProduct> ChangeOfAsync(ProductId id, ChangeRequest request, uint version, Dictionary<string, string?> taken, CancellationToken ct)
    {
        // a product that another subject owns by now is not changed at the word of the former one
        var owner = await db.Products.Where(p => p.Id == id).Select(p => p.SubjectId).SingleAsync(ct);

        if (owner != await db.Subjects.FollowMergesAsync(request.SubjectId, ct))
        {
            throw new DomainException(ChangeRequestErrors.RecordMoved());
        }

        return new(id, version)
        {
            Name = Field(taken, "name"), UnitId = Field(taken, "unitId").Select(UnitOf), Description = Field(taken, "description"), Story = Field(taken, "story"),
            Gtins = Field(taken, "gtins").Select(text => (IReadOnlyList<string>?)ProposableFields.CodesIn(text)),
        };
    }

    private static ChangeSubject ChangeOf(ChangeRequest request, uint version, Dictionary<string, string?> taken) => new(request.SubjectId, version)
    {
        Name = Field(taken, "name"), OwnerName = Field(taken, "ownerName"), Phone = Field(taken, "phone"), Email = Field(taken, "email"),
        Address = Field(taken, "address"), UnitId = Field(taken, "unitId").Select(UnitOf),
    };

    private static Optional<string?> Field(Dictionary<string, string?> taken, string name) => taken.TryGetValue(name, out var text) ? new(text) : default;

    private static UnitId? UnitOf(string? text) => text is null ? null : new UnitId(Guid.Parse(text));
}

internal sealed class RejectChangeRequestHandler(IOcopDb db, ICaller caller, ChangeRequestLetters letters, TimeProvider clock) : IRequestHandler<RejectChangeRequest, Unit>
{
    public async Task<Unit> Handle(RejectChangeRequest command, CancellationToken cancellationToken)
    {
        await db.LockAsync<ChangeRequest>(command.Id.Value, cancellationToken);
        var request = await db.GetChangeRequestAsync(caller, command.Id, command.Version, cancellationToken);
        request.Reject(command.Reason, caller.UserId!.Value, clock.GetUtcNow());
        await letters.RejectedAsync(request, cancellationToken);
        return Unit.Value;
    }
}

internal sealed class TakeBackChangeRequestHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<TakeBackChangeRequest, Unit>
{
    public async Task<Unit> Handle(TakeBackChangeRequest command, CancellationToken cancellationToken)
    {
        await db.LockAsync<ChangeRequest>(command.Id.Value, cancellationToken);
        var request = await db.GetChangeRequestAsync(caller, command.Id, null, cancellationToken);
        request.TakeBack(caller.UserId!.Value, clock.GetUtcNow());
        return Unit.Value;
    }
}

/// <summary>Tells the proposer what was decided. Values stay in the register: a letter says where to look.</summary>
internal sealed class ChangeRequestLetters(IOcopDb db, IAccounts accounts, IMailOutbox outbox, Microsoft.Extensions.Options.IOptions<PublicAddressOptions> address)
{
    public async Task ApprovedAsync(ChangeRequest request, CancellationToken ct)
    {
        var some = request.Fields.Any(f => f.Taken == false);
        await PostAsync(request, "Đề nghị thay đổi đã được duyệt", $"{(some ? "Một phần đề nghị" : "Đề nghị")} đã được duyệt và có trong danh bạ.",
            $"{(some ? "A part of your proposal" : "Your proposal")} was approved and stands in the register.", ct);
    }

    public Task RejectedAsync(ChangeRequest request, CancellationToken ct) => PostAsync(
        request, "Đề nghị thay đổi không được duyệt", $"Đề nghị không được duyệt. Lý do: {request.Reason}", $"Your proposal was not approved. Reason: {request.Reason}", ct);

    private async Task PostAsync(ChangeRequest request, string subject, string vietnamese, string english, CancellationToken ct)
    {
        // an account that was closed since gets no letters
        if (await accounts.FindAsync(request.ProposedBy, ct) is not { } proposer)
        {
            return;
        }

        var record = request.ProductId is { } product
            ? await db.Products.Where(p => p.Id == product).Select(p => p.Name).SingleAsync(ct)
            : await db.Subjects.Where(s => s.Id == request.SubjectId).Select(s => s.Name).SingleAsync(ct);

        outbox.Post(new(proposer.Email, subject, $"""
            Kính gửi {proposer.DisplayName},

            Đề nghị thay đổi thông tin của "{record}":
            {vietnamese}

            Xem tại {address.Value.Address.TrimEnd('/')}/quan-tri/de-nghi/{request.Id.Value}

            {english}
            """));
    }
}
