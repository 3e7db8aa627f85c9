"""A folder that is watched tells of each file once it is whole."""

import os
import time
from pathlib import Path

from desktop.importing.watching import Watch


def test_watching_waits_until_a_file_is_whole_and_takes_a_changed_one_again(
    tmp_path: Path,
) -> None:
    file = tmp_path / "page.txt"
    watch = Watch([tmp_path])
    file.write_text("Half of", encoding="utf-8")
    assert watch.look() == []
    file.write_text("Half of an account.", encoding="utf-8")
    assert watch.look() == []
    assert watch.look() == [file]
    assert watch.look() == []
    file.write_text("Half of an account, corrected.", encoding="utf-8")
    assert [watch.look(), watch.look()] == [[], [file]]


def test_what_came_since_it_was_watched_last_is_new_whatever_its_own_time(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("Old.", encoding="utf-8")
    since = max((tmp_path / "old.txt").stat().st_ctime_ns, time.time_ns()) + 1
    while time.time_ns() < since + 20_000_000:  # a file system's clock ticks every 4 ms or so
        pass
    copied = tmp_path / "copied.txt"
    copied.write_text("New.", encoding="utf-8")
    os.utime(copied, (0, 0))  # as copying a file with its own time does
    watch = Watch([tmp_path], since)
    assert watch.look() == [copied]
    assert watch.look() == []
