using System.Globalization;
using Ocop.Application.Common;
using Ocop.Domain.Common;
using Ocop.Domain.ProcessRules;

namespace Ocop.Application.ProcessRules;

internal sealed class RulesInForce(IReferenceFacts facts) : IProcessRules
{
    public int Get(string key, DateOnly on) => Find(key, on) ?? throw new DomainException(ProcessRuleErrors.Missing(key, on));

    public int? Find(string key, DateOnly on) => facts.Current.RuleOn(key, on) is { } rule ? int.Parse(rule.Value, CultureInfo.InvariantCulture) : null;
}
