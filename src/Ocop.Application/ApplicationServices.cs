using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Accounts;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Clients;
using Ocop.Application.Common;
using Ocop.Application.Imports;
using Ocop.Application.ProcessRules;
using Ocop.Application.Products;
using Ocop.Domain.Imports;

namespace Ocop.Application;

public static class ApplicationServices
{
    /// <param name="services">The container.</param>
    /// <param name="autoMapperLicenseKey">Of AutoMapper's commercial licence, where one is held.</param>
    public static IServiceCollection AddApplication(this IServiceCollection services, string? autoMapperLicenseKey)
    {
        services.AddScoped<ServiceFactory>(p => p.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();

        // Outermost first: nobody learns of a wrong shape before being allowed to ask; a known idempotency key costs no work.
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorizationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehavior<,>));

        services.AddScoped<CurrentUnits>();
        services.AddScoped<PublicRegister.PublicLists>();
        services.AddScoped<Certifications.Authorities>();
        services.AddScoped<Certifications.StepReader>();
        services.AddScoped<Certifications.CertificationDays>();
        services.AddScoped<Representatives.OldRegistrations>();
        services.AddScoped<Revocations.RevocationProposalItems>();
        services.AddScoped<Complaints.ComplaintRows>();
        services.AddScoped<LocalityReviews.LocalityReviewRows>();
        services.AddScoped<LocalityReviews.LocalityReviewPages>();
        services.AddScoped<LocalityReviews.PublicLocalityReviewItems>();
        services.AddScoped<LocalityReviews.ReviewCandidates>();
        services.AddScoped<Inspections.InspectionRows>();
        services.AddScoped<Inspections.FindingRows>();
        services.AddScoped<Inspections.RegisterKnowledge>();
        services.AddScoped<Inspections.MinutesPaper>();
        services.AddSingleton<Inspections.DeviceClock>();
        services.AddScoped<Violations.ViolationRows>();
        services.AddScoped<Violations.ViolationDeadlines>();
        services.AddScoped<Violations.ViolationPapers>();
        services.AddScoped<Inspections.ChosenInspectors>();
        services.AddScoped<Inspections.RiskKnowledge>();
        services.AddScoped<Inspections.PlanPages>();
        services.AddScoped<Recalls.RecallRows>();
        services.AddScoped<Labels.GtinRules>();
        services.AddScoped<Labels.GtinRows>();
        services.AddSingleton<Labels.Barcodes>();
        services.AddScoped<Labels.MarkUses>();
        services.AddScoped<Labels.ArtworkRows>();
        services.AddScoped<Traces.TraceDesk>();
        services.AddScoped<Recalls.PublicRecallItems>();
        services.AddScoped<Labels.StampGrantRows>();
        services.AddScoped<Labels.StampFiles>();
        services.AddScoped<Labels.StampAlertRows>();
        services.AddScoped<Labels.CloneDetection>();
        services.AddScoped<PublicRegister.StampCheck>();
        services.AddScoped<Supervision.SupervisionCount>();
        services.AddScoped<Decisions.DecisionItems>();
        services.AddScoped<Decisions.Signing>();
        services.AddSingleton<ExpiryReviews.RenewalRules>();
        services.AddScoped<ExpiryReviews.Board>();
        services.AddScoped<Notices.NoticeDesk>();
        services.AddScoped<Notices.NoticeRows>();
        services.AddScoped<Notifications.IMissedWindows, Notifications.MissedWindows>();
        services.AddScoped<FreeCodes>();
        services.AddScoped<Assignments>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<Entrance>();
        services.AddScoped<SecurityNotices>();
        services.AddScoped<UserItems>();
        services.AddScoped<PersonalFiles>();
        services.AddScoped<Representatives.Admission>();
        services.AddScoped<Notifications.Recipients>();
        services.AddScoped<Complaints.ChallengeGate>();
        services.AddScoped<Notifications.Teller>();
        services.AddScoped<Notifications.ISupervisionReminders, Notifications.SupervisionReminders>();
        services.AddScoped<Watches.Followers>();
        services.AddScoped<Watches.WatchItems>();
        services.AddScoped<Watches.WatchLetterWriting>();
        services.AddScoped<Notifications.RepresentativeNotices>();
        services.AddScoped<ChangeRequests.ChangeRequestItems>();
        services.AddScoped<ChangeRequests.ChangeRequestLetters>();
        services.AddSingleton<Accounts.Reaches>();
        services.AddScoped<ClientItems>();
        services.AddScoped<ClientRegistration>();
        services.AddScoped<ConsentItems>();
        services.AddScoped<ConsentRequests>();
        services.AddSingleton<Integration.EventTypes>();
        services.AddScoped<Integration.WebhookDesk>();
        services.AddScoped<Products.ProductTypeCodes>();
        services.AddScoped<Planning>();
        services.AddScoped<IImportRunner, ImportRunner>();
        services.Scan(s => s.FromAssemblyOf<IOcopDb>()
            .AddClasses(c => c.AssignableToAny(typeof(IRequestHandler<,>), typeof(IDomainEventHandler<>), typeof(IValidator<>)).Where(IsWhole), publicOnly: false)
            .AsImplementedInterfaces()
            .WithScopedLifetime());

        services.AddSingleton<IProcessRules, RulesInForce>();
        services.AddScoped<IUnitScope, UnitScope>();
        services.AddTransient<IUnitDirectory>(p => p.GetRequiredService<IReferenceFacts>().Current.Directory);

        return services.AddAutoMapper(c =>
        {
            c.LicenseKey = autoMapperLicenseKey;
            c.AddMaps(typeof(ApplicationServices).Assembly);
        });
    }
    // A validator with arguments checks a part of several requests, on behalf of their own validators.
    private static bool IsWhole(Type type) => !type.IsAssignableTo(typeof(IValidator)) || type.GetConstructor([]) is not null;
}
