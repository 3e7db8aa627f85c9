"""Claims that exclude each other, one of which may be of a later hour or of another case."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]


def verdicts(comparison: Comparison) -> list[Verdict]:
    return [d.verdict for d in comparison.differences if d.kind is Kind.STATEMENT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what came later on the same day
        ("The mill in Merrin was profitable.", "The mill in Merrin became unprofitable."),
        ("Work on the pier stopped at noon.", "Work on the pier continued in the evening."),
        # the night before reaches into the day
        (
            "The volcano did not erupt on Tuesday, the institute in Merrin said.",
            "The volcano erupted for two hours on Monday night, villagers near Merrin said.",
        ),
        # so as a rule, and not on the day
        (
            "The depot in Merrin was locked every night before the theft, its owner said.",
            "The depot in Merrin was open on the night of the theft, a guard said.",
        ),
        (
            "The pass at Merrin is closed in winter, the road office said.",
            "The pass at Merrin is open, the road office said.",
        ),
        # peaceful on the whole, and in the main
        ("The rally in Merrin was mostly peaceful.", "The rally in Merrin was violent in places."),
        (
            "The keeper was not warned of the storm in advance.",
            "The keeper was warned of the storm after it.",
        ),
        (
            "The tenants had not been warned when the roof fell.",
            "The landlord warned the tenants of the roof by post on Friday.",
        ),
        (
            "Guards locked the doors after the fire broke out at the mill in Merrin.",
            "Guards did not lock the doors before the fire broke out at the mill in Merrin.",
        ),
        (
            "Guards locked the doors after the fire at the mill in Merrin.",
            "The doors were not locked when the fire broke out at the mill in Merrin.",
        ),
        ("The pump in Merrin worked until noon.", "The pump in Merrin failed at noon."),
        # another one, elsewhere, otherwise
        ("The council has not passed the budget.", "The council passed an earlier budget."),
        ("Divers found no body in the wreck.", "Divers found a body under the pier."),
        (
            "The vaccine is effective against the old strain, Orsk said.",
            "The vaccine is ineffective against the new strain, Orsk said.",
        ),
        ("The two chiefs did not speak in person.", "The two chiefs spoke by phone."),
        # only the cause is denied
        ("Ula Orsk resigned on Monday.", "Ula Orsk did not resign because of the fire, she said."),
        (
            "Ula Orsk resigned because of her health.",
            "Ula Orsk did not resign because the mill burned down.",
        ),
        ("The mill was closed on Monday.", "The mill was not closed due to the strike, Orsk said."),
        # a place or a kind that only one of them names
        (
            "There is no lack of coal, Orsk said.",
            "There is a lack of coal on the coast, Lind said.",
        ),
        ("There is no emergency, Orsk said.", "There are 12 emergencies, Lind said."),
        (
            "The dam broke on Monday. The fire service said that the horns had blown in East Mere.",
            "The dam broke on Monday. The mayor of West Mere said that the horns did not blow.",
        ),
        ("The mill refused to deny that it had sold the barge.", "The mill sold the barge."),
        ("He denied it.", "The barge sank off Merrin."),
    ],
)
def test_what_may_both_be_so_is_no_conflict(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in verdicts(parsed(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill in Merrin was profitable.", "The mill in Merrin was unprofitable."),
        ("The council has not passed the budget.", "The council passed the budget."),
        ("Ula Orsk did not resign.", "Ula Orsk resigned because of the fire."),
        ("Ula Orsk did not resign because of the fire.", "Ula Orsk resigned because of the fire."),
        ("There is no ferry to Merrin.", "There is a ferry to Merrin."),
        ("Divers found no body in the wreck.", "Divers found a body in the wreck."),
        (
            "The keeper was not warned of the storm in advance.",
            "The keeper was warned of the storm in advance.",
        ),
    ],
)
def test_the_same_case_is_one(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed(one, other)) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    "other",
    [
        "The chief said the hunt would go on if the wind fell.",
        "The hunt would go on in the morning, the chief said.",
    ],
)
def test_what_follows_a_stop_is_told_by_none(parsed: Compare, other: str) -> None:
    assert verdicts(parsed("The hunt for the barge was halted at dusk.", other)) == []


def test_what_may_have_changed_within_the_day_is_unclear(parsed: Compare) -> None:
    one = "The march on the harbour of Kelm was peaceful, police said."
    other = "The march on the harbour of Kelm was violent, the mayor said."
    assert verdicts(parsed(one, other)) == [Verdict.UNCLEAR]
