"""Yearless: dates in short texts of which one leaves out the year.

"On January 4th" and "on Jan. 4, 2031" may be one day in a headline: when it was written is often
not known, and a headline about a claim names its year where the claim did not.
"""

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.gates import Spot, times_around
from desktop.text.dates import TimeExpression


def of_one_year(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two short texts may have one date, with its year in only one of them."""
    readings = aligned.readings[one.article], aligned.readings[other.article]
    if not all(reading.brief for reading in readings):
        return False
    times = [[time for time, _ in times_around(aligned, spot)] for spot in (one, other)]
    return any(_may_be_one(first, second) for first in times[0] for second in times[1])


def _may_be_one(one: TimeExpression, other: TimeExpression) -> bool:
    months, days, years = (
        {one.month, other.month},
        {one.day, other.day} - {None},
        {one.year, other.year},
    )
    return len(months) == 1 and None not in months and len(days) <= 1 and None in years
