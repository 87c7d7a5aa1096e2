using Ocop.Domain.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.Products;

/// <content>What a product hands over when records are merged or split.</content>
public sealed partial class Product
{
    /// <summary>The record of its owner proved to be another's duplicate, or two in one; the owner itself stays the same.</summary>
    public void MoveTo(SubjectId subjectId)
    {
        if (subjectId != SubjectId)
        {
            FieldChange change = new("subjectId", SubjectId.Value.ToString(), subjectId.Value.ToString());
            SubjectId = subjectId;
            RaiseChanged([change]);
        }
    }

    internal void RequireMergeable(Product duplicate)
    {
        if (Id == duplicate.Id)
        {
            throw new DomainException(ProductErrors.MergeWithItself());
        }

        RefuseIfMerged();
        duplicate.RefuseIfMerged();

        if (Illustrative != duplicate.Illustrative)
        {
            throw new DomainException(ProductErrors.MergeIllustrative());
        }
    }

    /// <summary>Takes over codes, sources and images, noting in the given lists which they were.</summary>
    internal void TakeOver(
        Product duplicate, ProductMergeId mergeId, List<string> codeKeys, List<Guid> sourceIds, List<Guid> imageIds, List<int> imagePositions, int certifications)
    {
        var code = duplicate.Code;
        var sources = duplicate._sources.Where(d => !_sources.Exists(s => s.Title == d.Title && s.Url == d.Url)).ToList();
        var images = duplicate._images.Where(d => !_images.Exists(i => i.FileHash == d.FileHash)).OrderBy(i => i.Position).ToList();
        codeKeys.AddRange(duplicate._codes.Select(c => c.Key));
        sourceIds.AddRange(sources.Select(s => s.Id));
        imageIds.AddRange(images.Select(i => i.Id));
        imagePositions.AddRange(images.Select(i => i.Position));
        var last = _images.Count == 0 ? -1 : _images.Max(i => i.Position);

        duplicate._codes.ForEach(c => c.BecomeAlias());
        images.ForEach(i => i.MoveTo(++last));
        Move(duplicate._codes, _codes, [.. duplicate._codes]);
        Move(duplicate._sources, _sources, sources);
        Move(duplicate._images, _images, images);

        duplicate.MergedIntoId = Id;
        duplicate.Raise(new ProductMergedInto(duplicate.Id, mergeId, Id));
        Raise(new ProductMerged(Id, mergeId, duplicate.Id, duplicate.Name, code, certifications));
    }

    /// <summary>The opposite of <see cref="TakeOver"/>.</summary>
    internal void GiveBack(Product duplicate, ProductMerge merge)
    {
        if (MergedIntoId is not null)
        {
            throw new DomainException(ProductErrors.MergeNotUndoable("sản phẩm này cũng đã được gộp vào sản phẩm khác; hãy huỷ lần gộp sau trước", "this product was merged into another; undo the later merge first"));
        }

        var codes = _codes.FindAll(c => merge.CodeKeys.Contains(c.Key));
        var sources = _sources.FindAll(s => merge.SourceIds.Contains(s.Id));
        var images = _images.FindAll(i => merge.ImageIds.Contains(i.Id));

        if (codes.Count < merge.CodeKeys.Count || codes.Exists(c => c.Kind == ProductCodeKind.Code))
        {
            throw new DomainException(ProductErrors.MergeNotUndoable("các mã của sản phẩm đã thay đổi", "the product's codes changed"));
        }

        if (sources.Count < merge.SourceIds.Count || images.Count < merge.ImageIds.Count)
        {
            throw new DomainException(ProductErrors.MergeNotUndoable("một nguồn hoặc ảnh đã bị xoá", "a source or an image was removed"));
        }

        codes.Find(c => c.Key == merge.OwnCodeKey)!.BecomeCode();
        images.ForEach(i => i.MoveTo(merge.ImagePositions[merge.ImageIds.ToList().IndexOf(i.Id)]));
        Move(_codes, duplicate._codes, codes);
        Move(_sources, duplicate._sources, sources);
        Move(_images, duplicate._images, images);

        duplicate.MergedIntoId = null;
        duplicate.Raise(new ProductRestored(duplicate.Id, merge.Id, Id));
        Raise(new ProductMergeUndone(Id, merge.Id, duplicate.Id, duplicate.Name));
    }

    internal Product SplitOff(ProductSplitId splitId, string name, string code, int certifications)
    {
        RefuseIfMerged();
        var part = Register(SubjectId, new(name, TypeId, UnitId, CurrentUnitId, null, null), code, illustrative: Illustrative);
        _sources.ForEach(s => part.AddSource(s.Title, s.Url));
        Raise(new ProductSplitOff(Id, splitId, part.Id, part.Name, certifications));
        return part;
    }

    internal void NoteSplitUndone(ProductSplitId splitId, ProductId partId) => Raise(new ProductSplitUndone(Id, splitId, partId));

    private static void Move<T>(List<T> from, List<T> to, List<T> items)
    {
        from.RemoveAll(items.Contains);
        to.AddRange(items);
    }
}
