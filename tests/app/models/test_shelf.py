"""The articles of an archive as listed, narrowed and counted."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.app.models.shelf import Choice, Shelf, Sorting
from desktop.article import Summary


def _row(number: int, source: str = "", published: str = "", title: str = "") -> Summary:
    return Summary(number, title or f"Title {number}", source, published, "en", 100)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(
        (
            _row(1, "Post", "2025-03-04T10:00:00+02:00", "Zebra"),
            _row(2, "Coast", "2025-03-01", "apple"),
            _row(3, "Post", "2025-02", "Mango"),
            _row(4, "", "2024", "Bread"),
            _row(5, "Coast", "", "cherry"),
        )
    )


def _numbers(rows: Sequence[Summary]) -> list[int]:
    return [row.id for row in rows]


def test_without_a_choice_everything_is_listed_newest_first(shelf: Shelf) -> None:
    assert _numbers(shelf.choose(Choice(), Sorting.NEWEST)) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("sorting", "expected"),
    [
        (Sorting.OLDEST, [4, 3, 2, 1, 5]),
        (Sorting.OUTLET, [2, 5, 1, 3, 4]),
        (Sorting.TITLE, [2, 4, 5, 3, 1]),
        (Sorting.BEST, [1, 2, 3, 4, 5]),
    ],
)
def test_the_order_is_the_one_asked_for_and_the_unknown_comes_last(
    shelf: Shelf, sorting: Sorting, expected: list[int]
) -> None:
    assert _numbers(shelf.choose(Choice(), sorting)) == expected


def test_what_is_found_comes_best_first(shelf: Shelf) -> None:
    assert _numbers(shelf.choose(Choice(found=(5, 1, 3)), Sorting.BEST)) == [5, 1, 3]


def test_what_is_found_can_be_sorted_otherwise(shelf: Shelf) -> None:
    assert _numbers(shelf.choose(Choice(found=(5, 1, 3)), Sorting.TITLE)) == [5, 3, 1]


def test_event_and_search_narrow_together(shelf: Shelf) -> None:
    choice = Choice(event=(1, 2), found=(5, 2))
    assert _numbers(shelf.choose(choice, Sorting.BEST)) == [2]


def test_values_of_one_facet_add_and_facets_narrow(shelf: Shelf) -> None:
    both = Choice(sources=frozenset({"Post", "Coast"}))
    assert _numbers(shelf.choose(both, Sorting.NEWEST)) == [1, 2, 3, 5]
    march = Choice(sources=frozenset({"Post", "Coast"}), months=frozenset({"2025-03"}))
    assert _numbers(shelf.choose(march, Sorting.NEWEST)) == [1, 2]


def test_the_unknown_can_be_chosen(shelf: Shelf) -> None:
    assert _numbers(shelf.choose(Choice(sources=frozenset({""})), Sorting.NEWEST)) == [4]
    assert _numbers(shelf.choose(Choice(months=frozenset({""})), Sorting.NEWEST)) == [5]


def test_facets_count_what_a_further_tick_would_leave(shelf: Shelf) -> None:
    facets = shelf.facets(Choice(sources=frozenset({"Post"})))
    assert facets.sources == (("Coast", 2), ("Post", 2), ("", 1))
    assert facets.months == (("2025-03", 1), ("2025-02", 1))


def test_languages_and_events_narrow_and_are_counted() -> None:
    rows = [
        Summary(number, f"Title {number}", "Post", "", language, 100, event)
        for number, (language, event) in enumerate([("en", 7), ("en", 0), ("ar", 7), ("", 9)], 1)
    ]
    shelf = Shelf(rows)
    assert shelf.facets(Choice()).languages == (("en", 2), ("", 1), ("ar", 1))
    chosen = Choice(languages=frozenset({"en"}))
    assert shelf.facets(chosen).events == (("", 1), ("7", 1))
    both = Choice(languages=frozenset({"en", ""}), events=frozenset({"7", "9"}))
    assert _numbers(shelf.choose(both, Sorting.NEWEST)) == [1, 4]


def test_of_thousands_of_events_the_commonest_are_counted_and_those_that_are_ticked() -> None:
    rows = [Summary(n, f"Title {n}", "", "", "en", 100, n // 2 + 1) for n in range(600)]
    shelf = Shelf(rows)
    assert len(shelf.facets(Choice()).events) == 100
    assert ("290", 2) in shelf.facets(Choice(events=frozenset({"290"}))).events


def test_a_tick_stays_in_sight_when_nothing_of_it_is_left(shelf: Shelf) -> None:
    facets = shelf.facets(Choice(found=(2,), sources=frozenset({"Post"})))
    assert ("Post", 0) in facets.sources


def test_articles_that_are_gone_are_passed_over(shelf: Shelf) -> None:
    assert _numbers(shelf.choose(Choice(found=(99, 2)), Sorting.BEST)) == [2]
    assert shelf.get(99) is None


@given(
    st.lists(st.integers(1, 30), unique=True),
    st.sets(st.sampled_from(["", "Post", "Coast", "Wire"])),
    st.sets(st.sampled_from(["", "2025-01", "2025-02"])),
    st.sampled_from(list(Sorting)),
)
def test_each_facet_counts_the_list_it_would_give(
    numbers: list[int], sources: set[str], months: set[str], sorting: Sorting
) -> None:
    names, dates = ("", "Post", "Coast", "Wire"), ("", "2025-01-05", "2025-02-05")
    shelf = Shelf(tuple(_row(n, names[n % 4], dates[n % 3]) for n in range(1, 31)))
    choice = Choice(found=tuple(numbers), months=frozenset(months))
    for source, counted in shelf.facets(choice).sources:
        ticked = Choice(found=tuple(numbers), sources=frozenset({source}), months=frozenset(months))
        assert len(shelf.choose(ticked, sorting)) == counted
    both = Choice(found=tuple(numbers), sources=frozenset(sources), months=frozenset(months))
    assert set(_numbers(shelf.choose(both, sorting))) <= set(numbers)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (("2025-02", "2025-03"), [1, 2, 3]),
        (("2025-03-02", "2025-03-04"), [1]),
        (("2024", "2025"), [1, 2, 3, 4]),
        (("2025-02", "2025-02"), [3]),
        (("2023-01", "2023-12"), []),
    ],
)
def test_a_span_leaves_what_is_known_to_lie_in_it(
    shelf: Shelf, span: tuple[str, str], expected: list[int]
) -> None:
    assert _numbers(shelf.choose(Choice(span=span), Sorting.NEWEST)) == expected


def test_days_are_counted_whatever_the_span(shelf: Shelf) -> None:
    days = dict(shelf.days(Choice(sources=frozenset({"Post"}), span=("2020", "2021"))))
    assert days == {"2025-03-04": 1, "2025-02": 1}
