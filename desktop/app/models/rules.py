"""Rules: how each kind of difference is found and judged, in plain words.

`docs/differences.md` is the long version.
"""

from collections.abc import Mapping

from desktop.app.language import number, tr
from desktop.app.models.phrases import mark_meaning
from desktop.comparison.model import Comparison, Difference, Kind, Strength, Verdict
from desktop.comparison.signs import mark
from desktop.message import translatable

_FOUND: Mapping[Kind, str] = {
    Kind.STATEMENT: translatable(
        "One says that it happened, the other that it did not, or not wholly: the verbs mean "
        "the same or the opposite, and who acts on what agrees."
    ),
    Kind.NUMBER: translatable(
        "Two figures of the same unit or of the same counted thing, to which the same was "
        "done, in statements that are alike."
    ),
    Kind.TIME: translatable(
        "Two times of one deed: verbs, those who take part and the words before agree."
    ),
    Kind.PLACE: translatable("Two places in statements that are nearly the same."),
    Kind.NAME: translatable(
        "Two names in one place of statements that are alike; who is who is settled over all "
        "texts together."
    ),
    Kind.SPEAKER: translatable(
        "The same statement in nearly the same words, with whom each text credits it."
    ),
    Kind.CERTAINTY: translatable(
        "One text asserts what the other puts with reserve, or says that it could not verify."
    ),
    Kind.WORDING: translatable(
        "A word that judges, where the other text has a neutral one for the same thing, or several "
        "for people, where it has none of them."
    ),
    Kind.ONLY: translatable("Its telling words, or its figure, stand nowhere in the other texts."),
}
_PASSED: Mapping[Kind, str] = {  # of conflicts
    Kind.STATEMENT: translatable(
        "Every gate was passed: both are told as facts, it is clear who is meant, not less is "
        "denied than is said, and both are of one day."
    ),
    Kind.NUMBER: translatable(
        "Every gate was passed: neither text has the other’s figure, none is a part, an "
        "addition or rough, they are of one thing and one day, and nothing is a plan or a "
        "doubt."
    ),
    Kind.TIME: translatable(
        "Every gate was passed: both are days or hours, both are told as facts, and the deed "
        "is surely one."
    ),
    Kind.PLACE: translatable(
        "Every gate was passed: the two places exclude each other, and both texts are of one day."
    ),
    Kind.NAME: translatable(
        "Every gate was passed: both bear the same office or do the same, and no text knows "
        "them as two."
    ),
}
_MISSED: Mapping[Kind, str] = {  # of what is unclear
    Kind.STATEMENT: translatable(
        "It is a conflict only if both are told as facts, it is clear who is meant, not less "
        "is denied than is said, and both are of one day. The reason names what is missing."
    ),
    Kind.NUMBER: translatable(
        "It is a conflict only if neither text has the other’s figure, none is a part, an "
        "addition or rough, they are of one thing and one day, and nothing is a plan or a "
        "doubt. The reason names what is missing."
    ),
    Kind.TIME: translatable(
        "It is a conflict only if both are days or hours, both are told as facts, and the "
        "deed is surely one. The reason names what is missing."
    ),
    Kind.PLACE: translatable(
        "It is a conflict only if the two places exclude each other, and both texts are of "
        "one day. The reason names what is missing."
    ),
    Kind.NAME: translatable(
        "It is a conflict only if both bear the same office or do the same, and no text knows "
        "them as two. The reason names what is missing."
    ),
}


def rule(comparison: Comparison, difference: Difference) -> str:
    """How a difference was found and why it has its verdict, in two or three sentences."""
    parts = [tr(_FOUND[difference.kind]), f"{mark_meaning(mark(difference))}."]
    judged = {Verdict.CONFLICT: _PASSED, Verdict.UNCLEAR: _MISSED}.get(difference.verdict, {})
    if difference.kind in judged:
        parts.append(tr(judged[difference.kind]))
    if difference.row is not None and sum(map(bool, difference.sides)) > 1:
        alike = number(round(comparison.rows[difference.row].similarity * 100))
        parts.append(tr("The statements are {percent} % alike.").format(percent=alike))
    if difference.strength is Strength.POSSIBLE:
        parts.append(tr("Possible: the statements around it are not very alike."))
    return " ".join(parts)
