"""The header says who published what when, and lets another text be picked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from desktop.app.views.pane_header import PaneHeader
from desktop.article import Article
from desktop.reading import Reading, read_article

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
def readings() -> list[Reading]:
    article = Article("Some words.", title=LONG, source="Post", published="2025-03-04")
    articles = [article, replace(article, source="", title=""), replace(article, source="Echo")]
    return [replace(read_article(one), parsed=one.source != "Echo") for one in articles]


def texts(header: PaneHeader) -> list[str]:
    return [label.text() for label in header.findChildren(QLabel) if label.isVisible()]


def test_a_long_title_does_not_widen_the_pane_and_is_whole_in_its_tip(header, readings) -> None:
    header.show_article(readings[:2], 0)
    assert header.minimumSizeHint().width() < 150
    title = next(label for label in header.findChildren(QLabel) if "headline" in label.text())
    assert title.toolTip() == LONG.strip()
    assert title.accessibleName() == LONG.strip()
    assert title.width() < title.fontMetrics().horizontalAdvance(LONG)


def test_without_a_title_the_first_words_stand_for_it(header, readings) -> None:
    header.show_article(readings[:2], 1)
    assert "Some words." in texts(header)
    assert "outlet unknown" in texts(header)


def test_another_text_is_picked_by_keys(header, readings, qtbot) -> None:
    header.show_article(readings, 0)
    picker = header.findChild(QComboBox)
    assert [picker.itemText(n).split()[0] for n in range(3)] == ["A", "B", "C"]
    picker.setFocus()
    with qtbot.waitSignal(header.picked) as picked:
        qtbot.keyClick(picker, Qt.Key.Key_End)
    assert picked.args == [2]


def test_of_two_texts_none_is_picked(header, readings) -> None:
    header.show_article(readings[:2], 0)
    assert not header.findChild(QComboBox).isVisible()


def test_a_text_that_was_not_compared_claim_by_claim_says_so(header, readings) -> None:
    header.show_article([readings[0], readings[2]], 0)
    assert not any("not compared" in text for text in texts(header))
    header.show_article([readings[0], readings[2]], 1)
    label = next(one for one in header.findChildren(QLabel) if "not compared" in one.text())
    assert "English texts only" in label.toolTip()
    assert "English texts only" in label.accessibleDescription()
