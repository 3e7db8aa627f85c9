"""What is read as a time, what it means on the calendar, and how it is named."""

import calendar
import locale
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from datetime import time as clock_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.dates import Interval, TimeExpression, describe, find_times, resolve

THURSDAY = date(2024, 11, 14)
LANGUAGES = ("en", "de", "fr", "es", "uk", "ru", "ar", "he", "", "xx")


def only(text: str, language: str = "en") -> TimeExpression:
    """The one expression of time of a text."""
    found = find_times(text, language)
    assert len(found) == 1, [time.text for time in found]
    return found[0]


def days(first: str, last: str = "") -> Interval:
    """From the first moment of a day to the end of another."""
    end = datetime.fromisoformat(last or first) + timedelta(days=1)
    return Interval(datetime.fromisoformat(first), end)


_LONG_VALUES = {
    "It fell in the early hours of Tuesday.": "2024-11-12 early hours",
    "They met on Monday at 2 p.m. to 4 p.m.": "2024-11-11 14:00 – 2024-11-11 16:00",
}


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("It fell on Wednesday.", "Wednesday", "2024-11-13"),
        ("Thursday's fog lifted.", "Thursday", "2024-11-14"),
        ("It fell on Friday.", "Friday", "2024-11-08"),
        ("It fell last Thursday.", "last Thursday", "2024-11-07"),
        ("It comes next Thursday.", "next Thursday", "2024-11-21"),
        ("It fell on Monday last week.", "Monday last week", "2024-11-04"),
        ("It fell on Nov. 13.", "Nov. 13", "2024-11-13"),
        ("It fell on November 13th.", "November 13th", "2024-11-13"),
        ("It fell on 13 November.", "13 November", "2024-11-13"),
        ("It fell on the 13th of November.", "13th of November", "2024-11-13"),
        ("It falls on Dec. 10.", "Dec. 10", "2024-12-10"),
        ("It fell on Aug. 20.", "Aug. 20", "2024-08-20"),
        ("It falls on Jan. 6.", "Jan. 6", "2024-01-06"),
        ("It fell on Sunday, Dec. 20.", "Sunday, Dec. 20", "2020-12-20"),
        ("It fell on Nov. 13, 2019.", "Nov. 13, 2019", "2019-11-13"),
        ("It fell on Wed., Nov. 13, 2019.", "Wed., Nov. 13, 2019", "2019-11-13"),
        ("It fell on 2024-11-13.", "2024-11-13", "2024-11-13"),
        ("It fell on 13.11.2024.", "13.11.2024", "2024-11-13"),
        ("It fell on 11/13/2024.", "11/13/2024", "2024-11-13"),
        ("It fell yesterday.", "yesterday", "2024-11-13"),
        ("It fell the day before yesterday.", "the day before yesterday", "2024-11-12"),
        ("It fell two days ago.", "two days ago", "2024-11-12"),
        ("It fell in early September.", "early September", "early September 2024"),
        ("It fell in mid-March.", "mid-March", "mid March 2024"),
        ("It fell at the end of May.", "the end of May", "late May 2024"),
        ("It fell in September 2022.", "September 2022", "September 2022"),
        ("It fell in May last year.", "May last year", "May 2023"),
        ("It fell in the autumn of 2022.", "autumn of 2022", "autumn 2022"),
        ("It fell in the fall of 2022.", "fall of 2022", "autumn 2022"),
        ("It fell last winter.", "last winter", "winter 2023"),
        ("It fell in Q3 2023.", "Q3 2023", "Q3 2023"),
        ("It fell in the third quarter of 2023.", "third quarter of 2023", "Q3 2023"),
        ("It fell in 2022.", "2022", "2022"),
        ("It fell in the early 1990s.", "early 1990s", "early 1990s"),
        ("The registers go back to 1688.", "1688", "1688"),
        ("It fell in the 19th century.", "19th century", "century from 1801"),
        ("It fell on Nov. 13-14.", "Nov. 13-14", "2024-11-13 – 2024-11-14"),
        ("It fell between 3 and 5 May.", "3 and 5 May", "2024-05-03 – 2024-05-05"),
        ("It fell from 2014 to 2016.", "2014 to 2016", "2014 – 2016"),
        ("It fell last month.", "last month", "October 2024"),
        ("It fell in the fog at 14:30 GMT.", "14:30 GMT", "14:30 GMT"),
        ("It fell at 9am.", "9am", "09:00"),
        ("It fell at noon.", "noon", "noon"),
        ("It fell early on Tuesday.", "early on Tuesday", "early 2024-11-12"),
        ("It fell on Tuesday morning.", "Tuesday morning", "2024-11-12 morning"),
        ("It fell in the early hours of Tuesday.", "the early hours of Tuesday", ""),
        (
            "It fell about 4:45 p.m. local time on Nov. 13.",
            "4:45 p.m. local time on Nov. 13",
            "2024-11-13 16:45 local time",
        ),
        (
            "It fell between 2 p.m. and 4 p.m. on Friday.",
            "2 p.m. and 4 p.m. on Friday",
            "2024-11-08 14:00 – 2024-11-08 16:00",
        ),
        ("They meet on Nov. 20, 2024 at 5 p.m.", "Nov. 20, 2024 at 5 p.m.", "2024-11-20 17:00"),
        ("They meet tonight.", "tonight", "2024-11-14 night"),
        ("They met this morning.", "this morning", "2024-11-14 morning"),
        ("They met last night.", "last night", "2024-11-13 night"),
        ("They met at 1430 GMT.", "1430 GMT", "14:30 GMT"),
        ("They met at 5 p.m yesterday.", "5 p.m yesterday", "2024-11-13 17:00"),
        ("They met at 9 o'clock.", "9 o'clock", "09:00"),
        ("The shooting ceased at 17 hours.", "17 hours", "17:00"),
        ("The train left at 23.36, he said.", "23.36", "23:36"),
        ("It broke at 23.36 on Nov. 3, 2024.", "23.36 on Nov. 3, 2024", "2024-11-03 23:36"),
        ("He came at 09.15 GMT.", "09.15 GMT", "09:15 GMT"),
        ("They met between 14:00 and 16:00.", "14:00 and 16:00", "14:00 – 16:00"),
        ("They met on Monday at 2 p.m. to 4 p.m.", "Monday at 2 p.m. to 4 p.m.", ""),
        ("They met the day after.", "the day after", "the day after"),
        ("They met half an hour later.", "half an hour later", "half an hour later"),
        ("They met three days before.", "three days before", "three days before"),
        ("They meet this Friday.", "this Friday", "this Friday"),
        ("They met this Wednesday.", "this Wednesday", "2024-11-13"),
        ("They met last March.", "last March", "March 2024"),
        ("They meet next March.", "next March", "March 2025"),
        ("They met this March.", "this March", "March 2024"),
        ("They met in the 2016 rain.", "2016", "2016"),
        ("They met in 1812.", "1812", "1812"),
        ("They met in 2000 for tea.", "2000", "2000"),
        ("They met in the 2000 games.", "2000", "2000"),
        ("A 2020-born goat.", "2020", "2020"),
        ("They met this decade.", "this decade", "2020-01-01 – 2029-12-31"),
        ("They met this quarter.", "this quarter", "2024-10-01 – 2024-12-31"),
    ],
)
def test_expression_and_value(text: str, expression: str, value: str) -> None:
    time = only(text)
    assert time.text == expression
    assert describe(time, THURSDAY) == (value or _LONG_VALUES[text])


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("in 2022", days("2022-01-01", "2022-12-31")),
        ("in the 1990s", days("1990-01-01", "1999-12-31")),
        ("in September 2022", days("2022-09-01", "2022-09-30")),
        ("in the autumn of 2022", days("2022-09-01", "2022-12-23")),
        ("in the winter of 2022-23", days("2022-12-01", "2023-03-22")),
        ("from September to November 2022", days("2022-09-01", "2022-11-30")),
        ("from Monday to Wednesday", days("2024-11-11", "2024-11-13")),
        ("from Friday to Monday", days("2024-11-08", "2024-11-11")),
        ("over the past two weeks", days("2024-10-31", "2024-11-14")),
        ("earlier this month", days("2024-11-01", "2024-11-14")),
        ("later this month", days("2024-11-14", "2024-11-30")),
        ("over the weekend", days("2024-11-08", "2024-11-11")),
        ("last year", days("2023-01-01", "2023-12-31")),
        ("this summer", days("2024-06-01", "2024-09-24")),
        ("in the summer last year", days("2023-06-01", "2023-09-24")),
        ("in the next two weeks", days("2024-11-14", "2024-11-28")),
        ("in two days' time", days("2024-11-16")),
        ("in early September", days("2024-09-01", "2024-09-12")),
        ("this week", days("2024-11-10", "2024-11-17")),
        ("on Dec. 3", days("2024-12-03")),
        ("in October", days("2024-10-01", "2024-10-31")),
        ("from 10 p.m. to 2 a.m. on Monday", None),
    ],
)
def test_interval(text: str, interval: Interval | None) -> None:
    found = resolve(only(text), THURSDAY)
    if interval is not None:
        assert found == interval
    else:  # a night that ends on Monday begins on Sunday
        assert found is not None
        assert found.first == datetime.fromisoformat("2024-11-10T22:00")


def test_a_vague_autumn_holds_a_september_of_its_year() -> None:
    autumn, month = (
        resolve(only(text), THURSDAY) for text in ("in autumn 2022", "in September 2022")
    )
    assert autumn is not None
    assert month is not None
    assert autumn.first <= month.first < month.after <= autumn.after


def test_a_clock_is_a_minute_and_an_approximate_one_more() -> None:
    exact, about = (
        resolve(only(text), THURSDAY) for text in ("at 5 p.m. on Monday", "at about 5 p.m. Monday")
    )
    moment = datetime.fromisoformat("2024-11-11T17:00")
    assert exact == Interval(moment, moment + timedelta(minutes=1))
    assert about is not None
    assert about.first < moment < about.after


def test_the_clock_is_known_without_the_date() -> None:
    time = only("It fell at 14:30 GMT.")
    assert (time.clock, time.zone) == (clock_time(14, 30), "GMT")
    assert resolve(time, THURSDAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "It falls on 3/4/2024.",
        "They will meet on Monday.",
        "The talks are due on Monday.",
        "The talks are not to begin before Monday.",
        "The fine must be paid by Monday.",
        "It falls on Dec. 20.",
        "It fell on Nov. 31, 2023.",
        "It fell between Nov. 20, 2023 and Nov. 10, 2023.",
        "It fell hours after the Monday attack, a few hours after the attack.",
        "It fell two days later.",
        "It fell the next day.",
        "It fell in February 2024 at noon the same week.",
    ],
)
def test_what_the_text_leaves_open_is_not_resolved(text: str) -> None:
    assert resolve(find_times(text)[-1], THURSDAY) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The report is due in March.", "March 2025"),
        ("The bridge will reopen in March.", "March 2025"),
        ("The bridge is expected in December.", "December 2024"),
        ("The report was due in March.", "March 2024"),
        ("He said it would open in March.", "March 2024"),
    ],
)
def test_a_month_of_what_will_be_is_the_next_one(text: str, meant: str) -> None:
    assert describe(only(text), THURSDAY) == meant


def test_a_report_on_a_weekday_is_past_even_if_it_speaks_of_the_future() -> None:
    assert resolve(only("He said on Monday that he will resign."), THURSDAY) == days("2024-11-11")


@pytest.fixture(params=["de_DE.UTF-8", ""])
def german(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process that speaks German, as Qt makes it of a German user's; where it can't, Python's."""
    if not request.param:
        monkeypatch.setattr(calendar, "month_name", [f"{number}. Monat" for number in range(13)])
        monkeypatch.setattr(calendar, "day_name", [f"{number}. Tag" for number in range(1, 8)])
        yield
        return
    before = locale.setlocale(locale.LC_TIME)
    try:
        locale.setlocale(locale.LC_TIME, request.param)
    except locale.Error:
        pytest.skip("this computer has no German locale")
    yield
    locale.setlocale(locale.LC_TIME, before)


@pytest.mark.usefixtures("german")
def test_it_is_named_in_english_whatever_the_process_speaks() -> None:
    assert describe(only("on Wednesday")) == "Wednesday"
    assert describe(only("on Nov. 13")) == "November 13"
    assert describe(only("last month"), THURSDAY) == "October 2024"


def test_without_the_day_of_writing_only_absolute_times_are_known() -> None:
    assert resolve(only("on Wednesday"), None) is None
    assert resolve(only("on Nov. 13"), None) is None
    assert resolve(only("on Nov. 13, 2019"), None) == days("2019-11-13")
    assert describe(only("on Wednesday")) == "Wednesday"
    assert describe(only("on Nov. 13")) == "November 13"
    assert describe(only("last winter")) == "last winter"


def test_origin() -> None:
    assert only("on Nov. 13, 2019").origin == "absolute"
    assert only("on Nov. 13").origin == "by the date of publication"
    assert only("overnight").origin == "by the date of publication"
    assert only("the next day").origin == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "It may be so. They will march on. The Sun sat in the sky.",
        "May I? March on! Theresa May said so. April Jones sang.",
        "Jan Novak and Mar Costa mon dieu.",
        "Prices fall, leaves fall, and the fall of the town came.",
        "He read USA Today. Black Friday sales began. Every Sunday he fishes.",
        "Some 2000 people came, about 1500 troops, 2000 metres away.",
        "They won 3:1 in a ratio of 1:20.",
        "A second boat sank.",
        "Version 1.2.3 of 192.168.100.200",
        "In the long morning he slept; good evening!",
        "Since 9/11 it is open 24/7.",
        "In spring water they bathed.",
        "A-2020 and 25:70 and 14/15/16.",
        "The gate at 99:99 and 25 p.m. in room 2500 GMT",
        "The 2024 km road.",
        "The best time stands at 23 hours and 20 minutes.",
        "Their shifts are capped at 12 hours.",
        "The crossing, at 14 hours, is the longest.",
    ],
)
def test_no_times(text: str) -> None:
    assert [time.text for time in find_times(text)] == []


def test_neighbours_that_belong_to_different_days_stay_apart() -> None:
    found = find_times("It began on Nov. 12, and on Monday, Nov. 11, they left on Friday.")
    assert [time.text for time in found] == ["Nov. 12", "Monday, Nov. 11", "Friday"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The road is closed until Friday."),
        ("de", "Die Straße bleibt bis zum Freitag gesperrt."),
        ("fr", "La route reste fermée jusqu’à vendredi."),
        ("es", "La carretera sigue cerrada hasta el viernes."),
        ("uk", "Дорогу закрито до п’ятниці."),
        ("ar", "الطريق مغلق حتى يوم الجمعة."),
    ],
)
def test_until_a_weekday_is_not_the_one_before(language: str, text: str) -> None:
    assert resolve(only(text, language), THURSDAY) is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("uk", "Це було 13 листопада 2024 року о 14:30.", "2024-11-13 14:30"),
        ("uk", "Це було у середу.", "2024-11-13"),
        ("uk", "Це було вчора.", "2024-11-13"),
        ("ru", "Это было 13 ноября 2024 года.", "2024-11-13"),
        ("de", "Am 13. November 2024 um 14.30 Uhr.", "2024-11-13 14:30"),
        ("de", "Es war am Mittwoch.", "2024-11-13"),
        ("fr", "Le 13 novembre 2024 à 14h30.", "2024-11-13 14:30"),
        ("es", "El 13 de noviembre de 2024.", "2024-11-13"),
        ("ar", "يوم 13 نوفمبر 2024", "2024-11-13"),
        ("he", "ב-13 בנובמבר 2024", "2024-11-13"),
        ("xx", "zzz 13.11.2024 zzz", "2024-11-13"),
    ],
)
def test_other_languages(language: str, text: str, value: str) -> None:
    assert describe(only(text, language), THURSDAY) == value


_PIECES = (
    "13 2024 1999 9999 31 Feb. 29 Nov. May Monday Friday to - and between from , on at 2:30 p.m. "
    "noon night overnight early late end of the last next this past two ten weeks years decades "
    "ago later winter autumn 2022-23 1990s 19th century quarter Q3 weekend week year 2024-02-30"
)
_WORDS = st.sampled_from(_PIECES.split())
_TEXTS = st.one_of(st.text(), st.lists(_WORDS, max_size=15).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(_TEXTS, st.sampled_from(LANGUAGES), st.none() | st.dates())
def test_any_text_gives_exact_spans_and_sound_intervals(
    text: str, language: str, anchor: date | None
) -> None:
    after = 0
    for time in find_times(text, language):
        assert time.text == text[time.start : time.end] != ""
        assert time.start >= after
        after = time.end
        interval = resolve(time, anchor)
        assert interval is None or interval.first < interval.after
        assert describe(time, anchor)


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2050, 1, 1)), st.integers(-110, 25))
def test_a_date_of_the_last_months_is_found_again(anchor: date, off: int) -> None:
    day = anchor + timedelta(days=off)
    assert resolve(only(f"on {day:%B} {day.day}"), anchor) == days(day.isoformat())


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2050, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_the_latest_one(anchor: date, back: int) -> None:
    day = anchor - timedelta(days=back)
    assert resolve(only(f"on {day:%A}"), anchor) == days(day.isoformat())


@pytest.mark.parametrize(
    "text",
    ["The index closed at 23.36, down.", "Shares rose to 12.50.", "It fell to 12.50."],
)
def test_what_is_paid_or_counted_with_a_dot_is_no_clock(text: str) -> None:
    assert find_times(text) == ()
