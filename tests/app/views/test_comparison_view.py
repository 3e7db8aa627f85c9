"""A comparison is gone through with real keys and clicks, by eye and by ear."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QListView,
    QPushButton,
    QWidget,
)

from desktop.app.views.comparison_view import ComparisonView
from desktop.app.views.scrolling import EYES
from desktop.comparison.model import Comparison, Kind, Verdict
from tests.app.views.screen import height, panes

NEAR = 2  # pixels by which places at one height may differ: scroll bars count whole ones


@pytest.fixture
def show(show):
    """A comparison on the screen with every difference in its list."""

    def make(comparison: Comparison, width: int = 1300, height: int = 800) -> ComparisonView:
        view = show(comparison, width, height)
        choose(view, "All")
        return view

    return make


def choose(view: ComparisonView, preset: str) -> None:
    """Press the button of a preset, where there is one, and go back to the list."""
    for button in view.findChildren(QAbstractButton):
        if button.text() == preset and button.isVisible():
            button.click()


def named(view: ComparisonView, kind: type[QWidget], start: str) -> QWidget:
    found = [
        widget
        for widget in view.findChildren(kind)
        if widget.isVisible() and widget.accessibleName().startswith(start)
    ]
    assert len(found) == 1, (start, [widget.accessibleName() for widget in view.findChildren(kind)])
    return found[0]


def words(view: ComparisonView) -> str:
    """All words of labels on the screen."""
    return " | ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def rows(view: ComparisonView) -> int:
    lists = [found for found in view.findChildren(QListView) if found.accessibleName()]
    return lists[0].model().rowCount()


def test_before_a_comparison_there_is_nothing_to_go_to(qtbot) -> None:
    view = ComparisonView()
    qtbot.addWidget(view)
    view.show()
    assert view.comparison is None
    assert view.regions() == []


def test_two_texts_with_their_headers_and_the_first_difference(show, mill) -> None:
    view = show(mill)
    assert view.comparison is mill
    assert [pane.toPlainText() for pane in panes(view)] == [r.article.text for r in mill.readings]
    for text in ("Outlet 1", "Title 2", "from a meta tag", "English", "1 of 8", "Why: Reason 1."):
        assert text in words(view)
    assert "value of 12 people · Mara Lind" in words(view)


def test_unknown_outlet_and_date_are_shown_as_unknown(show, mill) -> None:
    bare = replace(mill.readings[0].article, source="", published="", origins={})
    view = show(replace(mill, readings=(replace(mill.readings[0], article=bare), mill.readings[1])))
    assert "outlet unknown" in words(view)
    assert "date unknown" in words(view)


def test_alt_down_and_up_go_round(show, mill, qtbot) -> None:
    view = show(mill)
    seen = []
    for key in (*[Qt.Key.Key_Down] * 8, Qt.Key.Key_Up):
        qtbot.keyClick(view.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        seen.append(next(word for word in words(view).split(" | ") if word.endswith("of 8")))
    assert seen == [*(f"{n} of 8" for n in range(2, 9)), "1 of 8", "8 of 8"]


def test_a_chosen_difference_stands_at_one_height_where_the_eyes_are(
    show, long_pair, qtbot
) -> None:
    view = show(long_pair)
    for number in (30, 45, 2, 59):
        text = f"Statement {number} of"
        left, right = (height(pane, text) for pane in panes(view))
        assert abs(left - right) <= NEAR
        eyes = panes(view)[0].viewport().height() * EYES
        assert abs(left - eyes) <= NEAR or number == 2  # there is not enough above it
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)


def test_ctrl_l_lets_the_texts_go_their_own_ways(show, long_pair, qtbot) -> None:
    view = show(long_pair)
    left, right = panes(view)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not view.findChild(QCheckBox).isChecked()
    before = right.verticalScrollBar().value()
    left.verticalScrollBar().setValue(0)
    assert right.verticalScrollBar().value() == before
    qtbot.mouseClick(view.findChild(QCheckBox), Qt.MouseButton.LeftButton, pos=QPoint(8, 16))
    assert view.link_action.isChecked()
    left.verticalScrollBar().setValue(500)
    assert right.verticalScrollBar().value() != before


def test_a_click_on_a_mark_makes_its_difference_current(show, mill, qtbot) -> None:
    view = show(mill)
    pane = panes(view)[1]
    y = height(pane, "Mayor Okker") + pane.fontMetrics().height() / 2
    x = pane.document().rootFrame().frameFormat().leftMargin()
    start = pane.document().find("Mayor Okker").selectionStart()
    line = pane.document().findBlock(start).layout().lineForTextPosition(start)
    left = line.cursorToX(start)[0]
    place = QPoint(round(x + left + 20), round(y))
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "4 of 8" in words(view)
    assert "Reason 4." in words(view)


def test_keys_hide_and_show_a_mark_in_list_and_texts(show, mill, qtbot) -> None:
    view = show(mill)
    before = panes(view)[0].viewport().grab().toImage()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_3)
    assert rows(view) == 7
    assert not named(view, QAbstractButton, "Compatible").isChecked()
    assert panes(view)[0].viewport().grab().toImage() != before
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_3)
    assert rows(view) == 8
    assert panes(view)[0].viewport().grab().toImage() == before


def test_hiding_the_current_difference_goes_to_another_one(show, mill, qtbot) -> None:
    view = show(mill)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_1)
    assert "1 of 7" in words(view)
    assert "Why: Reason 2." in words(view)


def test_with_everything_hidden_there_is_a_way_back(show, mill, qtbot) -> None:
    view = show(mill)
    for key in range(Qt.Key.Key_1, Qt.Key.Key_9):
        QTest.keyClick(view.focusWidget() or view, Qt.Key(key))
    assert rows(view) == 0
    assert "No differences of the chosen kinds." in words(view)
    assert "Reason" not in words(view)
    button = next(b for b in view.findChildren(QPushButton) if b.isVisible() and not b.menu())
    assert view.regions()[0] is button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert rows(view) == 8
    assert "1 of 8" in words(view)


def test_no_differences_says_how_much_was_checked(show, mill) -> None:
    view = show(replace(mill, differences=(), statements=1234))
    assert "No differences found among 1,234 statements checked." in words(view)
    assert "Show all" not in words(view)


def test_filters_stay_when_texts_are_swapped_and_go_with_a_new_comparison(
    show, mill, qtbot
) -> None:
    view = show(mill)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_1)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_X)
    assert rows(view) == 7
    view.show_comparison(mill)
    assert rows(view) == 6, "the facts"


def test_x_swaps_the_texts_and_stays_with_the_difference(show, mill, qtbot) -> None:
    view = show(mill)
    view.next_action.trigger()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_X)
    assert view.articles == (1, 0)
    assert panes(view)[0].toPlainText() == mill.readings[1].article.text
    assert "2 of 8" in words(view)
    qtbot.mouseClick(named(view, QAbstractButton, "Swap"), Qt.MouseButton.LeftButton)
    assert view.articles == (0, 1)


def test_with_three_texts_each_pane_can_be_given_another_one(show, three, qtbot) -> None:
    view = show(three)
    assert view.articles == (0, 2)  # they differ most
    view.show_articles([0, 1])
    second = [
        box for box in view.findChildren(QComboBox) if box.accessibleName() == "Text in this pane"
    ][1]
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert view.articles == (0, 2)
    assert "7 euros" in panes(view)[1].toPlainText()
    qtbot.keyClick(second, Qt.Key.Key_Home)
    assert view.articles == (2, 0)  # it was in the first pane: they change places


def test_three_texts_side_by_side_and_back_to_two(show, three, qtbot) -> None:
    view = show(three)
    view.show_articles([0, 1])
    count = named(view, QComboBox, "Texts side by side")
    assert count.currentText() == "2 texts"
    qtbot.keyClick(count, Qt.Key.Key_Down)
    assert len(panes(view)) == 3
    assert rows(view) == 3
    heights = [
        height(pane, text) for pane, text in zip(panes(view), ("5 e", "6 e", "7 e"), strict=True)
    ]
    assert max(heights) - min(heights) <= NEAR
    qtbot.keyClick(count, Qt.Key.Key_Up)
    assert len(panes(view)) == 2
    assert rows(view) == 1


def test_two_texts_offer_no_choice_of_texts(show, mill) -> None:
    view = show(mill)
    boxes = [box.accessibleName() for box in view.findChildren(QComboBox) if box.isVisible()]
    assert boxes == ["Order of the differences"]


def test_another_comparison_takes_the_place_of_the_first(show, mill, three) -> None:
    view = show(three)
    view.show_articles([0, 1, 2])
    view.show_comparison(mill)
    assert len(panes(view)) == 2
    assert rows(view) == 6, "the facts"


@pytest.fixture
def four_long(build) -> Comparison:
    """Four texts that have to be scrolled, with differences between all of them."""
    filler = "and this goes on for quite a while so that lines are filled and broken"
    texts = [[f"Statement {n} of text {text} {filler}." for n in range(60)] for text in range(4)]
    sides = [f"Statement {n} of" for n in (50, 20, 40, 30, 10, 55)]
    return build(
        texts,
        [(Kind.NUMBER, Verdict.CONFLICT, [side] * 4) for side in sides],
        [([n], [n], [n], [n]) for n in range(60)],
    )


@pytest.mark.parametrize("animated", [False, True])
def test_four_scrolled_texts_and_back_to_two(show, four_long, qtbot, animated) -> None:
    view = show(four_long)
    view.set_animated(animated)
    count = named(view, QComboBox, "Texts side by side")
    qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
    qtbot.keyClick(count.view(), Qt.Key.Key_End)
    qtbot.keyClick(count.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(panes(view)) == 4)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
    qtbot.keyClick(count.view(), Qt.Key.Key_Home)
    qtbot.keyClick(count.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(panes(view)) == 2)
    view.set_animated(False)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    left, right = (height(pane, "Statement 40 of") for pane in panes(view))
    assert abs(left - right) <= NEAR


@pytest.mark.parametrize("animated", [False, True])
def test_two_other_texts_after_four_scrolled_ones(
    show, four_long, long_pair, qtbot, animated
) -> None:
    view = show(four_long)
    view.set_animated(animated)
    qtbot.keyClick(named(view, QComboBox, "Texts side by side"), Qt.Key.Key_End)
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view.show_comparison(long_pair)
    assert len(panes(view)) == 2
    view.set_animated(False)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    left, right = (height(pane, "Statement 45 of") for pane in panes(view))
    assert abs(left - right) <= NEAR


def test_fewer_texts_by_place_in_the_text(show, three, mill, qtbot) -> None:
    view = show(three)
    view.show_articles([0, 1, 2])
    qtbot.keyClick(named(view, QComboBox, "Order of the differences"), Qt.Key.Key_Down)
    view.show_comparison(mill)
    assert rows(view) == 6, "the facts"


def test_export_is_asked_for(show, mill, qtbot) -> None:
    view = show(mill)
    with qtbot.waitSignal(view.export_requested):
        view.export_action.trigger()


def test_everything_that_takes_the_focus_can_be_reached_by_tab_and_has_a_name(
    show, three, qtbot
) -> None:
    view = show(three)
    QAccessible.setActive(True)
    first = view.focusWidget()
    seen: Counter[str] = Counter()
    for _ in range(60):
        widget = view.focusWidget()
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert name, widget
        seen[name] += 1
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        if view.focusWidget() is first:
            break
    assert view.focusWidget() is first
    for name in ("Differences", "Text A, Outlet 1", "Conflict, 1", "Why this is a difference"):
        assert seen[name] == 1


def test_the_whole_comparison_can_be_heard_through_the_list(show, mill) -> None:
    view = show(mill)
    QAccessible.setActive(True)
    tree = QAccessible.queryAccessibleInterface(named(view, QListView, "Differences"))
    heard = [tree.child(n).text(QAccessible.Text.Name) for n in range(tree.childCount())]
    assert len(heard) == 8
    for text, difference in zip(heard, mill.differences, strict=True):
        assert difference.reason in text
        assert difference.sides[0][0].text in text


def test_the_focus_given_to_the_view_goes_to_the_list(show, mill) -> None:
    view = show(mill)
    panes(view)[0].setFocus()
    view.setFocus()
    assert view.focusWidget() is named(view, QListView, "Differences")


def test_regions_can_all_take_the_focus(show, mill) -> None:
    view = show(mill)
    for region in view.regions():
        region.setFocus()
        assert view.focusWidget() is region
    assert len(view.regions()) == 6
