"""Suggestions: slips are found, and what is right is left alone."""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from desktop.search.suggestions import suggestion
from desktop.search.words import stem, words


class Archive:
    """An archive's words by how many articles hold each."""

    languages = ("en",)

    def __init__(self, held: dict[str, int]) -> None:
        self._held = held
        self._stems = Counter[str]()
        for form, count in held.items():
            self._stems[stem(form, "en")] += count

    def frequency(self, field: str, term: str) -> int:
        return self._stems[term] if field == "stems" else self._held.get(term, 0)

    def transliterations(self, form: str) -> Sequence[str]:
        return ("zelenskyy",) if form == "zelensky" else ()

    def alike(self, form: str, edits: int) -> set[str]:
        return {
            other
            for other in self._held
            if other[0] == form[0] and OSA.distance(form, other) <= edits
        }


ARCHIVE = Archive(
    {"harbour": 90, "harbours": 4, "harder": 3, "ferry": 40, "ferries": 20, "ferri": 1}
    | {"receive": 100, "recieve": 1, "war": 30, "was": 900, "zelenskyy": 5, "old": 500}
)


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("harbuor", "harbour"),
        ("old Harbuor ferrry", "old Harbour ferry"),
        ('title:"old harbuor"', 'title:"old harbour"'),
        ("recieve", "receive"),
        ("-source:post (harbuor OR wra)", "-source:post (harbour OR war)"),
    ],
)
def test_slips_are_put_right(query: str, meant: str) -> None:
    found = suggestion(query, ARCHIVE)
    assert found
    assert found.query == meant


@pytest.mark.parametrize(
    "query",
    [
        "",
        "harbour ferry",
        "harbours",
        "qqqqqq",
        "source:harbuor",
        "harbuor:ferry",  # what field it may mean is told elsewhere
        "harbuo*",
        "h?rbuor",
        "harbuor~",
        "zelensky",
        "ol",
        "f16",
        "港口",
    ],
)
def test_what_is_right_or_like_nothing_is_left_alone(query: str) -> None:
    assert suggestion(query, ARCHIVE) is None


@given(st.text())
def test_places_are_those_of_other_words(query: str) -> None:
    found = suggestion(query, ARCHIVE)
    for start, end in found.places if found else ():
        assert words(found.query[start:end]) if found else False
