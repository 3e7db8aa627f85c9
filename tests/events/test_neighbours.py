import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.events import postings
from desktop.events.neighbours import NEAR_DAYS, Segment
from desktop.events.table import Counts, Statistics, Vectors

Row = dict[int, int]
texts = st.lists(
    st.dictionaries(st.integers(1, 12), st.integers(1, 3), min_size=1), min_size=2, max_size=12
)


def vectors(rows: list[Row]) -> Vectors:
    counted: list[Counts] = [
        (np.array(sorted(row), np.uint32), np.array([row[key] for key in sorted(row)], np.uint8))
        for row in rows
    ]
    return Vectors.of(counted, Statistics.of([keys for keys, _ in counted]), 50)


def segment(rows: list[Row], days: list[int]) -> tuple[Segment, Vectors]:
    made = vectors(rows)
    return Segment(np.array(days, np.int64), made, made), made


def cosine(made: Vectors, one: int, other: int) -> float:
    weights = dict(zip(*(part.tolist() for part in made.row(one)), strict=True))
    pairs = zip(*(part.tolist() for part in made.row(other)), strict=True)
    return sum(weights.get(key, 0.0) * weight for key, weight in pairs)


@given(texts, st.data())
def test_likeness_is_the_cosine(rows: list[Row], data: st.DataObject) -> None:
    days = sorted(data.draw(st.lists(st.integers(0, 60), min_size=len(rows), max_size=len(rows))))
    held, made = segment(rows, days)
    for place in range(len(rows)):
        found = held.most_like(made.row(place), made.row(place), days[place], place)
        assert place not in found.places
        assert len(set(found.places.tolist())) == len(found.places)
        for other, likeness in zip(found.places.tolist(), found.full.tolist(), strict=True):
            assert abs(likeness - cosine(made, place, other)) < 1e-5


def test_what_is_near_in_time_is_found_before_what_is_likelier() -> None:
    rows = [{1: 1, 2: 1, 3: 1}] * 40 + [{1: 1, 2: 1, 9: 1}, {1: 1, 2: 1, 3: 1}]
    days = [1] * 40 + [100, 100 + NEAR_DAYS]
    held, made = segment(rows, days)
    found = held.most_like(made.row(41), made.row(41), days[41], 41)
    assert 40 in found.places
    assert len(found.places) < 40


def test_an_article_without_a_day_is_near_to_all() -> None:
    held, made = segment([{1: 1, 2: 1}, {1: 1, 2: 1}, {1: 1, 2: 1}], [0, 10, 900])
    assert held.most_like(made.row(0), made.row(0), 0, 0).places.tolist() == [1, 2]
    assert 0 in held.most_like(made.row(2), made.row(2), 900, 2).places


@given(st.lists(st.integers(0, 9), min_size=1, max_size=30), st.data())
def test_many_postings_give_the_same_as_few(days: list[int], data: st.DataObject) -> None:
    rows = [{data.draw(st.integers(1, 4)): 1, 9: 1} for _ in days]
    first, made = segment(rows, sorted(60 * day for day in days))
    second, _ = segment(rows, sorted(60 * day for day in days))
    with pytest.MonkeyPatch.context() as patch:
        for place, day in enumerate(sorted(60 * day for day in days)):
            patch.setattr(postings, "_POSTINGS_ALL", 30_000)
            few = first.most_like(made.row(place), made.row(place), day, place)
            patch.setattr(postings, "_POSTINGS_ALL", -1)
            many = second.most_like(made.row(place), made.row(place), day, place)
            assert few.full.tolist() == many.full.tolist()
            assert few.places.tolist() == many.places.tolist()
