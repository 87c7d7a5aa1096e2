using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Representatives;
using Ocop.Application.Supervision;
using Ocop.Domain.Agencies;
using Ocop.Domain.Common;
using Ocop.Domain.Inspections;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Inspections;

/// <summary>Which findings to list.</summary>
/// <param name="UnsettledOnly">Only those that are neither closed nor waived.</param>
/// <param name="OverdueOnly">Only those not settled whose last day is over.</param>
/// <param name="Mine">Only those of the caller's agency.</param>
/// <param name="AgencyId">The agency that inspected.</param>
/// <param name="UnitCode">Unit of the subject.</param>
/// <param name="Found">Days on which they were found.</param>
/// <param name="Settled">Days on which they were closed or waived.</param>
/// <param name="Text">Words in what was found or in the subject's name.</param>
public sealed record FindingFilter(
    FindingStatus? Status, bool UnsettledOnly, bool OverdueOnly, FindingSeverity? Severity, bool Mine, SubjectId? SubjectId, ProductId? ProductId, InspectionId? InspectionId, AgencyId? AgencyId,
    string? UnitCode, DayRange Found, DayRange Settled, string? Text);

/// <summary>What was found and has to be remedied, what is due first before the rest.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record ListFindings(FindingFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<FindingRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.InspectionsRead)]
public sealed record ExportFindings(FindingFilter Filter) : IQuery<IReadOnlyList<FindingRow>>;

/// <summary>What was found at the caller's own subjects.</summary>
[Requires(Permissions.FindingsRemedy)]
public sealed record ListMyFindings : IQuery<Page<FindingRow>>;

/// <summary>One finding, for those who inspect and for the subject.</summary>
[Requires(Permissions.Known)]
public sealed record GetFinding(FindingId Id) : IQuery<FindingDetail>;

/// <summary>The paper or picture that shows a remedy.</summary>
[Requires(Permissions.Known)]
public sealed record GetRemedyFile(FindingId Id, Guid RemedyId) : IQuery<DocumentContent>;

/// <summary>Shows how a finding was remedied; by the subject, or by an officer in its name. Sent again with the same id, nothing happens.</summary>
[Requires(Permissions.Known)]
public sealed record RemedyFinding(FindingId Id, Guid? RemedyId, string Text, ReadOnlyMemory<byte>? Content) : ICommand<Guid>;

/// <summary>The remedy was looked at and does.</summary>
/// <param name="CheckedAtId">The concluded visit at which it was looked at.</param>
[Requires(Permissions.InspectionsConduct)]
public sealed record CloseFinding(FindingId Id, uint Version, InspectionId? CheckedAtId, string? Note) : ICommand<Unit>;

/// <summary>The remedy does not do.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record SendFindingBack(FindingId Id, uint Version, string Reason, DateOnly? DueOn) : ICommand<Unit>;

/// <summary>Gives more time.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record ExtendFinding(FindingId Id, uint Version, DateOnly? DueOn, string Reason) : ICommand<Unit>;

/// <summary>It need not be remedied any more.</summary>
[Requires(Permissions.InspectionsConduct)]
public sealed record WaiveFinding(FindingId Id, uint Version, string Reason) : ICommand<Unit>;

internal sealed class ListFindingsValidator : AbstractValidator<ListFindings>
{
    public ListFindingsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class RemedyFindingValidator : AbstractValidator<RemedyFinding>
{
    public RemedyFindingValidator() => RuleFor(c => c.Text).NotEmpty().MaximumLength(Inspection.MaxTextLength);
}

internal sealed class SendFindingBackValidator : AbstractValidator<SendFindingBack>
{
    public SendFindingBackValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Inspection.MaxTextLength);
}

internal sealed class ExtendFindingValidator : AbstractValidator<ExtendFinding>
{
    public ExtendFindingValidator()
    {
        RuleFor(c => c.DueOn).NotNull().OverridePropertyName("dueOn");
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Inspection.MaxTextLength);
    }
}

internal sealed class WaiveFindingValidator : AbstractValidator<WaiveFinding>
{
    public WaiveFindingValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Inspection.MaxTextLength);
}

internal sealed class CloseFindingValidator : AbstractValidator<CloseFinding>
{
    public CloseFindingValidator() => RuleFor(c => c.Note).MaximumLength(Inspection.MaxTextLength);
}

internal sealed class ListFindingsHandler(FindingRows rows) : IRequestHandler<ListFindings, Page<FindingRow>>
{
    private const string Sort = "dueOn";

    public async Task<Page<FindingRow>> Handle(ListFindings query, CancellationToken cancellationToken)
    {
        var all = rows.Of(query.Filter);
        var after = Cursor.Decode(query.Cursor, Sort, 1);

        if (after is not null)
        {
            var (due, id) = (DateOnly.TryParseExact(after.Values[0], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : throw new DomainException(CommonErrors.InvalidCursor()), after.Id);
            all = all.Where(f => f.DueOn > due || (f.DueOn == due && ((Guid)(object)f.Id).CompareTo(id) > 0));
        }

        var found = await rows.ReadAsync(all, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await rows.Of(query.Filter).Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit
            ? new(found, null, total)
            : new([.. found.Take(query.Limit)], new Cursor(Sort, [found[query.Limit - 1].DueOn.ToString("O", CultureInfo.InvariantCulture)], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportFindingsHandler(FindingRows rows) : IRequestHandler<ExportFindings, IReadOnlyList<FindingRow>>
{
    private const int Most = 10_000;

    public Task<IReadOnlyList<FindingRow>> Handle(ExportFindings query, CancellationToken cancellationToken) => rows.ReadAsync(rows.Of(query.Filter), Most, cancellationToken);
}

internal sealed class ListMyFindingsHandler(IOcopDb db, ICaller caller, FindingRows rows) : IRequestHandler<ListMyFindings, Page<FindingRow>>
{
    public async Task<Page<FindingRow>> Handle(ListMyFindings query, CancellationToken cancellationToken) =>
        new(await rows.ReadAsync(db.FindingsFor(caller, Permissions.FindingsRemedy).AsNoTracking(), Paging.MaxLimit, cancellationToken), null);
}

internal sealed class GetFindingHandler(IOcopDb db, ICaller caller, FindingRows rows, IRepresentativeDirectory people) : IRequestHandler<GetFinding, FindingDetail>
{
    public async Task<FindingDetail> Handle(GetFinding query, CancellationToken cancellationToken)
    {
        var officer = caller.Has(Permissions.InspectionsRead);
        var f = await db.GetFindingAsync(caller, officer ? Permissions.InspectionsRead : Permissions.FindingsRemedy, query.Id, cancellationToken);
        var row = (await rows.ReadAsync(db.Findings.AsNoTracking().Where(o => o.Id == f.Id), 1, cancellationToken))[0];
        var names = officer
            ? await people.NamesOfAsync([.. f.Remedies.Select(r => r.SubmittedBy).Concat(((Guid?[])[f.ClosedBy]).OfType<Guid>()).Distinct()], cancellationToken)
            : new Dictionary<Guid, string>();
        var photos = officer
            ? await db.Inspections.Where(i => i.Id == f.InspectionId).SelectMany(i => i.Photos.Where(p => p.FindingId == f.Id).Select(p => p.Id)).ToListAsync(cancellationToken)
            : [];
        var settles = caller.Has(Permissions.InspectionsConduct) && await db.FindingsFor(caller, Permissions.InspectionsConduct).AnyAsync(o => o.Id == f.Id, cancellationToken);
        return new(
            row,
            [.. f.Remedies.OrderBy(r => r.SubmittedAt).Select(r => new RemedyItem(
                r.Id, r.Text, r.Hash is null ? null : $"/api/v1/findings/{f.Id.Value}/remedies/{r.Id}/file", r.ContentType, r.SubmittedAt, names.GetValueOrDefault(r.SubmittedBy), r.SentBackBecause))],
            [.. f.Extensions.OrderBy(e => e.At).Select(e => new ExtensionItem(e.FormerDueOn, e.DueOn, e.Reason, e.At))], f.CheckedAtId?.Value, f.ClosingNote, f.ClosedAt,
            f.ClosedBy is { } by ? names.GetValueOrDefault(by) : null, [.. photos.Order().Select(p => $"/api/v1/inspections/{f.InspectionId.Value}/photos/{p}")],
            f.Unsettled && (settles || caller.Has(Permissions.FindingsRemedy)), f.Unsettled && settles, f.Version);
    }
}

internal sealed class GetRemedyFileHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<GetRemedyFile, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetRemedyFile query, CancellationToken cancellationToken)
    {
        var finding = await db.GetFindingAsync(caller, caller.Has(Permissions.InspectionsRead) ? Permissions.InspectionsRead : Permissions.FindingsRemedy, query.Id, cancellationToken);
        return finding.Remedies.FirstOrDefault(r => r.Id == query.RemedyId) is { Hash: { } hash, ContentType: { } type }
            ? new(type, files.Open(hash), hash)
            : throw new DomainException(InspectionErrors.PhotoUnknown());
    }
}

internal sealed class RemedyFindingHandler(IOcopDb db, ICaller caller, IFileStore files, TimeProvider clock) : IRequestHandler<RemedyFinding, Guid>
{
    public async Task<Guid> Handle(RemedyFinding command, CancellationToken cancellationToken)
    {
        await db.LockAsync<Finding>(command.Id.Value, cancellationToken);
        var permission = caller.Has(Permissions.InspectionsConduct) ? Permissions.InspectionsConduct : Permissions.FindingsRemedy;
        var finding = await db.GetFindingAsync(caller, permission, command.Id, cancellationToken);
        return finding.Remedy(command.RemedyId ?? Guid.CreateVersion7(), command.Text, await KeepAsync(command.Content, cancellationToken), caller.Person(), clock.GetUtcNow()).Id;
    }

    private async Task<(string, string, long)?> KeepAsync(ReadOnlyMemory<byte>? file, CancellationToken ct)
    {
        if (file is not { Length: > 0 } bytes)
        {
            return null;
        }

        var clean = CleanDocument.Of(bytes.Span);
        using var content = new MemoryStream(clean.Content);
        var stored = await files.SaveAsync(content, CleanDocument.MaxBytes, ct);
        return (stored.Hash, clean.ContentType, stored.Size);
    }
}

internal sealed class CloseFindingHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<CloseFinding, Unit>
{
    public async Task<Unit> Handle(CloseFinding command, CancellationToken cancellationToken)
    {
        var finding = await db.GetFindingAsync(caller, Permissions.InspectionsConduct, command.Id, cancellationToken);
        finding.RequireVersion(command.Version);

        if (command.CheckedAtId is { } visit
            && !await db.InspectionsFor(caller).AnyAsync(i => i.Id == visit && i.SubjectId == finding.SubjectId && i.Status == InspectionStatus.Concluded, cancellationToken))
        {
            throw new DomainException(InspectionErrors.CheckNotConcluded());
        }

        finding.Close(command.CheckedAtId, command.Note, caller.Person(), clock.GetUtcNow());
        return Unit.Value;
    }
}

internal sealed class SendFindingBackHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<SendFindingBack, Unit>
{
    public async Task<Unit> Handle(SendFindingBack command, CancellationToken cancellationToken)
    {
        var finding = await db.GetFindingAsync(caller, Permissions.InspectionsConduct, command.Id, cancellationToken);
        finding.RequireVersion(command.Version);
        finding.SendBack(command.Reason, command.DueOn, caller.Person(), clock.GetUtcNow(), clock.Today());
        return Unit.Value;
    }
}

internal sealed class ExtendFindingHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<ExtendFinding, Unit>
{
    public async Task<Unit> Handle(ExtendFinding command, CancellationToken cancellationToken)
    {
        var finding = await db.GetFindingAsync(caller, Permissions.InspectionsConduct, command.Id, cancellationToken);
        finding.RequireVersion(command.Version);
        finding.Extend(command.DueOn!.Value, command.Reason, caller.Person(), clock.GetUtcNow(), clock.Today());
        return Unit.Value;
    }
}

internal sealed class WaiveFindingHandler(IOcopDb db, ICaller caller, TimeProvider clock) : IRequestHandler<WaiveFinding, Unit>
{
    public async Task<Unit> Handle(WaiveFinding command, CancellationToken cancellationToken)
    {
        var finding = await db.GetFindingAsync(caller, Permissions.InspectionsConduct, command.Id, cancellationToken);
        finding.RequireVersion(command.Version);
        finding.Waive(command.Reason, caller.Person(), clock.GetUtcNow());
        return Unit.Value;
    }
}

/// <summary>Findings as lists show them.</summary>
internal sealed class FindingRows(IOcopDb db, ICaller caller, IReferenceFacts facts, TimeProvider clock)
{
    public IQueryable<Finding> Of(FindingFilter filter)
    {
        var all = db.FindingsFor(caller).AsNoTracking();
        var today = clock.Today();

        if (filter.Status is { } status)
        {
            all = all.Where(f => f.Status == status);
        }

        if (filter.UnsettledOnly || filter.OverdueOnly)
        {
            all = all.Where(f => f.Status == FindingStatus.Open || f.Status == FindingStatus.Submitted);
        }

        if (filter.OverdueOnly)
        {
            all = all.Where(f => f.DueOn < today);
        }

        if (filter.Severity is { } severity)
        {
            all = all.Where(f => f.Severity == severity);
        }

        if (filter.Mine)
        {
            var agency = caller.AgencyId;
            all = all.Where(f => agency != null && f.AgencyId == agency);
        }

        if (filter.SubjectId is { } subject)
        {
            all = all.Where(f => f.SubjectId == subject);
        }

        if (filter.ProductId is { } product)
        {
            all = all.Where(f => f.ProductId == product);
        }

        if (filter.InspectionId is { } inspection)
        {
            all = all.Where(f => f.InspectionId == inspection);
        }

        if (filter.AgencyId is { } keeper)
        {
            all = all.Where(f => f.AgencyId == keeper);
        }

        if (filter.UnitCode is { } code)
        {
            var units = facts.Current.Units.SubjectUnitsOf(code, today);
            all = all.Where(f => db.Subjects.Any(s => s.Id == f.SubjectId && units.Contains(s.UnitId)));
        }

        all = InTime(all, filter);

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(f => patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(f, "SearchText"), pattern))
                || db.Subjects.Any(s => s.Id == f.SubjectId && patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(s, "NameSearch"), pattern))));
        }

        return all;
    }

    private static IQueryable<Finding> InTime(IQueryable<Finding> all, FindingFilter filter)
    {
        if (filter.Found.Start is { } foundFrom)
        {
            all = all.Where(f => f.FoundAt >= foundFrom);
        }

        if (filter.Found.End is { } foundUntil)
        {
            all = all.Where(f => f.FoundAt < foundUntil);
        }

        if (filter.Settled.Start is { } settledFrom)
        {
            all = all.Where(f => f.ClosedAt >= settledFrom);
        }

        if (filter.Settled.End is { } settledUntil)
        {
            all = all.Where(f => f.ClosedAt < settledUntil);
        }

        return all;
    }

    public async Task<IReadOnlyList<FindingRow>> ReadAsync(IQueryable<Finding> findings, int limit, CancellationToken ct)
    {
        var today = clock.Today();
        var found = await (
            from f in findings.OrderBy(f => f.DueOn).ThenBy(f => f.Id).Take(limit)
            join s in db.Subjects on f.SubjectId equals s.Id
            from p in db.Products.Where(p => p.Id == f.ProductId).DefaultIfEmpty()
            orderby f.DueOn, f.Id
            select new { Finding = f, Subject = s.Name, Product = p == null ? null : p.Name }).ToListAsync(ct);
        return [.. found.Select(r => new FindingRow(
            r.Finding.Id.Value, r.Finding.InspectionId.Value, r.Finding.SubjectId.Value, r.Subject, r.Finding.ProductId?.Value, r.Product, r.Finding.ItemId?.Value,
            r.Finding.ItemId is { } item ? facts.Current.ChecklistItems.FirstOrDefault(i => i.Id == item)?.Question : null, r.Finding.Severity, r.Finding.Status, r.Finding.Text, r.Finding.Measure,
            r.Finding.Responsible, r.Finding.DueOn, r.Finding.Unsettled && r.Finding.DueOn < today, r.Finding.ViolationKind, r.Finding.AgencyId.Value,
            facts.Current.Find(r.Finding.AgencyId)?.Name, r.Finding.FoundAt))];
    }
}
