"""Signs: the character for each mark, where colour can't be seen; shared by views and exports."""

from enum import StrEnum

from desktop.comparison.model import Difference, Kind, Verdict


class Mark(StrEnum):
    """How a difference is marked; in the order in which differences are listed, heaviest first."""

    CONFLICT = "conflict"
    UNCLEAR = "unclear"
    COMPATIBLE = "compatible"
    SPEAKER = "speaker"
    CERTAINTY = "certainty"
    WORDING = "wording"
    DIFFERS = "differs"
    ONLY = "only"


SIGNS: dict[Mark, str] = {
    Mark.CONFLICT: "≠",
    Mark.UNCLEAR: "?",
    Mark.COMPATIBLE: "≈",
    Mark.SPEAKER: "❝",
    Mark.CERTAINTY: "◐",
    Mark.WORDING: "✎",
    Mark.DIFFERS: "~",
    Mark.ONLY: "+",
}

_BY_VERDICT = {
    Verdict.CONFLICT: Mark.CONFLICT,
    Verdict.UNCLEAR: Mark.UNCLEAR,
    Verdict.COMPATIBLE: Mark.COMPATIBLE,
}
_BY_KIND = {
    Kind.SPEAKER: Mark.SPEAKER,
    Kind.CERTAINTY: Mark.CERTAINTY,
    Kind.WORDING: Mark.WORDING,
    Kind.ONLY: Mark.ONLY,
}


def mark(difference: Difference) -> Mark:
    """The mark of a difference: its verdict's, or its kind's where truth is not in question."""
    return _BY_VERDICT.get(difference.verdict) or _BY_KIND.get(difference.kind, Mark.DIFFERS)


def sign(difference: Difference) -> str:
    """The character that marks a difference where colour can't be seen."""
    return SIGNS[mark(difference)]
