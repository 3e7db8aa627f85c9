"""Tokens: cut once, found again by any stretch of the text."""

from desktop.comparison.alignment.tokens import Tokens, marked
from desktop.text.words import tokenize

TEXT = "The ferry Orla sank at 4:30; 1,200 were aboard, the harbour master said."


def test_a_stretch_has_the_words_that_begin_in_it() -> None:
    words = Tokens(TEXT, "en")
    start, end = TEXT.index("sank"), TEXT.index(" were")
    assert [TEXT[one.start : one.end] for one in words.within(start, end)] == [
        "sank",
        "at",
        "4:30",
        "1,200",
    ]


def test_words_are_folded_with_their_figures() -> None:
    start = TEXT.index("Orla")
    assert list(Tokens(TEXT, "en").folded(start, TEXT.index(" were"))) == [
        "orla",
        "sank",
        "at",
        "4:30",
        "1,200",
    ]


def test_all_words_are_those_of_the_whole_text() -> None:
    assert Tokens(TEXT, "en").within(0, len(TEXT)) == tuple(tokenize(TEXT, "en"))


def test_what_words_are_matched_by_leaves_stop_words_out() -> None:
    held = list(Tokens(TEXT, "en").content(0, TEXT.index("sank") + 4))
    assert held == [key for one, key in Tokens(TEXT, "en").keyed(0, 19) if one.folded != "the"]
    assert len(held) == 3


def test_marked_are_the_characters_of_all_stretches() -> None:
    assert list(marked(6, [(1, 3), (2, 4), (5, 5)])) == [0, 1, 1, 1, 0, 0]
