using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using Ocop.Application.Files;
using Ocop.Infrastructure.Persistence;

namespace Ocop.Infrastructure.Mail;

/// <summary>Sends the letters that are due, one after another. A letter is held by a row lock while it is sent, so that no other node sends it too.</summary>
internal sealed class MailSender(IServiceScopeFactory scopes, IOptions<SmtpOptions> options, IFileStore files, TimeProvider clock, ILogger<MailSender> logger) : BackgroundService
{
    private const int MostAttempts = 10;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(4);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Host is not { Length: > 0 })
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendNextAsync(stoppingToken))
                {
                    // another one may be due
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Letters are not being sent");
            }

            await Task.Delay(Look, stoppingToken);
        }
    }

    private async Task<bool> SendNextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = clock.GetUtcNow();
        var letter = (await db.Letters.FromSql($"select * from outbox_letters where due_at <= {now} order by due_at limit 1 for update skip locked").ToListAsync(ct)).SingleOrDefault();

        if (letter is null)
        {
            return false;
        }

        letter.Attempts++;

        try
        {
            await SendAsync(letter, ct);
            (letter.SentAt, letter.DueAt, letter.Text, letter.Error) = (clock.GetUtcNow(), null, "", null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var pause = TimeSpan.FromMinutes(Math.Min(LongestPause.TotalMinutes, Math.Pow(2, letter.Attempts - 1)));
            letter.DueAt = letter.Attempts < MostAttempts ? now + pause : null;
            letter.Error = e.Message;
            logger.LogWarning("A letter was not sent at attempt {Attempt}: {Reason}", letter.Attempts, e.GetType().Name);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private MimeEntity BodyOf(OutboxLetter letter)
    {
        BodyBuilder body = new() { TextBody = letter.Text };

        if (letter is { AttachmentHash: { } hash, AttachmentName: { } name })
        {
            using var file = files.Open(hash);
            body.Attachments.Add(name, file);
        }

        return body.ToMessageBody();
    }

    private async Task SendAsync(OutboxLetter letter, CancellationToken ct)
    {
        var smtp = options.Value;
        using var message = new MimeMessage { Subject = letter.Subject, Body = BodyOf(letter), MessageId = $"{letter.Id:N}@ocop" };
        message.From.Add(MailboxAddress.Parse(smtp.From));
        message.To.Add(MailboxAddress.Parse(letter.ToAddress));
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp.Host!, smtp.Port, smtp.SocketOptions, ct);

        if (smtp.User is { Length: > 0 })
        {
            await client.AuthenticateAsync(smtp.User, smtp.Password ?? "", ct);
        }

        await client.SendAsync(message, ct);
        await client.DisconnectAsync(quit: true, ct);
    }
}
