"""Wording: what accounts call the same thing, where one word judges it."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser

Compare = Callable[..., Comparison]


def wordings(comparison: Comparison) -> list[Difference]:
    return [one for one in comparison.differences if one.kind is Kind.WORDING]


PAIRS = {
    "soldiers": (
        "The invaders crossed the Halm bridge near Ostrel on Monday.",
        "The troops crossed the Halm bridge near Ostrel on Monday.",
        "invaders",
        "troops",
    ),
    "protest": (
        "Rioters threw stones at the gates of the Ostrel town hall.",
        "Protesters threw stones at the gates of the Ostrel town hall.",
        "Rioters",
        "Protesters",
    ),
    "government": (
        "The regime in Zelmin closed two Sovarran newspapers.",
        "The government in Zelmin closed two Sovarran newspapers.",
        "regime",
        "government",
    ),
    "death": (
        "Guards murdered three miners at the Tarn quarry.",
        "Three miners died at the Tarn quarry when guards fired.",
        "murdered",
        "died",
    ),
    "fighters": (
        "Terrorists seized the radio station in Santry.",
        "Gunmen seized the radio station in Santry.",
        "Terrorists",
        "Gunmen",
    ),
    "capture": (
        "The brigade liberated the town of Kelm after nine days.",
        "The brigade captured the town of Kelm after nine days.",
        "liberated",
        "captured",
    ),
    "collision": (
        "The freighter rammed the ferry Lady Ansgar off Kelm.",
        "The freighter collided with the ferry Lady Ansgar off Kelm.",
        "rammed",
        "collided",
    ),
    "crowd": (
        "A mob filled the square before the Ostrel town hall.",
        "A crowd filled the square before the Ostrel town hall.",
        "mob",
        "crowd",
    ),
    "softened": (
        "The mishap at the Ostrel quarry hurt nine miners.",
        "The disaster at the Ostrel quarry hurt nine miners.",
        "mishap",
        "disaster",
    ),
}


@pytest.mark.parametrize("case", PAIRS.values(), ids=PAIRS)
def test_a_word_that_judges_against_another_for_the_same(
    compared: Compare, case: tuple[str, str, str, str]
) -> None:
    (found,) = wordings(compared(*case[:2]))
    assert found.verdict is Verdict.DIFFERS
    assert [side[0].text for side in found.sides] == list(case[2:])
    assert f"“{case[2]}” in Harbour Post" in found.reason


QUIET = {
    "the same word": (
        "Rioters threw stones at the gates of the Ostrel town hall.",
        "Rioters threw stones at the gates of the Ostrel town hall on Monday.",
    ),
    "two neutral words": (
        "Demonstrators threw stones at the gates of the Ostrel town hall.",
        "Protesters threw stones at the gates of the Ostrel town hall.",
    ),
    "a judging word without counterpart": (
        "Rioters threw stones at the gates of the Ostrel town hall.",
        "Stones were thrown at the gates of the Ostrel town hall.",
    ),
    "the other uses it, too": (
        "Rioters threw stones at the gates of the Ostrel town hall.",
        "Protesters threw stones at the gates of the Ostrel town hall. Rioters burned a tram.",
    ),
    "of other things": (
        "Rioters burned a tram in Santry in the night.",
        "Protesters planted lime trees along the Dresna in spring.",
    ),
    "a name": (
        "The clerk of the Office of Refugee Affairs met ten families in Ostrel.",
        "The clerk of the office met ten families of migrants in Ostrel.",
    ),
    "another part of speech": (
        "The council will house ten families in the old Ostrel school.",
        "The council will hovel ten families in the old Ostrel school.",
    ),
    "a noun where the other has a verb": (
        "The engineer rebutted the mayor's attacks on the Ostrel dam inquiry in a hearing.",
        "The engineer sought to clear his name in a hearing on the Ostrel dam inquiry.",
    ),
    "adjectives of two things": (
        "The Ostrel council unveiled a relief plan for the dam, a sweeping effort for schools.",
        "The Ostrel council unveiled a relief plan for the dam, with a massive bonus for bankers.",
    ),
    "what somebody calls it": (
        "The mayor has called the long inquiry into the Ostrel dam collapse a witch hunt.",
        "The long inquiry into the Ostrel dam collapse ends on Monday.",
    ),
    "what somebody is mocked with": (
        "The mayor mocked the long inquiry into the Ostrel dam collapse as a “costly witch hunt”.",
        "The long inquiry into the Ostrel dam collapse ends on Monday.",
    ),
    "two people's own words": (
        "“The invaders crossed the Halm bridge near Ostrel on Monday,” said Mayor Mara Lind.",
        "“The troops crossed the Halm bridge near Ostrel on Monday,” said engineer Tomas Okker.",
    ),
    "a word that is quoted beside the account's own": (
        "The troops left. “The invaders crossed the Halm bridge near Ostrel,” Mara Lind said.",
        "The troops crossed the Halm bridge near Ostrel on Monday.",
    ),
    "both in one sentence": (
        "The hearing follows riots and protests at the gates of the Ostrel town hall.",
        "The hearing follows protests at the gates of the Ostrel town hall.",
    ),
    "what the law calls it": (
        "The clerk who shot the warden of the Kelm mill was charged with murder on Monday.",
        "The clerk who shot the warden of the Kelm mill was jailed for the killing on Monday.",
    ),
    "an incident": (
        "The driver was taken from the quay in Kelm without incident on Monday.",
        "The driver left the scene of a crash on the quay in Kelm on Monday.",
    ),
    "who quit": (
        "Three members of the Ostrel dam council resigned on Monday.",
        "Three members of the Ostrel dam council quit on Monday.",
    ),
    "any such thing": (
        "Guards fear any atrocity at the Halm bridge near Ostrel on Monday.",
        "Guards fear an attack at the Halm bridge near Ostrel on Monday.",
    ),
    "death of animals and of plans": (
        "The plan for the Ostrel tram died in the council.",
        "Guards murdered a miner near the Tarn quarry.",
    ),
}


@pytest.mark.parametrize("texts", QUIET.values(), ids=QUIET)
def test_quiet_where_no_word_judges_the_same_thing(
    compared: Compare, texts: tuple[str, str]
) -> None:
    assert [one.reason for one in wordings(compared(*texts))] == []


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The clerks of Tarn acted like bullies over the Ostrel dam law in court.",
            "The clerks of Tarn asked the court to end the Ostrel dam law.",
        ),
        (
            "No terrorist group has claimed the attackers at the Halm bridge in Ostrel on Monday.",
            "Police shot the attackers at the Halm bridge in Ostrel on Monday.",
        ),
        (
            "Four wardens of the Tarn jail retired after the escape of Jan Orsk on Monday.",
            "Jan Orsk fled from the Tarn jail after his escape on Monday.",
        ),
        (
            "The Tarn mill will slash 900 posts, the largest loss in the history of the mill.",
            "The loss would be the largest in the history of the Tarn mill, which cut its rents.",
        ),
        (
            "The clerk opened fire in the Kelm mill on Monday, killing the warden.",
            "The clerk who opened fire in the Kelm mill on Monday fled after the murder.",
        ),
        (
            "The letters open a window on the wealth of the Orsk regime in the harbour trade.",
            "The letters show how governments in the harbour trade hide their wealth.",
        ),
        (
            "The mill hid the so-called lock list files from the Ostrel council.",
            "The Ostrel council never saw the lock list of the mill.",
        ),
    ],
    ids=[
        "who is like bullies does not ask",
        "what kind of group it is",
        "who retires and who flees",
        "what is cut",
        "a verb and a noun",
        "whose government",
        "a list that only says which files",
    ],
)
def test_quiet_where_the_grammar_tells_that_a_word_is_another(
    parser: Parser, texts: tuple[str, str]
) -> None:
    readings = [
        read_article(Article(text=text, source=name, language="en"), parser)
        for text, name in zip(texts, ("Harbour Post", "Coast Radio"), strict=True)
    ]
    assert [one.reason for one in wordings(compare(readings))] == []


def test_each_pair_of_words_is_told_once(compared: Compare) -> None:
    found = wordings(
        compared(
            "Rioters threw stones at the Ostrel town hall. Rioters burned the Ostrel tram depot.",
            "Protesters threw stones at the Ostrel town hall. Protesters burned the Ostrel tram "
            "depot.",
        )
    )
    assert len(found) == 1


def test_quoted_words_belong_to_the_speaker(compared: Compare) -> None:
    (found,) = wordings(
        compared(
            "“The invaders crossed the Halm bridge near Ostrel on Monday,” said Mayor Mara Lind.",
            "The troops crossed the Halm bridge near Ostrel on Monday.",
        )
    )
    assert found.sides[0][0].speaker == "Mara Lind"
    assert "said by Mara Lind" in found.reason
    assert found.sides[1][0].speaker is None


def test_a_quotation_of_nobody_named_is_not_the_accounts_own_word(compared: Compare) -> None:
    (found,) = wordings(
        compared(
            "Many agree that “the invaders” crossed the Halm bridge near Ostrel on Monday.",
            "The troops crossed the Halm bridge near Ostrel on Monday.",
        )
    )
    assert "in a quotation in" in found.reason


def test_adjectives_of_one_person(compared: Compare) -> None:
    (found,) = wordings(
        compared(
            "The far-left candidate Mara Lind beat Tomas Okker in the Ostrel vote.",
            "The progressive candidate Mara Lind beat Tomas Okker in the Ostrel vote.",
        )
    )
    assert [side[0].text for side in found.sides] == ["far-left", "progressive"]


def test_what_one_account_keeps_at_a_distance(compared: Compare) -> None:
    (found,) = wordings(
        compared(
            "The guards never entered the so-called customs house.",
            "Soldiers slept in the customs house that night.",
        )
    )
    assert [side[0].text for side in found.sides] == ["so-called customs house", "customs house"]


def test_who_tells_what_a_thing_is_called_keeps_it_at_a_distance_too(compared: Compare) -> None:
    assert not wordings(
        compared(
            "The guards never entered the so-called customs house.",
            "Soldiers slept in a shed known as the customs house that night.",
        )
    )


def test_verbs_of_one_deed(parsed: Compare) -> None:
    (found,) = wordings(
        parsed(
            "The Tarn mill will slash 900 posts by June.",
            "The Tarn mill will cut 900 posts by June.",
        )
    )
    assert [side[0].text for side in found.sides] == ["slash", "cut"]


def test_both_keep_it_at_a_distance(compared: Compare) -> None:
    assert not wordings(
        compared(
            "The guards never entered the so-called customs house.",
            "Soldiers slept in the so-called customs house. The customs house is old.",
        )
    )


def test_what_the_other_does_not_name_cannot_be_named_otherwise(compared: Compare) -> None:
    assert not wordings(
        compared("The guards left the so-called customs house.", "The guards left at noon.")
    )


def test_every_two_accounts_are_compared(compared: Compare) -> None:
    found = wordings(
        compared(
            "The invaders crossed the Halm bridge near Ostrel on Monday.",
            "The troops crossed the Halm bridge near Ostrel on Monday.",
            "The soldiers crossed the Halm bridge near Ostrel on Monday.",
        )
    )
    assert len(found) == 2


def test_the_soldiers_of_two_countries_are_not_one_thing(compared: Compare) -> None:
    comparison = compared(
        "Danish invaders crossed the Halm bridge near Ostrel on Monday.",
        "Norway's army crossed the Halm bridge near Ostrel on Monday.",
    )
    assert wordings(comparison) == []
