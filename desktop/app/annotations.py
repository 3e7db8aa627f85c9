"""Annotations: undoable changes of tags, notes, highlights and saved searches."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from desktop.app.archive_command import Back, Change

if TYPE_CHECKING:
    from desktop.archive import Archive, Note, SavedSearch
    from desktop.library import Library


@dataclass(frozen=True, slots=True)
class Annotations:
    """What the user has added to an article.

    Attributes:
        article: its number.
        tags: in alphabetical order.
        note: on the article as a whole, or "".
        highlights: passages of its text, in their order, with what is noted on them.
        writable: whether they can be changed.
    """

    article: int
    tags: Sequence[str] = ()
    note: str = ""
    highlights: "Sequence[Note]" = ()
    writable: bool = True


def annotations(number: int, library: "Library") -> Annotations:
    """The tags, note and highlights of an article."""
    archive = library.archive
    notes = archive.notes.of(number)
    return Annotations(
        article=number,
        tags=archive.tags.of(number),
        note=next((note.text for note in notes if note.place is None), ""),
        highlights=tuple(note for note in notes if note.place),
        writable=not archive.read_only,
    )


def change_tags(numbers: Sequence[int], added: Sequence[str], removed: Sequence[str]) -> Change:
    """Add some tags to articles, and remove others."""

    def change(library: "Library") -> Back:
        archive = library.archive
        given = [(one, name) for name in added for one in numbers if archive.tags.add(one, name)]
        taken = [
            (one, name) for name in removed for one in numbers if archive.tags.remove(one, name)
        ]

        def back(library: "Library") -> None:
            for one, name in given:
                library.archive.tags.remove(one, name)
            for one, name in taken:
                library.archive.tags.add(one, name)

        return back

    return change


def write_note(number: int, text: str, before: str) -> Change:
    """Change the note on an article as a whole; an empty note is removed.

    Args:
        number: of the article.
        text: the note.
        before: the note that taking it back brings back.
    """

    def change(library: "Library") -> Back:
        keep_note(number, text, library)
        return lambda library: keep_note(number, before, library)

    return change


def keep_note(number: int, text: str, library: "Library") -> None:
    """Store the note on an article as a whole; an empty note is removed."""
    from desktop.archive import Note  # noqa: PLC0415  # the window paints first

    note = _note(library.archive, number)
    if text.strip():
        library.archive.notes.put(replace(note, text=text) if note else Note(number, text))
    elif note:
        library.archive.notes.remove(note.id)


def put_highlight(highlight: "Note", before: "Note | None" = None) -> Change:
    """Store a highlight; redone, it gets the number it was first given.

    Args:
        highlight: as it is to be.
        before: as it was, or None where it is new.
    """
    known = highlight

    def change(library: "Library") -> Back:
        nonlocal known
        known = library.archive.notes.put(known)
        if before is None:
            return lambda library: library.archive.notes.remove(known.id)
        return partial(_put_back, before)

    return change


def _put_back(note: "Note", library: "Library") -> "Note":
    return library.archive.notes.put(note)


def remove_highlight(number: int) -> Change:
    """Remove the highlight with that number, with its note."""

    def change(library: "Library") -> Back:
        removed = library.archive.notes.remove(number)
        return partial(_put_back, removed)

    return change


def save_search(search: "SavedSearch") -> Change:
    """Save a search, replacing one of the same name."""

    def change(library: "Library") -> Back:
        before = library.archive.searches.save(search)

        def back(library: "Library") -> None:
            library.archive.searches.delete(search.name)
            if before:
                library.archive.searches.save(before)

        return back

    return change


def rename_search(name: str, new: str) -> Change:
    """Rename a saved search."""

    def change(library: "Library") -> Back:
        library.archive.searches.rename(name, new)
        return lambda library: library.archive.searches.rename(new, name)

    return change


def delete_search(name: str) -> Change:
    """Delete a saved search."""

    def change(library: "Library") -> Back:
        search = library.archive.searches.delete(name)
        return lambda library: library.archive.searches.save(search)

    return change


def _note(archive: "Archive", number: int) -> "Note | None":
    return next((note for note in archive.notes.of(number) if note.place is None), None)
