"""Availability: which commands are enabled on the current page."""

from typing import TYPE_CHECKING

from desktop.app.language import tr
from desktop.app.models.groups import Grouping

if TYPE_CHECKING:
    from desktop.app.main_window import MainWindow

_LISTING = ("order", "table", "columns")  # what is for the list of articles
_GROUPED = ("fold_all", "unfold_all")  # what is for one with headings
# What is for an article that is read.
_READING = ("find_in", "next_hit", "previous_hit", "highlight", "passage", "original")


def tell_actions(window: "MainWindow") -> None:
    """Enable and disable commands for the page and its selection."""
    if not window.actions_by_name:  # the window is still being built
        return
    page, library = window.pages.currentWidget(), window.library
    reading = page is library
    comparing = window.tabs.current is not None
    one = library.reader.article is not None
    states = {
        "compare": reading and bool(library.comparable),
        "correct": reading and one,
        "find": bool(library.shelf.summaries),
        "save": reading,
        **dict.fromkeys(_LISTING, reading),
        **dict.fromkeys(_GROUPED, reading and library.pane.grouping is not Grouping.NONE),
        **dict.fromkeys(_READING, reading and one),
        "read": reading and bool(window.annotating.chosen),
        "like": reading and library.origin is not None,
        "tags": reading and bool(window.annotating.chosen),
        "note": reading and one,
        "trash": reading and bool(window.annotating.chosen),
        "back": comparing or page is window.trashing.page,
        "export": comparing and window.comparison.comparison is not None,
        "close_tab": comparing,
        "next_tab": bool(window.tabs.opened),
        "previous_tab": bool(window.tabs.opened),
        "watch": window.archive is not None,
        "open_trash": window.archive is not None,
        "empty_trash": bool(window.trashing.articles),
    }
    for name, on in states.items():
        window.actions_by_name[name].setEnabled(on)
    watched = window.bringing_in.watching.folder
    words = tr("&Watch a folder…")
    if watched:
        words = tr("Stop &watching {folder}").format(folder=watched.name.replace("&", "&&"))
    window.actions_by_name["watch"].setText(words)
    window.events.tell_actions(window.actions_by_name, reading)
    window.deciding.tell_actions(comparing=comparing)
