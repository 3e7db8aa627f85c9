"""Decided: a comparison with the user's decisions applied.

A decision finds its difference again by kind and place: whatever the program finds when it compares
again, the decision holds as long as it matches something.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.comparison.model import Comparison, Difference, Kind, Row
from desktop.comparison.paired import between
from desktop.comparison.regrouping import Member, Regrouping
from desktop.decision import EXCLUSIVE, SETTLING, Choice, Decision, Passage, article_key
from desktop.reading import Reading

# Decisions that hold between two accounts even if a third one joins the difference.
_OF_PARTS = frozenset({Choice.NO_DIFFERENCE, Choice.LEFT_OUT})


def decide(comparison: Comparison, decisions: Sequence[Decision]) -> Comparison:
    """Apply the user's decisions to a comparison.

    Sentences that are not of the same thing share no row any more; those that were paired share
    one, and what they differ in stands behind the difference that led there. No difference is
    taken out: `settled` says of which the user wants to hear no more.

    Where a further account has joined a difference of two, that of these two is told no more: the
    difference stays, for what the further one says, and its reason is one of it.

    Args:
        comparison: without any decisions.
        decisions: in the order in which they were made; those on other articles are passed over.
    """
    known = _Known(comparison)
    relevant = [one for one in decisions if known.concerned(one)]
    if not relevant:
        return comparison
    held = {decision.id: known.held(decision) for decision in relevant}
    parts = {one.id: known.parts(one) for one in relevant if not held[one.id]}
    rows, moved = _rows(known, [one for one in relevant if held[one.id]])
    differences: list[Difference] = []
    marks: list[tuple[Decision, ...]] = []
    for number, difference in enumerate(comparison.differences):
        own = tuple(one for one in relevant if number in held[one.id])
        partly = [one for one in relevant if number in parts.get(one.id, ())]
        reason = known.reason_beyond(partly, difference)
        differences.append(replace(difference, row=_row(difference, rows, moved), reason=reason))
        marks.append(own)
        for pairing in own:
            if pairing.choice is Choice.PAIRED and number == held[pairing.id][0]:
                found = _between(known, pairing, rows, [*comparison.differences, *differences])
                differences += found
                marks += [tuple(d for d in relevant if known.holds(d, each)) for each in found]
    left = tuple(one for one in relevant if not held[one.id] and not parts[one.id])
    return replace(
        comparison,
        rows=rows,
        differences=tuple(differences),
        decisions=tuple(marks),
        unapplied=left,
    )


def settled(comparison: Comparison, number: int) -> bool:
    """Whether the user decided that a difference is none, or none between these sentences."""
    return any(one.choice in SETTLING for one in comparison.decisions_of(number))


def quiet(comparison: Comparison, number: int) -> bool:
    """Whether the user wants no more of a difference, here or in reports."""
    return settled(comparison, number) or any(
        one.choice is Choice.LEFT_OUT for one in comparison.decisions_of(number)
    )


def reported(comparison: Comparison) -> Comparison:
    """The comparison as reports show it: without differences that were settled or left out."""
    kept = [n for n in range(len(comparison.differences)) if not quiet(comparison, n)]
    return replace(
        comparison,
        differences=tuple(comparison.differences[number] for number in kept),
        decisions=tuple(comparison.decisions_of(number) for number in kept)
        if comparison.decisions
        else (),
    )


def left_out(comparison: Comparison) -> int:
    """How many differences a report leaves out because the user decided so."""
    return len(comparison.differences) - len(reported(comparison).differences)


def notes_of(comparison: Comparison, number: int) -> str:
    """The user's note on a difference, or ""."""
    return "\n".join(
        one.note for one in comparison.decisions_of(number) if one.choice is Choice.NOTED
    )


def about(
    comparison: Comparison,
    number: int,
    choice: Choice,
    *,
    pair: Sequence[Member] = (),
    note: str = "",
) -> Decision:
    """A decision on a difference of a comparison, ready to store.

    Args:
        comparison: the difference's.
        number: its place in it.
        choice: what is decided.
        pair: for PAIRED two sentences of two articles.
        note: for NOTED what was written.
    """
    difference = comparison.differences[number]
    whole = choice is Choice.OTHER_THING  # what else these sentences differ in goes with it
    passages = [
        _sentence(reading, position.sentence)
        if whole
        else Passage(article_key(reading.article), position.start, position.end, position.text)
        for reading, side in zip(comparison.readings, difference.sides, strict=True)
        for position in side
    ]
    return Decision(
        choice,
        difference.kind.value,
        tuple(article_key(reading.article) for reading in comparison.readings),
        tuple(dict.fromkeys(passages)),
        tuple(_sentence(comparison.readings[article], sentence) for article, sentence in pair),
        note,
    )


def replaced(comparison: Comparison, number: int, choice: Choice) -> tuple[Decision, ...]:
    """The decisions on a difference that one with this choice replaces."""
    return tuple(one for one in comparison.decisions_of(number) if one.choice in EXCLUSIVE[choice])


class _Known:
    """The articles of a comparison, by their keys."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.keys = [article_key(reading.article) for reading in comparison.readings]
        self.places: Mapping[str, int] = {key: place for place, key in enumerate(self.keys)}

    def concerned(self, decision: Decision) -> bool:
        """Whether a decision is about a difference that could exist between these articles."""
        speaking = decision.speaking.intersection(self.places)
        if not all(self._stands(p) for p in (*decision.passages, *decision.pair)):
            return False
        if len(decision.speaking) > 1:
            return len(speaking) > 1
        return bool(speaking) and len(self.places.keys() & frozenset(decision.articles)) > 1

    def holds(self, decision: Decision, difference: Difference) -> bool:
        """Whether a difference is the one that was decided about.

        It is if the kind is the same and each article that has a part in it says so at a place
        that was decided about. Of sentences that are not of the same thing every kind is meant,
        but not that one alone says something: that is what then is left.
        """
        if decision.choice is Choice.OTHER_THING and len(decision.speaking) > 1:
            meant = difference.kind is not Kind.ONLY
        else:
            meant = difference.kind.value == decision.kind
        speaking = [place for place, side in enumerate(difference.sides) if side]
        return (
            meant
            and self._counts(decision, speaking)
            and all(self._meets(decision, difference, place) for place in speaking)
        )

    def held(self, decision: Decision) -> list[int]:
        """The differences that a decision is about."""
        found = enumerate(self.comparison.differences)
        return [number for number, difference in found if self.holds(decision, difference)]

    def parts(self, decision: Decision) -> list[int]:
        """The differences that match a decision for only some of their accounts."""
        if decision.choice not in _OF_PARTS:
            return []
        told = [self.places[key] for key in decision.speaking if key in self.places]
        return [
            number
            for number, one in enumerate(self.comparison.differences)
            if one.kind.value == decision.kind
            and one.between
            and len(told) > 1
            and all(self._meets(decision, one, place) for place in told)
        ]

    def reason_beyond(self, decisions: Sequence[Decision], difference: Difference) -> str:
        """The reason for a difference without the accounts that some decisions are about."""

        def is_settled(one: int, other: int) -> bool:
            return any({self.keys[one], self.keys[other]} <= made.speaking for made in decisions)

        reasons = {why: is_settled(one, other) for one, other, why in difference.between if why}
        if not reasons.get(difference.reason):
            return difference.reason
        return next((why for why, over in reasons.items() if not over), difference.reason)

    def members(self, passages: Sequence[Passage]) -> list[Member]:
        """The sentences that contain passages of these articles."""
        return [
            (place, self.comparison.readings[place].sentence_at(passage.start))
            for passage in passages
            if (place := self.places.get(passage.sha256)) is not None
        ]

    def _counts(self, decision: Decision, speaking: Sequence[int]) -> bool:
        """Whether it is between articles that the decision covered.

        That one alone says something was decided of those that were silent then.
        """
        if len(speaking) > 1:
            return True
        silent = {key for place, key in enumerate(self.keys) if place not in speaking}
        return not silent.isdisjoint(decision.articles)

    def _meets(self, decision: Decision, difference: Difference, place: int) -> bool:
        return any(
            passage.sha256 == self.keys[place] and passage.overlaps(position.start, position.end)
            for passage in decision.passages
            for position in difference.sides[place]
        )

    def _stands(self, passage: Passage) -> bool:
        """Whether a passage is still in place, in an article that is compared or another."""
        place = self.places.get(passage.sha256)
        return place is None or passage.lies_in(self.comparison.readings[place].article.text)


def _rows(known: _Known, decisions: Sequence[Decision]) -> tuple[tuple[Row, ...], list[int]]:
    regrouping = Regrouping(known.comparison.rows, len(known.keys))
    for decision in decisions:
        if decision.choice is Choice.OTHER_THING:
            regrouping.part(known.members(decision.passages))
        elif len(pair := known.members(decision.pair)) == 2:
            regrouping.join(*pair)
    return regrouping.rows()


def _row(difference: Difference, rows: Sequence[Row], moved: Sequence[int]) -> int | None:
    """The current row of a difference; None where its sentences are apart."""
    if difference.row is None:
        return None
    row = moved[difference.row]
    together = all(
        position.sentence in rows[row].sentences[article]
        for article, side in enumerate(difference.sides)
        for position in side
    )
    return row if together else None


def _between(
    known: _Known, pairing: Decision, rows: Sequence[Row], told: Sequence[Difference]
) -> list[Difference]:
    """The differences between two sentences that the user paired, without those already found."""
    pair = known.members(pairing.pair)
    together = [
        number
        for number, row in enumerate(rows)
        if all(sentence in row.sentences[article] for article, sentence in pair)
    ]
    if len(pair) < 2 or not together:  # a later decision may have laid them apart again
        return []
    return [
        replace(found, row=together[0])
        for found in between(known.comparison.readings, pair)
        if not any(_same(found, one) for one in told)
    ]


def _same(one: Difference, other: Difference) -> bool:
    """Whether two differences are of one kind and share characters wherever they stand."""
    return one.kind is other.kind and all(
        bool(first) == bool(second)
        and (not first or any(a.start < b.end and b.start < a.end for a in first for b in second))
        for first, second in zip(one.sides, other.sides, strict=True)
    )


def _sentence(reading: Reading, number: int) -> Passage:
    sentence = reading.sentences[number]
    return Passage(article_key(reading.article), sentence.start, sentence.end, sentence.text)
