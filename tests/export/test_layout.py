"""Whole texts side by side: nothing lost, nothing twice, aligned sentences in one line."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article
from desktop.comparison.model import Comparison, Row
from desktop.export import layout
from desktop.reading import Reading
from desktop.text.sentences import Sentence


def compared(lengths, *rows: tuple[tuple[int, ...], ...]) -> Comparison:
    readings = tuple(
        Reading(
            Article(text="x" * length),
            tuple(Sentence(at, at + 1, "x", 0) for at in range(length)),
            (None,) * length,
            (),
            (),
        )
        for length in lengths
    )
    return Comparison(readings, tuple(Row(row, 0.5) for row in rows), (), 0)


def drawn(comparison: Comparison, *, filled: bool = False) -> list[str]:
    """One line each: the sentences of each article, in brackets where they are aligned."""
    return [
        " ".join(
            f"[{''.join(map(str, cell))}]" if aligned else "".join(map(str, cell)) or "-"
            for cell, aligned in zip(line.cells, line.aligned, strict=True)
        )
        for line in layout.lines(comparison, filled=filled)
    ]


def test_what_lies_between_two_aligned_lines_is_one_line():
    assert drawn(compared((4, 5), ((0,), (1,)), ((3,), (4,)))) == [
        "- 0",
        "[0] [1]",
        "12 23",
        "[3] [4]",
    ]


def test_a_row_of_one_article_is_not_aligned():
    assert drawn(compared((2, 1), ((0,), ()), ((1,), (0,)))) == ["0 -", "[1] [0]"]


def test_where_orders_cross_the_first_article_is_read_in_its_own():
    assert drawn(compared((2, 2), ((0,), (1,)), ((1,), (0,)))) == ["[0] [1]", "[1] [0]"]


def test_a_sentence_in_two_rows_is_printed_once():
    assert drawn(compared((2, 1), ((0,), (0,)), ((1,), (0,)))) == ["[0] [0]", "1 -"]


def test_articles_without_rows_stand_side_by_side():
    assert drawn(compared((2, 0, 1))) == ["01 - 0"]


def test_what_one_says_alone_fills_the_room_beside_aligned_sentences():
    rows = ((0, 1), (0,), ()), ((2,), (1,), (4,))

    assert drawn(compared((3, 2, 5), *rows), filled=True) == [
        "[01] [0] 01",
        "- - 23",
        "[2] [1] [4]",
    ]
    assert drawn(compared((3, 2, 5), *rows)) == ["[01] [0] -", "- - 0123", "[2] [1] [4]"]


@given(st.data(), st.booleans())
def test_every_sentence_is_printed_once(data, filled):
    lengths = data.draw(st.lists(st.integers(0, 6), min_size=2, max_size=4))
    cell = [
        st.lists(st.integers(0, n - 1), max_size=2, unique=True) if n else st.just([])
        for n in lengths
    ]
    rows = data.draw(st.lists(st.tuples(*(each.map(tuple) for each in cell)), max_size=8))

    lines = layout.lines(compared(lengths, *rows), filled=filled)

    for article, length in enumerate(lengths):
        printed = [sentence for line in lines for sentence in line.cells[article]]
        assert sorted(printed) == list(range(length))
