"""Warming: what the first comparison of all needs is loaded while the window is at rest.

Of the 370 ms of processor time from the click to the screen that it took for two articles of 1,000
words, 100 were modules, and 80 word lists and expressions that their first use loads.
"""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from desktop.app.tasks import Tasks

# Opening an archive and listing it go before, and what is typed at once.
_LATER_MS = 1_500
_SHOWN = "desktop.app.views.comparison_view"
# Two accounts that differ in what accounts differ in: figures, times, speakers, words, denials.
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
    """Has it loaded once, a little after an archive was opened, in a thread of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._warm = False
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._begin)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Begin a little after another archive was opened."""
        self._later.stop()
        self._tasks = tasks
        if tasks and not self._warm:
            self._later.start()

    def _begin(self) -> None:
        if self._tasks:
            self._warm = True
            self._tasks.do(load)


def load() -> None:
    """Load what comparing needs and what shows it, by doing it with two short accounts.

    They are read without the parser, which this process never loads.
    """
    from desktop.article import Article  # noqa: PLC0415  # the window paints first
    from desktop.comparison.compare import compare  # noqa: PLC0415
    from desktop.reading import read_article  # noqa: PLC0415

    import_module(_SHOWN)
    accounts = [Article(text, language="en", published="2024-05-08") for text in (_ONE, _OTHER)]
    compare([read_article(account) for account in accounts])
