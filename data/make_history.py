#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes northamptonshire/history.csv: the illustrative history of the sample plan.

Every constraint stands in history_plan.csv (one series a row) and every seasonal
pattern in history_shapes.csv; this script only spreads the declared totals over the
months or quarters they cover. It draws its noise from a generator seeded with the
name of the series, so two runs give the same bytes. README.md explains the notation.
"""
import calendar
import csv
import random
import re
import sys
from pathlib import Path

from history_spread import block, noise, pair, slopes

HERE = Path(__file__).resolve().parent
SAMPLE = HERE / "northamptonshire"
COLUMNS = "indicator area subset period value numerator denominator".split()


def read(path):
    with open(path, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def month(text):
    year, number = text.split("-")
    return int(year), int(number)


def shifted(when, months):
    index = when[0] * 12 + when[1] - 1 + months
    return index // 12, index % 12 + 1


def steps(first, last, step):
    """The months that begin each period from `first` until before or at `last`."""
    found = []
    while first <= last:
        found.append(first)
        first = shifted(first, step)
    return found


def period_name(when, indicator):
    """The canonical name of the period that begins (or, for a snapshot, ends) in a month."""
    year, number = when
    if indicator["aggregation"] == "snapshot":
        return f"{year}-{number:02d}-{calendar.monthrange(year, number)[1]}"
    if indicator["frequency"] == "quarterly":
        begin = year if number >= 4 else year - 1
        return f"{begin}-{(begin + 1) % 100:02d}-Q{(number - 4) % 12 // 3 + 1}"
    return f"{year}-{number:02d}"


def parse(parts):
    """[(first month, kind, [values])] with kind ':' total, '=' listed, '@' anchor."""
    found = []
    for token in parts.split():
        head = re.match(r"(\d{4}-\d{2})([:=@])(.+)$", token)
        if head:
            found.append((month(head[1]), head[2], [head[3]]))
        else:
            found[-1][2].append(token)
    return found


def listed(text):
    numerator, denominator = pair(text)
    if denominator is not None:
        return (None, numerator, denominator)
    return (float(text) if "." in text else int(text), None, None)


def between_anchors(parts, spread, random_source):
    """A noisy path through the anchors, month by month."""
    cells = {}
    for (first, _, low), (last, _, high) in zip(parts, parts[1:]):
        months = steps(first, last, 1)
        low_value, high_value = int(low[0]), int(high[0])
        for i, when in enumerate(months):
            level = low_value + (high_value - low_value) * i / (len(months) - 1)
            loose = 0 < i < len(months) - 1
            cells[when] = (round(level * noise(random_source, spread)) if loose else round(level), None, None)
    return cells


def cells_of(row, indicator, shapes, wholes=None):
    """The series declared by one row of the plan: {month: (value, numerator, denominator)}."""
    seed = "/".join(["outturn", row["indicator"], row["area"], row["subset"]])
    random_source = random.Random(seed)
    shape, spread = shapes[row["shape"].split()[0]], float(row["spread"])
    step = 3 if indicator["frequency"] == "quarterly" else 1
    parts = parse(row["parts"])
    if parts[0][1] == "@":
        return between_anchors(parts, spread, random_source)
    cells = {}
    limits = [part[0] for part in parts[1:]] + [shifted(month(row["end"]), 1)]
    spans = [steps(part[0], shifted(limit, -1), step) for part, limit in zip(parts, limits)]
    for (_, kind, values), months, slope in zip(parts, spans, slopes(parts, map(len, spans))):
        if kind == ":":
            values = block(values[0], months, shape, spread, random_source, slope, wholes)
        else:
            values = [listed(value) for value in values]
        if len(values) != len(months):
            raise ValueError(f"{row['indicator']}: {len(values)} values for {len(months)} periods")
        cells.update(zip(months, values))
    return cells


def stacked(row, cells, done):
    """Adds the series named after 'on' in the shape column, when there is one."""
    _, _, base = row["shape"].partition(" on ")
    if not base:
        return cells
    under = done[(base, row["area"], row["subset"])]
    return {when: (cell[0] + under[when][0], None, None) for when, cell in cells.items()}


def text(number):
    return "" if number is None else f"{number:.6f}".rstrip("0").rstrip(".") if isinstance(number, float) else str(number)


def written(cell, indicator, shape):
    value, numerator, denominator = cell
    if denominator is not None:
        value = 100 * numerator / denominator
    group = re.match(r"rank-of-(\d+)$", shape)
    return text(value), text(numerator), group[1] if group else text(denominator)


def main():
    indicators = {row["slug"]: row for row in read(SAMPLE / "indicators.csv")}
    shapes = {row["shape"]: row for row in read(HERE / "history_shapes.csv")}
    done, lines = {}, []
    for row in read(HERE / "history_plan.csv"):
        indicator = indicators[row["indicator"]]
        key = (row["indicator"], row["area"], row["subset"])
        _, _, whole = row["shape"].partition(" with ")
        wholes = done[(whole, row["area"], row["subset"])] if whole else None
        cells = stacked(row, cells_of(row, indicator, shapes, wholes), done)
        done[key] = cells
        for when in sorted(cells):
            lines.append([*key, period_name(when, indicator), *written(cells[when], indicator, row["shape"])])
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE / "history.csv"
    with open(target, "w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(lines)


if __name__ == "__main__":
    main()
