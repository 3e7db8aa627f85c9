"""Groups: a list of articles under foldable headings, by event or by outlet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.app.language import tr
from desktop.article import Summary
from desktop.message import translatable


class Grouping(StrEnum):
    """What articles are grouped by, each with its name."""

    NONE = translatable("No groups")
    EVENT = translatable("Grouped by event")
    OUTLET = translatable("Grouped by outlet")


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the articles of one group.

    Attributes:
        label: the event or outlet; what articles without one have in common.
        articles: how many it has.
        key: the event in digits or the outlet, "" for those without one.
        folded: whether its articles are left out of the list.
    """

    label: str
    articles: int
    key: str
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Folded:
    """Which groups are folded, including groups yet to come.

    Attributes:
        everything: whether all are, but for the exceptions; else none is but those.
        exceptions: keys of headings.
    """

    everything: bool = False
    exceptions: frozenset[str] = frozenset()

    def __contains__(self, key: str) -> bool:
        return self.everything is not (key in self.exceptions)

    def turned(self, key: str) -> "Folded":
        """The same with one group toggled."""
        return Folded(self.everything, self.exceptions ^ {key})


Lines = Sequence[Summary | Heading]


def key_of(row: Summary, grouping: Grouping, titles: Mapping[str, str]) -> str:
    """The key of the heading of an article."""
    if grouping is Grouping.OUTLET:
        return row.source
    return str(row.event) if str(row.event) in titles else ""


def grouped(
    rows: Sequence[Summary],
    grouping: Grouping,
    titles: Mapping[str, str],
    folded: Folded = Folded(),
) -> Lines:
    """Rows under headings, in the order of their first articles; articles without one come last.

    Args:
        rows: in the order of the list, which their groups keep.
        grouping: by what.
        titles: of the events of two or more articles, by number in digits; other articles count
            as in none.
        folded: the groups of which the headings stand alone.
    """
    if grouping is Grouping.NONE:
        return rows
    groups: dict[str, list[Summary]] = {}
    if grouping is Grouping.OUTLET:
        for row in rows:
            groups.setdefault(row.source, []).append(row)
    else:
        names = {int(number): title for number, title in titles.items()}
        of_event: dict[int, list[Summary]] = {}
        for row in rows:
            of_event.setdefault(row.event if row.event in names else 0, []).append(row)
        groups = {str(event or ""): inside for event, inside in of_event.items()}
    lines: list[Summary | Heading] = []
    unknown = groups.pop("", [])
    by_event = grouping is Grouping.EVENT
    for key, inside in [*groups.items(), *([("", unknown)] if unknown else [])]:
        none = tr("In no event") if by_event else tr("Outlet unknown")
        label = (titles[key] if by_event else key) if key else none
        lines.append(Heading(label, len(inside), key, key in folded))
        if key not in folded:
            lines += inside
    return lines
