using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>All administrative units of all times, held in memory: there are a few hundred, and every list asks for them.</summary>
public interface IUnits
{
    UnitTree Tree { get; }
}
