using Ocop.Api.Http;

namespace Ocop.Api.V1;

/// <summary>Version 1 of the API, by capability.</summary>
internal static class V1Endpoints
{
    public static void MapV1(this IEndpointRouteBuilder app)
    {
        var v1 = app.MapGroup("/api/v1").WithHead();
        v1.MapSession();
        v1.MapUsers();
        v1.MapProducts();
        v1.MapReferenceData();
        v1.MapAgencies();
        v1.MapCertifications();
        v1.MapPublicRegister();
        v1.MapPublicLists();
        v1.MapDigitalLinks();
        v1.MapEpcis();
        v1.MapServiceStatus();
        v1.MapImports();
        v1.MapSubjects();
        v1.MapRepresentatives();
        v1.MapChangeRequests();
        v1.MapRevocations();
        v1.MapDecisions();
        v1.MapNotifications();
        v1.MapWorkItems();
        v1.MapExpiryReviews();
        v1.MapNotices();
        v1.MapComplaints();
        v1.MapStamps();
        v1.MapInspections();
        v1.MapInspectionPlans();
        v1.MapLocalityReviews();
        v1.MapViolations();
        v1.MapRecalls();
        v1.MapFindings();
        v1.MapGtins();
        v1.MapArtworks();
        v1.MapTraces();
        v1.MapFigures();
        v1.MapSupervision();
        v1.MapProgramTargets();
        v1.MapProductMerges();
        v1.MapCertificationDecisions();
        v1.MapHistories();
        v1.MapAudit();
        v1.MapJobs();
        v1.MapWatches();
        v1.MapSavedViews();
        v1.MapProductImages();
        v1.MapClients();
        v1.MapChanges();
        v1.MapWebhooks();
        v1.MapOpenData();
        v1.MapPortals();
    }
}
