using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

/// <summary>The two old provinces and the new one in little, with every trap of the real list.</summary>
internal static class UnitsOfTheTest
{
    private static readonly DateOnly Before = new(2020, 1, 1);
    private static readonly DateOnly LastOldDay = new(2025, 6, 30);
    private static readonly DateOnly FirstNewDay = new(2025, 7, 1);

    public static UnitIndex Index { get; } = new(Build());

    private static List<RecordedUnit> Build()
    {
        var units = new List<RecordedUnit>();
        var dongThap = Add("87", "Tỉnh Đồng Tháp", null, Before, LastOldDay);
        var tienGiang = Add("82", "Tỉnh Tiền Giang", null, Before, LastOldDay);
        var today = Add("82", "Tỉnh Đồng Tháp", null, FirstNewDay, null);

        District(dongThap, "866", "Thành phố Cao Lãnh", "29866 Phường 1", "29881 Xã Mỹ Ngãi", "29887 Xã Mỹ Tân");
        District(dongThap, "873", "Huyện Cao Lãnh", "30076 Thị trấn Mỹ Thọ", "30079 Xã Gáo Giồng", "30100 Xã Bình Thạnh");
        District(dongThap, "868", "Thành phố Hồng Ngự", "29954 Phường An Thạnh", "29965 Xã Bình Thạnh");
        District(dongThap, "870", "Huyện Hồng Ngự", "29992 Xã Phú Thuận A");
        District(dongThap, "867", "Thành phố Sa Đéc", "29905 Phường 1", "29920 Xã Tân Khánh Đông");
        District(dongThap, "871", "Huyện Tam Nông", "30004 Xã Hoà Bình", "30001 Thị trấn Tràm Chim");
        District(dongThap, "872", "Huyện Tháp Mười", "30037 Thị trấn Mỹ An", "30055 Xã Mỹ Đông", "30058 Xã Mỹ Quí");
        District(dongThap, "874", "Huyện Thanh Bình", "30130 Thị trấn Thanh Bình", "30148 Xã Bình Thành", "30157 Xã Tân Thạnh");
        District(dongThap, "876", "Huyện Lai Vung", "30211 Xã Tân Dương", "30226 Xã Tân Thành", "30214 Xã Hòa Long");
        District(dongThap, "877", "Huyện Châu Thành", "30244 Thị trấn Cái Tàu Hạ", "30259 Xã Tân Bình");
        District(tienGiang, "815", "Thành phố Mỹ Tho", "28261 Phường 1", "28282 Xã Đạo Thạnh", "28285 Xã Mỹ Phong");
        District(tienGiang, "816", "Thành phố Gò Công", "28300 Phường 1", "28717 Xã Bình Đông");
        District(tienGiang, "819", "Huyện Cái Bè", "28390 Xã An Cư", "28411 Xã Đông Hòa Hiệp", "28429 Xã An Hữu");
        District(tienGiang, "821", "Huyện Châu Thành", "28519 Thị trấn Tân Hiệp", "28570 Xã Long An", "28537 Xã Tân Hương");
        District(tienGiang, "824", "Huyện Gò Công Đông", "28702 Thị trấn Tân Hòa", "28717 Xã Tân Tây", "28720 Xã Tân Thành");
        Add("28249", "Phường Đạo Thạnh", today, FirstNewDay, null);
        Add("28285", "Phường Mỹ Phong", today, FirstNewDay, null);
        Add("28261", "Phường Mỹ Tho", today, FirstNewDay, null);
        Add("30037", "Xã Tháp Mười", today, FirstNewDay, null);
        Add("30130", "Xã Thanh Bình", today, FirstNewDay, null);
        Add("30157", "Xã Tân Thạnh", today, FirstNewDay, null);
        Add("28747", "Xã Tân Phú Đông", today, FirstNewDay, null);

        return units;

        Guid Add(string code, string name, Guid? parent, DateOnly from, DateOnly? to)
        {
            var id = Guid.CreateVersion7();
            units.Add(new(id, code, name, parent, from, to));
            return id;
        }

        void District(Guid province, string code, string name, params string[] communes)
        {
            var district = Add(code, name, province, Before, LastOldDay);

            foreach (var commune in communes)
            {
                Add(commune[..5], commune[6..], district, Before, LastOldDay);
            }
        }
    }
}
