"""Speaker resolution: the fullest name for the words of a source, or a pronoun's referent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.reading.antecedents import Antecedents
from desktop.reading.attribution import Attribution, lexicon
from desktop.reading.callings import bodies_acting, called, people_acting
from desktop.reading.cues import kinds_of_source
from desktop.reading.mention import Mention
from desktop.reading.naming import antecedent, core, fellows, name_of, told_before
from desktop.reading.saying import Saying
from desktop.reading.syntax import Tree, Word

_THIRD_PERSON = frozenset({"he", "she", "they", "it"})
# "She added": so does who spoke last, whoever the text was about in between.
_GOING_ON = frozenset({"add", "continue"})
_THEN = "then-"
_OF_TWO = frozenset({"younger", "elder", "older"})
_QUOTES = frozenset('"“”«»„')


def speaker_of(
    text: str,
    tree: Tree | None,
    saying: Saying,
    names: Sequence[Mention],
    known: Antecedents,
    holder: Attribution | None,
) -> str:
    """The fullest name of the speaker, or the words that the text uses.

    Args:
        text: the article's text.
        tree: the sentence, or None where its syntax is not known.
        saying: the attribution.
        names: the article's names.
        known: the possible referents of pronouns at this point.
        holder: the attribution in whose content this one is.
    """
    if not tree or not saying.source:
        return known.resolve(saying.attribution.speaker)
    source = antecedent(tree, saying.source) or saying.source
    return _Sentence(text, tree, names, known).speaker(saying.attribution, source, holder)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A parsed sentence, with what its sources can refer to."""

    text: str
    tree: Tree
    names: Sequence[Mention]
    known: Antecedents

    def speaker(self, found: Attribution, source: Word, holder: Attribution | None) -> str:
        """The speaker of an attribution, given the head of its source."""
        together = fellows(self.tree, source)
        if len(together) > 1:
            called_so = [self._name(one) or core(self.text, self.tree, one) for one in together]
            links = (one for held in together for one in self.tree.children(held, "cc"))
            return _listing(called_so, "or" if any(one.text == "or" for one in links) else "and")
        words = core(self.text, self.tree, source)
        if words.casefold() in _THIRD_PERSON:
            if found.nested:
                return words  # the article does not tell whom a quoted speaker means
            return self._reported(source, holder) if holder else self._meant(found, source)
        if any(one.text.casefold() in _OF_TWO for one in self.tree.children(source, "amod")):
            return words  # "the younger Okker" is not the one known by that name
        words = self._of_then(source) + words
        name = self.known.in_full(self._name(source))
        return self.known.called(name, words) if name else self.known.resolve(words)

    def _of_then(self, source: Word) -> str:
        """The "then-" of "then-President Brandt", which parsers give to the verb."""
        first = min(one.start for one in (source, *self.tree.children(source, "compound")))
        before = self.text[max(0, first - len(_THEN)) : first]
        return before if before.casefold() == _THEN else ""

    def _name(self, source: Word) -> str:
        return name_of(self.tree, source, self.names)

    def _reported(self, source: Word, holder: Attribution) -> str:
        """The referent of a pronoun inside reported speech: the speaker, if nobody else fits."""
        words, pronoun = source.text, source.text.casefold()
        same = self.text[slice(*holder.source or (0, 0))].casefold() == pronoun
        if pronoun in lexicon().groups:
            return holder.speaker if same else self._name(source) or words
        acting = people_acting(self.text, self.tree, self.tree.words[: source.index], self.names)
        others = set(acting) - {holder.speaker}
        fits = self.known.can_be(pronoun, holder.speaker)
        if fits and (same or not any(self.known.can_be(pronoun, one) for one in others)):
            return holder.speaker
        held = self._name(source)
        return held if held and self.known.can_be(pronoun, held) else words

    def _meant(self, found: Attribution, source: Word) -> str:
        """The referent of a pronoun, or the pronoun itself where that is uncertain.

        In "The mayor resigned on Friday, she said" that is who spoke before, or else the mayor.
        """
        text, tree, known = self.text, self.tree, self.known
        told = told_before(tree, source) if not _is_quoted(text, found) else None
        name = known.in_full(self._name(told)) if told else ""
        held = self._name(source)
        own = range(*found.scope)
        before = [one for one in tree.words[: source.index] if one.start not in own]
        pronoun = source.text.casefold()
        if pronoun in lexicon().groups:
            if told and "bodies" in kinds_of_source(told):
                name = name or core(text, tree, told)
            others = set(bodies_acting(text, tree, before, self.names, many=pronoun == "they"))
            if held:
                return known.called(held, source.text)
            return known.body(source.text, name, others)
        topic = known.topic if known.topic and known.can_be(pronoun, known.topic) else ""
        if topic and found.end <= found.scope[0] and _names(text[slice(*found.scope)], topic):
            return source.text
        return known.person(
            source.text,
            name,
            held,
            introduced=told is not None and bool(tree.children(told, "compound")),
            goes_on=_goes_on(tree, source),
            crowd=called(tree.words[: source.index]),
            others=set(people_acting(text, tree, before, self.names)),
        )


def _goes_on(tree: Tree, source: Word) -> bool:
    """Whether a verb of saying goes on with what was said: “she added”, “she also said”."""
    cue = tree.head(source)
    if cue is None:
        return False
    also = (one.text.casefold() == "also" for one in tree.children(cue, "advmod"))
    return cue.lemma in _GOING_ON or any(also)


def _is_quoted(text: str, found: Attribution) -> bool:
    """Whether the content begins with a quotation mark: nobody refers to themselves by name."""
    start = found.scope[0]
    return not _QUOTES.isdisjoint(text[max(0, start - 1) : start + 1])


def _names(content: str, name: str) -> bool:
    """Whether someone is named in the content: "He said Lind was kind" is not by Lind."""
    return re.search(rf"\b{re.escape(name.rsplit(maxsplit=1)[-1])}\b", content) is not None


def _listing(names: Sequence[str], joined: str) -> str:
    """Names in a sentence: "A", "A and B", "A, B or C"."""
    return f"{', '.join(names[:-1])} {joined} {names[-1]}" if len(names) > 1 else "".join(names)
