"""Settings: what the window remembers between two starts, one typed property for each."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from desktop import paths

_FILE = "settings.ini"


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
        return self._word("library/order")

    @order.setter
    def order(self, value: str) -> None:
        self._store.setValue("library/order", value)

    @property
    def grouping(self) -> str:
        """Name of what the list of articles is grouped by, or ""."""
        return self._word("library/grouping")

    @grouping.setter
    def grouping(self, value: str) -> None:
        self._store.setValue("library/grouping", value)

    @property
    def as_table(self) -> bool:
        """Whether the articles are listed as a table."""
        return self._word("library/as_table") == "yes"

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

    def save(self) -> None:
        """Write everything to disk now."""
        self._store.sync()

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _word(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _path(self, key: str) -> Path | None:
        value = self._store.value(key)
        return Path(value) if isinstance(value, str) and value else None
