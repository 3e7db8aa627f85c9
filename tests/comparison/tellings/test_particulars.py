"""Two tellings that differ in a place, a figure or a day are not one statement."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind

Compare = Callable[..., Comparison]

TELLING = "The march of the {} gathered at the {} gate of {} on {}{}"
OWN = ("300 dockers", "east", "Tarn", "Monday")


def told(compared: Compare, *particulars: str) -> bool:
    """Whether it is told who is credited with a statement that another account makes itself."""
    bare = TELLING.format(*particulars, ".")
    comparison = compared(TELLING.format(*OWN, ", harbour master Ana Bolt said."), bare)
    return any(found.kind is Kind.SPEAKER for found in comparison.differences)


def test_one_statement_has_the_same_particulars(compared: Compare) -> None:
    assert told(compared, *OWN)
    assert told(compared, "about 300 dockers", "eastern", "Tarn", "March 3")


@pytest.mark.parametrize(
    "particulars",
    [
        ("300 dockers", "western", "Tarn", "Monday"),
        ("700 dockers", "east", "Tarn", "Monday"),
        ("300 dockers", "east", "Tarn", "Sunday"),
    ],
    ids=["side", "figure", "day"],
)
def test_other_particulars_make_another_statement(
    compared: Compare, particulars: tuple[str, ...]
) -> None:
    assert not told(compared, *particulars)


def test_other_places_make_another_statement(parsed: Compare) -> None:
    told = "The bakers of the old harbour went on strike in {} on Monday"
    for place, expected in (("Kyiv", True), ("Odesa", False)):
        comparison = parsed(
            told.format("Kyiv") + ", union leader Ana Bolt said.", told.format(place) + "."
        )
        assert any(found.kind is Kind.SPEAKER for found in comparison.differences) is expected


def test_places_that_only_a_preposition_tells_are_places(parsed: Compare) -> None:
    told = "The gates of the dam at {} were opened too late, {} said."
    for place, expected in (("Santry", True), ("Kelm", False)):
        comparison = parsed(
            told.format("Santry", "Mayor Tomas Okker"), told.format(place, "engineer Mara Lind")
        )
        assert any(found.kind is Kind.SPEAKER for found in comparison.differences) is expected
