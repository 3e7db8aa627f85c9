"""Everything that is printed by name has one."""

from collections.abc import Mapping
from enum import StrEnum

import pytest

from desktop.article import Origin
from desktop.comparison.absence import Absence
from desktop.comparison.model import Kind, Stance, Strength, Verdict
from desktop.comparison.signs import Mark
from desktop.export import labels
from desktop.message import Message


@pytest.mark.parametrize(
    ("names", "named"),
    [
        (labels.HEADINGS, Mark),
        (labels.NAMES, Mark),
        (labels.MEANINGS, Mark),
        (labels.ABSENCES, Absence),
        (labels.KINDS, Kind),
        (labels.VERDICTS, Verdict),
        (labels.STRENGTHS, Strength),
        (labels.STANCES, Stance),
        (labels.ORIGINS, Origin),
    ],
)
def test_all_have_a_name(names: Mapping[StrEnum, Message], named: type[StrEnum]) -> None:
    assert set(names) == set(named)


@pytest.mark.parametrize(
    "names", [labels.KINDS, labels.VERDICTS, labels.STRENGTHS, labels.STANCES], ids=str
)
def test_a_table_has_the_names_that_programs_get(names: Mapping[StrEnum, Message]) -> None:
    assert all(name == value for value, name in names.items())
