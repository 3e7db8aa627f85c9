"""The window speaks another language as soon as it is chosen, and nothing on the screen is lost."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.application import Running
from desktop.app.dialogs.import_report import ImportReportDialog
from desktop.app.dialogs.settings import SettingsDialog
from desktop.app.language import (
    SAID_BY_QT,
    Language,
    dotted,
    labelled,
    listed,
    number,
    say,
    speak,
    tr,
)
from desktop.app.settings import Settings
from desktop.comparison.positions.values import people_value, quantity_value
from desktop.message import Message, Ordinal, enumeration, iso_day, message
from desktop.text.dates import describe, find_times
from desktop.text.quantities import find_quantities


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(Language.ENGLISH, qapp)


def test_dates_and_direction_are_those_of_the_language(qapp: QApplication) -> None:
    speak(Language.UKRAINIAN, qapp)
    assert QLocale().toString(QDate(2024, 11, 7), "d MMMM yyyy") == "7 листопада 2024"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    speak(Language.ARABIC, qapp)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_numbers_months_and_days_of_what_was_found_are_those_of_the_language(
    qapp: QApplication,
) -> None:
    speak(Language.GERMAN, qapp)
    loaves = message("{amount} loaves", amount=1234.5)
    assert say(loaves) == "1.234,5 loaves"
    assert say(message("{what} in {when}", what=loaves, when=Message("October"))) == (
        "1.234,5 loaves in Oktober"
    )
    assert say(Message("Wednesday")) == "Mittwoch"


def test_the_number_of_a_line_or_an_article_is_written_without_separators(
    qapp: QApplication,
) -> None:
    place = message("line {number} of {lines}", number=Ordinal(1204), lines=2500)
    speak(Language.GERMAN, qapp)
    assert say(place) == "line 1204 of 2.500"
    speak(Language.ARABIC, qapp)
    assert say(place) == "line ١٢٠٤ of ٢٬٥٠٠"
    assert number(1204) == "١٬٢٠٤"


def test_what_an_article_says_is_left_as_it_is(qapp: QApplication) -> None:
    speak(Language.GERMAN, qapp)
    assert say("October") == "October"
    assert say(message("{words}", words="{braces} on Wednesday")) == "{braces} on Wednesday"


def test_values_stand_apart_in_a_language_from_right_to_left(qapp: QApplication) -> None:
    """Else quotation marks and full stops beside an English name go to its wrong end."""
    text = "Close {title}"  # a variable, for it is no text of the window
    assert tr(text).format(title="The Post.") == "Close The Post."
    assert listed(["The Post", "12", "Harbour News"]) == "The Post, 12, Harbour News"
    speak(Language.ARABIC, qapp)
    assert tr(text).format(title="The Post.").endswith("\u2068The Post.\u2069")
    told = dotted(["The Post", number(12)])
    assert told == "\u200f\u2068The Post\u2069 · ١٢"  # from right to left although it begins so
    assert "\u2068Harbour News\u2069" in listed(["The Post", "Harbour News"])
    assert dotted(["نوفمبر", number(12)]) == "نوفمبر · ١٢"
    assert listed(["The Post"]) == "The Post"
    line = "{file}: {reason}"  # QTextDocument takes its direction from the first letter of all
    assert tr(line).format(file="a.db", reason="تالف") == "\u200f\u2068a.db\u2069: تالف"


def test_quoted_words_from_right_to_left_keep_their_day_behind_them(qapp: QApplication) -> None:
    line = message("“{words}” ({value})", words="الاثنين", value="2025-05-12")
    speak(Language.ENGLISH, qapp)
    assert say(line) == "\u200e“\u2068الاثنين\u2069” (2025-05-12)"
    speak(Language.ARABIC, qapp)
    assert say(line) == "«الاثنين» (\u20682025-05-12\u2069)"


def test_a_name_from_right_to_left_does_not_turn_its_sentence(qapp: QApplication) -> None:
    speak(Language.ENGLISH, qapp)
    name = "صدى الميناء"
    assert tr("{name} was published").format(name=name) == f"\u200e\u2068{name}\u2069 was published"
    assert listed([name, "Quayside Echo"]) == f"\u200e\u2068{name}\u2069, Quayside Echo"
    assert tr("{name} was published").format(name="Quayside Echo") == "Quayside Echo was published"


def test_names_in_a_long_listing_follow_each_other_from_right_to_left(qapp: QApplication) -> None:
    """A part that is set apart begins with a mark, where no letter tells its direction."""
    speak(Language.ARABIC, qapp)
    told = say(enumeration(["The Post", "Harbour News", "Coast News", "The Ledger"]))
    isolated = "".join(sign for sign in told if sign in "\u2068\u200f،")
    half = "\u200f\u2068،\u200f\u2068"
    assert isolated == f"\u2068{half}،\u200f\u2068{half}"


def test_whole_numbers_are_written_as_the_language_writes_them(qapp: QApplication) -> None:
    assert number(12345) == "12,345"
    speak(Language.GERMAN, qapp)
    assert number(12345) == "12.345"
    speak(Language.ARABIC, qapp)
    assert number(12345) == "١٢٬٣٤٥"


def test_a_chosen_language_is_spoken_at_once_and_what_was_searched_is_still_there(
    qtbot: QtBot, qapp: QApplication, home: Path, archive_file: Path
) -> None:
    settings = Settings(home / "settings.ini")
    running = Running(qapp, settings)
    first = running.window
    with qtbot.waitSignals([first.opened, first.intake.refreshed]):
        first.open_archive(archive_file)
    first.begin_search()
    qtbot.keyClicks(first.library.pane.search, "harbour")
    qtbot.waitUntil(lambda: first.library.articles.rowCount() == 2)
    first.ask_for_settings()
    dialog = first.findChild(SettingsDialog)
    assert dialog is not None
    dialog.language.setFocus()
    qtbot.keyClicks(dialog.language, "Deu")
    qtbot.keyClick(dialog.language, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.window is not first)
    second = running.window
    assert QLocale().language() is QLocale.Language.German
    assert settings.language is Language.GERMAN
    qtbot.waitUntil(lambda: second.library.pane.search.text() == "harbour")
    qtbot.waitUntil(lambda: second.library.articles.rowCount() == 2)
    second.ask_for_settings()
    dialog = second.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Einstellungen"
    second.close()
    second.deleteLater()


def test_a_language_waits_for_the_report_of_an_import_and_keeps_what_is_searched(
    qtbot: QtBot, qapp: QApplication, home: Path, archive_file: Path
) -> None:
    settings = Settings(home / "settings.ini")
    settings.restore_session = False
    running = Running(qapp, settings)
    first = running.window
    with qtbot.waitSignals([first.opened, first.intake.refreshed]):
        first.open_archive(archive_file)
    first.library.search_for("harbour")
    qtbot.waitUntil(lambda: first.library.articles.rowCount() == 2)
    with qtbot.waitSignal(first.intake.report_wanted):
        first.intake.take_files([home / "nothing.txt"])
        settings.language = Language.FRENCH
        first.language_chosen.emit()
    report = first.findChild(ImportReportDialog)
    assert report is not None
    qtbot.wait(200)
    assert report.isVisible()
    assert running.window is first
    report.reject()
    qtbot.waitUntil(lambda: running.window is not first)
    second = running.window
    qtbot.waitUntil(lambda: second.library.pane.search.text() == "harbour")
    second.close()
    second.deleteLater()


def test_a_fact_stands_behind_the_colon_of_the_language(qapp: QApplication) -> None:
    assert labelled("A", "rain") == "A: rain"
    speak(Language.FRENCH, qapp)
    assert labelled("A", "pluie") == "A\u00a0: pluie"
    speak(Language.ARABIC, qapp)
    assert labelled("أ", "rain") == "أ: \u2068rain\u2069"


@pytest.mark.parametrize(
    ("language", "one", "five", "range_"),
    [
        (Language.ENGLISH, "1 year", "5 years", "2–3 years"),
        (Language.GERMAN, "1\u00a0Jahr", "5\u00a0Jahre", "2–3\u00a0Jahre"),
        (Language.FRENCH, "1\u00a0an", "5\u00a0ans", "2–3\u00a0ans"),
        (Language.UKRAINIAN, "1 рік", "5 років", "2–3 р."),
        (Language.ARABIC, "سنة واحدة", "٥ سنوات", "٢–٣ سنة"),
    ],
)
def test_what_is_counted_has_the_form_of_its_number(
    qapp: QApplication, language: Language, one: str, five: str, range_: str
) -> None:
    speak(language, qapp)
    found = find_quantities("It took 1 year, then 5 years, then two to three years.")
    assert [say(quantity_value(quantity)) for quantity in found] == [one, five, range_]


def test_no_count_is_too_large_to_be_said(qapp: QApplication) -> None:
    speak(Language.GERMAN, qapp)
    assert say(people_value(2**31 - 1, "killed")) == "2.147.483.647 Menschen getötet"
    assert say(people_value(2**31, "killed")) == "2.147.483.648 Menschen getötet"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, "2024-11-06"),
        (Language.GERMAN, "6. Nov. 2024"),
        (Language.FRENCH, "6 nov. 2024"),
        (Language.UKRAINIAN, "6 лист. 2024"),
        (Language.ARABIC, "٦ نوفمبر ٢٠٢٤"),
    ],
)
def test_a_day_of_a_reason_is_written_as_the_language_has_dates(
    qapp: QApplication, language: Language, said: str
) -> None:
    speak(language, qapp)
    day = iso_day(date(2024, 11, 6))
    assert say(day) == said
    assert said in say(message("{what} on {when}", what=Message("Monday"), when=day))
    assert say("2024-11-06") == "2024-11-06"  # so it stands in an article


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            Language.GERMAN,
            "Anfang November, Ende 2022, Mittwochmorgen, 6. November",
        ),
        (
            Language.FRENCH,
            "début novembre, fin 2022, mercredi matin, 6 novembre",
        ),
        (
            Language.UKRAINIAN,
            "на початку листопада, наприкінці 2022 року, середа, вранці, 6 листопада",
        ),
        (
            Language.ENGLISH,
            "early November, late 2022, Wednesday morning, November 6",
        ),
    ],
)
def test_days_months_and_years_are_divided_as_the_language_has_it(
    qapp: QApplication, language: Language, said: str
) -> None:
    speak(language, qapp)
    times = ("early November", "late 2022", "Wednesday morning", "November 6")
    found = [one for time in times for one in find_times(f"It happened {time}, they said.")]
    assert ", ".join(say(describe(one)) for one in found) == said


def test_days_years_and_hours_are_written_in_the_digits_of_the_language(
    qapp: QApplication,
) -> None:
    speak(Language.ARABIC, qapp)
    times = ("early 2022", "in 2022", "at 14:30 on November 6", "14:30")
    found = [one for time in times for one in find_times(f"It happened {time}, they said.")]
    assert [say(describe(one)) for one in found] == [
        "أوائل عام ٢٠٢٢",
        "٢٠٢٢",
        "٦ نوفمبر، ١٤:٣٠",
        "١٤:٣٠",
    ]


def test_a_part_of_a_day_is_none_of_a_month(qapp: QApplication) -> None:
    (late,) = find_times("It happened late Wednesday, they said.")
    speak(Language.GERMAN, qapp)
    assert say(describe(late)) == "am späten Mittwoch"
    assert say(describe(late, date(2024, 11, 14))) == "spät am 13. Nov. 2024"
    speak(Language.FRENCH, qapp)
    assert say(describe(late)) == "mercredi en fin de journée"


@pytest.mark.parametrize("language", sorted(set(Language) - {Language.SYSTEM, Language.ENGLISH}))
def test_what_qt_asks_for_itself_is_said_in_the_language(
    qapp: QApplication, language: Language
) -> None:
    speak(language, qapp)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = {label.text() for label in dialog.findChildren(QLabel)}
    assert len(labels) > len(SAID_BY_QT)
    assert labels.isdisjoint(SAID_BY_QT)
