"""The report on an import: what came in, what was there already, what not, and why."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.app.models.cards import count
from desktop.app.models.dates import show_date

if TYPE_CHECKING:
    from desktop.article import Article
    from desktop.intake import ImportReport

_FIELDS = {"source": "outlet", "published": "date"}


class ImportReportDialog(QDialog):
    """A report that can be read, copied and saved."""

    def __init__(self, report: "ImportReport", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Import report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        self.text = QPlainTextEdit(write(report))
        self.text.setReadOnly(True)
        self.text.setAccessibleName("Import report")
        self._summary = QLabel(_summary(report))
        self._summary.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = QPushButton("Copy")
        self._save = QPushButton("Save…")
        self._copy.clicked.connect(self.copy)
        self._save.clicked.connect(self.save)
        self._lay_out()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def save(self) -> None:
        """Ask for a file and write the report to it."""
        name, _ = QFileDialog.getSaveFileName(
            self, "Save the report", "import report.txt", "Text (*.txt)"
        )
        if not name:
            return
        try:
            Path(name).write_text(self.text.toPlainText() + "\n", encoding="utf-8")
        except OSError as error:
            QMessageBox.warning(
                self, "Not saved", f"{name} can’t be written: {error.strerror}. Choose another."
            )

    def _lay_out(self) -> None:
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._buttons.addButton(self._copy, role)
        self._buttons.addButton(self._save, role)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self._summary)
        column.addWidget(self.text, 1)
        column.addWidget(self._buttons)


def write(report: "ImportReport") -> str:
    """The report as text, what needs attention first."""
    parts: list[str] = []
    if report.failed:
        lines = [f"{path}\n    {reason}" for path, reason in report.failed]
        parts.append("\n".join(["Could not be read:", *lines]))
    if report.duplicates:
        filled: dict[int, list[str]] = {}
        for number, field in report.completed:
            filled.setdefault(number, []).append(_FIELDS[field])
        lines = [
            f"{path}\n    is article {number}"
            + (f"; its {' and '.join(filled[number])} was filled in" if number in filled else "")
            for path, number in report.duplicates
        ]
        parts.append("\n".join(["Already in the archive:", *lines]))
    if report.restored:
        lines = [f"{path}\n    is article {number} again" for path, number in report.restored]
        parts.append("\n".join(["Were in the trash and are restored:", *lines]))
    versions = dict(report.versions)
    doubtful = [article for article in report.imported if article.doubts]
    sound = [article for article in report.imported if not article.doubts]
    for heading, articles in (("Imported, but doubtful:", doubtful), ("Imported:", sound)):
        if articles:
            lines = [_imported(article, versions.get(article.id, 0)) for article in articles]
            parts.append("\n".join([heading, *lines]))
    return "\n\n".join(parts) or "Nothing that could be imported was found."


def _imported(article: "Article", version_of: int) -> str:
    """What came in as an article, and what is to be known of it, on lines of their own."""
    known = (article.source or "outlet unknown", show_date(article.published) or "date unknown")
    lines = [article.label, f"    {', '.join(known)}, {article.path or 'pasted'}"]
    if version_of:
        lines.append(f"    new version of article {version_of}")
    if article.doubts:
        lines.append(f"    doubtful: {', '.join(article.doubts)}")
    return "\n".join(lines)


def _summary(report: "ImportReport") -> str:
    words = f"{count(len(report.imported), 'article')} imported"
    doubtful = sum(bool(article.doubts) for article in report.imported)
    if report.versions:
        words += f", {len(report.versions):,} of them as new versions"
    words += f"; {doubtful:,} {'is' if doubtful == 1 else 'are'} doubtful." if doubtful else "."
    if report.failed:
        words += f" {unread(report)}; the reasons are below. Nothing else was affected."
    return words


def unread(report: "ImportReport") -> str:
    """How many files could not be read, or what failed in them where that is more."""
    files = len({path for path, _ in report.failed})
    if files == len(report.failed):
        return f"{count(files, 'file')} could not be read"
    return f"{count(len(report.failed), 'failure')} in {count(files, 'file')}"
