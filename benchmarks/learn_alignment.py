"""Learn what tells that two statements are of one event; write resources/words/same_event.toml.

Logistic regression over the features of ``desktop.comparison.alignment.same_event`` on the sentence
pairs of ECB+; cross-validated by topic, so that no event is both learned from and asked for.

    python -m benchmarks.learn_alignment ../shared/data
"""

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from benchmarks.quality.alignment import statements
from benchmarks.quality.ecb import topics
from benchmarks.quality.scores import best_f1, f1
from desktop.paths import RESOURCES
from desktop.reading.parser import Parser, english_parser

_TARGET = RESOURCES / "words" / "same_event.toml"
_NAMES = ("alike", "opening", "names", "strange")
_FOLDS = 10
_HEAD = """# How much tells that two statements are of one event: for alignment/same_event.py.
# source: learned by benchmarks/learn_alignment.py from the sentence pairs of ECB+ (development
# half); F1 {reached:.3f} on the rows learned from, {validated:.3f} cross-validated by topic
"""

Floats = NDArray[np.float64]


def main(data: Path, parser: Parser) -> None:
    """Learn the weights and the threshold, and write them."""
    features, labels, groups = _examples(data, parser)
    likely, validated = _cross_validated(features, labels, groups)
    model = LogisticRegression().fit(features, labels)
    threshold = best_f1(likely.tolist(), labels.tolist())[0]
    reached = f1([value >= threshold for value in _chances(model, features)], labels.tolist())
    lines = [f"constant = {model.intercept_[0]:.4f}"]
    lines += [f"{name} = {value:.4f}" for name, value in zip(_NAMES, model.coef_[0], strict=True)]
    lines.append(f"threshold = {threshold:.4f}")
    head = _HEAD.format(reached=reached, validated=validated)
    _TARGET.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    print(_TARGET.read_text(encoding="utf-8"))


def _cross_validated(
    features: Floats, labels: NDArray[np.bool_], groups: list[str]
) -> tuple[Floats, float]:
    """What models say of topics that they have not seen, and F1 at their own thresholds."""
    likely = np.zeros(len(labels))
    predicted = np.zeros(len(labels), dtype=np.bool_)
    for train, test in GroupKFold(_FOLDS).split(features, labels, groups):
        model = LogisticRegression().fit(features[train], labels[train])
        threshold = best_f1(_chances(model, features[train]), labels[train].tolist())[0]
        likely[test] = _chances(model, features[test])
        predicted[test] = likely[test] >= threshold
    return likely, f1(predicted.tolist(), labels.tolist())


def _chances(model: LogisticRegression, features: Floats) -> list[float]:
    return model.predict_proba(features)[:, 1].tolist()


def _examples(data: Path, parser: Parser) -> tuple[Floats, NDArray[np.bool_], list[str]]:
    """The features of the pairs of sentences, whether they are aligned, and their topics."""
    features: list[Floats] = []
    labels: list[bool] = []
    groups: list[str] = []
    for topic in topics(data, parser):
        for pair in topic.pairs:
            found = [topic.aligned.event_features(*held) for held in statements(topic, pair)]
            if found:
                features.append(max(found, key=lambda held: float(held[0])))
                labels.append(pair.aligned)
                groups.append(pair.topic)
    return np.array(features), np.array(labels), groups


if __name__ == "__main__":
    main(Path(sys.argv[1]), english_parser())
