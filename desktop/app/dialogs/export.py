"""Export: where to save a comparison, and in which format."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.app.language import tr
from desktop.app.models.file_names import file_name
from desktop.comparison.model import Comparison
from desktop.message import translatable


@dataclass(frozen=True, slots=True)
class _Format:
    """A format that a comparison can be saved in."""

    suffix: str
    words: str

    @property
    def filter(self) -> str:
        return f"{tr(self.words)} (*{self.suffix})"


_FORMATS = (
    _Format(".pdf", translatable("PDF document")),
    _Format(".html", translatable("Web page")),
    _Format(".csv", translatable("Table of differences")),
)


def ask_where(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Ask for file and format; None if the user cancels."""
    name, chosen = QFileDialog.getSaveFileName(
        parent,
        tr("Export the comparison"),
        str(folder / (file_name(title, tr("comparison", "name of a file")) + _FORMATS[0].suffix)),
        ";;".join(form.filter for form in _FORMATS),
    )
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in {form.suffix for form in _FORMATS}:
        return path
    suffix = next((form.suffix for form in _FORMATS if form.filter == chosen), ".pdf")
    return path.with_name(path.name + suffix)


def writer(comparison: Comparison, path: Path, title: str) -> Callable[[], str]:
    """The function that writes the comparison in the window's language; returns a remark, or ""."""
    return partial(_write, comparison, path, title)


def _write(comparison: Comparison, path: Path, title: str) -> str:
    # The exporters are imported here, since typst is big and the window paints first.
    from desktop.app.models.speech import window_speech  # noqa: PLC0415

    speech = window_speech()
    match path.suffix.lower():
        case ".html":
            from desktop.export.html import write_html  # noqa: PLC0415

            write_html(comparison, path, title, speech)
        case ".csv":
            from desktop.export.csv import write_csv  # noqa: PLC0415

            write_csv(comparison, path, speech)
        case _:
            from desktop.export.pdf import write_pdf  # noqa: PLC0415

            return write_pdf(comparison, path, title, speech).note
    return ""
