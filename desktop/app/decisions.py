"""Decisions about differences, as undoable changes of the archive."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.app.archive_command import Back, Change, EarlierCommand
from desktop.app.tasks import Tasks

if TYPE_CHECKING:
    from desktop.decision import Decision
    from desktop.library import Library


def decide(decision: "Decision", instead: Sequence["Decision"] = ()) -> Change:
    """Store a decision, replacing others."""
    numbered = [decision]  # redone, it keeps its number: later steps may refer to it

    def change(library: "Library") -> Back:
        stored = library.archive.decisions
        before = [stored.remove(one.id) for one in instead]
        numbered[0] = kept = stored.put(numbered[0])

        def back(library: "Library") -> None:
            library.archive.decisions.remove(kept.id)
            for one in before:
                library.archive.decisions.put(one)

        return back

    return change


def take_back(decision: "Decision") -> Change:
    """Delete a decision."""

    def change(library: "Library") -> Back:
        before = library.archive.decisions.remove(decision.id)
        return lambda library: library.archive.decisions.put(before)

    return change


def earlier(
    words: str, tasks: Tasks, decision: "Decision", changed: Callable[[], None]
) -> EarlierCommand:
    """A decision from before the archive was opened, as a step."""
    return EarlierCommand(words, tasks, decide(decision), _removal(decision.id), changed)


def _removal(number: int) -> Back:
    return lambda library: library.archive.decisions.remove(number)
