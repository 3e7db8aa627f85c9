"""The page on which an article is read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop.app.views.reader import Reader
from desktop.archive import Note
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
    for expected in ("Mill burns", "Post", "2025", "It burned."):
        assert expected in words
    assert "Outlet from a meta tag, date entered by you" in words


def test_what_is_unknown_is_slanted(reader: Reader) -> None:
    reader.show_article(_article("It burned."))
    cursor = reader.page.document().find("outlet unknown")
    assert cursor.charFormat().fontItalic()
    assert not reader.page.document().find("It burned.", cursor).charFormat().fontItalic()


def test_marks_stand_on_their_words_after_characters_of_any_width(reader: Reader) -> None:
    text = "A 🔥 burned\nthe 🔥 mill."
    reader.show_article(_article(text))
    reader.mark(
        text=[(text.index("burned"), text.index("burned") + 6), (len(text) - 5, len(text) - 1)]
    )
    assert _marked(reader) == ["burned", "mill"]


def test_signs_that_a_document_cannot_hold_move_nothing(reader: Reader) -> None:
    text = "One\r\u2029 two\x00 mill"
    reader.show_article(_article(text))
    reader.mark(text=[(len(text) - 4, len(text))])
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
    reader.mark(text=[(text.index("burned"), text.index("burned") + 6)])
    assert _marked(reader) == ["burned"]
    document = reader.page.document()
    repeated, body, later = (
        document.find(words, document.find("Outlet from"))
        for words in ("Mill  burns", "It burned.", "Mill burns")
    )
    colours = [each.charFormat().foreground().color() for each in (repeated, body, later)]
    assert colours[0] != colours[1]
    assert colours[1] == colours[2]


def _current(reader: Reader) -> list[str]:
    marks = reader.page.extraSelections()
    current = [mark for mark in marks if mark.format.fontUnderline()]
    return [mark.cursor.selectedText() for mark in current]


def test_hits_are_gone_through_round_and_round_and_counted(reader: Reader, qtbot: QtBot) -> None:
    text = "A ferry sank.\n" + "It rained. " * 400 + "\nThe bridge held."
    reader.show_article(_article(text, title="Ferry 🔥 bridge"))
    assert not reader.hit_bar.isVisible()
    ferry, bridge = (text.index(word) for word in ("ferry", "bridge"))
    reader.mark([(0, 5), (8, 14)], [(ferry, ferry + 5), (bridge, bridge + 6)])
    assert _marked(reader) == ["Ferry", "bridge", "ferry", "bridge"]
    assert reader.hit_bar.words.text() == "4 hits"
    told: list[str] = []
    for _ in range(5):
        qtbot.mouseClick(reader.hit_bar.next, Qt.MouseButton.LeftButton)
        told += [reader.hit_bar.words.text(), *_current(reader)]
    words = ["1 of 4", "Ferry", "2 of 4", "bridge", "3 of 4", "ferry", "4 of 4", "bridge"]
    assert told == [*words, "1 of 4", "Ferry"]
    qtbot.mouseClick(reader.hit_bar.previous, Qt.MouseButton.LeftButton)
    assert reader.hit_bar.words.text() == "4 of 4"
    assert reader.page.verticalScrollBar().value() > 0
    assert reader.page.viewport().rect().contains(reader.page.cursorRect())


def test_a_hit_is_heard_with_its_paragraph(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "desktop.app.views.reader.announce", lambda _widget, words: heard.append(words)
    )
    reader.show_article(_article("The mill burned.\nNobody slept.\nIt burned for hours."))
    reader.begin_finding()
    reader.hit_bar.field.setText("burn")
    reader.page.step(1)
    reader.hit_bar.field.setText("burnish")
    assert heard == [
        "1 of 2: The mill burned.",
        "2 of 2: It burned for hours.",
        "Not in this text",
    ]


def test_words_are_found_in_the_open_text_and_escape_brings_the_hits_back(
    reader: Reader, qtbot: QtBot
) -> None:
    text = "It burned. The mill burned down."
    reader.show_article(_article(text, title="Mill burns"))
    reader.mark(text=[(text.index("mill"), text.index("mill") + 4)])
    reader.begin_finding()
    qtbot.keyClicks(reader.hit_bar.field, "burn")
    assert _marked(reader) == ["burn", "burn", "burn"]
    assert reader.hit_bar.words.text() == "1 of 3"
    qtbot.keyClick(reader.hit_bar.field, Qt.Key.Key_Return)
    assert reader.hit_bar.words.text() == "2 of 3"
    qtbot.keyClick(reader.hit_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.hit_bar.words.text() == "1 of 3"
    qtbot.keyClicks(reader.hit_bar.field, "ish")
    assert reader.hit_bar.words.text() == "Not in this text"
    assert not reader.hit_bar.next.isEnabled()
    qtbot.keyClick(reader.hit_bar.field, Qt.Key.Key_Escape)
    assert _marked(reader) == ["mill"]
    assert reader.hit_bar.words.text() == "1 hit"
    assert not reader.hit_bar.finding


def test_what_is_sought_is_sought_in_the_next_article_too(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(_article("One mill."))
    reader.begin_finding()
    qtbot.keyClicks(reader.hit_bar.field, "mill")
    reader.show_article(replace(_article("A mill, and a mill."), id=4))
    assert reader.hit_bar.words.text() == "1 of 2"


def test_of_thousands_of_hits_those_around_the_current_one_are_marked(reader: Reader) -> None:
    reader.show_article(_article("ab " * 3000))
    reader.mark(text=[(place * 3, place * 3 + 2) for place in range(3000)])
    reader.page.step(-1)
    for _ in range(600):
        reader.page.step(1)
    assert reader.hit_bar.words.text().endswith("of 3,000")
    assert _current(reader) == ["ab"]
    assert len(_marked(reader)) <= 500


def test_the_text_is_selected_with_keys(reader: Reader, qtbot: QtBot) -> None:
    reader.show_article(_article("It burned.", title="Mill"))
    reader.page.setFocus()
    for _ in range(4):
        qtbot.keyClick(reader.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.page.textCursor().selectedText() == "Mill"


def test_selected_and_highlighted_passages_are_counted_in_characters(reader: Reader) -> None:
    text = "A 🔥 burned\nthe 🔥 mill."
    reader.show_article(_article(text, title="Mill 🔥"))
    cursor = reader.page.document().find("burned")
    cursor.movePosition(cursor.MoveOperation.NextWord, cursor.MoveMode.KeepAnchor, 2)
    reader.page.setTextCursor(cursor)
    passage = reader.page.selected_passage
    assert passage
    assert text[slice(*passage)] == "burned\nthe"
    reader.page.show_highlights([Note(3, "", place=passage, id=1)])
    assert _marked(reader) == ["burned\u2029the"]
    reader.page.selectAll()
    assert reader.page.selected_passage == (0, len(text))


def test_nothing_of_the_text_is_selected_in_the_title(reader: Reader) -> None:
    reader.show_article(_article("It burned.", title="Mill"))
    reader.page.setTextCursor(reader.page.document().find("Mill"))
    assert reader.page.selected_passage is None


def test_what_is_doubtful_is_said_in_words(reader: Reader) -> None:
    doubts = (Doubt.TEASER, Doubt.SEVERAL_DATES)
    reader.show_article(replace(_article("It burned."), doubts=doubts, captured="2025-03-05"))
    words = reader.page.toPlainText()
    assert (
        "Doubtful: only a teaser, without the text it leads to; its page names several dates"
        in words
    )


def test_every_doubt_and_origin_has_words(reader: Reader) -> None:
    reader.show_article(replace(_article("It burned."), doubts=tuple(Doubt)))
    for origin in Origin:
        reader.show_article(replace(_article("It burned."), origins={"published": origin}))
        assert "Date " in reader.page.toPlainText()


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
