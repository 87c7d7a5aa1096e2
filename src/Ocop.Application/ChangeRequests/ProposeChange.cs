using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Products;
using Ocop.Application.Subjects;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.ChangeRequests;

/// <summary>Proposes to change a product of an own subject: what is given, and nothing else.</summary>
[Requires(Permissions.ChangesPropose)]
public sealed record ProposeProductChange(ProductId ProductId, string? Note) : ICreate<Guid>
{
    public Optional<string?> Name { get; init; }
    public Optional<UnitId?> UnitId { get; init; }
    public Optional<IReadOnlyList<string>?> Gtins { get; init; }
    public Optional<string?> Description { get; init; }
    public Optional<string?> Story { get; init; }
}

/// <summary>Proposes to change an own subject.</summary>
[Requires(Permissions.ChangesPropose)]
public sealed record ProposeSubjectChange(SubjectId SubjectId, string? Note) : ICreate<Guid>
{
    public Optional<string?> Name { get; init; }
    public Optional<string?> OwnerName { get; init; }
    public Optional<string?> Phone { get; init; }
    public Optional<string?> Email { get; init; }
    public Optional<string?> Address { get; init; }
    public Optional<UnitId?> UnitId { get; init; }
}

internal sealed class ProposeProductChangeValidator : AbstractValidator<ProposeProductChange>
{
    public ProposeProductChangeValidator()
    {
        RuleFor(c => c.Name.Value).NotEmpty().MaximumLength(Product.MaxNameLength).When(c => c.Name.IsSet).OverridePropertyName("name");
        RuleFor(c => c.Description.Value).MaximumLength(Product.MaxProseLength).OverridePropertyName("description");
        RuleFor(c => c.Story.Value).MaximumLength(Product.MaxProseLength).OverridePropertyName("story");
        RuleFor(c => c.Gtins.Value).Must(AreCodes).OverridePropertyName("gtins");
        RuleFor(c => c.Note).MaximumLength(ChangeRequest.MaxNoteLength);
    }

    // What stands in a list of the body may be null, whatever its type says.
    private static bool AreCodes(IReadOnlyList<string?>? codes) => codes is null || (codes.Count <= 100 && codes.All(c => c?.Length is > 0 and <= ProductCode.MaxLength));
}

internal sealed class ProposeSubjectChangeValidator : AbstractValidator<ProposeSubjectChange>
{
    public ProposeSubjectChangeValidator()
    {
        RuleFor(c => c.Name.Value).NotEmpty().MaximumLength(Subject.MaxNameLength).When(c => c.Name.IsSet).OverridePropertyName("name");
        RuleFor(c => c.OwnerName.Value).MaximumLength(200).OverridePropertyName("ownerName");
        RuleFor(c => c.Phone.Value).MaximumLength(40).OverridePropertyName("phone");
        RuleFor(c => c.Email.Value).MaximumLength(200).OverridePropertyName("email");
        RuleFor(c => c.Address.Value).MaximumLength(400).OverridePropertyName("address");
        RuleFor(c => c.Note).MaximumLength(ChangeRequest.MaxNoteLength);
    }
}

internal sealed class ProposeProductChangeHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ProposeProductChange, Guid>
{
    public async Task<Guid> Handle(ProposeProductChange command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Product>(command.ProductId.Value, cancellationToken);
        var product = await db.Products.For(caller, Permissions.ChangesPropose).Include(p => p.Codes).SingleOrDefaultAsync(p => p.Id == command.ProductId && p.MergedIntoId == null, cancellationToken)
            ?? throw new DomainException(ProductErrors.NotFound());
        await db.ChangeRequests.RequireNoneWaitingAsync(r => r.ProductId == product.Id, cancellationToken);

        var wanted = new WantedFields(facts).Add("name", command.Name).Add("unitId", command.UnitId).Add("description", command.Description).Add("story", command.Story)
            .Add("gtins", command.Gtins.Select(g => g is null ? null : string.Join(',', g)));
        var request = ChangeRequest.Propose(product, wanted.Texts, command.Note, caller.UserId!.Value, clock.GetUtcNow());
        db.ChangeRequests.Add(request);
        return request.Id.Value;
    }
}

internal sealed class ProposeSubjectChangeHandler(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock) : IRequestHandler<ProposeSubjectChange, Guid>
{
    public async Task<Guid> Handle(ProposeSubjectChange command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Subject>(command.SubjectId.Value, cancellationToken);
        var subject = await db.Subjects.Within(caller.ReachOf(Permissions.ChangesPropose)).SingleOrDefaultAsync(s => s.Id == command.SubjectId && s.MergedIntoId == null, cancellationToken)
            ?? throw new DomainException(SubjectErrors.NotFound());
        await db.ChangeRequests.RequireNoneWaitingAsync(r => r.SubjectId == subject.Id && r.ProductId == null, cancellationToken);

        var wanted = new WantedFields(facts).Add("name", command.Name).Add("ownerName", command.OwnerName).Add("phone", command.Phone).Add("email", command.Email)
            .Add("address", command.Address).Add("unitId", command.UnitId);
        var request = ChangeRequest.Propose(subject, wanted.Texts, command.Note, caller.UserId!.Value, clock.GetUtcNow());
        db.ChangeRequests.Add(request);
        return request.Id.Value;
    }
}

/// <summary>The fields that a proposal speaks of, as texts.</summary>
internal sealed class WantedFields(IReferenceFacts facts)
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string?> Texts => _texts;

    public WantedFields Add(string name, Optional<string?> text)
    {
        if (text.IsSet)
        {
            _texts[name] = text.Value;
        }

        return this;
    }

    /// <exception cref="DomainException"><c>change_request.unit_unknown</c></exception>
    public WantedFields Add(string name, Optional<UnitId?> unit) =>
        unit.Value is { } id && facts.Current.Units.Find(id) is null
            ? throw new DomainException(ChangeRequestErrors.UnitUnknown())
            : Add(name, unit.Select(u => u?.Value.ToString()));
}

internal static class WaitingChangeRequests
{
    /// <summary>One at a time for each record, so that an officer never has to choose between two; the database holds it too.</summary>
    /// <exception cref="DomainException"><c>change_request.waiting</c></exception>
    public static async Task RequireNoneWaitingAsync(
        this IQueryable<ChangeRequest> requests, System.Linq.Expressions.Expression<Func<ChangeRequest, bool>> ofRecord, CancellationToken ct)
    {
        if (await requests.Where(ofRecord).AnyAsync(r => r.Status == ChangeRequestStatus.Waiting, ct))
        {
            throw new DomainException(ChangeRequestErrors.Waiting());
        }
    }
}
