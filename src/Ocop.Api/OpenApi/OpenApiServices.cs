using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Ocop.Api.Hosting;
using Ocop.Api.Http;
using Ocop.Application.Clients;
using Swashbuckle.AspNetCore.SwaggerGen;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace Ocop.Api.OpenApi;

/// <summary>The API described by itself: the document at <c>/openapi/v1.json</c>, a browser for it at <c>/swagger</c>.</summary>
internal static class OpenApiServices
{
    public const string Document = "v1";
    private const string Description = """
        Sổ đăng ký sản phẩm OCOP của tỉnh: sản phẩm, chủ thể, kết quả công nhận, thời hạn. / The province's register of OCOP products: products,
        their subjects, recognitions and how long these hold.

        Dates are legal dates in Asia/Ho_Chi_Minh. Lists are paged by cursor. Failures are RFC 9457 problems; clients switch on `code`, whose
        catalogue is docs/api/errors.md. People call by a session's cookie, systems and other applications by OAuth 2.0 access tokens. Texts come in Vietnamese, or in English by `Accept-Language: en`.
        """;

    public static void AddOpenApiDescription(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(Document, new()
            {
                Title = "Ocop",
                Version = "1",
                Description = Description,
                Contact = new() { Name = "Văn phòng Điều phối nông thôn mới tỉnh", Url = new("https://dongthap.gov.vn") },
                License = new() { Name = "Apache 2.0", Identifier = "Apache-2.0" },
            });
            // HEAD is there wherever GET is, and would only say everything twice
            options.DocInclusionPredicate((_, operation) => operation.HttpMethod != HttpMethods.Head);
            options.CustomSchemaIds(SchemaNames.Of);

            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "Ocop.*.xml"))
            {
                options.IncludeXmlComments(file);
            }

            options.SchemaFilter<Nullability>();
            options.OperationFilter<OperationRules>();
            options.DocumentFilter<CheckedShapes>();
            options.DocumentFilter<DocumentRules>();
        });

        // a field that an edit may leave out is described as what it holds
        services.AddTransient<ISerializerDataContractResolver>(provider =>
            new OptionalContractResolver(provider.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions));
    }

    public static void UseOpenApiDescription(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.IsBelow("/swagger"), browser => browser.Use((context, next) =>
        {
            SecurityHeaders.AllowApiBrowser(context);
            return next(context);
        }));

        // in a branch of its own: what describes the API is read at the first such request, not before the first of any kind
        app.UseWhen(context => context.Request.Path.IsBelow("/openapi"), document => document.UseSwagger(options =>
        {
            options.RouteTemplate = "openapi/{documentName}.json";
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        }));
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "swagger";
            options.SwaggerEndpoint($"/openapi/{Document}.json", "Ocop 1");
            options.DocumentTitle = "Ocop API";

            // hundreds of operations: the headings first, each with an address, and a field that narrows them
            options.DocExpansion(DocExpansion.None);
            options.EnableFilter();
            options.EnableDeepLinking();
            options.EnableTryItOutByDefault();
            options.DisplayRequestDuration();
            options.OAuthClientId(OpenFirstClients.Browser);
            options.OAuthUsePkce();
            options.OAuthScopes("openid", "register.read");
        });
    }
}
