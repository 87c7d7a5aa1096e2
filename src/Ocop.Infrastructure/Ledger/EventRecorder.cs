using Ocop.Application.Ledger;
using Ocop.Domain.Common;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Ledger;

internal sealed class EventRecorder(OcopDbContext db, LedgerWriter writer) : ILedger
{
    public void Record(IDomainEvent e, Guid? actorId = null)
    {
        var (row, personal) = writer.Write(e, actorId);
        db.LedgerEvents.Add(row);

        if (personal is not null)
        {
            db.LedgerPersonalValues.Add(personal);
        }
    }
}
