"""Rules: by what each kind of difference is found and judged, in plain words.

`docs/differences.md` says the same at length.
"""

from collections.abc import Mapping

from desktop.app.models.phrases import MARK_MEANINGS, POSSIBLE
from desktop.comparison.model import Comparison, Difference, Kind, Strength, Verdict
from desktop.comparison.signs import mark

_FOUND: Mapping[Kind, str] = {
    Kind.STATEMENT: "One says that it happened, the other that it did not, or not wholly: the verbs"
    " mean the same or the opposite, and who acts on what agrees.",
    Kind.NUMBER: "Two figures of the same unit or of the same counted thing, to which the same was"
    " done, in statements that are alike.",
    Kind.TIME: "Two times of one deed: verbs, those who take part and the words before agree.",
    Kind.PLACE: "Two places in statements that are nearly the same.",
    Kind.NAME: "Two names in one place of statements that are alike; who is who is settled over"
    " all texts together.",
    Kind.SPEAKER: "The same statement in nearly the same words, with whom each text credits it.",
    Kind.CERTAINTY: "One text asserts what the other puts with reserve, or says that it could not"
    " verify.",
    Kind.WORDING: "A word that judges, where the other text has a neutral one for the same thing.",
    Kind.ONLY: "Its telling words, or its figure, stand nowhere in the other texts.",
}
_GATES: Mapping[Kind, str] = {
    Kind.STATEMENT: "both are told as facts, it is clear who is meant, not less is denied than is"
    " said, and both are of one day.",
    Kind.NUMBER: "neither text has the other’s figure, none is a part, an addition or rough, they"
    " are of one thing and one day, and nothing is a plan or a doubt.",
    Kind.TIME: "both are days or hours, both are told as facts, and the deed is surely one.",
    Kind.PLACE: "the two places exclude each other, and both texts are of one day.",
    Kind.NAME: "both bear the same office or do the same, and no text knows them as two.",
}


def rule(comparison: Comparison, difference: Difference) -> str:
    """How a difference was found and why it has its verdict; two sentences or three."""
    parts = [_FOUND[difference.kind], f"{MARK_MEANINGS[mark(difference)]}."]
    gates = _GATES.get(difference.kind)
    if gates and difference.verdict is Verdict.CONFLICT:
        parts.append(f"Every gate was passed: {gates}")
    elif gates and difference.verdict is Verdict.UNCLEAR:
        parts.append(f"It is a conflict only if {gates} The reason names what is missing.")
    if difference.row is not None and sum(map(bool, difference.sides)) > 1:
        alike = comparison.rows[difference.row].similarity
        parts.append(f"The statements are {alike * 100:.0f} % alike.")
    if difference.strength is Strength.POSSIBLE:
        parts.append(f"{POSSIBLE[0].upper()}{POSSIBLE[1:]}.")
    return " ".join(parts)
