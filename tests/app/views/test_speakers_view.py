"""Speakers and what they say: two lists, gone through by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.app.models.hidden import Hidden
from desktop.app.views.speakers_view import SpeakersView
from desktop.comparison.matrix import matrix
from desktop.comparison.model import Comparison
from desktop.comparison.sayings import sayings
from desktop.comparison.signs import Mark


@pytest.fixture
def show(qtbot):
    def make(comparison: Comparison, width: int = 1000) -> SpeakersView:
        view = SpeakersView()
        qtbot.addWidget(view)
        view.resize(width, 700)
        of = matrix(comparison)
        view.show_matrix(comparison, of, sayings(comparison, of))
        view.show()
        qtbot.waitExposed(view)
        view.speakers.setFocus()
        return view

    return make


def said(view: SpeakersView) -> list[str]:
    model = view.sayings.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def names(view: SpeakersView) -> list[str]:
    model = view.speakers.model()
    return [model.index(row, 0).data().split(",")[0] for row in range(model.rowCount())]


def test_who_is_part_of_a_conflict_comes_first_and_outlets_last(show, event) -> None:
    view = show(event)
    assert names(view)[:3] == ["Mara Lind", "The Norvian army", "Tomas Okker"]
    assert set(names(view)[3:]) == {"Harbour Post", "Coast Radio", "Mill Town Weekly"}


def test_down_goes_to_the_next_speaker_and_what_he_says(show, event) -> None:
    view = show(event)
    assert said(view)[0].startswith("“Norvian soldiers did not enter Tollmere”, says no, A, ")
    QTest.keyClick(view.speakers, Qt.Key.Key_Down)
    assert said(view) == [
        "“Norvian soldiers entered Tollmere on Tuesday”, says so, A, Harbour Post"
    ]


def test_a_filter_takes_what_belongs_to_nothing_else(show, event) -> None:
    view = show(event)
    view.hide_differences(Hidden(frozenset({Mark.CONFLICT})))
    assert "Mara Lind" not in names(view)
    view.hide_differences(Hidden())
    assert "Mara Lind" in names(view)


def test_in_a_narrow_window_the_lists_stand_below_each_other(show, event) -> None:
    view = show(event, 500)
    assert view.speakers.width() > 400
    assert view.sayings.width() > 400


def test_where_nobody_is_quoted_it_says_so(show, build, qtbot) -> None:
    view = show(build([["It rained."], ["It was cold."]]))
    assert not view.speakers.isVisible()
