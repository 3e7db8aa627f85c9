"""Certainty: what is asserted here and hedged there, and what is not."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Difference, Kind, Stance, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser

Told = Callable[..., list[Difference]]


@pytest.fixture
def told(parser: Parser) -> Told:
    """The differences of certainty between accounts given by their texts."""

    def find(*texts: str) -> list[Difference]:
        outlets = ("Harbour Post", "Coast Radio", "Mill Town Weekly")
        readings = [
            read_article(
                Article(text=text, source=source, published="2025-03-05", language="en"), parser
            )
            for text, source in zip(texts, outlets, strict=False)
        ]
        return [one for one in compare(readings).differences if one.kind is Kind.CERTAINTY]

    return find


PAIRS = {
    "modal": (
        "The barge may have struck the lock gate at Ostrel on Monday.",
        "The barge struck the lock gate at Ostrel on Monday.",
    ),
    "adverb": (
        "The guards apparently opened the spillway at the Halm dam before noon.",
        "The guards opened the spillway at the Halm dam before noon.",
    ),
    "seeming": (
        "The rebels appear to have burned the customs house in Tarn.",
        "The rebels burned the customs house in Tarn.",
    ),
    "hearsay": (
        "Farmers allegedly poisoned the wells of the Dresna valley.",
        "Farmers poisoned the wells of the Dresna valley.",
    ),
    "belief": (
        "The smugglers are believed to have sunk the ferry near Kelm.",
        "The smugglers sank the ferry near Kelm.",
    ),
    "probability": (
        "Lightning probably destroyed the old mill in Santry.",
        "Lightning destroyed the old mill in Santry.",
    ),
}


@pytest.mark.parametrize("texts", PAIRS.values(), ids=PAIRS)
def test_what_is_hedged_here_and_asserted_there(told: Told, texts: tuple[str, str]) -> None:
    (found,) = told(*texts)
    assert found.verdict is Verdict.DIFFERS
    assert [side[0].stance for side in found.sides] == [Stance.HEDGES, Stance.ASSERTS]
    assert "Harbour Post puts it with reserve" in found.reason
    assert found.sides[0][0].text in texts[0]


QUIET = {
    "both assert": (
        "The barge struck the lock gate at Ostrel on Monday.",
        "A barge struck the lock gate at Ostrel early on Monday.",
    ),
    "both hedge": (
        "The barge may have struck the lock gate at Ostrel on Monday.",
        "The barge apparently struck the lock gate at Ostrel on Monday.",
    ),
    "sure of it elsewhere": (
        "The barge struck the lock gate at Ostrel. The barge may have struck the gate in fog.",
        "The barge struck the lock gate at Ostrel on Monday.",
    ),
    "the hedge covers another clause": (
        "The barge struck the lock gate at Ostrel on Monday, and the pilot may lose his licence.",
        "The barge struck the lock gate at Ostrel on Monday.",
    ),
    "careful of what the other does not say": (
        "The barge struck the lock gate at Ostrel on Monday. The pilot was probably asleep.",
        "The barge struck the lock gate at Ostrel on Monday. It carried gravel.",
    ),
    "of another thing": (
        "The barge may have struck the lock gate at Ostrel on Monday.",
        "The tram struck a lorry in Santry on Friday.",
    ),
    "the month": (
        "The barge struck the lock gate at Ostrel in May.",
        "The barge struck the lock gate at Ostrel in May.",
    ),
    "many is no hedge of what happened": (
        "The rebels burned many houses in Tarn on Monday.",
        "The rebels burned houses in Tarn on Monday.",
    ),
    "a question": (
        "The barge may have struck the lock gate at Ostrel on Monday.",
        "Did the barge strike the lock gate at Ostrel on Monday?",
    ),
    "whether": (
        "The barge may have struck the lock gate at Ostrel on Monday.",
        "Divers want to know whether the barge struck the lock gate at Ostrel on Monday.",
    ),
    "an act that somebody is charged with": (
        "The pilot lost his licence, possibly due to the logbook forging charge at Ostrel.",
        "The pilot was charged with theft and logbook forging at Ostrel.",
    ),
    "an act that is joked about": (
        "Mayor Mara Lind said she might move to the lighthouse at Ostrel.",
        "Mayor Mara Lind joked about moving to the lighthouse at Ostrel.",
    ),
    "a denial": (
        "The barge may have struck the lock gate at Ostrel on Monday.",
        "The barge did not strike the lock gate at Ostrel on Monday.",
    ),
    "which barge it was": (
        "The man allegedly behind the wheel of the barge that struck the gate at Ostrel was fined.",
        "A barge struck the gate at Ostrel on Monday.",
    ),
    "hearsay in both": (
        "The barge reportedly struck the lock gate at Ostrel on Monday.",
        "The harbour master said that the barge struck the lock gate at Ostrel on Monday.",
    ),
    "who alleges it in both": (
        "Two pilots alleged that the barge struck the lock gate at Ostrel.",
        "Two pilots said that the barge struck the lock gate at Ostrel.",
    ),
    "how much of it": (
        "The list of the Ostrel pilots is perhaps more notable for two men who are missing.",
        "The list of the Ostrel pilots is notable for two men who are missing.",
    ),
    "what is known": (
        "The owners let it be known that the Ostrel pilot was fired for the crash.",
        "The Ostrel pilot was fired for the crash on Monday.",
    ),
    "what is asked": (
        "Lind declined to specify what steps her council might take at the Ostrel lock.",
        "Lind praised the ferry and the steps that her council has taken at the Ostrel lock.",
    ),
    "a plan": (
        "The council may close the Ostrel lock in June.",
        "The council will close the Ostrel lock in June.",
    ),
}


@pytest.mark.parametrize("texts", QUIET.values(), ids=QUIET)
def test_quiet_where_certainty_does_not_differ(told: Told, texts: tuple[str, str]) -> None:
    assert [one.reason for one in told(*texts)] == []


def test_an_unknown_cause_against_a_named_one(told: Told) -> None:
    (found,) = told(
        "The cause of the fire at the Ostrel mill was not immediately clear.",
        "A short circuit caused the fire at the Ostrel mill.",
    )
    assert "“A short circuit caused the fire at the Ostrel mill”" in found.reason


NOTE = "Harbour Post could not independently verify the accounts."


def test_what_one_account_could_not_verify_is_told_once(told: Told) -> None:
    (found,) = told(
        f"Soldiers crossed the Halm bridge on Monday. {NOTE} It rained. {NOTE}",
        "Rain fell on the Dresna valley all week.",
    )
    assert [len(side) for side in found.sides] == [1, 0]
    assert "could not independently verify" in found.reason


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        (
            "Jan Frost, a clerk of the harbour board, declined to comment.",
            "Jan Frost, a clerk of the harbour board, declined to comment",
        ),
        (
            "A clerk did not respond to questions about whether he had seen it.",
            "A clerk did not respond to questions",
        ),
    ],
)
def test_a_note_says_who_has_not_answered_and_ends_with_a_word_that_tells(
    told: Told, note: str, shown: str
) -> None:
    (found,) = told(f"A barge struck the gate. {note}", "A barge struck the gate.")
    assert found.sides[0][0].text == shown


def test_what_a_note_is_about_stands_in_the_other_account(told: Told) -> None:
    (found,) = told(
        f"Soldiers crossed the Halm bridge on Monday, the mayor said. {NOTE}",
        "Soldiers crossed the Halm bridge on Monday.",
    )
    assert found.sides[1][0].stance is Stance.ASSERTS
    assert "Soldiers crossed the Halm bridge" in found.sides[1][0].text


def test_notes_of_both_accounts_are_no_difference(told: Told) -> None:
    assert not told(
        f"Soldiers crossed the Halm bridge on Monday. {NOTE}",
        "The claims have not been independently verified. It rained in the valley.",
    )


def test_who_has_not_answered_is_told_where_only_one_says_so(told: Told) -> None:
    (found,) = told(
        "The harbour office has not commented. It rained on Monday.", "It rained on Monday."
    )
    assert "“The harbour office has not commented”" in found.reason


def test_what_a_quoted_person_could_not_verify_is_no_note_of_the_outlet(told: Told) -> None:
    assert not told(
        "“We could not verify the list,” said Mara Lind, the mayor. It rained.", "It rained."
    )


@pytest.mark.parametrize(
    "note",
    [
        "The two harbour judges have not yet been confirmed by the senate.",
        "The ruling calls this “an unsubstantiated claim about the lock gates.”",
        "The mayor did not comment at length on Monday.",
    ],
)
def test_what_only_looks_like_a_note(told: Told, note: str) -> None:
    assert not told(f"{note} It rained.", "It rained.")


def test_of_three_accounts_those_with_a_note_are_told_together(told: Told) -> None:
    (found,) = told(
        f"Soldiers crossed the Halm bridge on Monday. {NOTE}",
        "The reports could not be verified. Rain fell.",
        "Rain fell on the valley.",
    )
    assert [len(side) for side in found.sides] == [1, 1, 0]


@pytest.mark.parametrize(
    ("sure", "careful"),
    [
        (
            "Kolb caught the ball with his other hand in the hall of Kelm.",
            "“I was supposed to catch that ball with my hand in the hall of Kelm,” Kolb said.",
        ),
        (
            "Well, that mill has stones in it in Kelm.",
            "Add mud and rain, and you may have stones in the mill in Kelm.",
        ),
        (
            "On Friday, the harbour office released 3,000 letters of Mara Lind in Kelm.",
            "The mayor shouted at Lind, apparently over letters released by the harbour office.",
        ),
    ],
    ids=["duty", "anybody", "which letters"],
)
def test_what_is_no_reserve_about_the_claim(told: Told, sure: str, careful: str) -> None:
    around = (
        " The council sat until late at night. Nobody in the hall was surprised by the vote."
        " The mayor left at ten."
    )
    assert told(sure + around, careful + around) == []


@pytest.mark.parametrize(
    "other",
    [
        "The dam was opened too late on Friday, Mara Lind said.",  # hearsay here and there
        "The dam was not opened too late on Friday.",  # that denies it: another kind
        "The road was opened too late on Friday.",
    ],
)
def test_what_is_reported_is_hedged_only_beside_who_asserts_the_same(
    told: Told, other: str
) -> None:
    hedged = "The dam was reportedly opened too late on Friday."
    assert told(hedged, "The dam was opened too late on Friday.")
    assert not told(hedged, other)
