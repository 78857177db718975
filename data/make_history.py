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

HERE = Path(__file__).resolve().parent
SAMPLE = HERE / "northamptonshire"
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
COLUMNS = "indicator area subset period value numerator denominator".split()

# How much of ordinary life was possible in each month of the epidemic (1 = all of it).
OPENNESS = {
    (2020, 3): 0.75, (2020, 4): 0.40, (2020, 5): 0.50, (2020, 6): 0.70, (2020, 7): 0.85,
    (2020, 8): 0.92, (2020, 9): 0.92, (2020, 10): 0.88, (2020, 11): 0.70, (2020, 12): 0.85,
    (2021, 1): 0.55, (2021, 2): 0.60, (2021, 3): 0.72, (2021, 4): 0.88, (2021, 5): 0.94,
    (2021, 6): 0.96, (2021, 7): 0.98, (2021, 8): 0.99, (2021, 9): 0.99,
}
EPIDEMIC_BEGINS = (2020, 3)
MOST_LEAN = 0.4  # a block may rise or fall by at most this share of its level


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


def weight(when, shape):
    """Season times epidemic for one month."""
    season = int(shape[MONTHS[when[1] - 1]])
    closed = 1 - OPENNESS.get(when, 1.0)
    if shape["lockdown"] == "only":
        return season * (closed + 0.01) if when >= EPIDEMIC_BEGINS else 0.0
    return season * (1 - float(shape["lockdown"]) * closed)


def noise(random_source, spread):
    """About 1, with `spread` percent as its usual reach; three draws make it bell-shaped."""
    draw = sum(random_source.random() for _ in range(3)) - 1.5
    return max(0.05, 1 + draw * 2 * spread / 100)


def apportion(total, weights, caps=None):
    """Whole numbers in proportion to the weights whose sum is exactly the total."""
    whole = sum(weights)
    if not whole:
        if total:
            raise ValueError(f"nothing to spread {total} over")
        return [0] * len(weights)
    exact = [total * w / whole for w in weights]
    caps = caps or [total] * len(weights)
    shares = [min(int(e), cap) for e, cap in zip(exact, caps)]
    order = sorted(range(len(weights)), key=lambda i: (shares[i] - exact[i], i))
    while sum(shares) < total:
        before = sum(shares)
        for i in order:
            if sum(shares) < total and shares[i] < caps[i] and weights[i] > 0:
                shares[i] += 1
        if sum(shares) == before:
            raise ValueError(f"{total} does not fit under {sum(caps)}")
    return shares


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


def pair(text):
    numerator, _, denominator = text.partition("/")
    return (int(numerator), int(denominator)) if denominator else (None, None)


def whole_of(cell):
    """What a series 'with' another counts its share of: the other's denominator or value."""
    return cell[0] if cell[2] is None else cell[2]


def mean_level(part, length):
    """Rate, or total for each period, of a declared block; None for listed values."""
    if part[1] != ":":
        return None
    numerator, denominator = pair(part[2][0])
    return numerator / denominator if denominator else int(part[2][0]) / length


def slopes(parts, lengths):
    """How far each block leans towards its neighbours, relative to its own level.

    Without the lean every series would jump where one declared total ends and the next begins.
    """
    levels = [mean_level(part, length) for part, length in zip(parts, lengths)]
    found = []
    for i, level in enumerate(levels):
        before = levels[i - 1] if i and levels[i - 1] else level
        after = levels[i + 1] if i + 1 < len(levels) and levels[i + 1] else level
        sides = (before != level) + (after != level)
        lean = (after - before) / (sides * level) if level and sides else 0.0
        found.append(max(-MOST_LEAN, min(MOST_LEAN, lean)))
    return found


def leaning(slope, length):
    """Weights that rise or fall evenly about 1 over a block."""
    return [1 + slope * ((i + 0.5) / length - 0.5) for i in range(length)]


def block(total, months, shape, spread, random_source, slope, wholes=None):
    """One declared total spread over its periods: [(value, numerator, denominator)]."""
    weights = [weight(m, shape) * noise(random_source, spread) for m in months]
    trend = leaning(slope, len(months))
    numerator, denominator = pair(total)
    if denominator is None:
        return [(value, None, None) for value in apportion(int(total), [w * t for w, t in zip(weights, trend)])]
    below = [whole_of(wholes[m]) for m in months] if wholes else apportion(denominator, weights)
    if sum(below) != denominator:
        raise ValueError(f"{total} is declared over {denominator}, the whole holds {sum(below)}")
    rates = [d * t * noise(random_source, spread / 2) for d, t in zip(below, trend)]
    above = apportion(numerator, rates, below)
    return list(zip([None] * len(above), above, below))


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
