"""Roles: accessible roles for those widgets of the window that Qt takes for mere fillers.

Qt knows the roles of its own widgets. All others, and scroll areas, get the role "client", which
AT-SPI maps to "filler": screen readers skip their names. PySide keeps an object from a factory
alive as long as its widget: 1,500 widgets of each kind, created and destroyed under a reader on
AT-SPI, leaked nothing.
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
    """Install the roles of the window's own widgets, once per process."""
    QAccessible.installFactory(_told)


def _told(name: str, of: QObject | None) -> QAccessibleInterface | None:
    """The accessible interface of a widget of a class, or None to leave it to Qt."""
    role = _ROLES.get(name)
    return QAccessibleWidget(of, role) if role is not None and isinstance(of, QWidget) else None
