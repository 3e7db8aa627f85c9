"""What a PDF holds, read back."""

import pytest
from pypdf import PdfReader

from desktop.export import fonts
from desktop.export.pdf import write_pdf
from desktop.export.speech import ENGLISH

needs_own_fonts = pytest.mark.skipif(
    not fonts.folders(), reason="fonts-noto-core and fonts-dejavu-core are not installed"
)


def written(comparison, tmp_path, title="", speech=ENGLISH):
    report = write_pdf(comparison, tmp_path / "x.pdf", title, speech)
    return report, PdfReader(report.path)


def text_of(reader) -> str:
    """The words of all pages, white space made even."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def runs(reader) -> list[tuple[str, float, float]]:
    """What is printed in one piece, and how far from the left and from the foot of its page."""
    found: list[tuple[str, float, float]] = []
    for page in reader.pages:
        page.extract_text(
            visitor_text=lambda text, page_matrix, text_matrix, *_: found.append(
                (
                    text.strip("\u202a\u202c \n"),
                    page_matrix[4] + text_matrix[4],
                    page_matrix[5] + text_matrix[5],
                )
            )
        )
    return found


def outline(entries) -> list[str]:
    return [
        title
        for entry in entries
        for title in (outline(entry) if isinstance(entry, list) else [entry.title])
    ]
