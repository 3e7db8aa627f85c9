"""Wording: whether statements called biased (BABE) or loaded (PTC) are told from others.

The weights were learned from the development halves: of them the figures that count are those by
weights learned anew from other topics and articles, of other data the program's own.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.quality.baselines import bag_of_words
from benchmarks.quality.measure import Measure, rows
from benchmarks.quality.scores import f1
from desktop.reading.judging import tokens
from desktop.reading.loaded import slants
from desktop.reading.parser import Parser
from desktop.text.sentences import Sentence

_LIST = "strong_subjectives_riloff2003.txt"


def measures(data: Path, parser: Parser) -> Iterator[Measure]:
    """F1 beside that of a list of subjective words and of a bag of words."""
    listed = _listed(data)
    babe = list(rows(data, "e_attribution_hedge_bias/babe.jsonl"))
    yield from _measured(
        "babe",
        [row["text"] for row in babe],
        [row["label"] == "biased" for row in babe],
        [row["topic"] for row in babe],
        listed,
        parser,
    )
    ptc = list(rows(data, "e_attribution_hedge_bias/ptc_loaded.jsonl"))
    yield from _measured(
        "ptc",
        [row["text"] for row in ptc],
        [row["label"] == "loaded" for row in ptc],
        [row["article"] for row in ptc],
        listed,
        parser,
    )
    yield from _relearned(data, parser)


def _relearned(data: Path, parser: Parser) -> Iterator[Measure]:
    from benchmarks import learn_wording  # noqa: PLC0415 - needs scikit-learn, tests do not

    for name, reached, n in learn_wording.reached(data, parser):
        metric = "macro F1, cross-validated" if name == "babe" else "F1, cross-validated"
        yield Measure("wording", name, metric, reached, None, n)


def _measured(
    name: str,
    texts: Sequence[str],
    gold: Sequence[bool],
    groups: Sequence[str],
    listed: re.Pattern[str],
    parser: Parser,
) -> Iterator[Measure]:
    column = 0 if name == "babe" else 1
    answers = [slant(text, parser)[column] > 0.0 for text in texts]
    peers = {
        "list": [bool(listed.search(text)) for text in texts],
        "bag of words": bag_of_words(texts, gold, groups),
    }
    macro = name == "babe"
    for peer, said in peers.items():
        metric = f"{'macro ' if macro else ''}F1, {peer}"
        scores = [_macro(one, gold) if macro else f1(one, gold) for one in (answers, said)]
        yield Measure("wording", name, metric, *scores, len(gold))


def slant(text: str, parser: Parser) -> tuple[float, float]:
    """How far the program takes a sentence for biased, and for loaded."""
    tree = parser.parse(text, [(0, len(text))])[0]
    held = tokens(text, 0, len(text), tree)
    return slants(Sentence(0, len(text), text, 0), held, tree)


def _macro(answers: Sequence[bool], gold: Sequence[bool]) -> float:
    """The mean of the F1 of judging and of not judging."""
    others = f1([not answer for answer in answers], [not truth for truth in gold])
    return (f1(answers, gold) + others) / 2


def _listed(data: Path) -> re.Pattern[str]:
    lines = (data / "lexicons" / _LIST).read_text("utf-8").splitlines()
    words = sorted({re.escape(line.strip()) for line in lines if line.strip()})
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
