"""Arrangement: side by side, stacked or as tabs, depending on the room."""

from enum import Enum, auto

# Beside the list two texts need so much to keep forty letters a line each; below the second width
# the list itself takes half of a row.
_SIDE_BY_SIDE = 1000
_STACKED = 700


class Arrangement(Enum):
    """The arrangements of the texts of a comparison."""

    SIDE_BY_SIDE = auto()
    STACKED = auto()
    TABS = auto()


def arrangement(width: int) -> Arrangement:
    """The arrangement for a comparison of a given width in pixels."""
    if width >= _SIDE_BY_SIDE:
        return Arrangement.SIDE_BY_SIDE
    return Arrangement.STACKED if width >= _STACKED else Arrangement.TABS
