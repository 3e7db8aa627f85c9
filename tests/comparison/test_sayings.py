"""Who says what: what is credited to each speaker, and what an outlet says itself."""

from collections.abc import Callable

from desktop.comparison.matrix import matrix
from desktop.comparison.model import Comparison, Stance
from desktop.comparison.sayings import Saying, sayings

Compare = Callable[..., Comparison]


def said(comparison: Comparison) -> dict[str, tuple[Saying, ...]]:
    of = matrix(comparison)
    names = [speaker.name for speaker in of.speakers]
    return dict(zip(names, sayings(comparison, of), strict=True))


def test_all_that_is_credited_to_a_speaker_stands_under_him_with_its_account(
    parsed: Compare,
) -> None:
    found = said(
        parsed(
            "Soldiers entered Tollmere, Colonel Tomas Okker said. Okker said that he was tired.",
            "The bridge was closed, Tomas Okker said.",
        )
    )
    assert [(one.article, one.text) for one in found["Tomas Okker"]] == [
        (0, "Soldiers entered Tollmere"),
        (0, "that he was tired"),
        (1, "The bridge was closed"),
    ]


def test_a_saying_knows_the_row_it_is_disputed_in_and_where_its_speaker_stands(
    parsed: Compare,
) -> None:
    comparison = parsed(
        "Norvian soldiers entered Tollmere on Tuesday, Colonel Tomas Okker said.",
        "Norvian soldiers did not enter Tollmere on Tuesday, Mayor Mara Lind said.",
    )
    found = said(comparison)
    (claim,), (denial,) = found["Tomas Okker"], found["Mara Lind"]
    assert claim.rows[:1] == denial.rows[:1] == (0,)
    assert (claim.stance, denial.stance) == (Stance.ASSERTS, Stance.DENIES)


def test_of_an_outlet_stands_in_whole_clauses_what_it_says_otherwise_than_others(
    parsed: Compare,
) -> None:
    found = said(
        parsed(
            "Fire killed 12 people at the mill in Tollmere.",
            "Fire killed 15 people at the mill in Tollmere, police said.",
        )
    )
    assert [one.text for one in found["Harbour Post"]] == [
        "Fire killed 12 people at the mill in Tollmere"
    ]
    assert found["Coast Radio"] == ()
