#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes northamptonshire/peer_history.csv: illustrative figures of the most similar group.

The document prints the force's place among its eight most similar forces, never the
figures behind it. For each series of peer_plan.csv this script makes figures of seven
unnamed forces so that the force stands in every place that history.csv gives it and,
where a difference from the group's average is given, that the average is there too.
It draws from a generator seeded with the name of the series: two runs give the same
bytes. Run it after make_history.py; README.md explains the columns.
"""
import csv
import random
import sys
from pathlib import Path

from sample_history import History, window

HERE = Path(__file__).resolve().parent
SAMPLE = HERE / "northamptonshire"
COLUMNS = "indicator area subset period value numerator denominator".split()
OWN = "northamptonshire"
NEAREST, STEP = 0.045, 0.075  # how far the next force lies off, and each one behind it, as shares of the own figure
DRIFT = 0.25                  # of a place, how far a force moves among the others in a quarter


def read(path):
    with open(path, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def offsets(count, draw):
    """Growing distances from the own figure, none of them even."""
    return [NEAREST + STEP * (i + 0.5 * draw.random()) for i in range(count)]


def relative_figures(place, highest_first, draw):
    """The others' figures as multiples of the own one, in ascending order."""
    below = 7 - (place - 1) if highest_first else place - 1
    lower = [1 - d for d in reversed(offsets(below, draw))]
    return lower + [1 + d for d in offsets(7 - below, draw)]


def stretched(multiples, weights, own_weight, average):
    """Moves the figures on one side of the own one until the weighted mean is `average` times the own figure."""
    total = own_weight + sum(weights)
    gap = average * total - own_weight - sum(m * w for m, w in zip(multiples, weights))
    side = 1 if gap > 0 else -1
    movable = [i for i, m in enumerate(multiples) if (m - 1) * side > 0] or range(len(multiples))
    reach = sum(abs(multiples[i] - 1) * weights[i] for i in movable)
    factor = 1 + abs(gap) / reach
    return [1 + (m - 1) * factor if i in movable else m for i, m in enumerate(multiples)]


def cells(plan, history):
    """(period, own cell, place, difference in per cent or None) of each quarter end that has them all."""
    key = (plan["indicator"], OWN, "")
    ranks = {period[1]: cell[0] for period, cell in history.cells((plan["rank"], "msg", "")).items()}
    against = history.cells((plan["difference"], "msg", "")) if plan["difference"] else {}
    differences = {period[1]: cell[0] for period, cell in against.items()}
    for last, place in sorted(ranks.items()):
        name = f"{last:%Y-%m}/12m" if plan["window"] == "12m" else last.isoformat()
        first, _ = window(name)
        if first and first < min(period[0] for period in history.cells(key)):
            continue
        yield name, history.picked(key, first, last), int(place), differences.get(last)


def written(plan, figure, base):
    """The cell of one force: a count beside its population, or a share with its counts."""
    if plan["kind"] == "rate":
        return [str(round(figure * base)), "", str(base)]
    numerator = round(figure * base)
    return [f"{100 * numerator / base:.6f}".rstrip("0").rstrip("."), str(numerator), str(base)]


def series(plan, history, members):
    draw = random.Random("outturn/peers/" + plan["indicator"])
    others = [member for member in members if member["slug"] != OWN]
    own_base = int(next(member for member in members if member["slug"] == OWN)["population"])
    places = {member["slug"]: 7 * draw.random() for member in others}
    for period, own, place, difference in cells(plan, history):
        count = sum(cell[0] if plan["kind"] == "rate" else cell[1] for cell in own)
        base = own_base if plan["kind"] == "rate" else int(own[0][2])
        for slug in places:
            places[slug] += DRIFT * (draw.random() - 0.5) * 2
        ordered = sorted(others, key=lambda member: places[member["slug"]])
        bases = [int(member["population"]) if plan["kind"] == "rate"
                 else round(base * int(member["population"]) / own_base * (0.9 + 0.2 * draw.random())) for member in ordered]
        multiples = relative_figures(place, plan["first"] == "highest", draw)
        if difference is not None:
            multiples = stretched(multiples, bases, base, 1 / (1 + difference / 100))
        if plan["kind"] == "rate":
            yield OWN, period, written(plan, count / base, base)
        for member, multiple, size in sorted(zip(ordered, multiples, bases), key=lambda row: row[0]["slug"]):
            yield member["slug"], period, written(plan, multiple * count / base, size)


def main():
    indicators = {row["slug"]: row for row in read(SAMPLE / "indicators.csv")}
    history = History(indicators, read(SAMPLE / "history.csv"))
    members = read(SAMPLE / "peers.csv")
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE / "peer_history.csv"
    with open(target, "w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(COLUMNS)
        for plan in read(HERE / "peer_plan.csv"):
            for area, period, cell in series(plan, history, members):
                writer.writerow([plan["indicator"], area, "", period, *cell])


if __name__ == "__main__":
    main()
