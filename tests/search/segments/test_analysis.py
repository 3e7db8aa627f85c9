"""Bulk analysis: the same words and stems as ``words`` gives, for any text."""

from array import array
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.segments.analysis import Analyser
from desktop.search.words import stem, words

SAMPLES = [
    "Ceasefire, cease-fire; the state-of-the-art F-16's U.S.-led U.N. don't O'Brien’s «Élysée».",
    "26,000 of 10\u00a0000 or 1\u202f234.5; 2.5% on 2024-11-14, 1,000abc a.b.c. A.B., 3.",
    "Straße İstanbul ΣΊΣΥΦΟΣ ﬁnal ǅ soft\u00adware snake_case _x_ l’homme lʼhomme qu'il здоровʼя",
    "東京都で COVID疫苗、한국어는 ไทย. 東京-都 a東京's",
    "العَرَبِيَّة ـ أحمد می\u200cخواهم ٢٦٬٠٠٠ שָׁלוֹם नमस्ते दुनिया",
    "a--b a-'s-b -a- a-ـ-b 'a' a' \x1c x\x00y \u2003z\u3000w x\u0301\u00a0\u0301y",
]
PIECES = st.sampled_from(
    [*"aAéßʼ'’-‐.,_ \n\u00a0\u202f12٣東ไ\u0301\u00adـ", "U.S.", "l'", "'s", "1,000", "000", "It"]
)
LANGUAGES = st.sampled_from(["en", "fr", "uk", "ja", ""])


def read(text: str, language: str, *, stemmed: bool = True) -> list[tuple[str, str, int, bool]]:
    """Form, stem, position and whether it is in lower case, of each term of a text."""
    analyser, tokens = Analyser(stemmed), array("I")
    for _ in range(2):  # the second time everything is known
        del tokens[:]
        analyser.read(text, language, tokens)
    return terms(analyser, tokens)


def read_all(texts: list[str], language: str) -> list[list[tuple[str, str, int, bool]]]:
    """The same of many texts at once."""
    analyser = Analyser(stemmed=True)
    analyser.read_all(texts[: len(texts) // 2], language)
    tokens, ends = analyser.read_all(texts, language)
    starts = [0, *ends.tolist()]
    return [terms(analyser, tokens[start:end]) for start, end in pairwise(starts)]


def terms(analyser: Analyser, tokens: Iterable[int]) -> list[tuple[str, str, int, bool]]:
    entries = analyser.entries()
    found: list[tuple[str, str, int, bool]] = []
    place = 0
    for token in tokens:
        for at in range(entries.starts[token], entries.starts[token + 1]):
            form, _, marked = analyser.keys[entries.terms[at]].partition("\0")
            found.append((form, marked, place + int(entries.offsets[at]), bool(entries.lower[at])))
        place += int(entries.places[token])
    return found


def expected(text: str, language: str) -> list[tuple[str, str, int, bool]]:
    return [
        (word.form, stem(word.spelled, language), word.position, text[word.start].islower())
        for word in words(text)
    ]


@pytest.mark.parametrize("text", SAMPLES)
@pytest.mark.parametrize("language", ["en", "fr", "ja"])
def test_samples_of_many_languages_agree(text: str, language: str) -> None:
    assert read(text, language) == expected(text, language)


@given(st.text(), LANGUAGES)
def test_any_text_agrees(text: str, language: str) -> None:
    assert read(text, language) == expected(text, language)


@given(st.lists(PIECES, max_size=30).map("".join), LANGUAGES)
def test_any_text_of_awkward_pieces_agrees(text: str, language: str) -> None:
    assert read(text, language) == expected(text, language)


@given(st.lists(st.text(max_size=40) | st.lists(PIECES).map("".join), max_size=6), LANGUAGES)
def test_many_texts_at_once_agree(texts: list[str], language: str) -> None:
    assert read_all(texts, language) == [expected(text, language) for text in texts]


def test_samples_at_once_agree() -> None:
    assert read_all(SAMPLES, "fr") == [expected(text, "fr") for text in SAMPLES]


def test_without_stems_terms_are_forms_alone() -> None:
    assert read("The Harbours", "en", stemmed=False) == [
        ("the", "", 0, False),
        ("harbours", "", 1, False),
    ]


def test_the_same_piece_is_analysed_for_each_language() -> None:
    analyser, tokens = Analyser(stemmed=True), array("I")
    analyser.read("wars", "en", tokens)
    analyser.read("wars", "de", tokens)
    assert len(set(tokens)) == 2
