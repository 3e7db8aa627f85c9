from collections.abc import Sequence

from desktop.article import Article, Event
from desktop.events import group
from desktop.progress import finish

MILL = "Fire destroyed the spinning mill in Old Harbour early on Tuesday and killed 12 people."
MILL_TOO = "Twelve people died when the spinning mill of Old Harbour burned down on Tuesday."
MILL_DE = "Brand in der Spinnerei von Tollmere bei Brannock: 12 Menschen starben, so Wieland."
MILL_EN = "Fire in the mill of Tollmere near Brannock killed 12 people, Mayor Wieland said."
VOTE = "The council of Lower Marrow voted 14 to 11 on Friday to close the swimming pool."


def article(number: int, text: str, published: str = "2025-03-05", language: str = "en") -> Article:
    return Article(text=text, id=number, published=published, language=language)


def events(articles: Sequence[Article], known: Sequence[Event] = ()) -> list[Event]:
    return finish(group(articles, len(articles), known))


def test_accounts_of_one_event_are_grouped_and_others_left_alone() -> None:
    found = events([article(1, MILL), article(2, VOTE), article(3, MILL_TOO)])
    assert [event.articles for event in found] == [(1, 3)]


def test_the_same_words_months_apart_are_another_event() -> None:
    assert not events([article(1, MILL), article(2, MILL_TOO, published="2025-06-05")])


def test_articles_without_a_date_are_grouped_by_their_words() -> None:
    assert events([article(1, MILL), article(2, MILL_TOO, published="")])


def test_names_and_figures_bridge_languages() -> None:
    found = events([article(1, MILL_EN), article(2, MILL_DE, language="de"), article(3, VOTE)])
    assert [event.articles for event in found] == [(1, 2)]


def test_an_event_is_titled_with_a_headline_of_its_own_and_spans_its_dates() -> None:
    (event,) = events([article(1, MILL, "2025-03-06"), article(2, MILL_TOO, "2025-03-05")])
    assert event.articles == (2, 1)
    assert (event.first, event.last) == ("2025-03-05", "2025-03-06")
    assert event.title.split()[0] in {"Fire", "Twelve"}


def test_an_event_that_grows_keeps_its_number() -> None:
    known = [Event(7, MILL, (1, 3))]
    articles = [article(1, MILL), article(2, VOTE), article(3, MILL_TOO), article(4, MILL)]
    assert [event.id for event in events(articles, known)] == [7]


def test_a_new_event_has_no_number_yet() -> None:
    assert [event.id for event in events([article(1, MILL), article(2, MILL_TOO)])] == [0]


def test_nothing_makes_no_event() -> None:
    assert events([]) == []
    assert events([article(1, ""), article(2, "")]) == []
