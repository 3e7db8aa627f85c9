"""The manual as it is read in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.help import PAGES, HelpWindow
from desktop.app.language import Language, speak

BEGINNINGS = {
    Language.ENGLISH: "First steps",
    Language.GERMAN: "Erste Schritte",
    Language.FRENCH: "Premiers pas",
    Language.UKRAINIAN: "Перші кроки",
    Language.ARABIC: "الخطوات الأولى",
}


@pytest.fixture
def manual(qtbot: QtBot) -> Iterator[HelpWindow]:
    manual = HelpWindow()
    manual.show()
    yield manual
    manual.close()


def test_every_page_is_there_and_begins_with_its_heading(manual: HelpWindow) -> None:
    assert manual.contents.count() == len(PAGES)
    for row in range(manual.contents.count()):
        manual.contents.setCurrentRow(row)
        assert len(manual.text.toPlainText()) > 2000
        assert manual.text.document().firstBlock().blockFormat().headingLevel() == 1


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(Language.ENGLISH, qapp)


@pytest.mark.parametrize(("language", "beginning"), BEGINNINGS.items())
def test_it_opens_on_the_first_steps_in_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, english_again: None, language: Language, beginning: str
) -> None:
    speak(language, qapp)
    manual = HelpWindow()
    qtbot.addWidget(manual)
    manual.resize(600, 500)
    manual.show()
    assert manual.contents.item(0).text() == beginning
    assert manual.text.document().firstBlock().text() == beginning
    manual.contents.setCurrentRow(1)
    assert manual.text.document().firstBlock().text() == "Searching an archive"
    assert manual.text.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", BEGINNINGS)
def test_pages_in_another_language_say_so_in_the_list(
    qtbot: QtBot, qapp: QApplication, english_again: None, language: Language
) -> None:
    speak(language, qapp)
    manual = HelpWindow()
    qtbot.addWidget(manual)
    entries = [manual.contents.item(row).text() for row in range(len(PAGES))]
    marked = [entry for entry in entries if entry.endswith(")")]
    assert marked == ([] if language is Language.ENGLISH else entries[1:])


def test_words_are_found_from_place_to_place_and_around(qtbot: QtBot, manual: HelpWindow) -> None:
    qtbot.keyClicks(manual.field, "article")
    first = manual.text.textCursor().selectionStart()
    assert manual.text.textCursor().selectedText().casefold() == "article"
    qtbot.keyClick(manual.field, Qt.Key.Key_Return)
    assert manual.text.textCursor().selectionStart() > first
    manual.find_next(back=True)
    assert manual.text.textCursor().selectionStart() == first
    manual.find_next(back=True)  # from the beginning to the end
    assert manual.text.textCursor().selectionStart() > first


def test_what_is_not_there_is_said(qtbot: QtBot, manual: HelpWindow) -> None:
    qtbot.keyClicks(manual.field, "zyzzyva")
    assert manual.said.text() == "Not found on this page"


def test_links_lead_to_other_pages_and_never_out(manual: HelpWindow) -> None:
    manual.text.anchorClicked.emit(QUrl("events.md"))
    assert manual.contents.currentRow() == [*PAGES].index("events.md")
    manual.text.anchorClicked.emit(QUrl("differences.md#what-you-decide"))
    assert manual.contents.currentRow() == [*PAGES].index("differences.md")
    assert manual.text.textCursor().block().text() == "What you decide"
    manual.text.anchorClicked.emit(QUrl("https://weir.example/page"))
    assert QGuiApplication.clipboard().text() == "https://weir.example/page"
    assert "Copied" in manual.said.text()
