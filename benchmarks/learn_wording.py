"""Learn which words judge, and what statements that judge hold; write loaded.tsv and judging.tsv.

Run it as ``python -m benchmarks.learn_wording ../shared/data``. It needs the extra ``quality``.

A word's charge is learned from words that people marked: the words of BABE's sentences that they
call biased, and the spans of PTC that they call loaded or name-calling. What makes a statement
biased (BABE) or loaded (PTC) is learned from whole sentences, with the charges of their words as
one thing that tells. Charges are never learned from the sentences they are then judged by. Names,
of parties and outlets too, are left out. How outlets write that comment, unlike those that report,
is learned from articles without labels, and weighed beside what people call biased: it tells of
words that the labelled sentences lack.
"""

import math
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import vstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold

from benchmarks.quality.measure import rows
from desktop.paths import RESOURCES
from desktop.reading.judging import Token, features, tokens
from desktop.reading.parser import Parser, english_parser
from desktop.reading.syntax import Tree
from desktop.text.sentences import split_sentences
from desktop.text.words import fold, stop_words

_SPANS = frozenset({"Loaded_Language", "Name_Calling,Labeling"})
_FOLDS, _INNER = 6, 5
# A feature of fewer sentences says nothing of the next one; a pair of words must be a common one.
_AT_LEAST, _PAIR_AT_LEAST = 3, 8
_UNSEEN = 4.0  # words of average charge that are added to what was seen of a stem
# Inverse strength of the Gaussian prior.
_REGULAR = {"babe": 3.0, "ptc": 1.0, "outlets": 0.1}
# Grammar and charge are many and strong, words are few a sentence: how much each counts.
_SCALES = {"grammar": 0.12, "charge": 0.15, "valence": 0.2}
_CAPITALS = 10.0  # times as often with a capital as without, inside sentences: a name
_LIGHTEST = 0.08  # weights below this are not kept
# How surely a sentence of BABE is biased: its label, and, as labels of single sentences waver, how
# far it was called an opinion and how many of its words were marked (so many are all).
_LABEL, _OPINION, _MARKED, _ALL_MARKED = 0.5, 0.25, 0.25, 4
_OPINIONS = {"Entirely factual": 0.0, "Expresses writer’s opinion": 1.0}
_MAYBE = 0.5  # "somewhat factual but also opinionated", "no agreement"
# What outlets' ways of writing weigh beside what people called biased.
_OUTLETS = 0.7
_A_STORY = 8  # sentences of an outlet on one story: more of them repeat themselves
_SIZES = (40, 400)  # characters of sentences, not of headings or what was not split
_REPORT = frozenset({
    "Reuters", "Associated Press", "USA TODAY", "BBC News", "NPR Online News", "The Hill",
    "Politico", "New York Times - News", "New York Times (Online News)",
    "Wall Street Journal - News", "ABC News", "CBS News", "NBC News (Online)",
    "Christian Science Monitor", "CNBC", "Axios",
})  # fmt: skip
_COMMENT = frozenset({
    "Townhall", "National Review", "The Daily Caller", "Reason", "Breitbart News", "Salon",
    "Slate", "ThinkProgress", "The Atlantic", "Daily Beast", "Guest Writer - Right",
    "Guest Writer - Left", "Vice", "The Daily Wire", "Fox News Opinion", "Vanity Fair",
    "Daily Kos", "CNN - Editorial", "New York Times - Opinion", "New York Magazine",
    "TheBlaze.com", "Mother Jones", "The Epoch Times", "New York Post", "Vox", "HuffPost", "CBN",
    "Newsmax",
})  # fmt: skip
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
        surely: how surely it is, 0.0 to 1.0, by all that they say of it.
        group: its topic, or its article.
    """

    text: str
    tree: Tree
    words: list[Token]
    marked: list[bool]
    judged: bool
    surely: float
    group: str


@dataclass(frozen=True, slots=True)
class Model:
    """What each feature weighs, and what the sum must exceed."""

    weights: Mapping[str, float]
    limit: float

    def beside(self, other: "Model", share: float) -> "Model":
        """This model with a share of another one added."""
        keys = self.weights.keys() | other.weights.keys()
        weights = {
            key: self.weights.get(key, 0.0) + share * other.weights.get(key, 0.0) for key in keys
        }
        return Model(weights, self.limit + share * other.limit)

    def scores(self, held: Sequence[Features]) -> Numbers:
        """How far each sentence exceeds the limit."""
        return (
            np.array(
                [math.fsum(self.weights.get(k, 0.0) * v for k, v in one.items()) for one in held]
            )
            - self.limit
        )


def read_babe(data: Path, parser: Parser) -> list[Row]:
    """The sentences of BABE, by topic."""
    found: list[Row] = []
    for row in rows(data, "e_attribution_hedge_bias/babe.jsonl"):
        tree, words = _parsed(row["text"], parser)
        phrases = " ".join(row["biased_words"]).casefold()
        marked = set(re.findall(r"[\w'’]+", phrases))
        topic: str = _TOPICS.get(row["topic"], row["topic"])
        flags = [row["text"][one.start : one.end].casefold() in marked for one in words]
        judged = row["label"] == "biased"
        surely = (
            _LABEL * judged
            + _OPINION * _OPINIONS.get(row["opinion"], _MAYBE)
            + _MARKED * min(len(row["biased_words"]) / _ALL_MARKED, 1.0)
        )
        found.append(Row(row["text"], tree, words, flags, judged, surely, topic))
    return found


def read_ptc(data: Path, parser: Parser) -> list[Row]:
    """The lines of PTC, by article."""
    found: list[Row] = []
    for row in rows(data, "e_attribution_hedge_bias/ptc_loaded.jsonl"):
        tree, words = _parsed(row["text"], parser)
        spans = [(s["start"], s["end"]) for s in row["spans"] if s["technique"] in _SPANS]
        flags = [any(a <= one.start < b for a, b in spans) for one in words]
        judged = row["label"] == "loaded"
        found.append(Row(row["text"], tree, words, flags, judged, float(judged), row["article"]))
    return found


def capitalised(found: Iterable[Row]) -> frozenset[str]:
    """The words that news writes with a capital: names, of parties and outlets too.

    The parser misses some, and they tell what is spoken of, not how.
    """
    counts: Counter[tuple[str, bool]] = Counter(
        (fold(word.text), word.text[0].isupper())
        for row in found
        for word in row.tree.words[1:]
        if word.text.isalpha() and fold(word.text) not in stop_words("en")
    )
    return frozenset(
        word
        for word, capital in counts
        if capital and counts[word, True] >= max(_CAPITALS * counts[word, False], _AT_LEAST)
    )


def unnamed(row: Row, names: Collection[str]) -> Row:
    """A sentence without the words that are names."""
    kept = [n for n, one in enumerate(row.words) if one.key not in names]
    words, marked = [row.words[n] for n in kept], [row.marked[n] for n in kept]
    return replace(row, words=words, marked=marked)


def learn_outlets(data: Path, parser: Parser, names: Collection[str]) -> Model:
    """What tells sentences of outlets that comment from those of outlets that report."""
    held: list[Features] = []
    comments: list[float] = []
    told: Counter[tuple[str, str]] = Counter()
    for name in ("allsides", "basil"):
        for row in rows(data, f"a_clustering/{name}.jsonl"):
            if row["source"] not in _REPORT | _COMMENT:
                continue
            text: str = row["text"]
            least, most = _SIZES
            spans = [
                (one.start, one.end)
                for one in split_sentences(text)
                if not one.boilerplate and least < one.end - one.start < most
            ]
            place = row["source"], row["story"]
            spans = spans[: _A_STORY - told[place]]
            told[place] += len(spans)
            for span, tree in zip(spans, parser.parse(text, spans), strict=True):
                found = [t for t in tokens(text, *span, tree) if t.key not in names]
                held.append(features(found, tree, {}, text[slice(*span)]))
            comments += [float(row["source"] in _COMMENT)] * len(spans)
    # without charges, which are of the other sets
    bare = [{k: v for k, v in one.items() if not k.startswith("#charge")} for one in held]
    return learn(bare, comments, _REGULAR["outlets"])


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


def learn(held: Sequence[Features], surely: Sequence[float], regular: float) -> Model:
    """Weights by logistic regression on features scaled to be comparable.

    A sentence that is judged half surely counts half as one that is and half as one that is not.
    """
    counts = Counter(key for one in held for key in one)
    seen = {key for key, count in counts.items() if count >= _least(key)}
    kept = [{k: v for k, v in one.items() if k in seen} for one in held]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(kept).tocsc()
    names = vectorizer.get_feature_names_out()
    scale = np.array([_scale(name, matrix[:, n]) for n, name in enumerate(names)])
    scaled = matrix.multiply(scale).tocsr()
    share = np.array(surely)
    fitted = LogisticRegression(C=regular, solver="liblinear").fit(
        vstack([scaled, scaled], "csr"),
        np.repeat([True, False], len(held)),
        sample_weight=np.concatenate([share, 1.0 - share]),
    )
    weights = dict(zip(names.tolist(), (fitted.coef_[0] * scale).tolist(), strict=True))
    return Model(weights, -float(fitted.intercept_[0]))


def _least(key: str) -> int:
    return _PAIR_AT_LEAST if " " in key and not key.startswith("#") else _AT_LEAST


def _scale(name: str, column: object) -> float:
    if not name.startswith("#"):
        return 1.0
    values = np.asarray(column.todense()).ravel()  # type: ignore[attr-defined]
    for kind in ("charge", "valence"):
        if name.startswith(f"#{kind}"):
            return _SCALES[kind] / max(float(values.std()), 1e-9)
    return _SCALES["grammar"] / float(values.max())


def cross_validated(
    found: Sequence[Row], others: Sequence[Row], regular: float, outlets: Model | None
) -> Numbers:
    """The score of each sentence by what was learned from sentences of other groups."""
    scores = np.zeros(len(found))
    for rest, here in GroupKFold(_FOLDS).split(found, groups=[row.group for row in found]):
        train, test = [found[n] for n in rest], [found[n] for n in here]
        model = learn(described_apart(train, others), [row.surely for row in train], regular)
        if outlets:
            model = model.beside(outlets, _OUTLETS)
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
    outlets: Model | None = None


def _sets(data: Path, parser: Parser) -> list[_Set]:
    babe, ptc = read_babe(data, parser), read_ptc(data, parser)
    names = capitalised([*babe, *ptc])
    babe, ptc = ([unnamed(row, names) for row in found] for found in (babe, ptc))
    outlets = learn_outlets(data, parser, names)
    return [_Set("babe", babe, ptc, "macro", outlets), _Set("ptc", ptc, babe, "binary")]


def _validated(one: _Set) -> tuple[float, float]:
    judged = np.array([row.judged for row in one.rows])
    scores = cross_validated(one.rows, one.others, _REGULAR[one.name], one.outlets)
    return best_limit(scores, judged, one.average)


def main(data: Path) -> None:
    """Learn, print what was reached on sentences not learned from, write the tables."""
    sets = _sets(data, english_parser())
    models: list[Model] = []
    told: list[str] = []
    for one in sets:
        limit, figure = _validated(one)
        surely = [row.surely for row in one.rows]
        model = learn(described_apart(one.rows, one.others), surely, _REGULAR[one.name])
        model = model.beside(one.outlets, _OUTLETS) if one.outlets else model
        models.append(Model(model.weights, model.limit + limit))
        told.append(f"{one.name} {one.average} F1 {figure:.3f} on groups not learned from")
        print(told[-1])
    _write(learn_charges([row for one in sets for row in one.rows]), models, told)


def _most(models: Sequence[Model], key: str) -> float:
    return max(abs(model.weights.get(key, 0.0)) for model in models)


def _write(charges: Mapping[str, float], models: Sequence[Model], told: Sequence[str]) -> None:
    folder = RESOURCES / "words"
    source = "benchmarks/learn_wording.py from labels of BABE and PTC. Own weights.\n"
    lines = [f"{key}\t{value:.2f}\n" for key, value in charges.items() if value >= 0.4]
    head = f"# How much English stems judge what they are said of, learned by\n# {source}"
    (folder / "loaded.tsv").write_text(head + "".join(lines), "utf-8")
    kept = [
        key
        for key in sorted({key for model in models for key in model.weights})
        if key.startswith("#") or _most(models, key) >= _LIGHTEST
    ]
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
