"""A folder that is watched tells of each file once it is whole."""

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
