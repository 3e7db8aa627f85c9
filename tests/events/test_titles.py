from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article, Event
from desktop.events import group, signatures
from desktop.events.model import Corrections
from desktop.progress import finish

INVENTORY = " ".join(
    f"Hall {hall} in Old Harbour lost {17 * hall} looms, {5 * hall} spindles and {hall} boilers."
    for hall in range(2, 14)
)
FIRE = (
    "Twelve dead in fire at Old Harbour spinning mill",
    "Fire destroyed the spinning mill in Old Harbour on Tuesday and killed 12 people.",
)
FIRE_TOO = (
    "Fire kills twelve in spinning mill of Old Harbour",
    "Twelve people died when the spinning mill of Old Harbour burned down on Tuesday.",
)
PROMISE = (
    "Minister promises pensions for widows",
    "A pension is promised after fire destroyed the spinning mill in Old Harbour and killed 12.",
)
HEARTBREAK = (
    "A town holds its breath",
    "Old Harbour mourns: the fire destroyed the spinning mill on Tuesday and killed 12 people.",
)
ABROAD = (
    "Zwölf Tote in Wessling",
    "Brand in der Spinnerei von Tollmere bei Brannock: 12 Menschen starben, so Wieland.",
)
AT_HOME = (
    "Tollmere mill burns",
    "Fire in the mill of Tollmere near Brannock killed 12 people, Mayor Wieland said.",
)


def articles(
    texts: Sequence[tuple[str, str]], language: str = "en", first: int = 1
) -> list[Article]:
    return [
        Article(text=text, title=title, id=number, published="2025-03-05", language=language)
        for number, (title, text) in enumerate(texts, first)
    ]


def event(held: Sequence[Article]) -> Event:
    """The one that the user has put articles into."""
    put = Corrections(together=frozenset((held[0].id, other.id) for other in held[1:]))
    (found,) = finish(group(signatures(held), (), put)).events
    return found


def test_the_title_says_what_happened_and_not_what_one_account_makes_of_it() -> None:
    found = event(articles([PROMISE, FIRE, HEARTBREAK, FIRE_TOO]))
    assert len(found.articles) == 4
    assert found.title in {FIRE[0], FIRE_TOO[0]}


def test_a_text_that_is_reprinted_under_one_headline_counts_once() -> None:
    wire = (PROMISE[0], f"{PROMISE[1]} {INVENTORY}")
    assert event(articles([wire, wire, wire, FIRE, FIRE_TOO])).title in {FIRE[0], FIRE_TOO[0]}


def test_names_that_are_the_same_in_another_language_make_a_headline_central() -> None:
    held = [*articles([AT_HOME]), *articles([ABROAD], "de", first=2)]
    assert event(held).title == AT_HOME[0]


def test_where_no_headline_has_anything_in_common_one_is_taken() -> None:
    bare = [("Heard", FIRE[1]), ("Seen", FIRE_TOO[1])]
    assert event(articles(bare)).title in {"Heard", "Seen"}


def test_a_headline_without_end_is_one_like_others() -> None:
    endless = " ".join(f"chapter{number}" for number in range(2000))
    assert event(articles([FIRE, (endless, FIRE_TOO[1])])).title in {FIRE[0], endless}


@given(st.permutations([PROMISE, FIRE, HEARTBREAK, FIRE_TOO]))
def test_the_title_is_the_same_in_whatever_order_articles_came(
    dealt: list[tuple[str, str]],
) -> None:
    assert event(articles(dealt)).title == event(articles(sorted(dealt))).title
