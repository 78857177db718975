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

SAMPLE = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent / "northamptonshire"
DAY = dt.timedelta(days=1)
COUNTS = {"framework": 33, "indicators": 143, "targets": 19, "published": 258}
NEAR = 0.05  # "around", "some" and "approximately" are read as within one part in twenty
SHARE_OF = {"youth-referrals-schools": "youth-referrals"}
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
NOT_COMPUTABLE = {
    "statement:mean-of-previous-years": "the number of years averaged is not stated",
    "statement:lowest-other-score": "the history holds no single scores",
    "statement:highest-other-score": "the history holds no single scores",
    "statement:forecast": "it is about a time to come",
    "statement:forecast-low": "it is about a time to come",
    "statement:forecast-high": "it is about a time to come",
    "statement:types-above-80": "the other crime types are not in the sample",
    "statement:range-low": "the quarters meant are not stated",
    "statement:range-high": "the quarters meant are not stated",
}


class Unknown(Exception):
    """The figure cannot be computed from any history."""


class Gap(Exception):
    """The figure could be computed, but the history lacks what it needs."""


def read(name):
    with open(SAMPLE / f"{name}.csv", encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def moved(day, months):
    """The same day some months away; a month's last day stays its month's last day."""
    last = (day + DAY).month != day.month
    base = (day + DAY if last else day)
    index = base.year * 12 + base.month - 1 + months
    moved_day = dt.date(index // 12, index % 12 + 1, base.day)
    return moved_day - DAY if last else moved_day


def month_window(text, months):
    year, month = (int(part) for part in text.split("-"))
    first = dt.date(year, month, 1)
    end = moved(first, 1) - DAY
    return moved(first, 1 - months), end


def window(text):
    """(first day, last day) of a canonical period; a point in time has no first day."""
    if re.fullmatch(r"\d{4}-\d{2}", text):
        return month_window(text, 1)
    if re.fullmatch(r"\d{4}-\d{2}/12m", text):
        return month_window(text[:7], 12)
    quarter = re.fullmatch(r"(\d{4})-(\d{2})-Q([1-4])", text)
    if quarter:
        if (int(quarter[1]) + 1) % 100 != int(quarter[2]):
            raise ValueError(f"{text} is not a financial year")
        first = moved(dt.date(int(quarter[1]), 4, 1), 3 * (int(quarter[3]) - 1))
        return first, moved(first, 3) - DAY
    days = [dt.date.fromisoformat(part) for part in text.split("/")]
    return (None, days[0]) if len(days) == 1 else tuple(days)


def number(text):
    return float(text) if text else None


class History:
    def __init__(self, indicators):
        self.indicators = indicators
        self.series = {}
        for row in read("history"):
            cells = self.series.setdefault((row["indicator"], row["area"], row["subset"]), {})
            cell = [number(row[name]) for name in ("value", "numerator", "denominator")]
            cells[window(row["period"])] = cell

    def cells(self, key):
        if key not in self.series:
            raise Gap("the sample has no history for it")
        return self.series[key]

    def covering(self, key, first, last):
        """The cells that tile the window exactly, in order."""
        found, cells = [], self.cells(key)
        inside = sorted(c for c in cells if c[0] and first <= c[0] and c[1] <= last)
        expected = first
        for cell in inside:
            if cell[0] != expected:
                raise Gap(f"the history has a gap at {expected}")
            found.append(cells[cell])
            expected = cell[1] + DAY
        if expected != last + DAY:
            raise Gap(f"the history does not cover {first} to {last}")
        return found

    def at(self, key, day):
        """A snapshot; or, where the report states no window, the one period ending that day."""
        found = [cell for period, cell in self.cells(key).items() if period[1] == day]
        if len(found) != 1:
            raise Gap(f"the history has nothing at {day}")
        return found

    def picked(self, key, first, last):
        snapshot = self.indicators[key[0]]["aggregation"] == "snapshot"
        return self.at(key, last) if snapshot or not first else self.covering(key, first, last)

    def level(self, key, first, last):
        cells = self.picked(key, first, last)
        aggregation = self.indicators[key[0]]["aggregation"]
        if aggregation == "ratio":
            return 100 * sum(c[1] for c in cells) / sum(c[2] for c in cells)
        total = sum(c[0] for c in cells)
        return total / len(cells) if aggregation in ("mean", "median") else total

    def to_date(self, key, last):
        begins = min(period[0] for period in self.cells(key))
        return sum(cell[0] for cell in self.covering(key, begins, last))

    def quarters_back(self, key, last):
        """Levels of the quarters up to a day, latest first."""
        ends = sorted((p[1] for p in self.cells(key) if p[1] <= last), reverse=True)
        return [self.level(key, moved(end + DAY, -3), end) for end in ends]


def base_window(base, first, last):
    if base in ("6-months", "2-months"):
        return None, first - DAY
    if base == "q2-2019-20":
        return window("2019-20-Q2")
    back = {"previous-quarter": 3, "same-period-last-year": 12, "previous-12-months": 12,
            "3-years-ago": 36}[base]
    return moved(first, -back) if first else None, moved(last, -back)


def change(history, key, measure, first, last):
    _, kind, base = measure.split(":")
    now, before = history.level(key, first, last), history.level(key, *base_window(base, first, last))
    return 100 * (now / before - 1) if kind == "relative" else now - before


def target_of(targets, indicator):
    return float(next(t["value"] for t in targets if t["indicator"] == indicator))


def run_length(levels, holds):
    """How many pairs (level, the one before) from the latest on hold the condition."""
    length = 0
    for now, before in zip(levels, levels[1:]):
        if not holds(now, before):
            break
        length += 1
    return length


def lowest_in(levels):
    """Months over which the latest quarter is the lowest."""
    return 3 * (1 + run_length(levels, lambda now, before: before > levels[0]))


def statement(history, targets, key, name, first, last):
    def level():
        return history.level(key, first, last)
    rules = {
        "numerator": lambda: sum(c[1] for c in history.picked(key, first, last)),
        "denominator": lambda: sum(c[2] for c in history.picked(key, first, last)),
        "share-of-total-to-date": lambda: 100 * level() / history.to_date(key, last),
        "share-of-referrals": lambda: 100 * level() / history.level((SHARE_OF[key[0]], *key[1:]), first, last),
        "total-since-inception": level,
        "quarter-level": level,
        "implied-by-change": level,
        "rank-among-quarters": lambda: 1 + sum(q > level() for q in history.quarters_back(key, last)),
        "run-above-threshold": lambda: run_length(history.quarters_back(key, last),
                                                  lambda now, _: now > target_of(targets, key[0])),
        "run-falling": lambda: run_length(history.quarters_back(key, last), lambda now, before: now < before),
        "lowest-in-months": lambda: lowest_in(history.quarters_back(key, last)),
        "gap-to-national-target": lambda: target_of(targets, key[0]) - level(),
        "difference-from-target": lambda: level() - target_of(targets, key[0]),
    }
    return rules[name]()


def computed(history, targets, row):
    measure = row["measure"]
    if measure in NOT_COMPUTABLE:
        raise Unknown(NOT_COMPUTABLE[measure])
    key = (row["indicator"], row["area"], row["subset"])
    first, last = window(row["period"])
    if measure == "value":
        return history.level(key, first, last)
    if measure == "cumulative":
        return history.to_date(key, last)
    if measure == "mean-per-quarter":
        return history.level(key, first, last) / 4
    if measure.startswith("change:"):
        return change(history, key, measure, first, last)
    return statement(history, targets, key, measure.removeprefix("statement:"), first, last)


def stated_range(row):
    """The range that a derived row's note states, such as 187-189 or '332 or 333'."""
    found = re.search(r"(?<![\d.])(\d+(?:\.\d+)?)(?:-| or )(\d+(?:\.\d+)?)$", row["note"])
    return (float(found[1]), float(found[2])) if found else None


def agrees(row, value):
    printed, bound = float(row["value"]), row["bound"]
    if bound == "above":
        return value > printed
    if bound == "below":
        return value < printed
    if bound == "at_least":
        return value >= printed
    if bound == "about":
        low, high = stated_range(row) or sorted((printed * (1 - NEAR), printed * (1 + NEAR)))
        return low <= value <= high
    return abs(value - printed) <= 0.5 * 10 ** -int(row["decimals"]) + 1e-9


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
    history = History(indicators)
    wrong, gaps, right = checked_figures(history, published, targets)
    problems = [*gaps, *structure(indicators, framework, areas, targets, published),
                *counts_beside(published), *coherence(history), *commentary(published, framework),
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
