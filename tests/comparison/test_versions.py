"""Two captures of one address, word by word."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article
from desktop.comparison.model import Comparison
from desktop.comparison.versions import Part, Stretch, revision, versions, word_diff
from desktop.reading import read_article

_WORDS = st.lists(st.sampled_from(["the", "fire", "fire.", "12", ",", "\n", " ", "мост", "é"]))
_TEXTS = st.one_of(st.text(), _WORDS.map(" ".join), _WORDS.map("".join))


@given(_TEXTS, _TEXTS)
def test_applied_it_gives_either_text(before: str, after: str) -> None:
    told = word_diff(before, after)
    assert "".join(one.text for one in told if one.part is not Part.INSERTED) == before
    assert "".join(one.text for one in told if one.part is not Part.DELETED) == after


@given(_TEXTS, _TEXTS)
def test_neighbours_are_of_other_parts_and_none_is_empty(before: str, after: str) -> None:
    told = word_diff(before, after)
    assert all(one.text for one in told)
    pairs = list(pairwise(told))
    assert all(one.part is not other.part for one, other in pairs)
    assert not any((a.part, b.part) == (Part.INSERTED, Part.DELETED) for a, b in pairs)


@given(_TEXTS)
def test_a_text_beside_itself_has_no_change(text: str) -> None:
    assert all(one.part is Part.SAME for one in word_diff(text, text))


def test_whole_words_change_and_what_stands_together_is_one_change() -> None:
    told = word_diff("It killed 12 people, at least.", "It killed at least 15 men, it seems.")
    assert Stretch(Part.SAME, "It killed ") == told[0]
    assert all("peopl" not in one.text or "people" in one.text for one in told)
    assert word_diff("killed twelve men", "killed fifteen women") == (
        Stretch(Part.SAME, "killed "),
        Stretch(Part.DELETED, "twelve men"),
        Stretch(Part.INSERTED, "fifteen women"),
    )


def test_changes_are_counted_in_headline_and_text() -> None:
    before = Article(text="One.\nTwo.\nThree.", title="A fire")
    after = Article(text="One.\nThree.\nFour.", title="A blaze")
    assert revision(before, after).changes == 3


def test_only_captures_of_one_address_are_versions() -> None:
    first = Article(text="It burned.", language="en", id=4, versions=(4, 9))
    second, other = replace(first, id=9), replace(first, id=5, versions=())
    compared = [
        Comparison(tuple(map(read_article, pair)), (), (), 0)
        for pair in ((second, first), (first, other), (first,))
    ]
    assert [tuple(one.id for one in versions(each)) for each in compared] == [(4, 9), (), ()]
