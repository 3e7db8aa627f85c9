"""Indexed: the claims of one article, indexed for comparison with those of any other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from desktop.comparison.alignment.predicates import family, opposites, stem, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.alibis import THERE, had_left
from desktop.comparison.claims.narrower import narrower
from desktop.comparison.claims.propositions import Proposition
from desktop.comparison.claims.refutations import is_state, is_withdrawal
from desktop.comparison.claims.retold import PlainClaims
from desktop.comparison.claims.standing import Standing, standing
from desktop.reading.claim import Factuality

_TELLING = 5.0  # a word that tells less leads to no sentence
_IMPLIED = 0.6  # so much of what is denied must stand in a sentence that may imply it


class Index:
    """The claims of an article by the meaning of their predicates, and by their words."""

    def __init__(self, found: Sequence[Proposition]) -> None:
        self._by_family: dict[str, list[Proposition]] = defaultdict(list)
        self._by_stem: dict[str, list[Proposition]] = defaultdict(list)
        self._by_key: dict[str, list[Proposition]] = defaultdict(list)
        for held in found:
            if held.whole:
                for key, weight in held.bag.weights.items():
                    if weight >= _TELLING:
                        self._by_key[key].append(held)
                continue
            self._by_stem[stem(held.predicate)].append(held)
            for key in family(held.predicate):
                self._by_family[key].append(held)

    def of_one_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate may mean the same as another, each once, in order."""
        found = [held for key in family(predicate) for held in self._by_family.get(key, ())]
        for held in unique(found):
            if word_likeness(held.predicate, predicate):
                yield held

    def of_opposite_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate excludes another, each once, in order."""
        found = [held for word in opposites(predicate) for held in self._by_stem.get(word, ())]
        yield from unique(found)

    def of_narrower_meaning(self, predicate: str) -> Iterator[Proposition]:
        """The claims whose predicate is a hyponym of another, each once, in order."""
        found = [held for word in narrower(predicate) for held in self._by_stem.get(word, ())]
        yield from unique(found)

    def within(self, held: Proposition) -> Iterator[Proposition]:
        """The claims whose predicate is among the words of a refutation, each once, in order."""
        found = [one for key in held.bag.weights for one in self._by_family.get(key, ())]
        yield from unique(found)

    def stating(self, denied: Proposition) -> Iterator[Proposition]:
        """The sentences that may imply what a claim denies, each once, in order."""
        predicate = denied.predicate
        stems = family(predicate)
        for held in unique(
            [one for key in denied.bag.weights for one in self._by_key.get(key, ())]
        ):
            enough = denied.bag.covered(held.bag) >= _IMPLIED * denied.bag.total
            if enough and (is_state(predicate) or not stems.isdisjoint(held.stems)):
                yield held


class Indexed:
    """The claims of one article, by their polarity and modality.

    Attributes:
        all: all of them, in order.
    """

    def __init__(self, aligned: Aligned, found: Sequence[Proposition]) -> None:
        self.all = found
        self._aligned = aligned

    @cached_property
    def so(self) -> Index:
        """The affirmative claims."""
        return Index([held for held in self.all if self._standing(held).so])

    @cached_property
    def told(self) -> Sequence[Proposition]:
        """Those of them made by more than a noun phrase."""
        return [held for held in self.all if not held.implied and self._standing(held).so]

    @cached_property
    def by_told(self) -> Index:
        """The same, indexed."""
        return Index(self.told)

    @cached_property
    def plain(self) -> PlainClaims:
        """Those that plainly say something, by their words."""
        return PlainClaims(self._aligned, self.all)

    @cached_property
    def denied(self) -> Sequence[Proposition]:
        """The negative claims."""
        against = {Standing.NOT, Standing.NOT_PLANNED}
        return [held for held in self.all if self._standing(held) in against]

    @cached_property
    def clauses(self) -> Index:
        """The claims made by clauses, of either polarity."""
        return Index([held for held in self.all if not (held.whole or held.implied)])

    @cached_property
    def halves(self) -> Sequence[Proposition]:
        """The claims of what was partly or briefly so."""
        return [held for held in self.all if held.claim.factuality is Factuality.PARTLY]

    @cached_property
    def left(self) -> Sequence[Proposition]:
        """The claims that someone had left a place before something happened."""
        return [held for held in self.all if not held.whole and had_left(self._aligned, held)]

    @cached_property
    def there(self) -> Sequence[Proposition]:
        """The claims that someone was somewhere."""
        return [held for held in self.all if held.predicate == THERE and self._standing(held).so]

    @cached_property
    def planned(self) -> Sequence[Proposition]:
        """The claims about the future."""
        return [
            held for held in self.all if not held.whole and self._standing(held) is Standing.PLANNED
        ]

    @cached_property
    def given_up(self) -> Sequence[Proposition]:
        """The claims that someone gave up a plan."""
        return [
            held
            for held in self.all
            if not held.whole
            and is_withdrawal(held.predicate)
            and self._standing(held) is Standing.SO
        ]

    def _standing(self, held: Proposition) -> Standing:
        return standing(self._aligned, held)


def unique(found: Sequence[Proposition]) -> list[Proposition]:
    """Claims of one article, each once, in order."""
    return list({held.index: held for held in sorted(found, key=lambda one: one.index)}.values())
