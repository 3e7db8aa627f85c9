"""What two accounts say brought one thing about."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]

BESIDE = " The mayor of Orrin said that the town would help. It rained."


def told(comparison: Comparison) -> list[tuple[Verdict, list[str]]]:
    return [
        (one.verdict, sorted(place.text for side in one.sides for place in side))
        for one in comparison.differences
        if one.kind is Kind.STATEMENT
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blast was caused by a leaking pipe.", "An electrical fault set off the explosion."),
        ("The collapse was due to rust in the cables.", "The crowd brought the bridge down."),
        (
            "The talks collapsed because of a quarrel about holidays.",
            "The talks failed because the director walked out",
        ),
        (
            "The alarm failed because of a flat battery.",
            "The alarm did not go off because a guard had turned it off",
        ),
        ("The fire was blamed on a candle.", "The fire was caused by lightning."),
        ("Bad fish was the cause of the illness.", "Dirty water led to the illness."),
        ("The crash was caused by a worn brake.", "The crash was caused by the driver nodding off"),
    ],
)
def test_different_causes_of_one_thing_are_unclear(parsed: Compare, one: str, other: str) -> None:
    other_sentence = other if other.endswith(".") else f"{other}."
    comparison = parsed(one + BESIDE, other_sentence + BESIDE)
    assert told(comparison) == [
        (Verdict.UNCLEAR, sorted(text.removesuffix(".") for text in (one, other)))
    ]
    assert "they name different causes" in comparison.differences[0].reason


def test_what_is_to_blame_for_what_was_just_told_is_its_cause(parsed: Compare) -> None:
    one = "The profit of the mill fell because of a long strike." + BESIDE
    other = "The profit of the mill dropped. Steel prices were to blame." + BESIDE
    assert told(parsed(one, other)) == [
        (
            Verdict.UNCLEAR,
            ["Steel prices were to blame", "The profit of the mill fell because of a long strike"],
        )
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire was caused by a short circuit.", "A short circuit set off the fire."),
        ("The fire was caused by lightning.", "The fire was bad. A fire in 2009 was due to gas."),
        ("The fire was due to lightning.", "It was bad. A fire next door was due to gas."),
        ("The closure of the road was due to snow.", "The closure of the school was due to ice."),
        ("The fire was not caused by lightning.", "The fire was caused by a candle."),
        ("It is not known what caused the fire.", "The fire was caused by a candle."),
        ("The crash was caused by a mechanical failure.", "A technical issue caused the crash."),
        ("I could fall because I am old, he said.", "Lightning led to the fall of the wall."),
        ("Snow caused the delay.", "Lightning caused the fire."),
        ("The strike was due to begin at noon.", "The strike was due to unpaid wages."),
        ("The show was due to be opened at noon.", "The show was due to a large gift."),
        ("It is unclear whether lightning caused the fire.", "A candle caused the fire."),
        ("The fire was caused by arson.", "Arsonists caused the fire."),
        (
            "The fire was caused by lightning. The landlord blamed the fire on a candle.",
            "The landlord blamed the fire on a candle.",
        ),
    ],
)
def test_one_cause_one_of_something_else_and_none_are_no_different_causes(
    parsed: Compare, one: str, other: str
) -> None:
    found = parsed(one + BESIDE, other + BESIDE).differences
    assert not any("different causes" in difference.reason for difference in found)
