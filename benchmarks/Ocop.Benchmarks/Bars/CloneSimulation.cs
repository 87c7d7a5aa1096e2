using System.Globalization;
using System.Text;
using Ocop.Domain.Labels;

namespace Ocop.Benchmarks.Bars;

/// <summary>
/// How well copied stamps are found: honest people and copiers, drawn with a fixed seed, judged by the rules as <c>process-rules.csv</c> has them, check after check as they would come.
/// Needs no database; writes <c>docs/clone-detection.md</c>.
/// </summary>
internal static class CloneSimulation
{
    private const int Seed = 20_261_123;
    private const int HonestStamps = 50_000;
    private const int CopiedStamps = 1_000;
    private const double PlaceKnown = 0.4;
    private const double BuyerChecks = 0.2;
    private static readonly int[] Copies = [5, 20, 100, 500];
    private static readonly int[] Thresholds = [40, 60, 80, 100];

    // towns where OCOP products of Đồng Tháp are sold, in tenths of a degree
    private static readonly CoarsePlace[] Home = [new(105, 1056), new(103, 1058), new(104, 1064), new(106, 1062), new(108, 1054)];
    private static readonly CoarsePlace[] Country =
    [
        .. Home, new(108, 1067), new(100, 1058), new(110, 1067), new(109, 1068), new(104, 1051), new(100, 1051), new(92, 1052), new(103, 1071), new(119, 1084), new(122, 1092), new(138, 1092),
        new(161, 1082), new(165, 1076), new(187, 1057), new(198, 1058), new(210, 1058), new(209, 1067), new(210, 1071), new(212, 1060), new(127, 1081),
    ];

    public static async Task RunAsync(string repository)
    {
        var rules = await ReadRulesAsync(Path.Combine(repository, "src/Ocop.Infrastructure/ReferenceData/process-rules.csv"));
        Random random = new(Seed);
        List<(string Kind, bool Copied, int Highest)> judged = [];

        for (var i = 0; i < HonestStamps; i++)
        {
            var (kind, scans) = Honest(random);
            judged.Add((kind, false, HighestOf(scans, rules)));
        }

        foreach (var copies in Copies)
        {
            for (var i = 0; i < CopiedStamps / Copies.Length; i++)
            {
                judged.Add(($"copied on {copies} packs", true, HighestOf(Copied(random, copies), rules)));
            }
        }

        var text = Describe(judged, rules);
        Console.WriteLine(text);
        await File.WriteAllTextAsync(Path.Combine(repository, "docs/clone-detection.md"), text);
    }

    /// <summary>The highest score that a stamp had after any of its checks: a suspicion once raised stays.</summary>
    private static int HighestOf(List<StampScan> scans, CloneRules rules)
    {
        const int most = 200;
        var ordered = scans.OrderBy(s => s.At).ToList();
        var highest = 0;

        for (var n = 2; n <= Math.Min(ordered.Count, most); n++)
        {
            highest = Math.Max(highest, CloneScore.Of(ordered[..n], rules).Total);
        }

        return highest;
    }

    private static (string Kind, List<StampScan> Scans) Honest(Random random)
    {
        var shop = random.NextDouble() < 0.6 ? Home[random.Next(Home.Length)] : Country[random.Next(Country.Length)];
        List<StampScan> scans = [];
        var at = Start(random);

        switch (random.NextDouble())
        {
            case < 0.60:
                // one buyer, one to three times: in the shop, at home
                var buyer = Device(random);
                Add(at, shop, buyer);
                var more = random.Next(3);

                for (var i = 0; i < more; i++)
                {
                    Add(at.AddHours(random.NextDouble() * 72), Near(random, shop), buyer);
                }

                return ("one buyer", scans);
            case < 0.75:
                // on the shelf: several customers of one shop in ten days
                for (var i = random.Next(2, 8); i > 0; i--)
                {
                    Add(at.AddDays(random.NextDouble() * 10), shop, Device(random));
                }

                return ("on the shelf of a shop", scans);
            case < 0.87:
                // at table: everybody tries it
                for (var i = random.Next(2, 6); i > 0; i--)
                {
                    Add(at.AddMinutes(random.Next(60)), shop, Device(random));
                }

                return ("a family at table", scans);
            case < 0.94:
                // bought in Đồng Tháp, checked again at home far away, by car or by plane
                var tourist = Device(random);
                Add(at, Home[random.Next(Home.Length)], tourist);
                Add(at.AddHours(5 + (random.NextDouble() * 60)), Country[random.Next(Country.Length)], tourist);
                Add(at.AddDays(3), shop, tourist);
                return ("a tourist", scans);
            case < 0.99:
                // sent as a gift, and opened weeks later
                Add(at, Home[random.Next(Home.Length)], Device(random));
                Add(at.AddDays(2 + random.Next(5)), shop, Device(random));
                Add(at.AddDays(10 + random.Next(40)), shop, Device(random));
                return ("a gift", scans);
            default:
                // a sample at a fair, in everybody's hands
                for (var i = random.Next(5, 30); i > 0; i--)
                {
                    Add(at.AddHours(random.NextDouble() * 10), shop, Device(random));
                }

                return ("a sample at a fair", scans);
        }

        void Add(DateTimeOffset moment, CoarsePlace place, Guid device) => scans.Add(new(moment, random.NextDouble() < PlaceKnown ? place : null, device));
    }

    /// <summary>One code on many packs, sold over two months in one region or all over the country; one buyer in five checks.</summary>
    private static List<StampScan> Copied(Random random, int packs)
    {
        var start = Start(random);
        CoarsePlace[] towns = random.NextDouble() < 0.5 ? Home : Country;
        List<StampScan> scans = [];

        for (var pack = 0; pack < packs; pack++)
        {
            if (random.NextDouble() >= BuyerChecks)
            {
                continue;
            }

            var (at, town, device) = (start.AddDays(random.NextDouble() * 60), towns[random.Next(towns.Length)], Device(random));

            for (var i = random.Next(1, 3); i > 0; i--)
            {
                scans.Add(new(at.AddHours(random.NextDouble() * 24), random.NextDouble() < PlaceKnown ? Near(random, town) : null, device));
            }
        }

        return scans;
    }

    private static DateTimeOffset Start(Random random) => new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero).AddHours(random.NextDouble() * 24 * 90);

    private static Guid Device(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new(bytes);
    }

    private static CoarsePlace Near(Random random, CoarsePlace place) => new((short)(place.Latitude + random.Next(-1, 2)), (short)(place.Longitude + random.Next(-1, 2)));

    private static string Describe(List<(string Kind, bool Copied, int Highest)> judged, CloneRules rules)
    {
        StringBuilder text = new();
        var invariant = CultureInfo.InvariantCulture;
        text.AppendLine("# How copied stamps are found").AppendLine();
        text.AppendLine("Each check of a stamp leaves a scan: the moment, a square of about ten kilometres where the buyer gave one, and a device of the day (a keyed hash whose key is deleted the next day).");
        text.AppendLine("A check that another system reports (`POST /scan-reports`) counts like one here: without a device, and with a place where that system sends a square.");
        text.AppendLine("Signs in the scans of a stamp add points; from the threshold on the stamp is suspicious: whoever checks it is warned, and an officer gets the reasons and settles it.").AppendLine();
        text.AppendLine("The weights are process rules (`stamp.clone_*` in `process-rules.csv`), all of them choices of the house and unconfirmed:").AppendLine();
        text.AppendLine("| Sign | Points |").AppendLine("| --- | --- |");
        text.AppendLine(invariant, $"| more than {rules.PlacesFrom} places at least {rules.ApartKm} km apart within {rules.WindowDays} days | {rules.PlacePoints} for each beyond, five at most |");
        text.AppendLine(invariant, $"| went from one check to the next faster than {rules.SpeedKmh} km/h | {rules.SpeedPoints} |");
        text.AppendLine(invariant, $"| more than {rules.DevicesFrom} devices on one day | {rules.DevicePoints} for each beyond, five at most |");
        text.AppendLine(invariant, $"| still checked more than {rules.LongAfterDays} days after the first check | {rules.LongAfterPoints} for each check, five at most |");
        text.AppendLine(invariant, $"| **threshold** | **{rules.Threshold}** |").AppendLine();
        text.AppendLine("## The simulation").AppendLine();
        text.AppendLine(invariant, $"Written by `Ocop.Benchmarks clones`, seed {Seed}: {HonestStamps:N0} honest stamps and {CopiedStamps:N0} copied ones; a place is known of {PlaceKnown:P0} of the checks; one buyer of a copy in five checks.");
        text.AppendLine("People are drawn as we imagine them, not as they were observed: there are no scans yet. The figures tell how the signs work together, not what a year in the province will bring.").AppendLine();
        text.AppendLine("| Threshold | Precision | Recall | Honest stamps suspected |").AppendLine("| --- | --- | --- | --- |");

        foreach (var threshold in Thresholds.Append(rules.Threshold).Distinct().Order())
        {
            var (hit, wrong) = (judged.Count(j => j.Copied && j.Highest >= threshold), judged.Count(j => !j.Copied && j.Highest >= threshold));
            var mark = threshold == rules.Threshold ? "**" : "";
            text.AppendLine(invariant, $"| {mark}{threshold}{mark} | {(double)hit / Math.Max(1, hit + wrong):0.000} | {(double)hit / CopiedStamps:0.000} | {wrong} of {HonestStamps:N0} |");
        }

        text.AppendLine().AppendLine(invariant, $"At the threshold of {rules.Threshold}, by who checks:").AppendLine();
        text.AppendLine("| Stamps | How many | Suspected |").AppendLine("| --- | --- | --- |");

        foreach (var group in judged.GroupBy(j => j.Kind).OrderBy(g => g.First().Copied).ThenBy(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            text.AppendLine(invariant, $"| {group.Key} | {group.Count():N0} | {(double)group.Count(j => j.Highest >= rules.Threshold) / group.Count():P2} |");
        }

        text.AppendLine().AppendLine("A copy on few packs leaves too few checks to tell; a sample that goes from hand to hand at a fair looks like a copy, and is dismissed with that reason, after which the same checks are not held against it again.");
        return text.ToString();
    }

    private static async Task<CloneRules> ReadRulesAsync(string path)
    {
        var values = (await File.ReadAllLinesAsync(path)).Where(l => l.StartsWith("stamp.clone_", StringComparison.Ordinal)).Select(l => l.Split(',')).ToDictionary(c => c[0]["stamp.clone_".Length..], c => int.Parse(c[1], CultureInfo.InvariantCulture));
        return new(
            values["window_days"], values["honest_places"], values["place_points"], values["apart_km"], values["speed_kmh"], values["speed_points"], values["honest_devices"], values["device_points"],
            values["long_after_days"], values["long_after_points"], values["threshold"]);
    }
}
