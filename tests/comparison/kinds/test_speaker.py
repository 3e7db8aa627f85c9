from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser

Compare = Callable[..., Comparison]

CLAIM = "The gates of the dam were opened six hours too late"


def speakers(comparison: Comparison) -> list[Difference]:
    return [d for d in comparison.differences if d.kind is Kind.SPEAKER]


def test_one_statement_credited_to_two_people(compared: Compare) -> None:
    (found,) = speakers(
        compared(f"{CLAIM}, Mayor Tomas Okker said.", f"{CLAIM}, engineer Mara Lind said.")
    )
    assert found.verdict is Verdict.DIFFERS
    assert [side[0].text for side in found.sides] == [
        "Mayor Tomas Okker said",
        "engineer Mara Lind said",
    ]
    assert "Tomas Okker in Harbour Post" in found.reason
    assert "Mara Lind in Coast Radio" in found.reason


def test_credited_there_and_bare_here(compared: Compare) -> None:
    (found,) = speakers(compared(f"{CLAIM}.", f"{CLAIM}, engineer Mara Lind said."))
    assert (
        found.reason
        == "Coast Radio credits the statement to Mara Lind; Harbour Post makes it itself."
    )
    assert found.sides[0][0].speaker is None


def test_a_person_under_another_title_is_the_same_speaker(compared: Compare) -> None:
    assert not speakers(
        compared(f"{CLAIM}, engineer Mara Lind said.", f"{CLAIM}, according to Ms Lind.")
    )


def test_a_body_and_its_spokeswoman_are_one_voice(compared: Compare) -> None:
    assert not speakers(
        compared(
            f"{CLAIM}, Water Authority spokeswoman Mara Lind said.",
            f"{CLAIM}, the Water Authority said.",
        )
    )


def test_unlike_statements_have_their_own_speakers(compared: Compare) -> None:
    assert not speakers(
        compared(f"{CLAIM}, Mayor Tomas Okker said.", "The choir will sing, Mara Lind said.")
    )


def test_a_third_account_that_makes_the_statement_itself_is_not_silent(compared: Compare) -> None:
    (found,) = speakers(
        compared(f"{CLAIM}, Mayor Tomas Okker said.", f"{CLAIM}, Ms Mara Lind said.", f"{CLAIM}.")
    )
    assert all(found.sides)
    assert "nobody in Mill Town Weekly" in found.reason


def test_somebody_who_is_only_pointed_at_is_no_other_speaker(compared: Compare) -> None:
    assert not speakers(compared(f"{CLAIM}, the company said.", f"{CLAIM}, Mara Lind said."))
    assert not speakers(compared(f"{CLAIM}, she said.", f"{CLAIM}, Mara Lind said."))


def test_a_difference_is_told_once(compared: Compare) -> None:
    quoted = f"“{CLAIM}. We lost the mill, the sheds and both boats that night,” {{}} said."
    found = speakers(compared(quoted.format("Tomas Okker"), quoted.format("Mara Lind")))
    assert len(found) == 1


def test_one_name_in_two_spellings_is_one_voice(compared: Compare) -> None:
    assert not speakers(
        compared(f"{CLAIM}, engineer Mara Lindqvist said.", f"{CLAIM}, Ms Mara Lindquist said.")
    )


def test_a_pronoun_is_no_ground_for_another_speaker(compared: Compare) -> None:
    assert not speakers(
        compared(
            f"{CLAIM}, Mayor Tomas Okker said.",
            f"Mara Lind, who owned the mill, came at noon.\n{CLAIM}, she said.",
        )
    )


def test_whom_one_account_credits_may_be_the_outlet_of_the_other(compared: Compare) -> None:
    assert not speakers(compared(f"{CLAIM}.", f"{CLAIM}, the Harbour Post reported."))


def test_what_is_quoted_elsewhere_is_no_statement_of_who_prints_it(compared: Compare) -> None:
    assert not speakers(compared(f"{CLAIM}.", f"“{CLAIM},” engineer Mara Lind said."))


def test_what_a_paper_has_from_somebody_is_the_words_of_that_person(parsed: Compare) -> None:
    assert not speakers(
        parsed(
            "The Open Shore reported that Mayor Tomas Okker said the gates of the dam were opened "
            "six hours too late.",
            f"{CLAIM}, Mayor Tomas Okker said.",
        )
    )


def test_at_two_removes_the_reason_names_both(parsed: Compare) -> None:
    (found,) = speakers(
        parsed(
            "Tomas Okker said that engineer Mara Lind had told him that the gates of the dam were "
            "opened six hours too late.",
            f"{CLAIM}, Governor Ivo Kranz said.",
        )
    )
    assert "Mara Lind (told by Tomas Okker) in Harbour Post" in found.reason


def test_a_message_that_is_printed_is_not_the_outlets_own_statement(compared: Compare) -> None:
    assert not speakers(
        compared(f"{CLAIM}. — Mara Lind (@maralind) March 4, 2025", f"{CLAIM}, Mara Lind said.")
    )


def test_somebody_without_a_name_may_be_the_one_who_is_named(parsed: Compare) -> None:
    assert not speakers(
        parsed(f"{CLAIM}, a company spokesman said.", f"{CLAIM}, spokesman Tomas Okker said.")
    )


def test_two_spokespeople_of_two_bodies_are_two_voices(parsed: Compare) -> None:
    assert speakers(
        parsed(
            f"{CLAIM}, a spokesman for the Ardwick Water Authority said.",
            f"{CLAIM}, a spokeswoman for the Tollmere Fire Service said.",
        )
    )


def test_a_country_and_its_capital_are_one_voice(parsed: Compare) -> None:
    assert not speakers(parsed(f"{CLAIM}, Norway said.", f"{CLAIM}, Oslo said."))


def test_an_office_with_the_name_of_its_house_is_somebody(parsed: Compare) -> None:
    (found,) = speakers(parsed(f"{CLAIM}, the Assembly's press office said.", f"{CLAIM}."))
    assert "press office" in found.reason


def test_a_title_with_a_capital_names_nobody(parsed: Compare) -> None:
    assert not speakers(
        parsed(f"{CLAIM}, The President said.", f"{CLAIM}, President Tomas Okker said.")
    )


def test_what_is_planned_is_not_what_was_done(parsed: Compare) -> None:
    assert not speakers(
        parsed(
            "Police urged the court to charge the owner of the mill with fraud in the fire.",
            "The court has charged the owner of the mill with fraud in the fire, Mara Lind said.",
        )
    )


def test_of_two_people_in_one_affair_two_things_are_said(parsed: Compare) -> None:
    assert not speakers(
        parsed(
            "The son of engineer Mara Lind of Ardwick was killed in the mill, police said.",
            "The man suspected in the killing of the son of engineer Mara Lind of Ardwick died in "
            "the mill, Tomas Okker said.",
        )
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("prosecutor Mara Lind", "a former nurse"),
        ("treasurer Mara Lind", "the mayor"),
        ("the prosecutor", "the mayor"),
    ],
)
def test_who_does_something_else_is_somebody_else(parsed: Compare, one: str, other: str) -> None:
    assert speakers(parsed(f"{CLAIM}, {one} said.", f"{CLAIM}, {other} said."))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lawyer Mara Lind", "an attorney"),
        ("treasurer Mara Lind", "an official"),
        ("treasurer Mara Lind", "a woman in the street"),
        ("mayor Mara Lind", "the mayor"),
    ],
)
def test_who_may_be_called_both_may_be_one(parsed: Compare, one: str, other: str) -> None:
    assert not speakers(parsed(f"{CLAIM}, {one} said.", f"{CLAIM}, {other} said."))


def test_a_short_sentence_word_for_word_is_one_statement(parsed: Compare) -> None:
    told = "The council was never told, {} said."
    assert speakers(parsed(told.format("clerk Mara Lind"), told.format("councillor Tomas Okker")))
    assert not speakers(
        parsed("It rained, clerk Mara Lind said.", "It rained, councillor Tomas Okker said.")
    )


SOLD = "Okker sold the old ferry of the Kelm harbour board to the freight company in Tarn"
FAR = "The ferry is nine miles away, and nobody can see it, not even with the best glass"
GONE = "I was gone for thirty minutes when I heard the boy scream in the mill"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SOLD.replace("sold", "reportedly sold") + ".", f"{SOLD}, the Open Shore said."),
        (f"{SOLD}, according the Kelm Post.", f"According to the Open Shore, {SOLD}."),
        (f"‘{FAR}.", f"“It is old. {FAR},” pilot Jan Kolb said."),
        (f"The Kelm News quoted Mara Lind as saying that {CLAIM}.", f"{CLAIM}, Mara Lind said."),
        (f"“{GONE},” Orsk’s mother said.", f"The miller Ula Brand, 27, said: “{GONE}.”"),
        (f"{CLAIM}, police said.", f"Police sergeant Mara Lind came. {CLAIM}, Lind said."),
    ],
    ids=["reportedly", "according", "single marks", "quoted", "a relative", "of the police"],
)
def test_who_may_be_the_same_or_left_it_to_others_is_no_other_speaker(
    parsed: Compare, one: str, other: str
) -> None:
    assert [found.reason for found in speakers(parsed(one, other))] == []


def test_a_mayor_is_not_of_the_police(parsed: Compare) -> None:
    assert speakers(parsed(f"{CLAIM}, police said.", f"{CLAIM}, Mayor Tomas Okker said."))


def test_an_outlet_that_is_known_by_its_address_credits_nobody_else(parser: Parser) -> None:
    told = ((f"{CLAIM}, the Open Shore said.", "openshore.example"), (f"{CLAIM}.", "Post"))
    readings = [
        read_article(Article(text=text, source=source, language="en"), parser)
        for text, source in told
    ]
    assert not speakers(compare(readings))


def test_two_statements_that_a_third_account_is_near_are_not_one(parsed: Compare) -> None:
    hurt = "Two drivers were hurt when a car drove into strikers at the north depot, police said."
    halted = "Repair work at the north depot was halted"
    (found,) = speakers(
        parsed(
            f"{halted} after a fight, Mayor Mara Lind said. {hurt}",
            "A car drove into strikers at the north depot.",
            f"{halted} at noon, engineer Tomas Okker said.",
        )
    )
    assert [[place.speaker for place in side] for side in found.sides] in (
        [["police"], [None], []],
        [["Mara Lind"], [], ["Tomas Okker"]],
    )


def test_two_who_make_a_statement_themselves_are_both_named(compared: Compare) -> None:
    (found,) = speakers(compared(f"{CLAIM}, engineer Mara Lind said.", f"{CLAIM}.", f"{CLAIM}."))
    assert found.reason == (
        "Harbour Post credits the statement to Mara Lind; Coast Radio and Mill Town Weekly make it"
        " themselves."
    )
