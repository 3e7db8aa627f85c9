"""What restricts one statement, and is not found in the other account, keeps both from conflict."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Verdict
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]


def conflicts(comparison: Comparison) -> list[str]:
    return [one.reason for one in comparison.differences if one.verdict is Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Mara Lind won 52.1 percent of the vote in Kelm on Sunday.",
            "In the harbour quarter, Mara Lind won 63.4 percent of the vote in Kelm on Sunday.",
        ),
        (
            "Orchards lost 40 percent of their pears to frost on Monday, growers said.",
            "And on the terraces, 15 percent of the pears were lost on Monday, growers said.",
        ),
        (
            "The flood covered 900 hectares near Kelm on Monday.",
            "The flood covered 350 hectares of maize near Kelm on Monday.",
        ),
        (
            "Aldra shipped 2 million tonnes of barley last season.",
            "Aldra shipped 3.1 million tonnes of grain last season, 2 million of them barley.",
        ),
        (
            "The yard owes 70 million crowns. It has 400 workers.",
            "The yard owes its suppliers 45 million crowns. It has no orders.",
        ),
        (
            "The tank holds 12 million litres of oil. It is painted white.",
            "The tank held 7 million litres of oil on Monday. It was being painted.",
        ),
        (
            "The mill did not pay a premium to its clerks in March.",
            "The mill paid a premium of 90 crowns to each driver in March.",
        ),
        (
            "The fund refused to pay for the wrecked ferry in Kelm.",
            "The fund paid for the cars on the ferry in Kelm.",
        ),
        (
            "The horn of the mill in Kelm was silent when the roof burned on Friday.",
            "The horn of the mill in Kelm worked when engineers tested it on Friday.",
        ),
        (
            "The anglers were not warned of the storm by radio, their club said.",
            "The anglers were warned of the storm by telephone, the port said.",
        ),
        (
            "No shots were fired by the guards in Kelm on Sunday, the mayor said.",
            "Shots were fired in Kelm on Sunday at a wedding, anglers said.",
        ),
        (
            "Nobody was killed in the landslide in the valley of Kelm on Friday.",
            "Two men were killed in Kelm on Friday when a crane hit a wall in the valley.",
        ),
    ],
)
def test_what_only_one_account_restricts_is_no_conflict(
    parsed: Compare, one: str, other: str
) -> None:
    assert not conflicts(parsed(one, other))
    assert not conflicts(parsed(other, one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Villagers found 22 shells on a field near Kelm on Monday.",
            "On a field near Kelm, villagers found 31 shells on Monday.",
        ),
        (
            "In a statement, the bank Norda said that it will cut 900 jobs in Kelm.",
            "The bank Norda said that it will cut 1,200 jobs in Kelm.",
        ),
        (
            "The flood covered 900 hectares of maize near Kelm on Monday.",
            "The flood covered 600 hectares of maize near Kelm on Monday.",
        ),
        (
            "The yard owes banks 70 million crowns. It has 400 workers.",
            "The yard owes banks 45 million crowns. It has no orders.",
        ),
        (
            "The tank holds 12 million litres of oil. It is painted white.",
            "The tank holds 9 million litres of oil. It was painted white.",
        ),
        (
            "Nobody was killed in the landslide in Kelm on Friday.",
            "Two men were killed in the landslide in Kelm on Friday.",
        ),
    ],
)
def test_what_both_accounts_are_of_is_a_conflict(parsed: Compare, one: str, other: str) -> None:
    assert conflicts(parsed(one, other))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "fr",
            "La grève a été suivie lundi par 38 % des enseignants, selon le ministère.",
            "Dans le primaire, la grève a été suivie lundi par 52 % des enseignants, dit-il.",
        ),
        (
            "es",
            "El teatro de Kelm vendió el lunes el 71 % de sus entradas.",
            "En la sala pequeña, el teatro de Kelm vendió el lunes el 93 % de sus entradas.",
        ),
        (
            "ru",
            "Театр в Кельме продал в прошлом сезоне 71 процент билетов.",
            "На мюзиклы театр в Кельме продал в прошлом сезоне 93 процента билетов.",
        ),
    ],
)
def test_openings_are_known_in_other_languages(
    account: Account, language: str, one: str, other: str
) -> None:
    assert not conflicts(compare([account(text, language=language) for text in (one, other)]))
