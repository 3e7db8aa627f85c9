"""The hour of the event, where the statements that give it share hardly a word."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]

ONE = "Two trams ran into each other at the Kelm depot on Wednesday, the tram office said. {}"
OTHER = "At the Kelm depot two trams ran into each other on Wednesday. {}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The accident happened at 7:42 a.m. in thick fog.", "It was 8:15 a.m., and still dark."),
        ("The collision occurred at 7:42 a.m.", "The crash happened shortly after 9 a.m."),
    ],
)
def test_the_event_has_one_hour(parsed: Compare, one: str, other: str) -> None:
    found = parsed(ONE.format(one), OTHER.format(other))
    assert verdicts(found, Kind.TIME) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The accident happened at 7:42 a.m. in thick fog.",
            "It was 9:15 a.m. when the last of the passengers was brought out.",
        ),
        ("The accident happened at 7:42 a.m.", "The tram office opened at 9:15 a.m."),
        ("A fire broke out at 7:42 a.m.", "The flood came at 9:15 a.m."),
        ("The accident happened at 7:42 a.m.", "The crash happened at about 7:50 a.m."),
        (
            "The accident happened at 7:42 a.m.",
            "The crash happened at 7:42 a.m. A fire broke out at 9:15 a.m.",
        ),
        ("The accident happened at 7:42 a.m.", "In an earlier crash it was 9:15 a.m. as well."),
    ],
)
def test_hours_of_other_things_are_no_conflict(parsed: Compare, one: str, other: str) -> None:
    found = parsed(ONE.format(one), OTHER.format(other))
    assert Verdict.CONFLICT not in verdicts(found, Kind.TIME)
