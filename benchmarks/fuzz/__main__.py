"""Damaged files of every format are read until something breaks: ``make fuzz``.

``python -m benchmarks.fuzz [SECONDS]`` (600 by default) damages a file, reads it, and looks whether
every outcome is an article or an error for the user, within ten seconds, and whether anything was
written. What breaks a reader is kept in ``build/fuzz`` with the traceback; the exit status is then
1. Of containers the members are damaged as well, and packed anew.
"""

import io
import os
import random
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from benchmarks.fuzz.samples import samples
from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import read

_KEPT = Path(__file__).resolve().parents[2] / "build" / "fuzz"
_PATIENCE = 10  # seconds
_TOKENS = (
    *(b"\0", b"\xff", b"\xef\xbb\xbf", b"<", b"</", b'"', b"{", b"}", b"[", b"\r\n", b"-1"),
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"99999999999999999999", b"\\", b"%PDF-", b"../"),
    *(b"From ", b"\xf0\x9f\x98\x80", b"<![CDATA[", b"=?utf-8?q?", b"PK\x03\x04", b"\x1f\x8b"),
)


class HangError(Exception):
    """A file was read for too long."""


def damaged(data: bytes, draw: random.Random) -> bytes:
    """A file with some of its bytes changed, cut, doubled, moved or put in."""
    found = bytearray(data)
    for _ in range(draw.choice((1, 1, 2, 4, 16))):
        at, length = draw.randrange(len(found) + 1), draw.choice((1, 2, 8, 64, 512))
        match draw.randrange(6):
            case 0 if found:
                found[at % len(found)] ^= 1 << draw.randrange(8)
            case 1:
                del found[at : at + length]
            case 2:
                found[at:at] = found[at : at + length] * draw.choice((1, 2, 50))
            case 3:
                found[at:at] = draw.choice(_TOKENS)
            case 4:
                piece = found[at : at + length]
                there = draw.randrange(len(found) + 1)
                found[there:there] = piece
            case _:
                del found[at:]
    return bytes(found)


def repacked(data: bytes, draw: random.Random) -> bytes:
    """A ZIP with one of its members damaged; the file itself where it is no ZIP."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = {name: packed.read(name) for name in packed.namelist()}
    except zipfile.BadZipFile:
        return damaged(data, draw)
    name = draw.choice(sorted(members))
    members[name] = damaged(members[name], draw)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for one, content in members.items():
            packed.writestr(one, content)
    return file.getvalue()


def broken(path: Path) -> str:
    """What is wrong with how a file is read, or ""."""
    before = sorted(path.parent.iterdir())
    signal.alarm(_PATIENCE)
    try:
        found = list(read(path))
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return traceback.format_exc()
    finally:
        signal.alarm(0)
    wrong = [one for one in found if not isinstance(one, Article | ReaderError)]
    wrong += [one for one in found if isinstance(one, Article) and not one.text.strip()]
    written = sorted(path.parent.iterdir()) != before
    return f"{wrong!r}"[:2000] if wrong else "it wrote a file" * written


def fuzz(seconds: float, seed: int) -> Counter[str]:
    """Damage and read until time is up; how often each file was read, and how often it broke."""
    draw, counted = random.Random(seed), Counter[str]()
    known = samples()
    ways: Sequence[Callable[[bytes, random.Random], bytes]] = (damaged, repacked)
    ends = time.monotonic() + seconds
    with tempfile.TemporaryDirectory(prefix="parallax-") as folder:
        while time.monotonic() < ends:
            name = draw.choice(sorted(known))
            data = draw.choice(ways)(known[name], draw)
            path = Path(folder, name)
            path.write_bytes(data)
            counted["files"] += 1
            if reason := broken(path):
                counted[f"broken {name}"] += 1
                number = counted["broken"] = counted["broken"] + 1
                _KEPT.mkdir(parents=True, exist_ok=True)
                (_KEPT / f"{number}-{name}").write_bytes(data)
                (_KEPT / f"{number}-{name}.txt").write_text(reason, encoding="utf-8")
                print(f"{name}: {reason.strip().splitlines()[-1][:120]}", flush=True)
            path.unlink()
    return counted


def main() -> int:
    """Fuzz, and tell what came of it."""
    signal.signal(signal.SIGALRM, _hung)
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 600.0
    seed = int(os.environ.get("SEED", time.time()))
    counted = fuzz(seconds, seed)
    print(f"{counted['files']:,} files of {len(samples())} formats, {counted['broken']} broken")
    print(f"SEED={seed}" + (f"; see {_KEPT}" if counted["broken"] else ""))
    return bool(counted["broken"])


def _hung(_signal: int, _frame: FrameType | None) -> None:
    raise HangError(f"read for more than {_PATIENCE} seconds")


if __name__ == "__main__":
    sys.exit(main())
