"""Every kind of difference has its rule in plain words."""

import re
from dataclasses import replace

import pytest

from desktop.app.models.rules import rule
from desktop.comparison.model import Comparison, Kind, Strength, Verdict


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("verdict", Verdict)
def test_each_kind_and_verdict_has_a_rule(mill: Comparison, kind: Kind, verdict: Verdict) -> None:
    words = rule(mill, replace(mill.differences[0], kind=kind, verdict=verdict))
    assert words.endswith(".")
    assert "  " not in words


def test_a_conflict_tells_its_gates_and_how_alike_the_statements_are(mill: Comparison) -> None:
    words = rule(mill, replace(mill.differences[0], row=0))
    assert "Cannot both be true." in words
    assert "Every gate was passed: neither text has the other’s figure" in words
    assert "The statements are 50 % alike." in words


def test_what_is_possible_says_so(mill: Comparison) -> None:
    words = rule(mill, replace(mill.differences[2], strength=Strength.POSSIBLE))
    assert words.endswith("Possible: the statements around it are not very alike.")


@pytest.mark.usefixtures("bracketed")
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("verdict", Verdict)
def test_no_sentence_of_a_rule_is_left_in_english(
    mill: Comparison, kind: Kind, verdict: Verdict
) -> None:
    difference = replace(mill.differences[0], kind=kind, verdict=verdict, row=0)
    words = rule(mill, replace(difference, strength=Strength.POSSIBLE))
    assert not re.sub(r"\[[^]]*\]", "", words).strip(" .")
