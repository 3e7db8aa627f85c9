"""The import report: what came in, what was there already, what failed, and why."""

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

from desktop.app.dialogs.columns import FIELDS
from desktop.app.language import clauses, listed, number, say, tr
from desktop.app.models.dates import show_date
from desktop.app.models.phrases import doubted, outlet
from desktop.app.views.writing import begin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from desktop.article import Article
    from desktop.intake import ImportReport


class ImportReportDialog(QDialog):
    """A report that can be read, copied and saved."""

    def __init__(self, report: "ImportReport", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        self._report = report
        self.text = QPlainTextEdit(write(report))
        self.text.setReadOnly(True)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # for paths have their own
        option.setAlignment(begin("", self.layoutDirection()))
        self.text.document().setDefaultTextOption(option)
        self.text.setAccessibleName(tr("Import report"))
        self._summary = QLabel(_summary(report))
        self._summary.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = QPushButton(tr("Copy"))
        self._save = QPushButton(tr("Save…"))
        self._copy.clicked.connect(self.copy)
        self._save.clicked.connect(self.save)
        self._lay_out()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def save(self) -> None:
        """Ask for a file and write the report to it, with each failure."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save the report"),
            tr("import report", "name of a file") + ".txt",
            tr("Text") + " (*.txt)",
        )
        if not name:
            return
        try:
            Path(name).write_text(write(self._report, whole=True) + "\n", encoding="utf-8")
        except OSError as error:
            words = tr("{file} can’t be written: {reason}. Choose another.")
            told = words.format(file=name, reason=error.strerror)
            QMessageBox.warning(self, tr("Not saved"), told)

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


def write(report: "ImportReport", *, whole: bool = False) -> str:
    """The report as text, what needs attention first.

    Args:
        report: of an import.
        whole: with each failure, where else of those of a kind the first are told.
    """
    from desktop.intake import outlined  # noqa: PLC0415  # readers take time to load

    parts: list[str] = []
    if report.failed:
        failed = report.failed if whole else outlined(report.failed)
        lines = [f"{path}\n    {say(reason)}" for path, reason in failed]
        parts.append("\n".join([tr("Could not be read:"), *lines]))
    if report.duplicates:
        filled: dict[int, set[str]] = {}
        for one, field in report.completed:
            filled.setdefault(one, set()).add(field)
        lines = [
            f"{path}\n    {_duplicate(one, filled.get(one, set()))}"
            for path, one in report.duplicates
        ]
        parts.append("\n".join([tr("Already in the archive:"), *lines]))
    if report.restored:
        words = tr("is article {number} again")
        lines = [f"{path}\n    {words.format(number=number(one))}" for path, one in report.restored]
        parts.append("\n".join([tr("Were in the trash and are restored:"), *lines]))
    versions = dict(report.versions)
    doubtful = [article for article in report.imported if article.doubts]
    sound = [article for article in report.imported if not article.doubts]
    for heading, articles in (
        (tr("Imported, but doubtful:"), doubtful),
        (tr("Imported:"), sound),
    ):
        if articles:
            lines = [_imported(article, versions.get(article.id, 0)) for article in articles]
            parts.append("\n".join([heading, *lines]))
    if report.tables:
        unread = dict(report.unread)
        lines = [
            f"{path}\n    {_columns(names, unread.get(path, ()))}" for path, names in report.tables
        ]
        parts.append("\n".join([tr("Columns of tables:"), *lines]))
    return "\n\n".join(parts) or tr("Nothing that could be imported was found.")


def _columns(names: "Mapping[str, Sequence[str]]", unread: "Sequence[str]") -> str:
    """What the columns of a table were read as: "Title: Headline; not read: Mood"."""
    fields = ((tr(words).replace("&", ""), names.get(field)) for field, words in FIELDS.items())
    read = clauses(f"{words}: {listed(of)}" for words, of in fields if of)
    if not unread:
        return read
    return clauses((read, tr("not read: {columns}").format(columns=listed(unread))))


def _duplicate(article: int, fields: "Set[str]") -> str:
    """Which article it duplicates, and which fields of that were filled in."""
    if fields == {"source", "published"}:
        words = tr("is article {number}; its outlet and date were filled in")
    elif fields == {"source"}:
        words = tr("is article {number}; its outlet was filled in")
    elif fields == {"published"}:
        words = tr("is article {number}; its date was filled in")
    else:
        words = tr("is article {number}")
    return words.format(number=number(article))


def _imported(article: "Article", version_of: int) -> str:
    """The imported articles with remarks, on lines of their own."""
    date = show_date(article.published) or tr("date unknown")
    known = (outlet(article), date, article.path or tr("pasted"))
    lines = [article.label, listed(known)]
    if version_of:
        lines.append(tr("new version of article {number}").format(number=number(version_of)))
    if article.doubts:
        lines.append(tr("doubtful: {reasons}").format(reasons=doubted(article)))
    return "\n    ".join(lines)


def _summary(report: "ImportReport") -> str:
    """A summary: how many articles came in, and what needs attention."""
    imported, versions = len(report.imported), len(report.versions)
    doubtful = sum(bool(article.doubts) for article in report.imported)
    if versions:
        words = tr("%Ln article(s) imported, {versions} of them as new versions", "", imported)
        parts = [words.format(versions=number(versions))]
    else:
        parts = [tr("%Ln article(s) imported", "", imported)]
    if doubtful:
        parts.append(tr("%Ln doubtful", "articles", doubtful))
    words = clauses(parts) + "."
    if report.failed:
        words += " " + tr("{failures}; the reasons are below. Nothing else was affected.").format(
            failures=unread(report)
        )
    return words


def unread(report: "ImportReport") -> str:
    """How many files could not be read, and the number of failures where that is larger."""
    files = len({path for path, _ in report.failed})
    if files == len(report.failed):
        return tr("%Ln file(s) could not be read", "", files)
    words = tr("%Ln failure(s) in {files}", "", len(report.failed))
    return words.format(files=tr("%Ln file(s)", "in so many files", files))
