"""What lies in a ZIP is read as in a folder, within limits, and nothing is written anywhere."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from benchmarks.fuzz.zips import zipped
from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import limits, read

TEXT = "The ferry to Orsund stayed in port on Tuesday, the harbour office said."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "saved.zip"


def reasons(path: Path) -> list[str]:
    return [found.reason for found in read(path) if isinstance(found, ReaderError)]


def texts(path: Path) -> list[str]:
    return [found.text for found in read(path) if isinstance(found, Article)]


def test_each_file_is_read_under_its_path(path: Path, page: Callable[..., str]):
    path.write_bytes(zipped({"b.txt": TEXT, "2031/ferry.html": page(), "photo.jpg": b"\xff\xd8"}))
    found = list(read(path))
    assert [one.path for one in found] == [f"{path}/2031/ferry.html", f"{path}/b.txt"]
    assert isinstance(found[0], Article)
    assert found[0].title == "Ferry stays in port"


def test_hidden_files_and_the_parts_of_pages_are_passed_over(path: Path, page: Callable[..., str]):
    path.write_bytes(
        zipped(
            {
                "ferry.html": page(),
                "ferry_files/frame.html": page(),
                "storm.htm": page(before="<h1>Storm brings snow</h1>"),
                "storm-Dateien/frame.html": page(),
                "profile/a.txt": TEXT,
                "__MACOSX/._ferry.html": b"\0\5",
                ".git/a.txt": TEXT,
            }
        )
    )
    names = [Path(one.path).name for one in read(path)]
    assert names == ["ferry.html", "a.txt", "storm.htm"]


def test_an_archive_of_pictures_says_so_where_it_was_chosen(path: Path):
    path.write_bytes(zipped({"photo.jpg": b"\xff\xd8"}))
    assert reasons(path) == ["no article was found in it; save its text"]
    assert list(read(path, alone=False)) == []


def test_a_folder_may_be_called_as_a_file_is(path: Path):
    path.write_bytes(zipped({"notes.txt/": b"", "notes.txt/a.txt": TEXT}))
    assert [one.path for one in read(path)] == [f"{path}/notes.txt/a.txt"]


def test_members_that_share_their_bytes_are_refused(path: Path):
    data = zipped({"a.txt": TEXT * 100})
    middle, end = data.index(b"PK\x01\x02"), data.index(b"PK\x05\x06")
    entry = data[middle:end]
    size, start = (len(entry) * 3).to_bytes(4, "little"), middle.to_bytes(4, "little")
    behind = b"PK\x05\x06\0\0\0\0\3\0\3\0" + size + start + b"\0\0"
    path.write_bytes(data[:middle] + entry * 3 + behind)
    assert reasons(path) == ["it is damaged, or not what its name says; save it anew"]


def test_names_in_no_encoding_are_told_as_damage(path: Path):
    path.write_bytes(zipped({"café.txt": TEXT}).replace("é".encode(), b"\xff\xfe"))
    assert reasons(path) == ["it is damaged; save or copy it anew"]


def test_archives_in_archives_are_read(path: Path):
    path.write_bytes(zipped({"inner.zip": zipped({"a.txt": TEXT})}))
    (article,) = read(path)
    assert article.path == f"{path}/inner.zip/a.txt"
    assert texts(path) == [TEXT]


def test_too_many_archives_in_one_another_are_refused(path: Path):
    data: bytes | str = TEXT
    for name in ("a.txt", "5.zip", "4.zip", "3.zip", "2.zip", "1.zip"):
        data = zipped({name: data})
    path.write_bytes(data if isinstance(data, bytes) else b"")
    assert reasons(path) == ["it lies in more than 4 containers; unpack them"]


@pytest.mark.parametrize("name", ["../a.txt", "a/../../b.txt", "/etc/a.txt", "C:/a.txt"])
def test_a_name_that_points_outside_is_left_out(path: Path, name: str):
    path.write_bytes(zipped({name: TEXT, "z.txt": TEXT}))
    assert reasons(path) == ["its name points outside of the archive; it was left out"]
    assert texts(path) == [TEXT]


def test_a_bomb_is_left_out(path: Path):
    path.write_bytes(zipped({"a.txt": b"a" * 5_000_000, "b.txt": TEXT}))
    assert reasons(path) == ["it unpacks to more than 300 times its size; it was left out"]
    assert texts(path) == [TEXT]


@pytest.mark.parametrize(
    ("limit", "value", "reason"),
    [("MOST_MEMBERS", 2, "more than 2 members"), ("MOST_BYTES", 200, "unpacks to more than")],
)
def test_what_is_beyond_the_limits_is_left_out_and_told_once(
    path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, reason: str
):
    monkeypatch.setattr(limits, limit, value)
    inner = zipped({"a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT})
    path.write_bytes(zipped({"inner.zip": inner, "x.txt": TEXT, "y.txt": TEXT}))
    found = reasons(path)
    assert len(found) == 1
    assert reason in found[0]
    assert len(texts(path)) <= 2


def test_a_member_with_a_password_is_named(path: Path):
    data = bytearray(zipped({"a.txt": TEXT}))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    assert reasons(path) == ["it is locked with a password; unpack it first"]


def test_damage_is_told_of_the_member_that_has_it(path: Path):
    data = bytearray(zipped({"a.txt": TEXT, "b.txt": TEXT}))
    data[40] ^= 0xFF
    path.write_bytes(data)
    (reason,) = reasons(path)
    assert "it is damaged" in reason
    assert texts(path) == [TEXT]


@pytest.mark.parametrize("keep", [30, 100, 150])
def test_an_archive_that_is_cut_short_is_refused(path: Path, keep: int):
    path.write_bytes(zipped({"a.txt": TEXT, "b.txt": TEXT})[:keep])
    assert len(reasons(path)) == 1


def test_a_page_under_the_name_of_an_archive_is_read_as_a_page(
    path: Path, page: Callable[..., str], paragraphs: Sequence[str]
):
    path.write_text(page())
    (text,) = texts(path)
    assert text.endswith(paragraphs[-1])
