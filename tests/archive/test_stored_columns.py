"""What was said of the columns of tables is kept with the archive, by header."""

import sqlite3
from pathlib import Path

from desktop.archive import Archive


def test_what_is_kept_is_known_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Archive.open(path) as archive:
        archive.columns.keep(("Kopf", "Leib, lang"), {"text": (1,)})
        archive.columns.keep(("Kopf", "Leib, lang"), {"text": (1,), "title": (0, 1)})
        archive.columns.keep(("заголовок",), {"url": (0,)})
    with Archive.open(path) as archive:
        assert archive.columns.known() == {
            ("Kopf", "Leib, lang"): {"text": (1,), "title": (0, 1)},
            ("заголовок",): {"url": (0,)},
        }
        assert archive.check() == []


def test_what_another_program_has_damaged_was_not_said(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Archive.open(path) as archive:
        archive.columns.keep(("Leib",), {"text": (0,)})
    broken = [
        ("columns of", "x"),
        ("columns of no JSON", "{}"),
        ('columns of {"a": 1}', "{}"),
        ("columns of [1]", "{}"),
        ('columns of ["a"]', "no JSON"),
        ('columns of ["b"]', '{"text": [1]}'),
        ('columns of ["c"]', '{"text": 0}'),
    ]
    connection = sqlite3.connect(path)
    with connection:
        connection.executemany("INSERT INTO properties (name, value) VALUES (?, ?)", broken)
    connection.close()
    with Archive.open(path) as archive:
        assert archive.columns.known() == {("Leib",): {"text": (0,)}}
