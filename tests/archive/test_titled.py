"""Articles by what their titles hold, while there is no index."""

import pytest

from desktop.archive import Archive
from desktop.article import Article, Event

TITLES = (
    "Ferry late",
    "100 % off",
    "snake_case",
    "snakeXcase",
    "back\\slash",
    "ÉCOLE",
    "Школа",
    "",
)


@pytest.fixture
def titled(archive: Archive) -> Archive:
    for number, title in enumerate(TITLES):
        archive.add(Article(f"Opening words {number}", title=title))
    return archive


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["ferry"], [1]),
        (["LATE", "fer"], [1]),
        (["ferry", "off"], []),
        (["%"], [2]),
        (["_"], [3]),
        (["e_c"], [3]),
        (["\\"], [5]),
        (["école"], [6]),
        (["школа"], [7]),
        (["opening words 7"], [8]),
        (["opening words 0"], []),
        (["' OR 1=1 --"], []),
    ],
)
def test_titles_hold_texts_whatever_their_case_and_signs(
    titled: Archive, texts: list[str], numbers: list[int]
) -> None:
    found = titled.titled(texts, [(1, 100)], str.casefold)
    assert [summary.id for summary in found] == numbers


def test_only_some_ranges_are_looked_into(titled: Archive) -> None:
    def numbers(*within: tuple[int, int]) -> list[int]:
        return [summary.id for summary in titled.titled([], within, str.casefold)]

    assert numbers((2, 3), (7, 7)) == [7, 3, 2]
    assert numbers() == []
    assert numbers((1, 2**63 - 1)) == [8, 7, 6, 5, 4, 3, 2, 1]


def test_they_are_as_a_list_shows_them(archive: Archive) -> None:
    archive.add(Article("a", title="Old", source="Post", published="2023", language="en"))
    archive.add(Article("b b", title="", published="2024-11-14"))
    archive.replace_events([Event(0, "Event", (1, 2))])
    assert archive.titled([], [(1, 9)], str.casefold) == archive.summaries()


def test_when_articles_came_in_and_where_they_belong(archive: Archive) -> None:
    numbers = [archive.add(Article(f"Text {number}"))[0] for number in range(3)]
    archive.replace_events([Event(0, "Event", (1, 3))])
    (event,) = archive.events()
    assert archive.event_numbers() == {1: event.id, 3: event.id}
    imported = archive.imported([*numbers, 99])
    assert list(imported) == numbers
    assert all(moment.endswith("+00:00") for moment in imported.values())
    assert archive.imported([]) == {}
