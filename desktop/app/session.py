"""Session: the state of the window when it was closed, for the next start."""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop.app.models.facets import Facet
from desktop.app.models.place import Place
from desktop.app.models.shelf import Sorting

if TYPE_CHECKING:
    from desktop.app.comparison_tabs import OpenComparison
    from desktop.app.main_window import MainWindow


def session_of(window: "MainWindow") -> str:
    """The state of the window, as JSON; "" where no archive is open."""
    library, tabs = window.library, window.tabs
    if window.archive is None:
        return ""
    event = library.sidebar.chosen_event
    kept = {
        "archive": str(window.archive),
        "query": library.finding.query,
        "sorting": library.pane.sorting.value,
        "event": event.id if event else 0,
        "facets": {facet.name: sorted(library.facets.chosen(facet)) for facet in Facet},
        "span": library.pane.timeline.span,
        "folded": library.pane.folding.to_json(),
        "article": library.pane.current,
        "comparisons": [_kept(one) for one in tabs.opened],
        "watched": str(window.bringing_in.watching.folder or ""),
        "closed": time.time_ns(),
        "shown": tabs.opened.index(tabs.current) if tabs.current else -1,
    }
    return json.dumps(kept)


def restore(window: "MainWindow", session: str) -> None:
    """Restore the state of the window, as far as it belongs to the open archive.

    Whatever a settings file was edited into, or an archive has lost since, is left out.
    """
    try:
        kept = json.loads(session)
        if Path(kept["archive"]) == window.archive:
            _restore_library(window, kept)
            _restore_comparisons(window, kept)
            _watch_again(window, kept)
    except (ValueError, TypeError, KeyError, AttributeError):
        return


def _kept(one: "OpenComparison") -> dict[str, object]:
    view = one.page.view
    place = view.place if view and one.page.comparison else one.place
    return {
        "numbers": one.numbers,
        "title": one.title,
        "place": (place or Place()).to_json(),
    }


def _restore_library(window: "MainWindow", kept: Mapping[str, Any]) -> None:
    library, article = window.library, int(kept["article"])
    library.sidebar.choose_event(int(kept["event"]))
    library.facets.tick({Facet[name]: values for name, values in kept["facets"].items()})
    if span := kept.get("span"):
        first, last = map(str, span)
        library.pane.timeline.brush((first, last))
    library.pane.set_sorting(Sorting(kept["sorting"]))
    library.pane.folding.restore(kept.get("folded", {}))

    def select() -> None:
        library.pane.select(article)

    if query := str(kept["query"]):
        library.finding.changed.connect(select, Qt.ConnectionType.SingleShotConnection)
        library.pane.search.replace(query)
        library.finding.search(query)
    else:
        select()


def _restore_comparisons(window: "MainWindow", kept: Mapping[str, Any]) -> None:
    shown = None
    for place, one in enumerate(kept["comparisons"]):
        numbers = [int(number) for number in one["numbers"]]
        if all(window.library.shelf.get(number) for number in numbers):
            added = window.tabs.add(numbers, str(one["title"]), Place.from_json(one["place"]))
            shown = added if place == kept["shown"] else shown
    if shown:
        window.tabs.show(shown)


def _watch_again(window: "MainWindow", kept: Mapping[str, Any]) -> None:
    """Go on watching a folder; what was saved there meanwhile comes in."""
    if folder := str(kept.get("watched", "")):
        window.bringing_in.watching.begin(Path(folder), int(kept["closed"]))
