"""Work tells how far it has come, and with that how fast it goes and how long it will take."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.progress import Pace, Progress, Work, finish, lasting, told


def count(to: int) -> Work[str]:
    for done in range(to):
        yield Progress(done, to)
    return f"counted to {to}"


def paced(noted: Sequence[tuple[float, Progress]]) -> Pace:
    now = 0.0
    pace = Pace(lambda: now)
    for now, progress in noted:  # noqa: B007  # the clock reads it
        pace.note(progress)
    return pace


def test_finishing_work_gives_its_result() -> None:
    assert finish(count(3)) == "counted to 3"


def test_what_finishing_is_told_of_are_the_steps() -> None:
    steps: list[Progress] = []
    assert finish(count(2), steps.append) == "counted to 2"
    assert steps == [Progress(0, 2), Progress(1, 2)]


def test_work_within_work_is_told_in_its_way_and_ends_with_it() -> None:
    ended: list[str] = []

    def inner() -> Work[str]:
        try:
            return (yield from count(2))
        finally:
            ended.append("inner")

    def outer() -> Work[str]:
        return (yield from told(inner(), lambda step: Progress(7, 9, f"step {step.done}")))

    assert [step.doing for step in outer()] == ["step 0", "step 1"]
    assert finish(outer()) == "counted to 2"
    ended.clear()
    work = outer()
    next(work)
    work.close()
    assert ended == ["inner"]


def test_rate_and_time_left_are_those_of_what_was_done() -> None:
    pace = paced([(second, Progress(2 * second, 100)) for second in range(11)])
    assert pace.rate == 2
    assert pace.left == 40


def test_nothing_is_told_of_the_first_moments_and_of_work_without_end() -> None:
    pace = paced([(0.0, Progress(0, 9)), (1.0, Progress(3, 9))])
    assert (pace.rate, pace.left) == (0, 0)
    pace = paced([(0.0, Progress(0, 0)), (9.0, Progress(18, 0))])
    assert (pace.rate, pace.left) == (2, 0)


def test_the_step_under_way_and_what_has_come_of_it_count() -> None:
    steps = [(0.0, Progress(0, 1)), (5.0, Progress(0, 1, "data.csv: 500", 0.25, 500))]
    pace = paced(steps)
    assert pace.rate == 100
    assert pace.left == 15


def test_what_was_long_ago_does_not_count() -> None:
    slow = [(float(second), Progress(0, 1000)) for second in range(60)]
    fast = [(60.0 + second, Progress(10 * second, 1000)) for second in range(32)]
    assert paced([*slow, *fast]).rate == pytest.approx(10, rel=0.05)


def test_other_work_begins_anew() -> None:
    first = [(float(second), Progress(second, 10)) for second in range(10)]
    pace = paced([*first, (10.0, Progress(0, 500))])
    assert (pace.rate, pace.left) == (0, 0)


@given(st.lists(st.tuples(st.floats(0, 9), st.integers(0, 50), st.floats(0, 1)), max_size=40))
def test_rate_and_time_are_never_negative(given_: list[tuple[float, int, float]]) -> None:
    now, noted = 0.0, list[tuple[float, Progress]]()
    for wait, done, part in given_:
        now += wait
        noted.append((now, Progress(done, 51, part=part)))
    pace = paced(noted)
    assert pace.rate >= 0
    assert pace.left >= 0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (40, "40 s"), (59.6, "1 min"), (170, "3 min"), (7_500, "2 h 5 min")],
)
def test_times_are_told_as_they_matter(seconds: float, words: str) -> None:
    assert lasting(seconds) == words
