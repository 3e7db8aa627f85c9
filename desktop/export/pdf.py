"""PDF: a comparison typeset by typst, tagged for screen readers and fit for archiving."""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import typst

from desktop import paths
from desktop.comparison.model import Comparison
from desktop.errors import ExportError
from desktop.export import files, fonts
from desktop.export.page import page
from desktop.export.printable import PLACEHOLDER
from desktop.export.sheet import sheet
from desktop.export.speech import ENGLISH, Speech
from desktop.message import message

Standard = Literal["ua-1", "a-2a"]

_TEMPLATE = paths.RESOURCES / "templates" / "comparison.typ"
_STANDARDS: tuple[Standard, ...] = ("ua-1", "a-2a")
# typst's message for each text that none of the given fonts can draw.
_NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_NAMED = 12  # number of missing characters named in a note


@dataclass(frozen=True, slots=True)
class PdfReport:
    """The result of writing a PDF.

    Attributes:
        path: the file.
        standards: what it conforms to ("ua-1": accessible, "a-2a": for archives).
        note: what the user should know, in the language of the PDF, or "".
    """

    path: Path
    standards: tuple[str, ...]
    note: str = ""


def write_pdf(
    comparison: Comparison, path: Path, title: str = "", speech: Speech = ENGLISH
) -> PdfReport:
    """Write a comparison as PDF; the same comparison and fonts give the same bytes.

    Args:
        comparison: what is printed.
        path: the file.
        title: the event's, where the comparison belongs to one.
        speech: the language it is printed in.

    Raises:
        ExportError: the file can't be written, or typst can't set the page.
    """
    content = json.dumps(sheet(page(comparison, title, speech)), ensure_ascii=False)
    try:
        pdf, standards, notes = _typeset(content)
    except typst.TypstError as error:
        raise ExportError(
            message(
                "{file} can't be written: typst says: {reason}",
                file=str(path),
                reason=error.message,
            )
        ) from error
    files.write(path, pdf)
    return PdfReport(path, standards, " ".join(map(speech.say, notes)))


def _typeset(content: str) -> tuple[bytes, tuple[str, ...], list[str]]:
    """The PDF, the standards it conforms to, and notes; the standards go last of all.

    Both standards refuse text that no font can draw. The system's fonts are asked then as well,
    after that a placeholder is printed instead: better than a page without tags, for the box that
    a viewer would draw in its place is as empty and can't be read aloud or copied either.
    """
    own = fonts.folders()
    replaced: list[str] = []
    while True:
        try:
            return _compile(content, own, _STANDARDS), _STANDARDS, _notes(replaced)
        except typst.TypstError as error:
            missing = _missing(error.diagnostic)
            refusal = error.message
        if not missing or set(missing) <= set(replaced):
            break
        if own:
            own = []
            continue
        for text in missing:
            content = content.replace(text, PLACEHOLDER)
        replaced += missing
    told = message(
        "It conforms to no standard for accessibility and archives: {reason}.", reason=refusal
    )
    return _compile(content, own, ()), (), [*_notes(replaced), told]


def _compile(content: str, own: Sequence[Path], standards: Sequence[Standard]) -> bytes:
    return typst.compile(
        str(_TEMPLATE),
        root=str(_TEMPLATE.parent),
        font_paths=[str(folder) for folder in own],
        ignore_system_fonts=bool(own),
        sys_inputs={"data": content},
        pdf_standards=list(standards),
    )


def _missing(diagnostic: str) -> list[str]:
    """The texts without glyphs that typst names, longest first."""
    named = {
        _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text)
        for text in _NO_GLYPH.findall(diagnostic)
    }
    # Joiners are refused together with what they join, and are needed elsewhere.
    visible = {text for text in named if unicodedata.category(text[0]) != "Cf"}
    return sorted(visible, key=lambda text: (-len(text), text))


def _notes(replaced: Sequence[str]) -> list[str]:
    if not replaced:
        return []
    signs = " ".join(sorted(replaced)[:_NAMED]) + (" …" if len(replaced) > _NAMED else "")
    told = message(
        "No font on this computer has {signs}: {placeholder} stands for them. "
        "Install a font for this script (for Chinese, Japanese and Korean: Noto Sans CJK) "
        "and write the file again.",
        signs=signs,
        placeholder=PLACEHOLDER,
    )
    return [told]
