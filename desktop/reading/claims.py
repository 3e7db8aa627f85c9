"""Finds the claims in the syntax of an article's statements."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.reading.claim import Claim, Factuality, Phrase
from desktop.reading.cues import people
from desktop.reading.factuality import Stand, stands
from desktop.reading.governors import Nominal, words
from desktop.reading.mention import NameType
from desktop.reading.predicates import Predicate, predicates
from desktop.reading.reading import Reading
from desktop.reading.roles import (
    core,
    is_passive,
    is_verb,
    main_word,
    objects,
    owner_of,
    surface_subject,
)
from desktop.reading.syntax import Tree, Word

# Relations that begin a clause of their own.
_OTHER_CLAUSES = frozenset(
    {"ccomp", "advcl", "relcl", "acl", "conj", "cc", "parataxis", "punct", "xcomp", "csubj", "dep"}
)
# A factuality cue farther than this many words from its clause is not shown with it.
_NEAR = 5
# Nouns that are one preposition with the words around them: "in spite of the trip".
_JOINING = frozenset({"spite", "favour", "favor", "front", "behalf", "case", "wake", "light"})
# What begins a place after a time; "the night of the storm" and "before it" belong to the time.
_WHERE = frozenset({"at", "in", "on", "near", "outside", "inside", "behind", "beside", "along"})


def find_claims(reading: Reading, trees: Mapping[int, Tree]) -> tuple[Claim, ...]:
    """What the statements of an article say happened, in order.

    Args:
        reading: the article with everything but its claims.
        trees: the syntax of its statements by index of their sentence.
    """
    return tuple(
        claim
        for number in sorted(trees)
        for claim in _Clauses(reading, number, trees[number]).claims()
    )


class _Clauses:
    """The claims of one sentence."""

    def __init__(self, reading: Reading, number: int, tree: Tree) -> None:
        self.reading = reading
        self.number = number
        self.tree = tree
        self.text = reading.article.text
        asked = reading.sentences[number].text.rstrip("\"'”’» )").endswith("?")
        self.stands = stands(tree, asked=asked)
        self.dated = [(time.start, time.end) for time in reading.times_in(number)]

    def claims(self) -> Iterator[Claim]:
        for predicate in predicates(self.tree):
            yield self._claim(predicate)

    def _claim(self, predicate: Predicate) -> Claim:
        stand = self.stands[predicate.main.index]
        agent, target = self._roles(predicate)
        others = tuple(self._others(predicate, {one.index for one in (agent, target) if one}))
        held = self._words(predicate, stand)
        first, last = self._written(predicate)
        return Claim(
            self.number,
            held[0].start,
            held[-1].end,
            predicate.lemma,
            first,
            last,
            self._phrase(agent) if agent else None,
            self._phrase(target) if target else None,
            others,
            stand.factuality,
            stand.sign,
            self._speaker(predicate, first, last, stand),
            stand.negative,
            predicate.nominal,
        )

    def _written(self, predicate: Predicate) -> tuple[int, int]:
        """The predicate as written: verb and particle, light verb and noun."""
        held = [predicate.main]
        if predicate.main == predicate.verb:
            held += self.tree.children(predicate.verb, "prt")
        elif predicate.event:
            held.append(predicate.verb)
        held.sort(key=lambda one: one.index)
        return held[0].start, held[-1].end

    def _roles(self, predicate: Predicate) -> tuple[Word | None, Word | None]:
        if predicate.event:
            return self._roles_of_event(predicate, predicate.event)
        verb = predicate.verb
        subject = surface_subject(self.tree, verb)
        if predicate.main != verb:
            if self.tree.children(verb, "expl"):
                return None, predicate.main  # "there was an offer"
            if predicate.main.tag == "VBN" and verb.lemma.lower() == "be":
                return self._by(predicate.main), subject  # "is closed to lorries", by whomever
            if verb.lemma.lower() not in words("linking"):
                subject = next(iter(self.tree.children(verb, "dobj")), subject)
            return subject, None
        if is_passive(self.tree, verb):
            return self._by(verb), subject
        return subject, next(iter(objects(self.tree, verb)), None)

    def _roles_of_event(
        self, predicate: Predicate, event: Nominal
    ) -> tuple[Word | None, Word | None]:
        """The participants of an event that a noun names."""
        noun = predicate.main
        roles: dict[str, Word] = {}
        for preposition in self.tree.children(noun, "prep", "agent"):
            text = preposition.text.lower()
            filler = next(iter(self.tree.children(preposition, "pobj")), None)
            role = "agent" if text == "by" else event.of if text == "of" else None
            if text in event.prepositions:
                role = "target"
            if filler and role:
                roles.setdefault(role, filler)
        subject = None if predicate.nominal else surface_subject(self.tree, predicate.verb)
        if subject == noun or is_passive(self.tree, predicate.verb):
            subject = self._by(predicate.verb)
        if subject:
            # "the town suffered an attack", "the army made an attack"
            roles.setdefault("target" if predicate.turned else "agent", subject)
        if by := self._by(predicate.verb):
            roles.setdefault("agent", by)
        if (owner := owner_of(self.tree, noun)) and owner not in roles.values():
            roles.setdefault(event.owner, owner)
        return roles.get("agent"), roles.get("target")

    def _by(self, verb: Word) -> Word | None:
        """The agent of a passive clause."""
        # "fumes released from the plant": it releases them
        marks = ("by", "from") if verb.lemma.lower() in words("emitting") else ("by",)
        for mark in marks:
            for one in self.tree.children(verb, "agent", "prep"):
                if one.text.lower() == mark:
                    return next(iter(self.tree.children(one, "pobj")), None)
        return None

    def _others(self, predicate: Predicate, taken: set[int]) -> Iterator[Phrase]:
        heads = {predicate.verb.index: predicate.verb, predicate.main.index: predicate.main}
        for head in heads.values():
            for one in self.tree.children(head, "dative"):
                if one.part != "ADP":
                    yield self._phrase(one, "to")
            for preposition in self.tree.children(head, "prep", "dative", "agent"):
                yield from self._behind(preposition, taken)

    def _behind(self, preposition: Word, taken: set[int]) -> Iterator[Phrase]:
        for one in self.tree.children(preposition, "pobj"):
            if self._is_time(one):
                yield from self._behind_a_time(one, taken)
            elif one.lemma.lower() in _JOINING and (of := self._of(one)):
                joined = f"{preposition.text.lower()} {one.text.lower()} of"
                yield from (self._phrase(held, joined) for held in of)
            elif one.index not in taken:
                yield self._phrase(one, preposition.text.lower())
        # "out of the town", "from behind the lines"
        for below in self.tree.children(preposition, "prep"):
            for phrase in self._behind(below, taken):
                yield Phrase(
                    phrase.start,
                    phrase.end,
                    phrase.head,
                    f"{preposition.text.lower()} {phrase.relation}",
                    phrase.referent,
                )

    def _of(self, noun: Word) -> list[Word]:
        """The object of the "of" of a noun."""
        joints = (one for one in self.tree.children(noun, "prep") if one.text.lower() == "of")
        return [held for joint in joints for held in self.tree.children(joint, "pobj")]

    def _behind_a_time(self, time: Word, taken: set[int]) -> Iterator[Phrase]:
        """The place where the parser has attached it to the time: "at 2 p.m. at the gate"."""
        for preposition in self.tree.children(time, "prep"):
            if preposition.text.lower() in _WHERE:
                yield from self._behind(preposition, taken)

    def _is_time(self, word: Word) -> bool:
        return any(start <= word.start < end for start, end in self.dated)

    def _phrase(self, word: Word, relation: str = "") -> Phrase:
        held = core(self.tree, word)
        main = main_word(self.tree, word)
        named = self._named_behind(main, held)
        end = named.end if named else held[-1].end
        referent = self._referent(named or main)
        return Phrase(held[0].start, end, main.lemma, relation, referent)

    def _named_behind(self, noun: Word, held: Sequence[Word]) -> Word | None:
        """The last word of the name after an office: "the mayor of Velm, Tomas Okker"."""
        if noun.lemma.lower() not in people():
            return None
        for one in (below for word in held for below in self.tree.children(word, "appos")):
            name = core(self.tree, one)
            between = self.tree.words[held[-1].index + 1 : name[0].index]
            if [mark.text for mark in between] in ([","], []) and self._is_person(one):
                return name[-1]
        return None

    def _is_person(self, word: Word) -> bool:
        named = (one for one in self.reading.names if one.start <= word.start < one.end)
        return any(one.type is NameType.PERSON for one in named)

    def _referent(self, word: Word) -> str:
        names = self.reading.names
        place = bisect_right(names, word.start, key=lambda name: name.start) - 1
        if place >= 0 and word.start < names[place].end:
            return names[place].referent
        return ""

    def _words(self, predicate: Predicate, stand: Stand) -> tuple[Word, ...]:
        """The words of a clause: its verb with its dependents, subordinate clauses excepted."""
        held = set(self._own(predicate.main)) | {predicate.main.index}
        if not predicate.nominal:
            held |= set(self._chain(predicate.verb))
        near = range(min(held) - _NEAR, max(held) + _NEAR + 1)
        for word in self.tree.words if stand.negative else ():
            if stand.sign and word.start == stand.sign[0] and word.index in near:
                held.add(word.index)
        return self._trimmed(min(held), max(held))

    def _chain(self, verb: Word) -> Iterator[int]:
        """A verb and those that govern it: "managed briefly to advance"."""
        for _ in self.tree.words:
            yield verb.index
            yield from self._own(verb)
            head = self.tree.head(verb)
            if verb.relation in {"acl"} and head is not None:
                yield from (one.index for one in core(self.tree, head))
            if head is None or verb.relation != "xcomp":
                return
            verb = head

    def _own(self, word: Word) -> Iterator[int]:
        for one in self.tree.children(word):
            if one.relation in _OTHER_CLAUSES or one.relation == "mark":
                continue
            if one.tag in {"WDT", "WP"} or self.tree.children(one, "pcomp"):
                continue
            yield from (below.index for below in core(self.tree, one))

    def _trimmed(self, first: int, last: int) -> tuple[Word, ...]:
        held = list(self.tree.words[first : last + 1])
        while len(held) > 1 and held[0].part == "PUNCT":
            held.pop(0)
        while len(held) > 1 and held[-1].part == "PUNCT":
            held.pop()
        return tuple(held)

    def _speaker(self, predicate: Predicate, start: int, end: int, stand: Stand) -> str | None:
        """The speaker; without an attribution, the subject of the governing verb of saying."""
        settled = stand.negative or stand.factuality is Factuality.ASSERTED
        if settled and stand.sign and self._is_judged(start, stand.sign[0]):
            return self._judge(predicate, *stand.sign)
        if speaker := self.reading.speaker_at(start, end):
            return speaker
        below = predicate.verb
        for above in self.tree.ancestors(predicate.verb):
            says = is_verb(above) and above.lemma.lower() in words("saying")
            if says and below.relation in {"ccomp", "xcomp", "dobj"}:
                return self._named(self.tree.children(above, "nsubj"))
            below = above
        return None

    def _judge(self, predicate: Predicate, start: int, end: int) -> str | None:
        """Who calls it untrue: "rejected her claim that", "… is false"."""
        says = (one for one in self.tree.ancestors(predicate.verb) if one.start == start)
        verb = next((one for one in says if one.lemma.lower() in words("saying")), None)
        own = self._named(self.tree.children(verb, "nsubj")) if verb else None
        return own or self.reading.speaker_at(start, end)

    def _is_judged(self, start: int, sign: int) -> bool:
        """Whether a statement is called untrue outside of it and not where it is attributed.

        Then it is denied not by its speaker, but by whoever reports it.
        """
        return any(
            one.scope[0] <= start < one.scope[1]
            and not one.scope[0] <= sign < one.scope[1]
            and not one.start <= sign < one.end
            for one in self.reading.attributions_in(self.number)
        )

    def _named(self, subjects: Iterable[Word]) -> str | None:
        for subject in subjects:
            held = core(self.tree, subject)
            name = self.text[held[0].start : held[-1].end]
            return self._referent(main_word(self.tree, subject)) or name
        return None
