"""Cards: the content of a line of a list, so that one delegate paints every list."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from desktop.app.language import listed

CARD = Qt.ItemDataRole.UserRole + 1
OBJECT = Qt.ItemDataRole.UserRole + 2
HEADING = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A short item in the line below the title.

    Attributes:
        text: what is known, or what is not ("outlet unknown").
        known: False where the text says that nothing is known; painted dim and slanted.
        icon: name of the drawing that stands for the text where it is painted, or "".
    """

    text: str
    known: bool = True
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """The content of one line of a list.

    Attributes:
        title: the main line.
        facts: the line below it.
        snippet: where a search has found something, or "".
        marks: the words found, (start, end) inside the snippet in code points.
        heading: whether the lines that follow stand under this one.
        folded: whether these are left out.
    """

    title: str
    facts: tuple[Fact, ...] = ()
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    heading: bool = False
    folded: bool = False

    @property
    def spoken(self) -> str:
        """The whole card as one line, for screen readers."""
        parts = [self.title, *(fact.text for fact in self.facts), self.snippet]
        return listed(filter(None, parts))
