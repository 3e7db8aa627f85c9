"""Place: where a reader is in a comparison, so that it can be saved and restored."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import cast


@dataclass(frozen=True, slots=True)
class Place:
    """What is shown of a comparison.

    Attributes:
        articles: the texts side by side, as numbers of the comparison.
        difference: the current one, or None.
        marks: those that are hidden, by their values.
        kinds: those that are hidden, by their values.
        view: the name of the ``View`` that is open, "" for the one that comes first.
    """

    articles: tuple[int, ...] = ()
    difference: int | None = None
    marks: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    view: str = ""

    def to_json(self) -> dict[str, object]:
        """The place as a JSON value."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, object]) -> "Place":
        """The place of a JSON value; what is missing or of another type takes its default."""
        articles = [one for one in _listed(kept, "articles") if isinstance(one, int)]
        difference = kept.get("difference")
        return cls(
            tuple(articles),
            difference if isinstance(difference, int) else None,
            tuple(map(str, _listed(kept, "marks"))),
            tuple(map(str, _listed(kept, "kinds"))),
            str(kept.get("view", "")),
        )


def _listed(kept: Mapping[str, object], name: str) -> list[object]:
    value = kept.get(name)
    return cast("list[object]", value) if isinstance(value, list) else []
