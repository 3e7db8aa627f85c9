"""PlainStyle: how all parts of the window are drawn."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

_Sign = QStyle.StandardPixmap
_OF_BUTTONS = frozenset(
    {
        *(_Sign.SP_DialogOkButton, _Sign.SP_DialogCancelButton, _Sign.SP_DialogCloseButton),
        *(_Sign.SP_DialogSaveButton, _Sign.SP_DialogOpenButton, _Sign.SP_DialogYesButton),
        *(_Sign.SP_DialogNoButton, _Sign.SP_DialogDiscardButton, _Sign.SP_DialogApplyButton),
    }
)


class PlainStyle(QProxyStyle):
    """Fusion, the one style whose every part takes a palette, but for the icons of its buttons.

    Under X11 and Wayland buttons of dialogs have icons in colours of their own: a black cross on a
    dark button in the dark scheme. As everywhere in the window, words do.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,  # noqa: N803  # so Qt calls it
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        """Nothing for buttons of dialogs, for all else what Fusion has."""
        if standardIcon in _OF_BUTTONS:
            return QIcon()
        return super().standardIcon(standardIcon, option, widget)
