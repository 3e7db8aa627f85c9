"""Corrections that accounts carry are shown, and are no claim of theirs; all texts are our own."""

from collections.abc import Callable

from desktop.comparison.model import Comparison, Difference, Kind

Compare = Callable[..., Comparison]

BODY = "The union of Port Merrow demanded 9 percent on Tuesday.\nNo bus ran until noon."
NOTE = "Correction: An earlier version of this article said that it demanded 11 percent. It is 9."


def told(comparison: Comparison) -> list[Difference]:
    return [one for one in comparison.differences if "was corrected" in one.reason]


def test_a_correction_is_shown_of_the_account_that_carries_it(parsed: Compare) -> None:
    (found,) = told(parsed(BODY, f"{BODY}\n{NOTE}"))
    assert found.kind is Kind.ONLY
    assert " ".join(place.text for place in found.sides[1]) == NOTE
    assert found.sides[0] == ()


def test_what_a_correction_calls_wrong_is_no_claim(parsed: Compare) -> None:
    comparison = parsed(BODY, f"{BODY}\n{NOTE}")
    others = [one for one in comparison.differences if one not in told(comparison)]
    assert not any("11" in place.text for one in others for side in one.sides for place in side)


def test_a_reprint_with_the_same_correction_does_not_differ(parsed: Compare) -> None:
    both = f"{BODY}\n{NOTE}"
    assert parsed(both, both).differences == ()
