# SPDX-License-Identifier: GPL-3.0-or-later
"""How each kind of published figure follows from the history, and when the two agree."""
import re

from sample_history import DAY, moved, window

NEAR = 0.05  # "around", "some" and "approximately" are read as within one part in twenty
SHARE_OF = {"youth-referrals-schools": "youth-referrals"}
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
