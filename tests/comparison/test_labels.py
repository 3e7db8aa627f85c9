"""Everything that is told by name has one, and programs and people get the same names."""

from collections.abc import Mapping
from enum import StrEnum

import pytest

from desktop.comparison.absence import Absence
from desktop.comparison.labels import (
    ABSENCES,
    KINDS,
    MARKS,
    MEANINGS,
    SHORT_STANCES,
    STANCES,
    STRENGTHS,
    VERDICTS,
    absent_from,
    judged,
    voice,
)
from desktop.comparison.model import Kind, Stance, Strength, Verdict
from desktop.comparison.signs import Mark
from desktop.message import Message


@pytest.mark.parametrize(
    ("names", "named"),
    [
        (MARKS, Mark),
        (MEANINGS, Mark),
        (ABSENCES, Absence),
        (KINDS, Kind),
        (VERDICTS, Verdict),
        (STRENGTHS, Strength),
        (STANCES, Stance),
        (SHORT_STANCES, Stance),
    ],
)
def test_all_have_a_name(names: Mapping[StrEnum, Message], named: type[StrEnum]) -> None:
    assert set(names) == set(named)


@pytest.mark.parametrize("names", [KINDS, VERDICTS, STRENGTHS], ids=str)
def test_people_know_them_by_the_names_that_programs_get(
    names: Mapping[StrEnum, Message],
) -> None:
    assert {value: name for value, name in names.items() if name != value} in (
        {},
        {Kind.ONLY: "only here"},
    )


@pytest.mark.parametrize("stance", Stance)
def test_a_voice_is_a_name_with_its_stance(stance: Stance) -> None:
    assert voice("Mara Lind", stance) == f"Mara Lind {STANCES[stance]}"
    assert voice("Mara Lind", None) == "Mara Lind"


@pytest.mark.parametrize("missing", Absence)
def test_who_does_not_say_it_is_named_behind_why(missing: Absence) -> None:
    told = absent_from(missing, "B, C")
    assert told.startswith(ABSENCES[missing].partition(":")[0])
    assert "B, C" in told


def test_what_is_judged_is_told_in_one_line() -> None:
    assert judged(Kind.NUMBER, Verdict.CONFLICT) == "number, conflict"
