using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Support;
using Ocop.Application.Accounts;

namespace Ocop.Api.Tests.Accounts;

public sealed class FirstAdministratorTests
{
    [Test]
    public async Task Is_made_once_with_a_random_password_that_works_and_is_to_be_changed()
    {
        await using var api = await TestApi.StartWithSignInAsync(("Bootstrap:Administrator:Email", "first@dongthap.example"), ("Bootstrap:Administrator:Password", Person.Password));
        await using var scope = api.Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var made = await mediator.Send(new OpenFirstAccount("second@dongthap.example", null));
        var known = await mediator.Send(new OpenFirstAccount("second@dongthap.example", null));
        var unneeded = await mediator.Send(new OpenFirstAccount(null, null));

        Assert.That(made, Has.Property(nameof(FirstAccount.IsNew)).True);
        Assert.That(known, Has.Property(nameof(FirstAccount.IsNew)).False.And.Property(nameof(FirstAccount.RandomPassword)).Null);
        Assert.That(unneeded.IsNew, Is.False, "there is an administrator");
        using var person = Person.At(api);
        var session = await person.SignInAsync("second@dongthap.example", made.RandomPassword!);
        Assert.That(session.GetProperty("user").GetProperty("passwordChangeDue").GetBoolean());
    }
}
