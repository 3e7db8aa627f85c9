"""The marker comes back as it was written, or not at all."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search import marker
from desktop.search.marker import Bitmap, Marker, Part
from desktop.search.segments.layout import File

SEGMENT = f"{1:032x}.segment"
MARKER = Marker(
    "uuid",
    generation=7,
    position=9,
    top=30,
    missing=((1, 5), (6, 9)),
    count=19,
    parts=(
        Part(f"{1:032x}.segment", File(100, "ab"), 10, (0, 9)),
        Part(
            f"{2:032x}.segment",
            File(1, "cd"),
            20,
            bitmap=Bitmap(f"{3:032x}.deleted", File(3, "e"), 9),
        ),
    ),
)


def test_it_comes_back_as_it_was_written(tmp_path: Path) -> None:
    marker.write(tmp_path, MARKER)
    assert marker.read(tmp_path) == MARKER
    assert [path.name for path in tmp_path.iterdir()] == ["marker"]
    assert [name[31:] for name, _file in MARKER.files()] == ["1.segment", "2.segment", "3.deleted"]


def test_each_has_another_stamp(tmp_path: Path) -> None:
    assert marker.stamp(tmp_path) == b""
    stamps: set[bytes] = set()
    for generation in range(5):
        marker.write(tmp_path, Marker("uuid", generation))
        stamps.add(marker.stamp(tmp_path))
    assert len(stamps) == 5


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_no_changed_byte_goes_unnoticed(at: int, change: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        written: list[bytes] = []
        patch.setattr(marker, "_replace", lambda new, _old: written.append(new.read_bytes()))
        with TemporaryDirectory() as name:
            folder = Path(name)
            marker.write(folder, MARKER)
            content = bytearray(written[0])
            content[at % len(content)] ^= change
            (folder / "marker").write_bytes(content)
            assert marker.read(folder) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"count": 20},
        {"missing": ((5, 1),)},
        {"parts": (Part("../x", File(1, ""), 19),)},
        {"parts": (Part(SEGMENT, File(1, ""), 20, (5, 5)),)},
        {"parts": (Part(SEGMENT, File(1, ""), 20, (20,)),)},
        {"parts": (Part(SEGMENT, File(1, ""), 20, (-1,)),)},
        {"parts": (Part(SEGMENT, File(1, ""), 10), Part(SEGMENT, File(1, ""), 9))},
    ],
)
def test_what_makes_no_sense_is_no_marker(tmp_path: Path, wrong: dict[str, object]) -> None:
    marker.write(tmp_path, replace(MARKER, **wrong))  # type: ignore[arg-type]
    assert marker.read(tmp_path) is None


def test_it_is_put_in_its_place_once_nobody_reads_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, tries = Path.replace, list[Path]()

    def refuse(path: Path, target: Path) -> Path:
        tries.append(path)
        if len(tries) < 4:
            raise PermissionError(13, "The process cannot access the file")
        return put(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    marker.write(tmp_path, MARKER)
    assert marker.read(tmp_path) == MARKER


def test_where_it_can_never_be_put_in_its_place_the_commit_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _target: Path) -> Path:
        raise PermissionError(13, "The process cannot access the file")

    marker.write(tmp_path, MARKER)
    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(marker, "_PAUSE_S", 0)
    with pytest.raises(PermissionError):
        marker.write(tmp_path, replace(MARKER, generation=8))
    assert marker.read(tmp_path) == MARKER
