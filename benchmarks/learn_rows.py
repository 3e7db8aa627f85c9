"""Learn which statements tell the same thing; write resources/words/same_statement.toml.

Logistic regression over the features of ``desktop.comparison.alignment.same_statement`` on what
readers laid together (the learned part of ``benchmarks/quality/statement_pairs.tsv``), once with
all of them and once without those that need claims and names.

    python -m benchmarks.learn_rows ../shared/data
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.statement_pairs import Laid, laid_together
from desktop.comparison.alignment.same_statement import FEATURES, WORDED, Facts, SameStatement
from desktop.paths import RESOURCES
from desktop.reading.parser import Parser, english_parser

_TARGET = RESOURCES / "words" / "same_statement.toml"
# A minor overlap is the same thing by about a third: rows were best from a quarter to a half.
_OVERLAP = 0.35
_GRADES = (1, 2)  # an overlap, the same
# In 32 pairs of reports not learned from, .69 of the pairs in rows tell the same thing from this
# chance on, .82 overlap at least, and .59 of what should stand in rows does (when whatever one
# likely pair tied was joined: .54, .68, .59); of the pairs of ECB+ in rows .73 share an event, .47
# of those that do are found (.58, .57). By words alone it takes more to be as right.
_READ, _WORDED = 0.22, 0.28
_PLAIN = 1000.0  # with so many pairs for a dozen weights nothing has to be held down
_HEAD = """# How much tells that two statements tell the same thing, for `alignment.same_statement`:
# where claims and names were read, and by words alone.
# source: learned by benchmarks/learn_rows.py from {reports} pairs of real reports whose statements
# were laid together by readers
"""


def main(data: Path, parser: Parser) -> None:
    """Learn the weights, and write them with the threshold."""
    held = list(laid_together(data, parser, "learned"))
    examples = [_examples(one) for one in held]
    features = np.vstack([found for found, _ in examples])
    grades = np.concatenate([grades for _, grades in examples])
    lines = [
        *_learned("read", FEATURES, features, grades),
        f"threshold = {_READ}",
        *_learned("worded", WORDED, features[:, : len(WORDED)], grades),
        f"threshold = {_WORDED}",
    ]
    _TARGET.write_text(_HEAD.format(reports=len(held)) + "\n".join(lines) + "\n", encoding="utf-8")
    print(_TARGET.read_text(encoding="utf-8"))


def _learned(
    name: str, features: Sequence[str], values: NDArray[np.float64], grades: NDArray[np.int64]
) -> list[str]:
    """The lines of one model; an overlap is learned from twice, by its share as the same."""
    overlap, same = (grades == grade for grade in _GRADES)
    shares = np.where(overlap, 1.0 - _OVERLAP, 1.0)
    model = LogisticRegression(C=_PLAIN, max_iter=5000)
    model.fit(
        np.vstack([values, values[overlap]]),
        np.concatenate([same, np.ones(overlap.sum(), np.bool_)]),
        sample_weight=np.concatenate([shares, np.full(overlap.sum(), _OVERLAP)]),
    )
    lines = [f"[{name}]", f"constant = {model.intercept_[0]:.4f}"]
    lines += [f"{one} = {value:.4f}" for one, value in zip(features, model.coef_[0], strict=True)]
    return lines


def _examples(laid: Laid) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The features of the pairs of statements that share a word, and their grades."""
    aligned = laid.aligned
    likeness, event = aligned.likeness[0, 1], aligned.chances[0, 1]
    one, other = map(Facts.of, aligned.readings, aligned.terms, aligned.tokens)
    features = SameStatement(likeness, event, (one, other)).features()
    places = [terms.statements for terms in aligned.terms]
    ends = zip(likeness.pairs.rows.tolist(), likeness.pairs.columns.tolist(), strict=True)
    grades = [laid.grades.get((places[0][row], places[1][column]), 0) for row, column in ends]
    return features, np.array(grades, np.int64)


if __name__ == "__main__":
    main(Path(sys.argv[1]), english_parser())
