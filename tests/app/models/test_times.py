"""Times are told in the words of the user's country."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from desktop.app.models.times import TimesModel
from desktop.comparison.model import Comparison
from desktop.comparison.timeline import Dated, Timeline
from desktop.message import Message, iso_day, message
from desktop.text.dates import Interval


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("label", "shown"),
    [
        (message("{month} {year}", month=Message("October"), year="2024"), "Oktober 2024"),
        (Message("Wednesday"), "Mittwoch"),
        ("October fair", "October fair"),
        ("autumn 2024", "autumn 2024"),
    ],
)
def test_months_and_days_of_the_week_have_the_names_of_the_language(
    mill: Comparison, label: str, shown: str
) -> None:
    model = TimesModel()
    model.show_timeline(mill, Timeline((Dated(None, label, ()),), ()))
    assert model.entry(0).label.startswith(shown)


def test_an_hour_that_is_about_is_written_as_one_that_is_exact(mill: Comparison) -> None:
    hour = message("{day} {clock}", day=iso_day(date(2025, 3, 11)), clock="04:00")
    about = Interval(datetime(2025, 3, 11, 3, 15), datetime(2025, 3, 11, 4, 45))  # noqa: DTZ001
    model = TimesModel()
    model.show_timeline(mill, Timeline((Dated(about, hour, ()),), ()))
    assert model.entry(0).label.startswith("11 Mar 2025, 04:00")
