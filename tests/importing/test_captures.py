"""Where and when a page was saved is read from what the programs that save write into it."""

from collections.abc import Callable

import pytest

from desktop.article import Origin
from desktop.importing import read_page
from desktop.importing.captures import Capture, capture_of

URL = "https://courier.example/2031/03/ferry"
SINGLE_FILE = f"""<!DOCTYPE html> <html lang="en"><!--
 Page saved with SingleFile 
 url: {URL} 
 saved date: Wed Mar 05 2031 12:00:00 GMT+0100 (Central European Standard Time)
--><meta charset="utf-8">"""  # noqa: W291 (as it is written)


MONOLITH = f"<!-- Saved from {URL} at 2031-03-05T12:00:00Z using monolith v2.8.1 -->"
BROWSER = f"<html><!-- saved from url=(0037){URL} -->"
HTTRACK = (
    f"<!-- Mirrored from {URL} by HTTrack Website Copier/3.x [XR&CO'2014],"
    " Wed, 05 Mar 2031 12:00:00 GMT -->"
)
SCRAP_BOOK = f'<html data-scrapbook-source="{URL}" data-scrapbook-create="20310305120000000">'
SAVE_PAGE = (
    f'<meta name="savepage-url" content="{URL}"><meta name="savepage-title" content="F">'
    '<meta name="savepage-date" content="Wed Mar 05 2031 12:00:00 GMT+0100">'
)


@pytest.mark.parametrize(
    ("head", "taken"),
    [
        (SINGLE_FILE, "Wed Mar 05 2031 12:00:00 GMT+0100 (Central European Standard Time)"),
        (MONOLITH, "2031-03-05T12:00:00Z"),
        (BROWSER, ""),
        (HTTRACK, "Wed, 05 Mar 2031 12:00:00 GMT"),
        (SCRAP_BOOK, "20310305T120000Z"),
        (SAVE_PAGE, "Wed Mar 05 2031 12:00:00 GMT+0100"),
    ],
    ids=["SingleFile", "monolith", "browser", "HTTrack", "WebScrapBook", "Save Page WE"],
)
def test_every_program_is_understood(head: str, taken: str):
    assert capture_of(head) == Capture(URL, taken)


def test_a_copy_of_the_wayback_machine_says_when_it_was_made():
    tail = (
        "<!-- FILE ARCHIVED ON 12:00:00 Mar 05, 2031 AND RETRIEVED FROM THE\n"
        " INTERNET ARCHIVE ON 1 -->"
    )
    assert capture_of(f"<html></html>{tail}").taken == "Mar 05, 2031 12:00:00 UTC"


def test_an_article_saved_with_single_file_has_address_and_time(page: Callable[..., str]):
    html = page().replace(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">', SINGLE_FILE
    )
    article = read_page(html)
    assert (article.url, article.origins["url"]) == (URL, Origin.CAPTURE)
    assert article.captured == "2031-03-05T12:00:00+01:00"
    assert article.published == ""  # when it was saved is not when it was published


def test_what_a_page_says_of_its_address_comes_first(page: Callable[..., str]):
    html = SINGLE_FILE + page('<link rel="canonical" href="/2031/03/ferry-stays">')
    assert read_page(html).url == "https://courier.example/2031/03/ferry-stays"


def test_nothing_is_taken_for_a_capture_that_is_none():
    assert capture_of(f"<p>Page saved with SingleFile url: {URL}</p>") == Capture()
    assert capture_of("<!-- Mirrored from the past by HTTrack, Mon, 1 -->") == Capture()
