"""Indexed: the claims of one article, indexed for comparison with those of any other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from desktop.comparison.alignment.motions import is_arrival
from desktop.comparison.alignment.predicates import family, opposites, stem, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.alibis import THERE, had_left
from desktop.comparison.claims.narrower import narrower
from desktop.comparison.claims.order import Order, orders
from desktop.comparison.claims.propositions import Proposition
from desktop.comparison.claims.refutations import is_state, is_withdrawal
from desktop.comparison.claims.retold import PlainClaims
from desktop.comparison.claims.standing import Standing, standing
from desktop.reading.claim import Factuality

_TELLING = 5.0  # a word that tells less leads to no sentence
_IMPLIED = 0.6  # so much of what is denied must stand in a sentence that may imply it


class Predicates:
    """The claims of an article by the meaning of their predicates; each verb is looked up once."""

    def __init__(self, found: Iterable[Proposition]) -> None:
        self._claims: dict[str, list[Proposition]] = defaultdict(list)
        self._known: dict[frozenset[str], list[Proposition]] = {}
        for held in found:
            self._claims[held.predicate].append(held)
        self._by_family: dict[str, list[str]] = defaultdict(list)
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        for predicate in self._claims:
            self._by_stem[stem(predicate)].append(predicate)
            for key in family(predicate):
                self._by_family[key].append(predicate)

    def of_one_meaning(self, predicate: str) -> list[Proposition]:
        """The claims whose predicate may mean the same as another, each once, in order."""
        near = self._of_families(family(predicate))
        return self._in_order(one for one in near if word_likeness(one, predicate))

    def of_opposite_meaning(self, predicate: str) -> list[Proposition]:
        """The claims whose predicate excludes another, each once, in order."""
        return self._of_stems(opposites(predicate))

    def of_narrower_meaning(self, predicate: str) -> list[Proposition]:
        """The claims whose predicate is a hyponym of another, each once, in order."""
        return self._of_stems(narrower(predicate))

    def within(self, held: Proposition) -> list[Proposition]:
        """The claims whose predicate is among the words of a refutation, each once, in order."""
        return self._in_order(self._of_families(held.bag.weights))

    def _of_families(self, keys: Iterable[str]) -> set[str]:
        """The predicates that have one of some keys."""
        return {one for key in keys for one in self._by_family.get(key, ())}

    def _of_stems(self, stems: Iterable[str]) -> list[Proposition]:
        return self._in_order({one for key in stems for one in self._by_stem.get(key, ())})

    def _in_order(self, predicates: Iterable[str]) -> list[Proposition]:
        asked = frozenset(predicates)
        if asked not in self._known:  # claims of one predicate ask for the same ones
            self._known[asked] = unique([held for one in asked for held in self._claims[one]])
        return self._known[asked]


class Index(Predicates):
    """The claims of an article by their predicates, and its whole sentences by their words."""

    def __init__(self, found: Sequence[Proposition]) -> None:
        super().__init__(held for held in found if not held.whole)
        self._by_key: dict[str, list[Proposition]] = defaultdict(list)
        for held in found:
            for key, weight in held.bag.weights.items() if held.whole else ():
                if weight >= _TELLING:
                    self._by_key[key].append(held)

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
    def by_predicate(self) -> Predicates:
        """All of them, to be looked up."""
        return Predicates(self.all)

    @cached_property
    def arrivals(self) -> Sequence[Proposition]:
        """Those of who came somewhere."""
        return [held for held in self.all if is_arrival(held.predicate)]

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
    def orders(self) -> Sequence[Order]:
        """The orders in which they put two events."""
        return orders(self._aligned, self.all)

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


def may_speak_to(claims: Indexed, one: Proposition) -> Iterator[Proposition]:
    """The claims of an article among which are all that `speaks_to` finds to speak to another."""
    yield from claims.by_predicate.of_one_meaning(one.predicate)
    if is_arrival(one.predicate):
        yield from claims.arrivals


def unique(found: Sequence[Proposition]) -> list[Proposition]:
    """Claims of one article, each once, in order."""
    return list({held.index: held for held in sorted(found, key=lambda one: one.index)}.values())
