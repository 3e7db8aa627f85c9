"""The packages we pin behave as we rely on."""

import sys

from PySide6.QtGui import QTextCursor, QTextDocument


def test_qt_keeps_its_references_to_none() -> None:
    """PySide6 6.12.0 drops one at every call under Python 3.11, which ends in an abort."""
    cursor = QTextCursor(QTextDocument("text"))
    before = sys.getrefcount(None)
    for _ in range(1000):
        cursor.setPosition(1)
    assert sys.getrefcount(None) > before - 500
