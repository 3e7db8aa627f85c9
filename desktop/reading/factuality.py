"""Factuality: what a sentence says of the truth of each of its words, composed down its syntax.

Each verb, noun or adjective that governs a clause has a signature, what it says of the clause when
it is affirmed and when it is negated (Karttunen, "Implicative Verbs", Language 47, 1971). Going down
from the root, the stand of a word is that of its governor under its signature, changed by the
negations, modals and adverbs of the word itself: "failed to prevent X from entering" is entered.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from desktop.reading.claim import Factuality
from desktop.reading.governors import Effect, Signature, nominals, signature, words
from desktop.reading.roles import is_try, is_verb, lemma_of
from desktop.reading.syntax import Tree, Word

Span = tuple[int, int]


class Level(IntEnum):
    """How far something is from being said to be so, or not to be so."""

    CERTAIN = 0
    PARTLY = 1
    TRIED = 2
    POSSIBLE = 3
    OPEN = 4


@dataclass(frozen=True, slots=True)
class Stand:
    """What is said of the truth of a word.

    Attributes:
        level: how surely.
        negative: whether it is said not to be so.
        sign: span of the word that settled it, None where nothing did.
    """

    level: Level = Level.CERTAIN
    negative: bool = False
    sign: Span | None = None

    @property
    def factuality(self) -> Factuality:
        """The same as claims say it."""
        if self.negative and self.level <= Level.PARTLY:
            return Factuality.DENIED
        if self.negative and self.level is Level.TRIED:
            return Factuality.UNREAL  # it was tried to keep it from happening
        return _FACTUALITY[self.level]


_FACTUALITY = {
    Level.CERTAIN: Factuality.ASSERTED,
    Level.PARTLY: Factuality.PARTLY,
    Level.TRIED: Factuality.ATTEMPTED,
    Level.POSSIBLE: Factuality.POSSIBLE,
    Level.OPEN: Factuality.UNREAL,
}
_PLAIN = Stand()
# What a governor that the table does not know says of a complement of each form.
_DEFAULTS = {
    "to": Signature(Effect.OPEN, Effect.UNWANTED),
    "ing": Signature(Effect.TRUE, Effect.FALSE),
    "that": Signature(Effect.TRUE, Effect.POSSIBLE),
    "how": Signature(Effect.TRUE, Effect.TRUE),
    "whether": Signature(Effect.POSSIBLE, Effect.POSSIBLE),
    "bare": Signature(Effect.TRUE, Effect.OPEN),
    "small": Signature(Effect.TRUE, Effect.FALSE),
}
_FALSELY = Signature(Effect.FALSE, Effect.POSSIBLE)
_ARGUMENTS = frozenset({"dobj", "nsubj", "nsubjpass", "attr", "pobj", "dative", "oprd"})


def stands(tree: Tree, *, asked: bool = False) -> tuple[Stand, ...]:
    """What a sentence says of the truth of each of its words.

    Args:
        tree: its syntax.
        asked: whether the sentence is a question.
    """
    return tuple(_Composer(tree, asked).stands)


class _Composer:
    """Works down a tree, each word after its head."""

    def __init__(self, tree: Tree, asked: bool) -> None:
        self.tree = tree
        self.top = Stand(Level.OPEN) if asked else _PLAIN
        self.contexts: list[Stand] = [self.top] * len(tree.words)
        self.stands: list[Stand] = [self.top] * len(tree.words)
        for word in _downward(tree):
            context = self._context(word)
            self.contexts[word.index] = context
            self.stands[word.index] = self._marked(word, context)

    def _context(self, word: Word) -> Stand:
        """What is said of the truth of a word by what governs it."""
        head = self.tree.head(word)
        if head is None:
            return self.top
        if word.relation == "conj":
            return self._beside(word, head)
        if word.relation in {"xcomp", "ccomp", "oprd", "csubj"}:
            return self._complement(word, head)
        if word.relation in {"acl", "relcl"}:
            return self._below_noun(word, head)
        if word.relation in {"pcomp", "pobj"} and head.part in {"ADP", "SCONJ", "ADV"}:
            return self._behind_preposition(word, head)
        if word.relation == "advcl":
            return self._adverbial(word, head)
        if word.relation in _ARGUMENTS:
            return self._argument(word, head)
        if word.relation in {"compound", "poss", "nmod"}:
            return self._compound(word, head)
        return self.stands[head.index]

    def _beside(self, word: Word, head: Word) -> Stand:
        """Of a word joined to another: what governs both; and its marks, where they are shared."""
        if not is_verb(word):
            return self.stands[head.index]
        own = self.tree.children(word, "nsubj", "nsubjpass", "aux", "auxpass", "expl")
        but = any(one.text.lower() == "but" for one in self.tree.children(head, "cc"))
        if own or but or word.tag != head.tag or word.tag in {"VBD", "VBZ", "VBP"}:
            return self.contexts[head.index]
        return self.stands[head.index]

    def _complement(self, word: Word, head: Word) -> Stand:
        form = _form(self.tree, word)
        governor = head
        if head.lemma.lower() == "be":
            # "it is not true that …", "the plan is to …"
            settled = (one for one in self.tree.children(head, "acomp", "attr") if one != word)
            governor = next(settled, head)
        stand = self.stands[head.index]
        if word.relation == "csubj":
            judged = self._judged(head)
            return _compose(stand, judged[0], judged[1]) if judged else self._weaker(stand)
        if governor == head and form in {"that", "small"} and head.lemma.lower() == "be":
            return stand
        found = self._signature(governor, form) or _DEFAULTS[form]
        if any(one.text.lower() in words("false_saying") for one in self._adverbs(head)):
            found = _FALSELY
        return _compose(stand, found, governor)

    def _signature(self, governor: Word, *forms: str) -> Signature | None:
        lemma = lemma_of(self.tree, governor)
        written = governor.text.lower()
        if governor.part in {"NOUN", "PROPN"}:
            return signature(lemma, "noun", *forms)
        as_adjective = signature(written, "adjective", *forms)
        as_verb = signature(lemma, "verb", *forms)
        if governor.part in {"ADJ", "ADV"}:
            return as_adjective or as_verb
        return as_verb or as_adjective

    def _below_noun(self, word: Word, head: Word) -> Stand:
        """Of a clause that hangs on a noun: its content ("reports that …"), or more about it."""
        form = _form(self.tree, word)
        content = form in {"to", "whether"} or _is_content(self.tree, word)
        if not content:
            return self.top if self.top.level else _PLAIN
        fate = self._fate(head) if is_try(head) else None
        if fate:
            return fate
        found = signature(head.lemma.lower(), "noun", form)
        if found is None:
            found = _DEFAULTS["to"] if form == "to" else _DEFAULTS["that"]
        return _compose(self.stands[head.index], found, head)

    def _fate(self, noun: Word) -> Stand | None:
        """What became of an attempt, where it is said."""
        for one in self.tree.children(noun, "amod"):
            if found := signature(one.text.lower(), "adjective", "try"):
                return _compose(self.stands[noun.index], found, one)
        head = self.tree.head(noun)
        if head is None:
            return None
        if noun.relation in {"nsubj", "nsubjpass", "dobj"}:
            if found := signature(lemma_of(self.tree, head), "verb", "try"):
                if noun.relation != "nsubj" or not self.tree.children(head, "dobj"):
                    return _compose(self.stands[head.index], found, head)
            judged = self._judged(head, "try") if noun.relation != "dobj" else None
            if judged:
                return _compose(self.stands[head.index], judged[0], judged[1])
        return None

    def _judged(self, verb: Word, form: str = "subject") -> tuple[Signature, Word] | None:
        """The word that calls the subject or object of a verb true or false, if one does."""
        for one in self._predicates(verb):
            part = "noun" if one.part in {"NOUN", "PROPN"} else "adjective"
            for below in (one, *self.tree.children(one, "amod")):
                kind = "adjective" if below != one else part
                if found := signature(below.text.lower(), kind, form):
                    return found, below
        return None

    def _predicates(self, verb: Word) -> Iterator[Word]:
        """What a verb says its subject or object to be: "is false", "called it a hoax"."""
        yield from self.tree.children(verb, "acomp", "attr", "oprd")
        for below in self.tree.children(verb, "xcomp", "ccomp"):
            if below.part in {"ADJ", "NOUN"}:
                yield below
            if below.lemma.lower() == "be":
                yield from self.tree.children(below, "acomp", "attr")
        for below in self.tree.children(verb, "prep"):
            if below.text.lower() == "as":
                yield from self.tree.children(below, "pobj", "amod", "pcomp")

    def _behind_preposition(self, word: Word, preposition: Word) -> Stand:
        governor = self.tree.head(preposition)
        if governor is None:
            return self.stands[preposition.index]
        form = preposition.text.lower()
        stand = self.stands[governor.index]
        whole = f"{governor.text.lower()} {form}"
        if form in words("undone_prepositions") or whole in words("undone_prepositions"):
            return Stand(Level.CERTAIN, True, (preposition.start, preposition.end))
        if is_try(governor) and (fate := self._fate(governor)) and is_verb(word):
            return fate
        if form == "about" and governor.part in {"NOUN", "PROPN"}:
            found = self._signature(governor, form, "that")
        else:
            found = self._signature(governor, form)
        if found and (is_verb(word) or self._names_something(word)):
            return _compose(stand, found, governor)
        if form in words("open_prepositions") and is_verb(word):
            return Stand(Level.OPEN, False, (preposition.start, preposition.end))
        return self._weaker(stand)

    def _names_something(self, word: Word) -> bool:
        lemma = word.lemma.lower()
        return lemma in nominals() or signature(lemma, "noun", "that", "to", "of") is not None

    def _adverbial(self, word: Word, head: Word) -> Stand:
        stand = self.stands[head.index]
        if mark := self._open_mark(word):
            return Stand(Level.OPEN, False, (mark.start, mark.end))
        if _form(self.tree, word) == "to":
            found = self._signature(head, "to")
            if found and head.tag != "VBG":
                return _compose(stand, found, head)
            return Stand(Level.OPEN)
        return self._weaker(stand)

    def _open_mark(self, word: Word) -> Word | None:
        for mark in self.tree.children(word, "mark", "advmod"):
            before = self.tree.words[mark.index - 1].text.lower() if mark.index else ""
            text = mark.text.lower()
            if f"{before} {text}" in words("as_if"):
                return mark
            if text in words("open_marks") and before not in {"even", "as"}:
                return mark
        return None

    def _argument(self, word: Word, head: Word) -> Stand:
        """Of a noun beside a verb: what that says of the truth of what the noun names."""
        stand = self.stands[head.index]
        if not is_verb(head):
            return stand
        if word.relation != "attr" and (judged := self._judged(head)):
            return _compose(stand, judged[0], judged[1])
        lemma = lemma_of(self.tree, head)
        if word.relation in {"dobj", "nsubjpass"} and self._names_something(word):
            if found := signature(lemma, "verb", "np"):
                return _compose(stand, found, head)
        if word.relation == "attr" or lemma in words("light") | words("light_passive"):
            return stand
        if word.relation in {"nsubj", "nsubjpass"}:
            return stand if lemma in words("occurring") else self._above(stand)
        return self._weaker(stand)

    def _compound(self, word: Word, head: Word) -> Stand:
        """Of a noun before another: "a death hoax", "the attack plan"."""
        if word.lemma.lower() not in nominals():
            return self.stands[head.index]
        found = signature(head.lemma.lower(), "noun", "np", "that", "of")
        if found is None:
            return self._weaker(self.stands[head.index])
        return _compose(self.stands[head.index], found, head)

    def _weaker(self, stand: Stand) -> Stand:
        """What is taken as so beside a clause, unless that is about nothing real."""
        return Stand(Level.OPEN, False, stand.sign) if stand.level is Level.OPEN else _PLAIN

    def _above(self, stand: Stand) -> Stand:
        return self.top if self.top.level else _PLAIN

    def _marked(self, word: Word, context: Stand) -> Stand:
        """A stand changed by the word's own negations, modals and adverbs."""
        if not (is_verb(word) or word.part in {"NOUN", "PROPN", "ADJ", "PRON"}):
            return context
        negations = tuple(self._negations(word))
        level, sign = self._level(word, bool(negations))
        odd = len(negations) % 2 == 1
        if odd and any(one.text.lower() in words("wholly") for one in self._adverbs(word)):
            level, odd = Level.PARTLY, False
        if odd and self._only_later(word):
            odd = False
        if context.negative and context.level is Level.CERTAIN:
            # "denied that they may have": denied
            level = Level.CERTAIN
        if not negations and level is Level.CERTAIN:
            return context
        settled = negations[0] if negations else sign
        span = (settled.start, settled.end) if settled else context.sign
        return Stand(max(context.level, level), context.negative ^ odd, span)

    def _only_later(self, word: Word) -> bool:
        """Whether a negation only says when: "did not leave until Friday"."""
        below = (*self.tree.children(word, "prep"), *self._marks_below(word))
        return any(one.text.lower() == "until" for one in below)

    def _marks_below(self, word: Word) -> Iterator[Word]:
        for clause in self.tree.children(word, "advcl"):
            yield from self.tree.children(clause, "mark")

    def _adverbs(self, word: Word) -> tuple[Word, ...]:
        return self.tree.children(word, "advmod")

    def _negations(self, word: Word) -> Iterator[Word]:
        """The words that turn a word into its contrary."""
        for one in self.tree.children(word, "neg", "advmod", "preconj", "det", "cc"):
            if one.text.lower() in words("negations") and not self._harmless(one, word):
                if one.relation != "cc" and (one.relation != "det" or not is_verb(word)):
                    yield one
            elif one.text.lower() in words("almost") and one.relation == "advmod":
                yield one
        head = self.tree.head(word)
        if word.relation == "conj" and head is not None:
            if any(one.text.lower() == "nor" for one in self.tree.children(head, "cc")):
                if not self._shares(word, head):
                    yield next(
                        one for one in self.tree.children(head, "cc") if one.text.lower() == "nor"
                    )
        if is_verb(word):
            yield from self._denying_arguments(word)

    def _shares(self, word: Word, head: Word) -> bool:
        return self._beside(word, head) == self.stands[head.index] != self.contexts[head.index]

    def _harmless(self, negation: Word, word: Word) -> bool:
        """Whether a negation denies something else: "not only", "no fewer than", "no doubt"."""
        following = self.tree.words[negation.index + 1 : negation.index + 2]
        text = following[0].text.lower() if following else ""
        lemma = following[0].lemma.lower() if following else ""
        if negation.text.lower() == "no" and negation.relation == "advmod":
            return lemma in words("harmless") and text != "longer"
        if negation.text.lower() == "no":
            return lemma in words("harmless")
        return (
            text in words("focus")
            and following[0].head != word.index
            or text
            in {
                "only",
                "just",
                "merely",
                "simply",
            }
        )

    def _denying_arguments(self, verb: Word) -> Iterator[Word]:
        """The subject or object that denies a verb: "no soldiers", "nobody", "none of them"."""
        places = list(self.tree.children(verb, "nsubj", "nsubjpass", "dobj", "attr", "npadvmod"))
        head = self.tree.head(verb)
        if verb.relation == "conj" and head is not None:
            if not self.tree.children(verb, "nsubj", "nsubjpass", "expl"):
                places += self.tree.children(head, "nsubj", "nsubjpass")
        for one in places:
            if one.text.lower() in words("nothing"):
                yield one
            if one.relation == "attr" and not self.tree.children(verb, "expl"):
                continue
            if one.relation == "attr":
                continue  # "there is no evidence": the noun itself is denied
            for mark in self.tree.children(one, "det", "preconj"):
                if mark.text.lower() in {"no", "neither"} and not self._harmless(mark, one):
                    yield mark

    def _level(self, word: Word, negated: bool) -> tuple[Level, Word | None]:
        """How sure a word's modals and adverbs leave it, and which of them does."""
        found: list[tuple[Level, Word]] = []
        for one in self.tree.children(word, "aux", "advmod", "npadvmod"):
            text = one.text.lower()
            if one.tag == "MD" or (one.tag == "TO" and word.relation == "ROOT"):
                if level := _modal(text, negated):
                    found.append((level, one))
            elif text in words("possibly"):
                found.append((Level.POSSIBLE, one))
            elif text in words("partly"):
                found.append((Level.PARTLY, one))
        found += self._adjectives(word)
        if is_verb(word):
            found += ((Level.PARTLY, one) for one in self._parts(word))
            if self._imperative(word):
                found.append((Level.OPEN, word))
        if not found:
            return Level.CERTAIN, None
        return max(found, key=lambda one: (one[0], -one[1].index))

    def _adjectives(self, word: Word) -> list[tuple[Level, Word]]:
        """ "alleged attack", "brief occupation"."""
        found: list[tuple[Level, Word]] = []
        for one in self.tree.children(word, "amod"):
            known = signature(one.text.lower(), "adjective", "subject")
            if known and known.affirmed is Effect.POSSIBLE:
                found.append((Level.POSSIBLE, one))
            if one.text.lower() in words("brief"):
                found.append((Level.PARTLY, one))
        return found

    def _parts(self, verb: Word) -> Iterator[Word]:
        """ "some of the units entered", "took part of the town"."""
        for one in self.tree.children(verb, "nsubj", "nsubjpass", "dobj"):
            of = any(below.text.lower() == "of" for below in self.tree.children(one, "prep"))
            if of and one.lemma.lower() in words("part_of"):
                yield one

    def _imperative(self, word: Word) -> bool:
        return (
            word.relation == "ROOT"
            and word.tag == "VB"
            and not self.tree.children(word, "nsubj", "nsubjpass", "aux", "expl")
        )


def _downward(tree: Tree) -> Iterator[Word]:
    """The words of a tree, each after the one it depends on."""
    waiting = list(tree.roots())
    for word in waiting:
        yield word
        waiting.extend(tree.children(word))


def _form(tree: Tree, word: Word) -> str:
    """What kind of complement a clause is."""
    if not is_verb(word):
        return "small"
    marks = [one.text.lower() for one in tree.children(word, "mark")]
    if "whether" in marks or "if" in marks:
        return "whether"
    auxiliaries = tree.children(word, "aux")
    if any(one.tag == "TO" for one in auxiliaries):
        return "to"
    if any(one.tag in {"WRB", "WP"} for one in tree.children(word, "advmod", "dobj", "attr")):
        return "how"
    if "that" in marks or tree.children(word, "nsubj", "nsubjpass", "expl"):
        small = word.tag in {"VB", "VBG"} and not auxiliaries and "that" not in marks
        return ("bare" if word.tag == "VB" else "ing") if small else "that"
    return "bare" if word.tag == "VB" and not auxiliaries else "ing"


def _is_content(tree: Tree, clause: Word) -> bool:
    """Whether a clause below a noun says what that holds: "reports that the mayor left"."""
    if not any(one.text.lower() == "that" for one in tree.children(clause, "mark")):
        return False
    return bool(tree.children(clause, "nsubj", "nsubjpass", "expl"))


def _modal(text: str, negated: bool) -> Level | None:
    if text in words("may"):
        # "could not enter" is no doubt: they did not
        return Level.CERTAIN if negated and text in {"can", "could"} else Level.POSSIBLE
    return Level.OPEN if text in words("must") or text == "to" else None


def _compose(stand: Stand, governor: Signature, sign: Word) -> Stand:
    """What is said of the truth of what a word governs, from what is said of its own."""
    if governor.factive:
        return _PLAIN
    effect = governor.negated if stand.negative else governor.affirmed
    span = (sign.start, sign.end)
    if effect is Effect.TRUE and not stand.negative:
        return stand
    settled = Stand(stand.level, False, span)
    real = stand.level <= Level.TRIED
    match effect:
        case Effect.TRUE:
            return settled
        case Effect.FALSE:
            level = Level.CERTAIN if stand.level is Level.PARTLY else stand.level
            return replace(settled, level=level, negative=True)
        case Effect.TRIED:
            return replace(settled, level=Level.TRIED if real else Level.OPEN)
        case Effect.POSSIBLE | Effect.DOUBTED:
            level = max(Level.POSSIBLE, stand.level)
            return Stand(level, effect is Effect.DOUBTED, span)
        case _:
            return Stand(Level.OPEN, effect is Effect.UNWANTED, span)
