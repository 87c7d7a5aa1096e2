using System.Threading.Channels;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Ocop.Application.Representatives;
using Ocop.Domain.Representatives;

namespace Ocop.Infrastructure.Accounts;

/// <summary>
/// Looks at registrations after the answer was sent. A code is held in memory only: when the process ends before it was
/// looked at, the registration waits for an officer.
/// </summary>
internal sealed class RepresentativeDesk(IServiceScopeFactory scopes, ILogger<RepresentativeDesk> logger) : BackgroundService, IRepresentativeDesk
{
    private const int Most = 1000;
    private readonly Channel<LookAtRegistration> _registrations = Channel.CreateBounded<LookAtRegistration>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Look(RepresentativeRequestId id, string? code, string? address) => _registrations.Writer.TryWrite(new(id, code, address));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var registration in _registrations.Reader.ReadAllAsync(stoppingToken))
        {
            await SendAsync(registration, "look at the registration of a representative, which now waits for an officer", stoppingToken);
        }
    }

    private async Task SendAsync(IRequest<Unit> command, string work, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // whose it was is nobody's business
            logger.LogError(e, "Not done: {Work}", work);
        }
    }
}
