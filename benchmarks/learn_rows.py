"""Learn which statements tell the same thing; write resources/words/same_statement.toml.

Logistic regression over the features of ``desktop.comparison.alignment.same_statement`` on what
readers laid together (the learned part of ``benchmarks/quality/statement_pairs.tsv``); a minor
overlap counts half.

    python -m benchmarks.learn_rows ../shared/data
"""

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.statement_pairs import Laid, laid_together
from desktop.comparison.alignment.same_statement import FEATURES, Facts, SameStatement
from desktop.paths import RESOURCES
from desktop.reading.parser import Parser, english_parser

_TARGET = RESOURCES / "words" / "same_statement.toml"
_SAME, _OVERLAP = 1.0, 0.5
# From this chance on, in reports not learned from, .54 of the pairs in rows tell the same thing and
# .68 overlap at least; .54 of what should stand in rows does. On the pairs of ECB+ precision and
# recall both stay above those of what is alike and of one event.
_THRESHOLD = 0.25
_PLAIN = 1000.0  # with so many pairs for seven weights nothing has to be held down
_HEAD = """# How much tells that two statements tell the same thing: for `alignment.same_statement`.
# source: learned by benchmarks/learn_rows.py from {reports} pairs of real reports whose statements
# were laid together by readers
"""


def main(data: Path, parser: Parser) -> None:
    """Learn the weights, and write them with the threshold."""
    held = list(laid_together(data, parser, "learned"))
    examples = [_examples(one) for one in held]
    features = np.vstack([found for found, _ in examples])
    grades = np.concatenate([grades for _, grades in examples])
    model = LogisticRegression(C=_PLAIN, max_iter=5000)
    model.fit(features, grades > 0, sample_weight=np.where(grades == 1, _OVERLAP, _SAME))
    lines = [f"constant = {model.intercept_[0]:.4f}"]
    lines += [f"{name} = {value:.4f}" for name, value in zip(FEATURES, model.coef_[0], strict=True)]
    lines.append(f"threshold = {_THRESHOLD}")
    _TARGET.write_text(_HEAD.format(reports=len(held)) + "\n".join(lines) + "\n", encoding="utf-8")
    print(_TARGET.read_text(encoding="utf-8"))


def _examples(laid: Laid) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The features of the pairs of statements that share a word, and their grades."""
    aligned = laid.aligned
    likeness, event = aligned.likeness[0, 1], aligned.chances[0, 1]
    one, other = map(Facts.of, aligned.readings, aligned.terms)
    features = SameStatement(likeness, event, (one, other)).features()
    places = [terms.statements for terms in aligned.terms]
    ends = zip(likeness.pairs.rows.tolist(), likeness.pairs.columns.tolist(), strict=True)
    grades = [laid.grades.get((places[0][row], places[1][column]), 0) for row, column in ends]
    return features, np.array(grades, np.int64)


if __name__ == "__main__":
    main(Path(sys.argv[1]), english_parser())
