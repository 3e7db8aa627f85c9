"""Syntax: the words of a sentence with their dependency relations, from any parser."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a parsed sentence.

    Attributes:
        index: its place in the sentence, from 0.
        start: its first character in the text.
        end: the character after its last one.
        text: as written.
        lemma: its dictionary form, in lower case but for names.
        tag: part of speech, Penn Treebank ("VBD").
        part: part of speech, Universal Dependencies ("VERB").
        relation: how it depends on its head, as spaCy's English models name it ("nsubj").
        head: the index of the word it depends on; its own where it depends on none.
        entity: type of the name it is part of ("PERSON", "GPE", "ORG", …), "" for none.
        opens: whether it is the first word of that name.
    """

    index: int
    start: int
    end: int
    text: str
    lemma: str
    tag: str
    part: str
    relation: str
    head: int
    entity: str = ""
    opens: bool = False


@dataclass(frozen=True)
class Tree:
    """The words of one sentence and their dependencies.

    Attributes:
        words: in order; empty where the sentence was not parsed.
    """

    words: tuple[Word, ...] = ()

    @cached_property
    def _children(self) -> tuple[tuple[Word, ...], ...]:
        held: list[list[Word]] = [[] for _ in self.words]
        for word in self.words:
            if word.head != word.index:
                held[word.head].append(word)
        return tuple(map(tuple, held))

    def children(self, word: Word, *relations: str) -> tuple[Word, ...]:
        """The dependents of a word, in order; only those in certain relations if any are named."""
        found = self._children[word.index]
        return tuple(one for one in found if one.relation in relations) if relations else found

    def head(self, word: Word) -> Word | None:
        """The head of a word, or None for a root."""
        return None if word.head == word.index else self.words[word.head]

    def roots(self) -> tuple[Word, ...]:
        """The words without a head."""
        return tuple(word for word in self.words if word.head == word.index)

    def subtree(self, word: Word) -> tuple[Word, ...]:
        """A word and all its direct and indirect dependents, in order."""
        found, waiting = [word], [word]
        while waiting:
            below = self._children[waiting.pop().index]
            found.extend(below)
            waiting.extend(below)
        return tuple(sorted(found, key=lambda one: one.index))

    def ancestors(self, word: Word) -> Iterator[Word]:
        """The words above a word, the nearest first."""
        while (above := self.head(word)) is not None:
            yield above
            word = above

    def entities(self) -> Iterator[tuple[Word, ...]]:
        """The words of each name, in order."""
        name: list[Word] = []
        for word in self.words:
            if name and (not word.entity or word.opens):
                yield tuple(name)
                name = []
            if word.entity:
                name.append(word)
        if name:
            yield tuple(name)
