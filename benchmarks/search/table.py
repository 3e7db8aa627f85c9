"""The table of the benchmark, and what was to be reached."""

from dataclasses import dataclass
from typing import Self

_TANTIVY, _FTS5 = "tantivy", "SQLite FTS5"
_KINDS = ("rare term", "common term", "AND", "OR", "phrase", "prefix", "fuzzy", "source and date")
LARGE = 300_000  # articles; from so many on, the targets are those for a million
_MEMORY = 600.0  # megabytes
_ADDED = 20.0  # milliseconds


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside one peer's.

    Attributes:
        measure: what was measured.
        ours: of this program.
        peer: of the peer.
        peer_name: which.
        ratio: ours / peer.
        unit: of both.
        n: articles in the archive.
    """

    measure: str
    ours: float
    peer: float
    peer_name: str
    ratio: float
    unit: str
    n: int

    @classmethod
    def of(cls, measure: str, ours: float, peer: float, name: str, unit: str, number: int) -> Self:
        """A row of measured figures."""
        return cls(
            measure, round(ours, 3), round(peer, 3), name, round(ours / peer, 3), unit, number
        )


def print_table(rows: list[Row]) -> None:
    """One line a measure, the peers side by side."""
    names = list(dict.fromkeys(row.peer_name for row in rows))
    print(f"{'':28} {'Parallax':>10} " + "".join(f"{name:>15} {'ratio':>8}" for name in names))
    for measure in dict.fromkeys(row.measure for row in rows):
        found = {row.peer_name: row for row in rows if row.measure == measure}
        first = next(iter(found.values()))
        line = f"{measure:28} {first.ours:10,.2f} "
        for name in names:
            row = found.get(name)
            line += f"{row.peer:15,.2f} {row.ratio:8.3f}" if row else f"{'-':>15} {'-':>8}"
        print(f"{line} {first.unit}")


def print_targets(rows: list[Row], memory: float) -> None:
    """Each thing that was to be reached, and whether it is."""
    known = {(row.measure, row.peer_name): row for row in rows}
    print()
    for measure, peer, most in _targets(rows[0].n):
        row = known[measure, peer]
        verdict = "reached" if row.ratio <= most else "MISSED"
        print(f"{verdict:8} {measure:28} {row.ratio:8.3f} of {peer}, at most {most}")
    added = known["add one and see it, median", _TANTIVY].ours
    for name, value, most, unit in (
        ("index, memory of a process", memory, _MEMORY, "MB"),
        ("add one and see it, median", added, _ADDED, "ms"),
    ):
        verdict = "reached" if value <= most else "MISSED"
        print(f"{verdict:8} {name:28} {value:8.1f} {unit}, at most {most:.0f}")


def _targets(number: int) -> list[tuple[str, str, float]]:
    """(measure, peer, the ratio that is to be reached), for an archive of so many articles."""
    if number >= LARGE:
        kinds = [(f"{kind}, median", _TANTIVY, 3.0) for kind in (*_KINDS, "newest first", "facets")]
        return [("typing, median", _TANTIVY, 1.0), ("typing, worst", _TANTIVY, 1.0), *kinds]
    tenth = ("common term", "OR", "source and date", "facets")
    return [
        ("typing, median", _TANTIVY, 1.0),
        ("typing, worst", _TANTIVY, 1.0),
        ("typing, median", _FTS5, 0.1),
        ("typing, worst", _FTS5, 0.1),
        *((f"{kind}, median", _FTS5, 0.1) for kind in tenth),
        ("AND, median", _FTS5, 0.4),
        ("phrase, median", _FTS5, 0.4),
        *((f"{kind}, median", _TANTIVY, 4.0) for kind in (*_KINDS, "newest first", "facets")),
        ("snippets, median", _TANTIVY, 0.5),
        ("index, CPU of all processes", _FTS5, 2.5),
        ("index, size", _FTS5, 1.3),
    ]
