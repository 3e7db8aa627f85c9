import numpy as np

from desktop.events.likelihood import Model, Tree, model
from desktop.events.pairs import FEATURES

ALIKE = {
    "full": 0.7,
    "head": 0.6,
    "apart": 0,
    "shorter": 6.0,
    "unequal": 0.1,
    "shared": 0.9,
    "full_of_best": 1.0,
    "full_of_lesser": 1.0,
    "head_of_best": 1.0,
    "head_of_lesser": 1.0,
    "named_days": 0.0,
    "figures": 0.0,
}


def likelihood(total: int = 1000, **changed: float) -> float:
    row = ALIKE | changed
    rows = np.array([[row[name] for name in FEATURES]])
    return float(model().likelihood(rows, total)[0])


def test_alike_reports_of_one_day_are_likely_of_one_event() -> None:
    assert likelihood() > 0.9


def test_what_shares_little_is_not() -> None:
    unlike = {name: 0.1 for name in FEATURES if "_of_" in name}
    assert likelihood(1000, full=0.05, head=0.02, shared=0.1, **unlike) < 0.1


def test_a_notice_of_another_month_is_of_another_event() -> None:
    assert likelihood(apart=60, shorter=2.0) == 0


def test_a_tree_answers_by_the_bits_of_its_questions() -> None:
    tree = Tree(((0, 0.5), (1, 0.5)), np.array([0.0, 1.0, 2.0, 3.0]))
    rows = np.zeros((4, len(FEATURES)))
    rows[:, :2] = [[0, 0], [0, 1], [1, 0], [1, 1]]
    found = Model(0.0, (tree,)).likelihood(rows, 1000)
    assert np.allclose(np.log(found / (1 - found)), [0, 1, 2, 3])


def test_of_few_articles_what_shares_little_is_less_likely_of_one_event() -> None:
    town = {"full": 0.1, "head": 0.17, "shared": 0.25, "shorter": 3.0, "head_of_best": 0.6}
    assert likelihood(10, **town) < likelihood(1000, **town)
    assert likelihood(10, shorter=3.0) > 0.9


def test_what_is_asked_of_few_articles_counts_less_the_more_there_are() -> None:
    tree = Tree(((0, 0.5),), np.array([0.0, 2.0]))
    rows = np.ones((1, len(FEATURES)))
    few = Model(0.0, (), (tree,))
    logits = [
        float(np.log(found / (1 - found)))
        for found in (few.likelihood(rows, total)[0] for total in (10, 50, 100, 399, 400, 100_000))
    ]
    assert np.allclose(logits[:2], 2)
    assert logits[1] > logits[2] > logits[3] > 0
    assert np.allclose(logits[4:], 0)
