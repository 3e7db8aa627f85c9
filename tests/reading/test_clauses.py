import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.clauses import split_clauses


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned down on Tuesday|, but |nobody was hurt there",
        "The bridge cost 2,400,000 euros in all",
        "The doors were locked at 11:50 that night",
        "The mayor of the port|, who was in the capital that day|, came back at once",
    ],
)
def test_clauses_end_at_commas_and_conjunctions(text: str) -> None:
    whole = text.replace("|", "")
    found = [whole[start:end] for start, end in split_clauses(whole, 0, len(whole))]
    assert len(found) == len([part for part in text.split("|") if len(part) > 6])
    assert all(part.strip(" ,") == part for part in found)


def test_a_word_at_the_end_is_no_clause() -> None:
    text = "The ferry left the harbour at once, too"
    assert split_clauses(text, 0, len(text)) == ((0, len(text)),)


@given(st.text(min_size=1))
def test_clauses_are_in_order_and_inside(text: str) -> None:
    last = 0
    for start, end in split_clauses(text, 0, len(text)):
        assert last <= start <= end <= len(text)
        last = end
