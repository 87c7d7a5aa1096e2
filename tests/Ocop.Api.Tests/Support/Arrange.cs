using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Common;
using Ocop.Domain.Subjects;

namespace Ocop.Api.Tests.Support;

/// <summary>Records that many tests need and that are not what they are about.</summary>
public static class Arrange
{
    public static async Task<Guid> RegisterSubjectAsync(this TestApi api, string name, SubjectKind kind = SubjectKind.Cooperative)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IOcopDb>();
        var subject = Subject.Register(new(name, kind, null, null, null, null, null, null));
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => Task.FromResult(db.Subjects.Add(subject)), CancellationToken.None);
        return subject.Id.Value;
    }
}
