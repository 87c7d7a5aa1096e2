using System.Text.RegularExpressions;
using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;

namespace Ocop.Application.Agencies;

/// <summary>Enters a public body, perhaps one that takes over from others.</summary>
/// <param name="Code">Lower-case letters, digits and hyphens; made of the name when left out.</param>
/// <param name="Absorbs">Bodies that end the day before; their people and duties pass to the new one.</param>
/// <param name="Basis">The act or decision that says so.</param>
[Requires(Permissions.AgenciesManage)]
public sealed record EstablishAgency(string? Code, AgencyDetails Details, DateOnly? ValidFrom, IReadOnlyList<AgencyId> Absorbs, string Basis) : ICreate<Guid>;

/// <summary>Gives a body another name from a day on: a record of its own takes over, and what was decided before keeps the old name.</summary>
[Requires(Permissions.AgenciesManage)]
public sealed record RenameAgency(AgencyId Id, string Name, string NameEn, DateOnly? On, string Basis) : ICreate<Guid>;

/// <summary>Ends a body on a day; with a successor it is merged into that one.</summary>
/// <param name="SuccessorId">Needed where people hold roles for it.</param>
[Requires(Permissions.AgenciesManage)]
public sealed record DissolveAgency(AgencyId Id, DateOnly? LastDay, AgencyId? SuccessorId, string Basis) : ICommand<Unit>;

/// <summary>Takes a mistaken end back.</summary>
[Requires(Permissions.AgenciesManage)]
public sealed record ReopenAgency(AgencyId Id) : ICommand<Unit>;

internal sealed class EstablishAgencyValidator : AbstractValidator<EstablishAgency>
{
    public EstablishAgencyValidator()
    {
        RuleFor(c => c.Code).MaximumLength(Agency.MaxCodeLength);
        RuleFor(c => c.Details.Name).NotEmpty().MaximumLength(Agency.MaxNameLength).OverridePropertyName("name");
        RuleFor(c => c.Details.NameEn).NotEmpty().MaximumLength(Agency.MaxNameLength).OverridePropertyName("nameEn");
        RuleFor(c => c.Details.Kind).IsInEnum().OverridePropertyName("kind");
        RuleFor(c => c.ValidFrom).NotNull();
        RuleFor(c => c.Absorbs.Count).LessThanOrEqualTo(50).OverridePropertyName("absorbs");
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(Agency.MaxBasisLength);
    }
}

internal sealed class RenameAgencyValidator : AbstractValidator<RenameAgency>
{
    public RenameAgencyValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Agency.MaxNameLength);
        RuleFor(c => c.NameEn).NotEmpty().MaximumLength(Agency.MaxNameLength);
        RuleFor(c => c.On).NotNull();
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(Agency.MaxBasisLength);
    }
}

internal sealed class DissolveAgencyValidator : AbstractValidator<DissolveAgency>
{
    public DissolveAgencyValidator()
    {
        RuleFor(c => c.LastDay).NotNull();
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(Agency.MaxBasisLength);
    }
}

internal sealed class EstablishAgencyHandler(IReferenceRecords records, IReferenceFacts facts, ILedger ledger) : IRequestHandler<EstablishAgency, Guid>
{
    public async Task<Guid> Handle(EstablishAgency request, CancellationToken cancellationToken)
    {
        await records.LockAsync(cancellationToken);
        var (from, details) = (request.ValidFrom!.Value, request.Details);
        var code = AgencyCodes.Of(request.Code, details.Name);

        if (details.UnitId is { } unit && facts.Current.Units.Find(unit)?.HoldsOn(from) != true)
        {
            throw new DomainException(facts.Current.Units.Find(unit) is { } known ? UnitErrors.Unknown(known.Code, from) : UnitErrors.NotFound(unit));
        }

        if (details.Field is { } field && !facts.Current.Agencies.Any(a => a.Field == field))
        {
            throw new DomainException(AgencyErrors.FieldUnknown(field));
        }

        var agency = Agency.Establish(code, details, from, request.Basis);

        // the new body may bear the code of one that it takes over
        if (facts.Current.Agencies.Any(a => a.Code == code && (a.ValidTo is null || a.ValidTo >= from) && !request.Absorbs.Contains(a.Id)))
        {
            throw new DomainException(AgencyErrors.CodeTaken(code));
        }

        foreach (var id in request.Absorbs.Distinct())
        {
            var old = await records.FindAsync(id, cancellationToken) ?? throw new DomainException(AgencyErrors.NotFound());
            old.EndOn(from.AddDays(-1), agency.Id, request.Basis);
            ledger.Record(new AgencyEnded(old.Id.Value, from.AddDays(-1), agency.Id, request.Basis));
        }

        records.Add(agency);
        ledger.Record(new AgencyEstablished(agency.Id.Value, code, agency.Name, agency.UnitId, from, request.Basis));
        return agency.Id.Value;
    }
}

internal sealed class RenameAgencyHandler(IReferenceRecords records, ILedger ledger) : IRequestHandler<RenameAgency, Guid>
{
    public async Task<Guid> Handle(RenameAgency request, CancellationToken cancellationToken)
    {
        await records.LockAsync(cancellationToken);
        var on = request.On!.Value;
        var old = await records.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(AgencyErrors.NotFound());
        var renamed = Agency.Establish(old.Code, new(request.Name, request.NameEn, old.Kind, old.UnitId, old.Field), on, request.Basis);
        old.EndOn(on.AddDays(-1), renamed.Id, request.Basis);
        records.Add(renamed);
        ledger.Record(new AgencyRenamed(old.Id.Value, renamed.Id, renamed.Name, on, request.Basis));
        return renamed.Id.Value;
    }
}

internal sealed class DissolveAgencyHandler(IReferenceRecords records, IReferenceFacts facts, ILedger ledger) : IRequestHandler<DissolveAgency, Unit>
{
    public async Task<Unit> Handle(DissolveAgency request, CancellationToken cancellationToken)
    {
        await records.LockAsync(cancellationToken);
        var last = request.LastDay!.Value;
        var agency = await records.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(AgencyErrors.NotFound());

        if (request.SuccessorId is { } successor && successor != agency.Id && facts.Current.Find(successor)?.HoldsOn(last.AddDays(1)) != true)
        {
            throw new DomainException(AgencyErrors.SuccessorNotThere(last.AddDays(1)));
        }

        if (request.SuccessorId is null && await records.PeopleAfterAsync(agency.Id, last, cancellationToken) is > 0 and var people)
        {
            throw new DomainException(AgencyErrors.OpenWork(people));
        }

        agency.EndOn(last, request.SuccessorId, request.Basis);
        ledger.Record(new AgencyEnded(agency.Id.Value, last, request.SuccessorId, request.Basis));
        return Unit.Value;
    }
}

internal sealed class ReopenAgencyHandler(IReferenceRecords records, IReferenceFacts facts, ILedger ledger) : IRequestHandler<ReopenAgency, Unit>
{
    public async Task<Unit> Handle(ReopenAgency request, CancellationToken cancellationToken)
    {
        await records.LockAsync(cancellationToken);
        var agency = await records.FindAsync(request.Id, cancellationToken) ?? throw new DomainException(AgencyErrors.NotFound());

        // one that was renamed, or whose code another body has taken over since, is history
        if (agency.ValidTo is { } end && facts.Current.Agencies.Any(a => a.Code == agency.Code && a.Id != agency.Id && (a.ValidTo is null || a.ValidTo > end)))
        {
            throw new DomainException(AgencyErrors.CodeTaken(agency.Code));
        }

        agency.Reopen();
        ledger.Record(new AgencyReopened(agency.Id.Value));
        return Unit.Value;
    }
}

internal static partial class AgencyCodes
{
    /// <summary>The code given, or one made of the name: "Sở Công Thương" is <c>so-cong-thuong</c>.</summary>
    /// <exception cref="DomainException"><c>agency.code_invalid</c></exception>
    public static string Of(string? code, string name)
    {
        var made = string.IsNullOrWhiteSpace(code) ? NotInCodes().Replace(VietnameseText.Fold(name), "-").Trim('-') : code.Trim();
        made = made.Length > Agency.MaxCodeLength && string.IsNullOrWhiteSpace(code) ? made[..Agency.MaxCodeLength].Trim('-') : made;
        return Code().IsMatch(made) ? made : throw new DomainException(AgencyErrors.CodeInvalid());
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInCodes();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
