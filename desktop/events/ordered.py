"""Ordered: signatures by place, fetched when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from desktop.events.signature import Signature


class Ordered(Sequence[Signature]):
    """Signatures by place, each fetched when it is asked for; none is kept that is not added."""

    def __init__(self, fetch: Callable[[int], Signature], names: Sequence[int]) -> None:
        """Name the articles.

        Args:
            fetch: gives the signature of an article.
            names: what is given to that for each place.
        """
        self._fetch, self._names = fetch, names
        self._added: list[Signature] = []

    def __len__(self) -> int:
        return len(self._names) + len(self._added)

    @overload
    def __getitem__(self, place: int) -> Signature: ...
    @overload
    def __getitem__(self, place: slice) -> list[Signature]: ...
    def __getitem__(self, place: int | slice) -> Signature | list[Signature]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        known = len(self._names)
        return self._fetch(self._names[place]) if place < known else self._added[place - known]

    def append(self, one: Signature) -> None:
        """Add a signature behind all others."""
        self._added.append(one)
