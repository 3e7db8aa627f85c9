"""The translations hold every text of the window, whole, with its values and its keys."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from desktop.app.language import Language
from desktop.importing import FORMATS

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "packaging" / "translations").glob("parallax_*.ts"))
TRANSLATED = [path for path in FILES if path.stem != "parallax_en"]
FORMS = {"en": 2, "de": 2, "fr": 2, "uk": 3, "ar": 6}  # of number, as Qt Linguist counts them
_VALUE = re.compile(r"\{\w+\}|%Ln|%n")


def test_every_language_of_the_window_has_its_file() -> None:
    named = {path.stem.partition("_")[2] for path in FILES}
    assert named == set(FORMS) == {language.value for language in Language if language}


def _messages(path: Path) -> Iterator[tuple[str, Sequence[str]]]:
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        finished = translation.get("type") != "unfinished"
        texts = (forms or [translation.text or ""]) if finished else [""]
        yield message.findtext("source") or "", texts


def _sources(path: Path) -> Counter[tuple[str, str]]:
    found = ET.parse(path).iter("message")
    return Counter((one.findtext("source") or "", one.findtext("comment") or "") for one in found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_left_untranslated(path: Path) -> None:
    assert [source for source, texts in _messages(path) if not all(texts)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_number_has_all_its_forms(path: Path) -> None:
    wanted = FORMS[path.stem.partition("_")[2]]
    counted = {source: len(texts) for source, texts in _messages(path) if "%Ln" in source}
    assert {source: forms for source, forms in counted.items() if forms != wanted} == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_translations_name_the_same_values(path: Path) -> None:
    """A form for one or none may do without the number, never without anything else."""
    wrong: Mapping[str, str] = {
        source: text
        for source, texts in _messages(path)
        for text in texts
        if not _same_values(source, text, counted=len(texts) > 1)
    }
    assert wrong == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_spaces_lines_and_dots_that_ask_are_kept(path: Path) -> None:
    for source, texts in _messages(path):
        for text in texts:
            assert _edges(source) == _edges(text), source
            assert source.count("\n") == text.count("\n"), source
            assert ("&" in source.replace("&&", "")) == ("&" in text.replace("&&", "")), source


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_texts_are_those_of_the_window(path: Path, tmp_path: Path) -> None:
    """Run ``make translations`` and translate what is new."""
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    subprocess.run([sys.executable, ROOT / "packaging" / "translations.py", copy], check=True)
    assert _sources(copy) == _sources(path)


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.stem)
def test_every_format_that_can_be_chosen_has_a_name(path: Path) -> None:
    """The readers know nothing of the window: each marks its name for the translators."""
    assert {one.name for one in FORMATS} <= {source for source, _ in _sources(path)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_attribute_is_taken_for_a_mark(path: Path) -> None:
    """Qt's tool takes ``failure.message, tr(`` for a text of its own: name the texts before."""
    of_qt = {"QFileDialog"}  # what Qt asks for itself
    contexts = [name.text or "" for name in ET.parse(path).iter("name")]
    assert [name for name in contexts if name not in of_qt] == [""]


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.stem)
def test_every_message_of_the_program_is_translated(path: Path) -> None:
    """A template that is no literal would pass Qt's tool by, and be said in English."""
    templates = _templates()
    known = {source for source, _ in _sources(path)}
    assert [place for place, template in templates if template not in known] == []
    assert len(templates) > 400


@cache
def _templates() -> Sequence[tuple[str, str | None]]:
    """The templates of messages in the program's files, and where they stand."""
    found: list[tuple[str, str | None]] = []
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Name("message" | "plural" | "translatable"), [text, *_]):
                    template = text.value if isinstance(text, ast.Constant) else None
                    found.append((f"{path.relative_to(ROOT)}:{node.lineno}", template))
                case _:
                    pass
    return found


def _same_values(source: str, text: str, *, counted: bool) -> bool:
    wanted, named = Counter(_VALUE.findall(source)), Counter(_VALUE.findall(text))
    if counted:
        del wanted["%Ln"], named["%Ln"]
    return wanted == named


def _edges(text: str) -> tuple[str, str, bool]:
    inner = text.strip()
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], inner.endswith("…")
