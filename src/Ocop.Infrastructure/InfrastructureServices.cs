using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Application.Files;
using Ocop.Application.Integration;
using Ocop.Application.Ledger;
using Ocop.Application.Papers;
using Ocop.Application.PublicRegister;
using Ocop.Application.ServiceStatus;
using Ocop.Application.Subjects;
using Ocop.Application.WorkItems;
using Ocop.Infrastructure.AdministrativeUnits;
using Ocop.Infrastructure.Clients;
using Ocop.Infrastructure.Complaints;
using Ocop.Infrastructure.ExpiryReviews;
using Ocop.Infrastructure.Exports;
using Ocop.Infrastructure.Figures;
using Ocop.Infrastructure.Files;
using Ocop.Infrastructure.Imports;
using Ocop.Infrastructure.Integration;
using Ocop.Infrastructure.Jobs;
using Ocop.Infrastructure.Labels;
using Ocop.Infrastructure.Ledger;
using Ocop.Infrastructure.Notifications;
using Ocop.Infrastructure.Papers;
using Ocop.Infrastructure.Persistence;
using Ocop.Infrastructure.Portals;
using Ocop.Infrastructure.PublicRegister;
using Ocop.Infrastructure.ReferenceData;
using Ocop.Infrastructure.Retention;
using Ocop.Infrastructure.ServiceStatus;
using Ocop.Infrastructure.Subjects;
using Ocop.Infrastructure.Watches;
using Ocop.Infrastructure.WorkItems;

namespace Ocop.Infrastructure;

public static class InfrastructureServices
{
    /// <param name="services">The container.</param>
    /// <param name="connectionString">Of the application's plain role.</param>
    /// <param name="filesDirectory">Folder of the file store.</param>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, string connectionString, string filesDirectory)
    {
        services.AddSingleton<IFileStore>(new FileStore(filesDirectory));
        services.AddSingleton(_ => NpgsqlDataSource.Create(connectionString));
        services.AddDbContextPool<OcopDbContext>(o => OcopDatabaseOptions.Configure(o, connectionString));
        services.AddScoped<IOcopDb>(p => p.GetRequiredService<OcopDbContext>());
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<IIdempotencyStore, IdempotencyStore>();
        services.AddScoped<DomainEventDispatcher>();
        services.AddSingleton<EventIds>();
        services.AddScoped<IAuditReader, AuditReader>();
        services.AddScoped<LedgerWriter>();
        services.AddScoped<ILedger, EventRecorder>();
        services.AddScoped<IPersonalReads, PersonalReads>();
        services.AddScoped<ISubjectErasure, SubjectErasure>();
        services.AddSingleton<ISubjectReader, SubjectReader>();
        services.AddSingleton<IWorkItemReader, WorkItemReader>();
        services.AddSingleton<IHistoryReader, HistoryReader>();
        services.AddSingleton<IListExport, ListExport>();
        services.AddSingleton<IPaperWriter, PaperWriter>();
        services.AddSingleton<ReferenceFactsStore>();
        services.AddSingleton<IReferenceFacts>(p => p.GetRequiredService<ReferenceFactsStore>());
        services.AddHostedService<ReferenceFactsWatch>();
        services.AddScoped<IReferenceRecords, ReferenceRecords>();
        services.AddMemoryCache();
        services.AddScoped<IRegisterReader, RegisterReader>();
        services.AddScoped<IVerificationReader, VerificationReader>();
        services.AddScoped<IEpcisReader, EpcisReader>();
        services.AddScoped<IServiceTraces, ServiceTracesReader>();
        services.AddScoped<IRegisterStatistics, RegisterStatistics>();
        services.AddImports();
        services.AddNotifications();
        services.AddExpiryReviews();
        services.AddFigures();
        services.AddUnitMap();
        services.AddRetention();
        services.AddJobs();
        services.AddWatches();
        services.AddComplaints();
        services.AddStamps();
        services.AddSingleton<Application.Labels.IBarcodeDrawing, Labels.BarcodeDrawing>();
        services.AddSnapshots();
        services.AddPortals();
        services.AddSingleton<TokenPruning>();
        services.AddIntegration();
        return services;
    }
}
