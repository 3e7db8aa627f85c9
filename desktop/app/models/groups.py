"""Groups: a list of articles under headings, by event or by outlet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.app.language import tr
from desktop.article import Summary
from desktop.message import translatable


class Grouping(StrEnum):
    """What articles are put together by; each names itself."""

    NONE = translatable("No groups")
    EVENT = translatable("Grouped by event")
    OUTLET = translatable("Grouped by outlet")


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above the articles of one group.

    Attributes:
        label: the event or outlet; what articles without one have in common.
        articles: how many follow.
        known: False for those without one.
    """

    label: str
    articles: int
    known: bool = True


Lines = Sequence[Summary | Heading]


def grouped(rows: Sequence[Summary], grouping: Grouping, titles: Mapping[str, str]) -> Lines:
    """Rows under headings: groups as their first articles stand, those without one last.

    Args:
        rows: in the order of the list, which their groups keep.
        grouping: by what.
        titles: of the events of two or more articles, by number in digits; other articles count
            as in none.
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
    for name, inside in groups.items():
        lines.append(Heading(titles[name] if grouping is Grouping.EVENT else name, len(inside)))
        lines += inside
    if unknown:
        by_event = grouping is Grouping.EVENT
        label = tr("In no event") if by_event else tr("Outlet unknown")
        lines += [Heading(label, len(unknown), known=False), *unknown]
    return lines
