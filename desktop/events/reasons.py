"""Reasons: what articles of an event have in common, as it is written in them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.events.model import Glance, Reason
from desktop.events.signature import NAME, NUMBER, PLACE, WORD, Signature
from desktop.events.table import Statistics

_NAMES, _WORDS, _FIGURES = 4, 3, 3  # so many are named; more are not read
_AT_A_GLANCE = 6
_AT_LEAST = 2  # articles that what stands at a glance is of


class Shared:
    """What the articles of one event share."""

    def __init__(self, members: Sequence[Signature], statistics: Statistics) -> None:
        self._members = members
        terms = np.concatenate([one.terms for one in members])
        self._terms, self._held = np.unique(terms, return_counts=True)
        self._telling = statistics.weights(self._terms)

    def reason(self, one: Signature, copied: float = 0.0) -> Reason:
        """Why an article belongs with the others.

        Args:
            one: the article, a member or not.
            copied: the share of its text that stands in another.
        """
        others = [member for member in self._members if member.article != one.article]
        inside = len(others) < len(self._members)
        weights, _ = self._weights(one, inside, len(others))
        written = one.written.split("\n")
        days = {member.day for member in others if member.day}
        return Reason(
            names=_heaviest(written, weights, (one.kinds == NAME) | (one.kinds == PLACE), _NAMES),
            words=_heaviest(written, weights, one.kinds == WORD, _WORDS),
            figures=_heaviest(written, weights, one.kinds == NUMBER, _FIGURES),
            days=(one.published[:10],) if one.day and one.day in days else (),
            copy=copied,
            days_apart=min((abs(one.day - day) for day in days), default=None) if one.day else None,
        )

    def glance(self, texts: int) -> Glance:
        """What the event is about.

        Args:
            texts: how many independent texts it has.
        """
        kinds = {PLACE: dict[str, float](), NAME: dict[str, float](), NUMBER: dict[str, float]()}
        for one in self._members:
            weights, held = self._weights(one, False, len(self._members))
            told: list[int] = np.flatnonzero((one.kinds != WORD) & (held >= _AT_LEAST)).tolist()
            written = one.written.split("\n")
            for place in told:
                kind = kinds[int(one.kinds[place])]
                word = written[place]
                kind[word] = kind.get(word, 0.0) + float(weights[place])
        places, names, figures = (_first(kinds[kind]) for kind in (PLACE, NAME, NUMBER))
        return Glance(places, tuple(name for name in names if name not in places), figures, texts)

    def _weights(
        self, one: Signature, inside: bool, others: int
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """How much each term of an article ties it to the event, and how many hold it.

        Args:
            one: the article.
            inside: whether it is counted among those that hold its terms, and must not be.
            others: how many there are.
        """
        places = np.minimum(np.searchsorted(self._terms, one.terms), len(self._terms) - 1)
        held = np.where(self._terms[places] == one.terms, self._held[places], 0) - inside
        # what only some share tells less, but the rare name of two accounts still tells
        often = 1 + np.log1p(one.counts.astype(np.int64) + one.heads)
        return often * self._telling[places] * np.maximum(held, 0) / max(1, others), held


def _heaviest(
    written: Sequence[str], weights: NDArray[np.float64], chosen: NDArray[np.bool_], most: int
) -> tuple[str, ...]:
    """The written forms of the terms that weigh most, each once, those inside others left out."""
    places = np.flatnonzero(chosen & (weights > 0))
    ordered = places[np.argsort(-weights[places], kind="stable")].tolist()
    found: dict[str, None] = {}
    for place in ordered:
        if not any(f" {written[place]} " in f" {known} " for known in found):
            found[written[place]] = None
        if len(found) == most:
            break
    return tuple(found)


def _first(weights: dict[str, float]) -> tuple[str, ...]:
    ordered = sorted(weights, key=lambda word: (-weights[word], word))
    found: list[str] = []
    for word in ordered:
        if not any(f" {word} " in f" {known} " for known in found):
            found.append(word)
    return tuple(found[:_AT_A_GLANCE])
