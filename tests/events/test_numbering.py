from desktop.article import Event
from desktop.events.numbering import numbered


def numbers(found: list[tuple[int, ...]], known: dict[int, tuple[int, ...]]) -> list[int]:
    events = [Event(0, "", articles) for articles in found]
    return [one.id for one in numbered(events, [Event(n, "", of) for n, of in known.items()])]


def test_an_event_keeps_the_number_of_the_one_it_has_most_of() -> None:
    assert numbers([(1, 2, 3), (4, 5)], {7: (1, 2), 8: (3, 4, 5)}) == [7, 8]


def test_of_an_event_that_was_split_the_larger_part_keeps_the_number() -> None:
    assert numbers([(1, 2), (3, 4, 5)], {7: (1, 2, 3, 4, 5)}) == [0, 7]


def test_two_events_that_were_joined_have_one_number() -> None:
    assert numbers([(1, 2, 3, 4)], {7: (1, 2), 8: (3, 4)}) == [7]


def test_a_locked_event_keeps_its_number_whatever_others_have_of_it() -> None:
    events = [Event(0, "", (3, 4, 5)), Event(0, "", (1, 2))]
    known = [Event(7, "", (1, 2)), Event(8, "", (3, 4, 5))]
    assert [one.id for one in numbered(events, known, {1: 7, 2: 7})] == [8, 7]
