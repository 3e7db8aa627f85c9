"""The block that says where an article came from."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.app.views.provenance import ProvenanceBlock
from desktop.archive import Former, Provenance
from desktop.article import Article, Origin

_ARTICLE = Article(
    text="It burned.",
    title="Mill burns",
    published="2025-03-04",
    url="https://post.example/mill",
    path="/a/mill.html",
    sha256="ab" * 32,
    origins={"title": Origin.USER, "published": Origin.META, "source": Origin.USER},
    id=3,
)
_KNOWN = Provenance(
    3,
    "2026-01-02T12:00:00+00:00",
    20_480,
    {
        "title": Former("Mill bruns", Origin.HEADING, "2026-01-03T12:00:00+00:00"),
        "source": Former("", None, "2026-01-03T12:00:00+00:00"),
    },
)


@pytest.fixture
def block(qtbot: QtBot) -> ProvenanceBlock:
    block = ProvenanceBlock()
    qtbot.addWidget(block)
    block.resize(500, 300)
    block.show()
    block.show_provenance(_ARTICLE, _KNOWN)
    return block


def test_all_that_is_known_is_told(block: ProvenanceBlock) -> None:
    lines = block.words
    assert lines[:2] == ["File: /a/mill.html", "Address: https://post.example/mill"]
    assert lines[2].startswith("Imported: ")
    assert lines[2].endswith(", 20 kB")
    assert lines[3] == f"SHA-256: {'ab' * 32}"
    assert "before: “Mill bruns”, from the heading" in lines[4]
    assert lines[5].endswith("before: unknown")
    assert lines[6:] == [
        "Date: from a meta tag",
        "Author: unknown",
        "Language: unknown",
    ]


def test_it_is_unfolded_with_the_keyboard(block: ProvenanceBlock, qtbot: QtBot) -> None:
    assert not block.original.isVisible()
    block.heading.setFocus()
    qtbot.keyClick(block.heading, Qt.Key.Key_Return)
    assert block.original.isVisible()
    assert block.heading.accessibleName() == "Where this comes from"
    with qtbot.waitSignal(block.original_wanted):
        qtbot.mouseClick(block.original, Qt.MouseButton.LeftButton)


def test_the_hash_is_copied(block: ProvenanceBlock, qtbot: QtBot) -> None:
    block.heading.click()
    qtbot.mouseClick(block.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ab" * 32


def test_another_article_takes_the_place_of_the_first(block: ProvenanceBlock) -> None:
    block.show_provenance(Article(text="x", sha256="cd" * 32), Provenance(4, "", 0))
    assert block.words[0] == "File: none: it was pasted or dropped"
    assert not any("ab" * 32 in line or "Address" in line for line in block.words)


def test_when_it_was_saved_is_told(block: ProvenanceBlock) -> None:
    block.show_provenance(replace(_ARTICLE, captured="2025-03-05"), _KNOWN)
    assert any(line.startswith("Saved: ") and "2025" in line for line in block.words)
