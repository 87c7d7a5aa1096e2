using Ocop.Domain.Common;

namespace Ocop.Domain.Subjects;

/// <content>What a subject hands over when records are merged or split.</content>
public sealed partial class Subject
{
    internal void RequireMergeable(Subject duplicate)
    {
        if (Id == duplicate.Id)
        {
            throw new DomainException(SubjectErrors.MergeWithItself());
        }

        RefuseIfMerged();
        duplicate.RefuseIfMerged();

        if (Illustrative != duplicate.Illustrative)
        {
            throw new DomainException(SubjectErrors.MergeIllustrative());
        }

        if (Placeholder && !duplicate.Placeholder)
        {
            throw new DomainException(SubjectErrors.MergeIntoUnknown());
        }
    }

    /// <summary>Takes over the spellings, noting in the list which they were; gives the one made of the duplicate's name.</summary>
    internal Guid? TakeOver(Subject duplicate, SubjectMergeId mergeId, List<Guid> aliasIds, int products)
    {
        var own = VietnameseText.Fold(Name);
        var moving = duplicate._aliases.FindAll(d => d.Key != own && !_aliases.Exists(a => a.Key == d.Key));
        aliasIds.AddRange(moving.Select(a => a.Id));
        duplicate._aliases.RemoveAll(moving.Contains);
        _aliases.AddRange(moving);

        var name = new SubjectAlias(duplicate.Name);

        // "Chủ thể chưa rõ" names nobody: as a spelling it would draw every unknown owner of later lists to this subject.
        var adds = !duplicate.Placeholder && name.Key != own && !_aliases.Exists(a => a.Key == name.Key);

        if (adds)
        {
            _aliases.Add(name);
        }

        duplicate.MergedIntoId = Id;
        duplicate.Raise(new SubjectMergedInto(duplicate.Id, mergeId, Id));
        Raise(new SubjectMerged(Id, mergeId, duplicate.Id, products, duplicate.Name));
        return adds ? name.Id : null;
    }

    /// <summary>The opposite of <see cref="TakeOver"/>.</summary>
    internal void GiveBack(Subject duplicate, SubjectMerge merge)
    {
        if (MergedIntoId is not null)
        {
            throw new DomainException(SubjectErrors.MergeNotUndoable("chủ thể này cũng đã được gộp vào chủ thể khác; hãy huỷ lần gộp sau trước", "this subject was merged into another; undo the later merge first"));
        }

        var returning = _aliases.FindAll(a => merge.AliasIds.Contains(a.Id));

        if (returning.Count < merge.AliasIds.Count)
        {
            throw new DomainException(SubjectErrors.MergeNotUndoable("một tên gọi khác đã bị xoá", "one of the other names was removed"));
        }

        _aliases.RemoveAll(a => returning.Contains(a) || a.Id == merge.NameAliasId);
        duplicate._aliases.AddRange(returning);
        duplicate.MergedIntoId = null;
        duplicate.Raise(new SubjectRestored(duplicate.Id, merge.Id, Id));
        Raise(new SubjectMergeUndone(Id, merge.Id, duplicate.Id, duplicate.Name));
    }

    internal Subject SplitOff(SubjectSplitId splitId, string name, int products)
    {
        RefuseIfMerged();
        var part = Register(new(name, Kind, null, null, null, null, null, UnitId), Illustrative);
        Raise(new SubjectSplitOff(Id, splitId, part.Id, products, part.Name));
        return part;
    }

    internal void NoteSplitUndone(SubjectSplitId splitId, SubjectId partId) => Raise(new SubjectSplitUndone(Id, splitId, partId));
}
