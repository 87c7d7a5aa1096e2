using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Papers;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>How notices of each kind read.</summary>
[Requires(Permissions.RegisterRead)]
public sealed record ListNoticeTemplates : IQuery<Page<NoticeTemplateItem>>;

/// <summary>Changes how notices of a kind read.</summary>
/// <param name="Version">That the caller saw; 0 of the wording that the program brings along.</param>
[Requires(Permissions.AgenciesManage)]
public sealed record ChangeNoticeTemplate(NoticeKind? Kind, uint Version, NoticeWording Wording) : ICommand<Unit>;

/// <summary>A sample of how a notice would read.</summary>
[Requires(Permissions.AgenciesManage)]
public sealed record PreviewNotice(NoticeKind? Kind, NoticeWording Wording, PaperFormat Format) : IQuery<byte[]>;

/// <summary>How notices of a kind read.</summary>
/// <param name="Placeholders">What the texts may ask for, as <c>{{product}}</c>.</param>
/// <param name="Version">For If-Match; 0 = nobody has changed it.</param>
public sealed record NoticeTemplateItem(NoticeKind Kind, NoticeWording Wording, IReadOnlyList<string> Placeholders, uint Version);

internal sealed class ListNoticeTemplatesHandler(IOcopDb db) : IRequestHandler<ListNoticeTemplates, Page<NoticeTemplateItem>>
{
    public async Task<Page<NoticeTemplateItem>> Handle(ListNoticeTemplates query, CancellationToken cancellationToken)
    {
        var kept = await db.NoticeTemplates.AsNoTracking().ToDictionaryAsync(t => t.Kind, cancellationToken);
        return new([.. Enum.GetValues<NoticeKind>().Select(kind => kept.TryGetValue(kind, out var t)
            ? new NoticeTemplateItem(kind, t.Wording, NoticeText.Placeholders, t.Version)
            : new(kind, NoticeWordings.Default(kind), NoticeText.Placeholders, 0))], null);
    }
}

internal sealed class ChangeNoticeTemplateValidator : AbstractValidator<ChangeNoticeTemplate>
{
    public ChangeNoticeTemplateValidator()
    {
        RuleFor(c => c.Kind).NotNull().OverridePropertyName("kind");
        RuleFor(c => c.Wording).SetPartValidator(new NoticeWordingValidator());
    }
}

internal sealed class PreviewNoticeValidator : AbstractValidator<PreviewNotice>
{
    public PreviewNoticeValidator()
    {
        RuleFor(c => c.Kind).NotNull().OverridePropertyName("kind");
        RuleFor(c => c.Wording).SetPartValidator(new NoticeWordingValidator());
    }
}

internal sealed class NoticeWordingValidator : AbstractValidator<NoticeWording>
{
    public NoticeWordingValidator()
    {
        RuleFor(w => w.Abstract).NotEmpty().MaximumLength(NoticeTemplate.MaxLine).OverridePropertyName("abstract");
        RuleFor(w => w.Body).NotEmpty().MaximumLength(NoticeTemplate.MaxBody).OverridePropertyName("body");
        RuleFor(w => w.SuperiorBody).MaximumLength(NoticeTemplate.MaxLine).OverridePropertyName("superiorBody");
        RuleFor(w => w.Symbol).NotEmpty().MaximumLength(60).OverridePropertyName("symbol");
        RuleFor(w => w.Place).NotEmpty().MaximumLength(100).OverridePropertyName("place");
        RuleFor(w => w.Authority).NotEmpty().MaximumLength(500).OverridePropertyName("authority");
        RuleFor(w => w.Signer).MaximumLength(200).OverridePropertyName("signer");
        RuleFor(w => w.Recipients).NotEmpty().MaximumLength(1000).OverridePropertyName("recipients");
    }
}

internal sealed class ChangeNoticeTemplateHandler(IOcopDb db) : IRequestHandler<ChangeNoticeTemplate, Unit>
{
    public async Task<Unit> Handle(ChangeNoticeTemplate command, CancellationToken cancellationToken)
    {
        var template = await db.NoticeTemplates.SingleOrDefaultAsync(t => t.Kind == command.Kind, cancellationToken);

        if (template is null)
        {
            template = NoticeTemplate.Of(command.Kind!.Value);
            db.NoticeTemplates.Add(template);
        }

        template.RequireVersion(command.Version);
        template.Change(command.Wording);
        return Unit.Value;
    }
}

internal sealed class PreviewNoticeHandler(IPaperWriter writer, TimeProvider clock) : IRequestHandler<PreviewNotice, byte[]>
{
    public Task<byte[]> Handle(PreviewNotice query, CancellationToken cancellationToken)
    {
        NoticeTemplate.Check(query.Kind!.Value, query.Wording);
        var today = clock.Today();
        NoticeFacts sample = new(
            "Xoài sấy dẻo", "OCOP-MAU-0001", 4, "123/QĐ-UBND", today.AddMonths(-30), today.AddDays(200), today.AddDays(20), today.AddDays(80), null,
            "Hợp tác xã Mẫu", null, "Xã Mẫu", "Cơ quan mẫu", today);
        return Task.FromResult(writer.Write(query.Format, [NoticePapers.Of(query.Wording, sample, null)]));
    }
}
