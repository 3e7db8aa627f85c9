"""Marks may overlap in any way: cut into segments, the text stays what it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.comparison.signs import Mark
from desktop.export.marked import Segment, Span, segments, spans

SPANS = st.lists(
    st.builds(
        lambda start, length, number, mark: Span(start, start + length, number, mark),
        st.integers(0, 40),
        st.integers(0, 40),
        st.integers(1, 9),
        st.sampled_from(Mark),
    ),
    max_size=8,
)


@given(st.text(max_size=40), st.integers(0, 20), SPANS)
def test_segments_joined_are_the_text(text, start, marking):
    assert "".join(segment.text for segment in segments(text, start, marking)) == text


@given(st.text(min_size=1, max_size=40), st.integers(0, 20), SPANS)
def test_every_character_lies_under_just_the_spans_that_hold_it(text, start, marking):
    at = start
    for segment in segments(text, start, marking):
        for _ in segment.text:
            assert set(segment.spans) == {s for s in marking if s.start <= at < s.end}
            at += 1


@given(st.text(min_size=1, max_size=40), SPANS)
def test_every_span_that_touches_the_text_is_signed_once(text, marking):
    signed = [span for segment in segments(text, 0, marking) for span in segment.closing]

    assert sorted(map(repr, signed)) == sorted(
        repr(span) for span in marking if span.start < min(span.end, len(text))
    )


def test_the_heaviest_mark_is_drawn():
    speaker, conflict = Span(0, 9, 1, Mark.SPEAKER), Span(4, 6, 2, Mark.CONFLICT)

    assert segments("abcdefghi", 0, [speaker, conflict]) == (
        Segment("abcd", (speaker,)),
        Segment("ef", (conflict, speaker), (conflict,)),
        Segment("ghi", (speaker,), (speaker,)),
    )


def test_plain_text_is_one_segment():
    assert segments("abc", 7, []) == (Segment("abc"),)


@pytest.mark.parametrize("article", [0, 1])
def test_spans_are_those_of_the_article(comparison, article):
    numbered = list(enumerate(comparison.differences, 1))
    text = comparison.readings[article].article.text

    found = [text[span.start : span.end] for span in spans(numbered, article)]

    assert (
        found
        == [
            ["7 people", "300 metres", "Divers searched the basin"],
            ["Nine people", "collapsed like paper", "0.3 km"],
        ][article]
    )
