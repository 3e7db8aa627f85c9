"""What the lists show of what was chosen."""

from desktop.app.models.narrowed import narrowed
from desktop.app.models.shelf import Choice, Shelf, Sorting
from desktop.article import Summary

_SHELF = Shelf(
    [
        Summary(1, "A", "Post", "2025-03-04", "en", 10),
        Summary(2, "B", "Coast", "2024-11-14", "en", 10),
        Summary(3, "C", "Post", "2024-11-02", "en", 10),
    ]
)


def test_the_whole_time_is_counted_while_a_part_of_it_is_listed() -> None:
    left = narrowed(_SHELF, None, Choice(span=("2024-11", "2024-11")), Sorting.NEWEST)
    assert [row.id for row in left.rows] == [2, 3]
    assert dict(left.dates) == {"2025-03": 1, "2024-11": 2}
    assert dict(left.facets.months) == {"2024-11": 2}


def test_months_that_are_ticked_leave_the_time_line_whole() -> None:
    left = narrowed(_SHELF, None, Choice(months=frozenset({"2025-03"})), Sorting.NEWEST)
    assert [row.id for row in left.rows] == [1]
    assert dict(left.dates) == {"2025-03": 1, "2024-11": 2}


def test_days_are_counted_where_there_are_few_months() -> None:
    left = narrowed(_SHELF, None, Choice(sources=frozenset({"Coast"})), Sorting.NEWEST)
    assert dict(left.dates) == {"2024-11-14": 1}


def test_the_rows_of_the_whole_list_are_known_and_right() -> None:
    left = narrowed(_SHELF, None, Choice(), Sorting.NEWEST)
    assert left.row_of == {row.id: place for place, row in enumerate(left.rows)}


def test_rows_in_another_order_are_not_taken_for_known() -> None:
    left = narrowed(_SHELF, None, Choice(), Sorting.OLDEST)
    assert [row.id for row in left.rows] == [3, 2, 1]
    assert left.row_of is None
