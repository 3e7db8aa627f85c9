"""A language of the window in which every text stands in brackets."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication


class _Bracketed(QTranslator):
    def translate(
        self,
        context: str,
        text: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        if context:
            return text
        ending = "" if n == 1 else "s"
        return f"[{text.replace('(s)', ending)}]"


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[None]:
    """While it is spoken, what is said in English was forgotten by the translators' tools."""
    translator = _Bracketed()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
