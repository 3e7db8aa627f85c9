"""An article is called by its headline, without the name of the site that pages put beside it."""

import json
from collections.abc import Callable

import pytest

from desktop.article import Origin
from desktop.importing import read_page
from desktop.importing.page_titles import without_site

Page = Callable[..., str]
ADDRESS = '<link rel="canonical" href="https://www.orsund-courier.example/ferry">'


@pytest.mark.parametrize(
    "title",
    [
        "Ferry stays in port | Orsund Courier",
        "Ferry stays in port - Orsund-Courier.example - News",
        "Ferry stays in port – The Orsund Courier Online",
        "Ferry stays in port » Courier",
        "Orsund Courier | Ferry stays in port",
    ],
)
def test_the_name_of_the_site_is_no_part_of_a_headline(page: Page, title: str):
    article = read_page(page(f"<title>{title}</title>{ADDRESS}", before="<h2>Harbour</h2>"))
    assert article.title == "Ferry stays in port"


@pytest.mark.parametrize(
    "title",
    [
        "Ferry stays in port - again",
        "Harbour: ferry stays in port",
        "Ferry – the last of its kind in the north – stays in port",
    ],
)
def test_dashes_and_colons_of_a_headline_stay(page: Page, title: str):
    assert read_page(page(f"<title>{title}</title>{ADDRESS}", before="")).title == title


def test_the_heading_that_agrees_with_the_page_title_is_the_headline(page: Page):
    head = "<title>Ferry stays in port - Harbour Watch</title>"
    shown = "<h1>Harbour Watch</h1><h1>Most read</h1><h2>Ferry stays in port</h2>"
    article = read_page(page(head, shown))
    assert (article.title, article.origins["title"]) == ("Ferry stays in port", Origin.HEADING)


def test_a_kicker_before_the_colon_is_not_the_headline(page: Page):
    head = f"<title>Winter in the north: Ferry stays in port - Orsund Courier</title>{ADDRESS}"
    shown = "<h2>Winter in the north</h2><h1>Ferry stays in port</h1>"
    assert read_page(page(head, shown)).title == "Ferry stays in port"


def test_a_heading_that_is_the_name_of_the_site_is_not_the_headline(page: Page):
    head = f"<title>Ferry stays in port - Orsund Courier</title>{ADDRESS}"
    assert read_page(page(head, "<h1>Orsund Courier</h1>")).title == "Ferry stays in port"


def stated(headline: str, og: str) -> str:
    news = {"@type": "NewsArticle", "headline": headline}
    return (
        f'<script type="application/ld+json">{json.dumps(news)}</script>'
        f'<meta property="og:title" content="{og}">'
    )


def test_a_stated_headline_that_is_cut_off_yields_to_a_whole_one(page: Page):
    article = read_page(page(stated("Ferry stays in...", "Ferry stays in port until Monday")))
    assert article.title == "Ferry stays in port until Monday"


def test_two_that_agree_outvote_the_first(page: Page):
    head = stated("Ferry stays", "Ferry stays in port")
    assert read_page(page(head)).title == "Ferry stays in port"
    assert read_page(page(head, "<h1>No crossing today</h1>")).title == "Ferry stays"


def test_a_word_of_the_host_in_a_long_piece_is_no_name_of_the_site():
    title = "Storm - what the people of Courier Street saw that night"
    assert without_site(title, "", "courier.example") == title
