"""A window that runs from right to left: what stands at its right side, and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QStyleOptionMenuItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app.language import Language, speak
from desktop.app.menus import Command, add_menus
from desktop.app.models.articles import ArticleModel
from desktop.app.models.together import Account, Together
from desktop.app.theme import LIGHT, palette_of
from desktop.app.views.card_list import CardList
from desktop.app.views.difference_list import DifferenceList
from desktop.app.views.event_page import EventPage
from desktop.app.views.evidence import Evidence
from desktop.app.views.evidence_drawer import EvidenceDrawer
from desktop.app.views.icons import icon
from desktop.app.views.legend import Legend
from desktop.app.views.link_button import LinkButton
from desktop.app.views.view_keys import shown_keys, with_keys
from desktop.article import Summary
from desktop.comparison.model import Comparison, Kind
from desktop.comparison.signs import Mark


@pytest.fixture(autouse=True)
def arabic(qapp: QApplication) -> Iterator[None]:
    speak(Language.ARABIC, qapp)
    yield
    speak(Language.ENGLISH, qapp)


def _ends(image: QImage, ground: QColor) -> tuple[int, int]:
    """How far what is painted is away from the left side and from the right one, in pixels."""
    painted = [
        x
        for y in range(2, image.height() - 2)
        for x in range(image.width())
        if image.pixelColor(x, y) != ground
    ]
    return min(painted), image.width() - 1 - max(painted)


def test_keys_are_written_from_left_to_right() -> None:
    assert shown_keys("Ctrl+,") == "\u2066Ctrl+,\u2069"
    assert with_keys("إغلاق", "Esc") == "إغلاق (\u2066Esc\u2069)"


def test_menus_show_them_so_too(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions = add_menus(bar, {"File": [Command("settings", "Settings", bar.hide, ["Ctrl+,"])]})
    action: QAction = actions["settings"]
    menu = action.parent()
    assert isinstance(menu, QMenu)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    assert option.text == "Settings\t\u2066Ctrl+,\u2069"


def test_the_link_of_the_evidence_leaves_the_heading_alone(qtbot: QtBot, mill: Comparison) -> None:
    drawer = EvidenceDrawer()
    qtbot.addWidget(drawer)
    drawer.resize(900, 400)
    drawer.show_difference(mill, 0, [0, 1])
    drawer.show()
    link = drawer.findChild(LinkButton)
    assert link is not None
    assert link.geometry().right() < drawer.width() // 4


def test_counts_are_written_as_the_language_writes_them(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_counts({Mark.CONFLICT: 21}, {Kind.NUMBER: 16, Kind.ONLY: 5})
    kinds = legend.findChild(QPushButton)
    assert kinds is not None
    first, _ = kinds.menu().actions()
    assert "١٦" in first.text()
    first.trigger()
    assert "١" in kinds.text()
    assert "٢" in kinds.text()


def test_a_title_and_what_is_known_of_it_stand_below_one_another(qtbot: QtBot) -> None:
    cards = CardList("Articles", title_lines=1)
    qtbot.addWidget(cards)
    cards.setPalette(palette_of(LIGHT))
    model = ArticleModel(parent=cards)
    model.set_articles(
        [Summary(1, "Fire in the mill", "Post", "2025-03-04", "en", 2)], searching=False
    )
    cards.setModel(model)
    cards.resize(400, 200)
    cards.show()
    line = cards.visualRect(model.index(0, 0))
    left, right = _ends(cards.grab(line).toImage().copy(0, 0, line.width(), 30), LIGHT.paper)
    assert left > 200 > right


def test_a_difference_begins_at_the_right(listed: DifferenceList) -> None:
    listed.resize(500, 600)
    place = listed.view.visualRect(listed.view.model().index(1, 0))
    left, right = _ends(
        listed.view.viewport().grab(place.adjusted(0, 0, 0, -4)).toImage(), LIGHT.paper
    )
    assert left > 200 > right


def test_all_of_an_event_begins_at_the_right(qtbot: QtBot) -> None:
    page = EventPage()
    qtbot.addWidget(page)
    page.setPalette(palette_of(LIGHT))
    page.resize(700, 500)
    account = Account(3, "Mill on fire", "Post · 4 Mar 2025", [("reason", False)], False, "")
    page.show_event(
        Together(
            event=1,
            title="A mill burns",
            locked=False,
            facts="Post",
            about=[("الأماكن", "Old Harbour")],
            accounts=[account],
            near=[],
        )
    )
    page.show()
    shown = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text()]
    assert shown
    for label in [*shown, *page.links.values()]:
        ground = page.palette().color(QPalette.ColorRole.Base)
        _, right = _ends(page.grab(_place(page, label)).toImage(), ground)
        assert right < 20, label.accessibleName()


def _place(page: EventPage, part: QWidget) -> QRect:
    return part.rect().translated(part.mapTo(page, part.rect().topLeft()))


def test_what_each_text_says_begins_at_the_right_and_its_letter_stands_first(
    qtbot: QtBot, mill: Comparison
) -> None:
    strip = Evidence()
    qtbot.addWidget(strip)
    strip.show_difference(mill, 0, (0, 1))
    said = [one.text() for one in strip.findChildren(QLabel) if "value of" in one.text()]
    assert [one[0] for one in said] == ["\u200f", "\u200f"]
    assert [one.strip("\u200f\u2068")[0] for one in said] == ["A", "B"]


def test_the_arrow_back_leads_to_where_a_line_begins() -> None:
    palette = palette_of(LIGHT)
    mirrored = icon("back", palette).pixmap(24, 24).toImage()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain = icon("back", palette).pixmap(24, 24).toImage()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert mirrored != plain
    assert mirrored == plain.flipped(Qt.Orientation.Horizontal)
