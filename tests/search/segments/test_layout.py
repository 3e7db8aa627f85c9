"""Segment files: what is written is read, and what is not ours is refused."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from desktop.errors import IndexFileError
from desktop.search.segments.layout import Arrays, digest_of, narrow, write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "one.segment"
    arrays = {
        "bytes": np.arange(5, dtype=np.uint8),
        "empty": np.empty(0, np.int64),
        "wide": np.array([-(2**62), 7], np.int64),
        "flags": np.array([True, False]),
        "every other": np.arange(10, dtype=np.uint16)[::2],
    }
    write(path, arrays, {"count": 3})
    return path


def test_what_is_written_is_read(path: Path) -> None:
    arrays = Arrays.open(path)
    assert arrays.facts == {"count": 3}
    assert arrays["bytes"].tolist() == [0, 1, 2, 3, 4]
    assert arrays["empty"].dtype == np.int64
    assert not len(arrays["empty"])
    assert arrays["wide"].tolist() == [-(2**62), 7]
    assert arrays["flags"].tolist() == [True, False]
    assert arrays["every other"].tolist() == [0, 2, 4, 6, 8]


def test_arrays_are_read_only(path: Path) -> None:
    with pytest.raises(ValueError, match="read-only"):
        Arrays.open(path)["bytes"][0] = 1


def test_size_and_digest_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "one.segment"
    file = write(path, {"numbers": np.arange(1000)}, {})
    assert file.size == path.stat().st_size
    assert file.digest == digest_of(path)
    assert file.digest == hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest()


def test_nothing_else_is_left_in_the_folder(path: Path) -> None:
    assert list(path.parent.iterdir()) == [path]


def test_a_missing_or_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError):
        Arrays.open(tmp_path / "none")
    (tmp_path / "empty").touch()
    with pytest.raises(IndexFileError):
        Arrays.open(tmp_path / "empty")


def test_every_flipped_bit_of_the_header_is_noticed(path: Path) -> None:
    content = path.read_bytes()
    end = content.index(b"}}") + 2 + 16  # the header, and its digest
    for at in range(end):
        damaged = bytearray(content)
        damaged[at] ^= 1 << at % 8
        path.write_bytes(damaged)
        with pytest.raises(IndexFileError):
            Arrays.open(path)


def test_every_truncation_is_noticed(path: Path) -> None:
    content = path.read_bytes()
    last = len(content) - 64 + 10  # five numbers of two bytes, and what fills the line
    for size in range(last):
        path.write_bytes(content[:size])
        with pytest.raises(IndexFileError):
            Arrays.open(path)


@pytest.mark.parametrize(
    ("largest", "kind"), [(0, np.uint8), (255, np.uint8), (256, np.uint16), (65_536, np.uint32)]
)
def test_numbers_are_kept_as_narrow_as_they_fit(largest: int, kind: type) -> None:
    assert narrow(np.array([largest])).dtype == kind
    assert narrow(np.empty(0, np.int64), largest).dtype == kind
