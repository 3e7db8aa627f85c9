"""Every difference has a mark and a sign, and the verdict weighs more than the kind."""

import pytest

from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.signs import SIGNS, Mark, mark, sign


def difference(kind: Kind, verdict: Verdict) -> Difference:
    return Difference(kind, verdict, Strength.STRONG, None, "", ())


@pytest.mark.parametrize(
    ("kind", "verdict", "expected"),
    [
        (Kind.NUMBER, Verdict.CONFLICT, "≠"),
        (Kind.SPEAKER, Verdict.CONFLICT, "≠"),
        (Kind.TIME, Verdict.UNCLEAR, "?"),
        (Kind.NUMBER, Verdict.COMPATIBLE, "≈"),
        (Kind.SPEAKER, Verdict.DIFFERS, "❝"),
        (Kind.CERTAINTY, Verdict.DIFFERS, "◐"),
        (Kind.WORDING, Verdict.DIFFERS, "✎"),
        (Kind.NAME, Verdict.DIFFERS, "~"),
        (Kind.ONLY, Verdict.DIFFERS, "+"),
    ],
)
def test_the_sign_tells_what_the_difference_means(kind, verdict, expected):
    assert sign(difference(kind, verdict)) == expected


def test_every_kind_and_verdict_has_a_sign():
    marks = {mark(difference(kind, verdict)) for kind in Kind for verdict in Verdict}

    assert marks == set(Mark) == set(SIGNS)
    assert len(set(SIGNS.values())) == len(SIGNS)
