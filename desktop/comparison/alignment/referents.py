"""Referents: entity resolution across articles: people, organisations, places."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from desktop.comparison.alignment.naming import Naming, namings, same_referent
from desktop.reading import Reading
from desktop.reading.mention import Mention, NameType
from desktop.reading.name_chains import same_given
from desktop.text.peoples import country
from desktop.text.spellings import same_name
from desktop.text.words import stop_words, tokenize


@dataclass(frozen=True, slots=True)
class Referent:
    """An entity that articles name.

    Attributes:
        id: its number; the same in every run.
        name: the fullest form that any article has.
        type: what most speaks for, over all articles.
        forms: for each article the fullest form that it has; () where it does not name it.
    """

    id: int
    name: str
    type: NameType
    forms: tuple[tuple[str, ...], ...]


class Referents:
    """The entities that the articles of one comparison name.

    Attributes:
        all: every referent, by id.
    """

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = tuple(readings)
        self._starts = [[mention.start for mention in one.names] for one in readings]
        named = [naming for number, one in enumerate(readings) for naming in namings(number, one)]
        self._at: tuple[dict[int, Referent], ...] = tuple({} for _ in readings)
        self._heads: dict[tuple[int, int, int], Referent | None] = {}  # of phrases asked about
        groups = _grouped(named)
        self.all = tuple(_referent(n, group, len(readings)) for n, group in enumerate(groups))
        for referent, group in zip(self.all, groups, strict=True):
            for naming in group:
                self._at[naming.article].update(
                    (mention.start, referent) for mention in naming.mentions
                )

    def of(self, article: int, start: int) -> Referent | None:
        """The entity that the name, pronoun or description at a character refers to.

        Args:
            article: index of the article.
            start: first character of the mention.
        """
        return self._at[article].get(start)

    def within(self, article: int, start: int, end: int) -> Iterator[tuple[Mention, Referent]]:
        """The mentions in a span of an article with their referents, in order."""
        starts = self._starts[article]
        held = slice(bisect_left(starts, start), bisect_left(starts, end))
        for mention in self._readings[article].names[held]:
            if mention.end <= end:
                found = self._at[article].get(mention.start)
                if found:
                    yield mention, found

    def same(
        self, one: int, span: tuple[int, int], other: int, counterpart: tuple[int, int]
    ) -> bool | None:
        """Whether two phrases of different articles corefer: True, False, or None if unsure.

        True: they end in names of one referent, or stand for one country ("Moscow's forces",
        "Russian troops"). False: both end in names, of different referents of one type.

        Args:
            one: index of the first phrase's article.
            span: its characters.
            other: index of the other phrase's article.
            counterpart: its characters.
        """
        first, second = self._head(one, span), self._head(other, counterpart)
        if first and second:
            if first.id == second.id:
                return True
            rules = country(first.name), country(second.name)
            if rules[0] and rules[1] and rules[0].name == rules[1].name:
                return True
            return False if first.type is second.type else None
        texts = self._text(one, span), self._text(other, counterpart)
        return True if _one_country(*texts) else None

    def _head(self, article: int, span: tuple[int, int]) -> Referent | None:
        """The referent of a phrase: its last mention, if the phrase ends with it."""
        asked = article, *span
        if asked not in self._heads:
            self._heads[asked] = self._head_of(article, span)
        return self._heads[asked]

    def _head_of(self, article: int, span: tuple[int, int]) -> Referent | None:
        found = list(self.within(article, *span))
        if not found:
            return None
        mention, referent = found[-1]
        tail = self._text(article, (mention.end, span[1])).strip(" ,.'’\"”)")
        return referent if tail in {"", "s"} else None

    def _text(self, article: int, span: tuple[int, int]) -> str:
        return self._readings[article].article.text[span[0] : span[1]]


def _one_country(one: str, other: str) -> bool:
    """Whether both phrases mean one country's forces or rulers, under any name."""
    stands = _metonym(one), _metonym(other)
    return bool(stands[0][0]) and stands[0] == stands[1]


# What a country does it does by these; by its own name or its capital's as well.
_POWERS = {
    "force": ["army", "forces", "force", "military", "soldiers", "troops", "soldier", "troop"],
    "ruler": ["government", "authorities", "officials", "leadership", "administration", "side"],
}


@lru_cache(maxsize=16384)
def _metonym(phrase: str) -> tuple[str, str]:
    """The country and power that a phrase names: "Russian troops"; ("", "") for neither."""
    words = [token.folded for token in tokenize(phrase, "en")]
    words = [word for word in words if word not in stop_words("en") and word != "s"]
    found = country(words[0]) if words else None
    if not found:
        return "", ""
    power = next((name for name, nouns in _POWERS.items() if words[-1] in nouns), "")
    return (found.name, power) if power and len(words) == 2 else ("", "")


_EQUAL = 100  # more than any two namings share


def _grouped(named: Sequence[Naming]) -> list[list[Naming]]:
    """The namings that certainly belong together, at most one per article."""
    groups = [[number] for number in range(len(named))]
    articles = [{naming.article} for naming in named]  # of the group of each
    shared = _shared_surnames(named)
    for one, other in _candidates(named):
        short, full = sorted((named[one].words, named[other].words), key=len)
        if len(short) == 1 < len(full) and short[0] in shared:
            continue
        if not articles[one].isdisjoint(articles[other]):
            continue
        if same_referent(named[one], named[other]):
            added = groups[other]
            groups[one].extend(added)
            articles[one] |= articles[other]
            for number in added:
                groups[number], articles[number] = groups[one], articles[one]
    unique = {id(group): sorted(group) for group in groups}
    return [[named[number] for number in group] for group in sorted(unique.values())]


def _shared_surnames(named: Sequence[Naming]) -> frozenset[str]:
    """The surnames of several people with different given names: ambiguous alone."""
    given: defaultdict[str, list[str]] = defaultdict(list)
    for naming in named:
        if naming.type is NameType.PERSON and len(naming.words) > 1:
            first = naming.words[0]
            known = given[naming.words[-1]]
            if not any(same_given(first, one) or same_name(first, one) for one in known):
                known.append(first)
    return frozenset(surname for surname, firsts in given.items() if len(firsts) > 1)


def _candidates(named: Sequence[Naming]) -> Iterator[tuple[int, int]]:
    """Pairs of namings that share something, the most similar first."""
    held: defaultdict[str, list[int]] = defaultdict(list)
    for number, naming in enumerate(named):
        for key in naming.handles:
            held[key].append(number)
    pairs = {pair for numbers in held.values() for pair in combinations(numbers, 2)}
    words = [frozenset(naming.words) for naming in named]

    def shared(pair: tuple[int, int]) -> int:
        """How many words two namings share; full equality counts most."""
        one, other = pair
        return _EQUAL if named[one].words == named[other].words else len(words[one] & words[other])

    yield from sorted(pairs, key=lambda pair: (-shared(pair), pair))


def _referent(number: int, group: Sequence[Naming], articles: int) -> Referent:
    heard: Counter[NameType] = Counter()
    for naming in group:
        told = len(naming.mentions) - naming.its
        heard[naming.type] += told if naming.type is not NameType.OTHER else 0
    kind = max(NameType, key=lambda one: heard[one]) if heard.total() else NameType.OTHER
    # Of forms as full the one that is written more often, whatever the order of the articles.
    fullest = min(group, key=lambda one: (-len(one.words), -len(one.mentions), one.name))
    forms = tuple(
        tuple(one.name for one in group if one.article == article) for article in range(articles)
    )
    return Referent(number, fullest.name, kind, forms)
