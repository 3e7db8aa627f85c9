"""ReadingFont: the font of articles, in the library and side by side."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop.app.settings import Settings

SMALLEST, LARGEST = 7.0, 32.0  # points
_STEP = 1.0
# Texts side by side are set a little larger than the program's own words: they are read for long.
_LARGER = {"ArticlePage": 0.0, "TextPane": 1.0, "RevisionPage": 1.0}


class ReadingFont:
    """The font from the settings; every text view takes it at once, new ones included.

    It is given to Qt by the names of the classes of these views, which need not know of it.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.take()

    @property
    def size(self) -> float:
        """The size in points."""
        return self._settings.reading_size or QApplication.font().pointSizeF()

    def larger(self) -> None:
        """One step larger."""
        self.resize(self.size + _STEP)

    def smaller(self) -> None:
        """One step smaller."""
        self.resize(self.size - _STEP)

    def normal(self) -> None:
        """The same size as the user interface."""
        self.resize(0.0)

    def resize(self, size: float) -> None:
        """Set and save another size in points; 0 for that of the user interface."""
        self._settings.reading_size = min(max(size, SMALLEST), LARGEST) if size else 0.0
        self.take()

    def choose(self, family: str) -> None:
        """Set and save another family; "" for that of the user interface."""
        self._settings.reading_family = family
        self.take()

    def take(self) -> None:
        """Apply the font in the settings to all text views."""
        font = QFont(QApplication.font())
        if self._settings.reading_family:
            font.setFamily(self._settings.reading_family)
        for view, larger in _LARGER.items():
            font.setPointSizeF(self.size + larger)
            QApplication.setFont(font, view)  # pyright: ignore[reportArgumentType]  # bytes it refuses
