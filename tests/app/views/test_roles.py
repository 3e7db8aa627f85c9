"""Screen readers are told what the window's own widgets are."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.views.event_page import EventPage
from desktop.app.views.evidence import Evidence
from desktop.app.views.evidence_drawer import DecisionBar
from desktop.app.views.grid_view import WholeCell
from desktop.app.views.gutter import Gutter
from desktop.app.views.legend import Legend
from desktop.app.views.overview import Overview
from desktop.app.views.panes import Panes
from desktop.app.views.presets import Presets
from desktop.app.views.progress import ProgressStrip
from desktop.app.views.roles import tell_roles
from desktop.app.views.timeline import Timeline
from desktop.comparison.model import Comparison

_Role = QAccessible.Role


@pytest.fixture(scope="module", autouse=True)
def told() -> None:
    tell_roles()


@pytest.mark.parametrize(
    ("made", "role"),
    [
        (DecisionBar, _Role.Grouping),
        (EventPage, _Role.Grouping),
        (Evidence, _Role.Grouping),
        (Legend, _Role.Grouping),
        (Presets, _Role.Grouping),
        (ProgressStrip, _Role.Grouping),
        (WholeCell, _Role.Grouping),
        (Timeline, _Role.Chart),
    ],
)
def test_what_has_a_name_has_a_role(
    made: Callable[[], QWidget], role: QAccessible.Role, qtbot: QtBot
) -> None:
    widget = made()
    qtbot.addWidget(widget)
    told = QAccessible.queryAccessibleInterface(widget)
    assert told.role() is role
    assert told.text(QAccessible.Text.Name) == widget.accessibleName()


@pytest.mark.parametrize("made", [Gutter, Overview])
def test_what_is_only_looked_at_is_a_picture(
    made: type[QWidget], mill: Comparison, qtbot: QtBot
) -> None:
    panes = Panes()
    qtbot.addWidget(panes)
    panes.show_comparison(mill, [0, 1])
    found = panes.findChild(made)
    assert found is not None
    assert QAccessible.queryAccessibleInterface(found).role() is _Role.Graphic


def test_what_stands_in_a_region_is_still_found(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    told = QAccessible.queryAccessibleInterface(legend)
    roles = {told.child(place).role() for place in range(told.childCount())}
    assert {_Role.Grouping, _Role.CheckBox} <= roles


def test_widgets_come_and_go_while_somebody_listens() -> None:
    for _ in range(100):
        legend = Legend()
        assert QAccessible.queryAccessibleInterface(legend).role() is _Role.Grouping
        del legend
        gc.collect(0)
    assert QAccessible.queryAccessibleInterface(QWidget()).role() is _Role.Client
