"""Lists of cards, with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from desktop.app.models.articles import ArticleModel
from desktop.app.views.card_list import CardList
from desktop.article import Summary


@pytest.fixture
def view(qtbot: QtBot) -> CardList:
    """A list that outlives its test: one that is collected while it is painted takes Qt along."""
    view = CardList("Articles")
    qtbot.addWidget(view)
    return view


def test_what_is_chosen_while_ctrl_is_held_is_seen_to_be_chosen(view: CardList) -> None:
    model = ArticleModel(view)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setModel(model)
    model.set_articles(
        [Summary(number, "Mill", "", "", "en", 9) for number in (1, 2)], searching=False
    )
    view.show()
    QTest.keyPress(view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    view.choose(1)
    QTest.keyRelease(view, Qt.Key.Key_Control)
    assert [index.row() for index in view.selectedIndexes()] == [1]
