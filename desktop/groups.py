"""Groups: the events of an archive, kept up to date, and what each is about.

Which articles belong together is found anew when articles come, change or go. What the user decided
(`Archive.event_corrections`) is law for that, and nothing here is ever done in place of the user.
"""

from dataclasses import dataclass

from desktop.archive import Archive, EventFacts
from desktop.article import Event
from desktop.events import METHOD, group, signature
from desktop.events.model import Copy, Glance
from desktop.progress import Progress, Work

_NAME = "events"  # under this name the archive remembers what grouping has seen
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


class Groups:
    """The events of one archive as grouping makes them."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

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

        Raises:
            ArchiveError: the archive can't be read or written.
        """
        if not self.behind():
            return
        yield from self._sign()
        kept = False
        while not kept:
            kept = yield from self._group()

    def _group(self) -> Work[bool]:
        """Find the events, and keep them unless the user has corrected some meanwhile.

        Returns:
            Whether they are kept.
        """
        archive = self._archive
        change, corrected = archive.last_change(), archive.event_corrections.state()
        law = archive.event_corrections.law()
        grouping = yield from group(archive.grouping.signatures(), archive.events(), law)
        with archive.transaction():
            kept = archive.event_corrections.state() == corrected
            if kept:
                archive.grouping.keep(grouping)
                archive.note_seen(_NAME, _state(change))
        return kept

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

    def _sign(self) -> Work[None]:
        """Make the signatures that are missing, and keep them."""
        archive = self._archive
        waiting = archive.grouping.unsigned()
        for start in range(0, len(waiting), _SIGNED_AT_ONCE):
            yield Progress(start, len(waiting), "events")
            with archive.transaction():
                for article in archive.articles(waiting[start : start + _SIGNED_AT_ONCE]):
                    archive.grouping.keep_signature(article, signature(article))


def _state(change: int) -> str:
    """What events were made from: the last change they have seen, and how they were made."""
    return f"{METHOD}:{change}"
