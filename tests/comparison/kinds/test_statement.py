"""What one account affirms and another denies: who says which, and what must stay quiet."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Stance, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser
from tests.comparison.kinds.statement_pairs import BESIDES, CONFLICTS, QUIET

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
        f"All nine sirens along the river sounded. {BESIDES}",
        f"No siren along the river sounded in Tollen. {BESIDES}",
    )
    assert told.verdict is Verdict.UNCLEAR
    assert "different things" in told.reason


def test_an_act_that_is_only_spoken_of_is_not_told_against_what_nobody_did(
    statements: Told,
) -> None:
    assert not statements(
        "Staying in the customs house for the reading of the harbour law is rude, said Mara Lind. "
        f"{BESIDES}",
        "No warden ever stayed in the customs house during the reading of the harbour law. "
        f"{BESIDES}",
    )


def test_who_speaks_of_it_in_a_third_account_is_shown_with_it_and_not_told_again(
    statements: Told,
) -> None:
    (told,) = statements(
        f"Nothing ran into the River Velm, the manager said. {BESIDES}",
        f"The office said that acid did reach the River Velm. {BESIDES}",
        f"Acid did reach the River Velm. {BESIDES}",
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
        f"of the Halm bridge. {BESIDES}",
        f"“Not one Norlandic soldier crossed the Halm bridge,” the colonel said. {BESIDES}",
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


def test_what_was_halted_and_would_go_on_is_told_and_is_no_conflict(statements: Told) -> None:
    (found,) = statements(
        "The work on the pier was halted on Wednesday, the builder said.",
        "The mayor's office said that the work on the pier would continue.",
    )
    assert found.verdict is Verdict.UNCLEAR


def test_a_claim_that_was_withdrawn_is_no_denial(statements: Told) -> None:
    found = statements(
        "On Monday the police had said that Leo Durand fired at the officer.",
        "Police have withdrawn their claim that Leo Durand fired at the officer.",
    )
    assert Verdict.CONFLICT not in {one.verdict for one in found}


def test_a_denial_is_quoted_with_the_time_for_which_it_holds(statements: Told) -> None:
    (found,) = statements("The gate was inspected.", "The gate was never inspected in September.")
    assert [place.text for place in found.sides[1]] == ["The gate was never inspected in September"]
