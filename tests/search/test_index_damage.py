"""A damaged, forged or unfinished index: nothing wrong is found in it, and it is made anew."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index, generations, marker
from desktop.search.segments import layout

Fill = Callable[[Sequence[Article | str]], None]
TEXTS = [f"The ferry number {number} left harbour." for number in range(7)]


def numbers(index: Index, query: str = "") -> list[int]:
    return sorted(index.search(query, whole=True).articles.tolist())


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.mark.parametrize("step", [(marker, "write"), (os, "fsync")])
def test_a_commit_without_its_marker_has_not_happened(
    archive: Archive,
    fill: Fill,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: tuple[object, str],
) -> None:
    fill(TEXTS[:3])
    with Index.open(tmp_path / "index") as index:
        finish(index.update(archive))
        fill(TEXTS[3:])
        archive.delete(1)

        def die(*_arguments: object) -> None:
            raise Killed

        with monkeypatch.context() as patch:
            patch.setattr(*step, die)
            with pytest.raises(Killed):
                finish(index.update(archive))
    with Index.open(tmp_path / "index") as index:
        assert index.position == 3
        assert numbers(index) == [1, 2, 3]
        finish(index.update(archive))
        assert numbers(index) == [2, 3, 4, 5, 6, 7]


UPDATE = """
import sys
from pathlib import Path
from desktop.archive import Archive
from desktop.search import Index
index, archive = Index.open(Path(sys.argv[1])), Archive.open(Path(sys.argv[2]))
for step in index.update(archive, batch=2):
    print(step.done, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_the_process_may_be_killed_at_any_time(
    archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill([f"Article number {number}" for number in range(60)])
    for delay in (0.0, 0.02, 0.05):
        process = subprocess.Popen(
            [sys.executable, "-c", UPDATE, str(tmp_path / "index"), str(archive.path)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        with process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(delay)
            os.kill(process.pid, signal.SIGKILL)
        with Index.open(tmp_path / "index") as index:
            assert numbers(index) == list(range(1, index.position + 1))
    with Index.open(tmp_path / "index") as index:
        finish(index.update(archive))
        assert numbers(index, "article") == list(range(1, 61))


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) * 2 // 3] ^= 4
    path.write_bytes(content)


def lengthen(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\0")


@pytest.mark.parametrize("damage", [truncate, empty, flip, lengthen, Path.unlink])
@pytest.mark.parametrize("pattern", ["marker", "*.segment", "*.deleted"])
def test_damage_is_mended(
    archive: Archive, fill: Fill, tmp_path: Path, damage: Callable[[Path], None], pattern: str
) -> None:
    fill([f"A ferry, number {number}" for number in range(300)])
    folder = tmp_path / "index"
    with Index.open(folder) as index:
        finish(index.update(archive))
        for number in range(1, 300):
            archive.delete(number)
        finish(index.update(archive))
    damage(next(folder.glob(pattern)))
    with Index.open(folder) as index:
        assert index.position == 0
        assert index.search("ferry").total == 0
        finish(index.update(archive))
        assert numbers(index, "ferry") == [300]
    with Index.open(folder) as index:
        assert index.position == archive.last_change()
    assert list(tmp_path.glob("index.*")) == []


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_no_flipped_bit_is_ever_searched(data: st.DataObject) -> None:
    with TemporaryDirectory() as name, Archive.open(Path(name) / "archive.db") as archive:
        folder = Path(name) / "index"
        archive.add(Article("A ferry left the harbour.", language="en"))
        with Index.open(folder) as index:
            finish(index.update(archive))
        path = data.draw(st.sampled_from(sorted(p for p in folder.iterdir() if p.stat().st_size)))
        content = bytearray(path.read_bytes())
        content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
        path.write_bytes(content)
        with Index.open(folder) as index:
            assert numbers(index, "ferry") == []
            finish(index.update(archive))
            assert numbers(index, "ferry") == [1]


def test_the_folder_may_be_deleted_while_it_is_searched(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill(TEXTS)
    finish(index.update(archive))
    assert numbers(index, "ferry")
    shutil.rmtree(tmp_path / "index")
    assert numbers(index, "ferry") == []
    finish(index.update(archive))
    assert numbers(index, "ferry") == list(range(1, 8))


@pytest.mark.parametrize(
    "forged",
    [
        b"",
        b"null",
        b"{}",
        b'{"made_by": {}, "marker": {"uuid": 1}}',
        b'{"made_by": {}, "marker": {"uuid": "x", "parts": 7}}',
        b"[" * 100_000,
        b"\xff\x00",
    ],
)
def test_a_marker_that_somebody_else_made_is_no_marker(
    archive: Archive, fill: Fill, tmp_path: Path, forged: bytes
) -> None:
    fill(TEXTS)
    (tmp_path / "index").mkdir()
    (tmp_path / "index" / "marker").write_bytes(marker._seal(forged) + b"\n" + forged)
    with Index.open(tmp_path / "index") as index:
        assert numbers(index) == []
        finish(index.update(archive))
        assert numbers(index, "ferry") == list(range(1, 8))


@pytest.mark.parametrize("name", ["../archive.db", "/etc/passwd", "note.txt", ""])
def test_a_marker_leads_to_no_file_but_the_index_s(
    archive: Archive, fill: Fill, tmp_path: Path, name: str
) -> None:
    fill(TEXTS)
    folder = tmp_path / "index"
    with Index.open(folder) as index:
        finish(index.update(archive))
    sound = marker.read(folder)
    assert sound
    path = folder / name
    file = layout.File(path.stat().st_size, layout.digest_of(path)) if path.is_file() else None
    part = replace(sound.parts[0], name=name, file=file or sound.parts[0].file)
    marker.write(folder, replace(sound, parts=(part,)))
    assert marker.read(folder) is None


def test_a_sealed_file_that_is_no_segment_makes_the_index_anew(
    archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill(TEXTS)
    folder = tmp_path / "index"
    with Index.open(folder) as index:
        finish(index.update(archive))
    sound = marker.read(folder)
    assert sound
    (part,) = sound.parts
    (folder / part.name).write_bytes(b"no segment")
    file = layout.File(10, layout.digest_of(folder / part.name))
    marker.write(folder, replace(sound, parts=(replace(part, file=file),)))
    with Index.open(folder) as index:
        assert index.position == 0
        finish(index.update(archive))
        assert numbers(index, "ferry") == list(range(1, 8))


def test_a_sealed_bitmap_of_other_documents_makes_the_index_anew(
    archive: Archive, fill: Fill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(TEXTS)
    folder = tmp_path / "index"
    monkeypatch.setattr(generations, "_FEW", 0)
    with Index.open(folder) as index:
        finish(index.update(archive))
        archive.delete(1)
        finish(index.update(archive))
        assert numbers(index, "ferry") == list(range(2, 8))
    sound = marker.read(folder)
    assert sound
    (part,) = sound.parts
    assert part.bitmap
    bitmap = replace(part.bitmap, count=2)
    marker.write(folder, replace(sound, count=5, parts=(replace(part, bitmap=bitmap),)))
    with Index.open(folder) as index:
        assert index.position == 0
        finish(index.update(archive))
        assert numbers(index, "ferry") == list(range(2, 8))


@pytest.mark.parametrize("part", ["format", "segments", "stemmer", "unicode"])
def test_an_index_of_another_version_is_made_anew(
    archive: Archive, fill: Fill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    fill(TEXTS)
    made_by = marker.made_by()
    with monkeypatch.context() as patch, Index.open(tmp_path / "index") as index:
        patch.setattr(marker, "made_by", lambda: made_by | {part: "another"})
        finish(index.update(archive))
    with Index.open(tmp_path / "index") as index:
        assert index.position == 0
        finish(index.update(archive))
        assert numbers(index, "ferry") == list(range(1, 8))


def test_an_older_copy_of_the_archive_makes_the_index_anew(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    fill(TEXTS[:2])
    archive.backup(tmp_path / "backup.db")
    fill(TEXTS[2:])
    finish(index.update(archive))
    with Archive.open(tmp_path / "backup.db") as older:
        finish(index.update(older))
    assert numbers(index) == [1, 2]


def test_what_a_killed_process_left_is_swept(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    names = [f"{'0a' * 16}.segment", f"{'0b' * 16}.segment.new", f"{'0c' * 16}.deleted"]
    rests = [tmp_path / "index" / name for name in (*names, "marker.new")]
    for rest in rests:
        rest.write_bytes(b"rest")
    fill(TEXTS)
    finish(index.update(archive))
    assert not any(rest.exists() for rest in rests)
    assert numbers(index) == list(range(1, 8))


def test_what_an_index_of_whoosh_s_own_left_is_swept(
    index: Index, archive: Archive, fill: Fill, tmp_path: Path
) -> None:
    rests = [tmp_path / "index" / name for name in ("MAIN.tmp", "MAIN_abc.seg", "_MAIN_7.toc")]
    rests[0].mkdir()
    for rest in (rests[0] / "x.run", *rests[1:]):
        rest.write_bytes(b"rest")
    fill(TEXTS)
    finish(index.update(archive))
    assert not any(rest.exists() for rest in rests)
    assert numbers(index) == list(range(1, 8))
