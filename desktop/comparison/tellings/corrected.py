"""Corrections: what accounts say that an earlier version of them got wrong.

That is no claim of theirs, and nothing is compared with it; but a reader wants to see it.
"""

from collections.abc import Iterator
from itertools import groupby

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.positions.building import position
from desktop.message import message
from desktop.reading import Reading
from desktop.text.boilerplate import is_correction


def corrections(aligned: Aligned) -> Iterator[Difference]:
    """One difference for each account that carries corrections of itself."""
    names = account_names([reading.article for reading in aligned.readings])
    carried = [tuple(_corrections(reading)) for reading in aligned.readings]
    # reprints of one article carry the same one, and do not differ
    texts = [{place.text.casefold() for place in places} for places in carried]
    shared = texts[0].intersection(*texts[1:])
    for article, places in enumerate(carried):
        if found := tuple(place for place in places if place.text.casefold() not in shared):
            reason = message(
                "{account} was corrected: it names what an earlier version of it had wrong.",
                account=names[article],
            )
            sides = tuple(found if n == article else () for n in range(len(names)))
            # what is no statement is in no row
            yield Difference(Kind.ONLY, Verdict.DIFFERS, Strength.STRONG, None, reason, sides)


def _corrections(reading: Reading) -> Iterator[Position]:
    """The sentences of the paragraphs that correct an article, in order."""
    for _, group in groupby(reading.sentences, lambda sentence: sentence.paragraph):
        held = list(group)
        line = reading.article.text[held[0].start : held[-1].end]
        if held[0].boilerplate and is_correction(line):
            yield from (position(reading, one.start, one.end) for one in held)
