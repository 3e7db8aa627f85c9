"""Groups: the events of an archive, kept up to date, with summaries.

Which articles belong together is computed again when articles come, change or go. The user's
corrections (`Archive.event_corrections`) are binding, and nothing here is ever done in the user's
stead.
"""

import contextlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from desktop.archive import Archive, Change, EventFacts
from desktop.article import Event
from desktop.events import METHOD, signatures
from desktop.events.base import Base
from desktop.events.grouper import Grouper, Moved, Regrouped
from desktop.events.keeping import keep, taken_up
from desktop.events.model import Copy, Glance, Grouping
from desktop.events.numbering import numbered
from desktop.events.signature import VERSION
from desktop.message import message
from desktop.progress import Progress, Work

_NAME = "events"  # under this name the archive remembers what grouping has seen
_BASE = "events.base"
_MADE_BY = f"{METHOD}:{VERSION}"
# How `_Seen` is written; what a stranger's archive says instead is not read.
_WRITTEN = re.compile(
    rf"{METHOD}:([0-9]{{1,18}}):([0-9]{{1,18}}-[0-9]{{1,18}}):([0-9a-f]+)"
    r":([0-9]{1,18}):((?:[0-9]{1,19}(?: [0-9]{1,19})*)?)"
)
# More articles than this are not put among the events, or taken out of them, one by one: it is done
# without a pause.
_FEW = 50
# So few articles are all grouped in less than half a second (1,000 in .4, with keeping it).
_SOON_GROUPED = 1_000
_NOTHING = Moved()
_SIGNED_AT_ONCE = 100  # articles; so many are lost where the work is stopped


@dataclass(frozen=True, slots=True)
class AtAGlance:
    """A summary of an event, known before any of its articles is read.

    Attributes:
        event: title, span and articles.
        facts: how many outlets and independent texts, and what the user decided.
        outlets: the outlets by name, in the order of their first reports; unknown ones left out.
        first: those of them that were first, as far as dates tell: on a day of which some reports
            have no hour, all of that day; () where nothing is dated.
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
class _Seen:
    """The archive's record of the last grouping.

    Attributes:
        change: the last change of the archive that they were made from.
        corrected: the state of the user's corrections that they were made from.
        token: what tells the base they were made from, kept in the cache, from any other.
        grouped: the last change of the archive when all of it was grouped.
        moved: the articles that came or changed after that base was kept and are among the events
            as they are now, of which the base knows nothing or what they were before.
    """

    change: int
    corrected: str
    token: str
    grouped: int
    moved: frozenset[int] = frozenset()

    @classmethod
    def read(cls, stored: str) -> "_Seen | None":
        """The stored record; None where this program has not grouped the archive yet."""
        found = _WRITTEN.fullmatch(stored)
        if not found:
            return None
        change, corrected, token, grouped, moved = found.groups()
        came = frozenset(map(int, moved.split()))
        return cls(int(change), corrected, token, int(grouped), came)

    def __str__(self) -> str:
        moved = " ".join(map(str, sorted(self.moved)))
        return f"{METHOD}:{self.change}:{self.corrected}:{self.token}:{self.grouped}:{moved}"

    def went_on(self, changes: Sequence[Change], corrected: str) -> "_Seen":
        """What is remembered once these changes, the last of which is the archive's, are seen."""
        came = {one.article for one in changes if one.op == "put"}
        gone = {one.article for one in changes} - came
        change = changes[-1].seq if changes else self.change
        return _Seen(change, corrected, self.token, self.grouped, (self.moved | came) - gone)


@dataclass(frozen=True, slots=True)
class _Held:
    """The state of the grouping, for adding more articles to the events.

    Attributes:
        grouper: holds it.
        seen: what it has seen of the archive.
        waiting: articles near those that it has seen go or change, whose events are not found yet.
    """

    grouper: Grouper
    seen: _Seen
    waiting: Moved = _NOTHING


class Groups:
    """The events of one archive, as grouped."""

    def __init__(self, archive: Archive, folder: Path | None = None) -> None:
        """Group an archive.

        Args:
            archive: the archive.
            folder: where what was found is kept, to be taken up by another process; nowhere if
                None.
        """
        self._archive = archive
        self._base = None if folder is None else Path(folder) / _BASE
        self._held: _Held | None = None

    def state(self) -> str:
        """A token of the current events: it changes when they do."""
        archive = self._archive
        return f"{archive.seen(_NAME)} {archive.event_corrections.state()}"

    def behind(self) -> bool:
        """Whether events are behind, and can be brought up to date."""
        archive = self._archive
        if archive.read_only:
            return False
        seen = _Seen.read(archive.seen(_NAME))
        now = archive.last_change(), archive.event_corrections.state()
        return seen is None or (seen.change, seen.corrected) != now

    def refresh(self) -> Work[None]:
        """Bring the events up to date.

        Where a few articles came, changed or went since this last did so, or the user corrected
        some events, only these are looked at.

        Raises:
            ArchiveError: the archive can't be read or written.
        """
        if not self.behind() or self._catch_up():
            return
        yield from self._sign()
        yield from self._group_all()

    def unsettled(self) -> bool:
        """Whether `settle` has anything to do."""
        archive = self._archive
        seen = _Seen.read(archive.seen(_NAME))
        if seen is None or seen.change == seen.grouped or self.behind():
            return False
        return not archive.read_only and archive.count() <= _SOON_GROUPED

    def settle(self) -> Work[None]:
        """Regroup all articles, if they are few and some came or went one by one.

        What words weigh is then taken from the archive as it is, and events are those that its
        articles give in whatever order they came.

        Raises:
            ArchiveError: the archive can't be read or written.
        """
        if self.unsettled():
            yield from self._group_all()

    def forget(self) -> None:
        """Have the next `refresh` find all events again; the user's corrections stay."""
        self._archive.note_seen(_NAME, "")
        self._archive.grouping.forget()

    def glance(self, number: int) -> AtAGlance:
        """The summary of an event.

        Raises:
            ArchiveError: there is none of that number.
        """
        archive = self._archive
        event = archive.event(number)
        articles = list(archive.articles(event.articles))
        dates = [one.published for one in articles if one.published]
        return AtAGlance(
            event=event,
            facts=archive.event_facts(number).get(number, EventFacts()),
            outlets=tuple(dict.fromkeys(one.source for one in articles if one.source)),
            first=tuple(
                dict.fromkeys(
                    one.source
                    for one in articles
                    if one.source and one.published and _may_be_first(one.published, dates)
                )
            ),
            about=archive.grouping.glance(number),
            copies=tuple(archive.grouping.copies(number)),
        )

    def _group_all(self) -> Work[None]:
        """Find the events of all articles, and store them."""
        kept = False
        while not kept:
            kept = yield from self._group()

    def _group(self) -> Work[bool]:
        """Find the events, and store them unless the user has corrected some meanwhile.

        Returns:
            Whether they are kept.
        """
        archive = self._archive
        self._held = None
        with archive.snapshot():
            change, corrected = archive.last_change(), archive.event_corrections.state()
            signatures, law = archive.grouping.signatures(), archive.event_corrections.law()
            with signatures.at_hand():
                grouper = yield from Grouper.of(signatures, archive.events(), law)
        seen = _Seen(change, corrected, secrets.token_hex(8), change)
        with archive.transaction():
            if archive.event_corrections.state() != corrected:
                return False
            yield from archive.grouping.keep(grouper.grouping)
            grouper.grouping = Grouping()  # of 100,000 articles 400 MB, kept in the archive now
            archive.note_seen(_NAME, str(seen))
        self._keep_base(grouper, seen)
        self._held = _Held(grouper, seen)
        return True

    def _keep_base(self, grouper: Grouper, seen: _Seen) -> None:
        """Store the state of the grouping; if that fails, another process computes it again."""
        if self._base is not None:
            with contextlib.suppress(OSError):
                arrays = {**grouper.base.arrays(), "change": np.array([seen.change])}
                keep(self._base, arrays, _MADE_BY, seen.token)

    def _taken_up(self) -> _Held | None:
        """The state stored by another process; None where there is none, or it is too old."""
        archive = self._archive
        seen = _Seen.read(archive.seen(_NAME))
        if seen is None or self._base is None:
            return None
        arrays = taken_up(self._base, _MADE_BY, seen.token)
        if arrays is None or len(archive.changes(seen.change)) > _FEW:
            return None
        grouper = Grouper.restored(Base.restored(arrays), archive.grouping.signature)
        since = archive.changes(int(arrays["change"][0]))
        # Of what came or changed after the base was kept and has gone by now nothing tells where
        # it stood, and what that did to the others.
        if any(
            one.op != "put" and one.seq > seen.change and one.article in seen.moved for one in since
        ):
            return None
        before = [one.article for one in since if one.seq <= seen.change]
        later = [one for one in since if one.seq > seen.change and grouper.knows(one.article)]
        numbers = [one.article for one in later]
        if any(one.op != "put" for one in later):
            # What has gone can't be asked for its signature any more, which forgetting the others
            # may take: all go at once, and those of before may have stood with it.
            waiting = grouper.forget([*before, *numbers])
            waiting |= self._note(grouper, [one for one in since if one.seq <= seen.change])
        else:
            grouper.forget(before)
            waiting = grouper.forget(numbers)
            self._note(grouper, [one for one in since if one.seq <= seen.change])
        waiting |= self._note(grouper, later)
        self._decide(grouper)
        return _Held(grouper, seen, waiting)

    def _note(self, grouper: Grouper, changes: Sequence[Change]) -> Moved:
        """Note the articles that came or changed; returns whose events this may change."""
        came = [one.article for one in changes if one.op == "put"]
        return grouper.note(map(self._archive.grouping.signature, came))

    def _decide(self, grouper: Grouper) -> None:
        """Have what the user decided heeded, and the events taken for what they are by now."""
        archive = self._archive
        law = archive.event_corrections.law()
        locked = [archive.event(number) for number in sorted(law.locked)]
        grouper.decide(locked, law, archive.grouping.events_of)

    def _catch_up(self) -> bool:
        """Add new articles to the events, and apply removals, changes and corrections.

        Returns:
            Whether the events are up to date now.
        """
        archive = self._archive
        held, self._held = self._held, None  # what fails halfway is not gone on with
        with archive.transaction():
            held = held or self._taken_up()
            changes = self._few_changes(held) if held else None
            if held is None or changes is None:
                return False
            came = [one.article for one in changes if one.op == "put"]
            self._sign_few(came)
            self._follow(held, changes)
            self._heed(held)
            for number in came:
                if not held.grouper.knows(number):
                    self._replace(held.grouper.add(archive.grouping.signature(number)))
            seen = held.seen.went_on(changes, archive.event_corrections.state())
            archive.note_seen(_NAME, str(seen))
            self._held = _Held(held.grouper, seen)
        return True

    def _few_changes(self, held: _Held) -> list[Change] | None:
        """The changes since the events were found; None where there are too many."""
        archive = self._archive
        if archive.seen(_NAME) != str(held.seen) or held.grouper.is_stale:
            return None
        changes = archive.changes(held.seen.change)
        return changes if len(changes) <= _FEW else None

    def _follow(self, held: _Held, changes: Sequence[Change]) -> None:
        """Find the events anew of articles that went or changed, and of those they stood with."""
        grouper = held.grouper
        standing = self._archive.grouping.events_of([one.article for one in changes])
        # what comes back from the trash stands in its event again, which may be locked
        inside = {article for event in standing for article in event.articles}
        known = [one for one in changes if grouper.knows(one.article) or one.article in inside]
        waiting = held.waiting | grouper.forget(one.article for one in known)
        waiting |= self._note(grouper, known)
        if waiting != _NOTHING:
            self._decide(grouper)
            self._replace(grouper.regroup(waiting))

    def _heed(self, held: _Held) -> None:
        """Find the events anew that the user has corrected, and tell anew what they are about."""
        archive = self._archive
        if archive.event_corrections.state() == held.seen.corrected:
            return
        self._decide(held.grouper)
        made, undone = map(int, held.seen.corrected.split("-"))
        log = archive.event_corrections.log()
        again = sum(bool(one.undone) for one in log) != undone
        corrected = [
            one for place, one in enumerate(log) if place >= made or (again and one.undone)
        ]
        articles = {article for one in corrected for article in one.articles}
        self._replace(held.grouper.regroup(Moved(fresh=frozenset(articles))))

    def _replace(self, found: Regrouped) -> None:
        """Replace the events of some articles by events that were found again."""
        archive = self._archive
        known = archive.grouping.events_of(found.articles)
        fixed = archive.event_corrections.locked(event.id for event in known)
        locked = {one: event.id for event in known if event.id in fixed for one in event.articles}
        described = len(found.grouping.glances)
        new, standing = found.grouping.events[:described], found.grouping.events[described:]
        of_article = {one: event for event in known for one in event.articles}
        as_they_are = (of_article[event.articles[0]] for event in standing)
        events = (*numbered(new, known, locked), *as_they_are)
        grouping = replace(found.grouping, events=events)
        archive.grouping.keep_part(grouping, found.articles, found.anew)

    def _sign(self) -> Work[None]:
        """Make the missing signatures, and store them."""
        archive = self._archive
        waiting = archive.grouping.unsigned()
        for start in range(0, len(waiting), _SIGNED_AT_ONCE):
            yield Progress(start, len(waiting), message("events"))
            with archive.transaction():
                self._sign_few(waiting[start : start + _SIGNED_AT_ONCE])

    def _sign_few(self, numbers: Sequence[int]) -> None:
        """Make the signatures of some articles, and keep them."""
        some = list(self._archive.articles(numbers))
        for article, made in zip(some, signatures(some), strict=True):
            self._archive.grouping.keep_signature(article, made)


def _may_be_first(published: str, dates: Sequence[str]) -> bool:
    """Whether no report is certainly earlier: a day is neither before nor after its hours."""
    return not any(
        date[:known] < published[:known]
        for date in dates
        for known in [min(len(date), len(published))]
    )
