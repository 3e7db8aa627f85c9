"""A page of the manual: its direction, its keys, and what is copied of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.language import Language, speak
from desktop.app.views.manual_page import ManualPage

ARABIC = """# البحث

- `-harbour`: من دون هذه الكلمة
- <kbd>Ctrl+Return</kbd> يفتح المقارنة

| العلامة | معناها |
|---|---|
| ≠ | تعارض |
"""


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ManualPage]:
    """An Arabic page in a window that speaks Arabic."""
    speak(Language.ARABIC, qapp)
    written = tmp_path / "page.md"
    written.write_text(ARABIC, encoding="utf-8")
    page = ManualPage()
    qtbot.addWidget(page)
    page.resize(500, 400)
    page.show()
    page.show_page(written)
    yield page
    speak(Language.ENGLISH, qapp)


def _blocks(page: ManualPage) -> Iterator[QTextBlock]:
    block = page.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _left(page: ManualPage, words: str) -> int:
    return page.cursorRect(page.document().find(words)).left()


def test_an_arabic_page_runs_from_right_to_left_whatever_a_line_begins_with(
    page: ManualPage,
) -> None:
    directions = {block.blockFormat().layoutDirection() for block in _blocks(page)}
    assert directions == {Qt.LayoutDirection.RightToLeft}


def test_the_first_column_is_the_one_at_the_right(page: ManualPage) -> None:
    assert _left(page, "≠") > _left(page, "تعارض")


def test_queries_and_keys_run_from_left_to_right(page: ManualPage) -> None:
    written = page.toPlainText()
    assert "\u2068-harbour\u2069" in written
    assert "\u2066Ctrl+Return\u2069" in written


def test_what_is_copied_can_be_searched_for(page: ManualPage) -> None:
    page.selectAll()
    page.copy()
    copied = QGuiApplication.clipboard().text()
    assert "-harbour: من دون هذه الكلمة" in copied
    assert "Ctrl+Return يفتح المقارنة" in copied


def test_a_page_that_is_missing_is_named(page: ManualPage, tmp_path: Path) -> None:
    page.show_page(tmp_path / "nothing.md")
    assert "nothing.md" in page.toPlainText()


def test_keys_are_written_as_the_language_writes_them(
    page: ManualPage, qapp: QApplication, tmp_path: Path
) -> None:
    written = tmp_path / "page.md"
    written.write_text("# Suchen\n\n<kbd>Ctrl+Shift+P</kbd>", encoding="utf-8")
    speak(Language.GERMAN, qapp)
    page.show_page(written)
    assert page.toPlainText().endswith("Strg+Umschalt+P")
