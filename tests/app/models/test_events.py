"""The list of events."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from desktop.app.models.cards import CARD
from desktop.app.models.events import EventModel
from desktop.app.models.shelf import Shelf
from desktop.archive import EventFacts
from desktop.article import Event, Summary

_SHELF = Shelf(
    (
        Summary(1, "One", "Post", "2025-03-04", "en", 9),
        Summary(2, "Two", "Coast", "2025-03-05", "en", 9),
        Summary(3, "Three", "", "", "en", 9),
    )
)
_FIRE = Event(4, "Mill burns", (1, 2, 3), "2025-03-04", "2025-03-05")


@pytest.fixture
def model() -> EventModel:
    model = EventModel()
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


def test_all_articles_come_first(model: EventModel) -> None:
    model.set_events([_FIRE], _SHELF, {4: EventFacts(outlets=2, texts=3)})
    assert model.index(0).data() == "All articles, 3 articles, 1 event"
    assert model.event_at(0) is None


def test_an_event_says_when_and_how_many_outlets_and_texts(
    model: EventModel,
) -> None:
    model.set_events([_FIRE], _SHELF, {4: EventFacts(outlets=2, texts=3)})
    title, *facts = model.index(1).data().split(", ")
    assert title == "Mill burns"
    assert facts[1:] == ["2 outlets", "3 texts"]
    assert "2025" in facts[0]
    assert model.event_at(1) is _FIRE
    assert model.row_of(4) == 1
    assert model.row_of(5) is None


def test_what_was_an_event_is_looked_for_where_most_of_its_articles_are(model: EventModel) -> None:
    gone = Event(9, "Mill on fire", (1, 2), "2025-03-04", "2025-03-05")
    model.set_events([_FIRE], _SHELF, {4: EventFacts(outlets=2, texts=3)})
    assert model.heir_of(_FIRE) == 4
    assert model.heir_of(gone) == 4
    assert model.heir_of(Event(9, "Fair", (7, 8), "", "")) == 0


def test_one_account_is_no_event_yet(model: EventModel) -> None:
    model.set_events([Event(5, "Alone", (3,))], _SHELF, {})
    assert model.rowCount() == 1


def test_an_event_without_dates_says_so(model: EventModel) -> None:
    model.set_events([Event(5, "Undated", (2, 3))], _SHELF, {5: EventFacts(texts=2)})
    first = model.index(1).data(CARD).facts[0]
    assert (first.text, first.known) == ("date unknown", False)


def test_an_event_of_unknown_outlets_counts_its_accounts(model: EventModel) -> None:
    model.set_events([_FIRE], _SHELF, {4: EventFacts(texts=2)})
    assert "3 accounts, 2 texts" in model.index(1).data()


def test_a_lock_and_doubts_are_told_and_drawn(model: EventModel) -> None:
    facts = {4: EventFacts(locked=True, outlets=2, texts=3, doubtful=1)}
    model.set_events([_FIRE], _SHELF, facts)
    card = model.index(1).data(CARD)
    assert [fact.icon for fact in card.facts] == ["lock", "doubt", "", ""]
    assert "locked, 1 doubtful" in card.spoken
