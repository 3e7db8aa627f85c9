"""Groups: the events of an archive, kept up to date, and what each is about.

Which articles belong together is found anew when articles come, change or go. What the user decided
(`Archive.event_corrections`) is law for that, and nothing here is ever done in place of the user.
"""

from dataclasses import dataclass, replace

from desktop.archive import Archive, EventFacts
from desktop.article import Event
from desktop.events import METHOD, signatures
from desktop.events.grouper import Grouper
from desktop.events.model import Copy, Glance
from desktop.events.numbering import numbered
from desktop.events.signature import Signature
from desktop.progress import Progress, Work

_NAME = "events"  # under this name the archive remembers what grouping has seen
# More new articles than this are not put among the events one by one: it is done without a pause.
_FEW = 50
_SIGNED_AT_ONCE = 100  # articles; so many are lost where the work is stopped


@dataclass(frozen=True, slots=True)
class AtAGlance:
    """What there is to know of an event before any of its articles is read.

    Attributes:
        event: title, span and articles.
        facts: how many outlets and independent texts, and what the user decided.
        outlets: the outlets by name, in the order of their first reports; unknown ones left out.
        first: those of them that were first, as far as dates tell; () where nothing is dated.
        about: places, other names and figures.
        copies: which of its articles reprint another text.
    """

    event: Event
    facts: EventFacts
    outlets: tuple[str, ...]
    first: tuple[str, ...]
    about: Glance
    copies: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class _Held:
    """All that was found when the events were found, to put more articles among them.

    Attributes:
        grouper: holds it.
        known: the articles it knows.
        change: the last change of the archive that it knows.
        corrected: the state of the user's corrections that it knows.
    """

    grouper: Grouper
    known: set[int]
    change: int
    corrected: str


class Groups:
    """The events of one archive as grouping makes them."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._held: _Held | None = None

    def state(self) -> str:
        """What tells the events as they are now from any others: it changes when they do."""
        archive = self._archive
        return f"{archive.seen(_NAME)} {archive.event_corrections.state()}"

    def behind(self) -> bool:
        """Whether events are behind, and can be brought up to date."""
        archive = self._archive
        return not archive.read_only and archive.seen(_NAME) != _state(archive.last_change())

    def refresh(self) -> Work[None]:
        """Bring the events up to date.

        Where a few articles came since this last did so, only these are put among the events.

        Raises:
            ArchiveError: the archive can't be read or written.
        """
        if not self.behind():
            return
        yield from self._sign()
        if self._add_few():
            return
        kept = False
        while not kept:
            kept = yield from self._group()

    def forget(self) -> None:
        """Have all events found anew by the next `refresh`; what the user decided stays."""
        self._archive.note_seen(_NAME, "")
        self._archive.grouping.forget()

    def glance(self, number: int) -> AtAGlance:
        """An event at a glance.

        Raises:
            ArchiveError: there is none of that number.
        """
        archive = self._archive
        event = archive.event(number)
        articles = list(archive.articles(event.articles))
        dated = [one for one in articles if one.published]
        return AtAGlance(
            event=event,
            facts=archive.event_facts(number).get(number, EventFacts()),
            outlets=tuple(dict.fromkeys(one.source for one in articles if one.source)),
            first=tuple(
                dict.fromkeys(
                    one.source
                    for one in dated
                    if one.published == dated[0].published and one.source
                )
            ),
            about=archive.grouping.glance(number),
            copies=tuple(archive.grouping.copies(number)),
        )

    def _group(self) -> Work[bool]:
        """Find the events, and keep them unless the user has corrected some meanwhile.

        Returns:
            Whether they are kept.
        """
        archive = self._archive
        self._held = None
        with archive.snapshot():
            change, corrected = archive.last_change(), archive.event_corrections.state()
            signatures, law = archive.grouping.signatures(), archive.event_corrections.law()
            grouper = yield from Grouper.of(signatures, archive.events(), law)
        with archive.transaction():
            kept = archive.event_corrections.state() == corrected
            if kept:
                archive.grouping.keep(grouper.grouping)
                archive.note_seen(_NAME, _state(change))
                self._held = _Held(grouper, set(signatures.numbers), change, corrected)
        return kept

    def _add_few(self) -> bool:
        """Put the articles that are new among the events, where nothing else has happened.

        Returns:
            Whether the events are up to date now.
        """
        archive = self._archive
        held, self._held = self._held, None  # what fails halfway is not gone on with
        with archive.transaction():
            new = self._only_new(held) if held else None
            if held is None or new is None:
                return False
            for number in new:
                self._add(held.grouper, archive.grouping.signature(number))
            change = archive.last_change()
            archive.note_seen(_NAME, _state(change))
            self._held = replace(held, known=held.known | set(new), change=change)
        return True

    def _only_new(self, held: "_Held") -> list[int] | None:
        """The articles that came since the events were found; None where that is not all."""
        archive = self._archive
        if (
            archive.seen(_NAME) != _state(held.change)
            or archive.event_corrections.state() != held.corrected
            or held.grouper.is_stale
        ):
            return None
        changes = archive.changes(held.change)
        if len(changes) > _FEW or any(one.article in held.known for one in changes):
            return None
        return [one.article for one in changes if one.op == "put"]

    def _add(self, grouper: Grouper, one: Signature) -> None:
        archive = self._archive
        found = grouper.add(one)
        known = archive.grouping.events_of(found.articles)
        fixed = archive.event_corrections.law().locked
        locked = {one: event.id for event in known if event.id in fixed for one in event.articles}
        events = tuple(numbered(found.grouping.events, known, locked))
        archive.grouping.keep_part(replace(found.grouping, events=events), found.articles)

    def _sign(self) -> Work[None]:
        """Make the signatures that are missing, and keep them."""
        archive = self._archive
        waiting = archive.grouping.unsigned()
        for start in range(0, len(waiting), _SIGNED_AT_ONCE):
            yield Progress(start, len(waiting), "events")
            with archive.transaction():
                some = list(archive.articles(waiting[start : start + _SIGNED_AT_ONCE]))
                for article, made in zip(some, signatures(some), strict=True):
                    archive.grouping.keep_signature(article, made)


def _state(change: int) -> str:
    """What events were made from: the last change they have seen, and how they were made."""
    return f"{METHOD}:{change}"
