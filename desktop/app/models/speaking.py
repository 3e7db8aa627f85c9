"""Speaking: the speakers in the accounts of an event, and what each says, as list models."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.app.language import listed, say, tr
from desktop.app.models.cards import CARD, Card, Fact
from desktop.app.models.hidden import Hidden
from desktop.app.models.passages import Passage, passage
from desktop.app.models.phrases import begun, outlet, quoted, stance_words
from desktop.comparison.accounts import letter
from desktop.comparison.alignment.speakers import Speaker
from desktop.comparison.labels import OUTLET_ITSELF
from desktop.comparison.matrix import Matrix
from desktop.comparison.model import Comparison, Position
from desktop.comparison.sayings import Saying
from desktop.comparison.signs import Mark
from desktop.reading import Reading

SAID = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_GRAVE = frozenset({Mark.CONFLICT, Mark.UNCLEAR})


@dataclass(frozen=True, slots=True)
class Said:
    """One saying for display.

    Attributes:
        reading: the account.
        article: its number.
        saying: the saying itself.
        position: its words, as an excerpt is made of them.
        stance: how the speaker stands to a claim, in words, or "".
        mark: the gravest mark of the claims that it is a part of, or None.
        name: what the account calls the speaker where it calls him something else, or "".
    """

    reading: Reading
    article: int
    saying: Saying
    position: Position
    stance: str
    mark: Mark | None
    name: str


class SpeakersModel(QAbstractListModel):
    """Everyone who says something: those in a conflict first, then by how much; outlets last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[int, Speaker, Sequence[Saying]]] = []
        self._readings: Sequence[Reading] = ()

    def show_speakers(
        self,
        readings: Sequence[Reading],
        matrix: Matrix,
        said: Sequence[Sequence[Saying]],
    ) -> None:
        """Show other speakers with their sayings; those without any are left out."""
        self.beginResetModel()
        self._readings = readings
        grave = {number for number, row in enumerate(matrix.rows) if row.mark in _GRAVE}
        held = [
            (number, speaker, own)
            for number, (speaker, own) in enumerate(zip(matrix.speakers, said, strict=True))
            if own
        ]

        def weight(one: tuple[int, Speaker, Sequence[Saying]]) -> tuple[bool, bool, int, int]:
            number, speaker, own = one
            calm = grave.isdisjoint(row for saying in own for row in saying.rows)
            return speaker.outlet, calm, -len(own), number

        self._shown = sorted(held, key=weight)
        self.endResetModel()

    def speaker(self, row: int) -> tuple[int, Speaker]:
        """The speaker in a row, with the number in the matrix."""
        return self._shown[row][:2]

    def place(self, number: int) -> int:
        """The row of a speaker by number, or the first row."""
        found = [row for row, (known, _, _) in enumerate(self._shown) if known == number]
        return found[0] if found else 0

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many speak."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A speaker as a card, or as words."""
        if not index.isValid():
            return None
        _, speaker, said = self._shown[index.row()]
        card = self._card(speaker, said)
        if role == CARD:
            return card
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if role == Qt.ItemDataRole.ToolTipRole:
            names = dict.fromkeys(name for names in speaker.names for name in names)
            return "\n".join([speaker_name(speaker), *(n for n in names if n != speaker.name)])
        return card.spoken if role in spoken else None

    def _card(self, speaker: Speaker, said: Sequence[Saying]) -> Card:
        through = sorted({one.article for one in said})
        facts = [Fact(tr("%Ln saying(s)", "", len(said)))]
        if speaker.outlet:
            facts.append(Fact(say(OUTLET_ITSELF)))
        elif len(through) == 1:
            facts.append(Fact(outlet(self._readings[through[0]].article)))
        else:
            letters = listed(map(letter, through))
            facts.append(Fact(tr("in {letters}").format(letters=letters)))
        return Card(speaker_name(speaker), tuple(facts))


class SayingsModel(QAbstractListModel):
    """What one speaker says, account by account."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._matrix = Matrix((), ())
        self._speaker: Speaker | None = None
        self._sayings: Sequence[Saying] = ()

    def show_sayings(
        self,
        comparison: Comparison,
        matrix: Matrix,
        speaker: Speaker | None,
        sayings: Sequence[Saying],
    ) -> None:
        """Show what another speaker says."""
        self.beginResetModel()
        self._comparison, self._matrix = comparison, matrix
        self._speaker, self._sayings = speaker, sayings
        self.endResetModel()

    def passage(self, index: Index) -> Passage | None:
        """The passage of a saying."""
        if self._comparison is None or not index.isValid():
            return None
        saying = self._sayings[index.row()]
        numbers = dict.fromkeys(
            number for row in saying.rows for number in self._matrix.rows[row].differences
        )
        differences = self._comparison.differences
        own = tuple(number for number in numbers if differences[number].sides[saying.article])
        return passage(self._comparison, ((saying.article, saying.start),), own)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many sayings there are."""
        return 0 if parent.isValid() else len(self._sayings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A saying as it is painted, or as words."""
        if not index.isValid() or self._comparison is None:
            return None
        said = self._said(self._comparison.readings, self._sayings[index.row()])
        if role == SAID:
            return said
        spoken = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        if role not in spoken:
            return None
        source = listed((letter(said.article), outlet(said.reading.article)))
        parts = [quoted(said.saying.text), said.stance, said.name, source]
        return listed(filter(None, parts))

    def _said(self, readings: Sequence[Reading], one: Saying) -> Said:
        reading = readings[one.article]
        marks = [self._matrix.rows[row].mark for row in one.rows]
        names = self._speaker.names[one.article] if self._speaker else ()
        name = self._speaker.name.casefold() if self._speaker else ""
        other = name not in {known.casefold() for known in names}
        return Said(
            reading,
            one.article,
            one,
            Position(one.sentence, one.start, one.end, one.text),
            stance_words(one.stance),
            marks[0] if marks else None,
            tr("here “{name}”").format(name=names[0]) if names and other else "",
        )


def speaker_name(speaker: Speaker) -> str:
    """A speaker's name at the start of a line: "the fire brigade" may begin one."""
    name = speaker.name or (tr("outlet unknown") if speaker.outlet else tr("unknown"))
    return begun(name)


def shown_sayings(
    comparison: Comparison, matrix: Matrix, sayings: Sequence[Saying], hidden: Hidden
) -> list[Saying]:
    """The sayings that remain, without those whose differences are all filtered out."""
    return [
        one
        for one in sayings
        if not hidden.hides_all(
            comparison.differences,
            [number for row in one.rows for number in matrix.rows[row].differences],
        )
    ]
