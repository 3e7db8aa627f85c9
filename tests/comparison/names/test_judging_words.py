"""Words that judge people, which one account alone has."""

from collections.abc import Callable

from desktop.comparison.model import Comparison, Difference, Kind, Verdict

Compare = Callable[..., Comparison]

PLAIN = "People who had camped in the meadow were driven off on Sunday. Thirty were hurt."


def wordings(comparison: Comparison) -> list[Difference]:
    return [one for one in comparison.differences if one.kind is Kind.WORDING]


def test_an_account_that_judges_again_and_again_is_told(parsed: Compare) -> None:
    (found,) = wordings(
        parsed(
            PLAIN,
            "The occupiers left the meadow on Sunday. Seven of the rioters had bruises. In the "
            "evening groups of troublemakers came to the square.",
        )
    )
    assert found.verdict is Verdict.DIFFERS
    assert [place.text for place in found.sides[1]] == ["occupiers", "rioters", "troublemakers"]
    assert found.sides[0] == ()


def test_one_word_a_quotation_and_what_both_have_are_not(parsed: Compare) -> None:
    assert not wordings(parsed(PLAIN, "The rioters left the meadow on Sunday. It rained."))
    quoted = 'The minister said: "The rioters and the troublemakers have left the meadow."'
    assert not wordings(parsed(PLAIN, quoted))
    both = "The rioters left the meadow on Sunday. Then the troublemakers came to the square."
    assert not wordings(parsed(f"{both} Thirty were hurt.", both))


def test_what_somebody_is_credited_with_is_not_the_words_of_the_account(parsed: Compare) -> None:
    credited = "The rioters and the troublemakers left the meadow at noon, a guard said."
    assert not wordings(parsed(PLAIN, credited))
