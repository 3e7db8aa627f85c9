"""Reasons read as sentences."""

import pytest

from desktop.events.model import Reason
from desktop.reasons import Phrases, pieces, sentence


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            Reason(("Kupe", "Lenn"), ("breach",), ("four waves",), ("2031-03-04",), days_apart=0),
            "shares Kupe, Lenn, 2031-03-04, four waves, breach; published the same day",
        ),
        (
            Reason(copy=0.914, days_apart=1),
            "91% of its text stands in another account; published a day apart",
        ),
        (Reason(days_apart=1200), "published 1,200 days apart"),
        (Reason(), "not known yet; it is found out with the next grouping"),
    ],
)
def test_a_reason_is_one_sentence(reason: Reason, told: str) -> None:
    assert sentence(reason) == told


def test_what_the_user_said_comes_first() -> None:
    assert sentence(Reason(("Lenn",)), by_user=True) == "you put it there; shares Lenn"
    assert sentence(Reason(), by_user=True) == "you put it there"


def test_a_reason_can_be_told_in_other_words() -> None:
    words = Phrases(shares="teilt {what} mit ihm", apart=lambda days: f"{days} Tage Abstand")
    told = pieces(Reason(("Lenn",), days_apart=3), phrases=words)
    assert "".join(piece for piece, _ in told) == "teilt Lenn mit ihm; 3 Tage Abstand"


def test_what_stands_in_the_article_is_told_from_the_rest() -> None:
    told = pieces(Reason(("Lenn",), days=("2031-03-04",)), day=lambda day: f"the {day[-2:]}th")
    assert told == [("shares ", False), ("Lenn", True), (", ", False), ("the 04th", False)]
