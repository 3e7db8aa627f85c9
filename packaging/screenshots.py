"""Pictures of every view on the demo archive: `make screenshots`.

``python packaging/screenshots.py`` takes them as the program looks in daylight, dark, from right to
left, narrow, and at 200 %, each look in a process of its own; ``python packaging/screenshots.py
LOOK`` takes those of one look. The first go to ``docs/pictures``, where README and manual show
them, the others to ``build/pictures``, to be looked at.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.app.offscreen import Unattended

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is to look.

    Attributes:
        folder: where its pictures go.
        size: of the window in pixels of its own.
        environment: what Qt is told by variables.
        dark: whether the system asks for dark colours.
        mirrored: whether everything runs from right to left, in Arabic.
    """

    folder: Path = ROOT / "build" / "pictures"
    size: tuple[int, int] = (1440, 900)
    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    dark: bool = False
    mirrored: bool = False


LOOKS = {
    "light": Look(folder=ROOT / "docs" / "pictures"),
    "dark": Look(dark=True),
    "mirrored": Look(mirrored=True),
    "narrow": Look(size=(680, 900)),
    "doubled": Look(environment={"QT_SCALE_FACTOR": "2"}),
}


def take(name: str) -> Iterator[Path]:
    """Take all pictures of one look."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 — the platform is named before Qt is loaded
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from desktop import paths  # noqa: PLC0415
    from desktop.app.application import follow_scheme, make_application  # noqa: PLC0415
    from desktop.app.language import Language  # noqa: PLC0415
    from desktop.app.offscreen import settle, unattended  # noqa: PLC0415

    look = LOOKS[name]
    # In the very words, too: English ones in a window that runs the other way are nobody's window.
    language = Language.ARABIC if look.mirrored else Language.ENGLISH
    application: QApplication = make_application(language)
    look.folder.mkdir(parents=True, exist_ok=True)
    with unattended(paths.DEMO_ARCHIVE) as window:
        if look.dark:  # the window's own application follows the system
            follow_scheme(application, Qt.ColorScheme.Dark)
        window.resize(*look.size)
        for scene, arrange in _scenes(window).items():
            arrange()
            settle()
            while window.strip.isVisible():  # what goes on behind it is no part of the view
                settle()
            ending = "" if name == "light" else f"-{name}"
            picture = look.folder / f"{scene}{ending}.png"
            window.grab().save(str(picture))
            yield picture


def _scenes(window: "Unattended") -> Mapping[str, Callable[[], object]]:
    """What there is to be seen, and how one comes to it from the scene before."""
    from desktop.app.offscreen import Waiting, compare_first_event  # noqa: PLC0415
    from desktop.app.views.view_tabs import View  # noqa: PLC0415
    from desktop.message import Message  # noqa: PLC0415

    library = window.library

    def begin() -> None:
        library.sidebar.choose_first_event()

    def search() -> None:
        window.begin_search()
        changed = Waiting(window, library.finding.changed)
        library.search_for("ferry OR bridge")
        changed.wait(Message("the answer"))
        library.pane.list.setCurrentIndex(library.articles.index(0, 0))

    def compare() -> None:
        library.search_for("")
        compare_first_event(window)

    def view(shown: View) -> None:
        if window.comparison.view:
            window.comparison.view.show_view(shown)

    def evidence() -> None:
        view(View.TEXTS)
        if window.comparison.view:
            window.comparison.view.show_evidence()

    return {
        "library": begin,
        "search": search,
        "grid": compare,
        "speakers": partial(view, View.SPEAKERS),
        "timeline": partial(view, View.TIMELINE),
        "comparison": partial(view, View.TEXTS),
        "evidence": evidence,
    }


def main() -> None:
    """Take the pictures of one look, or start a process for each of them."""
    if len(sys.argv) > 1:
        for picture in take(sys.argv[1]):
            print(picture)
        return
    for name, look in LOOKS.items():
        told = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | dict(look.environment)
        subprocess.run([sys.executable, __file__, name], env=told, check=True)


if __name__ == "__main__":
    main()
