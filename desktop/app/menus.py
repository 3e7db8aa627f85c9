"""Menus: every command of the window with its shortcuts."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem

from desktop.app.dialogs.about import tell_about
from desktop.app.language import tr
from desktop.app.models.palette import Entry
from desktop.app.regions import go

if TYPE_CHECKING:
    from desktop.app.main_window import MainWindow


_MNEMONIC = re.compile("&(.)")  # "&&" is an ampersand


@dataclass(frozen=True, slots=True)
class Command:
    """One line of a menu.

    Attributes:
        name: how the program knows it.
        words: how people read it, with its mnemonic.
        act: what it does.
        keys: its shortcuts, the one shown first.
    """

    name: str
    words: str
    act: Callable[[], object]
    keys: Sequence[str] = field(default=())


LISTING = ("order", "table", "columns")  # what is for the list of articles
GROUPED = ("fold_all", "unfold_all")  # what is for one with headings
# What is for an article that is read.
READING = ("find_in", "next_hit", "previous_hit", "highlight", "passage", "original")

Menus = Mapping[str, Sequence[Command | None]]  # None: a line between


def commands(window: "MainWindow") -> Menus:
    """Every command of the window, menu by menu."""
    return {
        tr("&File"): (
            Command("files", tr("Import &files…"), window.bringing_in.ask_for_files, ["Ctrl+I"]),
            Command(
                "folder", tr("Import f&older…"), window.bringing_in.ask_for_folder, ["Ctrl+Shift+I"]
            ),
            Command("watch", tr("&Watch a folder…"), window.bringing_in.watch),
            Command("paste", tr("&Paste article"), window.bringing_in.paste, ["Ctrl+V"]),
            None,
            Command("open", tr("Open &archive…"), window.opening.ask, ["Ctrl+O"]),
            Command("own", tr("Open &my archive"), window.opening.own),
            Command("demo", tr("Open the &demo archive"), window.opening.demo),
            None,
            Command("export", tr("&Export comparison…"), window.export, ["Ctrl+E", "Ctrl+P"]),
            None,
            Command("quit", tr("&Quit"), window.close, ["Ctrl+Q"]),
        ),
        tr("&Edit"): (
            Command("undo", tr("&Undo"), window.undo_stack.undo, ["Ctrl+Z"]),
            Command("redo", tr("&Redo"), window.undo_stack.redo, ["Ctrl+Shift+Z", "Ctrl+Y"]),
            None,
            Command("find", tr("&Find"), window.begin_search, ["Ctrl+F", "Ctrl+K"]),
            Command(
                "find_in",
                tr("Find in the &article"),
                window.library.reader.begin_finding,
                ["Ctrl+Shift+F", "/"],
            ),
            Command(
                "next_hit", tr("&Next hit"), partial(window.library.reader.page.step, 1), ["F3"]
            ),
            Command(
                "previous_hit",
                tr("&Previous hit"),
                partial(window.library.reader.page.step, -1),
                ["Shift+F3"],
            ),
            None,
            Command("save", tr("&Save search…"), window.searches.ask_for_name, ["Ctrl+S"]),
            Command("correct", tr("&Correct article…"), window.library.want_correction, ["F2"]),
            None,
            Command("settings", tr("S&ettings…"), window.ask_for_settings, ["Ctrl+,"]),
        ),
        tr("&Article"): (
            Command("like", tr("&More like this"), window.library.show_like, ["Ctrl+Shift+L"]),
            None,
            Command("tags", tr("&Tags…"), window.annotating.ask_for_tags, ["Ctrl+Shift+T"]),
            Command("note", tr("&Note"), window.annotating.write, ["Ctrl+Shift+N"]),
            Command("read", tr("&Read or unread"), window.noting_read.toggle, ["Ctrl+U"]),
            None,
            Command(
                "highlight", tr("&Highlight"), window.annotating.highlighting.highlight, ["Ctrl+H"]
            ),
            Command(
                "passage",
                tr("Note on the &passage…"),
                window.annotating.highlighting.note,
                ["Ctrl+Shift+H"],
            ),
            None,
            Command("original", tr("&Save the original…"), window.library.originals.save),
            None,
            Command("trash", tr("Move to t&rash"), window.throw_away, ["Del"]),
            Command("open_trash", tr("&Open the trash"), window.show_trash),
            Command("empty_trash", tr("&Empty the trash…"), window.trashing.ask_to_empty),
        ),
        tr("Eve&nts"): (
            Command("together", tr("&Why together?"), window.events.show_why, ["Ctrl+T"]),
            None,
            Command("merge", tr("&Merge events…"), window.events.merge, ["Ctrl+M"]),
            Command("rename", tr("&Rename event…"), window.events.rename, ["Shift+F2"]),
            Command("lock", tr("&Lock event"), window.events.lock, ["Ctrl+L"]),
            None,
            Command("split", tr("&Split off selected articles"), window.events.split, ["Ctrl+D"]),
            Command("move", tr("Mo&ve to event…"), window.events.move, ["Ctrl+Shift+M"]),
            Command("take_out", tr("&Take out of event"), window.events.take_out, ["Ctrl+Shift+D"]),
        ),
        tr("Diffe&rences"): (
            Command("evidence", tr("&Evidence"), window.deciding.show_evidence, ["E"]),
            None,
            Command(
                "not_difference", tr("Not a &difference"), window.deciding.not_difference, ["D"]
            ),
            Command("not_same", tr("Not the &same thing"), window.deciding.not_same, ["S"]),
            Command("pair", tr("&Pair with…"), window.deciding.pair, ["P"]),
            None,
            Command("note_difference", tr("N&ote…"), window.deciding.note, ["N"]),
            Command("leave_out", tr("&Leave out of the report"), window.deciding.leave_out, ["L"]),
        ),
        tr("&View"): (
            Command("compare", tr("&Compare"), window.library.compare, ["Ctrl+Return"]),
            Command("back", tr("&Back to the library"), window.show_library, ["Alt+Left", "Esc"]),
            None,
            Command(
                "order", tr("&Order and groups…"), window.library.pane.open_orders, ["Ctrl+Shift+O"]
            ),
            Command("fold_all", tr("Fold &all"), window.library.pane.folding.fold_all),
            Command("unfold_all", tr("&Unfold all"), window.library.pane.folding.unfold_all),
            Command("table", tr("As &table"), window.library.pane.toggle_table, ["Ctrl+Shift+B"]),
            Command("columns", tr("Co&lumns…"), window.library.pane.choose_columns),
            None,
            Command(
                "next_tab",
                tr("Next &tab"),
                partial(window.tabs.step, 1),
                ["Ctrl+Tab", "Ctrl+PgDown"],
            ),
            Command(
                "previous_tab",
                tr("Pre&vious tab"),
                partial(window.tabs.step, -1),
                ["Ctrl+Shift+Tab", "Ctrl+PgUp"],
            ),
            Command("close_tab", tr("Cl&ose tab"), window.tabs.close_current, ["Ctrl+W"]),
            None,
            Command("larger", tr("&Larger text"), window.reading_font.larger, ["Ctrl++", "Ctrl+="]),
            Command("smaller", tr("&Smaller text"), window.reading_font.smaller, ["Ctrl+-"]),
            Command("normal", tr("Normal text si&ze"), window.reading_font.normal, ["Ctrl+0"]),
            Command("full_screen", tr("&Full screen"), window.toggle_full_screen, ["F11"]),
            None,
            Command("next", tr("&Next region"), partial(go, window, 1), ["F6"]),
            Command("previous", tr("&Previous region"), partial(go, window, -1), ["Shift+F6"]),
        ),
        tr("&Help"): (
            Command("first_steps", tr("&First steps"), window.guidance.show_first_steps),
            Command("help", tr("&Manual"), window.guidance.show_help, ["Shift+F1"]),
            Command("palette", tr("&Commands…"), window.guidance.show_palette, ["Ctrl+Shift+P"]),
            Command("shortcuts", tr("&Keyboard shortcuts"), window.guidance.show_shortcuts, ["F1"]),
            None,
            Command("about", tr("&About Parallax"), partial(tell_about, window)),
        ),
    }


class _Menu(QMenu):
    """A menu that writes shortcuts left to right: Qt would show "Ctrl+," as ",+Ctrl"."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Put the shortcut after a tab, as Qt does."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab and self.isRightToLeft():
            option.text = f"{words}\t\u2066{keys}\u2069"


def add_menus(bar: QMenuBar, menus: Menus) -> dict[str, QAction]:
    """Add menus to the bar; returns their actions by name."""
    actions: dict[str, QAction] = {}
    for title, entries in menus.items():
        menu = _Menu(title, bar)
        bar.addMenu(menu)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            action = QAction(entry.words, menu)
            action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
            action.triggered.connect(_plain(entry.act))
            menu.addAction(action)
            actions[entry.name] = action
    return actions


def entries(menus: Menus, actions: Mapping[str, QAction]) -> list[Entry]:
    """Every command as it is now, for the palette and the sheet of shortcuts."""
    return [
        Entry(
            name=command.name,
            menu=title.replace("&", ""),
            words=_MNEMONIC.sub(r"\1", actions[command.name].text()),
            keys=tuple(command.keys),
            enabled=actions[command.name].isEnabled(),
            plain=_MNEMONIC.sub(r"\1", command.words),
        )
        for title, commands_ in menus.items()
        for command in commands_
        if command
    ]


def _plain(act: Callable[[], object]) -> Callable[[bool], None]:
    """An action's slot without the checked state that Qt passes."""

    def triggered(_ticked: bool) -> None:
        act()

    return triggered
