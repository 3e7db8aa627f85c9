"""What a verb says together with its preposition, as comparisons show it."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Councillor Ilse Brandt voted for the sale of the spinning mill.",
            "Councillor Ilse Brandt voted against the sale of the spinning mill.",
        ),
        (
            "The council of Kelm voted against the new harbour bridge.",
            "The council of Kelm approved the new harbour bridge.",
        ),
        ("The dam above Kelm held.", "The dam above Kelm broke on Wednesday."),
        (
            "The Mill Party of Kelm voted in favour, while the Ferrymen abstained.",
            "The Mill Party of Kelm voted against it.",
        ),
    ],
)
def test_who_is_for_it_is_not_against_it(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed(one, other), Kind.STATEMENT) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Councillor Ilse Brandt voted for the sale of the mill.",
            "Councillor Ilse Brandt voted against the new harbour bridge.",
        ),
        ("Runner Ilse Brandt held the record.", "Runner Ilse Brandt broke the record."),
        ("Councillor Ilse Brandt voted for the sale.", "Councillor Jan Orsk voted against it."),
        ("The driver of the tram survived the crash.", "The crash destroyed the tram."),
        ("The jury convicted Mara Lind of theft.", "Mara Lind was found not guilty of arson."),
        ("The driver of the tram survived.", "The driver of the lorry was among the dead."),
        # of a part, of another one, of another time or way
        ("The old mill withstood the storm.", "The storm wrecked the roof of the old mill."),
        ("Mara Lind survived the crash.", "Mara Lind's brother was among the dead of the crash."),
        ("The cabinet of Mara Lind survived a vote.", "Mara Lind died on Tuesday."),
        ("The jury convicted Mara Lind.", "Mara Lind's husband is not guilty, the jury said."),
        ("The march was largely peaceful.", "The march ended in violence."),
        ("The firm operates the tram works in Kelm.", "The firm shut the tram works in Kelm."),
        ("The court opened the case of the ferry.", "The court sealed the case of the ferry."),
        ("Mara Lind passed the test in Kelm.", "The brakes of Mara Lind's tram failed the test."),
        ("Orsk took over the tram works.", "Orsk did not buy the tram works, he inherited them."),
        (
            "The judge of Kelm threw out the witness.",
            "The judge of Kelm did not reject the witness.",
        ),
    ],
)
def test_sides_of_two_things_are_no_contradiction(parsed: Compare, one: str, other: str) -> None:
    assert not verdicts(parsed(one, other), Kind.STATEMENT)
