"""Contents: the library page's queries to the archive, run in the thread that has it open."""

import gc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.app.models.shelf import Shelf
from desktop.article import Article, Event

if TYPE_CHECKING:
    from desktop.archive import EventFacts, Provenance
    from desktop.library import Library


@dataclass(frozen=True, slots=True)
class Contents:
    """The content of the lists.

    Attributes:
        shelf: all articles.
        events: the newest first.
        facts: what is shown of each event, by number.
        opened: the numbers of the articles that were read.
    """

    shelf: Shelf = field(default_factory=Shelf)
    events: Sequence[Event] = ()
    facts: Mapping[int, "EventFacts"] = field(default_factory=dict[int, "EventFacts"])
    opened: frozenset[int] = frozenset()


def contents(library: "Library") -> Contents:
    """Read the content of the lists.

    Python's search for reference cycles passes them over from then on, for there are none in them:
    at 100,000 articles it would hold up the window 100 to 500 ms each time, in the middle of
    typing. What else was there then is searched again when the lists are next read.
    """
    gc.unfreeze()
    archive = library.archive
    facts = archive.event_facts()
    # Another process may regroup between two questions; what is new is asked for after it.
    events = [event for event in archive.events() if event.id in facts]
    made = Contents(Shelf(archive.summaries()), events, facts, archive.opened.numbers())
    gc.freeze()
    return made


def provenance(number: int, library: "Library") -> "Provenance":
    """How the article came in, and what has been corrected since."""
    return library.archive.provenance(number)


def article(number: int, library: "Library") -> Article:
    """An article to read."""
    return library.archive.article(number)


def article_again(number: int, library: "Library") -> Article | None:
    """An article that was read before, or None if it has left the archive."""
    return next(library.archive.articles([number]), None)
