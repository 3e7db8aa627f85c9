"""Years in prison: in conflict only where they are one convict's one sentence."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]


def verdicts(comparison: Comparison) -> list[Verdict]:
    return [d.verdict for d in comparison.differences if d.kind is Kind.NUMBER]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ula Orsk was sentenced to 8 years in prison.", "Ula Orsk was jailed for 7 years."),
        (
            "A court in Merrin sentenced Ula Orsk to 8 years in prison on Monday.",
            "Ula Orsk was sentenced to 6 years in prison by a court in Merrin on Monday.",
        ),
    ],
)
def test_two_sentences_of_one_convict_are_a_conflict(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed(one, other)) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    "other",
    [
        "Ula Orsk was sentenced to a minimum term of 5 years.",
        "Ula Orsk was given a suspended sentence of 6 years in prison for arson.",
        "Ula Orsk has served 5 years in prison for arson.",
        "Ula Orsk was sentenced to 6 years in prison on each count of arson.",
        "Ula Orsk had been sentenced to 6 years in prison for arson.",
        "A court of appeal sentenced Ula Orsk to 6 years in prison for arson.",
        "Ula Orsk, already sentenced to 6 years in prison, was in court for arson.",
        "Jan Orsk was sentenced to 6 years in prison for arson.",
        "The helper was sentenced to 6 years in prison for arson.",
        "She was sentenced to 6 years in prison for arson.",
    ],
)
def test_other_years_in_prison_are_none(parsed: Compare, other: str) -> None:
    one = "Ula Orsk was sentenced to 8 years in prison for arson."
    assert Verdict.CONFLICT not in verdicts(parsed(one, other))
