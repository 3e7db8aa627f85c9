"""Outcome: how a piece of work ended; made where it ran, read in the window."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass

from desktop.errors import ParallaxError


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a task has no result.

    Attributes:
        message: what happened and what to do; a ``Message`` where the world did it.
        expected: True if the world did it to us, False for a bug of ours.
        details: the traceback, for the report.
    """

    message: str
    expected: bool
    details: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """The result of completed work."""

    result: object


@dataclass(frozen=True, slots=True)
class Stopped:
    """The work was asked to stop, and did."""


@dataclass(frozen=True, slots=True)
class Died:
    """The process ended before its work did."""


Outcome = Done | Failure | Stopped


def outcome_of(job: Callable[[], object]) -> Done | Failure:
    """Call a function; whatever happens becomes an outcome."""
    try:
        return Done(job())
    except ParallaxError as error:
        return Failure(error.message, expected=True, details=traceback.format_exc())
    except Exception as error:  # noqa: BLE001  # a bug: handed to the window, which reports it
        return Failure(
            f"{type(error).__name__}: {error}", expected=False, details=traceback.format_exc()
        )
