using System.Threading.Channels;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Ocop.Application.Accounts;

namespace Ocop.Infrastructure.Accounts;

/// <summary>Looks up who forgot a password after the answer was sent, so that the time it takes tells nothing.</summary>
internal sealed class PasswordHelp(IServiceScopeFactory scopes, ILogger<PasswordHelp> logger) : BackgroundService, IPasswordHelp
{
    // more than this at once is no forgetfulness; what is dropped can be asked for again
    private const int Most = 1000;
    private readonly Channel<string> _asked = Channel.CreateBounded<string>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ask(string email) => _asked.Writer.TryWrite(email);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in _asked.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SendPasswordLink(email), stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // whose it was is nobody's business
                logger.LogError(e, "A link for a forgotten password could not be made");
            }
        }
    }
}
