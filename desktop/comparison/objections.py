"""Objections: what keeps two claims that exclude each other from being called a conflict."""

from collections.abc import Iterator

from desktop.comparison.alignment import Aligned
from desktop.comparison.gates import Spot, days_apart, times_apart
from desktop.comparison.pairing import Pairing
from desktop.comparison.propositions import Proposition
from desktop.comparison.standing import Standing, standing


def objections(aligned: Aligned, pairing: Pairing) -> Iterator[str]:
    """Why two claims may both be true, the plainest reason first."""
    spots = _spot(pairing.one), _spot(pairing.other)
    stands = {standing(aligned, held) for held in (pairing.one, pairing.other)}
    planned = stands & {Standing.PLANNED, Standing.NOT_PLANNED}
    if planned and stands != planned:
        yield "one of them is of what is planned"
    if Standing.MAYBE in stands:
        yield "one of them only says that it may be so"
    if any(_asks(aligned, held) for held in (pairing.one, pairing.other)):
        yield "one of them is a question"
    if pairing.features["unsure"]:
        yield "it may be somebody or something else that is spoken of"
    for gate in (days_apart, times_apart):
        if why := gate(aligned, *spots):
            yield why


def _spot(held: Proposition) -> Spot:
    if held.whole:  # times in it are its times
        return Spot(held.article, held.claim.start, held.claim.start)
    return Spot(held.article, held.claim.predicate_start, held.claim.predicate_end)


def _asks(aligned: Aligned, held: Proposition) -> bool:
    sentence = aligned.readings[held.article].sentences[held.claim.sentence]
    return sentence.text.rstrip("\"”’' ").endswith("?")
