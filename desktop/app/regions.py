"""Regions: the order in which F6 moves the focus, on each page of the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.app.main_window import MainWindow


def go(window: "MainWindow", step: int) -> None:
    """Move the focus to the next region of the page, or the one before."""
    regions = [region for region in _regions(window) if region.isVisible()]
    focus = window.focusWidget()
    here = [
        place
        for place, region in enumerate(regions)
        if focus and (region is focus or region.isAncestorOf(focus))
    ]
    if regions:
        place = (here[0] + step) % len(regions) if here else 0
        regions[place].setFocus(Qt.FocusReason.TabFocusReason)


def _regions(window: "MainWindow") -> Sequence[QWidget]:
    page = window.pages.currentWidget()
    tabs = [window.tabs.bar] if window.tabs.opened else []
    if page is window.library:
        return (*tabs, *window.library.regions())
    if page is window.trashing.page:
        return (*tabs, window.trashing.page.list)
    if window.tabs.current and window.comparison.view:
        return (*tabs, *window.comparison.view.regions())
    return ()
