"""Damage guided by what the readers do with it: atheris, in a process of its own.

``python -m benchmarks.fuzz.guided SECONDS SEED``. atheris sees which lines of ``desktop`` a file
leads to, and goes on damaging those files that led to new ones. It ends the process by itself.
"""

import random
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["desktop"]):
    from benchmarks.fuzz.damage import damaged, repacked
    from benchmarks.fuzz.samples import samples
    from benchmarks.fuzz.watched import KEPT, Watch

_LARGEST = 60_000  # bytes; what a reader does wrong it does with little
_BLIND = 0.6  # of the damage is done by what is known of files, the rest byte by byte


def main(seconds: int, seed: int) -> None:
    """Damage and read until time is up."""
    known = samples()
    names = sorted(known)  # the first byte of an input says which of them it is called
    watch = Watch()
    KEPT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="parallax-") as scratch:
        seeds, folder = Path(scratch, "seeds"), Path(scratch, "read")
        seeds.mkdir()
        folder.mkdir()
        for at, name in enumerate(names):
            (seeds / name).write_bytes(bytes([at]) + known[name])

        def read(data: bytes) -> None:
            if not data:
                return
            path = folder / names[data[0] % len(names)]
            path.write_bytes(data[1:])
            if reason := watch.broken(path):
                watch.keep(path.name, data[1:], reason)

        def mutate(data: bytes, largest: int, number: int) -> bytes:
            draw = random.Random(number)
            if len(data) < 2 or draw.random() > _BLIND:
                return atheris.Mutate(data, largest)
            way = draw.choice((damaged, repacked))
            return (data[:1] + way(data[1:], draw))[:largest]

        # Time is kept by the watch: libFuzzer's own limit would end the process.
        options = ["-timeout=0", f"-max_total_time={seconds}", f"-max_len={_LARGEST}"]
        options += [f"-seed={seed % 2**31}", "-rss_limit_mb=4000", "-verbosity=0"]
        options += ["-print_final_stats=1", f"-artifact_prefix={KEPT}/"]
        atheris.Setup([sys.argv[0], *options, str(seeds)], read, custom_mutator=mutate)
        atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
