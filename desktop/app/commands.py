"""Commands: what can be done in the window, menu by menu, with the keys for it."""

from functools import partial
from typing import TYPE_CHECKING

from desktop.app.dialogs.about import tell_about
from desktop.app.language import tr
from desktop.app.menus import Command, Entries, Menus
from desktop.app.regions import go

if TYPE_CHECKING:
    from desktop.app.main_window import MainWindow


def commands(window: "MainWindow") -> Menus:
    """Every command of the window, menu by menu."""
    return {
        tr("&File"): _file(window),
        tr("&Edit"): _edit(window),
        tr("&Article"): _article(window),
        tr("Eve&nts"): _events(window),
        tr("Diffe&rences"): _differences(window),
        tr("&View"): _view(window),
        tr("&Help"): _help(window),
    }


def _file(window: "MainWindow") -> Entries:
    """What comes in and goes out."""
    incoming, archives = window.bringing_in, window.opening
    return (
        Command("files", tr("Import &files…"), incoming.ask_for_files, ["Ctrl+I"]),
        Command("folder", tr("Import f&older…"), incoming.ask_for_folder, ["Ctrl+Shift+I"]),
        Command("watch", tr("&Watch a folder…"), incoming.watch),
        Command("paste", tr("&Paste article"), incoming.paste, ["Ctrl+V"]),
        None,
        Command("open", tr("Open &archive…"), archives.ask, ["Ctrl+O"]),
        Command("own", tr("Open &my archive"), archives.own),
        Command("demo", tr("Open the &demo archive"), archives.demo),
        None,
        Command(
            "export", tr("&Export comparison…"), window.comparisons.export, ["Ctrl+E", "Ctrl+P"]
        ),
        None,
        Command("quit", tr("&Quit"), window.close, ["Ctrl+Q"]),
    )


def _edit(window: "MainWindow") -> Entries:
    """Undoing, finding and correcting."""
    page = window.library.reader.page
    return (
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
        Command("next_hit", tr("&Next hit"), partial(page.step, 1), ["F3"]),
        Command("previous_hit", tr("&Previous hit"), partial(page.step, -1), ["Shift+F3"]),
        None,
        Command("save", tr("&Save search…"), window.searches.ask_for_name, ["Ctrl+S"]),
        Command("correct", tr("&Correct article…"), window.library.want_correction, ["F2"]),
        None,
        Command("settings", tr("S&ettings…"), window.ask_for_settings, ["Ctrl+,"]),
    )


def _article(window: "MainWindow") -> Entries:
    """What is noted on articles, and the trash."""
    noting, marking = window.annotating, window.annotating.highlighting
    return (
        Command("like", tr("&More like this"), window.library.show_like, ["Ctrl+Shift+L"]),
        None,
        Command("tags", tr("&Tags…"), noting.ask_for_tags, ["Ctrl+Shift+T"]),
        Command("note", tr("&Note"), noting.write, ["Ctrl+Shift+N"]),
        Command("read", tr("&Read or unread"), window.noting_read.toggle, ["Ctrl+U"]),
        None,
        Command("highlight", tr("&Highlight"), marking.highlight, ["Ctrl+H"]),
        Command("passage", tr("Note on the &passage…"), marking.note, ["Ctrl+Shift+H"]),
        None,
        Command("original", tr("&Save the original…"), window.library.originals.save),
        None,
        Command("trash", tr("Move to t&rash"), window.throw_away, ["Del"]),
        Command("open_trash", tr("&Open the trash"), window.show_trash),
        Command("empty_trash", tr("&Empty the trash…"), window.trashing.ask_to_empty),
    )


def _events(window: "MainWindow") -> Entries:
    """Corrections of events."""
    events = window.events
    return (
        Command("together", tr("&Why together?"), events.show_why, ["Ctrl+T"]),
        None,
        Command("merge", tr("&Merge events…"), events.merge, ["Ctrl+M"]),
        Command("rename", tr("&Rename event…"), events.rename, ["Shift+F2"]),
        Command("lock", tr("&Lock event"), events.lock, ["Ctrl+L"]),
        None,
        Command("split", tr("&Split off selected articles"), events.split, ["Ctrl+D"]),
        Command("move", tr("Mo&ve to event…"), events.move, ["Ctrl+Shift+M"]),
        Command("take_out", tr("&Take out of event"), events.take_out, ["Ctrl+Shift+D"]),
    )


def _differences(window: "MainWindow") -> Entries:
    """Decisions about the current difference."""
    deciding = window.deciding
    return (
        Command("evidence", tr("&Evidence"), deciding.show_evidence, ["E"]),
        None,
        Command("not_difference", tr("Not a &difference"), deciding.not_difference, ["D"]),
        Command("not_same", tr("Not the &same thing"), deciding.not_same, ["S"]),
        Command("pair", tr("&Pair with…"), deciding.pair, ["P"]),
        None,
        Command("note_difference", tr("N&ote…"), deciding.note, ["N"]),
        Command("leave_out", tr("&Leave out of the report"), deciding.leave_out, ["L"]),
    )


def _view(window: "MainWindow") -> Entries:
    """What is shown, and where the keyboard is."""
    pane, tabs, font = window.library.pane, window.tabs, window.reading_font
    return (
        Command("compare", tr("&Compare"), window.library.compare, ["Ctrl+Return"]),
        Command("back", tr("&Back to the library"), window.show_library, ["Alt+Left", "Esc"]),
        None,
        Command("order", tr("&Order and groups…"), pane.open_orders, ["Ctrl+Shift+O"]),
        Command("fold_all", tr("Fold &all"), pane.folding.fold_all),
        Command("unfold_all", tr("&Unfold all"), pane.folding.unfold_all),
        Command("table", tr("As &table"), pane.toggle_table, ["Ctrl+Shift+B"]),
        Command("columns", tr("Co&lumns…"), pane.choose_columns),
        None,
        Command("next_tab", tr("Next &tab"), partial(tabs.step, 1), ["Ctrl+Tab", "Ctrl+PgDown"]),
        Command(
            "previous_tab",
            tr("Pre&vious tab"),
            partial(tabs.step, -1),
            ["Ctrl+Shift+Tab", "Ctrl+PgUp"],
        ),
        Command("close_tab", tr("Cl&ose tab"), tabs.close_current, ["Ctrl+W"]),
        None,
        Command("larger", tr("&Larger text"), font.larger, ["Ctrl++", "Ctrl+="]),
        Command("smaller", tr("&Smaller text"), font.smaller, ["Ctrl+-"]),
        Command("normal", tr("Normal text si&ze"), font.normal, ["Ctrl+0"]),
        Command("full_screen", tr("&Full screen"), window.toggle_full_screen, ["F11"]),
        None,
        Command("next", tr("&Next region"), partial(go, window, 1), ["F6"]),
        Command("previous", tr("&Previous region"), partial(go, window, -1), ["Shift+F6"]),
    )


def _help(window: "MainWindow") -> Entries:
    """How the program is used."""
    guidance = window.guidance
    return (
        Command("first_steps", tr("&First steps"), guidance.show_first_steps),
        Command("help", tr("&Manual"), guidance.show_help, ["Shift+F1"]),
        Command("palette", tr("&Commands…"), guidance.show_palette, ["Ctrl+Shift+P"]),
        Command("shortcuts", tr("&Keyboard shortcuts"), guidance.show_shortcuts, ["F1"]),
        None,
        Command("about", tr("&About Parallax"), partial(tell_about, window)),
    )
