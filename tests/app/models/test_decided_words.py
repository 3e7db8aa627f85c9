"""How the window speaks of what the user decided."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.app.models.decided_words import decision_line, paired_sentence, summary, undo_words
from desktop.app.models.differences import DECISIONS, DifferencesModel, ShownDifferences
from desktop.comparison.decided import about, decide
from desktop.comparison.model import Comparison, Kind
from desktop.comparison.signs import Mark
from desktop.decision import Choice, Decision


def decided(comparison: Comparison, *decisions: Decision) -> Comparison:
    return decide(comparison, [replace(one, id=n) for n, one in enumerate(decisions, 1)])


def test_a_decision_is_told_in_a_line(mill: Comparison) -> None:
    assert decision_line(about(mill, 0, Choice.OTHER_THING)) == "Your decision: not the same thing"
    note = about(mill, 0, Choice.NOTED, note="Ask\nthem.")
    assert decision_line(note) == "Note: Ask them."
    pair = about(mill, 7, Choice.PAIRED, pair=[(0, 3), (1, 2)])
    assert decision_line(pair).startswith("Paired by you with “The mill stands 2.5 km")


def test_undo_says_what_it_takes_back(mill: Comparison) -> None:
    words = undo_words(about(mill, 0, Choice.NO_DIFFERENCE))
    assert words == "“not a difference” for “12 people”"
    assert "12 people” / “15 people" in summary(about(mill, 0, Choice.LEFT_OUT))


def test_the_paired_sentence_is_the_other_texts(mill: Comparison) -> None:
    made = decided(mill, about(mill, 7, Choice.PAIRED, pair=[(0, 3), (1, 2)]))
    assert paired_sentence(made, 7, 1) == 2
    assert paired_sentence(made, 7, 0) is None, "it has a part in the difference itself"
    assert paired_sentence(made, 0, 1) is None


def test_what_was_decided_is_heard_first_and_counted_apart(mill: Comparison, qapp) -> None:
    model = DifferencesModel()
    shown = ShownDifferences(model)
    model.show_comparison(mill)
    shown.show_articles([0, 1])
    made = decided(
        mill,
        about(mill, 0, Choice.NO_DIFFERENCE),
        about(mill, 2, Choice.NOTED, note="Ask."),
        about(mill, 5, Choice.LEFT_OUT),
    )
    model.show_decided(made)
    heard = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Your decision: not a difference. Number")
    assert [one.choice for one in model.index(2).data(DECISIONS)] == [Choice.NOTED]
    assert shown.decided() == 2
    assert Mark.CONFLICT not in shown.marks()
    assert shown.marks()[Mark.COMPATIBLE] == 1, "a note settles nothing"
    assert 0 in shown.rows()
    assert 0 not in shown.marked()


def test_the_filter_of_what_was_decided_is_one_of_its_own(mill: Comparison, qapp) -> None:
    model = DifferencesModel()
    shown = ShownDifferences(model)
    model.show_comparison(decided(mill, about(mill, 0, Choice.OTHER_THING)))
    shown.show_articles([0, 1])
    shown.hide([Mark.CONFLICT])
    assert 0 in shown.rows(), "no conflict any more"
    shown.hide([], decided=True)
    assert 0 not in shown.rows()
    shown.hide([], [Kind.NUMBER])
    assert 0 not in shown.rows()


@pytest.mark.usefixtures("bracketed")
@pytest.mark.parametrize("choice", Choice)
def test_decisions_are_told_in_the_language_of_the_window(mill: Comparison, choice: Choice) -> None:
    decision = about(mill, 7, choice, note="Ask.", pair=[(0, 3), (1, 2)])
    for told in (decision_line(decision), undo_words(decision), summary(decision)):
        assert told.startswith("[")
        assert told.endswith("]")
