"""A month is known by its name in many languages, each of which means one."""

from desktop.importing import date_words
from desktop.importing.date_words import month_of, solar_month_of


def test_no_name_means_two_months() -> None:
    meant: dict[str, int] = {}
    for name, number in date_words._named():
        assert meant.setdefault(date_words._plain(name), number) == number, name


def test_capitals_accents_and_letters_of_other_keyboards_do_not_matter() -> None:
    assert month_of("FÉVRIER") == month_of("fevrier") == 2
    assert solar_month_of("دی") == solar_month_of("دي") == 10
    assert month_of("harbour") == solar_month_of("march") == 0
