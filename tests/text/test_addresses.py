"""Two links to one article have one address, whatever was added to them on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.addresses import normalised

FERRY = "courier.example/2031/03/04/ferry"


@pytest.mark.parametrize(
    "url",
    [
        "https://courier.example/2031/03/04/ferry",
        "http://www.courier.example/2031/03/04/ferry/",
        "HTTPS://Courier.Example:443/2031/03/04/ferry#comments",
        "https://m.courier.example/2031/03/04/ferry",
        "https://mobile.courier.example/2031/03/04/ferry?ref=home",
        "https://amp.courier.example/2031/03/04/ferry",
        "https://courier.example/2031/03/04/ferry/amp/",
        "https://courier.example/amp/2031/03/04/ferry",
        "https://courier.example/2031/03/04/ferry.amp",
        "https://courier.example/2031/03/04/ferry?amp=1&outputType=amp",
        "https://courier.example/2031/03/04/ferry?utm_source=x&utm_medium=y&fbclid=1&gclid=2",
        "https://courier.example/2031/03/04/ferry/index.html",
        "https://courier.example//2031/03/04/ferry",
        "https://web.archive.org/web/20310305120000/https://www.courier.example/2031/03/04/ferry",
        "http://web.archive.org/web/20310305id_/http:/courier.example/2031/03/04/ferry",
        "https://archive.ph/2031.03.05-120000/https://courier.example/2031/03/04/ferry",
        "https://archive.ph/https://courier.example/2031/03/04/ferry",
        "https://courier-example.cdn.ampproject.org/c/s/courier.example/2031/03/04/ferry/amp",
        "https://www.google.com/amp/s/www.courier.example/2031/03/04/ferry",
        "https://webcache.googleusercontent.com/search?q=cache:Ab-1:courier.example/2031/03/04/ferry+x",
    ],
)
def test_what_does_not_change_the_article_is_left_out(url: str):
    assert normalised(url) == FERRY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://courier.example/?id=7", "https://courier.example/?id=8"),
        ("https://courier.example/ferry?page=1", "https://courier.example/ferry?page=2"),
        ("https://courier.example/ferry", "https://ledger.example/ferry"),
        ("https://courier.example/ferry", "https://courier.example/Ferry"),
        ("https://courier.example:8080/ferry", "https://courier.example/ferry"),
        ("https://news.example.org/a", "https://example.org/a"),
    ],
)
def test_what_may_lead_elsewhere_stays(one: str, other: str):
    assert normalised(one) != normalised(other)


def test_the_order_of_parameters_and_the_way_letters_are_written_do_not_count():
    assert normalised("https://a.example/s?b=2&a=1") == normalised("https://a.example/s?a=1&b=2")
    assert normalised("https://a.example/порт") == normalised(
        "https://a.example/%D0%BF%D0%BE%D1%80%D1%82"
    )
    assert normalised("https://bücher.example/a") == normalised("https://xn--bcher-kva.example/a")
    assert normalised("https://en.m.courier.example/a") == normalised(
        "https://en.courier.example/a"
    )


@pytest.mark.parametrize(
    "url",
    [
        *("", "ferry", "courier.example/ferry", "file:///home/a.html", "mailto:a@b.example"),
        *("https://courier.example", "https://www.courier.example/?utm_source=x"),
        *("https://[::1/a", "https://courier.example:port/a", "https:///a"),
    ],
)
def test_what_leads_to_no_article_has_none(url: str):
    assert normalised(url) == ""


@given(st.text())
def test_no_text_is_too_strange(text: str):
    for url in (text, f"https://{text}", f"https://courier.example/{text}"):
        address = normalised(url)
        assert not address or normalised(f"https://{address}") == address
