# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the illustrative figures of the most similar group against the ranks and differences that are printed."""
from sample_history import number, window

OWN = "northamptonshire"
NEAR = 0.5  # a difference from the average is printed in whole per cent or finer
RANKED_BY = {  # rank: (figures, whether the most comes first)
    "rasso-offences-rank": ("sso-offences", False), "rasso-positive-outcome-rank": ("rasso-positive-outcome-rate", True),
    "residential-burglary-rank": ("residential-burglary", False), "cyber-crime-rank": ("cyber-crime", False),
    "asb-rank": ("asb-incidents", False),
}
DIFFERENCE_OF = {"cyber-crime-vs-msg": "cyber-crime"}
NO_PEERS = {  # why a rank has no figures behind it
    "drug-trafficking-rank": "the document prints no number of drug trafficking offences",
    "burglary-satisfaction-rank": "it ranks types of crime, not forces",
}


def count_and_base(cell):
    value, top, bottom = cell
    return (value if top is None else top), bottom


def by_quarter_end(history, rows):
    """{figures: {last day: {force: (count, base)}}}, the own force's shares from its history."""
    found = {}
    for row in rows:
        cell = tuple(number(row[name]) for name in ("value", "numerator", "denominator"))
        found.setdefault(row["indicator"], {}).setdefault(window(row["period"])[1], {})[row["area"]] = count_and_base(cell)
    for figures, days in found.items():
        for day, forces in days.items():
            if OWN not in forces:
                forces[OWN] = count_and_base(history.at((figures, OWN, ""), day)[0])
    return found


def own_level_problems(history, rows):
    """The own force's counts must be those of its history."""
    for row in rows:
        if row["area"] == OWN and history.level((row["indicator"], OWN, ""), *window(row["period"])) != number(row["value"]):
            yield f"peer_history.csv gives {row['indicator']} of {row['period']} otherwise than the history does"


def place_problems(history, figures_by_day):
    ranks = {key[0] for key in history.series if key[0].endswith("-rank")}
    for rank in sorted(ranks ^ set(RANKED_BY) ^ set(NO_PEERS)):
        yield f"{rank} is neither ranked by figures nor excused"
    for rank, (figures, most_first) in RANKED_BY.items():
        printed = {period[1]: cell for period, cell in history.cells((rank, "msg", "")).items()}
        for day, forces in figures_by_day[figures].items():
            rates = {force: count / base for force, (count, base) in forces.items()}
            better = sum((rate > rates[OWN]) == most_first and rate != rates[OWN] for rate in rates.values())
            if (better + 1, len(rates)) != (printed[day][0], printed[day][2]):
                yield f"{figures} puts the force {better + 1}/{len(rates)} on {day}, {rank} says {printed[day][0]:.0f}"


def difference_problems(history, figures_by_day):
    for difference, figures in DIFFERENCE_OF.items():
        printed = {period[1]: cell[0] for period, cell in history.cells((difference, "msg", "")).items()}
        for day, forces in figures_by_day[figures].items():
            mean = sum(count for count, _ in forces.values()) / sum(base for _, base in forces.values())
            own = forces[OWN][0] / forces[OWN][1]
            if abs(100 * (own / mean - 1) - printed[day]) > NEAR:
                yield f"{figures} differs by {100 * (own / mean - 1):.1f}% on {day}, {difference} says {printed[day]}"


def peer_problems(history, rows, members):
    areas = {row["slug"] for row in members}
    for row in rows:
        if row["area"] not in areas or float(row["denominator"]) <= 0:
            yield f"impossible peer row {row}"
    figures = by_quarter_end(history, rows)
    yield from own_level_problems(history, rows)
    yield from place_problems(history, figures)
    yield from difference_problems(history, figures)
