"""Learn by which words news credits somebody, from PolNeAR, and write resources/words/cues.tsv.

A candidate word is a cue where it heads an annotated cue span. Logistic regression with an L1
penalty over the features of ``desktop.reading.cues``; figures are cross-validated by article.

    python -m benchmarks.learn_attribution DATA
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold

from benchmarks.quality.polnear import Annotated, annotated, cue_heads
from desktop.paths import RESOURCES
from desktop.reading.cues import candidates, features, quotes_of
from desktop.reading.parser import Parser, english_parser

_TARGET = RESOURCES / "words" / "cues.tsv"
_PENALTY = 1.0
_RAREST = 3  # a feature of fewer words is not weighed
_HEAD = """# By which words and constructions English news credits somebody with something:
# weights of a logistic regression; the line without a name is the constant.
# source: learned by benchmarks/learn_attribution.py from PolNeAR (development half)
"""


class _Examples:
    """Candidate words with their features, labels, sentence and article."""

    def __init__(self, articles: Iterator[Annotated]) -> None:
        self.features: list[list[str]] = []
        self.labels: list[bool] = []
        self.sentences: list[int] = []
        self.articles: list[int] = []
        self.held: list[bool] = []
        for number, article in enumerate(articles):
            for sentence, tree in zip(article.sentences, article.trees, strict=True):
                heads = cue_heads(article, tree, sentence)
                quotes = quotes_of(tree)
                for word in candidates(tree):
                    self.features.append(features(tree, word, quotes))
                    self.labels.append(word.index in heads)
                    self.sentences.append(len(self.held))
                    self.articles.append(number)
                self.held.append(article.holds_cue(sentence))


def _model() -> LogisticRegression:
    return LogisticRegression(C=_PENALTY, penalty="l1", solver="liblinear", max_iter=300)


def _cross_validated(examples: _Examples, matrix: Any) -> None:
    labels, sentences = np.array(examples.labels), np.array(examples.sentences)
    likely = np.zeros(len(labels))
    folds = GroupKFold(5).split(matrix, labels, examples.articles)
    for train, test in folds:
        likely[test] = _model().fit(matrix[train], labels[train]).predict_proba(matrix[test])[:, 1]
    none = np.zeros(len(examples.held))
    np.add.at(none, sentences, np.log1p(-np.minimum(likely, 0.9999)))
    for threshold in np.arange(0.25, 0.6, 0.05):
        print(
            f"{threshold:.2f}  words F1 {f1_score(labels, likely >= threshold):.3f}  "
            f"sentences F1 {f1_score(examples.held, 1 - np.exp(none) >= threshold):.3f}"
        )


def learn(data: Path, parser: Parser, target: Path = _TARGET) -> None:
    """Print the cross-validated figures and write the weights learned from all articles."""
    examples = _Examples(annotated(data, parser))
    counter = CountVectorizer(analyzer=_itself, binary=True, min_df=_RAREST)
    matrix = counter.fit_transform(examples.features)
    _cross_validated(examples, matrix)
    model = _model().fit(matrix, examples.labels)
    names = counter.get_feature_names_out()
    weights = {"": float(model.intercept_[0])}
    weights |= {
        str(name): float(weight)
        for name, weight in zip(names, model.coef_[0], strict=True)
        if abs(weight) >= 0.005
    }
    lines = (f"{name}\t{weight:.3f}" for name, weight in sorted(weights.items()))
    target.write_text(_HEAD + "\n".join(lines) + "\n", "utf-8")
    print(f"{len(weights)} weights")


def _itself(found: list[str]) -> list[str]:
    return found


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("data", type=Path, help="the folder of the labelled sets")
    learn(arguments.parse_args().data, english_parser())
