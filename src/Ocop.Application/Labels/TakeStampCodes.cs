using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Ocop.Application.Mail;
using Ocop.Application.Common;
using Ocop.Application.Ledger;
using Ocop.Domain.Common;
using Ocop.Domain.Labels;

namespace Ocop.Application.Labels;

/// <summary>Takes the codes of stamps out for the printer, as a table; that somebody did is noted.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record TakeStampCodes(StampGrantId Id, long? From, long? To) : IQuery<StampCodeFile>;

/// <summary>The same as sheets of QR labels.</summary>
[Requires(Permissions.LabelsManage)]
public sealed record TakeStampSheets(StampGrantId Id, long? From, long? To) : IQuery<StampSheetFile>
{
    public const int Most = 1000;
}

/// <summary>Rows by running number.</summary>
public sealed record StampCodeFile(string Name, IAsyncEnumerable<StampLabel> Labels);

/// <summary>A PDF.</summary>
public sealed record StampSheetFile(string Name, byte[] Content);

internal sealed class TakeStampCodesHandler(StampFiles files) : IRequestHandler<TakeStampCodes, StampCodeFile>
{
    public async Task<StampCodeFile> Handle(TakeStampCodes query, CancellationToken cancellationToken)
    {
        var (grant, from, to) = await files.TakeAsync(query.Id, query.From, query.To, StampGrant.MaxQuantity, "csv", cancellationToken);
        return new(StampFiles.NameOf(grant, from, to), files.LabelsAsync(grant, from, to, cancellationToken));
    }
}

internal sealed class TakeStampSheetsHandler(StampFiles files, IStampSheets sheets) : IRequestHandler<TakeStampSheets, StampSheetFile>
{
    public async Task<StampSheetFile> Handle(TakeStampSheets query, CancellationToken cancellationToken)
    {
        var (grant, from, to) = await files.TakeAsync(query.Id, query.From, query.To, TakeStampSheets.Most, "pdf", cancellationToken);
        List<StampLabel> labels = [];

        await foreach (var label in files.LabelsAsync(grant, from, to, cancellationToken))
        {
            labels.Add(label);
        }

        return new(StampFiles.NameOf(grant, from, to), sheets.Draw(labels));
    }
}

/// <summary>What goes to the printer.</summary>
internal sealed class StampFiles(IOcopDb db, ICaller caller, IStampCodes codes, ILedger ledger, IUnitOfWork work, IOptions<PublicAddressOptions> site)
{
    public static string NameOf(StampGrant grant, long from, long to) => $"tem-{grant.Series}-{from}-{to}";

    /// <summary>Notes that somebody takes codes, before the first of them leaves.</summary>
    /// <exception cref="DomainException"><c>stamp.not_found</c>, <c>stamp.not_available</c>, <c>stamp.numbers</c>, <c>stamp.too_many</c></exception>
    public async Task<(StampGrant Grant, long From, long To)> TakeAsync(StampGrantId id, long? first, long? last, int most, string format, CancellationToken ct)
    {
        var grant = await db.GrantsManagedBy(caller).AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, ct) ?? throw new DomainException(StampErrors.NotFound());
        var (from, to) = (first ?? grant.From, last ?? grant.To);

        if (from > to)
        {
            throw new DomainException(StampErrors.Numbers());
        }

        if (from < grant.From || to > grant.To)
        {
            throw new DomainException(StampErrors.NotAvailable(StampErrors.Named([(from, to)])));
        }

        if (to - from + 1 > most)
        {
            throw new DomainException(StampErrors.TooMany(most));
        }

        await work.RunAsync(() =>
        {
            ledger.Record(new StampCodesTaken(grant.Id, from, to, format));
            return Task.FromResult(true);
        }, ct);
        return (grant, from, to);
    }

    public async IAsyncEnumerable<StampLabel> LabelsAsync(StampGrant grant, long from, long to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var address = site.Value.Address.TrimEnd('/') + "/q/";

        await foreach (var (offset, code) in codes.ReadAsync(grant.Key, (int)(from - grant.From), (int)(to - grant.From), ct))
        {
            yield return new(address + code, code.Printed, $"{grant.Series} {grant.From + offset}");
        }
    }
}
