"""The commands for events: list them with reasons, and correct them."""

import argparse
from collections import defaultdict
from collections.abc import Callable

from desktop.archive import Archive, EventCorrection, EventFacts
from desktop.article import Event
from desktop.cli import DONE
from desktop.cli.event_shapes import correction_shape, event_lines, event_shape, whole_event
from desktop.cli.opening import EMPTY, opened
from desktop.cli.shapes import Json
from desktop.cli.terminal import put, shown
from desktop.errors import ArchiveError, located
from desktop.message import message


def run_events(options: argparse.Namespace) -> int:
    """List the events and their articles; for a single one also the reasons."""
    with opened(options) as library:
        shown(library.refresh())
        archive = library.archive
        one = options.event is not None
        events = [archive.event(options.event)] if one else archive.events()
        numbers = _named_by(archive, events[0]) if one else None
        articles = {article.id: article for article in archive.articles(numbers)}
        facts = defaultdict(EventFacts, archive.event_facts(options.event))
        shapes: list[Json] = []
        lines: list[str] = []
        for event in events:  # unrequested output would take as long again
            if options.json:
                shapes.append(event_shape(event, facts[event.id], articles, archive))
            elif one:
                lines += whole_event(event, facts[event.id], articles, archive)
            else:
                lines += event_lines(event, facts[event.id], articles)
    none = "No two articles report the same event." if articles else EMPTY
    put(options, shapes, "\n".join(lines) or none)
    return DONE


def _named_by(archive: Archive, event: Event) -> list[int]:
    """The articles that are mentioned when an event is shown by itself."""
    near = archive.grouping.near_misses(event.id)
    return [*event.articles, *(one.article for one in near)]


def run_merge(options: argparse.Namespace) -> int:
    """Make one event of several."""
    if len(set(options.events)) < 2:
        options.correction.error("name two events or more to merge")
    return _correct(options, lambda archive: archive.event_corrections.merge(options.events))


def run_split(options: argparse.Namespace) -> int:
    """Make some articles of an event an event of their own."""
    return _correct(
        options, lambda archive: archive.event_corrections.split(options.event, options.articles)
    )


def run_move(options: argparse.Namespace) -> int:
    """Put an article into an event, or out of its event."""
    return _correct(
        options, lambda archive: archive.event_corrections.move(options.article, options.event)
    )


def run_lock(options: argparse.Namespace) -> int:
    """Lock an event."""
    return _correct(options, lambda archive: archive.event_corrections.lock(options.event, True))


def run_unlock(options: argparse.Namespace) -> int:
    """Unlock an event."""
    return _correct(options, lambda archive: archive.event_corrections.lock(options.event, False))


def run_rename(options: argparse.Namespace) -> int:
    """Give an event a title."""
    title = " ".join(options.title)
    if not title.strip():
        options.correction.error("an event needs a title; write one")
    return _correct(options, lambda archive: archive.event_corrections.rename(options.event, title))


def run_undo(options: argparse.Namespace) -> int:
    """Revert the last correction of events."""

    def undo(archive: Archive) -> int:
        last = archive.event_corrections.last()
        if last is None:
            raise ArchiveError(
                located(archive.path, message("there is no correction of events to take back"))
            )
        return archive.event_corrections.undo(last.id).id

    return _correct(options, undo)


def _correct(options: argparse.Namespace, correct: Callable[[Archive], int]) -> int:
    """Carry a correction out, and print the resulting state of its events."""
    with opened(options) as library:
        archive = library.archive
        number = correct(archive)
        shown(library.refresh())
        one = next(one for one in archive.event_corrections.log() if one.id == number)
        events = _events_of(archive, one)
        facts = archive.event_facts()
        wanted = [article for event in events for article in event.articles]
        articles = {article.id: article for article in archive.articles(wanted)}
    gone = not any(event.id == one.event for event in events)
    lines = [
        f"{one.kind} {'taken back' if one.undone else 'done'}: event {one.event}"
        + (" is no more: no two of its articles are left in it" if gone else "")
    ]
    for event in events:
        lines += event_lines(event, facts[event.id], articles)
    put(options, correction_shape(one, events), "\n".join(lines))
    return DONE


def _events_of(archive: Archive, one: EventCorrection) -> list[Event]:
    """The current events of a correction's articles, and the one it names if it exists."""
    inside = archive.event_numbers()
    numbers = {inside[article] for article in one.articles if article in inside}
    numbers |= {one.event} & set(inside.values())
    return [archive.event(number) for number in sorted(numbers)]
