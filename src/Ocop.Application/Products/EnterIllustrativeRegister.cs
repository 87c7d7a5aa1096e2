using MediatR;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certifications;
using Ocop.Domain.Products;
using Ocop.Domain.Subjects;

namespace Ocop.Application.Products;

/// <summary>Enters invented, plainly marked records whose dates stand around today, so that every state can be seen. Never in Production.</summary>
/// <returns>How many products were entered; none when such records are there already.</returns>
[Requires(Permissions.RegisterWrite)]
public sealed record EnterIllustrativeRegister(
    IReadOnlyList<IllustrativeSubject> Subjects, IReadOnlyList<IllustrativeProduct> Products) : ICommand<int>;

/// <summary>An invented subject.</summary>
public sealed record IllustrativeSubject(string Key, string Name, SubjectKind Kind, UnitId? UnitId);

/// <summary>An invented product.</summary>
/// <param name="UnitId">Where it is made; the subject's unit when not given.</param>
public sealed record IllustrativeProduct(
    int Number, string Name, ProductTypeId TypeId, string SubjectKey, UnitId? UnitId, string? Gtin, string Description, IllustrativeRecognition? Recognition);

/// <summary>How an invented recognition stands to today.</summary>
/// <param name="Days">Days from today to <paramref name="Start"/>, negative for the past.</param>
/// <param name="StepDays">Days from today to <paramref name="Step"/>.</param>
/// <param name="RenewedStars">Stars of the later recognition, when it was renewed.</param>
public sealed record IllustrativeRecognition(
    int Stars, IllustrativeStart Start, int Days, IllustrativeStep Step, int StepDays, int RenewedStars);

/// <summary>The date by which a recognition is placed.</summary>
public enum IllustrativeStart
{
    /// <summary>The decision was signed that many days from today.</summary>
    Decided,

    /// <summary>Its last valid day is that many days from today.</summary>
    Expires,

    /// <summary>The decision is signed but takes effect that many days from today.</summary>
    Effective,

    /// <summary>Neither number nor date is known.</summary>
    Undated,
}

/// <summary>What happened to it later.</summary>
public enum IllustrativeStep { None, Suspended, Revoked, Withdrawn, Renewed }

internal sealed class EnterIllustrativeRegisterHandler(
    IOcopDb db, IReferenceFacts facts, IProcessRules rules, CurrentUnits currentUnits, FreeCodes codes, TimeProvider clock)
    : IRequestHandler<EnterIllustrativeRegister, int>
{
    private const string Ground = "Dữ liệu minh hoạ";

    public async Task<int> Handle(EnterIllustrativeRegister command, CancellationToken cancellationToken)
    {
        if (await db.Products.AnyAsync(p => p.Illustrative, cancellationToken))
        {
            return 0;
        }

        var subjects = command.Subjects.Index().ToDictionary(
            s => s.Item.Key, s => Subject.Register(new(s.Item.Name, s.Item.Kind, null, null, null, null, null, s.Item.UnitId), illustrative: true, new SubjectId(Id(2, s.Index + 1))), StringComparer.Ordinal);
        db.Subjects.AddRange(subjects.Values);

        await codes.PrepareAsync(command.Products.Count, cancellationToken);

        foreach (var invented in command.Products)
        {
            var product = Enter(invented, subjects[invented.SubjectKey]);
            db.Products.Add(product);

            if (invented.Recognition is { } recognition)
            {
                var certifications = Recognise(product, invented.Number, recognition).ToList();
                CertificationTimeline.Arrange(certifications);
                db.Certifications.AddRange(certifications);
            }
        }

        return command.Products.Count;
    }

    private Product Enter(IllustrativeProduct invented, Subject subject)
    {
        var unit = invented.UnitId ?? subject.UnitId;
        var product = Product.Register(
            subject.Id, new(invented.Name, invented.TypeId, unit, currentUnits.Of(unit), invented.Description, null), codes.Take(), illustrative: true, new ProductId(Id(1, invented.Number)));
        product.AddSource("Dữ liệu minh hoạ của phần mềm", null);

        if (invented.Gtin is { } gtin)
        {
            product.SetGtins([gtin]);
        }

        return product;
    }

    private IEnumerable<Certification> Recognise(Product product, int number, IllustrativeRecognition r)
    {
        var today = clock.Today();
        var months = rules.Get(ProcessRuleKeys.ValidityMonths, today);
        (DateOnly? date, DateOnly? effective) = r.Start switch
        {
            IllustrativeStart.Decided => (today.AddDays(r.Days), default(DateOnly?)),
            IllustrativeStart.Expires => (today.AddDays(r.Days).AddMonths(-months), default(DateOnly?)),
            IllustrativeStart.Effective => (today.AddDays(-5), today.AddDays(r.Days)),
            _ => (default(DateOnly?), default(DateOnly?)),
        };

        var first = Grant(product, r.Stars, Decision(number, date, effective), months, today);
        var on = today.AddDays(r.StepDays);

        switch (r.Step)
        {
            case IllustrativeStep.Suspended:
                first.Suspend(on, null, Ground, DecisionNumber(number, "TD"));
                break;
            case IllustrativeStep.Revoked:
                first.Revoke(on, Ground, DecisionNumber(number, "TH"), on);
                break;
            case IllustrativeStep.Withdrawn:
                first.Withdraw(on, Ground);
                break;
            case IllustrativeStep.Renewed:
                yield return Grant(product, r.RenewedStars, new(DecisionNumber(number, "CNL"), on), months, today);
                break;
        }

        yield return first;
    }

    private Certification Grant(Product product, int stars, CertificationDecision decision, int months, DateOnly today) =>
        Certification.Grant(product.Id, stars, LevelOf(stars, decision.Date), decision, months, today, note: Ground);

    // Which level gives which star is a rule of the day of the decision.
    private CertificationLevel LevelOf(int stars, DateOnly? decided) =>
        decided is { } day && facts.Current.RuleOn($"certification.level_for_{stars}_stars", day) is { } rule
            ? Enum.Parse<CertificationLevel>(rule.Value, ignoreCase: true)
            : CertificationLevel.Unknown;

    private static CertificationDecision Decision(int number, DateOnly? date, DateOnly? effective) =>
        date is null ? new(null, null) : new(DecisionNumber(number, "CN"), date, effective, null, "Cơ quan minh hoạ");

    // the same on every machine, so that the examples of the API's description name records that are there
    private static Guid Id(int kind, int number) => Guid.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0198c0de-0000-7000-8000-{kind:00000000}{number:0000}"));

    private static string DecisionNumber(int number, string matter) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:000}/MINH-HOA-{matter}");
}
