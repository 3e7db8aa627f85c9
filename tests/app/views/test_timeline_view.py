"""The time axis: what it tells those who hear it, its gaps, and what stands against what."""

import pytest

from desktop.app.models.times import ENTRY, Entry
from desktop.app.views.timeline_view import TimelineView
from desktop.comparison.model import Comparison
from desktop.comparison.signs import Mark
from desktop.comparison.timeline import timeline


@pytest.fixture
def show(qtbot):
    def make(comparison: Comparison) -> TimelineView:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(1000, 700)
        view.show_timeline(comparison, timeline(comparison))
        view.show()
        qtbot.waitExposed(view)
        return view

    return make


def entries(view: TimelineView) -> list[Entry]:
    model = view.times.model()
    return [model.index(row, 0).data(ENTRY) for row in range(model.rowCount())]


def test_times_stand_in_order_with_who_gives_them(show, event) -> None:
    view = show(event)
    model = view.times.model()
    heard = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert heard[0] == "1926; C, Mill Town Weekly: “1926”"
    assert any("A, Harbour Post was published" in one for one in heard)
    assert any("A, Harbour Post: “Tuesday”" in one and "B, Coast Radio" in one for one in heard)


def test_hours_that_exclude_each_other_are_set_against_each_other(show, event) -> None:
    grave = [one for one in entries(show(event)) if one.mark in {Mark.CONFLICT, Mark.UNCLEAR}]
    assert [one.against for one in grave] == [
        ("“5:25 a.m. on Tuesday” (C)",),
        ("“4:10 a.m. on Tuesday” (B)",),
    ]


def test_how_much_time_passes_in_between_is_told(show, event) -> None:
    gaps = [one.gap for one in entries(show(event))]
    assert gaps[:2] == ["", "99 years later"]


def test_where_nothing_is_dated_the_days_of_publication_remain(show, build) -> None:
    view = show(build([["It rained."], ["It was cold."]]))
    assert [one.published for one in entries(view)] == [
        ((0, "Outlet 1"),),
        ((1, "Outlet 2"),),
    ]
