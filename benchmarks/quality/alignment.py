"""Alignment: which sentences speak of one event, and which phrases answer which.

A pair of sentences of ECB+ is aligned where people found an event that is in both. Each topic holds
two events of one kind, so that alike is not the same; scored over whole topics.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.quality.baselines import cosine
from benchmarks.quality.chunks import Headlines, headlines
from benchmarks.quality.ecb import Pair, Topic, topics
from benchmarks.quality.measure import Measure
from benchmarks.quality.scores import best_f1, f1
from desktop.comparison.alignment.phrases import pair_phrases
from desktop.comparison.alignment.same_event import weights
from desktop.reading.parser import Parser
from desktop.text.words import tokenize

_MEASURE = "alignment"
_SET = "ecbplus_pairs"


def measures(data: Path, parser: Parser) -> Iterator[Measure]:
    """F1 of aligned sentences and of aligned chunks."""
    yield from _sentences(data, parser)
    yield from _chunks(data)


def _chunks(data: Path) -> Iterator[Measure]:
    """F1 of aligned chunks, whatever their alignment is called; the baseline matches words."""
    held = list(headlines(data))
    ours = [{(a.one, a.other) for a in pair_phrases(one.one, one.other)} for one in held]
    reached, baseline = chunk_f1(held, ours), chunk_f1(held, [_greedy(one) for one in held])
    gold = sum(len(one.aligned) + one.lost for one in held)
    yield Measure(_MEASURE, "ists_headlines_chunks", "F1", reached, baseline, gold)


def chunk_f1(held: Sequence[Headlines], found: Sequence[set[tuple[int, int]]]) -> float:
    """F1 of pairs of chunks over all pairs of headlines; 0.0 where there are none."""
    right = sum(len(pairs & one.aligned) for pairs, one in zip(found, held, strict=True))
    both = sum(map(len, found)) + sum(len(one.aligned) + one.lost for one in held)
    return 2 * right / both if both else 0.0


def _greedy(held: Headlines) -> set[tuple[int, int]]:
    """The chunks that share the largest part of their words, from the largest down."""
    bags = [
        [set(re.findall(r"\w+", chunk.lower())) for chunk in side]
        for side in (held.one, held.other)
    ]
    scored = sorted(
        (-len(one & other) / len(one | other), row, column)
        for row, one in enumerate(bags[0])
        for column, other in enumerate(bags[1])
        if one & other
    )
    found: dict[int, int] = {}
    for _, row, column in scored:
        if row not in found and column not in found.values():
            found[row] = column
    return set(found.items())


def _sentences(data: Path, parser: Parser) -> Iterator[Measure]:
    """F1 of aligned sentences.

    The baseline of sentences is the cosine of TF-IDF over stems at its best threshold on these
    very rows; ours is at the threshold that was learned.
    """
    found = [(topic, pair) for topic in topics(data, parser) for pair in topic.pairs]
    if not found:
        return
    gold = [pair.aligned for _, pair in found]
    chances = [chance(topic, pair) for topic, pair in found]
    baseline = _baseline([pair for _, pair in found], gold)
    ours = f1([value >= weights().threshold for value in chances], gold)
    yield Measure(_MEASURE, _SET, "F1", ours, baseline, len(gold))
    yield Measure(
        _MEASURE, _SET, "F1, best threshold", best_f1(chances, gold)[1], baseline, len(gold)
    )
    joined = [in_one_row(topic, pair) for topic, pair in found]
    both = sum(j and g for j, g in zip(joined, gold, strict=True))
    precision = both / sum(joined) if any(joined) else 0.0
    yield Measure(_MEASURE, _SET, "precision of rows", precision, None, sum(joined))
    alone = [
        (chance(topic, pair), pair.aligned)
        for topic in topics(data, parser, alone=True)
        for pair in topic.pairs
    ]
    best = best_f1([value for value, _ in alone], [held for _, held in alone])[1]
    yield Measure(_MEASURE, _SET, "F1, sentences alone", best, baseline, len(alone))


def chance(topic: Topic, pair: Pair) -> float:
    """How likely the program finds it that two sentences are of one event."""
    return max((topic.aligned.chance(*places) for places in statements(topic, pair)), default=0.0)


def in_one_row(topic: Topic, pair: Pair) -> bool:
    """Whether the program lays two sentences together, among all articles of their topic."""
    row_of = topic.aligned.row_of
    return any(
        row_of[one].get(sentence, -1) == row_of[other].get(counterpart, -2)
        for one, sentence, other, counterpart in statements(topic, pair)
    )


def statements(topic: Topic, pair: Pair) -> Iterator[tuple[int, int, int, int]]:
    """The statements that a pair of sentences was read as, as the program numbers them."""
    for article, sentence in pair.places:
        for other, counterpart in pair.counterparts:
            one, two = sorted(
                [
                    (topic.articles.index(article), sentence),
                    (topic.articles.index(other), counterpart),
                ]
            )
            yield *one, *two


def _baseline(pairs: Sequence[Pair], gold: Sequence[bool]) -> float:
    stems = [(_stems(pair.one), _stems(pair.other)) for pair in pairs]
    return best_f1(cosine(stems).tolist(), gold)[1]


def _stems(text: str) -> str:
    return " ".join(token.stem for token in tokenize(text, "en") if token.content)
