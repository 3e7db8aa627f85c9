"""Hedging: whether sentences that people call uncertain are told from certain ones (CoNLL-2010).

The weights were learned from the development half: of it the figure that counts is the one by
weights learned anew from other sentences, of other data the program's own.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.baselines import bag_of_words
from benchmarks.quality.measure import Measure, rows
from benchmarks.quality.scores import f1
from desktop.reading.hedges import find_hedges
from desktop.reading.parser import Parser
from desktop.text.sentences import Sentence

_SET = "conll2010_wiki_sample"
_LISTS = ("hedges_hyland2005.txt", "words_weasels.txt")
_RUN = 20  # sentences stand in the order of their articles, which are not named


def measures(data: Path, parser: Parser) -> Iterator[Measure]:
    """F1 of "uncertain" beside that of lists of hedges and of a bag of words."""
    found = list(rows(data, f"e_attribution_hedge_bias/{_SET}.jsonl"))
    texts: list[str] = [row["text"] for row in found]
    gold = [row["label"] == "uncertain" for row in found]
    value = f1([is_uncertain(text, parser) for text in texts], gold)
    listed = _listed(data)
    groups = [str(number // _RUN) for number in range(len(texts))]
    peers = {
        "F1, list": [bool(listed.search(text)) for text in texts],
        "F1, bag of words": bag_of_words(texts, gold, groups, balanced=False),
    }
    for metric, answers in peers.items():
        yield Measure("hedging", _SET, metric, value, f1(answers, gold), len(gold))
    bag = f1(peers["F1, bag of words"], gold)
    yield Measure("hedging", _SET, "F1, cross-validated", _relearned(data, parser), bag, len(gold))


def _relearned(data: Path, parser: Parser) -> float:
    from benchmarks import learn_hedges  # noqa: PLC0415 - needs scikit-learn, tests do not

    keys, sure, truth = learn_hedges.read(data, parser)
    score = learn_hedges.cross_validated(keys, truth)
    limit = learn_hedges.best_limit(score, sure, truth)
    return f1(list(sure | (score > limit)), list(truth))


def is_uncertain(text: str, parser: Parser) -> bool:
    """Whether the program finds a hedge in a sentence."""
    tree = parser.parse(text, [(0, len(text))])[0]
    return bool(find_hedges(text, [Sentence(0, len(text), text, 0)], {0: tree}))


def _listed(data: Path) -> re.Pattern[str]:
    lines = [
        line.strip()
        for name in _LISTS
        for line in (data / "lexicons" / name).read_text("utf-8").splitlines()
    ]
    words = sorted({re.escape(line) for line in lines if line and line[0].isalpha()})
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
