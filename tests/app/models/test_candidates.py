"""What a sentence can be paired with, and which sentence comes first."""

from desktop.app.models.candidates import Pairing, candidates, likeliest, pairings
from desktop.comparison.model import Comparison


def test_what_both_say_can_be_paired_anew_from_either_side(mill: Comparison) -> None:
    assert [(one.article, one.sentence, one.other) for one in pairings(mill, 0, [0, 1])] == [
        (0, 1, 1),
        (1, 0, 0),
    ]


def test_what_one_alone_says_is_paired_with_who_is_silent(three: Comparison) -> None:
    assert [one.words for one in pairings(three, 2, [2, 0, 1])] == [
        "C with a sentence of A",
        "C with a sentence of B",
    ]


def test_the_sentence_it_stands_beside_now_is_not_offered(mill: Comparison) -> None:
    pairing = pairings(mill, 0, [0, 1])[0]
    assert 0 not in candidates(mill, pairing)
    assert candidates(mill, Pairing(0, 1, 1))[0] == 0


def test_the_likeliest_shares_most_words(mill: Comparison) -> None:
    assert likeliest(mill, Pairing(0, 4, 1)) == 2
    assert likeliest(mill, Pairing(0, 5, 1)) == 3


def test_nothing_is_likely_where_no_word_is_shared(three: Comparison) -> None:
    assert likeliest(three, Pairing(2, 1, 1)) is None
