"""Recovery: whatever happens to an index, searching is right again without anybody's help.

PARALLAX_KILLS and PARALLAX_DAMAGES set how often it happens; by default a few times.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index, recovery

Fill = Callable[[Sequence[Article | str]], None]
KILLS = int(os.environ.get("PARALLAX_KILLS", "4"))
DAMAGES = int(os.environ.get("PARALLAX_DAMAGES", "12"))
ROOT = Path(__file__).parents[2]

WORDS = ("ferry", "harbour", "boat", "mast")

UPDATE = """
import random, sys
from pathlib import Path
from desktop.archive import Archive
from desktop.search import Index, bulk

bulk.WORTH, bulk.FIRST, bulk.SEGMENT = 20, 5, 15

def main():
    archive, index = Archive.open(Path(sys.argv[2])), Index.open(Path(sys.argv[1]))
    print("begun", flush=True)
    for _ in index.update(archive, batch=3):
        pass
    for _ in index.tidy(archive):
        pass

if __name__ == "__main__":
    main()
"""


def expected(archive: Archive, word: str) -> list[int]:
    return [a.id for a in archive.articles() if word in f"{a.title} {a.text}".split()]


def is_right(index: Index, archive: Archive) -> bool:
    return all(
        sorted(index.search(word, whole=True).articles.tolist()) == expected(archive, word)
        for word in WORDS
    )


def edit(archive: Archive, chance: random.Random) -> None:
    """Do what users do: many articles, few articles, corrections, deletions."""
    for number in range(chance.choice((1, 3, 40))):
        archive.add(Article(f"{chance.choice(WORDS)} {number} {chance.random()}", language="en"))
    there = [article.id for article in archive.articles()]
    for number in chance.sample(there, min(4, len(there))):
        archive.correct(number, "title", chance.choice(WORDS))
    for number in chance.sample(there, min(2, len(there) - 1)):
        archive.delete(number)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
@pytest.mark.timeout(60 + 20 * KILLS)
def test_indexing_may_be_killed_at_any_moment(archive: Archive, tmp_path: Path) -> None:
    script = tmp_path / "update.py"
    script.write_text(UPDATE, encoding="utf-8")
    folder = tmp_path / "index"
    chance = random.Random(1)
    for _ in range(KILLS):
        edit(archive, chance)
        process = subprocess.Popen(
            [sys.executable, str(script), str(folder), str(archive.path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        with process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.random() ** 2)
            process.kill()
        with Index.open(folder, archive) as index:
            if index.position == archive.last_change() and index.complete:
                assert is_right(index, archive)
            elif chance.random() < 0.3:  # else the next one goes on with what this one left
                finish(index.update(archive))
                assert is_right(index, archive)
    with Index.open(folder, archive) as index:
        finish(index.update(archive))
        assert is_right(index, archive)


def truncate(path: Path, chance: random.Random) -> None:
    path.write_bytes(path.read_bytes()[: chance.randrange(path.stat().st_size)])


def flip(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def overwrite(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.randbytes(path.stat().st_size))


def lengthen(path: Path, chance: random.Random) -> None:
    path.write_bytes(path.read_bytes() + chance.randbytes(1 + chance.randrange(9)))


def remove(path: Path, _chance: random.Random) -> None:
    path.unlink()


def become_folder(path: Path, _chance: random.Random) -> None:
    path.unlink()
    path.mkdir()


DAMAGE = (truncate, flip, overwrite, lengthen, remove, become_folder)


@pytest.mark.timeout(60 + 5 * DAMAGES)
def test_damaged_files_are_never_searched(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "index"
    chance = random.Random(2)
    for number in range(300):
        archive.add(Article(f"{WORDS[number % 4]} {number}", language="en"))
    with Index.open(folder) as index:
        finish(index.update(archive))
        for number in range(1, 250):
            archive.delete(number)
        finish(index.update(archive))
    for _ in range(DAMAGES):
        files = sorted(path for path in folder.iterdir() if path.name != "lock")
        chance.choice(DAMAGE)(chance.choice(files), chance)
        with Index.open(folder, archive) as index:
            assert index.position == 0
            results = index.search("ferry", whole=True)
            assert results.partial
            labelled = [a.id for a in archive.articles() if "ferry" in a.label.split()]
            assert sorted(results.articles.tolist()) == labelled
            finish(index.update(archive))
            assert is_right(index, archive)
        edit(archive, chance)
        with Index.open(folder) as index:
            finish(index.update(archive))
            assert is_right(index, archive)
    assert list(tmp_path.glob("index.*")) == []


def test_what_is_put_away_is_only_an_index_s(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    folder.mkdir()
    for name in ("note.txt", "lock", "marker", f"{'ab' * 16}.segment", "_MAIN_1.toc"):
        (folder / name).write_text(name)
    recovery.put_away(folder)
    assert sorted(path.name for path in folder.iterdir()) == ["lock", "note.txt"]
    assert list(tmp_path.iterdir()) == [folder]


def test_the_marker_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where putting away is cut off, no marker is left that says there is an index."""
    folder = tmp_path / "index"
    folder.mkdir()
    for name in ("marker", f"{'0a' * 16}.segment", f"{'fb' * 16}.segment"):
        (folder / name).write_text(name)
    rename = Path.rename

    def die_after_one(path: Path, target: Path) -> Path:
        rename(path, target)
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "rename", die_after_one)
    with pytest.raises(KeyboardInterrupt):
        recovery.put_away(folder)
    assert sorted(path.suffix for path in folder.iterdir()) == [".segment", ".segment"]


def test_what_could_not_be_deleted_is_deleted_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "index"
    folder.mkdir()
    (folder / "marker").write_text("garbage")
    with monkeypatch.context() as patch:
        patch.setattr(recovery.shutil, "rmtree", lambda *_args, **_options: None)
        recovery.put_away(folder)
    assert list(folder.iterdir()) == []
    assert len(list(tmp_path.iterdir())) == 2
    recovery.clear(folder)
    assert list(tmp_path.iterdir()) == [folder]


def test_a_file_that_windows_has_open_stays_and_is_in_nobody_s_way(
    archive: Archive, fill: Fill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(["A ferry"])
    folder = tmp_path / "index"
    with Index.open(folder) as index:
        finish(index.update(archive))
    (folder / "marker").write_text("garbage")
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.suffix == ".segment":
            raise PermissionError(13, "The process cannot access the file")
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refuse)
        patch.setattr(recovery, "delete", lambda _folder, _names: None)
        with Index.open(folder) as index:
            finish(index.update(archive))
            assert index.search("ferry").total == 1
    assert len(list(folder.glob("*.segment"))) == 2
    with Index.open(folder) as index:
        finish(index.update(archive))
    assert len(list(folder.glob("*.segment"))) == 1


def test_a_file_that_cannot_be_read_makes_the_index_anew(
    archive: Archive, fill: Fill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.search import generations  # noqa: PLC0415

    fill(["A ferry"])
    folder = tmp_path / "index"
    with Index.open(folder) as index:
        finish(index.update(archive))

    def fail(_path: Path) -> str:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(generations, "digest_of", fail)
        with Index.open(folder) as index:
            assert index.position == 0
            finish(index.update(archive))
            assert index.search("ferry").total == 1
