"""What a page says of itself counts, machines' words before what is shown; hosts are no names."""

import json
from collections.abc import Callable

import pytest

from desktop.article import Origin
from desktop.importing import read_page

Page = Callable[..., str]
NEWS = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Ferry stays in port &#8217;til noon",
    "datePublished": "2031-03-04T06:05:00.000+01:00",
    "dateModified": "2031-03-05T09:00:00+01:00",
    "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Li"}],
    "publisher": {"@type": "Organization", "name": "Orsund Courier", "url": "https://x.example"},
    "url": "https://courier.example/ferry",
}


def structured(thing: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def meta(**contents: str) -> str:
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{content}">'
        for name, content in contents.items()
    )


@pytest.mark.parametrize(
    "thing",
    [
        NEWS,
        [NEWS],
        {"@graph": [{"@type": "WebSite", "name": "x"}, NEWS]},
        {"@type": "WebPage", "mainEntity": NEWS},
        {**NEWS, "@type": ["Article", "Thing"]},
    ],
    ids=range(5),
)
def test_json_ld_says_everything(page: Page, thing: object):
    article = read_page(page(structured(thing) + meta(og__title="Other", og__site_name="Other")))
    assert article.title == "Ferry stays in port ’til noon"
    assert article.source == "Orsund Courier"
    assert article.author == "Ann Lee, Bo Li"
    assert article.published == "2031-03-04T06:05:00+01:00"
    assert article.url == "https://courier.example/ferry"
    known = ("title", "source", "author", "published", "url")
    assert {article.origins[field] for field in known} == {Origin.STRUCTURED}


def test_meta_tags_come_next(page: Page):
    article = read_page(
        page(
            "<title>Ferry | Orsund Courier</title>"
            + meta(
                og__title="Ferry stays in port | Orsund Courier",
                og__site_name="Orsund Courier",
                og__url="https://courier.example/ferry",
                article__published_time="2031-03-04T06:05:00Z",
                article__modified_time="2031-03-06T06:05:00Z",
                author="By Ann Lee",
            )
        )
    )
    assert article.title == "Ferry stays in port"
    assert article.source == "Orsund Courier"
    assert article.author == "Ann Lee"
    assert article.published == "2031-03-04T06:05:00+00:00"
    assert article.url == "https://courier.example/ferry"
    assert set(article.origins.values()) == {Origin.META}


def test_each_field_is_taken_from_who_knows_it(page: Page):
    thing = {"@type": "NewsArticle", "headline": "Ferry stays in port", "datePublished": "soon"}
    article = read_page(
        page(structured(thing) + meta(og__site_name="Orsund Courier", date="2031-03-04"))
    )
    assert (article.title, article.origins["title"]) == ("Ferry stays in port", Origin.STRUCTURED)
    assert (article.source, article.origins["source"]) == ("Orsund Courier", Origin.META)
    assert (article.published, article.origins["published"]) == ("2031-03-04", Origin.META)


@pytest.mark.parametrize(
    "broken",
    [
        *("", "{", "null", "[]", '"x"', "[" * 100_000, '{"@type": "NewsArticle"}'),
        '{"@type": "NewsArticle", "headline": {"a": 1}, "author": 7, "publisher": [null]}',
        '{"a": ' * 200 + '{"@type": "NewsArticle", "headline": "Deep"}' + "}" * 200,
    ],
    ids=range(9),
)
def test_broken_json_ld_does_no_harm(page: Page, broken: str):
    script = f'<script type="application/ld+json">{broken}</script>'
    article = read_page(page(script + meta(og__site_name="Orsund Courier")))
    assert article.source == "Orsund Courier"
    assert article.title == "Ferry stays in port"


def test_json_ld_as_sites_really_write_it(page: Page):
    thing = json.dumps(NEWS).replace("stays in", "stays\nin")
    script = f'<script type="application/ld+json">//<![CDATA[\n{thing};\n//]]></script>'
    assert read_page(page(script)).source == "Orsund Courier"


def test_the_name_of_a_site_is_preferred_to_its_host(page: Page):
    thing = {**NEWS, "publisher": {"name": "Orsund Courier"}}
    article = read_page(page(structured(thing) + meta(og__site_name="courier.example")))
    assert article.source == "Orsund Courier"
    thing = {**NEWS, "publisher": {"name": "courier.example"}}
    article = read_page(page(structured(thing) + meta(og__site_name="Orsund Courier")))
    assert (article.source, article.origins["source"]) == ("Orsund Courier", Origin.META)


def test_the_outlet_is_called_by_its_host_where_it_is_named_nowhere(page: Page):
    article = read_page(page('<link rel="canonical" href="https://www.courier.example/ferry">'))
    assert article.source == "courier.example"
    assert article.origins["source"] == Origin.ADDRESS
    assert article.url == "https://www.courier.example/ferry"


def test_what_is_shown_comes_last(page: Page):
    article = read_page(page("<title>Ferry stays in port - Orsund Courier</title>"))
    assert (article.title, article.origins["title"]) == ("Ferry stays in port", Origin.HEADING)
    assert (article.source, article.author, article.published) == ("", "", "")


def test_a_page_of_several_headings_is_called_by_its_title(page: Page):
    html = page("<title>Ferry stays in port</title>", "<h1>Orsund Courier</h1><h1>Ferry</h1>")
    article = read_page(html)
    assert (article.title, article.origins["title"]) == ("Ferry stays in port", Origin.META)


@pytest.mark.parametrize("author", ["https://courier.example/ann", "  ", "//courier.example/x"])
def test_a_link_is_no_author(page: Page, author: str):
    assert read_page(page(meta(author=author, article__author=author))).author == ""


def test_a_relative_address_is_no_address(page: Page):
    assert read_page(page('<link rel="canonical" href="/ferry">')).url == ""
