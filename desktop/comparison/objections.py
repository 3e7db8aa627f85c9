"""Objections: what keeps two claims that exclude each other from being called a conflict."""

from collections.abc import Iterator

from desktop.comparison.alignment import Aligned
from desktop.comparison.gates import Spot, days_apart, times_apart
from desktop.comparison.pairing import Pairing
from desktop.comparison.propositions import Proposition
from desktop.reading.claim import Factuality


def objections(aligned: Aligned, pairing: Pairing) -> Iterator[str]:
    """Why two claims may both be true, the plainest reason first."""
    spots = _spot(pairing.one), _spot(pairing.other)
    kinds = {held.claim.factuality for held in (pairing.one, pairing.other)}
    if Factuality.UNREAL in kinds:
        yield "one of them is a plan, a wish or a condition"
    if Factuality.POSSIBLE in kinds:
        yield "one of them only says that it may be so"
    if any(_asks(aligned, held) for held in (pairing.one, pairing.other)):
        yield "one of them is a question"
    for gate in (days_apart, times_apart):
        if why := gate(aligned, *spots):
            yield why


def _spot(held: Proposition) -> Spot:
    return Spot(held.article, held.claim.predicate_start, held.claim.predicate_end)


def _asks(aligned: Aligned, held: Proposition) -> bool:
    sentence = aligned.readings[held.article].sentences[held.claim.sentence]
    return sentence.text.rstrip("\"”’' ").endswith("?")
