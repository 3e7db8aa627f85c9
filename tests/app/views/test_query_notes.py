"""What is said of a query above the list of what it found."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.language import Language, speak
from desktop.app.views.query_notes import QueryNotes
from desktop.search.parser import parse
from desktop.search.unclear import unclear_pieces


def test_what_was_not_understood_is_said_in_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    notes = QueryNotes()
    qtbot.addWidget(notes)
    query = "ferry date:soon )"
    speak(Language.GERMAN, qapp)
    notes.show_unclear(unclear_pieces(query, parse(query).unclear))
    speak(Language.ENGLISH, qapp)
    assert notes.unclear.text().splitlines() == [
        "„date:soon“ ist kein Datum, wie 2024-11-14 eines ist; als Wörter gesucht",
        "„)“ schließt nichts; ausgelassen",
    ]
