"""Times are counted from the day of publication, or from what the text told before."""

import pytest

from desktop.text.dates import find_times
from desktop.text.time_model import Manner, Relative, Unit


def relative(text: str) -> list[tuple[str, Relative]]:
    return [(one.text, one.relative) for one in find_times(text, "en") if one.relative]


@pytest.mark.parametrize(
    ("text", "told", "unit", "manner"),
    [
        ("The mill burned that week.", "that week", Unit.WEEK, Manner.TEXT),
        ("The mill burned later in the day.", "later in the day", Unit.DAY, Manner.TEXT),
        ("The mill burned later in the week.", "later in the week", Unit.WEEK, Manner.AT),
    ],
)
def test_that_week_is_of_the_text_and_later_in_the_week_the_one_of_writing(
    text: str, told: str, unit: Unit, manner: Manner
) -> None:
    assert relative(text) == [(told, Relative(unit, 0, manner))]


@pytest.mark.parametrize(
    "text",
    [
        "She said that week after week it burned.",
        "She said that day by day it grew.",
        "The Merevia Today paper said so.",
    ],
)
def test_that_opens_what_is_said_and_a_paper_is_called_today(text: str) -> None:
    assert relative(text) == []
