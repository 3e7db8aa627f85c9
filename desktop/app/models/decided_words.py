"""Decided words: how the window describes the user's decisions about differences."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.app.language import say, tr
from desktop.app.models.phrases import quoted
from desktop.article import shorten
from desktop.comparison.labels import KINDS
from desktop.comparison.model import Comparison, Kind
from desktop.decision import Choice, Decision, article_key
from desktop.message import translatable

_WIDTH = 60
_LINES: Mapping[Choice, str] = {
    Choice.NO_DIFFERENCE: translatable("Your decision: not a difference"),
    Choice.OTHER_THING: translatable("Your decision: not the same thing"),
    Choice.PAIRED: translatable("Paired by you with {words}"),
    Choice.NOTED: translatable("Note: {words}"),
    Choice.LEFT_OUT: translatable("Your decision: left out of the report"),
}
_UNDOING: Mapping[Choice, str] = {
    Choice.NO_DIFFERENCE: translatable("“not a difference” for {words}"),
    Choice.OTHER_THING: translatable("“not the same thing” for {words}"),
    Choice.PAIRED: translatable("“paired” for {words}"),
    Choice.NOTED: translatable("“note” for {words}"),
    Choice.LEFT_OUT: translatable("“left out of the report” for {words}"),
}
_SUMMARIES: Mapping[Choice, str] = {
    Choice.NO_DIFFERENCE: translatable("Not a difference ({kind}): {words}"),
    Choice.OTHER_THING: translatable("Not the same thing ({kind}): {words}"),
    Choice.PAIRED: translatable("Paired ({kind}): {words}"),
    Choice.NOTED: translatable("Note ({kind}): {words}"),
    Choice.LEFT_OUT: translatable("Left out of the report ({kind}): {words}"),
}
DECIDED = translatable("Decided")
DECIDED_SIGN = "✓"
DECIDED_MEANING = translatable(
    "What you decided is no difference, belongs elsewhere or is left out of reports"
)


def decision_line(decision: Decision) -> str:
    """A decision in one line of a card."""
    words = ""
    if decision.choice is Choice.NOTED:
        words = " ".join(decision.note.split())
    elif decision.choice is Choice.PAIRED:
        words = _counterpart(decision)
    return tr(_LINES[decision.choice]).format(words=words)


def spoken_decisions(decisions: Iterable[Decision]) -> str:
    """Decisions as sentences for screen readers, before the difference itself."""
    return " ".join(f"{decision_line(one).rstrip('.')}." for one in decisions)


def undo_words(decision: Decision) -> str:
    """The words after "Undo" for a decision."""
    told = quoted(shorten(decision.passages[0].text, 32))
    return tr(_UNDOING[decision.choice]).format(words=told)


def summary(decision: Decision) -> str:
    """A decision that no longer matches any difference, in one line."""
    told = [quoted(shorten(one.text, _WIDTH)) for one in decision.pair or decision.passages]
    kind = say(next((KINDS[one] for one in Kind if one == decision.kind), decision.kind))
    return tr(_SUMMARIES[decision.choice]).format(kind=kind, words=" / ".join(told))


def chosen(decisions: Sequence[Decision], choice: Choice) -> Decision | None:
    """The decision of a choice among those on a difference, or None."""
    return next((one for one in decisions if one.choice is choice), None)


def paired_sentence(comparison: Comparison, number: int, article: int) -> int | None:
    """The sentence of an article that the user paired with a difference's own, if any.

    None for an article that has a part in the difference itself.
    """
    reading = comparison.readings[article]
    if comparison.differences[number].sides[article]:
        return None
    key = article_key(reading.article)
    for decision in comparison.decisions_of(number):
        for passage in decision.pair:
            if passage.sha256 == key:
                return reading.sentence_at(passage.start)
    return None


def _counterpart(decision: Decision) -> str:
    """The sentence that was paired with the difference's own."""
    spoke = decision.passages[0].sha256
    other = [one for one in decision.pair if one.sha256 != spoke] or list(decision.pair[-1:])
    return quoted(shorten(other[0].text, _WIDTH)) if other else tr("another sentence")
