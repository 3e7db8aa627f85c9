"""What stands above a text is told from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.heads import body_start


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Ferry aground\n\nSource: Port Echo\nDate: 2025-03-04\nBy Ann Lowe\n", "\nIt sat there."),
        ("Fähre auf Grund\nQuelle: Port Echo\nDatum: 4. März 2025\n", "Sie lag dort."),
        ("Ferry aground\nBy Ann Lowe, Sunday 4 March 2025\n", "It sat there."),
        ("Ferry aground\nUpdated: 4 March, " + "hour by hour, " * 9 + "\n", "It sat there."),
        ("The ferry sat there. " * 9 + "\n \tBy Ann Lowe\n", "It sat there."),
        ("", "By noon the ferry sat on the sands, and nobody had come to take its passengers off."),
        ("", "By noon it was afloat.\nNobody was hurt."),
        ("", "Ferry aground\nIt sat there."),
        ("", "The ferry sat there.\n" * 9 + "Source: nobody"),
        ("", "Source: Port Echo"),
        ("", ""),
    ],
)
def test_a_head_ends_behind_the_last_line_that_names_a_fact(head: str, body: str) -> None:
    assert body_start(head + body) == len(head)


@given(st.text(st.sampled_from("aBy: .\nSource"), max_size=200))
def test_the_text_begins_within_itself(text: str) -> None:
    assert 0 <= body_start(text) <= len(text)
