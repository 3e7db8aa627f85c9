"""Output: text for people or JSON for programs, and progress on terminals."""

import argparse
import json
import sys
import time

from desktop.cli.shapes import Json
from desktop.progress import Pace, Progress, Result, Work, finish, lasting

_PROGRESS_EVERY = 0.1  # seconds
_WIDTH = 78  # characters; a line that wraps at 80 columns can't be overwritten


def put(options: argparse.Namespace, shape: Json, text: str) -> None:
    """Print a command's result: JSON if requested, else the text."""
    if options.json:
        text = json.dumps(shape, ensure_ascii=False, indent=2)
    print(text, flush=True)  # at once, for users watching a folder


def shown(work: Work[Result]) -> Result:
    """Run long work, with progress if there is a terminal."""
    if not sys.stderr.isatty():
        return finish(work)
    meter = _Meter()
    try:
        return finish(work, meter.note)
    finally:  # an error message is on a line of its own
        meter.show("")


def _speed(pace: Pace) -> str:
    """The speed and the time left, as far as they are known."""
    known = [f"{pace.rate:.3g}/s"] if pace.rate else []
    known += [f"{lasting(pace.left)} left"] if pace.left else []
    return f"({', '.join(known)}) " if known else ""


class _Meter:
    """One line of the terminal that is overwritten."""

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
        """Overwrite the line."""
        print(f"\r\x1b[K{line[:_WIDTH]}", end="", file=sys.stderr, flush=True)
