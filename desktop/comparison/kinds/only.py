"""Only here: what one account says and no other one covers, even in other words."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.coverage import Coverage, Uncovered
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.akin import Akin
from desktop.comparison.figures.counts import Figures
from desktop.comparison.figures.main_counts import MainCounts
from desktop.comparison.figures.subjects import MEASURES
from desktop.comparison.figures.tallies import Tallies
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.names.newcomers import new_times, newcomers
from desktop.comparison.positions.building import difference, position
from desktop.comparison.positions.gates import Spot
from desktop.comparison.positions.matching import Place
from desktop.comparison.reasons import quoted
from desktop.comparison.tellings.corrected import corrections
from desktop.comparison.tellings.removes import removes
from desktop.comparison.tellings.telling_words import missing
from desktop.comparison.tellings.units import Units
from desktop.message import Message, translatable
from desktop.reading.mention import NameType
from desktop.text.quantities import Quantity, find_quantities

# This much weight in uncovered words is a statement, not an aside; less if someone new is named.
_STRONG_WEIGHT = 40.0
_STRONG_IF_NAMED = 25.0
# Clauses this similar are paraphrases: their unshared words are synonyms.
_PARAPHRASE = 0.5
# Durations, and what may be a weight or a currency, are shown in the words of the account.
_AS_WRITTEN = frozenset({"s", "pound"})
# One or two of something are not reported by themselves: "the two leaders".
_FEW = 2
_ONE = ("a ", "an ", "one ", "a-", "one-")
# "Hundreds" is a figure from one to nine hundred: shown as written.
_VAGUE = 5
_AGE = "age"
# The order: a figure, then what names someone, then an hour or a date, then colour, including
# ages. The words of a clause weigh what `rarity` gives them (6 to 12 per
# word).
_OF_FIGURE = 70.0
_OF_VAGUE = 35.0
_OF_NAMED = 40.0
_OF_NAME = 55.0
_OF_TIME = 45.0
_HEAVIEST = 60.0  # of words: a long clause does not precede a figure by its length
_WORD = re.compile(r"\w+")
# News puts first what matters most: at the end of an account a thing weighs this much less.
_AT_THE_END = 0.3
# The reason where only one account says it, and the same where others are in another language.
_FIGURE = (
    translatable("Only {account} gives this figure: {value}."),
    translatable("Of the accounts in this language only {account} gives this figure: {value}."),
)
_CLAUSE = (
    translatable("Only {account} says this: {missing}."),
    translatable("Of the accounts in this language only {account} says this: {missing}."),
)
_SECOND_HAND = (
    translatable("Only {account} says this, at second hand ({hand}): {missing}."),
    translatable(
        "Of the accounts in this language only {account} says this, at second hand ({hand}):"
        " {missing}."
    ),
)
_QUOTED = (
    translatable("Only {account} quotes {name}."),
    translatable("Of the accounts in this language only {account} quotes {name}."),
)
_NAMED = (
    translatable("Only {account} names {name}."),
    translatable("Of the accounts in this language only {account} names {name}."),
)
_TIME = (
    translatable("Only {account} gives this time: {value}."),
    translatable("Of the accounts in this language only {account} gives this time: {value}."),
)


@dataclass(frozen=True, slots=True)
class _Fact:
    """Something that only one account says.

    Attributes:
        weight: what it weighs among such things.
        strength: how sure it is.
        places: where it stands.
        templates: that tell it, of all accounts and of those in one language.
        values: what fills them beside the account.
    """

    weight: float
    strength: Strength
    places: tuple[Position, ...]
    templates: tuple[str, str]
    values: Mapping[str, str]


def find_only(aligned: Aligned) -> Iterator[Difference | None]:
    """Corrections; figures, clauses, names and times that only one account of its language has.

    An account in another language may say a thing in words we do not read: nothing is told where
    there is no second account in the same language, and the reason names the limit where there is.
    """
    yield from corrections(aligned)
    paraphrased = aligned.once(_paraphrased)
    for article in range(len(aligned.readings)):
        others = _others(aligned, article)
        if others:
            for fact in _Account(aligned, article, others, paraphrased[article]).facts():
                yield fact and _only(aligned, article, fact)


def _others(aligned: Aligned, article: int) -> list[int]:
    """The other accounts in the language of one."""
    language = aligned.terms[article].language
    return [n for n, one in enumerate(aligned.terms) if n != article and one.language == language]


def _paraphrased(aligned: Aligned) -> tuple[set[int], ...]:
    """For each article the clauses with a near paraphrase in another one."""
    found: tuple[set[int], ...] = tuple(set() for _ in aligned.readings)
    for (one, other), likeness in aligned.likeness.items():
        pairs = likeness.pairs
        alike = pairs.closest >= _PARAPHRASE
        found[one].update(pairs.clauses[alike].tolist())
        found[other].update(pairs.counterparts[alike].tolist())
    return found


class _Told:
    """The spans of an account that have been reported."""

    def __init__(self) -> None:
        self._held: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)

    def spans(self) -> Iterator[tuple[int, int]]:
        """All of them."""
        return chain.from_iterable(self._held.values())

    def takes(self, places: Sequence[Position]) -> bool:
        """Whether some places were not reported yet; from now on they are."""
        free = not any(
            place.start < end and start < place.end
            for place in places
            for start, end in self._held[place.sentence]
        )
        for place in places if free else ():
            self._held[place.sentence].append((place.start, place.end))
        return free


class _Account:
    """What one account says and the others do not."""

    def __init__(
        self, aligned: Aligned, article: int, others: Sequence[int], paraphrased: set[int]
    ) -> None:
        self._aligned, self._article, self._others = aligned, article, others
        self._reading = aligned.readings[article]
        self._paraphrased = paraphrased

    def facts(self) -> Iterator[_Fact | None]:
        """All facts; each place in the text is reported once. None is a step of the search."""
        told = _Told()
        for fact in chain(self._figures(), self._clauses()):
            if fact is None or told.takes(fact.places):
                yield fact
        named = {
            referent.id
            for span in told.spans()
            for _, referent in self._aligned.referents.within(self._article, *span)
        }
        yield None
        for fact in chain(self._names(named), self._times()):
            if told.takes(fact.places):
                yield fact

    def _figures(self) -> Iterator[_Fact]:
        """Figures; the same one given several times is told once, those of a vote together."""
        figures, tallies = self._aligned.once(Figures), self._aligned.once(Tallies)
        told = self._aligned.once(MainCounts).told | self._aligned.once(Akin).told
        heads = self._aligned.once(_headlined)
        same: dict[tuple[object, ...], list[Place]] = {}
        votes: dict[Spot, Position] = {}
        for place in figures.lone:
            figure = figures.quantity(place)
            if place.article != self._article or _is_few(figure) or place in told:
                continue
            if any(_is_in(figure, heads[other]) for other in self._others):
                continue
            if vote := tallies.around(place.article, figure.start, figure.end):
                votes[vote] = position(self._reading, vote.start, vote.end)
            else:
                key = figure.unit, figure.noun, figure.low, figure.high
                same.setdefault(key, []).append(place)
        for vote, place in votes.items():
            if not tallies.is_told(vote):
                weight, value = self._weighed(_OF_FIGURE, place), quoted(place.text)
                yield _Fact(weight, Strength.STRONG, (place,), _FIGURE, {"value": value})
        for places in same.values():
            figure = figures.quantity(places[0])
            found = tuple(map(figures.position, places))
            wide = figure.high >= _VAGUE * figure.low
            vague = wide or not (figure.unit or figure.noun)
            as_written = wide or figure.unit in MEASURES | _AS_WRITTEN
            value = quoted(figure.text) if as_written else found[0].value
            strength = Strength.POSSIBLE if vague else Strength.STRONG
            aside = vague or figure.unit == _AGE
            weight = self._weighed(_OF_VAGUE if aside else _OF_FIGURE, found[0])
            yield _Fact(weight, strength, found, _FIGURE, {"value": value or ""})

    def _clauses(self) -> Iterator[_Fact | None]:
        """Clauses and whole sentences."""
        spoken = self._aligned.terms[self._article]
        known = (spoken.spans[clause] for clause in self._paraphrased)
        units = Units(self._reading, Coverage(self._aligned, self._article, self._others, known))
        before: list[str] = []  # a post that is quoted and embedded is told once
        for sentence in spoken.statements:
            yield None
            spans = [spoken.spans[clause] for clause in spoken.clauses_of(sentence)]
            for unit in units.within(sentence, spans):
                words = " ".join(_WORD.findall(self._reading.article.text[slice(*unit.span)]))
                if not any(words in one for one in before):
                    yield self._clause(unit)
                before.append(words)

    def _clause(self, unit: Uncovered) -> _Fact:
        needed = _STRONG_IF_NAMED if unit.named else _STRONG_WEIGHT
        strength = Strength.STRONG if unit.weight >= needed else Strength.POSSIBLE
        place = position(self._reading, *unit.span)
        weight = min(unit.weight, _HEAVIEST) / 2 + (_OF_NAMED if unit.named else 0.0)
        hand = removes(self._reading, *unit.span)
        values = {"missing": missing(self._aligned, self._article, unit)}
        if hand:
            values["hand"] = hand
        templates = _SECOND_HAND if hand else _CLAUSE
        return _Fact(self._weighed(weight, place), strength, (place,), templates, values)

    def _names(self, told: Container[int]) -> Iterator[_Fact]:
        """Names of people and bodies of whom nothing else is told."""
        for new in newcomers(self._aligned, self._article, self._others):
            if new.referent in told:
                continue
            place = position(self._reading, new.mention.start, new.mention.end, new.name)
            person = new.mention.type is NameType.PERSON
            name = new.name if person else quoted(new.name)
            weight, templates = self._weighed(_OF_NAME, place), _QUOTED if new.quoted else _NAMED
            yield _Fact(weight, Strength.STRONG, (place,), templates, {"name": name})

    def _times(self) -> Iterator[_Fact]:
        """Hours and dates in what the others say as well."""
        for new in new_times(self._aligned, self._article, self._others):
            given = new.expression
            place = position(self._reading, given.start, given.end, new.value)
            weight = self._weighed(_OF_TIME, place)
            values = {"value": new.value}
            yield _Fact(weight, Strength.POSSIBLE, (place,), _TIME, values)

    def _weighed(self, weight: float, place: Position) -> float:
        """A weight reduced by how far down in the account something is."""
        statements = self._reading.statements
        depth = bisect_left(statements, place.sentence) / len(statements)
        return weight * (1 - _AT_THE_END * depth)


def _headlined(aligned: Aligned) -> tuple[tuple[Quantity, ...], ...]:
    """For each article the figures of its headlines."""
    return tuple(
        tuple(
            figure
            for line in (reading.article.title, *reading.headings)
            for figure in find_quantities(line, reading.article.language)
        )
        for reading in aligned.readings
    )


def _is_in(figure: Quantity, headlines: Sequence[Quantity]) -> bool:
    """Whether headlines give a figure, too, of whatever noun: "3 broken ribs", "three ribs"."""
    return any(
        (one.low, one.high, one.unit) == (figure.low, figure.high, figure.unit) for one in headlines
    )


def _is_few(figure: Quantity) -> bool:
    """Whether a figure only distinguishes one from several: "the two leaders", "an inch"."""
    if figure.unit:
        return figure.text.casefold().startswith(_ONE)
    return not figure.role and figure.high <= _FEW


def _only(aligned: Aligned, article: int, fact: _Fact) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    foreign = len(_others(aligned, article)) < len(aligned.readings) - 1
    reason = Message(fact.templates[foreign], (("account", names[article]), *fact.values.items()))
    judgement = Verdict.DIFFERS, fact.strength, reason
    found = difference(aligned, Kind.ONLY, judgement, [(article, one) for one in fact.places])
    return replace(found, evidence=(("weight", f"{fact.weight:.1f}"),))
