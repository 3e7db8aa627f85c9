"""Articles under headings."""

from desktop.app.models.groups import Grouping, Heading, grouped
from desktop.article import Summary

_ROWS = [
    Summary(1, "A", "Post", "2025-03-04", "en", 10, event=7),
    Summary(2, "B", "", "2025-03-03", "en", 10),
    Summary(3, "C", "Coast", "2025-03-02", "en", 10, event=7),
    Summary(4, "D", "Post", "2025-03-01", "en", 10, event=9),
]


def _lines(grouping: Grouping) -> list[str | int]:
    lines = grouped(_ROWS, grouping, {"7": "Mill fire"})
    return [
        f"{line.label} {line.articles}" if isinstance(line, Heading) else line.id for line in lines
    ]


def test_outlets_come_as_their_first_articles_stand_the_unknown_one_last() -> None:
    assert _lines(Grouping.OUTLET) == ["Post 2", 1, 4, "Coast 1", 3, "Outlet unknown 1", 2]


def test_events_of_one_account_are_none() -> None:
    assert _lines(Grouping.EVENT) == ["Mill fire 2", 1, 3, "In no event 2", 2, 4]


def test_without_groups_the_rows_stay_the_same_object() -> None:
    assert grouped(_ROWS, Grouping.NONE, {}) is _ROWS
