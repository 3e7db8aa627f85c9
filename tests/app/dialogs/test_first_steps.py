"""The first steps are told in every language of the window, in its words and with its keys."""

import re
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.app.language import Language
from desktop.app.main_window import MainWindow
from desktop.comparison.labels import MARKS

TRANSLATIONS = Path(__file__).parents[3] / "packaging" / "translations"
OTHERS = [language for language in Language if language not in {"", Language.ENGLISH}]
# What lists, cells and the search field hear without a shortcut.
_HEARD_BY_PARTS = {"Return", "Space", "Down"}
_NAME = re.compile(r"\*\*(.+?)\*\*")
_KEYS = re.compile("<kbd>(.+?)</kbd>")
_CODE = re.compile("`(.+?)`")
_LINK = re.compile(r"\]\((.+?)\)")
_GIVEN = re.compile(r"\*\*([^*]+)\*\* (?:\| )?<kbd>([^<]+)</kbd>")  # a command and its keys


@dataclass(frozen=True)
class _Block:
    """A heading, a paragraph, a line of a list, or a row of a table."""

    text: str

    @property
    def shape(self) -> tuple[str, int]:
        kind = re.match(r"#+|-|\||", self.text)
        return kind[0] if kind else "", self.text.count("|")

    @property
    def names(self) -> list[str]:
        return _NAME.findall(self.text)

    @property
    def kept(self) -> Counter[str]:
        """What no language writes otherwise: keys, code, and where links lead."""
        found = (pattern.findall(self.text) for pattern in (_KEYS, _CODE, _LINK))
        return Counter(one for ones in found for one in ones)


def _blocks(language: Language) -> Sequence[_Block]:
    ending = "" if language is Language.ENGLISH else f".{language}"
    written = (paths.DOCS / f"first-steps{ending}.md").read_text(encoding="utf-8")
    pieces = re.split(r"\n\s*\n|\n(?=[-|])", written.strip())
    return [_Block(re.sub(r"\s*\n\s*", " ", piece)) for piece in pieces]


def _plain(words: str) -> str:
    return re.sub("&(.)", r"\1", words)


def _words(language: Language) -> Mapping[str, set[str]]:
    """What the window says in a language, by what it says in English."""
    said: defaultdict[str, set[str]] = defaultdict(set)
    for text in ET.parse(TRANSLATIONS / f"parallax_{language}.ts").iter("message"):
        source = _plain(text.findtext("source") or "")
        told = _plain(text.findtext("translation") or "")
        said[source].add(told)
        if source in MARKS.values():  # the window begins the name of a mark with a capital
            said[source.capitalize()].add(told[:1].upper() + told[1:])
    return said


def test_every_name_is_one_that_stands_in_the_window() -> None:
    names = [name for block in _blocks(Language.ENGLISH) for name in block.names]
    assert len(names) > 40
    assert [name for name in names if name not in _words(Language.GERMAN)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_tells_the_same_in_its_own_words(language: Language) -> None:
    english, own = _blocks(Language.ENGLISH), _blocks(language)
    assert [block.shape for block in own] == [block.shape for block in english]
    words = _words(language)
    for block, meant in zip(own, english, strict=True):
        assert block.kept == meant.kept
        left = list(block.names)
        for name in meant.names:
            said = next((one for one in left if one in words[name]), None)
            assert said, f"{name} is called {words[name]}, not any of {left}"
            left.remove(said)
        assert left == []


def test_every_key_is_heard_and_gives_the_command_it_stands_with(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "Mill fire")
    given: defaultdict[str, set[str]] = defaultdict(set)
    for action in window.findChildren(QAction):
        given[_plain(action.text())] |= {keys.toString() for keys in action.shortcuts()}
    heard = {keys for every in given.values() for keys in every} | _HEARD_BY_PARTS
    heard |= {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    page = " ".join(block.text for block in _blocks(Language.ENGLISH))
    named = [QKeySequence(keys).toString() for keys in _KEYS.findall(page)]
    assert len(named) > 25
    assert [keys for keys in named if keys not in heard] == []
    commands = _GIVEN.findall(page)
    assert len(commands) > 20
    for name, keys in commands:
        assert QKeySequence(keys).toString() in given[name], name
