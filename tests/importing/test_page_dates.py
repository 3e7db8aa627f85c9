"""A date that only people can see is a guess: marked as one, and made only where all agrees."""

from collections.abc import Callable

import pytest

from desktop.article import Doubt, Origin
from desktop.importing import read_page

Page = Callable[..., str]
TITLE = "<h1>Ferry stays in port</h1>"
ADDRESS = '<link rel="canonical" href="https://courier.example/2031/03/04/ferry">'


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ('<span class="post-date">Published: March 4, 2031 6:05 am</span>', "2031-03-04T06:05:00"),
        ('<time datetime="2031-03-04T06:05:00+01:00">4 March</time>', "2031-03-04T06:05:00+01:00"),
        ('<p class="byline">Von Anna Berg, 4. März 2021</p>', "2021-03-04"),
        ('<div id="dateline">Tuesday, 4 March 2031</div>', "2031-03-04"),
    ],
)
def test_a_marked_date_under_the_headline_is_taken_and_called_a_guess(
    page: Page, shown: str, published: str
):
    article = read_page(page(before=TITLE + shown))
    assert article.published == published
    assert article.origins["published"] == Origin.DETECTED


def test_an_address_with_a_date_is_a_guess(page: Page):
    article = read_page(page(ADDRESS))
    assert (article.published, article.origins["published"]) == ("2031-03-04", Origin.ADDRESS)
    assert Doubt.DATE_IN_ADDRESS in article.doubts


def test_the_page_adds_the_hour_to_the_day_of_its_address(page: Page):
    shown = '<time datetime="2031-03-04T06:05:00+01:00">today</time>'
    assert read_page(page(ADDRESS, TITLE + shown)).published == "2031-03-04T06:05:00+01:00"


@pytest.mark.parametrize(
    "shown",
    [
        '<time datetime="2031-03-05">5 March</time>',
        '<span class="date">March 5, 2031</span>',
        '<span class="date">March 4, 2030</span>',
    ],
)
def test_dates_that_contradict_each_other_cancel(page: Page, shown: str):
    assert read_page(page(ADDRESS, TITLE + shown)).published == ""


@pytest.mark.parametrize(
    "shown",
    [
        '<figure><img src="/2030/01/03/x.jpg"><figcaption class="date">January 3, 2030</figure>',
        '<figure><time datetime="2030-01-03">January 3, 2030</time></figure>',
        "<p>The ferry was built on January 3, 2030.</p>",
        '<span class="updated-date">January 3, 2030</span>',
        '<span class="date">Updated: January 3, 2030</span>',
        '<span class="date">04/05/2031</span>',
        '<span class="date">4 March</span>',
        '<span class="date">March 2031</span>',
        '<aside><time datetime="2030-01-03">January 3, 2030</time></aside>',
        f'<span class="date">{"The harbour was built in 1921 and widened in 1924. " * 3}</span>',
    ],
    ids=range(10),
)
def test_what_is_said_of_something_else_or_vaguely_is_no_published_date(page: Page, shown: str):
    article = read_page(page(before=TITLE + shown))
    assert article.published == ""
    assert "published" not in article.origins


def test_what_the_page_says_to_machines_ends_all_guessing(page: Page):
    head = ADDRESS + '<meta itemprop="datePublished" content="2031-03-03">'
    article = read_page(page(head, TITLE + '<time datetime="2031-03-05">5 March</time>'))
    assert (article.published, article.origins["published"]) == ("2031-03-03", Origin.META)


def test_a_time_marked_as_published_is_no_guess(page: Page):
    shown = (
        '<time itemprop="dateModified" datetime="2031-03-06">6 March</time>'
        '<time itemprop="datePublished" datetime="2031-03-04">4 March</time>'
    )
    article = read_page(page(before=TITLE + shown))
    assert (article.published, article.origins["published"]) == ("2031-03-04", Origin.META)


def test_of_several_dates_the_one_beside_the_headline_is_taken_with_a_doubt(page: Page):
    shown = f'{TITLE}<time datetime="2031-03-04">4 March</time>'
    teasers = "<p>x</p>" * 60 + '<time datetime="2031-02-01">1 February</time>'
    article = read_page(page(before=shown, after=teasers))
    assert article.published == "2031-03-04"
    assert Doubt.SEVERAL_DATES in article.doubts


def test_the_address_outlives_a_date_that_was_stated_anew(page: Page):
    moved = ADDRESS + '<meta itemprop="datePublished" content="2033-06-01">'
    article = read_page(page(moved))
    assert (article.published, article.origins["published"]) == ("2031-03-04", Origin.ADDRESS)
    assert Doubt.SEVERAL_DATES in article.doubts


def test_a_stated_moment_of_the_day_after_is_not_stated_anew(page: Page):
    head = ADDRESS + '<meta itemprop="datePublished" content="2031-03-05T01:00:00+00:00">'
    assert read_page(page(head)).published == "2031-03-05T01:00:00+00:00"


def test_lists_of_marked_times_state_nothing(page: Page):
    teasers = (
        '<time datetime="2031-03-05" pubdate>5</time><time datetime="2031-03-06" pubdate>6</time>'
    )
    article = read_page(page(before=TITLE, after="<p>x</p>" * 60 + teasers))
    assert article.origins.get("published") != Origin.META


def test_what_people_see_counts_against_an_attribute_that_was_written_anew(page: Page):
    shown = '<time datetime="2031-03-09T10:00:00Z">Publié le 4 mars 2031</time>'
    assert read_page(page(before=TITLE + shown)).published == "2031-03-04"


@pytest.mark.parametrize("changed", ["Mis à jour", "Aktualisiert am", "Actualizado el", "Оновлено"])
def test_changes_are_told_from_publishing_in_other_languages(page: Page, changed: str):
    shown = f'<span class="date">{changed} 2031-03-09</span>'
    published = '<span class="date">2031-03-04</span>'
    assert read_page(page(before=TITLE + shown + published)).published == "2031-03-04"


def test_a_year_alone_is_no_date(page: Page):
    assert read_page(page(before=TITLE + '<span class="date">2031</span>')).published == ""
