"""A plain text says of itself what its explicit lines say, and nothing else is guessed."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article, Origin, digest
from desktop.errors import ReaderError
from desktop.importing import read, read_text

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def text_of(*lines: str) -> str:
    return "\n".join(lines)


def test_the_first_line_apart_from_the_text_is_the_headline_and_stays_in_it(
    paragraphs: Sequence[str],
):
    text = text_of("Ferry stays in port as storm closes harbour", "", *paragraphs)
    article = read_text(text)
    assert article.title == "Ferry stays in port as storm closes harbour"
    assert article.origins["title"] == Origin.HEADING
    assert article.text == text
    assert article.language == "en"
    assert article.origins["language"] == Origin.DETECTED
    assert (article.source, article.author, article.published) == ("", "", "")


def test_a_headline_needs_no_blank_line_where_the_text_is_clearly_longer(
    paragraphs: Sequence[str],
):
    assert read_text(text_of("Ferry stays in port", *paragraphs)).title == "Ferry stays in port"


@pytest.mark.parametrize(
    "headline",
    [
        "Will the ferry sail?",
        "“We sail tomorrow”",
        "Пором лишається в порту",
        "العبارة تبقى في الميناء",
        "渡轮停航",
        "A" * 150,
    ],
)
def test_headlines_of_many_kinds(paragraphs: Sequence[str], headline: str):
    assert read_text(text_of(headline, "", *paragraphs)).title == headline


@pytest.mark.parametrize(
    "first",
    [
        "The ferry stayed in port on Tuesday.",
        'The pilot said: "No ferry will sail today."',
        "The ferry stayed in port, the harbour office said,",
        "A" * 151,
        "***",
        "https://harbour.example/ferry",
        "Photo: a ferry in Orsund, January 3, 2030.",
        "January 3, 2030",
        "ORSUND, January 3, 2030",
        "ORSUND (Courier) —",
    ],
)
def test_other_first_lines_are_no_headline(paragraphs: Sequence[str], first: str):
    assert read_text(text_of(first, "", *paragraphs)).title == ""


def test_lines_broken_at_a_width_have_no_headline():
    text = text_of(
        "The ferry to Orsund stayed in port on Tuesday after waves of four",
        "metres closed the harbour mouth, the harbour office said. Some 120",
        "passengers spent the night in the sports hall.",
    )
    assert read_text(text).title == ""


def test_a_single_line_is_a_text_and_no_headline():
    assert read_text("Ferry stays in port").title == ""
    assert read_text("Ferry stays in port\n\n").title == ""


def test_explicit_lines_under_the_headline_are_believed(paragraphs: Sequence[str]):
    article = read_text(
        text_of(
            "Ferry stays in port",
            "",
            "By Ann Lee and Bo de la Cruz",
            "Source: Orsund Courier",
            "Date: Tuesday, 4 March 2031",
            "URL: https://courier.example/ferry",
            "",
            *paragraphs,
        )
    )
    assert article.title == "Ferry stays in port"
    assert article.author == "Ann Lee and Bo de la Cruz"
    assert article.source == "Orsund Courier"
    assert article.published == "2031-03-04"
    assert article.url == "https://courier.example/ferry"
    assert {article.origins[field] for field in ("author", "source", "published", "url")} == {
        Origin.TEXT
    }


def test_explicit_lines_at_the_top_are_believed_as_well(paragraphs: Sequence[str]):
    article = read_text(
        text_of(
            "Title: Ferry stays in port",
            "Source: Orsund Courier",
            "Published: 2031-03-04T06:05+01:00",
            "",
            *paragraphs,
        )
    )
    assert (article.title, article.origins["title"]) == ("Ferry stays in port", Origin.TEXT)
    assert article.source == "Orsund Courier"
    assert article.published == "2031-03-04T06:05:00+01:00"


def test_explicit_lines_above_the_headline(paragraphs: Sequence[str]):
    article = read_text(
        text_of("Source: Orsund Courier", "", "Ferry stays in port", "", *paragraphs)
    )
    assert (article.source, article.title) == ("Orsund Courier", "Ferry stays in port")


@pytest.mark.parametrize(
    "caption",
    [
        "A ferry lies in the harbour of Orsund on January 3, 2030.",
        "Photo: January 3, 2030",
        "Updated: January 3, 2030",
        "Orsund, January 3, 2030",
        "January 3, 2030",
        "Date: soon",
        "Date: March 4",
        "Date: 04/05/2031",
    ],
)
def test_a_date_in_a_caption_or_a_vague_one_is_no_published_date(
    paragraphs: Sequence[str], caption: str
):
    article = read_text(text_of("Ferry stays in port", "", caption, "", *paragraphs))
    assert article.title == "Ferry stays in port"
    assert article.published == ""
    assert "published" not in article.origins


@pytest.mark.parametrize("line", ["By the river, nobody slept", "By noon the storm was over", "by"])
def test_a_line_that_begins_with_by_is_no_byline(paragraphs: Sequence[str], line: str):
    assert read_text(text_of("Ferry stays in port", "", line, "", *paragraphs)).author == ""


def test_explicit_lines_further_down_are_text(paragraphs: Sequence[str]):
    article = read_text(
        text_of("Ferry stays in port", "", *paragraphs, "", "Source: Orsund Courier", "By Ann Lee")
    )
    assert (article.source, article.author) == ("", "")


def test_windows_line_ends_are_no_part_of_the_text(paragraphs: Sequence[str]):
    text = text_of("Ferry stays in port", "", *paragraphs)
    article = read_text(text.replace("\n", "\r\n"))
    assert article.text == text
    assert article.title == "Ferry stays in port"


def test_the_original_is_what_was_pasted(paragraphs: Sequence[str]):
    text = text_of("Fähre bleibt im Hafen\r\n", *paragraphs)
    article = read_text(text)
    assert article.original == text.encode()
    assert article.sha256 == digest(article.original)


@pytest.mark.parametrize("text", ["", " \n\t\r\n ", "\x00\x07", "\ufeff"])
def test_a_text_of_nothing_is_refused(text: str):
    with pytest.raises(ReaderError, match="there is no text in it"):
        read_text(text)


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_is_read_or_refused_and_what_is_known_has_an_origin(text: str):
    try:
        article = read_text(text)
    except ReaderError:
        return
    assert article.text == read_text(article.text).text
    article.text.encode()
    for field in ("title", "source", "author", "published", "language", "url"):
        assert bool(getattr(article, field)) == (field in article.origins)


@pytest.fixture
def seeds() -> list[Article]:
    paths = sorted(SEEDS.glob("*.txt"))
    if not paths:
        pytest.skip(f"{SEEDS} is not there")
    articles = [article for path in paths for article in read(path)]
    assert all(isinstance(article, Article) for article in articles)
    return [article for article in articles if isinstance(article, Article)]


def test_the_seeds_say_nothing_of_outlet_and_date(seeds: list[Article]):
    for article in seeds:
        assert (article.source, article.published, article.language) == ("", "", "en")


def test_the_seeds_have_a_headline_where_they_have_one(seeds: list[Article]):
    assert seeds[0].title == ""
    assert seeds[1].title == seeds[1].text.split("\n")[0]
