"""Factuality: what a sentence implies about the truth of each of its words, by its syntax.

Each verb, noun or adjective that governs a clause has a signature: what it implies about the clause
when affirmed and when negated (Karttunen, "Implicative Verbs", Language 47, 1971). Going down from
the root, the factuality of a word is that of its governor under its signature, changed by the
negations, modals and adverbs of the word itself: "failed to prevent X from entering" implies that X
entered.
"""

from collections.abc import Iterator
from dataclasses import replace

from desktop.reading.complements import (
    acts,
    form_of,
    is_content,
    names_something,
    noun_before,
    tells,
)
from desktop.reading.governors import Effect, Signature, nominals, signature, words
from desktop.reading.marks import falsity, marked
from desktop.reading.roles import FINITE, is_known, is_verb, joined_to, lemma_of
from desktop.reading.stands import PLAIN, Level, Stand, beside, governed, judged
from desktop.reading.syntax import Tree, Word

# What a governor missing from the table implies about a complement of each form.
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
_UNPLANNED = Signature(Effect.UNWANTED, Effect.OPEN)
_ARGUMENTS = frozenset({"dobj", "nsubj", "nsubjpass", "dative"})
_CLAUSES = frozenset({"xcomp", "ccomp", "oprd", "csubj", "acl", "relcl", "advcl"})


def stands(tree: Tree, *, asked: bool = False) -> tuple[Stand, ...]:
    """The factuality of each word of a sentence.

    Args:
        tree: its syntax.
        asked: whether the sentence is a question.
    """
    return tuple(_Composer(tree, Stand(Level.OPEN) if asked else PLAIN).stands)


class _Composer:
    """Works down a tree, each word after its head."""

    def __init__(self, tree: Tree, top: Stand) -> None:
        self.tree = tree
        self.top = top
        self.contexts = [top] * len(tree.words)
        self.stands = [top] * len(tree.words)
        for word in _downward(tree):
            context = self._context(word)
            self.contexts[word.index] = context
            shared = self._shares(word)
            self.stands[word.index] = marked(tree, word, context, shared=shared)

    def _context(self, word: Word) -> Stand:
        """What the governor of a word implies about its truth."""
        head = joined_to(self.tree, word)
        if head is None:
            return self.top
        if word.relation in _CLAUSES:
            return self._of_clause(word, noun_before(self.tree, word, head))
        if word.relation == "conj":
            return (self.stands if self._shares(word) else self.contexts)[head.index]
        if word.relation in {"pcomp", "pobj"}:
            return self._behind_preposition(word, head)
        if word.relation in {"compound", "poss", "nmod"}:
            return self._compound(word, head)
        return self._argument(word, head)

    def _of_clause(self, word: Word, head: Word) -> Stand:
        """For the verb of a clause, by the verb, noun or adjective it depends on."""
        noun = head.part in {"NOUN", "PROPN"} or head.relation in {"dobj", "pobj"}
        if noun and word.relation != "csubj":
            return self._below_noun(word, head)
        return (
            self._adverbial(word, head)
            if word.relation == "advcl"
            else self._complement(word, head)
        )

    def _shares(self, word: Word) -> bool:
        """Whether a conjunct shares the modifiers of the first: "did not enter or shell"."""
        head = joined_to(self.tree, word)
        if head is None or word.relation != "conj":
            return False
        if not is_verb(word):
            return True
        own = self.tree.children(word, "nsubj", "nsubjpass", "aux", "auxpass", "expl")
        but = any(one.text.lower() == "but" for one in self.tree.children(head, "cc"))
        if _is_bare(word) and any(one.tag == "MD" for one in self.tree.children(head, "aux")):
            return not (own or but)  # "could not be fired and hit the plane"
        return not (own or but or word.tag != head.tag or word.tag in FINITE)

    def _signature(self, governor: Word, *forms: str) -> Signature | None:
        lemma = lemma_of(self.tree, governor)
        if governor.part in {"NOUN", "PROPN"}:
            return signature(lemma, "noun", *forms)
        as_adjective = signature(governor.text.lower(), "adjective", *forms)
        as_verb = signature(lemma, "verb", *forms)
        if as_verb is None:
            as_verb = signature(governor.lemma.lower(), "verb", *forms)
        if governor.part in {"ADJ", "ADV"}:
            return as_adjective or as_verb
        return as_verb or as_adjective

    def _complement(self, word: Word, head: Word) -> Stand:
        stand = self.stands[head.index]
        if word.relation == "csubj":
            verdict = self._judged(head)
            return governed(stand, *verdict) if verdict else beside(stand)
        governor, form = head, form_of(self.tree, word)
        holder = self.tree.head(head)
        if holder and head.tag == "VBG" and tells(head, holder):
            return self._content(holder, "that", None)  # "a false report claiming that"
        if head.lemma.lower() == "be":
            # "it is not true that …", "the plan is to …"
            settled = (one for one in self.tree.children(head, "acomp", "attr") if one != word)
            governor = next(settled, head)
            if governor == head and form in {"that", "small"}:
                return stand
        if subject := self._spread(head):
            return self._content(subject, "that", None)
        if lie := falsity(self.tree, head):
            return governed(stand, _FALSELY, lie)
        return governed(stand, self._signature(governor, form) or _DEFAULTS[form], governor)

    def _spread(self, verb: Word) -> Word | None:
        """The report that is a verb's subject, with its content after: "rumours spread that …"."""
        if verb.lemma.lower() not in words("spreading"):
            return None
        subjects = self.tree.children(verb, "nsubj", "nsubjpass")
        known = (one for one in subjects if one.part == "NOUN" and self._signature(one, "that"))
        return next(known, None)

    def _below_noun(self, word: Word, head: Word) -> Stand:
        """For a clause that depends on a noun: its content ("reports that …"), or a modifier."""
        form = form_of(self.tree, word)
        if saying := self._said_in(head):
            return self._complement(word, saying)  # "said in a statement that …"
        if form in {"to", "whether"} or is_content(self.tree, word, head):
            return self._content(head, form, _DEFAULTS["to" if form == "to" else "that"])
        above = self.tree.head(head)
        if form == "ing" and head.relation == "pobj" and above and above.text.lower() == "about":
            return self._behind_preposition(word, above)  # "the story about the mayor fleeing"
        there = above is not None and bool(self.tree.children(above, "expl"))
        if word.relation == "acl" and head.relation == "attr" and there:
            return self.stands[head.index]  # "there is no mill built in the valley"
        if above and (above.lemma, head.relation, word.tag) == ("have", "dobj", "VBN"):
            return self.stands[above.index]  # "fought to have his win certified"
        return beside(self.top)

    def _said_in(self, noun: Word) -> Word | None:
        """The verb of saying whose occasion a noun gives."""
        preposition = self.tree.head(noun)
        if preposition is None or noun.relation != "pobj":
            return None
        verb = self.tree.head(preposition)
        inside = preposition.text.lower() in {"in", "on", "at", "during", "via", "through"}
        said = verb is not None and verb.lemma.lower() in words("saying")
        return verb if inside and said and names_something(noun) else None

    def _content(self, noun: Word, form: str, default: Signature | None) -> Stand:
        """For the content of a noun: an attempt, a plan, a report."""
        if fate := self._fate(noun):
            return fate
        stand = self._unfound(noun) or self.stands[noun.index]
        found = signature(noun.lemma.lower(), "noun", form, "that") or default
        if found is None:
            return beside(stand)
        if stand.judged and found.affirmed in {Effect.TRUE, Effect.POSSIBLE}:
            return replace(stand, judged=False)
        for one in self.tree.children(noun, "amod", "compound"):
            part = "adjective" if one.relation == "amod" else "noun"
            called = signature(one.text.lower(), part, "subject")
            if called and called.affirmed is Effect.FALSE:
                return governed(stand, called, one)  # "false reports that"
        return governed(stand, found, noun)

    def _unfound(self, noun: Word) -> Stand | None:
        """The factuality of a verb that says there is none: "failed to find any evidence"."""
        above = self.tree.head(noun)
        if above is not None and above.text.lower() == "of" and noun.relation == "pobj":
            noun = self.tree.head(above) or noun
            above = self.tree.head(noun)
        if above is None or noun.relation not in {"dobj", "nsubjpass"}:
            return None
        found = lemma_of(self.tree, above) in words("finding")
        stand = self.stands[above.index]
        return stand if found and stand.negative and stand.level is Level.CERTAIN else None

    def _fate(self, noun: Word) -> Stand | None:
        """The outcome of an attempt or plan, where it is stated."""
        holds = signature(noun.lemma.lower(), "noun", "to")
        if holds is None or holds.affirmed not in {Effect.TRIED, Effect.OPEN}:
            return None
        settled = self._settled(noun)
        if settled is None:
            return None
        stand, found, sign = settled
        if holds.affirmed is Effect.OPEN and found.affirmed is not Effect.TRUE:
            prevented = signature(sign.lemma.lower(), "verb", "np")
            kept = prevented is not None and sign.lemma.lower() not in words("saying")
            return governed(stand, found if kept else _UNPLANNED, sign)
        return governed(stand, found, sign)

    def _settled(self, noun: Word) -> tuple[Stand, Signature, Word] | None:
        """The word that states how an attempt ended, the outcome, and its own factuality."""
        for one in self.tree.children(noun, "amod"):
            if found := signature(one.text.lower(), "adjective", "try"):
                return self.stands[noun.index], found, one
        head = self.tree.head(noun)
        if head is None or noun.relation not in {"nsubj", "nsubjpass", "dobj"}:
            return None
        stand = self.stands[head.index]
        intransitive = noun.relation != "nsubj" or not self.tree.children(head, "dobj")
        if intransitive and (found := signature(lemma_of(self.tree, head), "verb", "try")):
            return stand, found, head
        verdict = self._judged(head, "try") if noun.relation != "dobj" else None
        return (stand, *verdict) if verdict else None

    def _judged(self, verb: Word, form: str = "subject") -> tuple[Signature, Word] | None:
        """The word that calls the subject or object of a verb true or false, if any."""
        for one in self._predicates(verb):
            part = "noun" if one.part in {"NOUN", "PROPN"} else "adjective"
            if found := signature(one.lemma.lower(), part, form):
                return found, one
            for below in self.tree.children(one, "amod"):
                if found := signature(below.text.lower(), "adjective", form):
                    return found, below
        return None

    def _predicates(self, verb: Word) -> Iterator[Word]:
        """What a verb predicates of its subject or object: "is false", "called it a hoax"."""
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
        governor = self.tree.head(preposition) or preposition
        form = preposition.text.lower()
        if settled := self._by_preposition(word, preposition, governor):
            return settled
        if form == "under" and governor.lemma in words("light_under"):
            return self.stands[governor.index]
        if not (is_verb(word) or names_something(word)):
            return beside(self.stands[governor.index])
        if is_known(self.tree, word) and not self._signature(governor, form):
            return beside(self.top)
        if governor.part in {"NOUN", "PROPN"}:
            return self._under_noun(word, governor, form)
        return self._under_verb(word, governor, form)

    def _by_preposition(self, word: Word, preposition: Word, governor: Word) -> Stand | None:
        """What a preposition or conjunction settles by itself: "without", "on whether"."""
        if mark := self._open_mark(word):
            return Stand(Level.OPEN, sign=(mark.start, mark.end))
        form = preposition.text.lower()
        # "instead" may be above "of", or below it
        joined = (governor, *self.tree.children(preposition, "advmod"))
        forms = {form, *(f"{one.text.lower()} {form}" for one in joined)}
        above = self.tree.head(governor) if governor.relation == "pobj" else None
        phrase = self.tree.words[above.index : preposition.index + 1] if above else (preposition,)
        forms.add(" ".join(one.text.lower() for one in phrase))  # "in the event of"
        undone = forms & words("undone_prepositions")
        if undone or (forms & words("open_prepositions") and is_verb(word)):
            level = Level.CERTAIN if undone else Level.OPEN
            return Stand(level, bool(undone), (phrase[0].start, preposition.end))
        return None

    def _under_verb(self, word: Word, verb: Word, form: str) -> Stand:
        """For "drowning" in "saved from drowning", "plot" in "accused in the plot"."""
        # but not of the attack in "saved from the attack"
        applies = form != "to" if is_verb(word) else form not in {"from", "in", "to"}
        found = self._signature(verb, form) if applies else None
        stand = self.stands[verb.index]
        if found is None and stand.negative and form == "for" and is_verb(word):
            return Stand(Level.OPEN, sign=stand.sign)  # "was not fined for touching a guard"
        return governed(stand, found, verb) if found else beside(stand)

    def _under_noun(self, word: Word, noun: Word, form: str) -> Stand:
        """For "entering" in "attempts at entering", "death" in "rumours of his death"."""
        if form not in {"about", "of"} and not signature(noun.lemma.lower(), "noun", form):
            return beside(self.stands[noun.index])
        stand = self._content(noun, form, None)
        return replace(stand, judged=not is_verb(word))

    def _adverbial(self, word: Word, head: Word) -> Stand:
        stand = self.stands[head.index]
        if mark := self._open_mark(word):
            return Stand(Level.OPEN, sign=(mark.start, mark.end))
        if form_of(self.tree, word) != "to":
            return beside(stand)
        # the parser takes "were ordered to leave" for a purpose at times
        found = self._signature(head, "to") if head.tag != "VBG" else None
        return governed(stand, found, head) if found else Stand(Level.OPEN)

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
        """For a noun beside a verb: what the verb implies about the event the noun names."""
        stand = self.stands[head.index]
        if word.relation not in _ARGUMENTS or not is_verb(head):
            return stand
        holds = signature(word.lemma.lower(), "noun", "that") is not None
        if verdict := self._judged(head) or (self._judged(head, "content") if holds else None):
            return judged(stand, *verdict)
        lemma = lemma_of(self.tree, head)
        if word.relation in {"dobj", "nsubjpass"} and names_something(word):
            found = signature(lemma, "verb", "np", *(["content"] if holds else []))
            done = lemma == "offer" and word.lemma.lower() in words("done_by_offering")
            if found and not done:
                return judged(stand, found, head)
        subject = word.relation in {"nsubj", "nsubjpass"}
        known = lemma in words("causing") and is_known(self.tree, word)
        if known or (subject and acts(self.tree, head)):
            # who did not cause the crash, the inquiry that "did not take a position": both were
            return beside(self.top)
        carried = words("light") | words("light_passive")
        if lemma in carried or (subject and lemma in words("occurring")):
            return stand
        return beside(self.top if subject else stand)

    def _compound(self, word: Word, head: Word) -> Stand:
        """For a noun before another: "a death hoax", "the attack plan"."""
        stand = self.stands[head.index]
        if word.lemma.lower() not in nominals():
            return stand
        found = signature(head.lemma.lower(), "noun", "np", "that", "of")
        return governed(stand, found, head) if found else beside(stand)


def _downward(tree: Tree) -> Iterator[Word]:
    """The words of a tree, each after its head."""
    waiting = list(tree.roots())
    for word in waiting:
        yield word
        waiting.extend(tree.children(word))


def _is_bare(verb: Word) -> bool:
    """Whether a verb is in the bare infinitive, whatever the parser takes it for: "hit"."""
    return verb.text.lower() == verb.lemma.lower()
