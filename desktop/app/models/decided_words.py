"""Decided words: how the window speaks of what the user decided about differences."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.app.models.phrases import KIND_WORDS, quoted
from desktop.article import shorten
from desktop.comparison.model import Comparison
from desktop.decision import Choice, Decision, article_key

_WIDTH = 60
WORDS: Mapping[Choice, str] = {
    Choice.NO_DIFFERENCE: "Not a difference",
    Choice.OTHER_THING: "Not the same thing",
    Choice.PAIRED: "Paired",
    Choice.NOTED: "Note",
    Choice.LEFT_OUT: "Left out of the report",
}
_KINDS = {kind.value: words.lower() for kind, words in KIND_WORDS.items()}
PAIRED = "Paired by you"
DECIDED = "Decided"
DECIDED_SIGN = "✓"
DECIDED_MEANING = "What you decided is no difference, belongs elsewhere or is left out of reports"


def decision_line(decision: Decision) -> str:
    """A decision on one line of a card."""
    if decision.choice is Choice.NOTED:
        return f"Note: {' '.join(decision.note.split())}"
    if decision.choice is Choice.PAIRED:
        return f"Paired by you with {_counterpart(decision)}"
    words = WORDS[decision.choice]
    return f"Your decision: {words[0].lower()}{words[1:]}"


def spoken_decisions(decisions: Iterable[Decision]) -> str:
    """Decisions as sentences for those who hear them, before the difference itself."""
    return " ".join(f"{decision_line(one).rstrip('.')}." for one in decisions)


def undo_words(decision: Decision) -> str:
    """What stands behind "Undo" for a decision."""
    told = quoted(shorten(decision.passages[0].text, 32))
    return f"“{WORDS[decision.choice].lower()}” for {told}"


def summary(decision: Decision) -> str:
    """A decision that answers to no difference any more, in one line."""
    told = [quoted(shorten(one.text, _WIDTH)) for one in decision.pair or decision.passages]
    kind = _KINDS.get(decision.kind, decision.kind)
    return f"{WORDS[decision.choice]} ({kind}): {' / '.join(told)}"


def chosen(decisions: Sequence[Decision], choice: Choice) -> Decision | None:
    """The decision of a choice among those on a difference, or None."""
    return next((one for one in decisions if one.choice is choice), None)


def paired_sentence(comparison: Comparison, number: int, article: int) -> int | None:
    """The sentence of an article that the user paired with what a difference stands on, if any.

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
    """The sentence that was laid beside what the difference stood on."""
    spoke = decision.passages[0].sha256
    other = [one for one in decision.pair if one.sha256 != spoke] or list(decision.pair[-1:])
    return quoted(shorten(other[0].text, _WIDTH)) if other else "another sentence"
