"""What is looked for inexactly is marked in snippets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.marks import finder
from desktop.search.parser import parse


def marked(text: str, query: str, *, typing: bool = False) -> list[str]:
    node = parse(query, typing).root
    return [text[mark.start : mark.end] for mark in finder(node, "en")(text)]


TEXT = "The old harbour of Torran: Mr Zelenskyy’s harbors held; no cease-fire. Зеленский said so."


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('"harbour old"~3', ["old", "harbour"]),
        ("h?ld", ["held"]),
        ("*o?d", ["old"]),
        ("cease*re", ["cease-fire"]),
        ("harbour~2", ["harbour", "harbors"]),
        ("hald~ -old", ["held"]),
        ("title:h?ld", []),
        ("zelensky", ["Zelenskyy", "Зеленский"]),
        ("зеленський", ["Zelenskyy", "Зеленский"]),
        ("Zelenskyy", ["Zelenskyy"]),
        ('"zelensky"', []),
    ],
)
def test_what_is_marked(query: str, expected: list[str]) -> None:
    assert marked(TEXT, query) == expected


def test_a_pattern_that_is_being_typed_goes_on() -> None:
    assert marked(TEXT, "h?r", typing=True) == ["harbour", "harbors"]
    assert marked(TEXT, "h?r") == []


@given(st.text(), st.sampled_from(['"a b"~2', "?b*c", "ab~ OR abcd~2", "zelensky", "*a*"]))
def test_any_text_may_be_marked(text: str, query: str) -> None:
    end = 0
    for mark in finder(parse(query).root, "en")(text):
        assert end <= mark.start < mark.end <= len(text)
        end = mark.end
