"""Main counts: how many people an event affected, where no words link the accounts' figures.

Accounts of one event give its dead, hurt and arrested in sentences that share no word. The first
figure of a kind in an account is of the event; two of these are set side by side, never as a
conflict.
"""

import re
from bisect import bisect_left
from collections import Counter

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.counts import Figures
from desktop.comparison.figures.reckoning import Reckonings
from desktop.comparison.figures.subjects import of_people, relation
from desktop.comparison.positions.gates import (
    Spot,
    are_of_two_realities,
    is_plain,
    of_events,
    times_apart,
)
from desktop.comparison.positions.matching import Match, Place, Relation, ends
from desktop.comparison.positions.recalled import is_recalled
from desktop.reading import Reading
from desktop.text.jail_terms import JAILED
from desktop.text.nouns import words
from desktop.text.peoples import country
from desktop.text.quantities import Quantity

# What befalls people in an event; who is charged or deported is so one by one, and over years.
ROLES = frozenset(
    {
        "killed",
        "injured",
        "missing",
        "arrested",
        "evacuated",
        "displaced",
        "rescued",
        "hospitalized",
        "kidnapped",
        "aboard",
        "gathered",
        JAILED,
    }
)
# Of these an account may tell several times, each of others: two boats, two convicts.
_TOLD_ONCE = frozenset({"aboard", "gathered", JAILED})
# News tells of its own event first, and of others that it recalls in its second half: of 90 pairs
# of real reports of the dead and hurt (AllSides, BASIL) halves have no match, whole texts two, both
# of other people.
_OWN = 0.5
# Whose dead: two sides of a fight count those of each other.
_SIDES = re.compile(
    r"\b(?:enem(?:y|ies)|adversar(?:y|ies)|opponents?|sides?|troops|army|forces)\b", re.I
)
_WORD = re.compile(r"[A-Z][\w-]+")
# Farther apart than so many times they are hardly of the same people; chosen: in those pairs it
# made no difference.
_FARTHEST = 20.0


class MainCounts:
    """The figures of aligned articles for how many people the event affected."""

    def __init__(self, aligned: Aligned) -> None:
        self._aligned = aligned
        self._figures = aligned.once(Figures)
        # whoever else reports, what two accounts have of each other stays the same
        self._matched = {end for match in self._figures.matches for end in ends(match)}
        self._matched |= aligned.once(Reckonings).ends
        main = [self._main(article) for article in range(len(aligned.readings))]
        self.matches = tuple(
            match
            for one, other in aligned.pairs()
            for role in sorted(main[one].keys() & main[other].keys())
            if (match := self._match(main[one][role], main[other][role]))
        )
        self.told = frozenset(place for match in self.matches for place in (match.one, match.other))

    def _main(self, article: int) -> dict[str, Place]:
        """The first figure of an article for each role that covers everyone affected."""
        found: dict[str, Place] = {}
        reading = self._aligned.readings[article]
        for number, figure in enumerate(reading.quantities):
            new = figure.role in ROLES and figure.role not in found and _is_of_all(figure)
            if new and self._is_own(reading, article, figure):
                found[figure.role] = Place(article, number)
        times = Counter(figure.role for figure in reading.quantities)
        return {
            role: place
            for role, place in found.items()
            if role not in _TOLD_ONCE or times[role] == 1
        }

    def _is_own(self, reading: Reading, article: int, figure: Quantity) -> bool:
        """Whether an account gives a figure of its own event, as a fact."""
        spot = Spot(article, figure.start, figure.end)
        sentence = reading.sentence_at(figure.start)
        if bisect_left(reading.statements, sentence) >= _OWN * len(reading.statements):
            return False
        if _SIDES.search(reading.sentences[sentence].text) or reading.published is None:
            return False
        recalled = is_recalled(self._aligned, spot, anywhere=True)
        return not recalled and is_plain(self._aligned, spot)

    def _match(self, one: Place, other: Place) -> Match | None:
        """Two of them that are not the same, if nothing separates them."""
        if not self._matched.isdisjoint({(one, other.article), (other, one.article)}):
            return None
        figure, rival = self._figures.quantity(one), self._figures.quantity(other)
        found = relation(figure, rival)
        explained = self._gives(other.article, figure) or self._gives(one.article, rival)
        if found is Relation.SAME or explained or _are_far(figure, rival):
            return None
        spots = (
            Spot(one.article, figure.start, figure.end),
            Spot(other.article, rival.start, rival.end),
        )
        gates = (of_events, are_of_two_realities, times_apart)
        apart = any(gate(self._aligned, *spots) for gate in gates)
        countries = [self._countries(spot) for spot in spots]
        if apart or (all(countries) and countries[0].isdisjoint(countries[1])):
            return None
        return Match(one, other, found, 0.0)

    def _gives(self, article: int, figure: Quantity) -> bool:
        """Whether an account gives the other's figure, too, if only as the sum of its own.

        "Four pupils were killed. Two teachers were killed, too": six people.
        """
        held = self._aligned.readings[article].quantities
        own = [one.low for one in held if one.role == figure.role]
        given = any(one.low == figure.low and one.role in ("", figure.role) for one in held)
        return given or (len(own) > 1 and sum(own) == figure.low)

    def _countries(self, spot: Spot) -> frozenset[str]:
        """The countries whose people or places the statement of a figure names."""
        reading = self._aligned.readings[spot.article]
        text = reading.sentence_around(spot.start).text
        named = (country(word) for word in _WORD.findall(text))
        return frozenset(known.name for known in named if known)


def _is_of_all(figure: Quantity) -> bool:
    """Whether a figure is of whoever was there: "people", "others", but no "children"."""
    if figure.role == JAILED:
        return True
    whole = not figure.relation or figure.text.casefold().endswith("others")
    return whole and not figure.unit and (of_people(figure) or figure.noun in words("whoever"))


def _are_far(one: Quantity, other: Quantity) -> bool:
    least, most = sorted((one, other), key=lambda figure: figure.high)
    return most.low > _FARTHEST * max(least.high, 1)
