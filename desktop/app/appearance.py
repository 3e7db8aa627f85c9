"""Appearance: the light or dark palette, or the system's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.settings import Appearance
from desktop.app.theme import DARK, LIGHT, palette_of

_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


def follow_scheme(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Apply the dark or the light palette."""
    application.setPalette(palette_of(DARK if scheme is Qt.ColorScheme.Dark else LIGHT))


def take(appearance: Appearance) -> None:
    """Apply the user's choice from now on; without an application nothing happens."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    hints = application.styleHints()
    scheme = _SCHEMES[appearance]
    hints.setColorScheme(scheme)  # what the system itself draws follows where it can
    if appearance is Appearance.SYSTEM:
        scheme = hints.colorScheme()
    follow_scheme(application, scheme)
