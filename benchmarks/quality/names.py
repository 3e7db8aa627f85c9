"""Names: how well they are found in articles, and joined over the articles of a topic (ECB+).

ECB+ marks only who and what takes part in an event. So precision is a floor: many names that are
found are right and not marked. What is joined is scored over the marked names that were found.
"""

import re
from collections import defaultdict
from collections.abc import Container, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.quality.measure import Measure, rows
from desktop.article import Article
from desktop.comparison.alignment.referents import Referents
from desktop.reading import Reading
from desktop.reading.mention import Mention
from desktop.reading.names import find_names
from desktop.reading.parser import Parser
from desktop.text.sentences import Sentence
from desktop.text.words import fold

_SET = "d_alignment/ecbplus_sentences.jsonl"
_KINDS = frozenset(["person_org", "place"])
_PRONOUNS = frozenset(["he", "his", "him", "she", "her", "its"])
_RUN = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*")


@dataclass(frozen=True, slots=True)
class _Gold:
    """A name that people marked: where, and whom they took it for."""

    start: int
    end: int
    text: str
    cluster: str


@dataclass(frozen=True, slots=True)
class _Document:
    """The marked sentences of one article, one a line, and their names."""

    topic: str
    text: str
    sentences: tuple[Sentence, ...]
    gold: tuple[_Gold, ...]


def measures(data: Path, parser: Parser, topics: int | None = None) -> Iterator[Measure]:
    """Detection of names, and their clusters over the articles of each topic.

    Args:
        data: the folder of the labelled sets.
        parser: finds the syntax.
        topics: how many to read; all if None.
    """
    documents = list(_documents(data))
    kept = sorted({document.topic for document in documents})[:topics]
    documents = [document for document in documents if document.topic in kept]
    if not documents:
        return
    readings = [_read(document, parser) for document in documents]
    yield from _detection(documents, readings)
    yield from _clustering(documents, readings)


def _read(document: _Document, parser: Parser) -> Reading:
    """The names of an article; headlines, of which ECB+ has many, count as sentences."""
    spans = [(sentence.start, sentence.end) for sentence in document.sentences]
    trees = dict(enumerate(parser.parse(document.text, spans)))
    article = Article(text=document.text, language="en")
    names = find_names(document.text, trees, document.sentences)
    silent = (None,) * len(spans)
    return Reading(article, document.sentences, silent, (), (), names=names, parsed=True)


def _documents(data: Path) -> Iterator[_Document]:
    held: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    small: set[str] = set()
    for row in rows(data, _SET):
        held[row["topic"], row["doc"]].append(row)
        small.update(re.findall(r"\b[a-z]+\b", row["text"]))
    for (topic, _), marked in sorted(held.items()):
        text, gold, sentences = "", list[_Gold](), list[Sentence]()
        for number, row in enumerate(marked):
            start = len(text)
            text += row["text"] + "\n"
            sentences.append(Sentence(start, len(text) - 1, row["text"], number))
            gold += [
                _Gold(start + one["start"], start + one["end"], one["text"], one["cluster"])
                for one in row["mentions"]
                if one["kind"] in _KINDS and _is_proper(one["text"], small)
            ]
        yield _Document(topic, text, tuple(sentences), tuple(gold))


def _is_proper(text: str, small: Container[str]) -> bool:
    """Whether a mention ends with a name: no pronoun or noun that only begins a sentence."""
    words = re.findall(r"[^\W\d_][\w-]*", text)
    capital = [word for word in words if word[0].isupper() and word.casefold() not in small]
    return bool(capital) and words[-1][0].isupper()


def _detection(documents: Sequence[_Document], readings: Sequence[Reading]) -> Iterator[Measure]:
    marked = sum(len(document.gold) for document in documents)
    ours = [_named(reading) for reading in readings]
    runs = [[match.span() for match in _RUN.finditer(one.text)] for one in documents]
    for metric, exact in (("recall", False), ("recall, exact span", True)):
        value, baseline = (
            sum(
                any(_meets(gold, *span, exact=exact) for span in spans)
                for document, spans in zip(documents, found, strict=True)
                for gold in document.gold
            )
            / marked
            for found in (ours, runs)
        )
        yield Measure("names found", "ecbplus", metric, value, baseline, marked)
    value, baseline = (
        sum(
            any(_meets(gold, *span, exact=False) for gold in document.gold)
            for document, spans in zip(documents, found, strict=True)
            for span in spans
        )
        / sum(map(len, found))
        for found in (ours, runs)
    )
    yield Measure(
        "names found", "ecbplus", "precision, floor", value, baseline, sum(map(len, ours))
    )


def _named(reading: Reading) -> list[tuple[int, int]]:
    """The spans of names; of pronouns and descriptions none."""
    text = reading.article.text
    return [
        (one.start, one.end)
        for one in reading.names
        if text[one.start].isupper()
        and text[one.start : one.end].lower() not in _PRONOUNS
        and not text[one.start : one.end].startswith("The ")
    ]


def _meets(gold: _Gold, start: int, end: int, *, exact: bool) -> bool:
    if exact:
        tail = gold.text.removeprefix("the ").removeprefix("The ")
        return gold.end == end and gold.end - len(tail) == start
    return start < gold.end and gold.start < end


def _clustering(documents: Sequence[_Document], readings: Sequence[Reading]) -> Iterator[Measure]:
    topics: defaultdict[str, list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        topics[document.topic].append(number)
    gold: dict[Hashable, Hashable] = {}
    ours: dict[Hashable, Hashable] = {}
    strings: dict[Hashable, Hashable] = {}
    for topic, numbers in topics.items():
        referents = Referents([readings[number] for number in numbers])
        for article, number in enumerate(numbers):
            for one in documents[number].gold:
                mention = _mention(readings[number], one)
                referent = referents.of(article, mention.start) if mention else None
                if referent:
                    key = number, one.start
                    gold[key] = topic, one.cluster
                    ours[key] = topic, referent.id
                    strings[key] = topic, fold(one.text)
    for metric, value, baseline in zip(
        ("precision", "recall", "F1"), _b_cubed(gold, ours), _b_cubed(gold, strings), strict=True
    ):
        yield Measure("names joined", "ecbplus", f"B-cubed {metric}", value, baseline, len(gold))


def _mention(reading: Reading, gold: _Gold) -> Mention | None:
    """The mention that meets a marked name; that with the same end first."""
    met = [one for one in reading.names if _meets(gold, one.start, one.end, exact=False)]
    return min(met, key=lambda one: (one.end != gold.end, one.start)) if met else None


def _b_cubed(
    gold: Mapping[Hashable, Hashable], found: Mapping[Hashable, Hashable]
) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean (Bagga and Baldwin, 1998)."""
    pairs: defaultdict[tuple[Hashable, Hashable], int] = defaultdict(int)
    sizes: defaultdict[tuple[str, Hashable], int] = defaultdict(int)
    for key, cluster in gold.items():
        pairs[cluster, found[key]] += 1
        sizes["gold", cluster] += 1
        sizes["found", found[key]] += 1
    precision = sum(n * n / sizes["found", group] for (_, group), n in pairs.items()) / len(gold)
    recall = sum(n * n / sizes["gold", cluster] for (cluster, _), n in pairs.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)
