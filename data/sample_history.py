# SPDX-License-Identifier: GPL-3.0-or-later
"""Canonical periods of the sample as dates, and the history read by them."""
import datetime as dt
import re

DAY = dt.timedelta(days=1)


class Gap(Exception):
    """The figure could be computed, but the history lacks what it needs."""


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
    """The rows of history.csv by series and by period."""

    def __init__(self, indicators, rows):
        self.indicators = indicators
        self.series = {}
        for row in rows:
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
