"""Progress: what long work yields; it is a plain generator and is cancelled by being closed."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of long work has come.

    Attributes:
        done: steps done.
        total: steps in all; 0 while that is not known.
        doing: what is being worked on, for people ("orchard-fire.html").
    """

    done: int
    total: int
    doing: str = ""


Work = Generator[Progress, None, Result]


def finish(work: Work[Result]) -> Result:
    """Run long work to its end and return its result."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value
