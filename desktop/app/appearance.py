"""Appearance: light, dark, or as the system has it."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.theme import DARK, LIGHT, palette_of


class Appearance(StrEnum):
    """What the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


def follow_scheme(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Take the dark or the light palette."""
    application.setPalette(palette_of(DARK if scheme is Qt.ColorScheme.Dark else LIGHT))


def take(application: QApplication, appearance: Appearance) -> None:
    """Look as the user wants, from now on."""
    hints = application.styleHints()
    scheme = _SCHEMES[appearance]
    hints.setColorScheme(scheme)  # what the system draws itself follows where it can
    if appearance is Appearance.SYSTEM:
        scheme = hints.colorScheme()
    follow_scheme(application, scheme)
