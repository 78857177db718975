# SPDX-License-Identifier: GPL-3.0-or-later
"""Spreads declared totals over the periods they cover, with season, epidemic and noise."""

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()

# How much of ordinary life was possible in each month of the epidemic (1 = all of it).
OPENNESS = {
    (2020, 3): 0.75, (2020, 4): 0.40, (2020, 5): 0.50, (2020, 6): 0.70, (2020, 7): 0.85,
    (2020, 8): 0.92, (2020, 9): 0.92, (2020, 10): 0.88, (2020, 11): 0.70, (2020, 12): 0.85,
    (2021, 1): 0.55, (2021, 2): 0.60, (2021, 3): 0.72, (2021, 4): 0.88, (2021, 5): 0.94,
    (2021, 6): 0.96, (2021, 7): 0.98, (2021, 8): 0.99, (2021, 9): 0.99,
}
EPIDEMIC_BEGINS = (2020, 3)
MOST_LEAN = 0.4  # a block may rise or fall by at most this share of its level


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
