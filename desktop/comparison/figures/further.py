"""Further ones: "a third bus may have been hit" beside another account's "two buses were hit"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.predicates import word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.positions.building import difference, position
from desktop.comparison.positions.matching import Place
from desktop.comparison.positions.values import quantity_value
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.claim import Claim, Factuality
from desktop.text.nouns import singular

_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
# "A third man" is one more; "a third of the men" and "a second time" are not.
_FURTHER = re.compile(rf"\b(?:a|another)\s+({'|'.join(_ORDINALS)})\s+([a-z]+)\b", re.IGNORECASE)
_SO = frozenset({Factuality.ASSERTED, Factuality.PARTLY})


@dataclass(frozen=True, slots=True)
class _Further:
    """One more of something, and what is said about it.

    Attributes:
        article: in which it stands.
        start: first character of "a third bus".
        end: character after its last one.
        number: which one it is: 3.
        noun: what it is, in the singular.
        claims: what is said of it, or in its sentence.
    """

    article: int
    start: int
    end: int
    number: int
    noun: str
    claims: tuple[Claim, ...]


def find_further(aligned: Aligned) -> Iterator[Difference]:
    """One more of something that another account counts, with the same said about it."""
    further = [tuple(_further(reading, n)) for n, reading in enumerate(aligned.readings)]
    for one, other in aligned.pairs():
        for mine, theirs in ((one, other), (other, one)):
            for held in further[mine]:
                place = next(_counted(aligned.readings[theirs], theirs, held), None)
                if place is not None and not _is_counted(aligned.readings[mine], held):
                    yield _difference(aligned, held, place)


def further_in(reading: Reading, start: int, end: int) -> bool:
    """Whether one more of something is mentioned in a span of a text."""
    return _FURTHER.search(reading.article.text, start, end) is not None


def _further(reading: Reading, article: int) -> Iterator[_Further]:
    for number in reading.statements:
        held = reading.sentences[number]
        for match in _FURTHER.finditer(reading.article.text, held.start, held.end):
            own = tuple(claim for claim in reading.claims if _is_of(claim, *match.span()))
            which = _ORDINALS.index(match[1].lower()) + 2
            yield _Further(article, *match.span(), which, match[2].lower(), own)


def _is_of(claim: Claim, start: int, end: int) -> bool:
    """Whether what is said of who or what fills a role of a claim."""
    parts = [part for part in (claim.agent, claim.target) if part]
    return any(part.start <= start and end <= part.end for part in parts)


def _counted(reading: Reading, article: int, held: _Further) -> Iterator[Place]:
    """Where another account counts all but that one, and says the same about them."""
    for index, figure in enumerate(reading.quantities):
        counts = figure.noun == singular(held.noun) and not (figure.unit or figure.relation)
        if counts and figure.low == figure.high == held.number - 1:
            own = (one for one in reading.claims if _is_of(one, figure.start, figure.end))
            if any(
                one.factuality in _SO and word_likeness(one.predicate, claim.predicate)
                for one in own
                for claim in held.claims
            ):
                yield Place(article, index)


def _is_counted(reading: Reading, held: _Further) -> bool:
    """Whether the account with one more counts the others, too: then it only tells more."""
    return any(
        figure.noun == singular(held.noun) and figure.low == held.number - 1
        for figure in reading.quantities
    )


def _difference(aligned: Aligned, held: _Further, place: Place) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    readings = aligned.readings[held.article], aligned.readings[place.article]
    figure = readings[1].quantities[place.number]
    value = quantity_value(figure)
    said = position(readings[0], held.start, held.end)
    given = position(readings[1], figure.start, figure.end, value)
    sure = any(claim.factuality in _SO for claim in held.claims)
    reason = message(
        "{value} ({account}) against “{said}” ({other}): {why}.",
        value=value,
        account=names[place.article],
        said=said.text,
        other=names[held.article],
        why=message("one of them counts one more")
        if sure
        else message("one more is only said to be possible"),
    )
    verdict = Verdict.UNCLEAR if sure else Verdict.COMPATIBLE
    places = sorted([(held.article, said), (place.article, given)], key=lambda one: one[0])
    return difference(aligned, Kind.NUMBER, (verdict, Strength.POSSIBLE, reason), places)
