using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Common;

namespace Ocop.Application.Imports;

/// <summary>The latest first.</summary>
[Requires(Permissions.ImportsRun)]
public sealed record ListImports(int Limit, string? Cursor) : IQuery<Page<ImportDetail>>;

internal sealed class ListImportsValidator : AbstractValidator<ListImports>
{
    public ListImportsValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, Paging.MaxLimit);
}

internal sealed class ListImportsHandler(IOcopDb db) : IRequestHandler<ListImports, Page<ImportDetail>>
{
    private const string Sort = "-createdAt";

    public async Task<Page<ImportDetail>> Handle(ListImports query, CancellationToken cancellationToken)
    {
        var imports = db.Imports.AsNoTracking();

        if (Cursor.Decode(query.Cursor, Sort, 1) is { } after)
        {
            var at = DateTimeOffset.TryParse(after.Values[0], CultureInfo.InvariantCulture, out var parsed) ? parsed.ToUniversalTime() : throw new DomainException(CommonErrors.InvalidCursor());
            imports = imports.Where(i => i.CreatedAt < at || (i.CreatedAt == at && ((Guid)(object)i.Id).CompareTo(after.Id) < 0));
        }

        var found = await imports.OrderByDescending(i => i.CreatedAt).ThenByDescending(i => i.Id).Take(query.Limit + 1).ToListAsync(cancellationToken);
        var page = found.Take(query.Limit).Select(ImportDetail.Of).ToList();
        var next = found.Count > query.Limit
            ? new Cursor(Sort, [page[^1].CreatedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)], page[^1].Id).Encode()
            : null;
        return new(page, next);
    }
}
