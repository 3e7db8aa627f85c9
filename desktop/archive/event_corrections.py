"""Corrections of events: a log of what the user decided, each with its way back.

A correction holds at once for the events it is about, and as law for every grouping after it.
"""

import json
from collections.abc import Iterable, Sequence

import msgspec

from desktop.archive import placing
from desktop.archive.correction_log import (
    CorrectionLog,
    EventCorrection,
    EventCorrectionKind,
    Standing,
)
from desktop.archive.placing import EventState
from desktop.archive.stored_articles import LABEL, now, refuse_no_article
from desktop.message import Message, Ordinal, message


class EventCorrections(CorrectionLog):
    """The corrections of the events of one archive. All raise ArchiveError for what is not there.

    A locked event takes no article and loses none: what would change that is refused.
    """

    def merge(self, numbers: Sequence[int]) -> int:
        """Make one event of several: the first one, which keeps its number and its title.

        Returns:
            The number of the correction.

        Raises:
            ArchiveError: they are fewer than two, or one is locked.
        """
        first, *others = numbers = list(dict.fromkeys(numbers)) or [0]
        if not others:
            raise self._connection.refusal(message("name two events or more to merge"))
        with self._connection.transaction():
            before = [self._unlocked(number) for number in numbers]
            everyone = [article for state in before for article in state.articles]
            moving = [article for state in before[1:] for article in state.articles]
            placing.put_in(self._connection, moving, first)
            placing.settle(self._connection, numbers)
            return self._note(EventCorrectionKind.MERGE, first, before, together=everyone)

    def split(self, number: int, articles: Sequence[int]) -> int:
        """Make an event of its own of some articles of an event; one alone is then in no event.

        The event keeps its number, unless one article alone would be left in it.

        Returns:
            The number of the correction.

        Raises:
            ArchiveError: it is locked, or these are none or all of its articles, or not all of it.
        """
        with self._connection.transaction():
            before = self._unlocked(number)
            chosen, rest = self._parted(before, articles)
            leaving = chosen if len(rest) > 1 else rest
            if len(leaving) > 1:
                placing.put_in(self._connection, leaving, self._new_event(leaving))
            else:
                placing.put_in(self._connection, leaving, None)
            placing.settle(self._connection, [number])
            together = chosen if len(chosen) > 1 else []
            return self._note(
                EventCorrectionKind.SPLIT, number, [before], together=together, apart=(chosen, rest)
            )

    def move(self, article: int, event: int | None) -> int:
        """Put an article into an event, or with None out of the one it is in.

        Returns:
            The number of the correction.

        Raises:
            ArchiveError: one of the events is locked, or the article is where it is to go.
        """
        refuse_no_article(self._connection, article)
        with self._connection.transaction():
            origin = placing.event_of(self._connection, article)
            if origin == event:
                raise self._connection.refusal(_is_there(article, event))
            before = [self._unlocked(number) for number in (event, origin) if number is not None]
            target = before[0].articles if event is not None else ()
            left = [one for one in before[-1].articles if one != article] if origin else []
            placing.put_in(self._connection, [article], event)
            if event is not None:
                placing.tell_near_miss(self._connection, article, event)
            placing.settle(self._connection, [state.id for state in before])
            return self._note(
                EventCorrectionKind.MOVE_OUT if event is None else EventCorrectionKind.MOVE_IN,
                before[0].id,
                before,
                articles=[article],
                together=[article, *target] if target else [],
                apart=([article], left),
            )

    def event_of(self, article: int) -> int | None:
        """The number of the event an article is in, or None."""
        return placing.event_of(self._connection, article)

    def lock(self, number: int, locked: bool) -> int:
        """Lock an event, or unlock it.

        Returns:
            The number of the correction.

        Raises:
            ArchiveError: it is so already.
        """
        with self._connection.transaction():
            before = placing.state(self._connection, number)
            if before.locked == locked:
                raise self._connection.refusal(
                    message("event {number} is locked already", number=Ordinal(number))
                    if locked
                    else message("event {number} is not locked", number=Ordinal(number))
                )
            self._connection.run("UPDATE events SET locked = ? WHERE id = ?", [int(locked), number])
            kind = EventCorrectionKind.LOCK if locked else EventCorrectionKind.UNLOCK
            return self._note(kind, number, [before])

    def rename(self, number: int, title: str) -> int:
        """Give an event a title that it keeps, whatever articles come.

        Returns:
            The number of the correction.

        Raises:
            ArchiveError: the title is empty, or the event has it from the user already.
        """
        title = " ".join(title.split())
        if not title:
            raise self._connection.refusal(message("an event needs a title; write one"))
        with self._connection.transaction():
            before = placing.state(self._connection, number)
            if before.renamed and before.title == title:
                raise self._connection.refusal(
                    message("event {number} is called so already", number=Ordinal(number))
                )
            self._connection.run(
                "UPDATE events SET title = ?, renamed = 1 WHERE id = ?", [title, number]
            )
            return self._note(EventCorrectionKind.RENAME, number, [before])

    def make_again(self, one: Standing) -> int:
        """Make a correction once more that was taken back.

        Returns:
            The number of the correction.

        Raises:
            ArchiveError: as when it was made first.
        """
        event = one.events[0]
        match one.correction.kind:
            case EventCorrectionKind.MERGE:
                return self.merge(one.events)
            case EventCorrectionKind.SPLIT:
                return self.split(event, one.chosen)
            case EventCorrectionKind.MOVE_IN:
                return self.move(one.chosen[0], event)
            case EventCorrectionKind.MOVE_OUT:
                return self.move(one.chosen[0], None)
            case EventCorrectionKind.LOCK | EventCorrectionKind.UNLOCK as kind:
                return self.lock(event, kind is EventCorrectionKind.LOCK)
            case EventCorrectionKind.RENAME:
                return self.rename(event, one.given)

    def undo(self, number: int) -> EventCorrection:
        """Take a correction back; its articles go where they were before it.

        Raises:
            ArchiveError: there is none of that number, it was taken back before, or a later one is
                about the same articles.
        """
        with self._connection.transaction():
            known = next((one for one in self.log() if one.id == number), None)
            if known is None or known.undone:
                raise self._connection.refusal(
                    message(
                        "there is no correction {number} of events to take back",
                        number=Ordinal(number),
                    )
                )
            self._refuse_later(known)
            ((before,),) = self._connection.rows(
                "SELECT before FROM event_corrections WHERE id = ?", [number]
            )
            states = self._decoded(number, before, list[EventState])
            placing.put_back(self._connection, known.articles, states)
            self._connection.run(
                "UPDATE event_corrections SET undone = ? WHERE id = ?", [now(), number]
            )
        return known

    def locked(self, numbers: Iterable[int]) -> set[int]:
        """Which of some events are locked."""
        rows = self._connection.rows(
            "SELECT id FROM events WHERE locked AND id IN (SELECT value FROM json_each(?))",
            [json.dumps(sorted(numbers))],
        )
        return {number for (number,) in rows}

    def _unlocked(self, number: int) -> EventState:
        """An event as it is now; a locked one is refused."""
        found = placing.state(self._connection, number)
        if found.locked:
            raise self._connection.refusal(
                message("event {number} is locked; unlock it first", number=Ordinal(number))
            )
        return found

    def _parted(self, event: EventState, articles: Sequence[int]) -> tuple[list[int], list[int]]:
        """Some articles of an event, and the others; none and all are refused."""
        for article in articles:
            if article not in event.articles:
                raise self._connection.refusal(
                    message(
                        "article {article} is not in event {number}",
                        article=Ordinal(article),
                        number=Ordinal(event.id),
                    )
                )
        asked = set(articles)
        chosen = [article for article in event.articles if article in asked]
        rest = [article for article in event.articles if article not in asked]
        if not chosen or not rest:
            raise self._connection.refusal(
                message(
                    "name some of the articles of event {number}, not all",
                    number=Ordinal(event.id),
                )
            )
        return chosen, rest

    def _new_event(self, articles: Sequence[int]) -> int:
        """An event with the headline of the article that most surely belongs to the others."""
        marks = ", ".join("?" * len(articles))
        return self._connection.run(
            f"INSERT INTO events (title) SELECT {LABEL}"  # noqa: S608 (our own words, and marks)
            " FROM articles JOIN event_articles ON article_id = articles.id"
            f" WHERE articles.id IN ({marks}) ORDER BY strength DESC, position LIMIT 1",
            articles,
        )

    def _note(
        self,
        kind: EventCorrectionKind,
        event: int,
        before: Sequence[EventState],
        *,
        articles: Iterable[int] | None = None,
        together: Sequence[int] = (),
        apart: tuple[Sequence[int], Sequence[int]] = ((), ()),
    ) -> int:
        """Write a correction down; by default it is about all articles of the events it was in."""
        if articles is None:
            articles = [article for state in before for article in state.articles]
        return self._connection.run(
            "INSERT INTO event_corrections"
            " (kind, event_id, articles, together, apart, before, made)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                *(kind, event, json.dumps(sorted(articles)), json.dumps(list(together))),
                *(json.dumps(apart), msgspec.json.encode(before).decode(), now()),
            ],
        )

    def _refuse_later(self, known: EventCorrection) -> None:
        later = self._connection.rows(
            "SELECT max(id) FROM event_corrections WHERE id > ? AND undone IS NULL AND EXISTS"
            " (SELECT 1 FROM json_each(articles) AS one WHERE one.value IN"
            " (SELECT value FROM json_each(?)))",
            [known.id, json.dumps(known.articles)],
        )
        ((number,),) = later
        if number is not None:
            raise self._connection.refusal(
                message(
                    "correction {number} is of the same articles and was made later; undo it first",
                    number=Ordinal(number),
                )
            )


def _is_there(article: int, event: int | None) -> Message:
    """Why an article isn't moved: it is where it is to go."""
    if event is None:
        return message("article {article} is in no event", article=Ordinal(article))
    return message(
        "article {article} is in event {event} already",
        article=Ordinal(article),
        event=Ordinal(event),
    )
