"""Makes the two font files beside this script from @fontsource/be-vietnam-pro (needs fonttools and brotli).

The package splits each weight by script, and every split carries what we never show. One file per weight with the
letters of Vietnamese and the signs of our texts is a third of the size. The family has no tabular digits, which
columns of dates and counts need, so they are added as the usual `tnum` feature.
"""

from pathlib import Path

from fontTools import merge, subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
PACKAGE = HERE.parents[3] / "node_modules/@fontsource/be-vietnam-pro/files"
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
WIDTH = 630

LETTERS = [
    *range(0x20, 0x7F), 0xA0, 0xA7, 0xAB, 0xB0, 0xB2, 0xB3, 0xB7, 0xBB, 0xBD, *range(0xC0, 0x100),
    0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0,
    0x300, 0x301, 0x303, 0x309, 0x323, *range(0x1EA0, 0x1EFA),
    0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AB, 0x2212,
]  # fmt: skip


def plain(name: str) -> str:
    font = TTFont(PACKAGE / name)
    font.flavor = None
    path = f"/tmp/{name}.ttf"
    font.save(path)
    return path


def add_tabular_digits(font: TTFont) -> None:
    glyphs, cmap = font.getGlyphSet(), font.getBestCmap()
    for offset, name in enumerate(DIGITS):
        source = cmap[0x30 + offset]
        recording, pen = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
        glyphs[source].draw(recording)
        shift = (WIDTH - font["hmtx"][source][0]) / 2
        recording.replay(TransformPen(pen, (1, 0, 0, 1, round(shift), 0)))
        font["glyf"][f"{name}.tnum"] = glyph = pen.glyph()
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][f"{name}.tnum"] = (WIDTH, glyph.xMin)
    order = list(dict.fromkeys([*font.getGlyphOrder(), *(f"{name}.tnum" for name in DIGITS)]))
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    font["maxp"].numGlyphs = len(order)
    rules = " ".join(f"sub {cmap[0x30 + i]} by {n}.tnum;" for i, n in enumerate(DIGITS))
    addOpenTypeFeaturesFromString(font, f"feature tnum {{ {rules} }} tnum;", tables=["GSUB"])


for weight in (400, 600):
    parts = [plain(f"be-vietnam-pro-{script}-{weight}-normal.woff2") for script in ("latin", "vietnamese")]
    font = merge.Merger().merge(parts)
    add_tabular_digits(font)
    options = subset.Options(flavor="woff2", layout_features=["kern", "mark", "mkmk", "tnum"], hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    subset.save_font(font, str(HERE / f"be-vietnam-pro-{weight}.woff2"), options)
