"""Authors are names: no roles, no dates, no outlet, and nobody who wrote something else."""

import json
from collections.abc import Callable

import pytest

from desktop.article import Origin
from desktop.importing import read_page
from desktop.importing.page_authors import names

Page = Callable[..., str]
TITLE = "<h1>Ferry stays in port</h1>"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("Von Anna Berg und Bo van der Linde", ["Anna Berg", "Bo van der Linde"]),
        ("Written by Ann Lee, Health Correspondent", ["Ann Lee"]),
        ("Author: Ann Lee | Updated 5 March", ["Ann Lee"]),
        ("Ann Lee am 5. März 2031", ["Ann Lee"]),
        ("Ann Lee FOLLOW Updated", ["Ann Lee"]),
        ("ANN LEE and BO O'HARA", ["ANN LEE", "BO O'HARA"]),
        ("Ann Lee, Orsund Courier", ["Ann Lee"]),
        ("by the newsroom", []),
        ("Courier", []),
        ("5 March 2031", []),
        ("", []),
    ],
)
def test_only_names_are_kept_of_a_byline(text: str, found: list[str]):
    assert names(text, "Orsund Courier", "courier.example") == found


def test_a_script_without_capitals_is_kept_whole():
    assert names("ليلى حداد", "", "") == ["ليلى حداد"]


def test_the_byline_beside_the_headline_counts_and_no_other(page: Page):
    shown = TITLE + '<p class="byline">By <a rel="author">Ann Lee</a> and <a>Bo Li</a></p>'
    others = '<div class="related"><span class="author">Cy Dunn</span></div>'
    far = "<p>x</p>" * 80 + '<span class="author">Di Evans</span>'
    article = read_page(page(before=shown, after=others + far))
    assert (article.author, article.origins["author"]) == ("Ann Lee, Bo Li", Origin.DETECTED)


@pytest.mark.parametrize(
    "after",
    [
        '<div class="comments"><span class="author">Cy Dunn</span></div>',
        '<aside><span class="author">Cy Dunn</span></aside>',
        '<div class="teaser"><a href="/author/cy-dunn">Cy Dunn</a></div>',
    ],
)
def test_who_wrote_comments_and_other_articles_is_not_the_author(page: Page, after: str):
    shown = TITLE + '<span class="author">Ann Lee</span>'
    assert read_page(page(before=shown, after=after)).author == "Ann Lee"


def news(author: object, publisher: str = "Orsund Courier") -> str:
    thing = {"@type": "NewsArticle", "author": author, "publisher": {"name": publisher}}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def test_roles_and_the_outlet_are_dropped_from_stated_authors(page: Page):
    author = [{"name": "Ann Lee, Senior Reporter"}, {"name": "Orsund Courier"}]
    assert read_page(page(news(author))).author == "Ann Lee"


def test_an_outlet_or_a_handle_yields_to_the_byline(page: Page):
    head = news({"name": "Orsund Courier"}) + '<meta name="author" content="@OrsundCourier">'
    shown = TITLE + '<span class="author">Ann Lee</span>'
    assert read_page(page(head, shown)).author == "Ann Lee"
    assert read_page(page(news({"name": "Orsund Courier"}))).author == "Orsund Courier"
