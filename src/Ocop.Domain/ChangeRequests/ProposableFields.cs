using Ocop.Domain.Common;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Domain.ChangeRequests;

/// <summary>A field that a representative may propose to change.</summary>
/// <param name="Name">camelCase, as in the API.</param>
/// <param name="Read">What a record has there, as text.</param>
/// <param name="Clean">A proposed text as the record would keep it; throws what the record itself would.</param>
public sealed record ProposableField<TRecord>(string Name, Func<TRecord, string?> Read, Func<string?, string?> Clean);

/// <summary>
/// What representatives may propose. A subject's tax code and kind are not among them: the tax code is what proves whom somebody stands for, and what a subject
/// is in law an officer reads from its papers.
/// </summary>
public static class ProposableFields
{
    private const string Between = ", ";

    public static IReadOnlyList<ProposableField<Product>> OfProduct { get; } =
    [
        new("name", p => p.Name, text => Guard.Required(text, "name", "tên sản phẩm", Product.MaxNameLength)),
        new("unitId", p => p.UnitId?.Value.ToString(), text => text),
        new("gtins", p => TextOf(p.Codes.Where(c => c.Kind == ProductCodeKind.Gtin).Select(c => c.Value)), text => TextOf(CodesIn(text).Select(code => Gtin.Parse(code).Value))),
        new("description", p => p.Description, text => Guard.Prose(text, "description", Product.MaxProseLength)),
        new("story", p => p.Story, text => Guard.Prose(text, "story", Product.MaxProseLength)),
    ];

    public static IReadOnlyList<ProposableField<Subject>> OfSubject { get; } =
    [
        new("name", s => s.Name, text => Guard.Required(text, "name", "tên chủ thể", Subject.MaxNameLength)),
        new("ownerName", s => s.OwnerName, text => Guard.Optional(text, "ownerName", 200)),
        new("phone", s => s.Phone, text => Guard.Optional(text, "phone", 40)),
        new("email", s => s.Email, text => Guard.Optional(text, "email", 200)),
        new("address", s => s.Address, text => Guard.Optional(text, "address", 400)),
        new("unitId", s => s.UnitId?.Value.ToString(), text => text),
    ];

    /// <summary>Those of a subject that tell of a person.</summary>
    public static IReadOnlyList<string> Personal { get; } = ["ownerName", "phone", "email", "address"];

    /// <summary>The codes of a text that lists them.</summary>
    public static IReadOnlyList<string> CodesIn(string? text) => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Codes as one text, whatever order they came in; null for none.</summary>
    public static string? TextOf(IEnumerable<string> codes) =>
        string.Join(Between, codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } text ? text : null;
}
