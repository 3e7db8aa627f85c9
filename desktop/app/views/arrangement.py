"""Arrangement: how texts stand to each other where there is more room or less."""

from enum import Enum, auto

# Beside the list two texts need so much to keep forty letters a line each; below the second width
# the list itself takes half of a row.
_SIDE_BY_SIDE = 1000
_STACKED = 700


class Arrangement(Enum):
    """How the texts of a comparison stand."""

    SIDE_BY_SIDE = auto()
    STACKED = auto()
    TABS = auto()


def arrangement(width: int) -> Arrangement:
    """How texts stand in a comparison of a width in pixels."""
    if width >= _SIDE_BY_SIDE:
        return Arrangement.SIDE_BY_SIDE
    return Arrangement.STACKED if width >= _STACKED else Arrangement.TABS
