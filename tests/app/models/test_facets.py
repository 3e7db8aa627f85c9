"""Outlets and months with their counts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.app.models.facets import Facet, FacetModel
from desktop.app.models.shelf import Facets

_FACETS = Facets((("Post", 4), ("", 1)), (("2025-03", 5),))


@pytest.fixture
def model() -> FacetModel:
    model = FacetModel()
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.set_facets(_FACETS)
    return model


def test_each_facet_has_a_heading_that_cannot_be_ticked(model: FacetModel) -> None:
    labels = [model.index(row).data() for row in range(model.rowCount())]
    assert labels == ["Outlets", "Post", "unknown", "Dates", "March 2025"]
    assert model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable == Qt.ItemFlag.NoItemFlags
    model.toggle(0)
    assert not model.any_chosen


def test_a_value_says_its_count_to_those_who_hear_it(model: FacetModel) -> None:
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Post, 4 articles"


def test_ticks_are_kept_when_the_counts_change(model: FacetModel) -> None:
    told: list[bool] = []
    model.chosen_changed.connect(lambda: told.append(True))
    model.toggle(1)
    assert model.chosen(Facet.SOURCE) == {"Post"}
    model.set_facets(Facets((("Coast", 9), ("Post", 4)), ()))
    row = model.row_of(Facet.SOURCE, "Post")
    assert row == 2
    assert model.index(row).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.toggle(row)
    assert model.chosen(Facet.SOURCE) == frozenset()
    assert told == [True, True]


def test_clearing_takes_all_ticks_away_and_tells_once(model: FacetModel) -> None:
    model.toggle(1)
    model.toggle(4)
    told: list[bool] = []
    model.chosen_changed.connect(lambda: told.append(True))
    model.clear()
    model.clear()
    assert not model.any_chosen
    assert told == [True]


def test_languages_are_shown_where_there_are_several_and_events_by_their_titles(
    model: FacetModel,
) -> None:
    facets = Facets(languages=(("en", 3), ("ar", 1)), events=(("7", 3), ("", 1)))
    model.set_facets(facets, {"7": "Mill fire"})
    labels = [model.index(row).data() for row in range(model.rowCount())]
    assert labels == ["Languages", "English", "Arabic", "Events", "Mill fire"]
    model.set_facets(Facets(languages=(("en", 4),), events=(("7", 3),)))
    assert model.rowCount() == 0


def test_of_many_values_the_first_are_shown_and_those_that_are_ticked(model: FacetModel) -> None:
    outlets = tuple((f"Outlet {number:02}", 20 - number) for number in range(20))
    model.set_facets(Facets(outlets, (("2025-03", 5),)))
    assert model.rowCount() == 1 + 6 + 1 + 2
    assert model.index(7).data() == "14 more…"
    model.expand(Facet.SOURCE)
    assert model.rowCount() == 1 + 20 + 2
    other = FacetModel()
    other.set_facets(Facets(outlets))
    other.expand(Facet.SOURCE)
    other.toggle(15)
    assert other.row_of(Facet.SOURCE, "Outlet 14") is not None
