"""How many people the event befell, told in sentences that share nothing else."""

from collections.abc import Callable

from desktop.comparison.model import Comparison, Difference, Kind, Verdict

Compare = Callable[..., Comparison]

AGENCY = (
    "An explosion at the Marrow refinery killed four workers and injured 19, the operator said. "
    "Output was suspended, and the price of diesel rose. A valve may have failed."
)
TABLOID = (
    "A mother told of her only son who died in the fireball that killed five people. "
    "At least 30 others were hurt, some with burns. The Marrow refinery was a trap, she said."
)


def of(comparison: Comparison, kind: Kind) -> list[Difference]:
    return [one for one in comparison.differences if one.kind is kind]


def test_tolls_in_unlike_sentences_are_unclear_and_not_only_here(parsed: Compare) -> None:
    comparison = parsed(AGENCY, TABLOID)
    found = of(comparison, Kind.NUMBER)
    told = [[place.text for side in one.sides for place in side] for one in found]
    assert told == [["four workers", "five people"], ["19", "30 others"]]
    assert {one.verdict for one in found} == {Verdict.UNCLEAR}
    only = [side for one in of(comparison, Kind.ONLY) for side in one.sides]
    alone = [place.text for side in only for place in side]
    assert not {"four workers", "five people", "19", "30 others"} & set(alone)


def test_a_part_a_side_and_what_is_recalled_are_no_main_counts(parsed: Compare) -> None:
    for other in (
        "The fire took a school. Three children were killed. The town mourns.",
        "The enemy lost 40 people killed in the hills, the army said. The town mourns.",
        "The town mourns. In 2018 a flood killed seven people. The dam broke then.",
    ):
        assert of(parsed(AGENCY, other), Kind.NUMBER) == []


def test_the_dead_of_two_countries_are_others(parsed: Compare) -> None:
    for place, told in (("in Norway", 0), ("downtown", 1)):
        other = (
            f"In the fireball at the refinery nine people were killed {place}. Nobody slept in the "
            "old Marrow houses. Then it rained."
        )
        found = parsed(AGENCY.replace("refinery", "refinery in Denmark"), other)
        assert len(of(found, Kind.NUMBER)) == told


def test_the_toll_of_the_last_such_event_is_no_toll_of_this_one(parsed: Compare) -> None:
    found = parsed(
        "Nine students were killed at the Marrow school on Friday, police said. It rained.",
        "This is the sixth shooting at a school since the Kelm shooting that killed 17 students in "
        "February. Police came to the Marrow school on Friday.",
    )
    assert of(found, Kind.NUMBER) == []


def test_two_terms_for_one_convict_are_unclear(parsed: Compare) -> None:
    found = parsed(
        "Okker smirked as he heard that he would spend 32 years behind bars. Cheers broke out.",
        "The man who set fire to the Marrow mill was given life with a minimum term of 28 years.",
    )
    assert [one.verdict for one in of(found, Kind.NUMBER)] == [Verdict.UNCLEAR]


def test_several_boats_with_people_aboard_are_left_open(parsed: Compare) -> None:
    found = parsed(
        "The ferry was carrying 312 people. A tug with 9 people aboard came.",
        "There were 347 people on board, a sailor said.",
    )
    assert of(found, Kind.NUMBER) == []


def test_what_adds_up_or_is_given_by_both_is_no_other_count(compared: Compare) -> None:
    whole = "The quay gave way at noon. In all 6 people were killed, the harbour master said."
    parts = "A crane hit the ferry. It killed 4 pupils. Two teachers were killed by a beam."
    both = "A crane hit the ferry. It killed 40 people in Kelm. In Ostrel 6 people were killed."
    for other in (parts, both):
        found = compared(whole, other).differences
        assert not [one for one in found if "not said whether of the same" in one.reason]
