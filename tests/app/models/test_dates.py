"""Dates as people write them."""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.app.language import Language, speak
from desktop.app.models.dates import read_date, show_date, show_language, show_month, show_span
from desktop.text.language_names import LANGUAGE_NAMES


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    speak(Language.ENGLISH, qapp)
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


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_in_english_languages_are_called_as_qt_calls_them(code: str) -> None:
    assert show_language(code) == QLocale.languageToString(QLocale(code).language())
    assert show_language(f"{code}-x-old") == show_language(code)


class _Ordinals(QTranslator):
    """Days are ordinal numbers, as German has them."""

    def translate(
        self,
        context: str,  # noqa: ARG002
        text: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        known = {"d MMM yyyy": "d. MMM yyyy", "d": "d.", "d MMM": "d. MMM", "German": "Deutsch"}
        return known.get(text, text)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = _Ordinals()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_a_language_has_its_own_form_of_a_date() -> None:
    assert show_date("2024-11-14T18:05") == "14. Nov. 2024, 18:05"
    assert show_span("2024-11-12", "2024-11-14") == "12.–14. Nov. 2024"
    assert show_span("2024-10-30", "2024-11-02") == "30. Okt. – 2. Nov. 2024"
    assert show_language("de") == "Deutsch"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "written", ["14. Nov. 2024", "14 Nov 2024", "14. Nov 2024", "14. november 2024"]
)
def test_a_date_may_be_typed_in_any_of_its_forms(written: str) -> None:
    assert read_date(written) == "2024-11-14"
    assert read_date("14. Mai 2024") == read_date("14 May 2024") == "2024-05-14"


def test_a_year_alone_is_written_in_the_digits_of_the_language(qapp: QApplication) -> None:
    speak(Language.ARABIC, qapp)
    assert show_date("2009") == "٢٠٠٩"
    assert read_date("٢٠٠٩") == "2009"


def test_a_month_alone_has_the_form_that_it_has_alone() -> None:
    QLocale.setDefault(QLocale("uk"))
    assert show_month("2024-11") == "листопад 2024"
    assert show_date("2024-11-14") == "14 лист. 2024"
    assert read_date("14 листопада 2024") == "2024-11-14"


def _is_read(name: str, written: str, kept: str) -> bool:
    QLocale.setDefault(QLocale(name))
    return read_date(written) == kept


@pytest.mark.parametrize(
    ("name", "written", "kept"),
    [
        ("en_GB", "14/11/2024", "2024-11-14"),
        ("en_GB", "3/4/2024", "2024-04-03"),
        ("en_GB", "1st November 2024", "2024-11-01"),
        ("en_GB", "14 Nov 2024 18:05", "2024-11-14T18:05:00"),
        ("en_US", "November 14, 2024, 18:05", "2024-11-14T18:05:00"),
        ("de_DE", "14.11.2024", "2024-11-14"),
        ("de_DE", "4. 3. 2024", "2024-03-04"),
        ("de_DE", "14.11.2024, 18:05 Uhr", "2024-11-14T18:05:00"),
        ("de_DE", "14. November 2024 9:05", "2024-11-14T09:05:00"),
        ("fr_FR", "14/11/2024", "2024-11-14"),
        ("fr_FR", "14.11.2024", "2024-11-14"),
        ("fr_FR", "1er novembre 2024", "2024-11-01"),
        ("fr_FR", "14 nov. 2024 18h05", "2024-11-14T18:05:00"),
        ("fr_FR", "14/11/2024 18 h 05", "2024-11-14T18:05:00"),
        ("uk_UA", "14.11.2024 18:05", "2024-11-14T18:05:00"),
        ("uk_UA", "14 листопада 2024 року", "2024-11-14"),
        ("uk_UA", "листопад 2024 р.", "2024-11"),
        ("ar", "٢٠٢٤", "2024"),
        ("ar", "٢٠٢٤-١١-١٤", "2024-11-14"),
        ("ar", "١٤ نوفمبر ٢٠٢٤، ١٨:٠٥", "2024-11-14T18:05:00"),
        ("ar", "١٤\u200f/١١\u200f/٢٠٢٤", "2024-11-14"),
        ("ar", "3/4/2024", "2024-04-03"),
    ],
)
def test_a_date_may_be_typed_as_the_language_has_it(name: str, written: str, kept: str) -> None:
    assert _is_read(name, written, kept)


@pytest.mark.parametrize(
    "written",
    [
        "31.02.2024",
        "31/2/2024",
        "31 February 2024",
        "11/14/2024",
        "14.11.2024 25:00",
        "14.11/2024",
        "14.11.24",
        "0.11.2024",
        "0 November 2024",
        "November 2024 18:05",
        "²⁰²⁴",
    ],
)
def test_what_can_be_no_date_is_none(written: str) -> None:
    assert all(_is_read(name, written, "") for name in ("en_GB", "de_DE", "fr_FR", "uk_UA", "ar"))


@pytest.mark.parametrize(
    ("window", "system", "kept"),
    [
        ("en_US", "en_US", "2024-03-04"),
        ("en_GB", "en_US", "2024-04-03"),
        ("ar", "en_US", "2024-04-03"),
        ("en", "de_DE", "2024-04-03"),
    ],
)
def test_months_come_first_for_who_writes_them_first(
    window: str, system: str, kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert _is_read(window, "03/04/2024", kept)
    assert _is_read(window, "03.04.2024", "2024-04-03")  # dots are European everywhere
    assert _is_read(window, "14/11/2024", "2024-11-14")
    assert _is_read(window, "11/14/2024", "2024-11-14" if kept == "2024-03-04" else "")


@given(
    day=st.dates(min_value=date(1800, 1, 1), max_value=date(2200, 1, 1)),
    hour=st.times(),
    exact=st.sampled_from([7, 10, 16]),
    language=st.sampled_from(sorted(set(Language) - {Language.SYSTEM})),
)
def test_what_is_shown_can_be_typed_in_every_language(
    qapp: QApplication, day: date, hour: time, exact: int, language: Language
) -> None:
    speak(language, qapp)
    published = datetime.combine(day, hour).isoformat()[:exact]
    assert read_date(show_date(published)) == published + (":00" if exact == 16 else "")
