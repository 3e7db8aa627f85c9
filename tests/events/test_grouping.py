import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop.article import Article, Event
from desktop.events import group, signature
from desktop.events.model import Corrections, Grouping
from desktop.progress import finish

MILL = "Fire destroyed the spinning mill in Old Harbour early on Tuesday and killed 12 people."
MILL_TOO = "Twelve people died when the spinning mill of Old Harbour burned down on Tuesday."
MILL_DE = "Brand in der Spinnerei von Tollmere bei Brannock: 12 Menschen starben, so Wieland."
MILL_EN = "Fire in the mill of Tollmere near Brannock killed 12 people, Mayor Wieland said."
VOTE = "The council of Lower Marrow voted 14 to 11 on Friday to close the swimming pool."
VOTE_TOO = "Lower Marrow will close its swimming pool, the council voted on Friday, 14 to 11."
FERRY = "The ferry Kestrel ran aground off Pale Sound on Wednesday with 230 people on board."
INVENTORY = " ".join(
    f"Hall {hall} in Old Harbour lost {17 * hall} looms, {5 * hall} spindles and {hall} boilers."
    for hall in range(2, 14)
)


def article(number: int, text: str, published: str = "2025-03-05", language: str = "en") -> Article:
    return Article(text=text, id=number, published=published, language=language)


def grouped(
    articles: Sequence[Article],
    known: Sequence[Event] = (),
    corrections: Corrections | None = None,
) -> Grouping:
    return finish(group([signature(one) for one in articles], known, corrections))


def together(
    articles: Sequence[Article], corrections: Corrections | None = None
) -> set[frozenset[int]]:
    return {frozenset(event.articles) for event in grouped(articles, (), corrections).events}


def test_accounts_of_one_event_are_grouped_and_others_left_alone() -> None:
    found = grouped([article(1, MILL), article(2, VOTE), article(3, MILL_TOO)])
    assert [event.articles for event in found.events] == [(1, 3)]


def test_the_same_words_months_apart_are_another_event() -> None:
    assert not together([article(1, MILL), article(2, MILL_TOO, published="2025-06-05")])


def test_articles_without_a_date_are_grouped_by_their_words() -> None:
    assert together([article(1, MILL), article(2, MILL_TOO, published="")])


def test_names_and_figures_bridge_languages() -> None:
    articles = [article(1, MILL_EN), article(2, MILL_DE, language="de"), article(3, VOTE)]
    assert together(articles) == {frozenset({1, 2})}


def test_accounts_without_a_day_bridge_languages_among_few() -> None:
    undated = [article(1, MILL_EN, ""), article(2, MILL_DE, "", language="de")]
    assert together([*undated, article(3, VOTE)]) == {frozenset({1, 2})}
    others = [article(number, f"{VOTE} {number}") for number in range(3, 450)]
    assert frozenset({1, 2}) not in together([*undated, *others])


def test_an_event_is_titled_with_a_headline_of_its_own_and_spans_its_dates() -> None:
    (event,) = grouped([article(1, MILL, "2025-03-06"), article(2, MILL_TOO, "2025-03-05")]).events
    assert event.articles == (2, 1)
    assert (event.first, event.last) == ("2025-03-05", "2025-03-06")
    assert event.title.split()[0] in {"Fire", "Twelve"}


def test_an_event_that_grows_keeps_its_number() -> None:
    known = [Event(7, MILL, (1, 3))]
    articles = [article(1, MILL), article(2, VOTE), article(3, MILL_TOO), article(4, MILL)]
    assert [event.id for event in grouped(articles, known).events] == [7]


def test_a_new_event_has_no_number_yet() -> None:
    found = grouped([article(1, MILL), article(2, MILL_TOO)])
    assert [event.id for event in found.events] == [0]


def test_nothing_makes_no_event() -> None:
    assert grouped([]) == Grouping()
    assert not together([article(1, ""), article(2, "")])


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_articles_came_in_does_not_matter(seed: int) -> None:
    articles = [article(1, MILL), article(2, VOTE), article(3, MILL_TOO), article(4, VOTE)]
    shuffled = articles[:]
    random.Random(seed).shuffle(shuffled)
    assert together(shuffled) == together(articles)


def test_what_the_user_put_together_stays_together() -> None:
    articles = [article(1, MILL), article(2, VOTE)]
    decided = Corrections(together=frozenset({(1, 2)}))
    assert together(articles, decided) == {frozenset({1, 2})}
    assert all(one.by_user for one in grouped(articles, (), decided).memberships)


def test_what_the_user_parted_stays_apart() -> None:
    articles = [article(1, MILL), article(2, MILL_TOO), article(3, MILL)]
    found = together(articles, Corrections(apart=frozenset({(1, 2), (2, 3)})))
    assert found == {frozenset({1, 3})}


def test_a_locked_event_takes_nobody_and_loses_nobody() -> None:
    known = [Event(7, MILL, (1, 2))]
    articles = [article(1, MILL), article(2, VOTE), article(3, MILL_TOO)]
    found = grouped(articles, known, Corrections(locked=frozenset({7})))
    assert [(event.id, event.articles) for event in found.events] == [(7, (1, 2))]
    assert not found.near


def test_a_member_is_there_for_what_it_shares_as_written() -> None:
    found = grouped([article(1, MILL), article(2, MILL_TOO), article(3, VOTE)])
    reason = found.memberships[0].reason
    assert reason.names == ("Old Harbour",)
    assert {"spinning", "mill"} <= set(reason.words)
    assert reason.days == ("2025-03-05",)
    assert reason.days_apart == 0


def test_a_copy_is_no_text_of_its_own() -> None:
    wire = f"{MILL} {INVENTORY}"
    articles = [
        article(1, wire, "2025-03-06"),
        article(2, wire, "2025-03-05"),
        article(3, f"{MILL_TOO} The fire in Old Harbour burned until noon."),
    ]
    found = grouped(articles)
    assert [(copy.article, copy.of, copy.share) for copy in found.copies] == [(1, 2, 1.0)]
    (glance,) = found.glances
    assert glance.texts == 2
    assert "Old Harbour" in glance.places


def test_signatures_of_another_order_give_the_same_reasons() -> None:
    articles = [article(1, MILL), article(2, MILL_TOO)]
    one, other = grouped(articles), grouped(articles[::-1])
    assert sorted(one.memberships, key=lambda m: m.article) == sorted(
        (replace(member) for member in other.memberships), key=lambda m: m.article
    )


def test_a_roundup_does_not_join_the_events_it_tells_of() -> None:
    articles = [article(1, MILL), article(2, MILL_TOO), article(3, VOTE), article(4, VOTE_TOO)]
    articles.append(article(5, f"{MILL_TOO} {VOTE} {FERRY}"))
    assert not any({1, 3} <= event for event in together(articles))


def test_what_may_belong_is_offered_and_what_was_moved_out_is_not() -> None:
    articles = [article(1, MILL), article(2, MILL_TOO), article(3, MILL)]
    moved = Corrections(apart=frozenset({(1, 2), (2, 3)}))
    assert 2 not in {miss.article for miss in grouped(articles, (), moved).near}


BLAZE = (
    "A fire destroyed a paper warehouse in Vessen and injured four firefighters. Flames were seen"
    " across the river until dawn. About 120 people had to leave their homes nearby."
)
BLAZE_TOO = (
    "Four firefighters were hurt when a paper warehouse burned down in Vessen. Some 120 residents"
    " were taken out of nearby homes, the fire brigade said."
)
MUSEUM = (
    "The harbour museum in Vessen opened a new wing with models of old ships and a hall for"
    " concerts. Visitors queued along the quay, and the director thanked donors for their patience."
)


def doubtful(articles: Sequence[Article]) -> set[int]:
    return {one.article for one in grouped(articles).memberships if one.doubtful}


@pytest.mark.parametrize(
    "stranger",
    [
        article(3, MUSEUM, "2025-03-01"),
        article(3, "Bakery in Vessen sells bread again next week.", ""),
    ],
)
def test_who_shares_a_town_and_nothing_else_is_no_sure_member(stranger: Article) -> None:
    blaze = [article(1, BLAZE, "2025-03-03"), article(2, BLAZE_TOO, "2025-03-04")]
    found = grouped([*blaze, stranger])
    assert not [one for one in found.memberships if one.article == 3 and not one.doubtful]
    assert doubtful([*blaze, stranger]) <= {3}
    pair = grouped([blaze[0], stranger])
    assert all(one.doubtful for one in pair.memberships)


def test_a_name_with_a_day_a_figure_or_a_rare_word_is_enough() -> None:
    assert doubtful([article(1, BLAZE), article(2, BLAZE_TOO)]) == set()
    assert doubtful([article(1, BLAZE), article(2, BLAZE_TOO, "2025-03-07")]) == set()
    assert doubtful([article(1, BLAZE), article(2, BLAZE_TOO, "")]) == set()


def test_what_the_user_put_there_is_not_doubtful_for_its_words() -> None:
    put = Corrections(together=frozenset({(1, 3)}))
    found = grouped([article(1, BLAZE, "2025-03-03"), article(3, MUSEUM, "2025-03-01")], (), put)
    assert not any(one.doubtful for one in found.memberships)


def test_strangers_of_one_town_are_no_events_and_no_near_misses() -> None:
    tram = "A tram hit a lorry on the tracks in Vessen, and four passengers were hurt."
    tram_too = "Four passengers were hurt in Vessen when a lorry crossed the tracks of a tram."
    choir = "The choir of Vessen looks for basses."
    found = grouped([article(n, one) for n, one in enumerate((tram, tram_too, choir, MUSEUM), 1)])
    assert [event.articles for event in found.events] == [(1, 2)]
    assert not found.near
