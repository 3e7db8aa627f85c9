"""Scores: precision, recall and what is made of them."""

from collections.abc import Sequence


def best_f1(scores: Sequence[float], gold: Sequence[bool]) -> tuple[float, float]:
    """The threshold at which calling all higher scores true gives the best F1, and that F1."""
    order = sorted(range(len(scores)), key=lambda row: -scores[row])
    true = sum(gold)
    found, best = 0, (float("inf"), 0.0)
    for rank, row in enumerate(order, 1):
        found += gold[row]
        following = scores[order[rank]] if rank < len(order) else float("-inf")
        f1 = 2 * found / (rank + true) if rank + true else 0.0
        if following < scores[row] and f1 > best[1]:
            best = scores[row], f1
    return best


def f1(predicted: Sequence[bool], gold: Sequence[bool]) -> float:
    """The harmonic mean of precision and recall; 0.0 where nothing is predicted and true."""
    both = sum(p and g for p, g in zip(predicted, gold, strict=True))
    either = sum(predicted) + sum(gold)
    return 2 * both / either if either else 0.0
