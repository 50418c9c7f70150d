#!/usr/bin/env python3
"""Time from signal to structural measure, from `cli export --spells` alone (standard library, no R needed).

    npm run --silent cli -- export --spells --output spells.csv --reference-date 2021-04-16
    python3 notebooks/time_to_measure.py spells.csv [expected.csv]

Kaplan-Meier with log-log intervals of 95%, and Aalen-Johansen where something competes with the measure; patterns that
came in late (entry) are at risk from then on. With a second file, of lines `name,value` as this prints them, every value
is compared to 1e-6 and the exit status is 1 when one differs. notebooks/time-to-measure.R does the same with `survival`.
"""

import csv
import math
import sys

DAYS = (182, 365, 471, 730)
Z = 1.959963984540054


def read_spells(path):
    """(entry, days, cause) of every pattern that is computed: cause 1 the measure, 2 what competes, 0 still open."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["days"] != ""]
    return [
        (
            float(row["entry"]) if row.get("entry") else -math.inf,
            float(row["days"]),
            int(row["cause"]) if row.get("cause") else int(row["event"] in ("1", "true", "TRUE")),
        )
        for row in rows
    ]


def steps(spells):
    """(day, at risk, events by cause) at each day on which something ended a spell."""
    for day in sorted({days for _, days, cause in spells if cause > 0}):
        risk = sum(1 for entry, days, _ in spells if entry < day <= days)
        ended = {k: sum(1 for _, days, cause in spells if days == day and cause == k) for k in (1, 2)}
        yield day, risk, ended


def kaplan_meier(spells):
    """(day, share without a measure, lower, upper) per step; what competes counts as censored."""
    share, variance, curve = 1.0, 0.0, []
    for day, risk, ended in steps(spells):
        events = ended[1]
        if events == 0:
            continue
        share *= 1 - events / risk
        variance += events / (risk * (risk - events)) if risk > events else math.inf
        if 0 < share < 1:
            spread = Z * math.sqrt(variance) / abs(math.log(share))
            middle = math.log(-math.log(share))
            bounds = math.exp(-math.exp(middle + spread)), math.exp(-math.exp(middle - spread))
        else:
            bounds = None, None
        curve.append((day, share, *bounds))
    return curve


def aalen_johansen(spells):
    """(day, share that has a measure, share that ended otherwise) per step."""
    free, incidence, curve = 1.0, {1: 0.0, 2: 0.0}, []
    for day, risk, ended in steps(spells):
        for cause in (1, 2):
            incidence[cause] += free * ended[cause] / risk
        free *= 1 - (ended[1] + ended[2]) / risk
        curve.append((day, incidence[1], incidence[2]))
    return curve


def at(curve, day, place, before):
    """What a step curve says on a day."""
    return next((step[place] for step in reversed(curve) if step[0] <= day), before)


def median(curve, place):
    """First day on which a curve is at or below a half, the middle of a stretch that is exactly a half; None: never."""
    for index, step in enumerate(curve):
        value = step[place]
        if value is not None and value <= 0.5 + 1e-12:
            flat = abs(value - 0.5) < 1e-12 and index + 1 < len(curve)
            return (step[0] + curve[index + 1][0]) / 2 if flat else step[0]
    return None


def figures(spells):
    curve = kaplan_meier(spells)
    yield "computed", len(spells)
    yield "events", sum(1 for _, _, cause in spells if cause == 1)
    for day in DAYS:
        yield f"S({day})", at(curve, day, 1, 1.0)
        yield f"S({day}) lower", at(curve, day, 2, None)
        yield f"S({day}) upper", at(curve, day, 3, None)
    for name, place in (("median", 1), ("median lower", 2), ("median upper", 3)):
        yield name, median(curve, place)
    if any(cause == 2 for _, _, cause in spells):
        outcomes = aalen_johansen(spells)
        for day in DAYS:
            yield f"measure by {day}", at(outcomes, day, 1, 0.0)
            yield f"otherwise by {day}", at(outcomes, day, 2, 0.0)


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    found = dict(figures(read_spells(arguments[1])))
    for name, value in found.items():
        print(f"{name},{'' if value is None else format(value, '.10g')}")
    if len(arguments) == 2:
        return 0
    with open(arguments[2], encoding="utf-8", newline="") as file:
        expected = {row[0]: row[1] for row in csv.reader(file) if row}
    other = [name for name, value in expected.items() if not same(found.get(name), value)]
    print(f"{len(expected) - len(other)} of {len(expected)} the same to 1e-6", file=sys.stderr)
    for name in other:
        print(f"other: {name} is {found.get(name)}, expected {expected[name]}", file=sys.stderr)
    return 1 if other else 0


def same(value, text):
    if value is None or text == "":
        return value is None and text == ""
    return abs(value - float(text)) <= 1e-6 * max(1.0, abs(value))


if __name__ == "__main__":
    sys.exit(main(sys.argv))
