"""Damaged files of every format are read until something breaks: ``make fuzz``.

``python -m benchmarks.fuzz [SECONDS]`` (600 by default) damages a file, reads it, and looks whether
every outcome is an article or an error for the user, within ten seconds, and whether anything was
written, started or fetched. Half the time Hypothesis damages, and makes small what breaks a reader;
the other half atheris does, guided by the lines that are reached (where it can't be installed,
Hypothesis has all the time). What breaks a reader is kept in ``build/fuzz`` with the reason; the
exit status is then 1. Of containers the members are damaged as well, and packed anew.
"""

import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import FlakyFailure

from benchmarks.fuzz.damage import damaged, repacked
from benchmarks.fuzz.samples import samples
from benchmarks.fuzz.watched import Watch

_BATCH = 200  # files between two looks at the clock


class BrokenError(Exception):
    """A file broke a reader."""

    def __init__(self, name: str, data: bytes, reason: str) -> None:
        super().__init__(reason)
        self.name, self.data, self.reason = name, data, reason


def fuzz(seconds: float, first: int, watch: Watch) -> tuple[int, int]:
    """Damage and read until time is up; how many files were read, and broke a reader anew."""
    known = samples()
    ends, count, kept = time.monotonic() + seconds, 0, 0
    with tempfile.TemporaryDirectory(prefix="parallax-") as folder:

        def read(name: str, draw: Random, packed: bool) -> None:
            nonlocal count
            data = (repacked if packed else damaged)(known[name], draw)
            path = Path(folder, name)
            path.write_bytes(data)
            count += 1
            if reason := watch.broken(path):
                raise BrokenError(name, data, reason)

        batch = 0
        while time.monotonic() < ends:
            batch += 1
            try:
                _batch(first + batch, sorted(known), read)
            except BrokenError as error:
                kept += watch.keep(error.name, error.data, error.reason)
            except FlakyFailure as several:  # what takes ten seconds once may take nine then
                broken = [one for one in several.exceptions if isinstance(one, BrokenError)]
                kept += sum(watch.keep(one.name, one.data, one.reason) for one in broken)
    return count, kept


def _batch(number: int, names: list[str], read: Callable[[str, Random, bool], None]) -> None:
    drawn = given(st.sampled_from(names), st.randoms(use_true_random=False), st.booleans())
    seed(number)(
        settings(
            max_examples=_BATCH,
            database=None,
            deadline=None,
            phases=[Phase.generate, Phase.shrink],
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        )(drawn(read))
    )()


def guided(seconds: float, first: int) -> tuple[int, bool]:
    """Let atheris damage and read; how many files were read, and whether any broke a reader."""
    command = [sys.executable, "-m", "benchmarks.fuzz.guided", str(int(seconds)), str(first)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    print(done.stdout, end="", flush=True)
    if done.returncode:  # a crash outside of Python; libFuzzer says where it keeps the file
        print(done.stderr[-3000:], file=sys.stderr)
    executed = re.search(r"stat::number_of_executed_units: (\d+)", done.stderr)
    return int(executed[1]) if executed else 0, bool(done.returncode or done.stdout.strip())


def main() -> int:
    """Fuzz, and tell what came of it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 600.0
    first = int(os.environ.get("SEED", time.time()))
    has_atheris = importlib.util.find_spec("atheris") is not None
    count, kept = fuzz(seconds / 2 if has_atheris else seconds, first, Watch())
    print(f"Hypothesis: {count:,} files of {len(samples())} formats, {kept} broke a reader")
    if has_atheris:
        count, broken = guided(seconds / 2, first)
        kept += broken
        print(f"atheris: {count:,} files, {'see above' if broken else 'none broke a reader'}")
    else:
        print("atheris is not installed (there is no wheel of it for this system): left out")
    print(f"SEED={first}")
    return bool(kept)


if __name__ == "__main__":
    sys.exit(main())
