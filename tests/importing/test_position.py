"""How far a file is read can be told while it is."""

from pathlib import Path

from desktop.importing import Position, read

ROW = "Ferry stays in port,The ferry stayed in port for the night.\n"


def test_the_place_in_a_table_goes_up_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_text("title,text\n" + ROW * 5_000)
    position = Position()
    parts = [position.part for _ in read(path, position=position)]
    assert parts == sorted(parts)
    assert parts[0] < 0.2
    assert 0.4 < parts[2_500] < 0.6
    assert parts[-1] == 1


def test_nothing_is_reached_in_an_empty_file_or_one_that_is_not_there(tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    for path in (empty, tmp_path / "missing.csv"):
        position = Position()
        assert list(read(path, position=position))
        assert position.part == 0
