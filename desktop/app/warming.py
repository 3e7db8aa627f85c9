"""Warming: what the first comparison needs is loaded while the window is idle.

Of the 370 ms of processor time from the click to the screen for two articles of 1,000 words, 100
went to modules, and 80 to word lists and regular expressions that their first use loads.
"""

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.app.tasks import Tasks

if TYPE_CHECKING:
    from desktop.reading import Reading

# Opening and listing an archive come first, and immediate typing.
_LATER_MS = 1_500
# Between two steps the window has the processor to itself: painting waits for one step at
# most, 25 ms. All of it at once took 250 ms, and frames meanwhile up to twice their time.
_BETWEEN_MS = 40
_VIEWS = (
    *("text_pane", "panes", "difference_list", "comparison_bar", "evidence", "grid_view"),
    *("speakers_view", "timeline_view", "versions_view", "comparison_view"),
)
_LANGUAGE = "en"
# Two accounts with the usual differences: figures, times, speakers, words, denials.
_ONE = (
    "The dam above Lowton broke on Monday. At least 12 people died, mayor Anna Bell said on 3 May"
    ' 2024. "We could not warn them all," she told reporters. Soldiers reportedly reached the'
    " village at 9:30, 2.5 km away."
)
_OTHER = (
    "A dam near Lowton was destroyed on Tuesday evening. The flood killed 15 residents, according"
    " to the police, who denied that troops had entered the village. Anna Bell, the mayor, refused"
    " to comment."
)


class Warming(QObject):
    """Loads step by step, shortly after an archive was opened, in a thread of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._left = steps()
        self._warm = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._step)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Begin, or go on, a little after another archive was opened."""
        self._later.stop()
        self._tasks = tasks
        if tasks and not self._warm:
            self._later.start(_LATER_MS)

    def _step(self) -> None:
        if self._tasks:
            self._tasks.do(partial(_is_over, self._left), self._go_on)

    def _go_on(self, over: bool) -> None:
        self._warm = over
        if not over:
            self._later.start(_BETWEEN_MS)


def _is_over(left: Iterator[object]) -> bool:
    """Do the next step; returns whether there was none."""
    return next(left, _is_over) is _is_over


def steps() -> Iterator[object]:
    """Load what making and showing a comparison takes, by making one of two short accounts.

    Of these no more is read than takes no parser, which this process never loads.
    """
    for view in _VIEWS:
        yield import_module(f"desktop.app.views.{view}")
    from desktop.comparison.alignment.rows import align  # noqa: PLC0415  # the window paints first
    from desktop.comparison.kinds import FINDERS  # noqa: PLC0415

    yield (readings := [_read(text) for text in (_ONE, _OTHER)])
    yield (aligned := align(readings))
    for find in FINDERS:
        yield list(find(aligned))


def _read(text: str) -> "Reading":
    from desktop.article import Article  # noqa: PLC0415
    from desktop.reading import Reading  # noqa: PLC0415
    from desktop.text.dates import find_times  # noqa: PLC0415
    from desktop.text.quantities import find_quantities  # noqa: PLC0415
    from desktop.text.sentences import split_sentences  # noqa: PLC0415

    sentences = split_sentences(text)
    return Reading(
        Article(text, language=_LANGUAGE, published="2024-05-08"),
        sentences,
        (None,) * len(sentences),
        tuple(find_quantities(text, _LANGUAGE)),
        tuple(find_times(text, _LANGUAGE)),
    )
