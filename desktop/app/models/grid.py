"""Grid: the claim matrix as a table model, claims down and accounts across."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.app.language import dotted, labelled, listed, say, tr
from desktop.app.models.dates import show_date
from desktop.app.models.hidden import Hidden
from desktop.app.models.passages import Passage, passage
from desktop.app.models.phrases import (
    absence_words,
    kind_words,
    mark_words,
    outlet,
    quoted,
    stance_of,
    stance_words,
    verdict_words,
)
from desktop.comparison.accounts import letter
from desktop.comparison.labels import OUTLET_ITSELF
from desktop.comparison.matrix import Holding, Matrix, MatrixRow
from desktop.comparison.model import Comparison
from desktop.comparison.signs import Mark, mark
from desktop.message import translatable
from desktop.reading import Reading

CELL = Qt.ItemDataRole.UserRole + 1
CLAIM = Qt.ItemDataRole.UserRole + 2

AGREE = translatable("Alike · no difference found")
MOST = 4  # cells of a row that can be opened side by side

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account says about one claim.

    Attributes:
        reading: the account.
        row: the claim.
        article: the number of the account.
        holdings: what it says, each stretch of words once; () = nothing was found.
        voices: for each holding who speaks and how he stands to it, in words; both "" for the
            outlet where that does not matter.
        marks: for each holding the gravest mark of its differences, or None.
        picked: whether the reader has picked it, to see it beside others.
    """

    reading: Reading
    row: MatrixRow
    article: int
    holdings: tuple[Holding, ...]
    voices: tuple[tuple[str, str], ...]
    marks: tuple[Mark | None, ...]
    picked: bool


def claim_words(row: MatrixRow) -> str:
    """The kind and verdict of a claim: "Number · conflict"."""
    if row.mark is None or row.verdict is None:
        return tr(AGREE)
    if row.mark is Mark.ONLY:
        return mark_words(row.mark)
    return f"{kind_words(row.kinds[0])} · {verdict_words(row.verdict)}"


class GridModel(QAbstractTableModel):
    """Claims and accounts, without those filtered out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._matrix = Matrix((), ())
        self._shown: list[int] = []
        self._hidden = Hidden()
        self._picked: tuple[int, frozenset[int]] = (-1, frozenset())

    def show_matrix(self, comparison: Comparison, matrix: Matrix) -> None:
        """Show the claims of another comparison."""
        self.beginResetModel()
        self._comparison, self._matrix = comparison, matrix
        self._picked = (-1, frozenset())
        self._choose()
        self.endResetModel()

    def hide(self, hidden: Hidden) -> None:
        """Filter out the claims whose differences are all filtered out."""
        if hidden != self._hidden:
            self.beginResetModel()
            self._hidden = hidden
            self._choose()
            self.endResetModel()

    @property
    def readings(self) -> Sequence[Reading]:
        """The accounts, in the order of the columns."""
        return self._comparison.readings if self._comparison else ()

    @property
    def rows(self) -> list[MatrixRow]:
        """The claims that are shown."""
        return [self._matrix.rows[number] for number in self._shown]

    @property
    def claims(self) -> int:
        """The number of claims, filtered out or not."""
        return len(self._matrix.rows)

    def number(self, row: int) -> int:
        """The number in the matrix of a shown claim."""
        return self._shown[row]

    def place(self, number: int) -> int:
        """The row of a claim of the matrix, or the first row if it is not shown."""
        return self._shown.index(number) if number in self._shown else 0

    @property
    def first(self) -> int:
        """The first account that says anything of the first claim."""
        cells = self.rows[0].cells if self._shown else ()
        return next((article for article, cell in enumerate(cells) if cell), 0)

    @property
    def picked(self) -> tuple[int, tuple[int, ...]]:
        """The claim (by its number in the matrix) of which cells are picked, and the accounts."""
        return self._picked[0], tuple(sorted(self._picked[1]))

    def toggle(self, index: Index) -> None:
        """Pick or unpick a cell; picked cells are of one claim."""
        number, article = self._shown[index.row()], index.column()
        before, held = self._picked
        held = held ^ {article} if before == number else frozenset({article})
        if len(held) <= MOST:
            self._picked = (number, held) if held else (-1, frozenset())
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, article))

    def passage(self, index: Index) -> Passage | None:
        """The passage for a cell: the picked cells of its row, or the cell itself."""
        if self._comparison is None or not index.isValid():
            return None
        row, number = self.rows[index.row()], self._shown[index.row()]
        picked = self.picked[1] if self._picked[0] == number else ()
        articles = picked if len(picked) > 1 else self._beside(row, index.column())
        places = [
            (article, cell[0].position.start) for article, cell in enumerate(row.cells) if cell
        ]
        places.sort(key=lambda place: place[0] not in articles)
        held = [one for article in articles for one in row.cells[article]]
        own = dict.fromkeys(number for one in held for number in one.differences)
        differences = tuple(dict.fromkeys((*own, *row.differences)))
        wanted = articles if len(articles) > 1 else ()
        return passage(self._comparison, tuple(places), differences, wanted)

    def _beside(self, row: MatrixRow, article: int) -> tuple[int, ...]:
        """An account with one that disagrees about a claim, or with another that speaks."""
        others = [other for other, cell in enumerate(row.cells) if cell and other != article]
        others.sort(key=lambda other: not self._is_against(row, article, other))
        return (article, *others[:1])

    def _is_against(self, row: MatrixRow, one: int, other: int) -> bool:
        """Whether two accounts hold different positions in one difference."""
        differences = self._comparison.differences if self._comparison else ()
        for number in row.differences:
            sides = differences[number].sides
            told = [
                {place.stance or place.value or place.text for place in sides[article]}
                for article in (one, other)
            ]
            if all(told) and told[0] != told[1]:
                return True
        return False

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many claims are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many accounts there are."""
        return 0 if parent.isValid() else len(self.readings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell for painting, as text, or for screen readers."""
        if not index.isValid() or self._comparison is None:
            return None
        cell = self._cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " / ".join(quoted(one.position.text) for one in cell.holdings)
            case Qt.ItemDataRole.ToolTipRole:
                return self.said(cell)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(cell)
            case _:
                return cell if role == CELL else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Accounts across, claims down."""
        if orientation is Qt.Orientation.Horizontal:
            return self._account(section, role)
        if section >= len(self._shown):
            return None
        row = self._matrix.rows[self._shown[section]]
        if role == CLAIM:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            source = outlet(self.readings[row.heading.article].article)
            by = tr("In the words of {outlet}").format(outlet=source)
            return f"{claim_words(row)}\n{quoted(row.heading.text)}\n{by}"
        spoken = labelled(claim_words(row), quoted(row.heading.text))
        return spoken if role == Qt.ItemDataRole.DisplayRole else None

    def said(self, cell: Cell) -> str:
        """What an account says about a claim, and who says it; or why there is nothing."""
        if not cell.holdings:
            missing = cell.row.absences[cell.article]
            return absence_words(missing) if missing else ""
        lines: list[str] = []
        for one, voice in zip(cell.holdings, cell.voices, strict=True):
            parts = (quoted(one.position.text), _heard(one, voice))
            lines.append(dotted(filter(None, parts), "  · "))
        return "\n".join(lines)

    def camps(self, row: MatrixRow) -> str:
        """Who stands against whom: "says so: the army; says no: Mara Lind".

        Nothing where all stand in one camp: then two statements exclude each other that both are
        made, and the reason names them.
        """
        if not row.oppositions or len(row.oppositions[0].camps) < 2:
            return ""
        said: list[str] = []
        for camp in row.oppositions[0].camps:
            speakers = [self._matrix.speakers[number] for number in camp.speakers]
            names = listed(one.name or tr("outlet unknown") for one in speakers)
            said.append(labelled(stance_words(camp.stance) or say(camp.says), names))
        return dotted(said, "  ·  ")

    def reasons(self, row: MatrixRow, article: int) -> list[str]:
        """Why accounts differ about a claim, those in which a given one takes part first."""
        differences = self._comparison.differences if self._comparison else ()
        numbers = sorted(row.differences, key=lambda number: not differences[number].sides[article])
        return [say(differences[number].reason) for number in numbers]

    def _account(self, section: int, role: int) -> object:
        if section >= len(self.readings):
            return None
        article = self.readings[section].article
        if role == CELL:
            return self.readings[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return article.label
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        day = show_date(article.published[:10]) or tr("date unknown")
        return listed((letter(section), outlet(article), day))

    def _choose(self) -> None:
        differences = self._comparison.differences if self._comparison else ()
        self._shown = [
            number
            for number, row in enumerate(self._matrix.rows)
            if not self._hidden.hides_all(differences, row.differences)
        ]

    def _cell(self, index: Index) -> Cell:
        row, article = self._matrix.rows[self._shown[index.row()]], index.column()
        held = said_once(row.cells[article])
        return Cell(
            self.readings[article],
            row,
            article,
            held,
            tuple(self._voice(one, len(held) > 1) for one in held),
            tuple(map(self._mark, held)),
            self._picked[0] == self._shown[index.row()] and article in self._picked[1],
        )

    def _voice(self, of: Holding, among_others: bool) -> tuple[str, str]:
        """The speaker and stance: ("Mara Lind", "says no")."""
        speaker, stance = self._matrix.speakers[of.speaker], of.position.stance
        if speaker.outlet and not (stance or among_others):
            return "", ""
        name = say(OUTLET_ITSELF) if speaker.outlet else speaker.name
        return name, stance_words(stance)

    def _mark(self, of: Holding) -> Mark | None:
        differences = self._comparison.differences if self._comparison else ()
        return mark(differences[of.differences[0]]) if of.differences else None

    def _spoken(self, cell: Cell) -> str:
        source = listed((letter(cell.article), outlet(cell.reading.article)))
        if cell.picked:
            source = tr("{account}, picked").format(account=source)
        words = " ".join(self.said(cell).split())
        claim = labelled(claim_words(cell.row), quoted(cell.row.heading.text))
        return f"{labelled(source, words)}. {claim}"


def _heard(holding: Holding, voice: tuple[str, str]) -> str:
    """Speaker and stance in one line; "" where neither matters."""
    name, stance = voice
    return stance_of(name, holding.position.stance) if stance else name


def said_once(held: Sequence[Holding]) -> tuple[Holding, ...]:
    """Holdings without those that repeat a quotation of the same speaker."""
    told: list[Holding] = []
    for one in held:
        place = one.position
        if not any(
            place.start < other.position.end
            and other.position.start < place.end
            and (one.speaker, place.stance) == (other.speaker, other.position.stance)
            for other in told
        ):
            told.append(one)
    return tuple(told)
