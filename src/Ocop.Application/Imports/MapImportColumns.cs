using FluentValidation;
using MediatR;
using Ocop.Application.Common;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Says what columns mean; the file is read again, with the corrections kept.</summary>
[Requires(Permissions.ImportsRun)]
public sealed record MapImportColumns(ImportId Id, IReadOnlyDictionary<int, ImportField> Columns) : ICommand<QueuedImport>;

internal sealed class MapImportColumnsValidator : AbstractValidator<MapImportColumns>
{
    public MapImportColumnsValidator()
    {
        RuleFor(c => c.Columns).NotEmpty();
        RuleForEach(c => c.Columns).Must(c => Enum.IsDefined(c.Value)).OverridePropertyName("columns");
    }
}

internal sealed class MapImportColumnsHandler(IOcopDb db) : IRequestHandler<MapImportColumns, QueuedImport>
{
    public async Task<QueuedImport> Handle(MapImportColumns command, CancellationToken cancellationToken)
    {
        var import = await db.LockedImportAsync(command.Id, cancellationToken);
        import.MapColumns(command.Columns);
        return new(import.Id.Value, import.Status);
    }
}
