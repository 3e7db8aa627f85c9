"""Baselines: what simple methods that anybody would try first reach on the same rows.

scikit-learn is imported where it is used: tests of the tasks run without it.
"""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Label = TypeVar("Label", str, bool, int)

_FOLDS = 5
_SEED = 0


def cosine(pairs: Sequence[tuple[str, str]]) -> NDArray[np.float64]:
    """How alike the two texts of each pair are: cosine of TF-IDF vectors over all these texts."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415

    vectorizer = TfidfVectorizer(sublinear_tf=True)
    vectorizer.fit(sorted({text for pair in pairs for text in pair}))
    one, other = (vectorizer.transform([pair[side] for pair in pairs]) for side in (0, 1))
    return np.asarray(one.multiply(other).sum(axis=1)).ravel()


def bag_of_words(
    texts: Sequence[str], labels: Sequence[Label], groups: Sequence[str], *, balanced: bool = True
) -> list[Label]:
    """What a logistic regression on words and pairs of words answers, trained on other groups.

    Args:
        texts: one a row.
        labels: the right answers.
        groups: rows of one group (a story, an article) are never trained on and asked for in the
            same fold.
        balanced: whether rare labels weigh as much as common ones.

    Returns:
        For each row the answer of the model that was trained without its group.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from sklearn.model_selection import GroupKFold  # noqa: PLC0415
    from sklearn.pipeline import make_pipeline  # noqa: PLC0415

    answers: list[Label] = list(labels)
    folds = GroupKFold(min(_FOLDS, len(set(groups))))
    for train, test in folds.split(texts, labels, groups):
        model = make_pipeline(
            TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
            LogisticRegression(
                C=4, class_weight="balanced" if balanced else None, random_state=_SEED
            ),
        )
        model.fit([texts[row] for row in train], [labels[row] for row in train])
        for row, answer in zip(test, model.predict([texts[row] for row in test]), strict=True):
            answers[row] = answer.item()
    return answers
