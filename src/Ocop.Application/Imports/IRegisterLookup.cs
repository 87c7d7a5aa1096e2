using Ocop.Domain.Imports;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Imports;

/// <summary>Asks the register what a list may mean; a batch of rows at a time. Merged records answer as what they were merged into; illustrative ones never.</summary>
public interface IRegisterLookup
{
    /// <summary>Subjects that bear a name's key or a tax code, or are named by id; of the last two every spelling.</summary>
    Task<IReadOnlyList<SubjectSpelling>> SubjectsAsync(
        IReadOnlyCollection<string> keys, IReadOnlyCollection<string> taxCodes, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>The matching keys of all subjects with known names, for finding those that are alike.</summary>
    IAsyncEnumerable<(SubjectId Id, string Key)> SubjectKeysAsync(CancellationToken ct);

    /// <summary>Products of subjects (present and former), with a code, or named by id.</summary>
    Task<IReadOnlyList<KnownProduct>> ProductsAsync(
        IReadOnlyCollection<Guid> subjectIds, IReadOnlyCollection<string> codeKeys, IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>Names of the products whose subject is a placeholder.</summary>
    Task<IReadOnlyList<(ProductId Id, string Name)>> OwnerlessAsync(CancellationToken ct);
}
