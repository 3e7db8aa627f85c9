"""The sentence pairs of ECB+, in the articles that the sentences stand in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from benchmarks.quality.measure import rows
from desktop.article import Article
from desktop.comparison.alignment.rows import Aligned, align
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

_PAIRS = "d_alignment/ecbplus_pairs.jsonl"
_SENTENCES = "d_alignment/ecbplus_sentences.jsonl"
_ARTICLES = "a_clustering/ecbplus.jsonl"
_ENDS = tuple(".!?\"'”’")

Place = tuple[str, int]  # article, sentence


@dataclass(frozen=True, slots=True)
class Pair:
    """Two annotated sentences of one topic.

    Attributes:
        one: the first sentence: its text, ...
        other: ... and the second's.
        places: the statements that hold the first, ...
        counterparts: ... and those that hold the second.
        aligned: whether people found an event in both.
        topic: what both are about; each topic holds two events of one kind.
    """

    one: str
    other: str
    places: tuple[Place, ...]
    counterparts: tuple[Place, ...]
    aligned: bool
    topic: str


@dataclass(frozen=True, slots=True)
class Topic:
    """The articles of one topic, aligned, and its pairs of sentences.

    Attributes:
        articles: the names of the articles, ascending, as they are aligned.
        aligned: the articles.
        pairs: the annotated pairs.
    """

    articles: tuple[str, ...]
    aligned: Aligned
    pairs: tuple[Pair, ...]


def topics(data: Path, parser: Parser | None, *, alone: bool = False) -> Iterator[Topic]:
    """The topics of ECB+ one after the other.

    Args:
        data: the folder of the labelled sets.
        parser: reads the articles, if there is one.
        alone: whether each sentence is an article of its own.
    """
    sentences = {row["sid"]: row for row in rows(data, _SENTENCES)}
    articles = {row["id"]: row for row in rows(data, _ARTICLES)}
    pairs = sorted(rows(data, _PAIRS), key=lambda row: sentences[row["a"]]["topic"])
    for topic, group in groupby(pairs, key=lambda row: sentences[row["a"]]["topic"]):
        held = list(group)
        used = {sid: sentences[sid] for row in held for sid in (row["a"], row["b"])}
        holder = {sid: sid if alone else sentence["doc"] for sid, sentence in used.items()}
        readings: dict[str, Reading] = {}
        for name in sorted(set(holder.values())):
            said = [used[sid]["text"] for sid in sorted(used) if holder[sid] == name]
            text = f"{said[0]}." if alone else _text(articles[name], said)
            readings[name] = read_article(Article(text=text, language="en"), parser)
        places = {
            sid: _places(holder[sid], readings[holder[sid]], sentence["text"])
            for sid, sentence in used.items()
        }
        found = [
            Pair(used[a]["text"], used[b]["text"], places[a], places[b], aligned, topic)
            for a, b, aligned in ((row["a"], row["b"], bool(row["aligned"])) for row in held)
        ]
        yield Topic(tuple(readings), align(list(readings.values())), tuple(found))


def _text(article: dict[str, str], annotated: Sequence[str]) -> str:
    """An article with its headline; what was annotated is a statement, so it ends like one."""
    known = [_bare(sentence)[0] for sentence in annotated]
    lines: list[str] = []
    for line in (article["title"] or "", *article["text"].split("\n")):
        bare = _bare(line)[0]
        unended = bare and not line.rstrip().endswith(_ENDS)
        held = unended and any(bare.endswith(sentence) for sentence in known)
        lines.append(f"{line.rstrip()}." if held else line)
    return "\n".join(lines)


def _places(name: str, reading: Reading, sentence: str) -> tuple[Place, ...]:
    """Where an annotated sentence stands: its letters, whatever was done to its spaces."""
    text, offsets = _bare(reading.article.text)
    wanted, _ = _bare(sentence)
    start = text.find(wanted)
    if start < 0 or not wanted:
        return ()
    first, last = offsets[start], offsets[start + len(wanted) - 1]
    return tuple(
        (name, number)
        for number in reading.statements
        if reading.sentences[number].start <= last and first < reading.sentences[number].end
    )


def _bare(text: str) -> tuple[str, list[int]]:
    """The letters and digits of a text with their places in it."""
    offsets = [n for n, character in enumerate(text) if character.isalnum()]
    return "".join(text[n].lower()[:1] for n in offsets), offsets
