"""Texts side by side stand where they speak of the same thing, and say where they are silent."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabBar, QWidget

from desktop.app.views import geometry, spans, text_pane
from desktop.app.views.arrangement import Arrangement
from desktop.app.views.panes import Panes
from desktop.app.views.scrolling import EYES
from desktop.comparison.model import Comparison, Kind, Row, Verdict
from tests.app.views.screen import height

NEAR = 2  # pixels by which places at one height may differ: scroll bars count whole ones


@pytest.fixture
def show(qtbot, qapp):
    """The first two texts of a comparison on the screen, without motion."""

    def make(comparison: Comparison, current: int | None = 0) -> Panes:
        panes = Panes()
        qtbot.addWidget(panes)
        panes.scrolling.animated = False
        panes.resize(1000, 700)
        panes.show_comparison(comparison, [0, 1])
        panes.show_differences(range(len(comparison.differences)))
        panes.show_current(current)
        panes.show()
        qtbot.waitExposed(panes)
        qapp.processEvents()  # headers take their heights once they are on the screen
        return panes

    return make


def words(panes: Panes) -> str:
    return " | ".join(label.text() for label in panes.findChildren(QLabel) if label.isVisible())


def test_the_first_difference_stands_there_when_the_view_is_first_shown(show, build) -> None:
    filler = "and this goes on for quite a while so that lines are filled"
    texts = [[f"Statement {n} of text {text} {filler}." for n in range(40)] for text in range(3)]
    sides = ["Statement 30 of", "Statement 10 of", None]
    shown = show(build(texts, [(Kind.NUMBER, Verdict.CONFLICT, sides)]))
    left, right = (height(*each) for each in zip(shown.texts, sides, strict=False))
    assert abs(left - right) <= NEAR
    assert abs(left - shown.texts[0].viewport().height() * EYES) <= NEAR


def test_places_stay_at_one_height_when_the_window_changes(show, long_pair, qtbot) -> None:
    shown = show(long_pair)
    shown.resize(600, 600)
    qtbot.waitUntil(lambda: shown.texts[0].width() < 300)
    left, right = (height(pane, "Statement 30 of") for pane in shown.texts)
    assert abs(left - right) <= NEAR


def test_motion_ends_where_no_motion_would_have_gone(show, long_pair, qtbot) -> None:
    shown = show(long_pair)
    shown.show_current(1)
    there = [pane.verticalScrollBar().value() for pane in shown.texts]
    shown.show_current(0)
    shown.scrolling.animated = True
    shown.show_current(1)
    assert [p.verticalScrollBar().value() for p in shown.texts] != there
    qtbot.waitUntil(lambda: [p.verticalScrollBar().value() for p in shown.texts] == there)


def test_where_a_text_is_silent_that_is_said_and_the_nearest_sentence_comes(
    show, long_pair
) -> None:
    shown = show(long_pair)
    shown.show_current(4)
    assert "Not mentioned" in words(shown)
    left, right = shown.texts
    assert abs(height(left, "Statement 20 of") - height(right, "Statement 18 of")) <= NEAR
    shown.show_current(0)
    assert "Not mentioned" not in words(shown)


def test_a_third_text_is_not_called_silent_where_two_others_differ(show, three) -> None:
    shown = show(three)
    shown.show_comparison(three, [0, 1, 2])
    shown.show_current(1)
    assert "Not compared here" in words(shown)
    assert "Not mentioned" not in words(shown)


def test_a_text_in_another_language_is_not_called_silent(show, long_pair) -> None:
    first, second = long_pair.readings
    foreign = replace(second, article=replace(second.article, language="uk"))
    shown = show(replace(long_pair, readings=(first, foreign)))
    shown.show_current(4)
    assert "Not compared here: another language" in words(shown)
    assert "Not mentioned" not in words(shown)


def test_the_nearest_sentence_is_that_of_the_differences_own_row(show, long_pair) -> None:
    rows = (*long_pair.rows, Row(((20,), (5,)), 0.2))
    alone = replace(long_pair.differences[4], row=len(rows) - 1)
    shown = show(replace(long_pair, rows=rows, differences=(alone,)))
    left, right = shown.texts
    assert abs(height(left, "Statement 20 of") - height(right, "Opening 5 ")) <= NEAR


def test_texts_that_share_nothing_stay_where_they_are(show, build) -> None:
    texts = [[f"Statement {n} of text {text}." for n in range(80)] for text in range(2)]
    shown = show(build(texts, [(Kind.ONLY, Verdict.DIFFERS, ["Statement 70", None])]))
    assert shown.texts[0].verticalScrollBar().value() > 100
    assert shown.texts[1].verticalScrollBar().value() == 0
    assert "Not mentioned" in words(shown)


def test_scrolling_one_text_keeps_aligned_sentences_together(show, long_pair) -> None:
    shown = show(long_pair)
    left, right = shown.texts
    eyes = left.viewport().height() * EYES
    for number in (12, 24, 48):
        text = f"Statement {number} of"
        goal = left.span_top(left.toPlainText().index(text)) - eyes
        left.verticalScrollBar().setValue(round(goal))
        assert abs(height(left, text) - height(right, text)) <= NEAR
    goal = right.span_top(right.toPlainText().index("Statement 33 of")) - eyes
    right.verticalScrollBar().setValue(round(goal))
    assert abs(height(left, "Statement 33 of") - height(right, "Statement 33 of")) <= NEAR


def test_scrolled_to_the_top_all_texts_are_at_the_top(show, long_pair) -> None:
    shown = show(long_pair)
    left, right = shown.texts
    for value in range(left.verticalScrollBar().value(), -1, -7):
        left.verticalScrollBar().setValue(value)
    left.verticalScrollBar().setValue(0)
    assert right.verticalScrollBar().value() == 0


def test_scrolling_finds_no_places_anew(show, long_pair, monkeypatch) -> None:
    shown = show(long_pair)
    shown.grab()
    calls: list[object] = []
    monkeypatch.setattr(geometry, "top", calls.append)
    monkeypatch.setattr(spans, "fragments", lambda *place: calls.append(place) or [])
    monkeypatch.setattr(text_pane, "top", calls.append)
    bar = shown.texts[0].verticalScrollBar()
    for value in range(0, bar.maximum(), 90):
        bar.setValue(value)
        shown.grab()
    assert not calls


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("how", list(Arrangement))
def test_nothing_overlaps_however_the_texts_stand(show, build, qapp, count, how) -> None:
    texts = [[f"Fire killed {number + 10} people."] for number in range(4)]
    shown = show(build(texts), None)
    shown.show_comparison(build(texts), range(count))
    shown.resize(640, 600)
    shown.arrange(how)
    qapp.processEvents()
    parts = [
        part.geometry()
        for part in shown.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if part.isVisible()
    ]
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    visible = [pane for pane in shown.texts if pane.isVisible()]
    assert len(visible) == (1 if how is Arrangement.TABS else count)


def test_of_texts_as_tabs_the_one_with_a_part_is_opened(show, build, qtbot) -> None:
    texts = [["It rained."], ["Fire killed 12 people."], ["The mill burned."]]
    shown = show(build(texts, [(Kind.ONLY, Verdict.DIFFERS, [None, "12 people", None])]), None)
    shown.arrange(Arrangement.TABS)
    shown.show_current(0)
    assert [pane.isVisible() for pane in shown.texts] == [False, True]
    (tabs,) = shown.findChildren(QTabBar)
    QTest.keyClick(tabs, Qt.Key.Key_Left)
    assert [pane.isVisible() for pane in shown.texts] == [True, False]
    assert "No" in words(shown)
