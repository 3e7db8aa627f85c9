"""The commands `tag` and `note`, by which users annotate articles."""

import argparse
import sys

from desktop.archive import Archive, Note
from desktop.cli import DONE, SOME_FAILED
from desktop.cli.opening import opened
from desktop.cli.shapes import noted
from desktop.cli.terminal import put


def run_tag(options: argparse.Namespace) -> int:
    """Add tags to an article or remove them, and print those it has."""
    if options.remove and not options.names:
        options.parser.error("name the tags to remove")
    with opened(options) as library:
        archive = library.archive
        archive.article(options.article)  # refuses a number of none, also where nothing is named
        change = archive.tags.remove if options.remove else archive.tags.add
        with archive.transaction():
            changed = {name: change(options.article, name) for name in options.names}
        tags = archive.tags.of(options.article)
    missing = [name for name, done in changed.items() if options.remove and not done]
    for name in missing:
        print(f"article {options.article} has no tag “{name}”", file=sys.stderr)
    put(options, {"id": options.article, "tags": tags}, ", ".join(tags) or "It has no tag.")
    return SOME_FAILED if missing else DONE


def run_note(options: argparse.Namespace) -> int:
    """Write or remove the note on an article as a whole, and print all notes on it."""
    text = " ".join(options.text)
    if options.remove and options.text:
        options.parser.error("name either a text or --remove")
    if options.text and not text.strip():
        options.parser.error("a note without words is none; --remove removes one")
    with opened(options) as library:
        archive = library.archive
        archive.article(options.article)
        if text:
            _write(archive, options.article, text)
        removed = _remove(archive, options.article) if options.remove else 0
        notes = archive.notes.of(options.article)
    shape = {"id": options.article, "notes": [noted(note) for note in notes]}
    lines = ["The note was removed."] if removed else []
    lines += [note.text for note in notes]
    put(options, shape, "\n".join(lines) or "There is no note on it.")
    return SOME_FAILED if options.remove and not removed else DONE


def _write(archive: Archive, article: int, text: str) -> None:
    """Write the note; if the window has made several, the first one is replaced."""
    before = next(iter(_whole(archive, article)), Note(article, ""))
    archive.notes.put(Note(article, text, id=before.id, made=before.made))


def _remove(archive: Archive, article: int) -> int:
    """Remove the notes on an article as a whole; returns how many there were."""
    notes = _whole(archive, article)
    with archive.transaction():
        for note in notes:
            archive.notes.remove(note.id)
    return len(notes)


def _whole(archive: Archive, article: int) -> list[Note]:
    """The notes on the article, not on a passage."""
    return [note for note in archive.notes.of(article) if note.place is None]
