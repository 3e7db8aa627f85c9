"""RTF as word processors and libraries write it."""

from collections.abc import Callable
from pathlib import Path

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read

ReadAll = Callable[[Path], list[Article]]

BODY = r"The ferry to Orsund stayed in port on Tuesday, the harbour office said."
DOCUMENT = (
    r"{\rtf1\ansi\ansicpg1250{\info{\title Ferry stays}}{\fonttbl{\f0 Arial;}}"
    r"{\b Ferry stays in port}\par \par " + BODY + r"\par Kapit\'e1n \u352?koda \'84nic\'93.\par}"
)


def test_paragraphs_and_letters_are_read(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "a.rtf"
    path.write_text(DOCUMENT)
    (article,) = read_all(path)
    assert article.title == "Ferry stays in port"
    assert article.text.split("\n")[-2:] == [BODY, "Kapitán Škoda „nic“."]


def test_a_document_without_text_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_text(r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\par}")
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert "there is no text in it" in failed.reason


def test_letters_of_the_title_are_read(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "a.rtf"
    path.write_text(
        rf"{{\rtf1\ansi\ansicpg1252{{\info{{\title F\'e4hre \u8222?steht\'93}}}}{BODY}}}"
    )
    (article,) = read_all(path)
    assert article.title == "Fähre „steht“"
