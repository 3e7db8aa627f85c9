"""A button whose words are cut where room is short."""

from PySide6.QtWidgets import QStyleOptionButton
from pytestqt.qtbot import QtBot

from desktop.app.views.elided_button import ElidedButton

_WORDS = "Alle 4 Berichte vergleichen"


def _shown(button: ElidedButton) -> str:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return option.text


def test_its_words_are_whole_where_there_is_room_and_else_cut(qtbot: QtBot) -> None:
    button = ElidedButton(_WORDS)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert _shown(button) == _WORDS
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    button.resize(button.minimumSizeHint())
    assert _shown(button).endswith("…")
    assert button.text() == _WORDS


def test_where_room_is_short_fewer_words_are_better_than_cut_ones(qtbot: QtBot) -> None:
    button = ElidedButton(_WORDS)
    button.short = "Vergl."
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert _shown(button) == _WORDS
    button.resize(button.minimumSizeHint())
    assert _shown(button) == "Vergl."
    assert button.text() == _WORDS
