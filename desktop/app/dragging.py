"""DraggingOut: gives articles of the list to other programs, as text files or as text."""

import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QCursor, QDrag, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolTip

from desktop.app.language import tr
from desktop.app.models.file_names import file_name
from desktop.app.tasks import Tasks
from desktop.app.views.article_list import ArticlePane

if TYPE_CHECKING:
    from desktop.library import Library

MOST = 200  # articles at once: a file is written for each

Given = tuple[Sequence[Path], str]  # files, and what stands in them


class DraggingOut(QObject):
    """Writes the selected articles to files when they are dragged or copied, in order."""

    def __init__(self, pane: ArticlePane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._tasks: Tasks | None = None
        self._folder: QTemporaryDir | None = None  # goes when the program ends
        for view in (pane.list, pane.table):
            view.setDragEnabled(True)
            view.drag_wanted.connect(self._drag)
            view.installEventFilter(self)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Use articles of another archive."""
        self._tasks = tasks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+C copies what dragging would give."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            self._prepare(self._to_clipboard)
            return True
        return super().eventFilter(watched, event)

    def _drag(self) -> None:
        self._prepare(self._begin)

    def _prepare(self, then: Callable[[Given], None]) -> None:
        numbers = self._pane.selected
        if len(numbers) > MOST:
            words = tr("At most %Ln article(s) can be given to other programs at once", "", MOST)
            QToolTip.showText(QCursor.pos(), words, self._pane)
        elif numbers and self._tasks:
            self._folder = self._folder or QTemporaryDir()
            self._tasks.ask(partial(_write, numbers, Path(self._folder.path())), then)

    def _begin(self, given: Given) -> None:
        """Begin the drag, unless the mouse button has been released meanwhile."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self._pane.view)
            drag.setMimeData(_mime(given))
            drag.exec(Qt.DropAction.CopyAction)

    def _to_clipboard(self, given: Given) -> None:
        QGuiApplication.clipboard().setMimeData(_mime(given))


def _mime(given: Given) -> QMimeData:
    files, text = given
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    mime.setText(text)
    return mime


def _write(numbers: Sequence[int], folder: Path, library: "Library") -> Given:
    """Write each article to a file; each drag has a folder, so that none is overwritten."""
    from desktop.app.models.speech import window_speech  # noqa: PLC0415  # the window paints first
    from desktop.export.plain import plain, write_plain  # noqa: PLC0415

    speech = window_speech()
    place = Path(tempfile.mkdtemp(dir=folder))
    files: list[Path] = []
    texts: list[str] = []
    for article in library.archive.articles(numbers):
        name = file_name(article.label, tr("article", "name of a file"))
        path = place / f"{name}.txt"
        if path.exists():
            path = place / f"{name} {article.id}.txt"
        write_plain(article, path, speech)
        files.append(path)
        texts.append(plain(article, speech))
    return files, "\n\n".join(texts)
