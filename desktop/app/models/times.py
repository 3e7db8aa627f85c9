"""Times: the times in the accounts of an event, and their publication, as one list model."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.app.language import clauses, labelled, listed, say, tr
from desktop.app.models.dates import show_date
from desktop.app.models.hidden import Hidden
from desktop.app.models.passages import Passage, passage
from desktop.app.models.phrases import outlet, quoted
from desktop.comparison.accounts import letter
from desktop.comparison.model import Comparison, Position
from desktop.comparison.signs import Mark, mark
from desktop.comparison.timeline import Dated, Dating, Timeline, stands_at
from desktop.reading import Reading

ENTRY = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?")
_MOMENT = timedelta(minutes=1)
_DAY = timedelta(days=1)
# From one beginning to the next in the largest unit of which there are two or more, the units a
# little short: from 1926 to 2019 are 93 years, however their leap days fall.
_YEAR, _MONTH = 365.0, 30.4  # days
_LEAST_GAP = timedelta(days=2)  # shorter gaps are clear from the times themselves


@dataclass(frozen=True, slots=True)
class Given:
    """One line of an entry: an account that gives the time.

    Attributes:
        reading: the account.
        article: its number.
        position: its words.
        inferred: whether only another account tells the day.
    """

    reading: Reading
    article: int
    position: Position
    inferred: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One place on the time axis.

    Attributes:
        label: the time in words.
        gap: how long after the end of all entries before it, "" for hardly.
        momentary: whether it is a moment, not a stretch.
        given: who gives it; () for publication.
        published: the articles that were published then, by number, each with its outlet.
        mark: the gravest mark of the differences that it is a part of, or None.
        against: what other times it is set against: "10.20pm (C)".
        differences: their numbers.
    """

    label: str
    gap: str
    momentary: bool
    given: tuple[Given, ...]
    published: tuple[tuple[int, str], ...]
    mark: Mark | None
    against: tuple[str, ...]
    differences: tuple[int, ...]


class TimesModel(QAbstractListModel):
    """The entries in order of time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._timeline = Timeline((), ())
        self._hidden = Hidden()
        self._entries: list[Entry] = []

    def show_timeline(self, comparison: Comparison, timeline: Timeline) -> None:
        """Show the times of another comparison."""
        self.beginResetModel()
        self._comparison, self._timeline = comparison, timeline
        self._entries = list(self._made())
        self.endResetModel()

    def hide(self, hidden: Hidden) -> None:
        """Filter out the times whose differences are all filtered out."""
        if hidden != self._hidden:
            self.beginResetModel()
            self._hidden = hidden
            self._entries = list(self._made())
            self.endResetModel()

    def entry(self, row: int) -> Entry:
        """One of the entries."""
        return self._entries[row]

    def passage(self, index: Index) -> Passage | None:
        """The passage of a time."""
        if self._comparison is None or not index.isValid():
            return None
        entry = self._entries[index.row()]
        places = {one.article: one.position.start for one in reversed(entry.given)}
        places |= {article: 0 for article, _ in entry.published}
        return passage(self._comparison, tuple(sorted(places.items()))[:2], entry.differences)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """An entry as it is painted, or as words."""
        if not index.isValid() or self._comparison is None:
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            reasons = [say(self._comparison.differences[n].reason) for n in entry.differences]
            return "\n".join(reasons) or None
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return _spoken(entry) if role in spoken else None

    def _made(self) -> Iterator[Entry]:
        until: datetime | None = None
        begun: datetime | None = None
        for moment, dated, published in self._in_order():
            gap = ""
            if moment and until and begun and moment - until >= _LEAST_GAP:
                gap = _gap(moment - begun)
            yield self._entry(dated, published, gap)
            if moment:
                begun = moment
                after = dated.interval.after if dated and dated.interval else moment
                until = max(until or after, after)

    def _in_order(self) -> Iterator[tuple[datetime | None, Dated | None, tuple[int, ...]]]:
        """The times and publications in the order of time; hours without a day last."""
        differences = self._comparison.differences if self._comparison else ()
        found: list[tuple[datetime | None, Dated | None, tuple[int, ...]]] = [
            (stands_at(one.interval) if one.interval else None, one, ())
            for one in self._timeline.dated
            if not self._hidden.hides_all(differences, _differences(one))
        ]
        published: dict[str, list[int]] = {}
        for article, written in enumerate(self._timeline.published):
            published.setdefault(written, []).append(article)
        for written, articles in published.items():
            if moment := _moment(written):
                found.append((moment, None, tuple(articles)))
        # of one moment first what was, then what was published
        found.sort(
            key=lambda one: (one[0] is None, one[0].isoformat() if one[0] else "", one[1] is None)
        )
        yield from found

    def _entry(self, dated: Dated | None, published: tuple[int, ...], gap: str) -> Entry:
        if dated is None or self._comparison is None:
            label = show_date(self._timeline.published[published[0]])
            names = tuple((article, self._outlet(article)) for article in published)
            return Entry(label, gap, True, (), names, None, (), ())
        comparison = self._comparison
        numbers = _differences(dated)
        grave = [mark(comparison.differences[number]) for number in numbers]
        length = dated.interval.after - dated.interval.first if dated.interval else _MOMENT
        return Entry(
            _label(dated),
            gap,
            length <= _MOMENT,
            tuple(self._given(comparison, one) for one in _each_once(dated.datings)),
            (),
            grave[0] if grave else None,
            tuple(self._against(comparison, dated, numbers)),
            numbers,
        )

    def _outlet(self, article: int) -> str:
        return outlet(self._comparison.readings[article].article) if self._comparison else ""

    def _given(self, comparison: Comparison, one: Dating) -> Given:
        position = Position(one.sentence, one.start, one.end, one.text, speaker=one.speaker)
        return Given(comparison.readings[one.article], one.article, position, one.inferred)

    def _against(
        self, comparison: Comparison, dated: Dated, numbers: Sequence[int]
    ) -> Iterator[str]:
        """The other times in the conflicts of a time, with their accounts."""
        own = {(one.article, one.start) for one in dated.datings}
        for number in numbers:
            difference = comparison.differences[number]
            if mark(difference) not in {Mark.CONFLICT, Mark.UNCLEAR}:
                continue
            for article, side in enumerate(difference.sides):
                for place in side:
                    if (article, place.start) not in own:
                        yield f"{quoted(place.text)} ({letter(article)})"


def _spoken(entry: Entry) -> str:
    """An entry for screen readers."""
    said = [
        labelled(
            listed((letter(one.article), outlet(one.reading.article))), quoted(one.position.text)
        )
        for one in entry.given
    ]
    said += [
        tr("{account} was published").format(account=listed((letter(article), name)))
        for article, name in entry.published
    ]
    said += [tr("against {time}").format(time=other) for other in entry.against]
    return clauses([entry.label, *said])


def _differences(dated: Dated) -> tuple[int, ...]:
    return tuple(sorted({number for one in dated.datings for number in one.differences}))


def _each_once(datings: Sequence[Dating]) -> list[Dating]:
    """The first place in each account that gives the time."""
    first = {one.article: one for one in reversed(datings)}
    return [first[article] for article in sorted(first)]


def _label(dated: Dated) -> str:
    """The time as written in the user's country, and whether its day is only likely."""
    interval = dated.interval
    if interval and interval.after - interval.first <= _MOMENT:
        label = show_date(interval.first.isoformat()[:16])
    else:
        label = _ISO.sub(lambda found: show_date(found[0].replace(" ", "T")), say(dated.label))
    likely = all(one.inferred for one in dated.datings)
    return tr("{time} (likely)").format(time=label) if likely else label


def _gap(length: timedelta) -> str:
    days = length / _DAY
    if days >= 2 * _YEAR:
        return tr("%Ln year(s) later", "", int(days / _YEAR))
    if days >= 2 * _MONTH:
        return tr("%Ln month(s) later", "", int(days / _MONTH))
    return tr("%Ln day(s) later", "", int(days))


def _moment(published: str) -> datetime | None:
    """The moment of an ISO date on its outlet's clock; None for a month or year."""
    try:
        return datetime.fromisoformat(published).replace(tzinfo=None)
    except ValueError:
        return None
