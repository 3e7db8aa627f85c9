"""Roles: what a screen reader calls those parts of the window that Qt takes for mere fillers.

Qt knows the roles of its own widgets. To all others, and to areas that scroll, it gives that of a
client, of which AT-SPI makes a filler: screen readers pass its name by. PySide keeps what a factory
gives back alive as long as the widget is: 1,500 widgets of each way to go, made and destroyed under
a reader on AT-SPI, left nothing behind.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: Mapping[str, QAccessible.Role] = {  # by the names of the classes, as Qt asks for them
    "DecisionBar": QAccessible.Role.Grouping,
    "EventPage": QAccessible.Role.Grouping,
    "Evidence": QAccessible.Role.Grouping,
    "Legend": QAccessible.Role.Grouping,
    "Presets": QAccessible.Role.Grouping,
    "ProgressStrip": QAccessible.Role.Grouping,
    "WholeCell": QAccessible.Role.Grouping,
    "Timeline": QAccessible.Role.Chart,
    "Gutter": QAccessible.Role.Graphic,
    "Overview": QAccessible.Role.Graphic,
}


def tell_roles() -> None:
    """Let screen readers know the roles of the window's own widgets, once in a process."""
    QAccessible.installFactory(_told)


def _told(name: str, of: QObject | None) -> QAccessibleInterface | None:
    """What tells of a widget of a class, or None for Qt to find it."""
    role = _ROLES.get(name)
    return QAccessibleWidget(of, role) if role is not None and isinstance(of, QWidget) else None
