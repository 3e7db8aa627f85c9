"""The note over a comparison says what holds of the whole of it, and nothing where nothing does."""

from dataclasses import replace

from desktop.app.language import Language, speak
from desktop.app.views.comparison_note import ComparisonNote
from desktop.comparison.decided import about, decide
from desktop.comparison.model import Comparison, Verdict
from desktop.comparison.positions.gates import UNDATED
from desktop.decision import Choice


def undated(mill: Comparison) -> Comparison:
    reason = f"12 against 14: {UNDATED}."
    first = replace(mill.differences[0], verdict=Verdict.UNCLEAR, reason=reason)
    return replace(mill, differences=(first,))


def test_accounts_of_other_events_are_warned_of(qtbot, mill: Comparison) -> None:
    note = ComparisonNote()
    qtbot.addWidget(note)
    note.show_comparison(replace(mill, unrelated=(0, 1)))
    assert not note.isHidden()
    assert note.text.startswith("These accounts hardly speak of the same event;")


def test_it_says_how_much_a_date_would_settle(qtbot, mill: Comparison) -> None:
    note = ComparisonNote()
    qtbot.addWidget(note)
    note.show_comparison(undated(mill))
    assert note.text == ("1 unclear for want of a date: set the dates of publication to decide it.")


def test_what_was_decided_waits_for_no_date(qtbot, mill: Comparison) -> None:
    note = ComparisonNote()
    qtbot.addWidget(note)
    waiting = undated(mill)
    note.show_comparison(decide(waiting, [about(waiting, 0, Choice.NO_DIFFERENCE)]))
    assert note.isHidden()


def test_with_nothing_to_say_it_is_gone(qtbot, mill: Comparison) -> None:
    note = ComparisonNote()
    qtbot.addWidget(note)
    note.show_comparison(undated(mill))
    note.show_comparison(replace(mill, differences=()))
    assert note.isHidden()
    assert note.text == ""


def test_it_speaks_the_language_of_the_window(qtbot, qapp, mill: Comparison) -> None:
    speak(Language.GERMAN, qapp)
    note = ComparisonNote()
    qtbot.addWidget(note)
    note.show_comparison(undated(mill))
    speak(Language.ENGLISH, qapp)
    assert note.text.startswith("1 unklar, weil ein Datum fehlt:")
