"""Builds the demo archive, archive.db, from the invented texts in packaging/demo."""

import argparse
import contextlib
import sqlite3
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.article import Event, Summary
from desktop.library import Library
from desktop.paths import DEMO_ARCHIVE
from desktop.progress import finish

TEXTS = Path(__file__).resolve().parent / "demo"

# What an archive says about the moment and the place of its making must not differ from build to
# build. Whoever opens a copy gives it an identity of its own (`Archive.renew_identity`).
_IDENTITY = "5f8d3c1e-0d3a-4a53-9b0e-9a1c5d0e7a11"
_IMPORTED = "2026-11-22T00:00:00+00:00"
_BASE = "0"  # of grouping: kept in no cache


@dataclass(frozen=True, slots=True)
class Account:
    """One text of the demo, and what the archive must know of it.

    Attributes:
        name: what the tables in `traps.md` call it.
        event: the folder of its event, or "" where it belongs to none.
        file: below packaging/demo.
        source: the outlet, or "".
        published: the day, or "".
        language: ISO 639-1.
        id: its id inside a file of several.
    """

    name: str
    event: str
    file: str
    source: str
    published: str
    language: str
    id: str = ""


def contents() -> list[Account]:
    """The texts in the order in which they go in."""
    listed = tomllib.loads((TEXTS / "contents.toml").read_text(encoding="utf-8"))
    return [Account(**account) for account in listed["account"]]


def build(output: Path) -> tuple[list[Event], list[Summary]]:
    """Make the archive anew and put it in the place of an older one.

    Returns:
        The events and the articles that it holds.

    Raises:
        ValueError: a text could not be imported, or is there twice.
    """
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".demo-") as folder:
        made, cache = Path(folder, "archive.db"), Path(folder, "cache")
        with Library.open(made, cache) as library:
            _import(library)
        _fix(made)
        # Only now, as the archive remembers up to which change its events have been made.
        with Library.open(made, cache) as library:
            finish(library.refresh())
            finish(library.read_ahead())
            made_of = library.archive.events(), library.archive.summaries()
        _fold(made)
        # A log left by whoever had the old archive open would be replayed into the new one.
        for log in ("-wal", "-shm"):
            output.with_name(output.name + log).unlink(missing_ok=True)
        made.replace(output)
    return made_of


def _import(library: Library) -> None:
    """Import every file once, by the paths it has below the folder of the texts."""
    with contextlib.chdir(TEXTS):
        for file in dict.fromkeys(account.file for account in contents()):
            report = finish(library.import_files([Path(file)]))
            if report.failed or report.duplicates:
                raise ValueError(f"{file}: {report.failed or 'it is there twice'}")


def _fix(path: Path) -> None:
    """Set what is different in every build to what it is in all of them."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE properties SET value = ? WHERE name = 'uuid'", [_IDENTITY])
        connection.execute("UPDATE articles SET imported = ?", [_IMPORTED])
        connection.execute("UPDATE _sqlite_migrations SET applied_at = ?", [_IMPORTED])


def _fold(path: Path) -> None:
    """Leave one file without a log, which opens where nobody may write, the same in every build."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # The fourth part tells from which base of grouping, in whose cache, the events were made.
        name = "seen by events"
        (seen,) = connection.execute(
            "SELECT value FROM properties WHERE name = ?", [name]
        ).fetchone()
        method, change, corrected, _, *rest = seen.split(":")
        value = ":".join((method, change, corrected, _BASE, *rest))
        connection.execute("UPDATE properties SET value = ? WHERE name = ?", [value, name])
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")


def _grouped(
    events: Sequence[Event], summaries: Sequence[Summary]
) -> list[tuple[str, list[Summary]]]:
    numbered = {one.id: one for one in summaries}
    groups = [(event.title, [numbered[number] for number in event.articles]) for event in events]
    return [*groups, ("In no event", [one for one in summaries if not one.event])]


def main() -> None:
    """Build the archive and print what it holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=DEMO_ARCHIVE, help="the file to write")
    output: Path = parser.parse_args().output.absolute()
    events, summaries = build(output)
    print(f"{output}: {len(summaries)} articles, {len(events)} events")
    for title, members in _grouped(events, summaries):
        print(f"\n{title}")
        for one in members:
            print(f"  {one.published[:10] or 'undated':10}  {one.source or 'unknown'}: {one.title}")


if __name__ == "__main__":
    main()
