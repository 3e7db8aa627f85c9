"""The strip below the texts says why, with every position and who holds it."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.app.theme import LIGHT, palette_of
from desktop.app.views.evidence import Evidence
from desktop.article import Article
from desktop.comparison.model import (
    Comparison,
    Difference,
    Kind,
    Position,
    Stance,
    Strength,
    Verdict,
)
from desktop.reading import Reading

TWO = (
    Position(0, 0, 6, "twelve", "12", "the mayor", Stance.ASSERTS),
    Position(1, 9, 15, "no one", "0", "a witness", Stance.DENIES),
)
READINGS = [Reading(Article("x", language="en"), (), (), (), ())] * 3


@pytest.fixture
def strip(qtbot) -> Evidence:
    made = Evidence()
    qtbot.addWidget(made)
    made.setPalette(palette_of(LIGHT))
    made.resize(700, made.height())
    made.show()
    qtbot.waitExposed(made)
    return made


def difference(**changes) -> Difference:
    facts = {
        "kind": Kind.NUMBER,
        "verdict": Verdict.CONFLICT,
        "strength": Strength.POSSIBLE,
        "row": None,
        "reason": "They count otherwise.",
        "sides": (TWO, ()),
    } | changes
    return Difference(**facts)


def comparison(readings, **changes) -> Comparison:
    return Comparison(tuple(readings), (), (difference(**changes),), 12)


def words(strip: Evidence) -> str:
    return " | ".join(label.text() for label in strip.findChildren(QLabel) if label.isVisible())


def test_reason_values_speakers_and_silence_are_told(strip: Evidence) -> None:
    strip.show_difference(comparison(READINGS[:2], kind=Kind.ONLY), 0, [0, 1])
    for text in (
        "≠", "Only here · conflict", "possible", "Why: They count otherwise.",
        "12 · the mayor says so", "0 · a witness says no",
        "B   not mentioned",
    ):  # fmt: skip
        assert text in words(strip)
    assert strip.accessibleDescription().startswith("They count otherwise.")


def test_what_is_possible_is_explained(strip: Evidence) -> None:
    def told() -> list[str]:
        tips = [label.toolTip() for label in strip.findChildren(QLabel)]
        return [strip.accessibleDescription(), " ".join(tips)]

    strip.show_difference(comparison(READINGS[:2]), 0, [0, 1])
    assert all("the statements around it are not very alike" in words for words in told())
    strip.show_difference(comparison(READINGS[:2], strength=Strength.STRONG), 0, [0, 1])
    assert not any("not very alike" in words for words in told())


def test_the_next_difference_leaves_nothing_of_the_last_one(strip: Evidence) -> None:
    strip.show_difference(comparison(READINGS, sides=(TWO, TWO, TWO)), 0, [0, 1, 2])
    another = comparison(READINGS[:2], reason="Another.", strength=Strength.STRONG)
    strip.show_difference(another, 0, [1])
    assert words(strip) == "≠  Number · conflict | Why: Another. | B   not compared here"
    strip.show_difference(another, None, [0, 1])
    assert words(strip).replace(" | ", "") == ""


def test_texts_do_not_jump_whatever_the_strip_has_to_say(strip: Evidence, qtbot) -> None:
    height = strip.height()
    strip.show_difference(comparison(READINGS[:2], reason="On and on. " * 60), 0, [0, 1])
    qtbot.waitUntil(lambda: strip.verticalScrollBar().maximum() > 0)
    assert strip.height() == height
