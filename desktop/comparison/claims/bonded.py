"""Bonded: whether a sentence relates the participants of a denial, and by how short a path.

"Okker is not the mayor of Kelm" is contradicted by a sentence with Okker, a mayor and Kelm only if
these are connected in it; the syntax that short texts keep tells.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.alignment.predicates import family
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Bag, Proposition, Words, words_of_articles
from desktop.reading.bonds import Bond
from desktop.reading.claim import Claim, Phrase
from desktop.reading.implied import BARRED_WITHIN, bars

_FAR = 6  # steps from word to word, and verbs between, of which more tell no more
_VERBS = 3
# Before these a thing stands that there is one of: "for" and "with" have many fillers.
_WHERE = frozenset({"at", "from", "in", "into", "of", "to"})
_INSIDE = frozenset({"aux", "auxpass", "amod", "compound"})
_NONE = ("joined", "steps", "verbs between", "predicate between", "barred")


@dataclass(frozen=True, slots=True)
class _Way:
    """The dependency path from one word of a sentence to another."""

    steps: int
    verbs: int
    across: bool  # whether it leads over the predicate, or past it

    @property
    def cost(self) -> int:
        return self.steps + 2 * self.verbs - 2 * self.across


def ties(aligned: Aligned, real: Proposition, denied: Proposition) -> dict[str, float]:
    """Features of how the sentence of a claim relates the participants of a denial.

    Returns:
        Features, each 0.0 to 1.0: whether both are there, how many steps lie between, how many
        verbs of other clauses, and whether what is denied is among them.
    """
    mine = aligned.once(words_of_articles)[denied.article]
    places = _Places(aligned, real)
    found = [
        way for claim in _denied(aligned, denied) if (way := _way(mine, places, claim)) is not None
    ]
    if not found:
        return dict.fromkeys(_NONE, 0.0)
    way = min(found, key=lambda one: one.cost)
    return {
        "joined": 1.0,
        "steps": min(way.steps, _FAR) / _FAR,
        "verbs between": min(way.verbs, _VERBS) / _VERBS,
        "predicate between": float(way.across),
        "barred": float(any(places.is_barred(one.predicate) for one in _denied(aligned, denied))),
    }


def others_apart(aligned: Aligned, real: Proposition, denied: Proposition) -> float:
    """Whether two claims have different objects of one preposition: "in parliament", "in banks"."""
    if real.whole or denied.whole:
        return 0.0
    every = aligned.once(words_of_articles)
    words = every[real.article], every[denied.article]
    for held in denied.claim.others:
        beside = [one for one in real.claim.others if one.relation == held.relation]
        if (
            held.relation in _WHERE
            and beside
            and not any(_shared(words, one, held) for one in beside)
        ):
            return 1.0
    return 0.0


def following(aligned: Aligned, denied: Proposition) -> Bag:
    """A denied clause with everything that depends on it after it, up to the attribution."""
    reading, claim = aligned.readings[denied.article], denied.claim
    end = reading.sentences[claim.sentence].end
    credited = [one.start for one in reading.attributions_in(claim.sentence)]
    return aligned.once(words_of_articles)[denied.article].bag(
        claim.start, min([start for start in credited if start >= claim.end], default=end)
    )


def _shared(words: tuple[Words, Words], one: Phrase, other: Phrase) -> float:
    parts = words[0].part(one), words[1].part(other)
    if parts[0] is None or parts[1] is None:
        return 0.0
    return max(parts[0].bag.covered(parts[1].bag), parts[1].bag.covered(parts[0].bag))


def _denied(aligned: Aligned, denied: Proposition) -> Sequence[Claim]:
    """What the sentence of a denial denies, clause by clause; the clause itself if it is one."""
    if not denied.whole:
        return (denied.claim,)
    claims = aligned.readings[denied.article].claims
    return [one for one in claims if one.sentence == denied.claim.sentence and one.negative]


def _way(mine: Words, places: "_Places", claim: Claim) -> _Way | None:
    """The shortest path between the participants of a claim, or from one to its predicate."""
    roles = [one for one in (claim.agent, claim.target, *claim.others) if one is not None]
    ends = [spots for one in roles if (spots := places.of(mine, one))]
    verb = places.of_meaning(claim.predicate)
    if len(ends) < 2 and ends and verb:
        ends.append(verb)
    if len(ends) < 2 or len(ends) < min(len(roles), 2):
        return None
    ways = [places.way(one, other, frozenset(verb)) for one in ends[0] for other in ends[1]]
    return min(ways, key=lambda one: one.cost, default=None)


class _Places:
    """The positions of the words of a sentence, and their heads."""

    def __init__(self, aligned: Aligned, real: Proposition) -> None:
        reading = aligned.readings[real.article]
        held = reading.sentences[real.claim.sentence]
        self._bonds = {
            bond.start: bond for bond in reading.bonds if held.start <= bond.start < held.end
        }
        self._text = reading.article.text
        self._words = aligned.once(words_of_articles)[real.article]
        self._keys = {
            bond.start: frozenset(self._words.bag(bond.start, bond.end).weights)
            for bond in self._bonds.values()
        }
        self._stems = {
            bond.start: family(reading.article.text[bond.start : bond.end].casefold())
            for bond in self._bonds.values()
        }
        for mention in reading.names:
            if held.start <= mention.start < held.end:
                keys = frozenset(self._words.bag(mention.start, mention.end).weights)
                for start in self._bonds:
                    if mention.start <= start < mention.end:
                        self._keys[start] |= keys

    def of(self, mine: Words, phrase: Phrase) -> list[int]:
        """Where a sentence mentions what a phrase of another article is about."""
        part = mine.part(phrase)
        if part is None:
            return []
        names = part.core.names
        wanted = names or frozenset(part.core.weights)
        found = [start for start, keys in self._keys.items() if keys & wanted]
        if not found and names:  # a name that was not seen as one here
            found = [start for start, keys in self._keys.items() if keys & part.core.loose]
        return found

    def of_meaning(self, predicate: str) -> list[int]:
        """The position of a word that may mean the same as a predicate."""
        stems = family(predicate)
        return [start for start, held in self._stems.items() if not stems.isdisjoint(held)]

    def is_barred(self, predicate: str) -> bool:
        """Whether a word before a role says that it is not held: "former"."""
        starts, text = sorted(self._bonds), self._text
        return any(
            bars(text[near : self._bonds[near].end])
            for start in self.of_meaning(predicate)
            for near in starts[max(starts.index(start) - BARRED_WITHIN, 0) : starts.index(start)]
        )

    def way(self, one: int, other: int, predicate: frozenset[int]) -> _Way:
        """The path between two words through their heads."""
        up, across = list(self._up(one)), list(self._up(other))
        shared = next((start for start in up if start in across), None)
        if shared is None:
            return _Way(_FAR, _VERBS, across=False)
        passed = [*up[: up.index(shared) + 1], *across[: across.index(shared)]]
        verbs = sum(
            self._is_verb(self._bonds[start])
            for start in passed
            if start not in predicate and start not in (one, other)
        )
        return _Way(len(passed) - 1, verbs, across=not predicate.isdisjoint(passed))

    def _up(self, start: int) -> Iterator[int]:
        """A word and its ancestors."""
        for _ in self._bonds:  # whoever wrote the archive, it ends
            yield start
            above = self._bonds[start].head_start
            if above == start or above not in self._bonds:
                return
            start = above

    @staticmethod
    def _is_verb(bond: Bond) -> bool:
        return bond.tag.startswith("VB") and bond.relation not in _INSIDE
