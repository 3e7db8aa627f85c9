"""Progress: what long work yields; such work is a plain generator, cancelled by closing it."""

import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import TypeVar

Result = TypeVar("Result")

# The speed of the last half minute predicts the next; less than three seconds predict nothing.
_WINDOW, _SOONEST = 30.0, 3.0  # seconds
_NOTED_EVERY = 0.5  # seconds


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of long work has come.

    Attributes:
        done: steps done.
        total: steps in all; 0 while that is not known.
        doing: what is being worked on, for people ("orchard-fire.html").
        part: how much is done of the step under way, from 0 to 1; 0 where that is not known.
        taken: what has come of all steps so far, in pieces (articles); 0 where none are counted.
    """

    done: int
    total: int
    doing: str = ""
    part: float = 0.0
    taken: int = 0


Work = Generator[Progress, None, Result]


def finish(work: Work[Result], note: Callable[[Progress], object] | None = None) -> Result:
    """Run long work to its end and return its result.

    Args:
        work: ends, too, where this is stopped.
        note: is given what it yields.
    """
    with closing(work):
        while True:
            try:
                step = next(work)
            except StopIteration as end:
                return end.value
            if note is not None:
                note(step)


def told(work: Work[Result], tell: Callable[[Progress], Progress]) -> Work[Result]:
    """Long work as a part of longer work, with each step mapped."""
    with closing(work):
        while True:
            try:
                step = next(work)
            except StopIteration as end:
                return end.value
            yield tell(step)


class Pace:
    """The speed of work and the time left, from its recent progress."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._noted: deque[tuple[float, Progress]] = deque()

    def note(self, progress: Progress) -> None:
        """Record the latest progress."""
        now = self._clock()
        if self._noted:
            then, last = self._noted[-1]
            if last.total != progress.total or _steps(last) > _steps(progress):
                self._noted.clear()  # other work has begun
            elif len(self._noted) > 1 and then - self._noted[-2][0] < _NOTED_EVERY:
                self._noted.pop()
        self._noted.append((now, progress))
        while len(self._noted) > 2 and now - self._noted[0][0] > _WINDOW:
            self._noted.popleft()

    @property
    def rate(self) -> float:
        """Pieces per second, or steps where none are counted; 0 while unknown."""
        seconds, first, last = self._lately()
        if not seconds:
            return 0.0
        return (last.taken - first.taken or last.done - first.done) / seconds

    @property
    def left(self) -> float:
        """The seconds left; 0 where unknown."""
        seconds, first, last = self._lately()
        steps = _steps(last) - _steps(first)
        if not seconds or not last.total or steps <= 0:
            return 0.0
        return (last.total - _steps(last)) * seconds / steps

    def _lately(self) -> tuple[float, Progress, Progress]:
        """The time looked back, 0 where it is too short, and the progress then and now."""
        if not self._noted:
            return 0.0, Progress(0, 0), Progress(0, 0)
        (then, first), (now, last) = self._noted[0], self._noted[-1]
        return now - then if now - then >= _SOONEST else 0.0, first, last


def lasting(seconds: float) -> str:
    """A duration as it matters to someone waiting, in SI symbols: "40 s", "3 min", "2 h 5 min"."""
    if seconds < 59.5:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def _steps(progress: Progress) -> float:
    return progress.done + progress.part
