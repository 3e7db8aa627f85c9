"""Objections: what keeps two claims that exclude each other from being called a conflict."""

import re
from collections.abc import Iterator

from desktop.comparison.alignment import Aligned
from desktop.comparison.gates import Spot, days_apart, times_apart
from desktop.comparison.pairing import Pairing
from desktop.comparison.propositions import Proposition
from desktop.comparison.standing import Standing, standing
from desktop.comparison.weighing import Route
from desktop.comparison.yearless import of_one_year

_PAST = re.compile(r"\b(?:did|was|were|failed)\b", re.I)
_LASTING = re.compile(
    r"\b(?:has|have|had|is|are|be|been|will|would|can|could|yet|still|so far|now|until)\b", re.I
)


def objections(aligned: Aligned, pairing: Pairing) -> Iterator[str]:
    """Why two claims may both be true, the plainest reason first."""
    spots = _spot(pairing.one), _spot(pairing.other)
    stands = {standing(aligned, held) for held in (pairing.one, pairing.other)}
    planned = stands & {Standing.PLANNED, Standing.NOT_PLANNED}
    # who gave up what was planned will not do it
    if planned and stands != planned and pairing.route is not Route.WITHDRAWN:
        yield "one of them is of what is planned"
    if Standing.MAYBE in stands:
        yield "one of them only says that it may be so"
    if any(_asks(aligned, held) for held in (pairing.one, pairing.other)):
        yield "one of them is a question"
    if pairing.features["unsure"]:
        yield "it may be somebody or something else that is spoken of"
    if not _over(aligned, pairing) and (why := days_apart(aligned, *spots)):
        yield why
    if (why := times_apart(aligned, *spots)) and not of_one_year(aligned, *spots):
        yield why


def _over(aligned: Aligned, pairing: Pairing) -> bool:
    """Whether what is denied was over when it was denied, so that no later day undoes it.

    "No gas was used" is of a past that is closed; "they have not arrived" may be true until noon.
    """
    claim, reading = pairing.other.claim, aligned.readings[pairing.other.article]
    days = [aligned.readings[held.article].published for held in (pairing.one, pairing.other)]
    words = reading.article.text[claim.start : claim.end]
    return (
        pairing.route is Route.DENIED
        and None not in days
        and _PAST.search(words) is not None
        and _LASTING.search(words) is None
    )


def _spot(held: Proposition) -> Spot:
    if held.whole:  # times in it are its times
        return Spot(held.article, held.claim.start, held.claim.start)
    return Spot(held.article, held.claim.predicate_start, held.claim.predicate_end)


def _asks(aligned: Aligned, held: Proposition) -> bool:
    sentence = aligned.readings[held.article].sentences[held.claim.sentence]
    return sentence.text.rstrip("\"”’' ").endswith("?")
