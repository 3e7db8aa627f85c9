"""Learn which phrases of two statements answer each other; write resources/words/phrases.toml.

Logistic regression over the features of ``desktop.comparison.alignment.phrases`` on the chunks of
iSTS, cross-validated by pair of headlines.

    python -m benchmarks.learn_phrases ../shared/data
"""

import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from benchmarks.quality.chunks import Headlines, headlines
from desktop.comparison.alignment import phrases
from desktop.paths import RESOURCES

_TARGET = RESOURCES / "words" / "phrases.toml"
_FOLDS = 10
_THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5, 0.55)
_HEAD = """# What tells that two phrases of two statements answer each other: for phrases.py.
# source: learned by benchmarks/learn_phrases.py from the chunks of headlines in iSTS
# (development half); F1 {reached:.3f} on the rows learned from, {validated:.3f} cross-validated
"""


def main(data: Path) -> None:
    """Learn the weights and the threshold, and write them."""
    held = list(headlines(data))
    folds = list(KFold(_FOLDS, shuffle=True, random_state=0).split(held))
    validated = {threshold: [0, 0] for threshold in _THRESHOLDS}
    for train, test in folds:
        model = _model([held[n] for n in train])
        for threshold, sums in validated.items():
            counts = _counts([held[n] for n in test], model, threshold)
            sums[0] += counts[0]
            sums[1] += counts[1]
    threshold = max(validated, key=lambda one: validated[one][0] / validated[one][1])
    model = _model(held)
    reached = _counts(held, model, threshold)
    head = _HEAD.format(
        reached=reached[0] / reached[1], validated=validated[threshold][0] / validated[threshold][1]
    )
    _write(head, model, threshold)
    print(_TARGET.read_text(encoding="utf-8"))


def _write(head: str, model: LogisticRegression, threshold: float) -> None:
    lines = [f"constant = {model.intercept_[0]:.4f}"]
    named = zip(phrases.FEATURES, model.coef_[0], strict=True)
    lines += [f"{name} = {value:.4f}" for name, value in named]
    lines.append(f"threshold = {threshold}")
    _TARGET.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def _model(held: list[Headlines]) -> LogisticRegression:
    found = [phrases.features(one.one, one.other) for one in held]
    labels = [
        (row, column) in one.aligned
        for one in held
        for row in range(len(one.one))
        for column in range(len(one.other))
    ]
    flat = np.concatenate([one.reshape(-1, len(phrases.FEATURES)) for one in found])
    return LogisticRegression(max_iter=1000).fit(flat, labels)


def _counts(held: list[Headlines], model: LogisticRegression, threshold: float) -> tuple[int, int]:
    """Twice the pairs that are right, and all that were found or are gold."""
    learned = phrases.Weights(float(model.intercept_[0]), model.coef_[0], threshold)
    right = both = 0
    for one in held:
        answers = phrases.pair_phrases(one.one, one.other, learned)
        right += 2 * sum((answer.one, answer.other) in one.aligned for answer in answers)
        both += len(answers) + len(one.aligned) + one.lost
    return right, both


if __name__ == "__main__":
    main(Path(sys.argv[1]))
