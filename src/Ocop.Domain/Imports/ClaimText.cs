using System.Text.RegularExpressions;
using Ocop.Domain.Common;

namespace Ocop.Domain.Imports;

/// <summary>Tells a recognition from a candidacy, by a row's status column or by "status=…" in its note.</summary>
public static partial class ClaimText
{
    /// <summary>Reads both; the status column speaks first. A row that says nothing, in a list of recognised products, is a recognition.</summary>
    public static RecognitionClaim Read(string? status, string? note)
    {
        var folded = VietnameseText.Fold(Patterns.Searched(status));

        if (folded.Length == 0 && InNote().Match(VietnameseText.Fold(Patterns.Searched(note))) is { Success: true } stated)
        {
            folded = stated.Groups["s"].Value.Trim();
        }

        var key = NotAWord().Replace(folded, " ").Trim();

        return key switch
        {
            "" or "recognised" or "recognized" or "certified" or "active" or "in force" or "expired" => RecognitionClaim.Recognised,
            "recognised generic" or "recognized generic" => RecognitionClaim.RecognisedGeneric,
            "candidate" or "registered" => RecognitionClaim.Candidate,
            "district assessed" => RecognitionClaim.DistrictAssessed,
            "evaluated" or "hoan thanh" => RecognitionClaim.Evaluated,
            _ when key.StartsWith("proposed", StringComparison.Ordinal) => RecognitionClaim.Proposed,
            _ when NotYet().IsMatch(key) => RecognitionClaim.Candidate,
            _ when ProposedWords().IsMatch(key) => RecognitionClaim.Proposed,
            _ when DistrictWords().IsMatch(key) => RecognitionClaim.DistrictAssessed,
            _ when Withdrawn().IsMatch(key) => RecognitionClaim.Other,
            _ when RecognisedWords().IsMatch(key) => RecognitionClaim.Recognised,
            _ when EvaluatedWords().IsMatch(key) => RecognitionClaim.Evaluated,
            _ => RecognitionClaim.Other,
        };
    }

    [GeneratedRegex(@"\bstatus\s*=\s*(?<s>[a-z0-9_ -]+)", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex InNote();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex NotAWord();

    [GeneratedRegex(@"\b(?:chua|cho|dang ky|dang ki|du thi|ung vien|khong dat|khong cong nhan|tiem nang|truot)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\b(?:de nghi|de xuat|trinh|du kien)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex ProposedWords();

    [GeneratedRegex(@"\bhuyen\b.*\b(?:danh gia|cham|xet)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex DistrictWords();

    [GeneratedRegex(@"\b(?:thu hoi|huy|rut|tam dung|loai)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"\b(?:cong nhan|dat|con han|con hieu luc|hieu luc|het han|hieu luc|da cap|tai cong nhan|gia han|moi|nang hang)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex RecognisedWords();

    [GeneratedRegex(@"\b(?:danh gia|cham|phan hang)\b", RegexOptions.None, Patterns.TimeoutMs)]
    private static partial Regex EvaluatedWords();
}
