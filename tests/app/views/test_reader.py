"""The page on which an article is read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop.app.views.reader import Reader
from desktop.article import Article, Doubt, Origin


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(700, 600)
    reader.show()
    return reader


def _article(text: str, **fields: str) -> Article:
    origins = {"published": Origin.USER, "source": Origin.META} if fields else {}
    return Article(text=text, origins=origins, sha256="ab" * 32, path="/a/mill.txt", id=3, **fields)


def _marked(reader: Reader) -> list[str]:
    return [mark.cursor.selectedText() for mark in reader.page.extraSelections()]


def test_the_page_says_all_that_is_known_and_from_where(reader: Reader) -> None:
    reader.show_article(
        _article("It burned.", title="Mill burns", source="Post", published="2025-03-04")
    )
    words = reader.page.toPlainText()
    for expected in ("Mill burns", "Post", "2025", "It burned.", "/a/mill.txt", "ab" * 32):
        assert expected in words
    assert "Outlet from a meta tag of the page, date entered by you" in words


def test_what_is_unknown_is_slanted(reader: Reader) -> None:
    reader.show_article(_article("It burned."))
    cursor = reader.page.document().find("outlet unknown")
    assert cursor.charFormat().fontItalic()
    assert not reader.page.document().find("It burned.", cursor).charFormat().fontItalic()


def test_marks_stand_on_their_words_after_characters_of_any_width(reader: Reader) -> None:
    text = "A 🔥 burned\nthe 🔥 mill."
    reader.show_article(_article(text))
    reader.mark([(text.index("burned"), text.index("burned") + 6), (len(text) - 5, len(text) - 1)])
    assert _marked(reader) == ["burned", "mill"]


def test_signs_that_a_document_cannot_hold_move_nothing(reader: Reader) -> None:
    text = "One\r\u2029 two\x00 mill"
    reader.show_article(_article(text))
    reader.mark([(len(text) - 4, len(text))])
    assert _marked(reader) == ["mill"]


def test_markup_is_only_text_and_nothing_is_loaded(reader: Reader) -> None:
    text = '<img src="file:///etc/hostname"> <b>bold</b>'
    reader.show_article(_article(text, title="<i>Title</i>", source="Post"))
    assert text in reader.page.toPlainText()
    assert "<i>Title</i>" in reader.page.toPlainText()
    kind = int(QTextDocument.ResourceType.ImageResource.value)
    assert reader.page.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_a_right_to_left_text_begins_at_the_right(reader: Reader) -> None:
    reader.show_article(_article("وصلت السفينة.\nThe ship came."))
    document = reader.page.document()
    arabic = document.findBlock(document.find("وصلت").position())
    while "السفينة." not in arabic.text():
        arabic = arabic.next()
    assert arabic.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert arabic.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight
    english = document.findBlock(document.find("The ship").position())
    assert english.blockFormat().layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_same_article_again_stays_where_it_was_read(reader: Reader, qtbot: QtBot) -> None:
    article = _article("A long line of words that goes on. \n" * 300)
    reader.show_article(article)
    bar = reader.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    assert bar.value() == 0
    bar.setValue(500)
    reader.show_article(article)
    assert bar.value() == 500


def test_lines_stay_short_on_a_wide_window(reader: Reader, qtbot: QtBot) -> None:
    reader.resize(1800, 600)
    reader.show_article(_article("word " * 400))
    frame = reader.page.document().rootFrame().frameFormat()
    room = reader.page.viewport().width() - frame.leftMargin() - frame.rightMargin()
    assert room <= reader.page.fontMetrics().averageCharWidth() * 76


def test_without_an_article_there_is_nothing_to_correct(reader: Reader, qtbot: QtBot) -> None:
    reader.clear("Nothing here", "Choose one.", "Compare both accounts")
    assert reader.article is None
    assert not reader.correct_button.isEnabled()
    with qtbot.waitSignal(reader.compare_wanted):
        qtbot.mouseClick(reader.nothing.button, Qt.MouseButton.LeftButton)


def test_blank_lines_make_no_double_gaps(reader: Reader) -> None:
    def height(text: str) -> float:
        reader.show_article(_article(text))
        return reader.page.document().size().height()

    tight = height("\n".join(["It burned."] * 20))
    assert height("\n\n".join(["It burned."] * 20)) < tight * 1.15


def test_a_headline_in_the_text_is_dim_and_marks_stay_on_their_words(reader: Reader) -> None:
    text = "Mill  burns\n\nIt burned.\n \nMill burns"
    reader.show_article(_article(text, title="Mill burns", source="Post"))
    reader.mark([(text.index("burned"), text.index("burned") + 6)])
    assert _marked(reader) == ["burned"]
    document = reader.page.document()
    repeated, body, later = (
        document.find(words, document.find("Outlet from"))
        for words in ("Mill  burns", "It burned.", "Mill burns")
    )
    colours = [each.charFormat().foreground().color() for each in (repeated, body, later)]
    assert colours[0] != colours[1]
    assert colours[1] == colours[2]


def test_what_is_doubtful_is_said_in_words(reader: Reader) -> None:
    doubts = (Doubt.SHORT, Doubt.SEVERAL_DATES)
    reader.show_article(replace(_article("It burned."), doubts=doubts, captured="2025-03-05"))
    words = reader.page.toPlainText()
    assert "Doubtful: its text has fewer than 80 words; its page names several dates" in words
    assert "Saved: 5" in words or "Saved: Mar" in words


def test_every_doubt_and_origin_has_words(reader: Reader) -> None:
    reader.show_article(replace(_article("It burned."), doubts=tuple(Doubt)))
    for origin in Origin:
        reader.show_article(replace(_article("It burned."), origins={"published": origin}))
        assert "Date: " in reader.page.toPlainText()


def test_the_versions_of_an_article_can_be_compared(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(_article("It burned."))
    assert not reader.versions_button.isVisible()
    reader.show_article(replace(_article("It burned."), versions=(3, 8)))
    assert reader.versions_button.text() == "2 versions"
    with qtbot.waitSignal(reader.versions_wanted) as asked:
        qtbot.mouseClick(reader.versions_button, Qt.MouseButton.LeftButton)
    assert asked.args == [(3, 8)]
    reader.clear("Nothing selected", "Choose one.")
    assert not reader.versions_button.isVisible()
