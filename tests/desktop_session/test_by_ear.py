"""By ear: a whole story heard and done over AT-SPI alone, as by somebody who sees nothing."""

import re
from collections.abc import Sequence
from pathlib import Path

from pypdf import PdfReader

from tests.desktop_session.screen_reader import Accessible, ScreenReader
from tests.desktop_session.session import DesktopSession

_EVENT = "Merevia says Sovarran troops crossed border bridge; Sovarra denies it"
# What is said of a difference: kind and verdict, who says what, and why it is one.
_DIFFERENCE = re.compile(r"^[\w ]+( · \w+)?, .+ A, .+“.+”.* Why: .+", re.DOTALL)
_MOST_REGIONS = 12  # more than any page has
# What is no mere filler in a view, which readers pass by.
_REGIONS = {
    "Side by side": [
        ("panel", "Legend and filter"),
        ("graphic", "Overview of text A"),
        ("panel", "Why this is a difference"),
    ],
}
# Things that can be gone to: no page of the window has fewer than 35, no dialog fewer than 7.
_IN_WINDOW, _IN_DIALOG = 30, 5


def _go_to(reader: ScreenReader, region: str) -> None:
    """Press F6 until a region is read that is called so."""
    for _ in range(_MOST_REGIONS):
        reader.press("F6")
        reader.hear("")
        reader.settle()
        if any(region in said for said in reader.said_now):
            return
    raise AssertionError(f"F6 does not lead to {region}: {reader.said}")


def _step(reader: ScreenReader, key: str) -> str:
    """Press a key that leads to another line; how that is read."""
    before = reader.focus
    reader.press(key)
    return reader.wait_for("another line", lambda: reader.focus != before and reader.line.name)


def test_a_comparison_is_found_walked_decided_and_printed_by_ear(
    session: DesktopSession, reader: ScreenReader
) -> None:
    _go_to(reader, "Events, list")
    assert reader.hear("All articles, 25 articles, 5 events", "list item", "selected")
    event = ""
    while not event.startswith(_EVENT):
        event = _step(reader, "Down")
    assert event == f"{_EVENT}, 2 doubtful, 15–18 Oct 2024, 3 outlets, 4 texts"

    reader.press("Ctrl+Return")
    assert "Meridian Wire: “" in reader.hear(", cell, selected")
    reader.settle()
    # what is told last is where one is
    reader.wait_for("the cell", lambda: reader.line.role == "cell")
    reader.press("Ctrl+1")
    reader.hear("Differences, list")
    first = reader.hear("list item", "Why:")
    reader.settle()

    listed = reader.wait_for("the list", lambda: reader.line.parent.children)
    heard = [reader.wait_for("a line", lambda: reader.line.name)]
    heard += [_step(reader, "Down") for _ in listed[1:]]
    assert len(set(heard)) == len(listed) > 10
    assert [one for one in heard if not _DIFFERENCE.match(one)] == []
    assert _step(reader, "Home") in first

    _decide_by_ear(reader, heard[0])
    _print_by_ear(reader, session.home)


def _decide_by_ear(reader: ScreenReader, difference: str) -> None:
    """Read the evidence of the current difference, decide about it, and think better of it."""
    reason = difference.partition("Why: ")[2]
    reader.press("Return")
    assert reason in reader.hear("Why this is a difference", "Rule: ")
    reader.wait_for(
        "no decision",
        lambda: "checked" not in reader.window.find("check box", "Not a difference").states,
    )
    reader.press("Esc")
    assert difference in reader.hear("list item", "selected")
    reader.press("d")
    told = reader.hear("list item", "selected")
    assert told.startswith(f"Your decision: not a difference. {difference}")
    reader.press("Ctrl+z")
    assert reader.hear("list item", "selected").startswith(difference)


def _print_by_ear(reader: ScreenReader, home: Path) -> None:
    """Save the comparison as the file that the dialog offers."""
    reader.press("Ctrl+e")
    reader.hear("Export the comparison", "dialog")
    reader.hear("File name:", "text")
    name = reader.wait_for("its name", lambda: reader.line.text)
    reader.press("Return")
    reader.hear("list item", "selected")
    reader.hear(f"Saved {name}")
    (file,) = home.rglob(name)
    assert _EVENT in " ".join(PdfReader(file).pages[0].extract_text().split())


def test_words_are_searched_for_and_found_by_ear(reader: ScreenReader) -> None:
    _go_to(reader, "Events, list")
    reader.press("Home")
    reader.wait_for("all articles", lambda: reader.window.find("label", "25 articles"))
    reader.press("Ctrl+f")
    for letter in "lorry":
        reader.press(letter)
    reader.wait_for("what was found", lambda: "2 articles found" in reader.said)
    reader.press("Down")
    assert "lorr" in reader.hear("list item", "Estrin Coast Radio")
    reader.wait_for(
        "the article", lambda: "enabled" in reader.window.find("push button", "Next hit").states
    )
    reader.press("F3")
    assert "lorry" in reader.hear("1 of ").casefold()
    reader.press("Ctrl+f")
    reader.hear("Search the archive")
    reader.press("Esc")


def test_whatever_can_be_gone_to_says_what_it_is(reader: ScreenReader) -> None:
    reader.settle()  # what the test before it has left is still on its way
    assert _nameless(reader, _IN_WINDOW) == []
    _go_to(reader, "Events, list")
    event = _step(reader, "Down")
    reader.wait_for("its page", lambda: _titled(reader.window, event))
    assert _nameless(reader, _IN_WINDOW) == []
    reader.press("Ctrl+Return")
    reader.hear(", cell, selected")
    for number, view in enumerate(("Side by side", "Grid", "Speakers", "Timeline"), 1):
        reader.press(f"Ctrl+{number}")
        reader.wait_for(view, lambda name=view: _chosen(reader.window.find("page tab", name)))
        assert _nameless(reader, _IN_WINDOW) == [], view
        for role, name in _REGIONS.get(view, ()):
            reader.wait_for(name, lambda role=role, name=name: reader.window.find(role, name))
    for keys, dialog in (("F1", "Keyboard"), ("Ctrl+,", "Settings"), ("Ctrl+Shift+p", "Commands")):
        reader.press(keys)
        reader.hear(dialog, "dialog")
        assert _nameless(reader, _IN_DIALOG) == [], dialog
        reader.press("Esc")
        reader.hear("frame")


def _titled(window: Accessible, event: str) -> bool:
    """Whether what is on the screen has the title with which an event is read."""
    labels = (one.name for one in window.tree if one.role == "label")
    return any(name and event.startswith(f"{name}, ") for name in labels)


def _nameless(reader: ScreenReader, enough: int) -> Sequence[str]:
    """What can be gone to and is called nothing, or is a choice of nobody knows what.

    Args:
        reader: looks at the window in front, once all that belongs to it is there.
        enough: so many things can be gone to in it at the least.
    """
    return reader.wait_for("so much to go to", lambda: _seen_nameless(reader.window, enough))[1]


def _seen_nameless(window: Accessible, enough: int) -> tuple[int, Sequence[str]] | None:
    """How much can be gone to and what of it is nameless; nothing while there is too little."""
    met = [one for one in window.tree if "focusable" in one.states]
    if len(met) < enough:
        return None
    nameless = [
        f"{one.role} in {one.parent.heard}"
        for one in met
        if not one.labelled and not (one.name and (one.role != "combo box" or one.description))
    ]
    return len(met), nameless


def _chosen(tab: Accessible) -> bool:
    return "selected" in tab.states
