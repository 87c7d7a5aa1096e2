using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Domain.Certifications;
using Ocop.Domain.ChangeRequests;
using Ocop.Domain.Common;
using Ocop.Domain.Complaints;
using Ocop.Domain.Decisions;
using Ocop.Domain.ExpiryReviews;
using Ocop.Domain.Imports;
using Ocop.Domain.Inspections;
using Ocop.Domain.Integration;
using Ocop.Domain.Labels;
using Ocop.Domain.Ledger;
using Ocop.Domain.LocalityReviews;
using Ocop.Domain.Notices;
using Ocop.Domain.Notifications;
using Ocop.Domain.Portals;
using Ocop.Domain.Products;
using Ocop.Domain.ProgramTargets;
using Ocop.Domain.Recalls;
using Ocop.Domain.Representatives;
using Ocop.Domain.Revocations;
using Ocop.Domain.SavedViews;
using Ocop.Domain.Subjects;
using Ocop.Domain.Traces;
using Ocop.Domain.Violations;
using Ocop.Domain.Watches;
using Ocop.Infrastructure.Accounts;
using Ocop.Infrastructure.Clients;
using Ocop.Infrastructure.Integration;
using Ocop.Infrastructure.Jobs;
using Ocop.Infrastructure.Ledger;
using Ocop.Infrastructure.Mail;
using Ocop.Infrastructure.Retention;

namespace Ocop.Infrastructure.Persistence;

/// <summary>Pooled, so it takes options only and holds nothing of its own between two requests.</summary>
public sealed class OcopDbContext(DbContextOptions<OcopDbContext> options) : IdentityUserContext<User, Guid>(options), IOcopDb, IDataProtectionKeyContext
{
    public const string SortCollation = "vi_sort";

    public DbSet<Subject> Subjects => Set<Subject>();
    public DbSet<Product> Products => Set<Product>();
    public DbSet<Certification> Certifications => Set<Certification>();
    public DbSet<SubjectMerge> SubjectMerges => Set<SubjectMerge>();
    public DbSet<SubjectSplit> SubjectSplits => Set<SubjectSplit>();
    public DbSet<ProductMerge> ProductMerges => Set<ProductMerge>();
    public DbSet<ProductSplit> ProductSplits => Set<ProductSplit>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<Import> Imports => Set<Import>();
    public DbSet<RevocationProposal> RevocationProposals => Set<RevocationProposal>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<ChangeRequest> ChangeRequests => Set<ChangeRequest>();
    public DbSet<RepresentativeCode> RepresentativeCodes => Set<RepresentativeCode>();
    public DbSet<RepresentativeRequest> RepresentativeRequests => Set<RepresentativeRequest>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<SpentChallenge> SpentChallenges => Set<SpentChallenge>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<NotificationPreferences> NotificationPreferences => Set<NotificationPreferences>();
    public DbSet<Watch> Watches => Set<Watch>();
    public DbSet<WatchNews> WatchNews => Set<WatchNews>();
    public DbSet<ExpiryReview> ExpiryReviews => Set<ExpiryReview>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<NoticeBatch> NoticeBatches => Set<NoticeBatch>();
    public DbSet<NoticeTemplate> NoticeTemplates => Set<NoticeTemplate>();
    public DbSet<Complaint> Complaints => Set<Complaint>();
    public DbSet<PortalDelivery> PortalDeliveries => Set<PortalDelivery>();
    public DbSet<PortalReconciliation> PortalReconciliations => Set<PortalReconciliation>();
    public DbSet<PortalDifference> PortalDifferences => Set<PortalDifference>();
    public DbSet<Inspection> Inspections => Set<Inspection>();
    public DbSet<Violation> Violations => Set<Violation>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<InspectionPlan> InspectionPlans => Set<InspectionPlan>();
    public DbSet<InspectionTeam> InspectionTeams => Set<InspectionTeam>();
    public DbSet<Recall> Recalls => Set<Recall>();
    public DbSet<LocalityReview> LocalityReviews => Set<LocalityReview>();
    public DbSet<GtinRegistration> GtinRegistrations => Set<GtinRegistration>();
    public DbSet<Artwork> Artworks => Set<Artwork>();
    public DbSet<TraceRecord> TraceRecords => Set<TraceRecord>();
    public DbSet<PartnerScan> PartnerScans => Set<PartnerScan>();
    public DbSet<ProgramTarget> ProgramTargets => Set<ProgramTarget>();
    public DbSet<StampGrant> StampGrants => Set<StampGrant>();
    public DbSet<StampAlert> StampAlerts => Set<StampAlert>();
    public DbSet<LedgerEvent> LedgerEvents => Set<LedgerEvent>();
    public DbSet<LedgerPersonalValues> LedgerPersonalValues => Set<LedgerPersonalValues>();
    public DbSet<LedgerPosition> LedgerPositions => Set<LedgerPosition>();
    public DbSet<LedgerUnsequenced> LedgerUnsequenced => Set<LedgerUnsequenced>();
    public DbSet<LedgerRoot> LedgerRoots => Set<LedgerRoot>();
    public DbSet<WebhookSubscription> WebhookSubscriptions => Set<WebhookSubscription>();
    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();
    public DbSet<WebhookCursor> WebhookCursors => Set<WebhookCursor>();
    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<JobProgress> JobProgress => Set<JobProgress>();
    public DbSet<RetentionRun> RetentionRuns => Set<RetentionRun>();
    public DbSet<UserRole> UserRoles => Set<UserRole>();
    public DbSet<UserSession> Sessions => Set<UserSession>();
    public DbSet<OutboxLetter> Letters => Set<OutboxLetter>();
    public DbSet<UserLink> UserLinks => Set<UserLink>();
    public DbSet<UserSecondFactor> SecondFactors => Set<UserSecondFactor>();
    public DbSet<UserRecoveryCode> RecoveryCodes => Set<UserRecoveryCode>();
    public DbSet<SignInCount> SignInCounts => Set<SignInCount>();
    public DbSet<OAuthClient> Clients => Set<OAuthClient>();
    public DbSet<OAuthClientSecret> ClientSecrets => Set<OAuthClientSecret>();
    public DbSet<OAuthClientUsage> ClientUsage => Set<OAuthClientUsage>();
    public DbSet<OAuthAuthorization> OAuthAuthorizations => Set<OAuthAuthorization>();
    public DbSet<OAuthToken> OAuthTokens => Set<OAuthToken>();
    public DbSet<OAuthKey> OAuthKeys => Set<OAuthKey>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The database's <c>vn_fold</c>: lower case, without diacritics, đ as d.</summary>
    public static string VnFold(string value) => throw new NotSupportedException($"'{value}': translated to SQL only.");

    public async Task LockAsync<TRoot>(Guid id, CancellationToken ct)
        where TRoot : AggregateRoot
    {
        var table = Model.FindEntityType(typeof(TRoot))!.GetTableName()!;
#pragma warning disable EF1002 // the table's name comes from the model, the id is a parameter
        await Database.ExecuteSqlRawAsync($"select 1 from {table} where id = {{0}} for update", [id], ct);
#pragma warning restore EF1002
    }

    public IQueryable<TRoot> InParts<TRoot>(IQueryable<TRoot> query)
        where TRoot : AggregateRoot => query.AsSplitQuery();

    public void Forget() => ChangeTracker.Clear();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conversions.AddTo(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasPostgresExtension("unaccent").HasPostgresExtension("pg_trgm").HasPostgresExtension("btree_gist");
        builder.HasCollation(SortCollation, locale: "vi-VN", provider: "icu", deterministic: true);
        builder.HasDbFunction(typeof(OcopDbContext).GetMethod(nameof(VnFold))!).HasName("vn_fold").HasSchema("public");
        builder.HasSequence<int>(Labels.StampCodes.Keys);
        builder.Entity<DataProtectionKey>().ToTable("data_protection_keys");
        builder.ApplyConfigurationsFromAssembly(typeof(OcopDbContext).Assembly);

        foreach (var root in builder.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(AggregateRoot))).ToList())
        {
            builder.Entity(root.ClrType).Property(nameof(AggregateRoot.Version)).IsRowVersion();
        }
    }
}
