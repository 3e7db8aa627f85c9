"""The Qt that is installed: what it must not do to us."""

import sys

from PySide6.QtGui import QTextCursor, QTextDocument


def test_no_reference_to_none_is_lost() -> None:
    """PySide6 6.12.0 lost one on each call under Python 3.11, and aborted after some thousands."""
    cursor = QTextCursor(QTextDocument("words"))
    before = sys.getrefcount(None)
    for _ in range(1000):
        cursor.setPosition(1)
    assert sys.getrefcount(None) > before - 500
