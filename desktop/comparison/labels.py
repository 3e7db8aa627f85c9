"""Labels: the names of kinds, verdicts, marks, stances and absences, wherever they are shown.

They begin in lower case, as within a line; the caller capitalises one at the start of a line.
"""

from collections.abc import Mapping

from desktop.comparison.absence import Absence
from desktop.comparison.model import Kind, Stance, Strength, Verdict
from desktop.comparison.signs import Mark
from desktop.message import Message, message, translatable

MARKS: Mapping[Mark, Message] = {
    Mark.CONFLICT: message("conflict"),
    Mark.UNCLEAR: message("unclear"),
    Mark.COMPATIBLE: message("compatible"),
    Mark.SPEAKER: message("speaker"),
    Mark.CERTAINTY: message("certainty"),
    Mark.WORDING: message("wording"),
    Mark.DIFFERS: message("differs"),
    Mark.ONLY: message("only here"),
}
MEANINGS: Mapping[Mark, Message] = {
    Mark.CONFLICT: message("cannot both be true"),
    Mark.UNCLEAR: message("may conflict; what would settle it is missing"),
    Mark.COMPATIBLE: message("both can be true: one is rounder, more exact or in other units"),
    Mark.SPEAKER: message("the same, credited to others or to nobody"),
    Mark.CERTAINTY: message("stated here, hedged there"),
    Mark.WORDING: message("the same in other words"),
    Mark.DIFFERS: message("a difference that is no matter of truth"),
    Mark.ONLY: message("said here, not there; silence denies nothing"),
}
ABSENCES: Mapping[Absence, Message] = {
    Absence.SILENT: message("not mentioned"),
    Absence.ELSEWHERE: message("in another difference"),
    Absence.UNMATCHED: message("not compared here"),
    Absence.UNCOMPARED: message("not compared here: another language"),
}
KINDS: Mapping[Kind, Message] = {
    Kind.STATEMENT: message("statement"),
    Kind.NUMBER: message("number"),
    Kind.TIME: message("time"),
    Kind.PLACE: message("place"),
    Kind.NAME: message("name"),
    Kind.SPEAKER: message("speaker"),
    Kind.CERTAINTY: message("certainty"),
    Kind.WORDING: message("wording"),
    Kind.ONLY: message("only here"),
}
VERDICTS: Mapping[Verdict, Message] = {
    Verdict.CONFLICT: message("conflict"),
    Verdict.COMPATIBLE: message("compatible"),
    Verdict.DIFFERS: message("differs"),
    Verdict.UNCLEAR: message("unclear"),
}
STRENGTHS: Mapping[Strength, Message] = {
    Strength.STRONG: message("strong"),
    Strength.POSSIBLE: message("possible"),
}
STANCES: Mapping[Stance, Message] = {
    Stance.ASSERTS: message("says so"),
    Stance.DENIES: message("says no"),
    Stance.PARTLY: message("says so in part"),
    Stance.ATTEMPTED: message("says it was tried"),
    Stance.HEDGES: message("is not sure"),
}
SHORT_STANCES: Mapping[Stance, Message] = {  # the same where there is little room
    Stance.ASSERTS: message("says so"),
    Stance.DENIES: message("says no"),
    Stance.PARTLY: message("in part"),
    Stance.ATTEMPTED: message("tried"),
    Stance.HEDGES: message("unsure"),
}
OUTLET_ITSELF = message("the outlet itself")
_VOICES: Mapping[Stance, str] = {
    Stance.ASSERTS: translatable("{speaker} says so"),
    Stance.DENIES: translatable("{speaker} says no"),
    Stance.PARTLY: translatable("{speaker} says so in part"),
    Stance.ATTEMPTED: translatable("{speaker} says it was tried"),
    Stance.HEDGES: translatable("{speaker} is not sure"),
}
_ABSENT_FROM: Mapping[Absence, str] = {
    Absence.SILENT: translatable("not mentioned by {names}"),
    Absence.ELSEWHERE: translatable("in another difference: {names}"),
    Absence.UNMATCHED: translatable("not compared here: {names}"),
    Absence.UNCOMPARED: translatable("not compared here, in another language: {names}"),
}


def voice(name: str, stance: Stance | None) -> str:
    """A speaker with the stance: "Mara Lind says no".

    Args:
        name: the speaker's, or a message that names him.
        stance: None where he only says it; then his name is all.
    """
    return Message(_VOICES[stance], (("speaker", name),)) if stance else name


def absent_from(missing: Absence, names: str) -> Message:
    """Why some accounts hold no position, in one line with them: "not mentioned by B, C".

    Args:
        missing: the reason.
        names: of the accounts, as a list.
    """
    return Message(_ABSENT_FROM[missing], (("names", names),))


def judged(kind: Kind, verdict: Verdict) -> Message:
    """The kind and verdict of a difference: "number, conflict"."""
    return message("{kind}, {verdict}", kind=KINDS[kind], verdict=VERDICTS[verdict])
