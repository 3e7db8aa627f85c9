"""The demo archive's table of differences and traps, held against what the program says."""

from collections import Counter

import pytest

from benchmarks.quality.traps import QUIET, Demo, Trap, is_right, traps
from desktop.reading.parser import Parser

_QUIET = [trap for trap in traps() if trap.kind == QUIET]
_PEACEFUL = [trap for trap in traps() if trap.verdict != "conflict"]
# A little under what was reached, by kind.
_FLOORS = {"statement": 3, "number": 26, "time": 11, "place": 1, "name": 6, "speaker": 3, "only": 3}


@pytest.fixture(scope="module")
def demo(parser: Parser) -> Demo:
    return Demo(parser)


@pytest.mark.parametrize("trap", _QUIET, ids=lambda trap: trap.fact)
def test_nothing_is_said_where_there_is_nothing_to_say(demo: Demo, trap: Trap) -> None:
    assert [difference.reason for difference in demo.told(trap)] == []


@pytest.mark.parametrize("trap", _PEACEFUL, ids=lambda trap: trap.fact)
def test_no_trap_is_called_a_conflict(demo: Demo, trap: Trap) -> None:
    assert [d.reason for d in demo.told(trap) if d.verdict == "conflict"] == []


def test_so_much_of_the_table_is_found(demo: Demo) -> None:
    found = Counter(trap.kind for trap in traps() if is_right(trap, demo.told(trap)))
    assert {kind: found[kind] for kind, floor in _FLOORS.items() if found[kind] < floor} == {}
