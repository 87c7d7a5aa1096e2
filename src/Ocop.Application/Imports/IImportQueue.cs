using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Tells the workers of this node at once what those of others find out within seconds.</summary>
public interface IImportQueue
{
    /// <summary>There is work. Call after the commit.</summary>
    void Wake();

    /// <summary>Nobody wants this import any more. Call after the commit.</summary>
    void Cancel(ImportId id);
}
