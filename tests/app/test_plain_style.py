"""Buttons of dialogs have words alone, in the colours of the window."""

from PySide6.QtWidgets import QApplication, QDialogButtonBox, QStyle
from pytestqt.qtbot import QtBot

from desktop.app.application import make_application
from desktop.app.plain_style import PlainStyle

_BUTTON = QDialogButtonBox.StandardButton


def test_buttons_of_dialogs_have_no_icons_where_the_system_wants_them(
    qtbot: QtBot, qapp: QApplication
) -> None:
    style, sign = make_application().style(), QStyle.StandardPixmap
    assert style.standardIcon(sign.SP_DialogCloseButton).isNull()
    assert style.standardIcon(sign.SP_DialogOkButton).isNull()
    assert not style.standardIcon(sign.SP_MessageBoxWarning).isNull()


def test_all_else_is_drawn_as_fusion_does(qtbot: QtBot, qapp: QApplication) -> None:
    box = QDialogButtonBox(_BUTTON.Ok | _BUTTON.Cancel)
    qtbot.addWidget(box)
    style = PlainStyle()
    assert style.baseStyle().objectName().casefold() == "fusion"
    box.setStyle(style)
    assert box.button(_BUTTON.Ok).icon().isNull()
