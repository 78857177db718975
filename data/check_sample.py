#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sample plan in northamptonshire/ against itself.

Recomputes every published level, rolling figure, change and mean from history.csv and
compares it at the precision it was printed with. Prints one line for each row that
cannot be computed; fails on any mismatch that contradictions.csv does not explain.
It shares nothing with make_history.py.
"""
import csv
import datetime as dt
import re
import sys
from pathlib import Path

from sample_history import Gap, History, number
from sample_peers import peer_problems
from sample_rules import Unknown, agrees, computed

SAMPLE = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent / "northamptonshire"
COUNTS = {"framework": 33, "indicators": 143, "targets": 19, "published": 258}
NO_MORE_THAN = {  # part: whole, period by period
    "rape-offences": "sso-offences", "asb-non-covid": "asb-incidents", "hate-sexual-orientation": "hate-crime",
    "hate-disability": "hate-crime", "youth-referrals-schools": "youth-referrals",
}
RUNNING_TOTAL = {"youth-referrals-cum": "youth-referrals", "youth-interactions-cum": "youth-interactions"}
SAME_WHOLE = [  # indicators whose denominators count the same things
    ("da-arrest-rate", "da-positive-outcome-rate"), ("mh-incident-share", "da-incident-share"),
    ("cyber-repeat-rate", "cyber-positive-outcome-rate"), ("roadharm-acceptance", "roadharm-sla"),
    ("ace-feedback-better", "ace-feedback-none"), ("cyp-contact-48h", "cyp-acceptance"),
]


def read(name):
    with open(SAMPLE / f"{name}.csv", encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def checked_figures(history, published, targets):
    """({id: text} of mismatches, [gaps], number that agree); prints what cannot be computed."""
    wrong, gaps, right = {}, [], 0
    for row in published:
        try:
            value = computed(history, targets, row)
        except Unknown as reason:
            print(f"not computed: {row['id']} {row['indicator']} {row['measure']}: {reason}")
            continue
        except Gap as gap:
            gaps.append(f"{row['id']} {row['indicator']} {row['measure']}: {gap}")
            continue
        if agrees(row, value):
            right += 1
        else:
            wrong[row["id"]] = f"{row['indicator']} {row['measure']} {row['period']}: printed {row['value']}, computed {value:.3f}"
    return wrong, gaps, right


def counts_beside(published):
    """A numerator and a denominator printed with a percentage must give it."""
    for row in published:
        top, bottom = number(row["numerator"]), number(row["denominator"])
        if top and bottom and row["unit"] == "percent" and not agrees(row, 100 * top / bottom):
            yield f"{row['id']}: {row['numerator']} of {row['denominator']} is not {row['value']}%"


def structure(indicators, framework, areas, targets, published):
    """Names that lead nowhere, counts that are off, and shares that exceed their whole."""
    for name, count in COUNTS.items():
        if len(read(name)) != count:
            yield f"{name}.csv has {len(read(name))} rows, expected {count}"
    if len({row["priority_slug"] for row in framework}) != 27:
        yield "framework.csv does not have 27 priorities"
    outcomes = {row["outcome_slug"] for row in framework}
    for row in indicators.values():
        if row["outcome"] not in outcomes or row["area"] not in areas:
            yield f"indicator {row['slug']} names an unknown outcome or area"
        if len(row["short_name"]) > 32:
            yield f"indicator {row['slug']} has a short name over 32 characters"
    for row in targets + published + read("history"):
        if row["indicator"] not in indicators or row["area"] not in areas:
            yield f"unknown indicator or area in {row}"
    for row in read("history"):
        top, bottom = number(row["numerator"]), number(row["denominator"])
        below = row["value"].startswith("-") and not row["indicator"].endswith("-vs-msg")
        if below or (top is not None and not 0 <= top <= bottom):
            yield f"impossible history row {row}"
    quoted = {row["indicator"] for row in published if not row["measure"].startswith("statement:forecast")}
    for slug in sorted(quoted ^ {row["indicator"] for row in read("history")}):
        yield f"{slug} has figures without history or history without figures"


def coherence(history):
    """Series that must fit one another: parts, running totals, shared denominators."""
    series = {key[0]: cells for key, cells in history.series.items() if not key[2] and key[1] == "northamptonshire"}
    for part, whole in NO_MORE_THAN.items():
        if any(cell[0] > series[whole][period][0] for period, cell in series[part].items()):
            yield f"{part} exceeds {whole}"
    for total, flow in RUNNING_TOTAL.items():
        if any(cell[0] != history.to_date((flow, "northamptonshire", ""), period[1])
               for period, cell in series[total].items()):
            yield f"{total} is not the running total of {flow}"
    for one, other in SAME_WHOLE:
        if any(cell[2] != series[other][period][2] for period, cell in series[one].items()):
            yield f"{one} and {other} do not share their denominators"
    calls = {period[1]: cell[2] for period, cell in series["calls-999-within-10s"].items()}
    if max(calls, key=calls.get) < dt.date(2021, 7, 1):
        yield "the record of 999 calls does not fall in the quarter"


def commentary(published, framework):
    """Every outcome has a commentary, and it carries each figure that was printed."""
    folder = SAMPLE / "commentary" / "2021-22-Q2"
    texts = {}
    for row in framework:
        path = folder / f"{row['outcome_slug']}.md"
        texts[row["outcome_slug"]] = path.read_text(encoding="utf-8") if path.exists() else ""
        if not texts[row["outcome_slug"]].strip():
            yield f"no commentary for {row['outcome_slug']}"
    for row in published:
        figure = re.search(r"£?\d[\d,:./]*(?:st|nd|rd|th|%)?", row["printed"])
        if figure and not re.search(rf"(?<![\d.,:/]){re.escape(figure[0])}(?!\d)", texts[row["outcome"]]):
            yield f"the commentary of {row['outcome']} lacks {figure[0]} ({row['id']})"


def unexplained(wrong, published):
    """Mismatches that no contradiction lists, and contradictions that show no mismatch."""
    ids, explained = {row["id"] for row in published}, set()
    for row in read("contradictions"):
        rows = set(row["rows"].split())
        explained |= rows
        if rows - ids:
            yield f"{row['name']} names unknown rows {sorted(rows - ids)}"
        if not rows & set(wrong):
            beside = [r for r in published if r["id"] in rows]
            if not contradicts_total(beside):
                yield f"{row['name']} shows no mismatch"
    for key in sorted(set(wrong) - explained):
        yield f"mismatch {key}: {wrong[key]}"


def contradicts_total(rows):
    """Whether the printed total among the rows fails to give the printed share."""
    total = next((float(r["value"]) for r in rows if r["measure"] == "statement:total-since-inception"), None)
    part = next((float(r["value"]) for r in rows if r["unit"] == "count" and r["measure"] == "value"), None)
    share = next((r for r in rows if r["unit"] == "percent"), None)
    return bool(total and part and share) and not agrees(share, 100 * part / total)


def main():
    indicators = {row["slug"]: row for row in read("indicators")}
    framework, targets, published = read("framework"), read("targets"), read("published")
    areas = {row["slug"] for row in read("areas")}
    history = History(indicators, read("history"))
    wrong, gaps, right = checked_figures(history, published, targets)
    problems = [*gaps, *structure(indicators, framework, areas, targets, published),
                *counts_beside(published), *coherence(history), *commentary(published, framework),
                *peer_problems(history, read("peer_history"), read("peers")),
                *unexplained(wrong, published)]
    for key, text in sorted(wrong.items()):
        print(f"contradicted: {key} {text}")
    for problem in problems:
        print(f"PROBLEM: {problem}")
    print(f"{len(published)} published figures: {right} agree with the history, {len(wrong)} contradicted, "
          f"{len(published) - right - len(wrong) - len(gaps)} not computed; {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
