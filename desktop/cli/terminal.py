"""Output: text for people or JSON for programs, and progress where there is a terminal."""

import argparse
import json
import sys
import time
from collections.abc import Callable

from desktop.cli.shapes import Json
from desktop.progress import Pace, Result, Work, lasting

_PROGRESS_EVERY = 0.1  # seconds


def put(options: argparse.Namespace, shape: Json, text: str) -> None:
    """Print what a command found: JSON if it was asked for, else the text."""
    if options.json:
        text = json.dumps(shape, ensure_ascii=False, indent=2)
    print(text, flush=True)  # at once: who watches a folder reads along


def shown(work: Work[Result]) -> Result:
    """Run long work, with its progress on the terminal where there is one."""
    if not sys.stderr.isatty():
        return _finished(work, lambda _: None)
    return _finished(work, _Meter())


def _finished(work: Work[Result], meter: Callable[[str], None]) -> Result:
    pace = Pace()
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            meter("")
            return end.value
        pace.note(step)
        meter(f"{step.done}/{step.total or '?'} {_speed(pace)}{step.doing}")


def _speed(pace: Pace) -> str:
    """How fast it goes and what is left, as far as that is known."""
    known = [f"{pace.rate:.3g}/s"] if pace.rate else []
    known += [f"{lasting(pace.left)} left"] if pace.left else []
    return f"({', '.join(known)}) " if known else ""


class _Meter:
    """One line of the terminal that is written over."""

    def __init__(self) -> None:
        self._shown = 0.0

    def __call__(self, line: str) -> None:
        if not line or time.monotonic() - self._shown > _PROGRESS_EVERY:
            print(f"\r\x1b[K{line[:78]}", end="", file=sys.stderr, flush=True)
            self._shown = time.monotonic()
