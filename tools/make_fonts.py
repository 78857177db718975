#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/fonts from the Inter family: digits of one width, and only the glyphs that the window needs.

Qt 6.4 cannot ask a font for its tabular figures (feature `tnum`), so they are made the default ones here. A changed
font may not pass for the original: the family is called "Outturn Inter". Needs python3-fonttools and fonts-inter.

Usage: make_fonts.py [FOLDER WITH Inter-*.otf] [OUTPUT FOLDER]
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Outturn Inter"
STYLES = ["Regular", "SemiBold", "Bold"]
RANGES = [
    (0x20, 0x7E),      # ASCII
    (0xA0, 0x17F),     # Latin-1, Latin Extended-A: Welsh, Polish, Romanian names
    (0x218, 0x21B),
    (0x1E80, 0x1E85),  # Welsh
    (0x1EF2, 0x1EF3),
    (0x391, 0x3C9),    # Greek letters, as used in statistics
    (0x2010, 0x2027),  # dashes, quotation marks, bullet, ellipsis
    (0x202F, 0x203A),
    (0x20AC, 0x20AC),
    (0x2190, 0x2199),  # arrows
    (0x2212, 0x2212),  # minus
    (0x2248, 0x2265),
    (0x25A0, 0x25CF),  # triangles, circles
    (0x2713, 0x2718),  # ticks and crosses
]
DIGITS = "0123456789"


def tabular_forms(font):
    forms = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                forms.update(getattr(table, "ExtSubTable", table).mapping)
    return forms


def make_digits_tabular(font):
    forms = tabular_forms(font)
    for table in font["cmap"].tables:
        for digit in DIGITS:
            glyph = table.cmap.get(ord(digit))
            if glyph in forms:
                table.cmap[ord(digit)] = forms[glyph]


def rename(font, style):
    full = f"{FAMILY} {style}"
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    linked = style if style in ("Regular", "Bold") else "Regular"
    names = {
        1: FAMILY if style in ("Regular", "Bold") else full,
        2: linked,
        3: postscript,
        4: full,
        6: postscript,
        16: FAMILY,
        17: style,
    }
    table = font["name"]
    for name in list(table.names):
        if name.nameID in names or name.nameID in (21, 22, 25):
            table.removeNames(nameID=name.nameID)
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        font["CFF "].cff.fontNames = [postscript]
        font["CFF "].cff[0].FullName = full
        font["CFF "].cff[0].FamilyName = FAMILY


def keep_needed_glyphs(font):
    options = subset.Options()
    options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)


def main():
    source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
    target = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else
                          pathlib.Path(__file__).resolve().parent.parent / "resources" / "fonts")
    for style in STYLES:
        font = TTFont(source / f"Inter-{style}.otf", recalcTimestamp=False)
        make_digits_tabular(font)
        keep_needed_glyphs(font)
        rename(font, style)
        font.save(target / f"OutturnInter-{style}.otf")


if __name__ == "__main__":
    main()
