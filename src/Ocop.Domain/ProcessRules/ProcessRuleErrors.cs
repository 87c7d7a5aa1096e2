using Ocop.Domain.Common;

namespace Ocop.Domain.ProcessRules;

public static class ProcessRuleErrors
{
    public static DomainError Missing(string key, DateOnly on) => new(ErrorKind.Rule, "process_rule.missing",
        $"Chưa có quy định '{key}' cho ngày {on:dd/MM/yyyy}; hãy bổ sung vào bảng quy định.",
        $"No rule '{key}' is recorded for {on:yyyy-MM-dd}; add it to the rules.");
}
