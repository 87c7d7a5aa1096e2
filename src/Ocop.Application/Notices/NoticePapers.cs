using System.Globalization;
using Ocop.Application.Papers;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>What a notice tells of.</summary>
internal sealed record NoticeFacts(
    string Product, string Code, int Stars, string? Decision, DateOnly? DecisionDate, DateOnly Expires, DateOnly Opens, DateOnly Closes, DateOnly? Transition, string Subject, string? Address,
    string? Unit, string Agency, DateOnly Today);

/// <summary>Makes papers, and letters, of a wording and facts.</summary>
internal static class NoticePapers
{
    public static Paper Of(NoticeWording wording, NoticeFacts facts, string? number)
    {
        // the facts are no markup: an asterisk in a name stays one
        var (plain, marked) = (Values(facts), Values(facts).ToDictionary(v => v.Key, v => PaperRun.Escape(v.Value), StringComparer.Ordinal));
        return new(
            new(wording.SuperiorBody is { } superior ? Upper(NoticeText.Fill(superior, plain)) : null, Upper(facts.Agency)),
            new(number, NoticeText.Fill(wording.Symbol, plain)), new(NoticeText.Fill(wording.Place, plain), facts.Today), NoticeText.Fill(wording.Abstract, plain),
            [.. Lines(wording.Body).Select(line => PaperParagraph.Of(NoticeText.Fill(line, marked)))],
            new([.. Lines(wording.Authority).Select(line => Upper(NoticeText.Fill(line, plain)))], wording.Signer is { } signer ? NoticeText.Fill(signer, plain) : null),
            [.. Lines(wording.Recipients).Select(line => NoticeText.Fill(line, plain)).Where(line => line.Length > 0)])
        {
            Addressees = [string.Join(", ", ((string?[])[facts.Subject, facts.Address ?? facts.Unit]).Where(t => !string.IsNullOrEmpty(t)))],
        };
    }

    /// <summary>The same as a letter of plain text.</summary>
    public static string TextOf(Paper paper) => string.Join("\n\n", [
        $"Kính gửi: {paper.Addressees[0]}",
        .. paper.Body.OfType<PaperParagraph>().Select(p => string.Concat(p.Runs.Select(r => r.Text))),
        $"{paper.Letterhead.Agency}\n{paper.Place}"]);

    private static Dictionary<string, string> Values(NoticeFacts f) => new(StringComparer.Ordinal)
    {
        ["product"] = f.Product, ["code"] = f.Code, ["stars"] = f.Stars.ToString(CultureInfo.InvariantCulture), ["decision"] = f.Decision ?? "(chưa có số)",
        ["decisionDate"] = f.DecisionDate is { } day ? PaperWords.InFigures(day) : "", ["expires"] = PaperWords.InFigures(f.Expires), ["opens"] = PaperWords.InFigures(f.Opens),
        ["closes"] = PaperWords.InFigures(f.Closes), ["daysLeft"] = (f.Expires.DayNumber - f.Today.DayNumber).ToString(CultureInfo.InvariantCulture),
        ["transition"] = f.Transition is { } until ? PaperWords.InFigures(until) : "", ["subject"] = f.Subject, ["unit"] = f.Unit is null ? "" : $"Ủy ban nhân dân {f.Unit}", ["agency"] = f.Agency,
        ["today"] = PaperWords.InFigures(f.Today),
    };

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Upper(string text) => text.ToUpper(CultureInfo.GetCultureInfo("vi-VN"));
}
