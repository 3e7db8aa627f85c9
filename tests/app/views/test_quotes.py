"""Quotations on a few lines: the words in question are always among what is shown."""

import pytest

from desktop.app.theme import LIGHT
from desktop.app.views.quotes import Quotes
from desktop.comparison.model import Comparison, Position


@pytest.fixture
def long(build) -> Comparison:
    filler = "and this goes on for quite a while so that lines are filled and broken " * 4
    return build([[f"It is told {filler}that fire killed 12 people {filler}in the end."], ["No."]])


@pytest.mark.parametrize("width", [120, 200, 400, 900])
def test_the_words_are_shown_in_so_many_lines_at_any_width(long, qapp, width) -> None:
    reading = long.readings[0]
    start = reading.article.text.index("12 people")
    position = Position(0, start, start + 9, "12 people")
    layout = Quotes(3).layout(reading, position, qapp.font(), width, LIGHT)
    assert "12 people" in layout.text()
    assert layout.lineCount() <= 3
    assert Quotes(3).height(reading, position, qapp.font(), width) > 0


def test_a_quotation_is_laid_out_once_for_one_width(long, qapp) -> None:
    quotes, reading = Quotes(2), long.readings[0]
    position = Position(0, 0, 5, reading.article.text[:5])
    first = quotes.layout(reading, position, qapp.font(), 300, LIGHT)
    assert quotes.layout(reading, position, qapp.font(), 300, LIGHT) is first
    quotes.forget()
    assert quotes.layout(reading, position, qapp.font(), 300, LIGHT) is not first
