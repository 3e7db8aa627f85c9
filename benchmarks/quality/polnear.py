"""PolNeAR: news articles in which people marked who is credited with what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from benchmarks.quality.measure import rows
from desktop.reading.cues import candidates
from desktop.reading.parser import Parser
from desktop.reading.syntax import Tree, Word
from desktop.text.sentences import Sentence, split_sentences

_SET = "e_attribution_hedge_bias/polnear.jsonl"

_TRIM = " \t\n,.;:()[]\"“”’'–—-"

Span = tuple[int, int]
Part = Literal["source", "cue", "content"]
_PARTS: tuple[Part, ...] = ("source", "cue", "content")


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with the creditings that people marked in it.

    Attributes:
        text: the article.
        sentences: its sentences.
        trees: their syntax.
        creditings: for each crediting the spans of its parts.
    """

    text: str
    sentences: tuple[Sentence, ...]
    trees: tuple[Tree, ...]
    creditings: tuple[dict[Part, tuple[Span, ...]], ...]

    def cues(self, sentence: Sentence) -> list[Span]:
        """The spans of the cues that stand in a sentence."""
        return [
            span
            for one in self.creditings
            for span in one["cue"]
            if span[0] < sentence.end and sentence.start < span[1]
        ]

    def spans(self, part: Part) -> set[Span]:
        """The spans of a part of the creditings, without the marks at their edges."""
        return {self.trimmed(span) for one in self.creditings for span in one[part]}

    def trimmed(self, span: Span) -> Span:
        """A span without the marks at its edges."""
        start, end = span
        while start < end and self.text[start] in _TRIM:
            start += 1
        while end > start and self.text[end - 1] in _TRIM:
            end -= 1
        return start, end

    def holds_cue(self, sentence: Sentence) -> bool:
        """Whether a sentence holds a crediting."""
        return bool(self.cues(sentence))


def annotated(data: Path, parser: Parser, every: int = 1) -> Iterator[Annotated]:
    """The annotated articles, parsed; of so many only one."""
    for row in list(rows(data, _SET))[::every]:
        text = row["text"]
        sentences = tuple(split_sentences(text))
        trees = parser.parse(text, [(one.start, one.end) for one in sentences])
        yield Annotated(
            text,
            sentences,
            tuple(trees),
            tuple({part: _spans(one[part]) for part in _PARTS} for one in row["attributions"]),
        )


def cue_heads(article: Annotated, tree: Tree, sentence: Sentence) -> set[int]:
    """The indices of the words that head the cues of a sentence."""
    able = {word.index for word in candidates(tree)}
    found: set[int] = set()
    for start, end in article.cues(sentence):
        words = [word for word in tree.words if word.start < end and start < word.end]
        heads = [word for word in words if _is_highest(word, words)]
        within = [word for word in words if word.index in able]
        head = next((word for word in heads if word in within), None) or next(iter(within), None)
        if head is not None:
            found.add(head.index)
    return found


def _is_highest(word: Word, words: Sequence[Word]) -> bool:
    return word.head == word.index or all(other.index != word.head for other in words)


def _spans(found: Sequence[dict[str, Any]]) -> tuple[Span, ...]:
    return tuple((one["start"], one["end"]) for one in found)
