using Ocop.Domain.Common;

namespace Ocop.Domain.Notices;

/// <summary>What a template says; lists are one entry a line.</summary>
/// <param name="Abstract">After "V/v".</param>
/// <param name="Body">Paragraphs, one a line, with <c>**bold**</c> and <c>*italic*</c>.</param>
/// <param name="SuperiorBody">In the letterhead above the agency; null for none.</param>
/// <param name="Symbol">Behind the number.</param>
/// <param name="Place">Before the date.</param>
/// <param name="Authority">Lines above the signature, in capitals.</param>
/// <param name="Signer">Full name; null leaves room for it.</param>
/// <param name="Recipients">Lines of "Nơi nhận".</param>
public sealed record NoticeWording(string Abstract, string Body, string? SuperiorBody, string Symbol, string Place, string Authority, string? Signer, string Recipients);

/// <summary>How notices of a kind read. Until somebody changes it, the wording that the program brings along holds.</summary>
public sealed class NoticeTemplate : AggregateRoot
{
    public const int MaxLine = 300;
    public const int MaxBody = 8000;

    private NoticeTemplate() { }

    public NoticeTemplateId Id { get; private set; }
    public NoticeKind Kind { get; private set; }
    public string Abstract { get; private set; } = null!;
    public string Body { get; private set; } = null!;
    public string? SuperiorBody { get; private set; }
    public string Symbol { get; private set; } = null!;
    public string Place { get; private set; } = null!;
    public string Authority { get; private set; } = null!;
    public string? Signer { get; private set; }
    public string Recipients { get; private set; } = null!;

    public NoticeWording Wording => new(Abstract, Body, SuperiorBody, Symbol, Place, Authority, Signer, Recipients);

    public static NoticeTemplate Of(NoticeKind kind) => new() { Id = NoticeTemplateId.New(), Kind = kind };

    /// <exception cref="DomainException"><c>notice.template_broken</c>, <c>notice.placeholder_unknown</c>, <c>notice.placeholder_missing</c>, <c>field.required</c>, <c>field.too_long</c></exception>
    public void Change(NoticeWording wording)
    {
        Check(Kind, wording);
        Abstract = Guard.Required(wording.Abstract, "abstract", "trích yếu", MaxLine);
        Body = Guard.Prose(wording.Body, "body", MaxBody) ?? throw new DomainException(CommonErrors.Required("body", "nội dung"));
        SuperiorBody = Guard.Optional(wording.SuperiorBody, "superiorBody", MaxLine);
        Symbol = Guard.Required(wording.Symbol, "symbol", "ký hiệu", 60);
        Place = Guard.Required(wording.Place, "place", "địa danh", 100);
        Authority = Guard.Prose(wording.Authority, "authority", 500) ?? throw new DomainException(CommonErrors.Required("authority", "chức vụ người ký"));
        Signer = Guard.Optional(wording.Signer, "signer", 200);
        Recipients = Guard.Prose(wording.Recipients, "recipients", 1000) ?? throw new DomainException(CommonErrors.Required("recipients", "nơi nhận"));
        Raise(new NoticeTemplateChanged(Id, Kind));
    }

    /// <summary>Whether notices can be made of it: asked when it is saved, and again before anything is sent.</summary>
    /// <inheritdoc cref="Change"/>
    public static void Check(NoticeKind kind, NoticeWording wording)
    {
        foreach (var text in new[] { wording.Abstract, wording.Body, wording.SuperiorBody, wording.Symbol, wording.Place, wording.Authority, wording.Signer, wording.Recipients })
        {
            NoticeText.Check(text ?? "");
        }

        string[] needed = kind == NoticeKind.WindowOpens ? ["product", "expires", "opens", "closes"] : ["product", "expires", "closes"];

        foreach (var placeholder in needed)
        {
            if (!NoticeText.Asks(wording.Body, placeholder))
            {
                throw new DomainException(NoticeErrors.PlaceholderMissing(placeholder));
            }
        }
    }
}
