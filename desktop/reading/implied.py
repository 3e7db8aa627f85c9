"""Implied claims: what the noun phrases of a short text assert without a verb.

"Harbour Watch founder Jan Orsk" asserts that he is its founder, and "its headquarters in Tollmere"
where they are. Between long articles this decides nothing, so only short ones are searched.
"""

import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache

from desktop.paths import RESOURCES
from desktop.reading.claim import Claim, Phrase
from desktop.reading.mention import Mention
from desktop.reading.reading import Reading
from desktop.reading.roles import core, surface_subject
from desktop.reading.syntax import Tree, Word

_NAMED = frozenset({"NNP", "NNPS"})
_COMMON = frozenset({"NN", "NNS"})
_OF = frozenset({"of", "for", "at", "in", "to", "with", "by", "from"})
_AT = frozenset({"in", "at"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_PLACED = _PLACES | {"ORG"}
_NO_PLACES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "EVENT", "MONEY", "PERCENT"})
BARRED_WITHIN = 3  # words before a role: "former Harbour Watch director"
_DOER = ("er", "or")  # "maker", "director"
_SHORTEST_DOER = 5  # letters: "user", but not "war"

Relation = tuple[str, Word]


def find_implied(reading: Reading, trees: Mapping[int, Tree]) -> tuple[Claim, ...]:
    """The claims implied by the noun phrases of a short article, in order; none for a long one.

    Args:
        reading: the article with everything but this.
        trees: the syntax of its statements by index of their sentence.
    """
    if not reading.brief:
        return ()
    return tuple(
        claim
        for number in sorted(trees)
        for claim in _Phrases(reading, number, trees[number]).claims()
    )


class _Phrases:
    """The claims that the noun phrases of one sentence imply."""

    def __init__(self, reading: Reading, number: int, tree: Tree) -> None:
        self.reading = reading
        self.number = number
        self.tree = tree

    def claims(self) -> Iterator[Claim]:
        for word in self.tree.words:
            if word.relation == "appos":
                yield from self._apposed(word)
            elif word.relation == "nsubj":
                yield from self._called(word)
            elif word.relation == "compound":
                yield from self._titled(word)
            elif word.relation == "pobj":
                yield from self._served(word)
            elif word.relation == "poss":
                yield from self._owned(word)
            if word.tag in _NAMED | _COMMON:
                yield from self._placed(word)

    def _apposed(self, word: Word) -> Iterator[Claim]:
        """As in "Jan Orsk, the founder of …" and "the founder of …, Jan Orsk"."""
        head = self.tree.head(word)
        if head is None:
            return
        if {word.entity, head.entity} <= _PLACES:  # "Old Harbour, Norland"
            yield from self._located(head, "in", word)
        elif word.tag in _COMMON and head.tag not in _COMMON:
            yield from self._role(word, head)
        elif head.tag in _COMMON:
            yield from self._role(head, word)

    def _called(self, word: Word) -> Iterator[Claim]:
        """As in "The relief body, Boats Without Borders, helps": the parser sees two subjects."""
        verb, before = self.tree.head(word), self.tree.words[max(word.index - 1, 0)]
        first = next(iter(self.tree.children(verb, "nsubj")), word) if verb else word
        apart = first.index < before.index and before.text == ","
        if apart and first.tag in _COMMON and word.text[:1].isupper():
            yield from self._role(first, word)

    def _titled(self, word: Word) -> Iterator[Claim]:
        """As in "Harbour Watch founder Jan Orsk", "President Okker"."""
        head = self.tree.head(word)
        title = word.tag in _COMMON or word.lemma.lower() in _words("leads")
        if title and head is not None and head.tag in _NAMED and head.index > word.index:
            yield from self._role(word, head)

    def _served(self, word: Word) -> Iterator[Claim]:
        """As in "who serves as director of …"."""
        preposition = self.tree.head(word)
        verb = self.tree.head(preposition) if preposition else None
        serves = verb is not None and verb.lemma.lower() in {"serve", "work"}
        if preposition and preposition.text.lower() == "as" and verb and serves:
            holder = surface_subject(self.tree, verb)
            if holder is not None and not self.tree.children(verb, "neg"):
                yield from self._role(word, holder)

    def _owned(self, word: Word) -> Iterator[Claim]:
        """As in "Norland's army": it has one; so does "with its two harbours, Norland …"."""
        thing = self.tree.head(word)
        if thing is not None and word.tag == "PRP$":
            yield from self._made(word, thing)
        if thing is None or thing.tag not in _COMMON:
            return
        owner = self._own(word, thing)
        if owner is not None and not self._barred(thing):
            target = self._phrase(thing, after=word.index)
            for verb in ("have", "hold"):
                yield self._claim(verb, thing, owner, target, self._places_of(thing))

    def _made(self, its: Word, thing: Word) -> Iterator[Claim]:
        """As in "carmaker Halm Motors showed its new Tern": the maker of such things made it."""
        for above in self.tree.ancestors(thing):
            for subject in self.tree.children(above, "nsubj") if thing.tag in _NAMED else ():
                titles = self.tree.children(subject, "compound", "appos")
                held = (subject, *titles) if subject.index < its.index else ()
                name = next((one for one in held if one.tag in _NAMED), None)
                if name and any(one.lemma.lower() in _words("makers") for one in held):
                    for verb in ("make", "produce"):
                        yield self._claim(verb, thing, self._phrase(name), self._phrase(thing))
                return

    def _own(self, word: Word, thing: Word) -> Phrase | None:
        """The referent of a possessive; an "its" before the subject refers to the subject."""
        if word.tag != "PRP$":
            return self._phrase(word)
        if (mention := self._mention(word)) is not None:
            return Phrase(mention.start, mention.end, word.lemma, "", mention.referent)
        for above in self.tree.ancestors(thing):
            for subject in self.tree.children(above, "nsubj", "nsubjpass"):
                return self._phrase(subject) if subject.index > thing.index else None
        return None

    def _placed(self, word: Word) -> Iterator[Claim]:
        """As in "the headquarters in Tollmere"."""
        for relation, place in self._prepositions(word):
            if relation in _AT and self._is_place(place):
                yield from self._located(word, relation, place)

    def _located(self, thing: Word, relation: str, place: Word) -> Iterator[Claim]:
        held, where = self._phrase(thing), (self._phrase(place, relation),)
        yield self._claim("be", thing, held, None, where)
        for verb in sorted(_words("places")):
            yield self._claim(verb, thing, None, held, where)

    def _role(self, noun: Word, holder: Word) -> Iterator[Claim]:
        """The claim that someone is the "founder of Harbour Watch"."""
        if self._barred(noun):
            return
        of = tuple(self._of(noun, holder))
        for who in (holder, *self._fellows(noun, holder)):
            held = self._phrase(who)
            yield self._claim(
                noun.lemma.lower(), noun, held, None, tuple(self._phrase(w, r) for r, w in of)
            )
            for place in self._homes(who, of):
                yield from self._located(who, "in", place)
            for relation, word in of[:1]:
                whole = relation == "of" and word.entity not in _PLACES and not self._of_kind(noun)
                yield from self._meant(noun, held, self._phrase(word), done=whole)

    def _of_kind(self, noun: Word) -> bool:
        """Whether a phrase tells what someone makes: "Norland's top tram maker" makes trams."""
        return any(one.tag in _COMMON for one in self.tree.children(noun, "compound", "nmod"))

    def _homes(self, who: Word, of: tuple[Relation, ...]) -> Iterator[Word]:
        """The place of something: "Norland's top tram maker", "the Halm Sea island"."""
        if who.entity in _PLACED:
            yield from (one for relation, one in of if relation == "of" and one.entity in _PLACES)

    def _fellows(self, noun: Word, holder: Word) -> Iterator[Word]:
        """Those who share someone's role: "founders Jan Orsk and Mara Lind"."""
        for one in self.tree.children(holder, "conj") if noun.tag in {"NNS", "NNPS"} else ():
            if one.tag in _NAMED:
                yield one

    def _meant(self, noun: Word, held: Phrase, of: Phrase, *, done: bool) -> Iterator[Claim]:
        """What a role entails: its director leads it and works for it."""
        lemma = noun.lemma.lower()
        if lemma in _words("spouses"):
            yield self._claim("married", noun, of, None, (held,))
            yield self._claim("married", noun, held, None, (of,))
        if lemma in _words("kin"):
            yield self._claim("related", noun, of, None, (held,))
            yield self._claim("related", noun, held, None, (of,))
        if lemma in _words("parts"):
            yield self._claim("own", noun, of, held)
            yield self._claim("belong", noun, held, None, (of,))
        if lemma in _words("leads"):
            yield self._claim("lead", noun, held, of)
            yield self._claim("head", noun, held, of)
        if lemma in _words("speaks"):
            yield self._claim("representative", noun, held, None, (of,))
        if lemma in _words("works"):
            yield self._claim("work", noun, held, None, (of,))
            yield self._claim("member", noun, held, None, (of,))
            yield self._claim("employ", noun, of, held)
        for verb in _deeds(lemma) if done else ():
            yield self._claim(verb, noun, held, of)

    def _of(self, noun: Word, holder: Word) -> Iterator[Relation]:
        """The object of a role: "Harbour Watch founder", "founder of Harbour Watch"."""
        for relation, word in self._prepositions(noun):
            if relation in _OF:
                yield relation, word
        for word in self.tree.children(noun, "poss", "compound", "nmod"):
            if word.tag in _NAMED or word.relation == "poss":
                yield "of", word
        # the parser may attach the name of the group to that of its member
        for word in self.tree.children(holder, "compound", "nmod", "poss"):
            if word.tag in _NAMED and word.index < noun.index < holder.index:
                yield "of", word

    def _prepositions(self, word: Word) -> Iterator[Relation]:
        for preposition in self.tree.children(word, "prep"):
            for filler in self.tree.children(preposition, "pobj"):
                yield preposition.text.lower(), filler

    def _places_of(self, thing: Word) -> tuple[Phrase, ...]:
        found = self._prepositions(thing)
        return tuple(self._phrase(one, relation) for relation, one in found if relation in _AT)

    def _is_place(self, word: Word) -> bool:
        return word.tag in _NAMED and word.entity not in _NO_PLACES

    def _barred(self, noun: Word) -> bool:
        """Whether a word before a role says that it is not, or no longer, held: "former"."""
        if self.tree.children(noun, "neg"):
            return True
        before = self.tree.words[max(noun.index - BARRED_WITHIN, 0) : noun.index]
        return any(bars(word.text) for word in before)

    def _claim(
        self,
        predicate: str,
        noun: Word,
        agent: Phrase | None,
        target: Phrase | None = None,
        others: tuple[Phrase, ...] = (),
    ) -> Claim:
        held = core(self.tree, noun)
        pieces = [(one.start, one.end) for one in (agent, target, *others) if one]
        start = min([held[0].start, *(first for first, _ in pieces)])
        end = max([held[-1].end, *(last for _, last in pieces)])
        return Claim(
            self.number, start, end, predicate, noun.start, noun.end, agent, target, others,
            speaker=self.reading.speaker_at(start, end),
        )  # fmt: skip

    def _phrase(self, word: Word, relation: str = "", after: int = -1) -> Phrase:
        """A phrase; of a name the name alone, without the role before it."""
        mention = self._mention(word)
        if mention is not None:
            return Phrase(mention.start, mention.end, word.lemma, relation, mention.referent)
        held = [one for one in core(self.tree, word) if one.index > after and one.tag != "POS"]
        held = held or [word]
        return Phrase(held[0].start, held[-1].end, word.lemma, relation)

    def _mention(self, word: Word) -> Mention | None:
        names = self.reading.names
        place = bisect_right(names, word.start, key=lambda name: name.start) - 1
        return names[place] if place >= 0 and word.start < names[place].end else None


def bars(word: str) -> bool:
    """Whether a word before a role says that it is not, no longer, or not certainly held."""
    return word.casefold() in _words("bars")


def _deeds(noun: str) -> Iterator[str]:
    """The verbs that an agent noun may derive from: "make" for "maker"."""
    if len(noun) >= _SHORTEST_DOER and noun.endswith(_DOER):
        yield from (noun[:-2], noun[:-1])
        if noun.endswith("or"):
            yield f"{noun[:-2]}e"


@cache
def _words(group: str) -> frozenset[str]:
    """A group of words of resources/words/implied.toml."""
    return frozenset(
        tomllib.loads((RESOURCES / "words" / "implied.toml").read_text("utf-8"))[group]
    )
