from collections.abc import Callable

from desktop.comparison.alignment.rows import align
from desktop.comparison.model import Comparison
from desktop.comparison.names.newcomers import new_times, newcomers

Compare = Callable[..., Comparison]

MILL = "Fire destroyed the spinning mill in Old Harbour on Tuesday."


def names(comparison: Comparison) -> list[str]:
    return [one.name for one in newcomers(align(comparison.readings), 0, [1])]


def times(comparison: Comparison) -> list[str]:
    return [one.value for one in new_times(align(comparison.readings), 0, [1])]


def test_people_and_bodies_that_one_account_names(parsed: Compare) -> None:
    text = "The mill is lost, engineer Mara Velden of the Ardwick Insurance Company said."
    found = parsed(f"{MILL}\n{text}", MILL)
    assert names(found) == ["Mara Velden", "Ardwick Insurance Company"]


def test_nobody_is_new_whose_surname_stands_elsewhere(parsed: Compare) -> None:
    text = "The mill is lost, engineer Mara Velden said."
    assert not names(parsed(f"{MILL}\n{text}", f"{MILL}\nMs Velden left."))
    assert not names(parsed(f"{MILL}\n{text}", f"{MILL}\nMara Veldn left."))


def test_an_institution_that_every_country_has_is_nothing_new(parsed: Compare) -> None:
    told = "The owner went to the Supreme Court in the end."
    other = "The owner went to the Supreme tribunal and to court in the end."
    assert not names(parsed(f"{MILL}\n{told}", f"{MILL}\n{other}"))


def test_hours_and_dates_that_no_other_time_meets(parsed: Compare) -> None:
    text = f"{MILL}\nIt was built in May 1911 and was sold on 3 June 2019. It fell at 9.40 p.m."
    assert times(parsed(text, MILL)) == ["May 1911", "2019-06-03", "21:40"]


def test_a_date_within_a_stretch_that_another_account_gives_is_known(parsed: Compare) -> None:
    assert not times(
        parsed(f"{MILL}\nIt was sold on 3 June 2019.", f"{MILL}\nIt was sold in 2019.")
    )


def test_weekdays_and_distances_are_told_of_everything(parsed: Compare) -> None:
    assert not times(parsed(f"{MILL}\nIt was sold on Monday, two weeks ago.", "It was sold."))
