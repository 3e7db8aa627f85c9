"""Cards of differences: what they show, in which order, and how one goes through them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton

from desktop.app.models.differences import DIFFERENCE, ShownDifferences
from desktop.app.theme import LIGHT
from desktop.app.views.difference_list import DifferenceList
from desktop.app.views.link_button import LinkButton
from desktop.comparison.decided import about, decide
from desktop.comparison.model import Comparison, Kind, Stance
from desktop.comparison.signs import Mark
from desktop.decision import Choice, Decision
from tests.app.hands import activate


def order(listed: DifferenceList) -> QComboBox:
    return listed.findChild(QComboBox)


def place(listed: DifferenceList, row: int) -> QPoint:
    return listed.view.visualRect(listed.view.model().index(row, 0)).center()


def test_a_click_on_a_card_chooses_it(listed: DifferenceList, qtbot) -> None:
    with qtbot.waitSignal(listed.chosen) as chosen:
        qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=place(listed, 2))
    assert chosen.args == [2]
    assert listed.current == 2


def test_arrow_keys_and_buttons_go_through_the_cards(listed: DifferenceList, qtbot) -> None:
    qtbot.keyClick(listed.view, Qt.Key.Key_Down)
    assert listed.current == 1
    earlier, later = (b for b in listed.findChildren(QToolButton))
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert listed.current == 2
    for _ in range(3):
        qtbot.mouseClick(earlier, Qt.MouseButton.LeftButton)
    assert listed.current == 7


def test_sorting_by_place_keeps_the_current_one(listed: DifferenceList, qtbot) -> None:
    listed.choose(2)
    with qtbot.assertNotEmitted(listed.chosen, wait=50):
        qtbot.keyClick(order(listed), Qt.Key.Key_Down)
    assert listed.current == 2
    words = [label.text() for label in listed.findChildren(QLabel)]
    assert "5 of 8" in words
    qtbot.keyClick(order(listed), Qt.Key.Key_Up)
    assert "3 of 8" in [label.text() for label in listed.findChildren(QLabel)]


def test_each_card_bears_the_colour_of_its_mark(listed: DifferenceList) -> None:
    image = listed.view.viewport().grab().toImage()
    for row, mark in enumerate(Mark):
        if mark in (Mark.CONFLICT, Mark.UNCLEAR, Mark.COMPATIBLE, Mark.SPEAKER):
            rect = listed.view.visualRect(listed.view.model().index(row, 0))
            colours = {
                image.pixelColor(x, y).name()
                for x in range(rect.left(), rect.right())
                for y in range(rect.top() + 1, rect.bottom())
            }
            assert LIGHT.inks[mark].name() in colours


def test_cards_have_a_line_for_each_text_on_the_screen(listed: DifferenceList, mill) -> None:
    two = listed.view.visualRect(listed.view.model().index(0, 0)).height()
    listed.show_articles(mill, [0])
    assert listed.view.visualRect(listed.view.model().index(0, 0)).height() < two


def test_what_is_hidden_cannot_be_chosen(listed: DifferenceList, shown: ShownDifferences) -> None:
    shown.hide([Mark.COMPATIBLE])
    listed.refresh()
    listed.choose(2)
    assert listed.current == 0


def test_stepping_through_nothing_stays_nowhere(
    listed: DifferenceList, shown: ShownDifferences
) -> None:
    shown.hide(list(Mark))
    listed.refresh()
    listed.step(1)
    assert listed.current is None


def test_by_kind_what_is_about_one_thing_stands_together(
    listed: DifferenceList, shown: ShownDifferences, qtbot
) -> None:
    with qtbot.waitSignal(listed.order_changed) as changed:
        qtbot.keyClick(order(listed), Qt.Key.Key_End)
    assert changed.args == ["kind"]
    kinds = [shown.index(row, 0).data(DIFFERENCE).kind for row in range(shown.rowCount())]
    assert kinds[:2] == [Kind.NUMBER, Kind.NUMBER]
    assert kinds[-1] is Kind.ONLY


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_asks_for_the_evidence(listed: DifferenceList, qtbot, key: Qt.Key) -> None:
    activate(qtbot, listed)
    listed.view.setFocus()
    with qtbot.waitSignal(listed.opened):
        qtbot.keyClick(listed.view, key)


def test_what_can_be_decided_is_in_the_context_menu(listed: DifferenceList) -> None:
    action = QAction("Not a &difference")
    listed.set_actions([action])
    assert listed.view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert listed.view.actions() == [action]


@pytest.mark.parametrize("speaker", ["", "the mayor"])
def test_who_says_so_is_named_but_where_the_letter_of_the_outlet_does(
    listed: DifferenceList, shown: ShownDifferences, mill: Comparison, speaker: str
) -> None:
    first = mill.differences[0]
    told = tuple(
        tuple(replace(one, speaker=speaker, stance=Stance.ASSERTS) for one in side)
        for side in first.sides
    )
    made = replace(mill, differences=(replace(first, sides=told), *mill.differences[1:]))
    shown.sourceModel().show_decided(made)
    listed.show_articles(made, [0, 1])
    rect = listed.view.visualRect(shown.index(0, 0))
    image = listed.view.viewport().grab(rect).toImage()
    letters = 60  # how far the column of the letters, which are as grey as names, may reach
    heading = rect.height() // 3
    colours = {
        image.pixelColor(x, y).name()
        for x in range(letters, image.width())
        for y in range(heading, image.height())
    }
    assert (LIGHT.dim.name() in colours) is bool(speaker)


def decided(mill: Comparison, *decisions: Decision) -> Comparison:
    return decide(mill, [replace(one, id=number) for number, one in enumerate(decisions, 1)])


def test_a_card_has_a_line_for_each_decision_and_no_colour_once_it_is_settled(
    listed: DifferenceList, shown: ShownDifferences, mill: Comparison
) -> None:
    before = listed.view.visualRect(shown.index(0, 0)).height()
    made = decided(
        mill, about(mill, 0, Choice.OTHER_THING), about(mill, 0, Choice.NOTED, note="Ask.")
    )
    shown.sourceModel().show_decided(made)
    listed.show_articles(made, [0, 1])
    rect = listed.view.visualRect(shown.index(0, 0))
    assert rect.height() > before
    image = listed.view.viewport().grab(rect).toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert LIGHT.inks[Mark.CONFLICT].name() not in colours


def test_what_is_settled_is_not_what_is_shown_first(
    listed: DifferenceList, shown: ShownDifferences, mill: Comparison
) -> None:
    made = decided(mill, about(mill, 0, Choice.NO_DIFFERENCE))
    shown.sourceModel().show_comparison(made)
    shown.show_articles([0, 1])
    listed.show_articles(made, [0, 1])
    assert listed.current == 1
    listed.step(-1)
    assert listed.current == 0


def test_decisions_that_no_longer_apply_are_named_below_the_list(
    listed: DifferenceList, mill: Comparison, qtbot
) -> None:
    link = listed.findChild(LinkButton)
    assert not link.isVisible()
    gone = replace(about(mill, 0, Choice.OTHER_THING), kind="place")
    listed.show_articles(replace(mill, unapplied=(gone,)), [0, 1])
    assert link.accessibleName() == "1 decision no longer applies…"
    with qtbot.waitSignal(listed.unapplied_wanted):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
