"""Learn which words judge, and what statements that judge hold; write loaded.tsv and judging.tsv.

Run it as ``python -m benchmarks.learn_wording ../shared/data``. It needs the extra ``quality``.

A word's charge is learned from words that people marked: the words of BABE's sentences that they
call biased, and the spans of PTC that they call loaded or name-calling. What makes a statement
biased (BABE) or loaded (PTC) is learned from whole sentences, with the charges of their words as
one thing that tells. Charges are never learned from the sentences they are then judged by.
"""

import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold

from benchmarks.quality.measure import rows
from desktop.paths import RESOURCES
from desktop.reading.judging import Token, features, tokens
from desktop.reading.parser import Parser, english_parser
from desktop.reading.syntax import Tree

_SPANS = frozenset({"Loaded_Language", "Name_Calling,Labeling"})
_FOLDS, _INNER = 6, 5
_AT_LEAST = 3  # a feature of fewer sentences says nothing of the next one
_UNSEEN = 4.0  # words of average charge that are added to what was seen of a stem
_REGULAR = {"babe": 1.0, "ptc": 1.0}  # inverse strength of the Gaussian prior
# Grammar and charge are many and strong, words are few a sentence: how much each counts.
_SCALES = {"grammar": 0.2, "charge": 0.15}
_LINES = 1900
# One topic under two names.
_TOPICS = {"gun-control": "gun control", "vaccines": "vaccine", "black lives matter": "blm"}

Flags = NDArray[np.bool_]
Numbers = NDArray[np.float64]
Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence.

    Attributes:
        text: as written.
        tree: its syntax.
        words: its words.
        marked: for each of them whether people marked it.
        judged: whether they call the sentence biased or loaded.
        group: its topic, or its article.
    """

    text: str
    tree: Tree
    words: list[Token]
    marked: list[bool]
    judged: bool
    group: str


def read_babe(data: Path, parser: Parser) -> list[Row]:
    """The sentences of BABE, by topic."""
    found: list[Row] = []
    for row in rows(data, "e_attribution_hedge_bias/babe.jsonl"):
        tree, words = _parsed(row["text"], parser)
        phrases = " ".join(row["biased_words"]).casefold()
        marked = set(re.findall(r"[\w'’]+", phrases))
        topic: str = _TOPICS.get(row["topic"], row["topic"])
        flags = [row["text"][one.start : one.end].casefold() in marked for one in words]
        found.append(Row(row["text"], tree, words, flags, row["label"] == "biased", topic))
    return found


def read_ptc(data: Path, parser: Parser) -> list[Row]:
    """The lines of PTC, by article."""
    found: list[Row] = []
    for row in rows(data, "e_attribution_hedge_bias/ptc_loaded.jsonl"):
        tree, words = _parsed(row["text"], parser)
        spans = [(s["start"], s["end"]) for s in row["spans"] if s["technique"] in _SPANS]
        flags = [any(a <= one.start < b for a, b in spans) for one in words]
        found.append(Row(row["text"], tree, words, flags, row["label"] == "loaded", row["article"]))
    return found


def _parsed(text: str, parser: Parser) -> tuple[Tree, list[Token]]:
    tree = parser.parse(text, [(0, len(text))])[0]
    return tree, tokens(text, 0, len(text), tree)


def learn_charges(found: Iterable[Row]) -> dict[str, float]:
    """For each stem how much likelier it is marked than others (log odds), if it is likelier."""
    marked: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for row in found:
        for word, flag in zip(row.words, row.marked, strict=True):
            seen[word.stem] += 1
            marked[word.stem] += flag
    share = sum(marked.values()) / max(sum(seen.values()), 1)
    usual = share / (1 - share)
    found_odds: dict[str, float] = {}
    for key in sorted(seen):
        unmarked = seen[key] - marked[key]
        odds = (marked[key] + _UNSEEN * share) / (unmarked + _UNSEEN * (1 - share))
        if odds > usual:
            found_odds[key] = math.log(odds / usual)
    return found_odds


def described(found: Sequence[Row], charges: Mapping[str, float]) -> list[Features]:
    """The features of sentences by charges learned elsewhere."""
    return [features(row.words, row.tree, charges, row.text) for row in found]


def described_apart(found: Sequence[Row], others: Sequence[Row]) -> list[Features]:
    """The features of sentences, each by charges that were learned without its group."""
    held: list[Features] = [{} for _ in found]
    for rest, here in GroupKFold(_INNER).split(found, groups=[row.group for row in found]):
        charges = learn_charges([*(found[n] for n in rest), *others])
        for n, one in zip(here, described([found[n] for n in here], charges), strict=True):
            held[n] = one
    return held


@dataclass(frozen=True, slots=True)
class Model:
    """What each feature weighs, and what the sum must exceed."""

    weights: Mapping[str, float]
    limit: float

    def scores(self, held: Sequence[Features]) -> Numbers:
        """How far each sentence exceeds the limit."""
        return (
            np.array(
                [math.fsum(self.weights.get(k, 0.0) * v for k, v in one.items()) for one in held]
            )
            - self.limit
        )


def learn(held: Sequence[Features], judged: Flags, regular: float) -> Model:
    """Weights by logistic regression on features scaled to be comparable."""
    counts = Counter(key for one in held for key in one)
    kept = [{k: v for k, v in one.items() if counts[k] >= _AT_LEAST} for one in held]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(kept).tocsc()
    names = vectorizer.get_feature_names_out()
    scale = np.array([_scale(name, matrix[:, n]) for n, name in enumerate(names)])
    fitted = LogisticRegression(C=regular, solver="liblinear").fit(
        matrix.multiply(scale).tocsr(), judged
    )
    weights = dict(zip(names.tolist(), (fitted.coef_[0] * scale).tolist(), strict=True))
    return Model(weights, -float(fitted.intercept_[0]))


def _scale(name: str, column: object) -> float:
    if not name.startswith("#"):
        return 1.0
    values = np.asarray(column.todense()).ravel()  # type: ignore[attr-defined]
    if name.startswith("#charge"):
        return _SCALES["charge"] / max(float(values.std()), 1e-9)
    return _SCALES["grammar"] / float(values.max())


def cross_validated(found: Sequence[Row], others: Sequence[Row], regular: float) -> Numbers:
    """The score of each sentence by what was learned from sentences of other groups."""
    judged = np.array([row.judged for row in found])
    scores = np.zeros(len(found))
    for rest, here in GroupKFold(_FOLDS).split(found, groups=[row.group for row in found]):
        train, test = [found[n] for n in rest], [found[n] for n in here]
        model = learn(described_apart(train, others), judged[rest], regular)
        scores[here] = model.scores(described(test, learn_charges([*train, *others])))
    return scores


def best_limit(scores: Numbers, judged: Flags, average: str) -> tuple[float, float]:
    """The score above which a sentence is best taken for judging (the middle of the good ones)."""
    limits = np.arange(-1.5, 1.0, 0.05)
    reached = np.array([f1_score(judged, scores > limit, average=average) for limit in limits])
    limit = float(limits[reached >= reached.max() - 0.005].mean())
    return limit, float(f1_score(judged, scores > limit, average=average))


def reached(data: Path, parser: Parser) -> Iterator[tuple[str, float, int]]:
    """For each set the F1 on groups not learned from, and its number of sentences."""
    for one in _sets(data, parser):
        yield one.name, _validated(one)[1], len(one.rows)


@dataclass(frozen=True, slots=True)
class _Set:
    """A set to learn from, with the other one, and how its F1 is meant."""

    name: str
    rows: list[Row]
    others: list[Row]
    average: str


def _sets(data: Path, parser: Parser) -> list[_Set]:
    babe, ptc = read_babe(data, parser), read_ptc(data, parser)
    return [_Set("babe", babe, ptc, "macro"), _Set("ptc", ptc, babe, "binary")]


def _validated(one: _Set) -> tuple[float, float]:
    judged = np.array([row.judged for row in one.rows])
    scores = cross_validated(one.rows, one.others, _REGULAR[one.name])
    return best_limit(scores, judged, one.average)


def main(data: Path) -> None:
    """Learn, print what was reached on sentences not learned from, write the tables."""
    sets = _sets(data, english_parser())
    models: list[Model] = []
    told: list[str] = []
    for one in sets:
        judged = np.array([row.judged for row in one.rows])
        limit, figure = _validated(one)
        model = learn(described_apart(one.rows, one.others), judged, _REGULAR[one.name])
        models.append(Model(model.weights, model.limit + limit))
        told.append(f"{one.name} {one.average} F1 {figure:.3f} on groups not learned from")
        print(told[-1])
    _write(learn_charges([row for one in sets for row in one.rows]), models, told)


def _write(charges: Mapping[str, float], models: Sequence[Model], told: Sequence[str]) -> None:
    folder = RESOURCES / "words"
    source = "benchmarks/learn_wording.py from labels of BABE and PTC. Own weights.\n"
    lines = [f"{key}\t{value:.2f}\n" for key, value in charges.items() if value >= 0.4]
    head = f"# How much English stems judge what they are said of, learned by\n# {source}"
    (folder / "loaded.tsv").write_text(head + "".join(lines), "utf-8")
    heaviest = sorted(
        {key for model in models for key in model.weights},
        key=lambda key: (-max(abs(model.weights.get(key, 0.0)) for model in models), key),
    )
    words_kept = [key for key in heaviest if not key.startswith("#")][:_LINES]
    kept = sorted([*words_kept, *(key for key in heaviest if key.startswith("#"))])
    head = (
        f"# What tells that a statement is biased, and that it is loaded, learned by\n# {source}"
        f"# {'; '.join(told)}.\n# feature\tbiased\tloaded\n"
        f"#limit\t{models[0].limit:.3f}\t{models[1].limit:.3f}\n"
    )
    rest = "".join(
        f"{key}\t{models[0].weights.get(key, 0.0):.3f}\t{models[1].weights.get(key, 0.0):.3f}\n"
        for key in kept
    )
    (folder / "judging.tsv").write_text(head + rest, "utf-8")
    print(f"{len(lines)} charges, {len(kept)} features")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
