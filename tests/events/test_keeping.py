from pathlib import Path

import numpy as np
import pytest

from desktop.events.arrays import Arrays
from desktop.events.keeping import keep, taken_up

ARRAYS: Arrays = {
    "places": np.arange(7, dtype=np.int32),
    "weights": np.array([[0.5, 0.25], [1.0, 0.0]]),
    "nothing": np.zeros(0, np.uint32),
}


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "cache" / "events.base"
    keep(path, ARRAYS, "2:1", "a token")
    return path


def test_what_was_kept_is_taken_up(kept: Path) -> None:
    found = taken_up(kept, "2:1", "a token")
    assert found is not None
    assert {name: array.tolist() for name, array in found.items()} == {
        name: array.tolist() for name, array in ARRAYS.items()
    }
    assert [array.dtype for array in found.values()] == [one.dtype for one in ARRAYS.values()]


def test_what_is_changed_is_not_changed_for_others(kept: Path) -> None:
    found = taken_up(kept, "2:1", "a token")
    assert found is not None
    found["places"][0] = 9
    again = taken_up(kept, "2:1", "a token")
    assert again is not None
    assert again["places"][0] == 0


@pytest.mark.parametrize(("made_by", "token"), [("3:1", "a token"), ("2:1", "another")])
def test_what_something_else_made_is_not_taken_up(kept: Path, made_by: str, token: str) -> None:
    assert taken_up(kept, made_by, token) is None


@pytest.mark.parametrize("cut", [0, 10, 60, 200, -1])
def test_a_file_that_was_cut_off_is_not_taken_up(kept: Path, cut: int) -> None:
    kept.write_bytes(kept.read_bytes()[:cut])
    assert taken_up(kept, "2:1", "a token") is None


def test_a_head_that_was_altered_is_not_taken_up(kept: Path) -> None:
    kept.write_bytes(kept.read_bytes().replace(b'"i4"', b'"u4"', 1))
    assert taken_up(kept, "2:1", "a token") is None


def test_where_nothing_was_kept_nothing_is_taken_up(tmp_path: Path) -> None:
    assert taken_up(tmp_path / "events.base", "2:1", "a token") is None
