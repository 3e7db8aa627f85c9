"""Output: text for people or JSON for programs, and progress where there is a terminal."""

import argparse
import json
import sys
import time

from desktop.cli.shapes import Json
from desktop.progress import Pace, Progress, Result, Work, finish, lasting

_PROGRESS_EVERY = 0.1  # seconds
_WIDTH = 78  # characters; a line that a terminal of 80 breaks can't be written over


def put(options: argparse.Namespace, shape: Json, text: str) -> None:
    """Print what a command found: JSON if it was asked for, else the text."""
    if options.json:
        text = json.dumps(shape, ensure_ascii=False, indent=2)
    print(text, flush=True)  # at once: who watches a folder reads along


def shown(work: Work[Result]) -> Result:
    """Run long work, with its progress on the terminal where there is one."""
    if not sys.stderr.isatty():
        return finish(work)
    meter = _Meter()
    try:
        return finish(work, meter.note)
    finally:  # what is told of an error stands on a line of its own
        meter.show("")


def _speed(pace: Pace) -> str:
    """How fast it goes and what is left, as far as that is known."""
    known = [f"{pace.rate:.3g}/s"] if pace.rate else []
    known += [f"{lasting(pace.left)} left"] if pace.left else []
    return f"({', '.join(known)}) " if known else ""


class _Meter:
    """One line of the terminal that is written over."""

    def __init__(self) -> None:
        self._pace = Pace()
        self._shown = 0.0

    def note(self, step: Progress) -> None:
        """Note a step, and show it unless one was shown just now."""
        self._pace.note(step)
        if time.monotonic() - self._shown > _PROGRESS_EVERY:
            self.show(f"{step.done}/{step.total or '?'} {_speed(self._pace)}{step.doing}")
            self._shown = time.monotonic()

    def show(self, line: str) -> None:
        """Write over what stands there."""
        print(f"\r\x1b[K{line[:_WIDTH]}", end="", file=sys.stderr, flush=True)
