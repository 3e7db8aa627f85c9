"""Offered: what is dropped on the window or pasted into it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

_ADDRESS = ("http://", "https://", "www.")


@dataclass(frozen=True, slots=True)
class Offered:
    """Dropped or pasted content.

    Attributes:
        paths: files and folders of this computer.
        text: plain text, where there are no files.
        html: the same text as a page, where it was given as one.
        links: True if all that was given are addresses of pages.
    """

    paths: tuple[Path, ...] = ()
    text: str = ""
    html: str = ""
    links: bool = False

    @property
    def anything(self) -> bool:
        """True if any of it can be imported."""
        return bool(self.paths or self.text.strip() or self.html.strip()) and not self.links


def offered(mime: QMimeData) -> Offered:
    """The importable content of a drop or the clipboard."""
    urls = mime.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return Offered(paths=paths)
    text = mime.text() if mime.hasText() else ""
    words = text.lower().split()
    links = bool(urls) or (bool(words) and all(word.startswith(_ADDRESS) for word in words))
    return Offered(text=text, html=mime.html() if mime.hasHtml() else "", links=links)
