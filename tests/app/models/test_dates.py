"""Dates as people write them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop.app.models.dates import read_date, show_date, show_language, show_month, show_span


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2024-11-14", "14 Nov 2024"),
        ("2024-11-14T18:05:00+02:00", "14 Nov 2024, 18:05"),
        ("2024-11", "November 2024"),
        ("2024", "2024"),
        ("", ""),
        ("some day soon", "some day soon"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(published: str, shown: str) -> None:
    assert show_date(published) == shown


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2024-11-14", "2024-11-14"),
        (" 14  Nov 2024 ", "2024-11-14"),
        ("14 november 2024", "2024-11-14"),
        ("14 Nov 2024, 18:05", "2024-11-14T18:05:00"),
        ("November 2024", "2024-11"),
        ("Nov 2024", "2024-11"),
        ("2024", "2024"),
        ("31 Feb 2024", ""),
        ("14 Nov", ""),
        ("soon", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_in_the_forms_in_which_it_is_shown(written: str, kept: str) -> None:
    assert read_date(written) == kept


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("2024-11-12", "2024-11-14T10:00", "12–14 Nov 2024"),
        ("2024-10-30", "2024-11-02", "30 Oct – 2 Nov 2024"),
        ("2023-12-31", "2024-01-01", "31 Dec 2023 – 1 Jan 2024"),
        ("2024-11-14T08:00", "2024-11-14T09:00", "14 Nov 2024"),
        ("2024-11-14", "", "14 Nov 2024"),
        ("2024-11", "2024-12-01", "November 2024 – 1 Dec 2024"),
        ("", "", ""),
    ],
)
def test_a_span_says_nothing_twice(first: str, last: str, shown: str) -> None:
    assert show_span(first, last) == shown


def test_months_and_languages_have_names() -> None:
    assert show_month("2024-02") == "February 2024"
    assert show_language("uk") == "Ukrainian"
    assert show_language("") == ""
    assert show_language("qq") == "qq"
