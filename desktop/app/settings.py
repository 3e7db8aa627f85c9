"""Settings: what the window remembers between starts, one typed property each."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from desktop import paths
from desktop.app.language import Language

_FILE = "settings.ini"
_NO = (False, "false")  # as it was set, and as it is read from a file


class Appearance(StrEnum):
    """The colour scheme of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """What the window remembers, in one file of the user's data folder."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = QSettings(str(path or paths.user_data() / _FILE), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window; empty before it was first closed."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def columns(self) -> QByteArray:
        """State of the splitter between list of events, list of articles and reader."""
        return self._bytes("window/columns")

    @columns.setter
    def columns(self, value: QByteArray) -> None:
        self._store.setValue("window/columns", value)

    @property
    def sidebar(self) -> QByteArray:
        """State of the splitter between events and facets."""
        return self._bytes("window/sidebar")

    @sidebar.setter
    def sidebar(self, value: QByteArray) -> None:
        self._store.setValue("window/sidebar", value)

    @property
    def order(self) -> str:
        """Name of the order of the list of articles, or ""."""
        return self._text("library/order")

    @order.setter
    def order(self, value: str) -> None:
        self._store.setValue("library/order", value)

    @property
    def grouping(self) -> str:
        """Name of what the list of articles is grouped by, or ""."""
        return self._text("library/grouping")

    @grouping.setter
    def grouping(self, value: str) -> None:
        self._store.setValue("library/grouping", value)

    @property
    def as_table(self) -> bool:
        """Whether the articles are listed as a table."""
        return self._text("library/as_table") == "yes"

    @as_table.setter
    def as_table(self, value: bool) -> None:
        self._store.setValue("library/as_table", "yes" if value else "no")

    @property
    def table(self) -> QByteArray:
        """State of the columns of that table."""
        return self._bytes("library/table")

    @table.setter
    def table(self, value: QByteArray) -> None:
        self._store.setValue("library/table", value)

    @property
    def reading_size(self) -> float:
        """The size of articles' texts in points; 0 for that of the program's own words."""
        return self._number("reading/size")

    @reading_size.setter
    def reading_size(self, value: float) -> None:
        self._store.setValue("reading/size", value)

    @property
    def reading_family(self) -> str:
        """The font of articles' texts; "" for that of the program's own words."""
        return self._text("reading/family")

    @reading_family.setter
    def reading_family(self, value: str) -> None:
        self._store.setValue("reading/family", value)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system has it."""
        known = {one.value: one for one in Appearance}
        return known.get(self._text("window/appearance"), Appearance.SYSTEM)

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._store.setValue("window/appearance", value.value)

    @property
    def language(self) -> Language:
        """What the window speaks."""
        known = {one.value: one for one in Language}
        return known.get(self._text("window/language"), Language.SYSTEM)

    @language.setter
    def language(self, value: Language) -> None:
        self._store.setValue("window/language", value.value)

    @property
    def animated(self) -> bool:
        """Whether texts glide to a difference; yes to begin with."""
        return self._store.value("reading/animated") not in _NO

    @animated.setter
    def animated(self, value: bool) -> None:
        self._store.setValue("reading/animated", value)

    @property
    def restore_session(self) -> bool:
        """Whether a start brings back what was on the screen; yes to begin with."""
        return self._store.value("session/restore") not in _NO

    @restore_session.setter
    def restore_session(self, value: bool) -> None:
        self._store.setValue("session/restore", value)

    @property
    def session(self) -> str:
        """What was on the screen at the end, see `session.session_of`."""
        return self._text("session/last")

    @session.setter
    def session(self, value: str) -> None:
        self._store.setValue("session/last", value)

    @property
    def last_archive(self) -> Path | None:
        """The archive that was open last, or None."""
        return self._path("archive/last")

    @last_archive.setter
    def last_archive(self, value: Path | None) -> None:
        self._store.setValue("archive/last", str(value or ""))

    @property
    def last_folder(self) -> Path:
        """The folder in which the user last chose a file to read; the home folder to begin with."""
        return self._path("files/folder") or Path.home()

    @last_folder.setter
    def last_folder(self, value: Path) -> None:
        self._store.setValue("files/folder", str(value))

    @property
    def export_folder(self) -> Path:
        """The folder last exported to; the user's documents to begin with."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        begin = Path(QStandardPaths.writableLocation(documents) or Path.home())
        found = self._path("files/exports") or begin
        return found if found.is_dir() else Path.home()

    @export_folder.setter
    def export_folder(self, value: Path) -> None:
        self._store.setValue("files/exports", str(value))

    @property
    def difference_order(self) -> str:
        """How the differences of a comparison were sorted last, or ""."""
        value = self._store.value("comparison/order")
        return value if isinstance(value, str) else ""

    @difference_order.setter
    def difference_order(self, value: str) -> None:
        self._store.setValue("comparison/order", value)

    def save(self) -> None:
        """Write everything to disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _number(self, key: str) -> float:
        """A number, 0 where there is none or the file was edited into something else."""
        try:
            return float(str(self._store.value(key, 0.0)))
        except ValueError:
            return 0.0

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _path(self, key: str) -> Path | None:
        value = self._store.value(key)
        return Path(value) if isinstance(value, str) and value else None
