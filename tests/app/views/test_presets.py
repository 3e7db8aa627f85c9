"""Presets switch marks together, and show which of them is in force."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.app.views.chip import Chip, DecidedChip
from desktop.app.views.legend import Legend
from desktop.app.views.presets import Preset, Presets, first_choice
from desktop.comparison.signs import Mark

MARKS = {Mark.CONFLICT: 2, Mark.CERTAINTY: 1, Mark.WORDING: 14, Mark.ONLY: 5}


@pytest.fixture
def legend(qtbot) -> Legend:
    made = Legend()
    qtbot.addWidget(made)
    made.resize(900, 60)
    made.show_counts(MARKS, {}, 3)
    made.begin(MARKS)
    made.show()
    qtbot.waitExposed(made)
    return made


def pressed(legend: Legend) -> list[Preset]:
    buttons = legend.findChild(Presets).buttons
    return [preset for preset, button in buttons.items() if button.isChecked()]


def test_facts_come_first(legend: Legend) -> None:
    assert set(legend.hidden_marks()) & set(MARKS) == {Mark.CERTAINTY, Mark.WORDING}
    assert pressed(legend) == [Preset.FACTS]


def test_one_of_several_is_heard_to_be_chosen(legend: Legend) -> None:
    buttons = legend.findChild(Presets).buttons.values()
    heard = [QAccessible.queryAccessibleInterface(button).role() for button in buttons]
    assert set(heard) == {QAccessible.Role.RadioButton}


def test_where_there_are_no_facts_everything_is_shown() -> None:
    assert first_choice({Mark.WORDING}) is Preset.ALL
    assert first_choice({Mark.WORDING, Mark.SPEAKER}) is Preset.FACTS


def test_a_click_on_wording_shows_how_it_is_put_alone(legend: Legend, qtbot) -> None:
    button = legend.findChild(Presets).buttons[Preset.WORDING]
    with qtbot.waitSignal(legend.changed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert set(MARKS) - set(legend.hidden_marks()) == {Mark.CERTAINTY, Mark.WORDING}
    assert pressed(legend) == [Preset.WORDING]


def test_a_single_mark_ends_a_preset_and_may_begin_another(legend: Legend) -> None:
    chips = {chip.kind: chip for chip in legend.findChildren(Chip)}
    chips[Mark.WORDING].toggle()
    assert pressed(legend) == []
    chips[Mark.CERTAINTY].toggle()
    assert pressed(legend) == [Preset.ALL]


def test_what_is_decided_has_the_last_key(legend: Legend) -> None:
    chip = legend.findChild(DecidedChip)
    assert chip.accessibleName() == "Decided, 3"
    legend.toggle(5)
    assert legend.decided_hidden
    assert not chip.isChecked()


def test_the_keyboard_reaches_presets_chips_and_kinds(legend: Legend) -> None:
    words = [button.text() for button in legend.focus_widgets()]
    assert words[:4] == ["Facts", "Wording", "All", "Conflict"]
    assert words[-1] == "Decided"
