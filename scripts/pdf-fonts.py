"""Writes the letters of PDF files, src/exchange/report/fonts/*.ttf, from the bundled typefaces.

A PDF embeds plain TrueType, and the bundled files are compressed and variable. Run by hand when a typeface changes:
    pip install fonttools==4.66.1 brotli==1.2.0 && python scripts/pdf-fonts.py
"""
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

root = Path(__file__).parent.parent
families = {"hanken-grotesk": (420, 640), "newsreader": (430,)}
arrows = {0x2190: "arrowleft", 0x2192: "arrowright"}


def add_arrows(font, weight):
    """The typefaces have no arrows, which tables of engagement are full of. In units of the font, as thick as the minus sign looks."""
    size = font["head"].unitsPerEm
    half, middle, left, right, head = (share * size for share in (0.032 * weight / 400, 0.33, 0.06, 0.84, 0.2))
    shaft = right - 2.6 * half
    arm = 1.5 * half
    right_arrow = [
        (left, middle - half), (shaft, middle - half), (right - head - arm, middle - head + arm), (right - head + arm, middle - head - arm),
        (right + half, middle), (right - head + arm, middle + head + arm), (right - head - arm, middle + head - arm), (shaft, middle + half),
        (left, middle + half),
    ]
    for code, name in arrows.items():
        points = right_arrow if name == "arrowright" else [(left + right - x, y) for x, y in reversed(right_arrow)]
        pen = TTGlyphPen(None)
        pen.moveTo(points[0])
        for point in points[1:]:
            pen.lineTo(point)
        pen.closePath()
        glyph = pen.glyph()
        font["glyf"][name] = glyph
        font.setGlyphOrder(font["glyf"].glyphOrder)
        glyph.coordinates.toInt()
        glyph.recalcBounds(font["glyf"])
        font["hmtx"].metrics[name] = (round(left + right), glyph.xMin)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name


for family, weights in families.items():
    for part in ("latin", "latin-ext"):
        source = root / f"node_modules/@fontsource-variable/{family}/files/{family}-{part}-wght-normal.woff2"
        for weight in weights:
            font = instancer.instantiateVariableFont(TTFont(source), {"wght": weight})
            font.flavor = None
            if part == "latin":
                add_arrows(font, weight)
            options = subset.Options(hinting=False, notdef_outline=True, layout_features=["kern", "mark", "ccmp", "locl"])
            options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
            subsetter = subset.Subsetter(options)
            subsetter.populate(unicodes=font.getBestCmap().keys())
            subsetter.subset(font)
            # Fonts of one file are told apart by this name.
            name = "".join(word.capitalize() for word in f"{family}-{part}".split("-")) + f"-{weight}"
            font["name"].setName(name, 6, 3, 1, 0x409)
            font.save(root / f"src/exchange/report/fonts/{family}-{part}-{weight}.ttf")
