"""Folders are walked in order, and what can't be read says why."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import files, read
from desktop.importing.content import Content
from desktop.importing.limits import LARGEST

ReadAll = Callable[[Path], list[Article]]


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("The ferry stayed in port.")


def test_a_folder_is_walked_in_the_order_of_names(tmp_path: Path):
    touch(tmp_path, "b.txt", "a/2.md", "a/1.HTML", "c.jsonl", "d.htm")
    found = [path.relative_to(tmp_path).as_posix() for path in files([tmp_path])]
    assert found == ["a/1.HTML", "a/2.md", "b.txt", "c.jsonl", "d.htm"]


def test_what_is_hidden_unreadable_or_part_of_a_page_is_passed_over(tmp_path: Path):
    touch(
        tmp_path,
        *("page.html", "page_files/frame.html", ".git/a.txt", ".hidden.txt", "~x.doc", "a.xyz"),
    )
    assert list(files([tmp_path])) == [tmp_path / "page.html"]


def test_named_files_come_as_they_are(tmp_path: Path):
    named = [tmp_path / "b.pdf", tmp_path / "missing.txt", tmp_path / ".hidden.txt"]
    assert list(files(named)) == named


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_in_a_circle_ends(tmp_path: Path):
    touch(tmp_path, "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert list(files([tmp_path])) == [tmp_path / "a.txt"]


def test_an_unknown_suffix_is_refused_with_those_that_are_known(tmp_path: Path, read_all: ReadAll):
    touch(tmp_path, "a.xyz")
    with pytest.raises(
        ReaderError, match=r"its kind is not known; save it as one of these: Text, Markdown"
    ):
        read_all(tmp_path / "a.xyz")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.xyz", "a\0b.txt"])
def test_a_missing_file_is_refused(tmp_path: Path, name: str, read_all: ReadAll):
    with pytest.raises(ReaderError):
        read_all(tmp_path / name)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("content", [b"", b" \r\n\t", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(tmp_path: Path, name: str, content: bytes, read_all: ReadAll):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ReaderError, match=r"it is empty|there is no text|there is nothing"):
        read_all(tmp_path / name)


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ReaderError, match="larger than 50 MB"):
        Content.of_file(path).data()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, read_all: ReadAll):
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(ReaderError, match="it is no file"):
        read_all(tmp_path / "a.txt")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(13, "Permission denied"), "permission denied"),
        (
            OSError(5, "Input/output error"),
            "can't be read .Input/output error.; save or copy it anew",
        ),
        (FileNotFoundError(2, "No such file or directory"), "there is no such file"),
    ],
)
def test_a_file_that_can_not_be_read_says_why(
    error: OSError, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_all: ReadAll
):
    def fail(*_: object) -> bytes:
        raise error

    touch(tmp_path, "a.txt")
    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(ReaderError, match=told):
        read_all(tmp_path / "a.txt")


def test_a_folder_that_can_not_be_listed_comes_out_and_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_all: ReadAll
):
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    assert list(files([tmp_path])) == [tmp_path]
    with pytest.raises(ReaderError, match="its folder can't be opened"):
        read_all(tmp_path)


def test_the_path_is_kept_as_named_in_any_script(tmp_path: Path):
    touch(tmp_path, "порт 港.txt")
    (article,) = read(tmp_path / "порт 港.txt")
    assert article.path == str(tmp_path / "порт 港.txt")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("package.json", '{"name": "ferries", "version": "1.0"}'),
        ("strings.json", '{"title": "Timetable", "save": "Save"}'),
        ("pom.xml", "<project><artifactId>ferries</artifactId></project>"),
    ],
)
def test_what_programs_keep_is_passed_over_unless_it_was_chosen(
    tmp_path: Path, name: str, data: str
) -> None:
    (tmp_path / name).write_text(data)
    assert list(read(tmp_path / name, alone=False)) == []
    (told,) = read(tmp_path / name)
    assert isinstance(told, ReaderError)
