from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article
from desktop.events.openings import Openings
from desktop.events.signing import signatures

ONE, OTHER = np.array([0]), np.array([1])


def openings(one: str, other: str, language: str = "en") -> Openings:
    return Openings.of(signatures([Article(text, language=language) for text in (one, other)]))


def days(one: str, other: str, language: str = "en", then: tuple[int, int] = (0, 0)) -> float:
    named = openings(one, other, language)
    return float(named.agree_on_days(ONE, OTHER, np.array(then))[0])


def figures(one: str, other: str) -> float:
    return float(openings(one, other).agree_on_figures(ONE, OTHER)[0])


@pytest.mark.parametrize(
    ("language", "one", "same", "later"),
    [
        ("en", "The dam broke on Sunday.", "Sunday's flood", "It rained on Wednesday."),
        ("de", "Der Damm brach am Sonntag.", "Sonntag brach er", "Am Mittwochabend regnete es."),
        ("uk", "Гребля прорвалась у неділю.", "Неділя, ранок", "У середу дощило."),
        ("ar", "انهار السد الأحد", "يوم الأحد انهار", "أمطرت الأربعاء"),
    ],
)
def test_accounts_agree_on_the_weekday_they_name(
    language: str, one: str, same: str, later: str
) -> None:
    assert days(one, same, language) == 1
    assert days(one, later, language) == -1


def test_who_names_no_weekday_contradicts_none() -> None:
    assert days("The dam broke on Sunday.", "The dam broke.") == 0


def test_a_weekday_is_the_last_one_before_the_day_of_publication() -> None:
    saturday = date(2033, 9, 17).toordinal()
    draw, defeat = "They drew on Saturday.", "They lost on Saturday."
    assert days(draw, defeat, then=(saturday, saturday + 1)) == 1
    assert days(draw, defeat, then=(saturday, saturday + 6)) == 1
    assert days(draw, defeat, then=(saturday, saturday + 7)) == -1
    assert days(draw, defeat, then=(saturday - 1, saturday)) == -1
    assert days(draw, defeat, then=(0, saturday)) == 1


def test_figures_that_openings_share_are_counted() -> None:
    assert figures("It shook 27 towns at 5.8.", "5.8 in 27 towns, and 30 fires") == 2
    assert figures("The quake had 5.8.", "The quake had 6.1.") == 0
    assert figures("The quake had 5.8.", "The quake was strong.") == 0


def test_a_year_is_no_figure_that_tells_events_apart() -> None:
    assert figures("The mill of 1911 burned.", "A mill of 1911 was sold.") == 0


def test_what_stands_below_the_opening_is_not_looked_at() -> None:
    assert figures("27 towns shook.", "The ground shook. " * 30 + "In 27 towns it did.") == 0


@given(st.lists(st.text("Sunday Monday 27 5.8 1911,", max_size=40), max_size=6))
def test_pairs_agree_alike_from_either_side_and_in_whatever_archive(texts: list[str]) -> None:
    signed = signatures([Article(text, language="en") for text in texts])
    found, parts = Openings.of(signed), Openings.joined([Openings.of([one]) for one in signed])
    one, other = np.divmod(np.arange(len(texts) ** 2), max(1, len(texts)))
    then = np.arange(len(texts)) * 3
    agreed = found.agree_on_days(one, other, then)
    assert np.array_equal(agreed, found.agree_on_days(other, one, then))
    assert np.array_equal(agreed, parts.agree_on_days(one, other, then))
    counted = found.agree_on_figures(one, other)
    assert np.array_equal(counted, found.agree_on_figures(other, one))
    assert np.array_equal(counted, parts.agree_on_figures(one, other))
