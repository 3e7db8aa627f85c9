"""The log of corrections of events: what the user decided, in its order, and what still holds."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TypeVar

import msgspec

from desktop.archive.connection import LARGEST_NUMBER, Connection
from desktop.archive.law import Said, law
from desktop.archive.placing import EventState
from desktop.errors import ArchiveError
from desktop.events.model import Corrections
from desktop.message import Ordinal, message

_Stored = TypeVar("_Stored")
_Number = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]


class EventCorrectionKind(StrEnum):
    """What the user can do to events."""

    MERGE = "merge"
    SPLIT = "split"
    MOVE_IN = "move in"
    MOVE_OUT = "move out"
    LOCK = "lock"
    UNLOCK = "unlock"
    RENAME = "rename"


@dataclass(frozen=True, slots=True)
class EventCorrection:
    """One correction as the log holds it.

    Attributes:
        id: its number.
        kind: what was done.
        event: the event it left its articles in; of a move out or a split the one they came from.
        articles: all articles it was about, in ascending order.
        made: when, ISO 8601 in UTC.
        undone: when it was taken back, or "".
    """

    id: int
    kind: EventCorrectionKind
    event: int
    articles: tuple[int, ...]
    made: str
    undone: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """A correction that was not taken back, with what it takes to make it once more.

    Attributes:
        correction: as the log holds it.
        events: the numbers of the events it was about, first the one it names.
        title: what the event it names was called before it.
        given: what the event it names is called since.
        chosen: the articles that were split off or moved.
    """

    correction: EventCorrection
    events: tuple[int, ...]
    title: str
    given: str
    chosen: tuple[int, ...]


class CorrectionLog:
    """The corrections of the events of one archive, to be read.

    All raise ArchiveError where an archive that somebody sent may have damaged the log.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def log(self) -> list[EventCorrection]:
        """All corrections in the order in which they were made, those taken back too."""
        return [
            EventCorrection(
                *(number, EventCorrectionKind(kind), event),
                *(self._decoded(number, articles, tuple[_Number, ...]), made, undone),
            )
            for number, kind, event, articles, made, undone in self._connection.rows(
                "SELECT id, kind, event_id, articles, made, coalesce(undone, '')"
                " FROM event_corrections ORDER BY id"
            )
        ]

    def last(self) -> EventCorrection | None:
        """The last correction that was not taken back, or None where there is none."""
        return next((one for one in reversed(self.log()) if not one.undone), None)

    def standing(self) -> list[Standing]:
        """All corrections that were not taken back, in the order in which they were made."""
        kept = {
            number: (self._decoded(number, before, list[EventState]), apart)
            for number, before, apart in self._connection.rows(
                "SELECT id, before, apart FROM event_corrections WHERE undone IS NULL"
            )
        }
        titles = self._titles({state.id for states, _ in kept.values() for state in states})
        found: list[Standing] = []
        for one in reversed([one for one in self.log() if not one.undone]):
            states, apart = kept[one.id]
            if not states:
                raise self._damaged(one.id)
            chosen, _ = self._decoded(one.id, apart, tuple[tuple[_Number, ...], object])
            title = states[0].title
            given = titles.get(states[0].id, title)
            found.append(Standing(one, tuple(state.id for state in states), title, given, chosen))
            titles |= {state.id: state.title for state in states}
        return found[::-1]

    def state(self) -> str:
        """What changes with every correction, and every time one is taken back."""
        ((made, undone),) = self._connection.rows(
            "SELECT count(*), count(undone) FROM event_corrections"
        )
        return f"{made}-{undone}"

    def law(self) -> Corrections:
        """What all corrections together say for every grouping."""
        rows = self._connection.rows(
            "SELECT id, articles, together, apart FROM event_corrections"
            " WHERE undone IS NULL ORDER BY id"
        )
        said = [
            Said(
                self._decoded(number, together, frozenset[_Number]),
                self._decoded(number, apart, tuple[frozenset[_Number], frozenset[_Number]]),
                self._decoded(number, articles, frozenset[int]),
            )
            for number, articles, together, apart in rows
        ]
        locked = self._connection.rows("SELECT id FROM events WHERE locked")
        # of these alone, not of all there are: an article that comes asks for the law
        named = frozenset[int]().union(*(one.together.union(*one.apart) for one in said))
        present = self._connection.rows(
            "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(sorted(named))],
        )
        return law(said, (number for (number,) in locked), {number for (number,) in present})

    def _titles(self, events: set[int]) -> dict[int, str]:
        """What some events are called now; those that are no more are left out."""
        rows = self._connection.rows(
            "SELECT id, title FROM events WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(sorted(events))],
        )
        return dict(rows)

    def _decoded(self, number: int, stored: str, kind: type[_Stored]) -> _Stored:
        """What is kept of a correction, which an archive that somebody sent may have damaged."""
        try:
            return msgspec.json.decode(stored, type=kind)
        except msgspec.DecodeError as error:
            raise self._damaged(number) from error

    def _damaged(self, number: int) -> ArchiveError:
        return self._connection.refusal(
            message(
                "it is damaged: correction {number} can't be read; open a backup",
                number=Ordinal(number),
            )
        )
