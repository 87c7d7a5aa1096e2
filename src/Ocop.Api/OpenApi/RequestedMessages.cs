using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MediatR;
using Ocop.Application.Common;

namespace Ocop.Api.OpenApi;

/// <summary>
/// The messages that an endpoint's code makes, with the permissions that they ask for: what <see cref="RequiresAttribute"/> says there is the rule itself, and
/// a second list beside it would be wrong one day. Done when the description is asked for.
/// </summary>
internal static class RequestedMessages
{
    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<ushort, OpCode> Codes =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(code => (ushort)code.Value);

    /// <summary>Of the messages that the endpoint makes.</summary>
    public static IReadOnlyList<string> PermissionsOf(MethodInfo endpoint) =>
        [.. Of(endpoint).Select(message => message.GetCustomAttribute<RequiresAttribute>()?.Permission).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What the method makes, itself or by methods and lambdas beside it.</summary>
    public static IReadOnlySet<Type> Of(MethodInfo endpoint)
    {
        HashSet<Type> messages = [];
        HashSet<MethodBase> seen = [endpoint];
        Queue<MethodBase> left = new(seen);

        while (left.TryDequeue(out var method))
        {
            foreach (var used in Used(method))
            {
                if (used is ConstructorInfo && used.DeclaringType is { } type && type.IsAssignableTo(typeof(IBaseRequest)))
                {
                    messages.Add(type);
                }
                else if (Outermost(used.DeclaringType) == Outermost(endpoint.DeclaringType) && seen.Add(used))
                {
                    left.Enqueue(used);
                }
            }
        }

        return messages;
    }

    private static Type? Outermost(Type? type) => type?.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>The methods and constructors that a method names; of an asynchronous one, those of its state machine.</summary>
    private static IEnumerable<MethodBase> Used(MethodBase method)
    {
        var body = method.GetCustomAttribute<StateMachineAttribute>()?.StateMachineType.GetMethod("MoveNext", Everything) ?? method;
        var il = body.GetMethodBody()?.GetILAsByteArray() ?? [];

        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == 0xFE ? (ushort)(0xFE00 | il[at + 1]) : il[at]];
            at += code.Size;

            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineTok && Resolve(body, BitConverter.ToInt32(il, at)) is { } used)
            {
                yield return used;
            }

            at += OperandSize(code, il, at);
        }
    }

    private static MethodBase? Resolve(MethodBase within, int token)
    {
        var typeArguments = within.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        return within.Module.ResolveMember(token, typeArguments, within.IsGenericMethod ? within.GetGenericArguments() : null) as MethodBase;
    }

    private static int OperandSize(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
