"""The header says who published what when, and lets another text be picked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from desktop.app.views.pane_header import PaneHeader
from desktop.article import Article

LONG = "A headline that is much too long for the pane " * 4


@pytest.fixture
def header(qtbot) -> PaneHeader:
    made = PaneHeader()
    qtbot.addWidget(made)
    made.resize(300, 90)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def articles() -> list[Article]:
    article = Article("Some words.", title=LONG, source="Post", published="2025-03-04")
    return [article, replace(article, source="", title=""), replace(article, source="Echo")]


def texts(header: PaneHeader) -> list[str]:
    return [label.text() for label in header.findChildren(QLabel) if label.isVisible()]


def test_a_long_title_does_not_widen_the_pane_and_is_whole_in_its_tip(header, articles) -> None:
    header.show_article(articles[:2], 0)
    assert header.minimumSizeHint().width() < 150
    title = next(label for label in header.findChildren(QLabel) if "headline" in label.text())
    assert title.toolTip() == LONG.strip()
    assert title.accessibleName() == LONG.strip()
    assert title.width() < title.fontMetrics().horizontalAdvance(LONG)


def test_without_a_title_the_first_words_stand_for_it(header, articles) -> None:
    header.show_article(articles[:2], 1)
    assert "Some words." in texts(header)
    assert "outlet unknown" in texts(header)


def test_another_text_is_picked_by_keys(header, articles, qtbot) -> None:
    header.show_article(articles, 0)
    picker = header.findChild(QComboBox)
    assert [picker.itemText(n).split()[0] for n in range(3)] == ["A", "B", "C"]
    picker.setFocus()
    with qtbot.waitSignal(header.picked) as picked:
        qtbot.keyClick(picker, Qt.Key.Key_End)
    assert picked.args == [2]


def test_of_two_texts_none_is_picked(header, articles) -> None:
    header.show_article(articles[:2], 0)
    assert not header.findChild(QComboBox).isVisible()
