from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.kept_events import KeptEvents
from benchmarks.labelled_articles import weeks
from desktop.article import Article, Event
from desktop.events import group, signature, signatures
from desktop.events.grouper import Grouper
from desktop.events.model import Corrections, Grouping
from desktop.progress import finish

MILL = "Fire destroyed the spinning mill in Old Harbour early on Tuesday and killed 12 people."
MILL_TOO = "Twelve people died when the spinning mill of Old Harbour burned down on Tuesday."
MILL_DE = "Brand in der Spinnerei von Tollmere bei Brannock: 12 Menschen starben, so Wieland."
MILL_EN = "Fire in the mill of Tollmere near Brannock killed 12 people, Mayor Wieland said."
VOTE = "The council of Lower Marrow voted 14 to 11 on Friday to close the swimming pool."
VOTE_TOO = "Lower Marrow will close its swimming pool, the council voted on Friday, 14 to 11."
FERRY = "The ferry Kestrel ran aground off Pale Sound on Wednesday with 230 people on board."


def article(number: int, text: str, language: str = "en") -> Article:
    return Article(text=text, id=number, published="2025-03-05", language=language)


def begun(
    articles: Sequence[Article],
    known: Sequence[Event] = (),
    corrections: Corrections | None = None,
) -> Grouper:
    signatures = [signature(one) for one in articles]
    return finish(Grouper.of(signatures, known, corrections or Corrections()))


def events(grouping: Grouping) -> set[frozenset[int]]:
    return {frozenset(event.articles) for event in grouping.events}


def test_an_article_that_is_added_joins_the_event_it_reports() -> None:
    grouper = begun([article(1, MILL), article(2, VOTE), article(3, FERRY)])
    changed = grouper.add(signature(article(4, MILL_TOO)))
    assert events(changed.grouping) == {frozenset({1, 4})}
    assert {1, 4} <= changed.articles


def test_an_article_of_no_event_changes_none() -> None:
    grouper = begun([article(1, MILL), article(2, MILL_TOO)])
    changed = grouper.add(signature(article(3, FERRY)))
    assert changed.articles == {3}
    assert not changed.grouping.events


def test_one_added_after_another_meets_it() -> None:
    grouper = begun([article(1, MILL)])
    grouper.add(signature(article(2, VOTE)))
    assert events(grouper.add(signature(article(3, VOTE_TOO))).grouping) == {frozenset({2, 3})}


def test_articles_may_be_added_to_nothing() -> None:
    grouper = begun([])
    grouper.add(signature(article(1, MILL)))
    assert events(grouper.add(signature(article(2, MILL_TOO))).grouping) == {frozenset({1, 2})}


def test_an_account_in_another_language_is_added_by_names_and_figures() -> None:
    grouper = begun([article(1, MILL_EN), article(2, VOTE)])
    changed = grouper.add(signature(article(3, MILL_DE, "de")))
    assert events(changed.grouping) == {frozenset({1, 3})}


def test_an_account_in_another_language_that_has_one_name_too_few_is_offered() -> None:
    blast = "Zwei Tote bei einer Explosion im Werk Solvara in Tarvik, sagte Jens Halvorsen."
    again = "In Tarvik kamen bei einer Explosion im Werk Solvara zwei Menschen um, so Halvorsen."
    other = "Two were killed in a blast at the Solvara plant in Tarvik, said Jens Halvorsen."
    grouper = begun([article(1, blast, "de"), article(2, again, "de"), article(3, VOTE)])
    found = grouper.add(signature(article(4, other))).grouping
    assert frozenset({1, 2, 4}) not in events(found)
    assert [one.article for one in found.near] == [4]


def test_nothing_is_added_to_a_locked_event() -> None:
    corrections = Corrections(locked=frozenset({7}))
    grouper = begun([article(1, MILL), article(2, MILL_TOO)], [Event(7, MILL, (1, 2))], corrections)
    changed = grouper.add(signature(article(3, MILL)))
    assert frozenset({1, 2, 3}) not in events(changed.grouping)


def test_a_copy_that_is_added_is_told_from_an_account() -> None:
    wire = " ".join(f"{MILL} Hall {hall} lost {17 * hall} looms." for hall in range(30))
    grouper = begun([article(1, wire), article(2, FERRY)])
    late = Article(text=f"{wire} ", id=3, published="2025-03-06", language="en")
    (copy,) = grouper.add(signature(late)).grouping.copies
    assert (copy.article, copy.of, copy.share) == (3, 1, 1.0)


@pytest.mark.parametrize("late", range(6))
def test_the_last_one_added_ends_up_where_grouping_all_puts_it(late: int) -> None:
    articles = [
        article(number, text)
        for number, text in enumerate([MILL, MILL_TOO, VOTE, VOTE_TOO, FERRY, MILL_EN])
    ]
    whole = events(finish(group([signature(one) for one in articles])))
    grouper = begun(articles[:late] + articles[late + 1 :])
    changed = grouper.add(signature(articles[late]))
    assert events(changed.grouping) <= whole
    assert {event for event in whole if late in event} <= events(changed.grouping)


@pytest.mark.parametrize("late", [None, 0, 5])
@pytest.mark.parametrize(
    ("archive", "stories"),
    [("football", {"m1", "m2"}), ("strike", {"talks", "end"}), ("trial", {"open", "witness"})],
)
def test_what_goes_on_for_weeks_is_an_event_for_each_of_its_days(
    archive: str, stories: set[str], late: int | None
) -> None:
    held = weeks()[archive]
    signed = signatures([replace(one.article, id=place) for place, one in enumerate(held)])
    kept = KeptEvents([one for one in signed if one.article != late])
    if late is not None:
        kept.add(signed[late])
    together = [{held[number].story.split()[-1] for number in event} for event in kept.partition()]
    assert all(any(story in event for event in together) for story in stories)
    assert not any(stories <= event for event in together)


def test_an_archive_that_has_grown_by_much_is_to_be_grouped_again() -> None:
    grouper = begun([article(1, MILL)])
    for number in range(2, 22):
        assert not grouper.is_stale
        grouper.add(signature(article(number, f"{FERRY} {number}")))
    assert grouper.is_stale


REPORTS = (MILL, MILL_TOO, f"{MILL} Nobody is missing.", VOTE, VOTE_TOO, FERRY, f"{FERRY} At noon.")


@given(st.data())
def test_what_came_and_went_one_by_one_gives_the_events_of_what_is_there(
    data: st.DataObject,
) -> None:
    numbers = list(range(len(REPORTS)))
    made = [signature(article(number, REPORTS[number])) for number in numbers]
    there = data.draw(st.sets(st.sampled_from(numbers)))
    kept = KeptEvents([made[number] for number in sorted(there)])
    for number in data.draw(st.lists(st.sampled_from(numbers), max_size=8)):
        if number in there:
            kept.remove(number)
        else:
            kept.add(made[number])
        there ^= {number}
        whole = finish(group([made[one] for one in sorted(there)]))
        assert kept.partition() == events(whole)


def test_a_copy_of_what_has_gone_is_a_copy_of_what_is_left() -> None:
    wire = " ".join(f"{MILL} Hall {hall} lost {17 * hall} looms." for hall in range(30))
    days = ("2025-03-04", "2025-03-05", "2025-03-06")
    reports = [
        Article(text=f"{wire}{' ' * number}", id=number, published=day, language="en")
        for number, day in enumerate(days, 1)
    ]
    grouper = begun(reports)
    assert {copy.of for copy in grouper.grouping.copies} == {1}
    changed = grouper.regroup(grouper.forget([1]))
    assert [(copy.article, copy.of) for copy in changed.grouping.copies] == [(3, 2)]
    assert [glance.texts for glance in changed.grouping.glances] == [1]


def test_many_that_went_are_a_reason_to_group_all_again() -> None:
    grouper = begun([article(number, f"{FERRY} {number}") for number in range(30)])
    grouper.forget(range(19))
    assert not grouper.is_stale
    grouper.forget([19])
    assert grouper.is_stale
