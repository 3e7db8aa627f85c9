"""The drawer opens to all that is known, and to what can be decided."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from desktop.app.theme import DARK, LIGHT, palette_of
from desktop.app.views.action_button import ActionButton
from desktop.app.views.evidence_drawer import EvidenceDrawer
from desktop.app.views.link_button import LinkButton
from desktop.comparison.decided import about, decide
from desktop.comparison.model import Comparison
from desktop.comparison.signs import Mark
from desktop.decision import Choice


@pytest.fixture
def drawer(qtbot, mill: Comparison) -> EvidenceDrawer:
    made = EvidenceDrawer()
    qtbot.addWidget(made)
    made.setPalette(palette_of(LIGHT))
    made.resize(900, 700)
    made.set_actions([QAction("Not a &difference", made), QAction("N&ote…", made)])
    made.show_difference(mill, 0, [0, 1])
    made.show()
    qtbot.waitExposed(made)
    return made


def words(drawer: EvidenceDrawer) -> str:
    return " | ".join(label.text() for label in drawer.findChildren(QLabel) if label.isVisible())


def buttons(drawer: EvidenceDrawer) -> list[str]:
    return [one.text() for one in drawer.findChildren(ActionButton) if one.isVisible()]


def test_closed_it_gives_the_reason_and_open_everything(drawer: EvidenceDrawer) -> None:
    assert "Rule:" not in words(drawer)
    assert buttons(drawer) == []
    low = drawer.evidence.height()
    drawer.set_open(opened=True)
    told = words(drawer)
    assert "<b style" in told
    assert "15 people</b> on 4 March." in told
    assert "Rule: Two figures" in told
    assert "value of 15 people · Mara Lind" in told
    assert buttons(drawer) == ["Not a &difference", "N&ote…"]
    assert drawer.evidence.height() > low


def test_open_all_of_it_can_be_heard(drawer: EvidenceDrawer) -> None:
    drawer.set_open(opened=True)
    heard = drawer.evidence.accessibleDescription()
    for told in (
        "Reason 1.",
        "Outlet 2: A blaze killed 15 people on 4 March.",
        "Mara Lind",
        "Rule",
    ):
        assert told in heard


def test_its_link_asks_for_it(drawer: EvidenceDrawer, qtbot) -> None:
    link = drawer.findChild(LinkButton)
    assert link.accessibleName() == "Open the evidence (Enter)"
    with qtbot.waitSignal(drawer.toggled):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_what_was_decided_is_told_and_the_paired_sentence_shown(
    drawer: EvidenceDrawer, mill: Comparison
) -> None:
    pair = about(mill, 7, Choice.PAIRED, pair=[(0, 3), (1, 2)])
    made = decide(mill, [replace(pair, id=1)])
    drawer.show_difference(made, 7, [0, 1])
    assert "Paired by you with “The mill stands 2.5 km from the port.”" in words(drawer)
    assert "B   paired by you: “The mill stands" in words(drawer)
    drawer.set_open(opened=True)
    assert "Paired by you: “The mill stands" in words(drawer)
    assert "Not mentioned" not in words(drawer)


def test_a_button_says_that_it_is_pressed(qtbot) -> None:
    action = QAction("&Leave out")
    action.setCheckable(True)
    button = ActionButton(action)
    qtbot.addWidget(button)
    action.setChecked(True)
    assert button.text() == "✓ &Leave out"
    action.setEnabled(False)
    assert not button.isEnabled()


def test_it_follows_the_systems_colours(drawer: EvidenceDrawer) -> None:
    drawer.set_open(opened=True)
    drawer.setPalette(palette_of(DARK))
    ink = DARK.inks[Mark.CONFLICT].name()
    assert ink in words(drawer)


def test_a_long_name_takes_no_room_from_the_other_text(
    qtbot, drawer: EvidenceDrawer, mill: Comparison
) -> None:
    first, *others = mill.readings
    long = replace(first, article=replace(first.article, source="The Evening Gazette " * 9))
    drawer.set_open(opened=True)
    drawer.show_difference(replace(mill, readings=(long, *others)), 0, [0, 1])
    texts = [label for label in drawer.findChildren(QLabel) if "<b style" in label.text()]
    one, other = (label for label in texts if label.isVisible())
    qtbot.waitUntil(lambda: abs(one.width() - other.width()) <= 2)
