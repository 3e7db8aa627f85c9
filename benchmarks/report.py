"""What every measurement of speed leaves: a line a figure, and ``build/bench/NAME.json``."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def row(
    measure: str, ours: float, peer: tuple[str, float] | None, number: int, unit: str = "ms"
) -> dict[str, object]:
    """One figure.

    Args:
        measure: what was measured.
        ours: of this program.
        peer: the name of the peer and its figure in the same run, or None.
        number: of what was worked on.
        unit: of both figures.
    """
    return {
        "measure": measure,
        "ours": round(ours, 2),
        "peer": None if peer is None else round(peer[1], 2),
        "peer_name": None if peer is None else peer[0],
        "ratio": None if peer is None else round(ours / peer[1], 2),
        "unit": unit,
        "n": number,
    }


def tell(name: str, of: str, rows: Iterable[Mapping[str, object]]) -> None:
    """Print figures as they come, and write all of them.

    Args:
        name: of the benchmark.
        of: what it works on, in the plural.
        rows: the figures.
    """
    told: list[Mapping[str, object]] = []
    for line in rows:
        told.append(line)
        shown = "{measure:36} {n:>8} {of} {ours!s:>12} {unit}  {peer!s:>10}  ratio {ratio}"
        print(shown.format(of=of, **line), flush=True)
    write(name, told)


def write(name: str, rows: Iterable[Mapping[str, object]]) -> Path:
    """Write the figures of a benchmark where they are looked for; where that is."""
    target = ROOT / "build" / "bench" / f"{name}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(list(rows), indent=1), encoding="utf-8")
    return target
