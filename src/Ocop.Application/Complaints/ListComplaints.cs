using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Ledger;
using Ocop.Application.Products;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Complaints;

/// <summary>Complaints about products within reach, and those that an agency of the caller's looks into; the newest first.</summary>
/// <param name="OpenOnly">Only what still waits.</param>
/// <param name="Mine">Only what the caller's agency looks into.</param>
/// <param name="Text">Words in what is said, its place or its code.</param>
public sealed record ComplaintFilter(ComplaintStatus? Status, bool OpenOnly, ComplaintKind? Kind, ProductId? ProductId, bool Mine, string? Text);

[Requires(Permissions.ComplaintsHandle)]
public sealed record ListComplaints(ComplaintFilter Filter, int Limit, string? Cursor, bool Count) : IQuery<Page<ComplaintRow>>;

/// <summary>The same, all of them.</summary>
[Requires(Permissions.ComplaintsHandle)]
public sealed record ExportComplaints(ComplaintFilter Filter) : IQuery<IReadOnlyList<ComplaintRow>>;

/// <summary>One complaint, with its contact; who looks at one is noted.</summary>
[Requires(Permissions.ComplaintsHandle)]
public sealed record GetComplaint(ComplaintId Id) : IQuery<ComplaintDetail>;

/// <summary>A picture of a complaint.</summary>
[Requires(Permissions.ComplaintsHandle)]
public sealed record GetComplaintPhoto(ComplaintId Id, Guid PhotoId) : IQuery<ComplaintPhotoFile>;

/// <summary>A picture's file.</summary>
public sealed record ComplaintPhotoFile(Stream Content, string ContentType);

/// <summary>A complaint in a list.</summary>
/// <param name="Text">As it was written; it may name people.</param>
/// <param name="Code">The code that was scanned or typed.</param>
/// <param name="SameProduct">How many other open complaints there are about the product.</param>
public sealed record ComplaintRow(
    Guid Id, DateTimeOffset ReceivedAt, ComplaintKind Kind, ComplaintStatus Status, string Text, string? Place, string? Code, Guid? ProductId, string? ProductName, string? SubjectName,
    Guid? AgencyId, string? AgencyName, int Photos, int SameProduct);

/// <summary>A complaint.</summary>
/// <param name="Contact">Of whoever complained; null of who stays anonymous. Never for subjects.</param>
/// <param name="MergedIntoId">The complaint whose answer is its own.</param>
/// <param name="PhotoUrls">Addresses of the pictures below this server.</param>
/// <param name="Version">For If-Match.</param>
public sealed record ComplaintDetail(
    Guid Id, DateTimeOffset ReceivedAt, ComplaintKind Kind, ComplaintStatus Status, string Text, string? Place, string? Code, Guid? ProductId, string? ProductName, Guid? SubjectId,
    string? SubjectName, string? Contact, Guid? AgencyId, string? AgencyName, DateTimeOffset? AssignedAt, string? Answer, DateTimeOffset? ClosedAt, Guid? MergedIntoId, IReadOnlyList<string> PhotoUrls,
    IReadOnlyList<ComplaintRow> Others, uint Version);

internal static class ComplaintAccess
{
    /// <summary>What the caller may see: about products within reach, and what the caller's agency looks into. One that names no product is the province's.</summary>
    public static IQueryable<Complaint> ComplaintsFor(this IOcopDb db, ICaller caller)
    {
        if (caller.ReachOf(Permissions.ComplaintsHandle).IsEverything)
        {
            return db.Complaints;
        }

        var products = db.Products.For(caller, Permissions.ComplaintsHandle);
        var agency = caller.AgencyId;
        return db.Complaints.Where(c => (c.AgencyId != null && c.AgencyId == agency)
            || (c.ProductId != null && (products.Any(p => p.Id == c.ProductId) || db.Products.Any(m => m.Id == c.ProductId && products.Any(p => p.Id == m.MergedIntoId)))));
    }

    /// <summary>The products that stand for some, at the end of however many merges, by the ids that were asked for.</summary>
    public static async Task<Dictionary<ProductId, StandingProduct>> StandingAsync(this IOcopDb db, IReadOnlyCollection<ProductId> ids, CancellationToken ct)
    {
        Dictionary<ProductId, ProductId> standing = ids.Distinct().ToDictionary(id => id);
        Dictionary<ProductId, StandingProduct> found = [];

        while (standing.Values.Where(id => !found.ContainsKey(id)).Distinct().ToArray() is { Length: > 0 } asked)
        {
            foreach (var product in await db.Products.Where(p => asked.Contains(p.Id))
                .Join(db.Subjects, p => p.SubjectId, s => s.Id, (p, s) => new { p.Id, p.Name, p.MergedIntoId, SubjectId = s.Id, Subject = s.Name }).ToListAsync(ct))
            {
                found[product.Id] = new(product.Id, product.Name, product.SubjectId, product.Subject);

                foreach (var id in standing.Where(s => s.Value == product.Id && product.MergedIntoId is not null).Select(s => s.Key).ToList())
                {
                    standing[id] = product.MergedIntoId!.Value;
                }
            }
        }

        return standing.ToDictionary(s => s.Key, s => found[s.Value]);
    }

    /// <summary>A product and all that were merged into it.</summary>
    public static async Task<ProductId?[]> WithMergedAsync(this IOcopDb db, ProductId id, CancellationToken ct)
    {
        List<ProductId?> all = [id];

        for (ProductId?[] level = [id]; level.Length > 0;)
        {
            var asked = level;
            level = [.. (await db.Products.Where(p => asked.Contains(p.MergedIntoId)).Select(p => p.Id).ToListAsync(ct)).Select(p => (ProductId?)p)];
            all.AddRange(level);
        }

        return [.. all];
    }

    /// <summary>Loads one for change, in the version that its reader saw.</summary>
    /// <exception cref="DomainException"><c>complaint.not_found</c>, <c>record.stale</c></exception>
    public static async Task<Complaint> GetComplaintAsync(this IOcopDb db, ICaller caller, ComplaintId id, uint? version, CancellationToken ct)
    {
        var complaint = await db.ComplaintsFor(caller).Include(c => c.Photos).SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new DomainException(ComplaintErrors.NotFound());

        if (version is { } seen)
        {
            complaint.RequireVersion(seen);
        }

        return complaint;
    }
}

/// <summary>A product that stands, with its subject.</summary>
internal sealed record StandingProduct(ProductId Id, string Name, SubjectId SubjectId, string SubjectName);

internal sealed class ListComplaintsValidator : AbstractValidator<ListComplaints>
{
    public ListComplaintsValidator()
    {
        RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
        RuleFor(q => q.Filter.Text).MaximumLength(SearchWords.MaxLength).OverridePropertyName("q");
    }
}

internal sealed class ListComplaintsHandler(ComplaintRows rows) : IRequestHandler<ListComplaints, Page<ComplaintRow>>
{
    private const string Sort = "-id";

    public async Task<Page<ComplaintRow>> Handle(ListComplaints query, CancellationToken cancellationToken)
    {
        var all = await rows.OfAsync(query.Filter, cancellationToken);
        var after = Cursor.Decode(query.Cursor, Sort, 0);
        var page = after is null ? all : all.Where(c => ((Guid)(object)c.Id).CompareTo(after.Id) < 0);
        var found = await rows.ReadAsync(page, query.Limit + 1, cancellationToken);
        int? total = query.Count ? await all.Take(Paging.CountCap).CountAsync(cancellationToken) : null;
        return found.Count <= query.Limit ? new(found, null, total) : new([.. found.Take(query.Limit)], new Cursor(Sort, [], found[query.Limit - 1].Id).Encode(), total);
    }
}

internal sealed class ExportComplaintsHandler(ComplaintRows rows) : IRequestHandler<ExportComplaints, IReadOnlyList<ComplaintRow>>
{
    private const int Most = 10_000;

    public async Task<IReadOnlyList<ComplaintRow>> Handle(ExportComplaints query, CancellationToken cancellationToken) =>
        await rows.ReadAsync(await rows.OfAsync(query.Filter, cancellationToken), Most, cancellationToken);
}

internal sealed class GetComplaintHandler(IOcopDb db, ICaller caller, ComplaintRows rows, IPersonalReads reads, IReferenceFacts facts) : IRequestHandler<GetComplaint, ComplaintDetail>
{
    private const int MostOthers = 20;

    public async Task<ComplaintDetail> Handle(GetComplaint query, CancellationToken cancellationToken)
    {
        var c = await db.GetComplaintAsync(caller, query.Id, version: null, cancellationToken);
        var product = c.ProductId is { } about ? (await db.StandingAsync([about], cancellationToken))[about] : null;
        var others = product is null ? [] : await OthersAsync(c, await db.WithMergedAsync(product.Id, cancellationToken), cancellationToken);

        if (c.Contact is not null)
        {
            await reads.NoteAsync(new ComplaintRead(c.Id), cancellationToken);
        }

        return new(
            c.Id.Value, c.ReceivedAt, c.Kind, c.Status, c.Text, c.Place, c.Code, product?.Id.Value, product?.Name, product?.SubjectId.Value, product?.SubjectName, c.Contact, c.AgencyId?.Value,
            c.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, c.AssignedAt, c.Answer, c.ClosedAt, c.MergedIntoId?.Value,
            [.. c.Photos.OrderBy(p => p.Id).Select(p => $"/api/v1/complaints/{c.Id.Value}/photos/{p.Id}")], others, c.Version);
    }

    private Task<IReadOnlyList<ComplaintRow>> OthersAsync(Complaint c, ProductId?[] products, CancellationToken ct) =>
        rows.ReadAsync(db.ComplaintsFor(caller).AsNoTracking().Where(o => products.Contains(o.ProductId) && o.Id != c.Id), MostOthers, ct);
}

internal sealed class GetComplaintPhotoHandler(IOcopDb db, ICaller caller, IFileStore files) : IRequestHandler<GetComplaintPhoto, ComplaintPhotoFile>
{
    public async Task<ComplaintPhotoFile> Handle(GetComplaintPhoto query, CancellationToken cancellationToken)
    {
        var complaint = await db.GetComplaintAsync(caller, query.Id, version: null, cancellationToken);
        var photo = complaint.Photos.SingleOrDefault(p => p.Id == query.PhotoId) ?? throw new DomainException(ComplaintErrors.NotFound());
        return new(files.Open(photo.Hash), photo.ContentType);
    }
}

/// <summary>Complaints as lists show them.</summary>
internal sealed class ComplaintRows(IOcopDb db, ICaller caller, IReferenceFacts facts)
{
    /// <summary>What is said, its place and code, folded; the database computes it.</summary>
    public const string SearchColumn = "SearchText";

    public async Task<IQueryable<Complaint>> OfAsync(ComplaintFilter filter, CancellationToken ct)
    {
        var all = db.ComplaintsFor(caller).AsNoTracking();

        if (filter.Status is { } status)
        {
            all = all.Where(c => c.Status == status);
        }

        if (filter.OpenOnly)
        {
            all = all.Where(c => c.Status == ComplaintStatus.Received || c.Status == ComplaintStatus.InProgress);
        }

        if (filter.Kind is { } kind)
        {
            all = all.Where(c => c.Kind == kind);
        }

        if (filter.ProductId is { } product)
        {
            var products = await db.WithMergedAsync(product, ct);
            all = all.Where(c => products.Contains(c.ProductId));
        }

        if (filter.Mine)
        {
            var agency = caller.AgencyId;
            all = all.Where(c => c.AgencyId != null && c.AgencyId == agency);
        }

        foreach (var word in SearchWords.Of(filter.Text))
        {
            var patterns = SearchWords.Patterns(word).ToArray();
            all = all.Where(c => patterns.Any(pattern => EF.Functions.Like(EF.Property<string>(c, SearchColumn), pattern)));
        }

        return all;
    }

    public async Task<IReadOnlyList<ComplaintRow>> ReadAsync(IQueryable<Complaint> complaints, int limit, CancellationToken ct)
    {
        var found = await complaints.OrderByDescending(c => c.Id).Take(limit).Select(c => new
        {
            Complaint = c,
            Photos = c.Photos.Count,

            // those about a record that was merged are about the one that stands
            Same = c.ProductId == null ? 0 : db.Complaints.Count(o => o.Id != c.Id && (o.Status == ComplaintStatus.Received || o.Status == ComplaintStatus.InProgress)
                && db.Products.Any(p => p.Id == c.ProductId && db.Products.Any(q => q.Id == o.ProductId && (q.MergedIntoId ?? q.Id) == (p.MergedIntoId ?? p.Id)))),
        }).ToListAsync(ct);
        var products = await db.StandingAsync([.. found.Select(f => f.Complaint.ProductId).OfType<ProductId>()], ct);
        return [.. found.Select(f => (f.Complaint, f.Photos, f.Same, Product: f.Complaint.ProductId is { } id ? products[id] : null)).Select(f => new ComplaintRow(
            f.Complaint.Id.Value, f.Complaint.ReceivedAt, f.Complaint.Kind, f.Complaint.Status, f.Complaint.Text, f.Complaint.Place, f.Complaint.Code, f.Product?.Id.Value, f.Product?.Name,
            f.Product?.SubjectName, f.Complaint.AgencyId?.Value, f.Complaint.AgencyId is { } agency ? facts.Current.Find(agency)?.Name : null, f.Photos, f.Same))];
    }
}
