"""The commands by which users add to articles: tags and notes."""

import argparse

from desktop.archive import Archive, Note
from desktop.cli import DONE
from desktop.cli.opening import opened
from desktop.cli.shapes import noted
from desktop.cli.terminal import put


def run_tag(options: argparse.Namespace) -> int:
    """Give tags to an article or take them from it, and print those it has."""
    with opened(options) as library:
        archive = library.archive
        archive.article(options.article)  # refuses a number of none, also where nothing is named
        with archive.transaction():
            for name in options.names:
                (archive.remove_tag if options.remove else archive.add_tag)(options.article, name)
        tags = archive.tags_of(options.article)
    put(options, {"id": options.article, "tags": tags}, ", ".join(tags) or "It has no tag.")
    return DONE


def run_note(options: argparse.Namespace) -> int:
    """Write or remove the note on an article as a whole, and print all notes on it."""
    if options.remove and options.text is not None:
        options.parser.error("name either a text or --remove")
    with opened(options) as library:
        archive = library.archive
        archive.article(options.article)
        if options.text is not None:
            _write(archive, options.article, options.text)
        if options.remove:
            _remove(archive, options.article)
        notes = archive.notes(options.article)
    shape = {"id": options.article, "notes": [noted(note) for note in notes]}
    put(options, shape, "\n".join(note.text for note in notes) or "There is no note on it.")
    return DONE


def _write(archive: Archive, article: int, text: str) -> None:
    """The window may have made several; the first is written anew, the others stay."""
    before = next(iter(_whole(archive, article)), Note(article, ""))
    archive.put_note(Note(article, text, id=before.id, made=before.made))


def _remove(archive: Archive, article: int) -> None:
    with archive.transaction():
        for note in _whole(archive, article):
            archive.remove_note(note.id)


def _whole(archive: Archive, article: int) -> list[Note]:
    """The notes on the article, not on a place in its text."""
    return [note for note in archive.notes(article) if note.place is None]
