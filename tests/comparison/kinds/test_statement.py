"""What one account affirms and another denies: who says which, and what must stay quiet."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Stance, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser

Told = Callable[..., list[Difference]]


@pytest.fixture(scope="module")
def compared(parser: Parser) -> Callable[..., Comparison]:
    """Compares accounts given by their texts, published on one day unless days are given."""

    def build(*texts: str, days: tuple[str, ...] = ()) -> Comparison:
        outlets = ("Harbour Post", "Coast Radio", "Mill Town Weekly")
        return compare(
            [
                read_article(
                    Article(
                        text=text,
                        source=outlets[n],
                        published=days[n] if days else "2025-03-05",
                        language="en",
                    ),
                    parser,
                )
                for n, text in enumerate(texts)
            ]
        )

    return build


@pytest.fixture(scope="module")
def statements(compared: Callable[..., Comparison]) -> Told:
    """The differences of kind statement between accounts."""

    def find(*texts: str, days: tuple[str, ...] = ()) -> list[Difference]:
        found = compared(*texts, days=days).differences
        return [difference for difference in found if difference.kind is Kind.STATEMENT]

    return find


CONFLICTS = [
    ("No oil leaked from the tanker.", "Oil leaked from the tanker into the bay."),
    (
        "The mayor of Velm, Tomas Okker, resigned on Monday over the sale of the mill.",
        "Tomas Okker, mayor of Velm, refused to resign on Monday.",
    ),
    ("A jury found Dr Milo Kern guilty on Monday.", "Dr Milo Kern was acquitted on Monday."),
    ("Rescuers found two missing skiers alive.", "Two missing skiers were found dead."),
    ("The council voted to close the mill.", "The council did not vote to close the mill."),
    (
        "Rescuers reached the hut on Monday night.",
        "Rescuers did not reach the hut on Monday night.",
    ),
    ("The army entered the town of Velm.", "The army failed to enter the town of Velm."),
    ("The army briefly entered the town of Velm.", "The army never entered the town of Velm."),
    ("Police used tear gas on the square.", "No tear gas was used on the square."),
    (
        "The mayor signed the contract with Orlo.",
        "The mayor refused to sign the contract with Orlo.",
    ),
    (
        "The captain was on the bridge of the ferry.",
        "The captain was not on the bridge of the ferry.",
    ),
    ("All the sirens in Tollen sounded.", "No siren sounded in Tollen."),
    ("The miller Jan Orsk is dead.", "The miller Jan Orsk is alive."),
    (
        "The harbour master Ula Brand is guilty.",
        "The harbour master Ula Brand is innocent.",
    ),
    ("The council rejected the plan for the quay.", "The council approved the plan for the quay."),
    ("Prices of herring rose in Old Harbour.", "Prices of herring fell in Old Harbour."),
    ("The driver managed to stop the tram.", "The driver did not stop the tram."),
    (
        "The minister met the strikers in Velm.",
        "The minister denied that he met the strikers in Velm.",
    ),
    ("The bank paid the fishermen of Tollen.", "The bank has not paid the fishermen of Tollen."),
    ("Orlo will close the shipyard.", "Orlo will not close the shipyard."),
    ("The doors of the hall were locked.", "The doors of the hall were not locked."),
    (
        "The mayor said that guards fired at the crowd.",
        "The commander said that the guards did not fire at the crowd.",
    ),
    (
        "Nobody survived the crash of the airship.",
        "Two children survived the crash of the airship.",
    ),
    ("The storm destroyed the lighthouse.", "The lighthouse was not destroyed by the storm."),
    (
        "The captain was on the bridge at the time of the collision.",
        "The captain had left the bridge ten minutes before the collision.",
    ),
    ("Ula Brand won the election in Velm.", "Ula Brand lost the election in Velm."),
    (
        "Not one Danish soldier crossed the Halm bridge.",
        "Danish soldiers crossed the Halm bridge.",
    ),
    ("No door of this hall was locked.", "The east door of the hall was locked for an hour."),
    ("No other ferry was in the strait.", "Another ferry was in the strait."),
    ("The minister never signed anything with Okker.", "The minister signed a lease with Okker."),
    (
        "The council of Kelm rejected the plan for the bridge.",
        "The council of Kelm did not vote down the plan for the bridge.",
    ),
    ("The mayor denied that he met the strikers.", "The mayor met the strikers."),
    ("“I never met the strikers in Velm,” the mayor said.", "The mayor met the strikers in Velm."),
    (
        "The bridge was closed to lorries at the time, police said.",
        "The bridge was not closed to lorries, the minister said.",
    ),
    (
        "Police said the bridge was closed to lorries.",
        "The minister denied that the bridge was closed to lorries.",
    ),
]

# What makes a report of what were only a headline.
_BESIDES = (
    "The market opens at noon. A choir will sing. Bread is sold by the gate. Dogs are welcome."
)

QUIET = [
    # other vehicles, another month
    ("The bridge was closed to lorries.", "The bridge was not closed to cars."),
    ("The line to Tollen was closed in May.", "The line to Tollen was not closed in June."),
    # one of two companies
    (
        "The Orlo Works sued Halm Motors. They saw the company's headquarters in Tollen.",
        "The Orlo Works do not have their headquarters in Tollen.",
    ),
    # another subject
    ("The mayor of Velm resigned.", "The mayor of Tollen did not resign."),
    ("Jan Orsk signed the petition.", "Ula Brand did not sign the petition."),
    ("Police used tear gas on the square.", "Police did not use water cannon on the square."),
    ("The ferry reached Old Harbour.", "The freighter did not reach Old Harbour."),
    # another person of the same name
    ("Peter Kolb was arrested at the quay.", "Maria Kolb was not arrested at the quay."),
    # the same said twice, or denied twice
    ("The army did not enter Velm.", "The army failed to enter Velm."),
    ("The army entered Velm.", "The army managed to enter Velm."),
    ("The miller Jan Orsk is not dead.", "The miller Jan Orsk is alive."),
    ("The council did not reject the plan.", "The council approved the plan."),
    # another time
    (
        "The ferry sailed on Monday.",
        "The ferry did not sail on Tuesday.",
    ),
    # a condition, a question, a plan, an order
    ("The dam did not break.", "If the dam breaks, the valley will be flooded."),
    ("The dam did not break.", "Did the dam break?"),
    ("The workers did not strike.", "The union ordered the workers to strike."),
    ("The yard did not close.", "Orlo plans to close the yard."),
    ("The envoy did not visit Velm.", "The envoy hopes to visit Velm in May."),
    # not said of all
    ("Ula Brand has experience of the sea.", "Ula Brand has no federal experience of the sea."),
    ("The court ruled on the quay.", "The court has never ruled on whether the quay is a road."),
    (
        "The warden entered the old customs house on Monday.",
        "Nobody else could enter the old customs house, the warden said.",
    ),
    ("A tram hit a car in Kelm on Monday.", "Nobody else was hit by a tram in Kelm on Monday."),
    (
        "The captain was aboard a ferry off Kelm, he said.",
        "The captain was not aboard a ferry that was hit by the freighter, he said.",
    ),
    # somebody else may be meant
    ("He named Orsk as harbour master.", "The mayor spoke at length, but she did not name Orsk."),
    # asked, allowed, a rule
    ("The towns asked the court to force the bank to pay.", "The bank will not pay the towns."),
    ("The plan will not succeed.", "If the plan is allowed to succeed, the harbour will close."),
    (
        "The law pays for clinics where surgery is not a method of treatment.",
        "The law pays for clinics where surgery is a method of treatment.",
    ),
    ("The minister may not have met the strikers.", "The minister did not meet the strikers."),
    # there before, and left after
    (
        "The captain was on the bridge at the time of the collision.",
        "The captain left the bridge before the passengers.",
    ),
    (
        "The captain was on the bridge at the time of the collision.",
        "The captain had left the bridge two years before the sale of the ferry.",
    ),
    # what stops first and goes on then
    (
        "Trading resumed after the 15-minute harbour bell and the losses at the exchange eased.",
        "Losses at the exchange were so sharp that trading was halted by the harbour bell.",
    ),
    # a part and the whole
    ("One of the nine sirens sounded.", "Not all of the sirens sounded."),
    ("The fire destroyed the mill.", "The fire did not destroy the stable behind the mill."),
    # both sides quoted in both
    (
        (
            "The mayor said that guards fired at the crowd. The commander said that the guards did "
            "not fire at the crowd."
        ),
        (
            "The commander said that the guards did not fire at the crowd. The mayor said that the "
            "guards fired at the crowd."
        ),
    ),
    # words that hold a negation and deny nothing
    ("The minister did not only visit Velm.", "The minister visited Velm."),
    ("The bank could not rule out that it will close.", "The bank will close."),
    # other words for it, and nothing excluded
    ("Two men were killed when the crane fell.", "The crane fell on Monday and killed two men."),
    ("The ferry arrived in Velm.", "The ferry left Velm."),
    ("The army did not attack.", "The workers did not attend the meeting in Velm."),
    ("The judge did not comment.", "The lawyer commented on the weather."),
]


@pytest.mark.parametrize(("one", "other"), CONFLICTS)
def test_what_is_affirmed_here_and_denied_there_is_a_conflict(
    statements: Told, one: str, other: str
) -> None:
    assert [difference.verdict for difference in statements(one, other)] == [Verdict.CONFLICT]


@pytest.mark.parametrize(("one", "other"), QUIET)
def test_no_conflict_where_both_can_be_true(statements: Told, one: str, other: str) -> None:
    told = statements(one, other)
    assert [d.reason for d in told if d.verdict is Verdict.CONFLICT] == []


def test_each_side_keeps_its_speaker_and_stance(statements: Told) -> None:
    (told,) = statements(
        "The mayor said that guards fired at the crowd.",
        "The commander said that the guards did not fire at the crowd.",
    )
    held = [(place.speaker, place.stance) for side in told.sides for place in side]
    assert held == [("The mayor", Stance.ASSERTS), ("The commander", Stance.DENIES)]
    assert "The mayor (Harbour Post)" in told.reason
    assert "The commander (Coast Radio)" in told.reason


def test_one_who_says_it_happened_in_part_is_shown_so(statements: Told) -> None:
    (told,) = statements(
        "The army briefly entered the town of Velm.", "The army never entered the town of Velm."
    )
    assert [place.stance for side in told.sides for place in side] == [
        Stance.PARTLY,
        Stance.DENIES,
    ]


def test_reports_of_different_days_are_unclear_and_say_so(statements: Told) -> None:
    (told,) = statements(
        "Rescuers reached the hut above Velm.",
        "Rescuers have not reached the hut above Velm.",
        days=("2025-03-06", "2025-03-05"),
    )
    assert told.verdict is Verdict.UNCLEAR
    assert "different days" in told.reason
    assert ("gate", "they were published on different days") in told.evidence


def test_the_other_order_is_the_mirror(statements: Told) -> None:
    texts = "Police used tear gas on the square.", "No tear gas was used on the square."
    (one,), (other,) = statements(*texts), statements(*reversed(texts))
    assert [p.text for side in one.sides for p in side] == [
        p.text for side in reversed(other.sides) for p in side
    ]


def test_who_quotes_both_sides_shows_that_the_speakers_contradict_each_other(
    statements: Told,
) -> None:
    (told,) = statements(
        "The mayor said that guards fired at the crowd. The commander said that the guards did not "
        "fire at the crowd.",
        "The commander said that the guards did not fire at the crowd.",
    )
    held = [[(place.speaker, place.stance) for place in side] for side in told.sides]
    assert told.verdict is Verdict.CONFLICT
    assert held == [
        [("The mayor", Stance.ASSERTS), ("The commander", Stance.DENIES)],
        [("The commander", Stance.DENIES)],
    ]


def test_what_may_have_come_about_since_is_unclear(statements: Told) -> None:
    (told,) = statements(
        "Divers found the bell of the mill in the harbour.",
        "Divers did not find the bell of the mill in the harbour.",
        days=("2025-03-08", "2025-03-05"),
    )
    assert told.verdict is Verdict.UNCLEAR
    assert "the denial is older" in told.reason


def test_none_here_and_some_elsewhere_is_unclear(statements: Told) -> None:
    (told,) = statements(
        f"All nine sirens along the river sounded. {_BESIDES}",
        f"No siren along the river sounded in Tollen. {_BESIDES}",
    )
    assert told.verdict is Verdict.UNCLEAR
    assert "different things" in told.reason


def test_an_act_that_is_only_spoken_of_is_not_told_against_what_nobody_did(
    statements: Told,
) -> None:
    assert not statements(
        "Staying in the customs house for the reading of the harbour law is rude, said Mara Lind. "
        f"{_BESIDES}",
        "No warden ever stayed in the customs house during the reading of the harbour law. "
        f"{_BESIDES}",
    )


def test_who_speaks_of_it_in_a_third_account_is_shown_with_it_and_not_told_again(
    statements: Told,
) -> None:
    (told,) = statements(
        f"Nothing ran into the River Velm, the manager said. {_BESIDES}",
        f"The office said that acid did reach the River Velm. {_BESIDES}",
        f"Acid did reach the River Velm. {_BESIDES}",
        days=("2025-03-05", "2025-03-05", ""),
    )
    assert told.verdict is Verdict.CONFLICT
    assert [[place.stance for place in side] for side in told.sides] == [
        [Stance.DENIES],
        [Stance.ASSERTS],
        [Stance.ASSERTS],
    ]


def test_the_soldiers_are_those_that_were_named_before(statements: Told) -> None:
    (told,) = statements(
        "Norlandic soldiers stood by the mill, the mayor said. The soldiers came past the middle "
        f"of the Halm bridge. {_BESIDES}",
        f"“Not one Norlandic soldier crossed the Halm bridge,” the colonel said. {_BESIDES}",
    )
    assert told.verdict is Verdict.CONFLICT
    assert [place.value for side in told.sides for place in side] == [
        "came past the middle of the Halm bridge",
        "did not cross the Halm bridge",
    ]


def test_what_was_so_only_for_a_short_time_is_compatible(statements: Told) -> None:
    (told,) = statements(
        "Rebel troops entered the town of Velm on Monday.",
        "Rebel troops briefly entered the town of Velm on Monday.",
    )
    assert told.verdict is Verdict.COMPATIBLE
    assert "Coast Radio says that it was so only in part or for a short time" in told.reason
    assert [place.stance for side in told.sides for place in side] == [
        Stance.ASSERTS,
        Stance.PARTLY,
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The army did not enter Velm on Monday.", "did not enter Velm"),
        ("No tear gas was used in Velm on Monday.", "tear gas not used"),
        ("The army partly entered Velm on Monday.", "partly entered Velm"),
        ("Orlo will not close the shipyard.", "will not close the shipyard"),
    ],
)
def test_a_position_says_its_claim_in_a_few_words(statements: Told, text: str, value: str) -> None:
    contrary = {
        "did": "The army entered Velm on Monday.",
        "tea": "Police used tear gas in Velm on Monday.",
        "par": "The army never entered Velm.",
        "wil": "Orlo will close the shipyard.",
    }[value[:3]]
    (told,) = statements(text, contrary)
    assert told.sides[0][0].value == value


def test_what_was_over_when_it_was_denied_is_a_conflict_on_any_day(statements: Told) -> None:
    (told,) = statements(
        "Police used tear gas on the square.",
        "No tear gas was used on the square.",
        days=("2025-03-08", "2025-03-05"),
    )
    assert told.verdict is Verdict.CONFLICT


def test_of_a_he_whom_neither_names_it_is_not_sure(statements: Told) -> None:
    (found,) = statements(
        "A man died in Orlow on Tuesday. He was handcuffed, the police said.",
        "The man died in Orlow on Tuesday. He was not handcuffed, his sister said.",
    )
    assert found.verdict is Verdict.UNCLEAR


def test_what_is_claimed_of_nothing_and_called_untrue_is_quoted_with_what_calls_it_so(
    statements: Told,
) -> None:
    (found,) = statements(
        "Nothing ran into the lake, the mill said on Monday.",
        "Brine did run into the lake on Monday. The mill's claim that nothing ran into the lake is "
        "not compatible with the log.",
    )
    told = {(place.text, place.speaker) for place in found.sides[1]}
    assert ("nothing ran into the lake is not compatible", None) in told
