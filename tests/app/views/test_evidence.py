"""The strip below the texts says why, with every position and who holds it."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.app.theme import LIGHT, palette_of
from desktop.app.views.evidence import Evidence
from desktop.comparison.model import Difference, Kind, Position, Stance, Strength, Verdict

TWO = (
    Position(0, 0, 6, "twelve", "12", "the mayor", Stance.ASSERTS),
    Position(1, 9, 15, "no one", "0", "a witness", Stance.DENIES),
)


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


def words(strip: Evidence) -> str:
    return " | ".join(label.text() for label in strip.findChildren(QLabel) if label.isVisible())


def test_reason_values_speakers_and_silence_are_told(strip: Evidence) -> None:
    strip.show_difference(difference(), [0, 1])
    for text in (
        "≠", "Number · conflict", "possible", "Why: They count otherwise.",
        "12 · the mayor · asserts it", "0 · a witness · denies it",
        "B   not mentioned in this text",
    ):  # fmt: skip
        assert text in words(strip)
    assert strip.accessibleDescription() == "They count otherwise."


def test_the_next_difference_leaves_nothing_of_the_last_one(strip: Evidence) -> None:
    strip.show_difference(difference(sides=(TWO, TWO, TWO)), [0, 1, 2])
    strip.show_difference(difference(reason="Another.", strength=Strength.STRONG), [1])
    assert words(strip) == "≠  Number · conflict | Why: Another. | B   not mentioned in this text"
    strip.show_difference(None, [0, 1])
    assert words(strip).replace(" | ", "") == ""


def test_texts_do_not_jump_whatever_the_strip_has_to_say(strip: Evidence, qtbot) -> None:
    height = strip.height()
    strip.show_difference(difference(reason="On and on. " * 60), [0, 1])
    qtbot.waitUntil(lambda: strip.verticalScrollBar().maximum() > 0)
    assert strip.height() == height
