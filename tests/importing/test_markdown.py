"""Markdown loses its marks and nothing else; its front matter speaks for it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing import read
from desktop.importing.markdown import read_markdown

ReadAll = Callable[[Path], list[Article]]


def markdown(text: str) -> Article:
    return read_markdown(text, text.encode())


def test_front_matter_speaks_for_the_article_and_is_no_part_of_it(paragraphs: Sequence[str]):
    article = markdown(
        "---\n"
        'title: "Ferry stays in port: storm"\n'
        "source: Orsund Courier  # the morning edition\n"
        "authors:\n"
        "  - Ann Lee\n"
        "  - 'Bo O''Neill'\n"
        "date: 2031-03-04T06:05:00+01:00\n"
        "url: https://courier.example/ferry\n"
        "lang: en-GB\n"
        "tags: [ferry, storm]\n"
        "---\n\n" + "\n\n".join(paragraphs)
    )
    assert article.title == "Ferry stays in port: storm"
    assert article.source == "Orsund Courier"
    assert article.author == "Ann Lee, Bo O'Neill"
    assert article.published == "2031-03-04T06:05:00+01:00"
    assert article.url == "https://courier.example/ferry"
    assert article.language == "en"
    assert set(article.origins.values()) == {Origin.DATA}
    assert article.text == "\n".join(paragraphs)


def test_an_outlet_and_a_list_in_one_line():
    article = markdown("---\noutlet: Orsund Courier\nauthors: [Ann Lee, Bo Li]\n---\nText.\n")
    assert (article.source, article.author) == ("Orsund Courier", "Ann Lee, Bo Li")


def test_the_first_heading_is_the_headline_and_stays_in_the_text(paragraphs: Sequence[str]):
    for heading in ("# Ferry *stays* in port #", "Ferry stays in port\n==="):
        article = markdown(f"{heading}\n{paragraphs[0]}\n\n{paragraphs[1]}\n")
        assert article.title == "Ferry stays in port"
        assert article.origins["title"] == Origin.HEADING
        assert article.text.split("\n") == ["Ferry stays in port", *paragraphs[:2]]


@pytest.mark.parametrize("between", ["\n", "\n\n", "  \n"])
def test_lines_under_the_headline_name_what_they_state(paragraphs: Sequence[str], between: str):
    head = between.join(["# Ferry stays in port", "**Source:** Harbour Wire", "Date: 3 June 2025"])
    article = markdown(f"{head}\n\n{paragraphs[0]}\n")
    assert article.title == "Ferry stays in port"
    assert (article.source, article.published) == ("Harbour Wire", "2025-06-03")
    assert article.text.split("\n")[1:] == [
        "Source: Harbour Wire",
        "Date: 3 June 2025",
        paragraphs[0],
    ]


def test_front_matter_speaks_before_lines_under_the_headline(paragraphs: Sequence[str]):
    article = markdown(
        f"---\nsource: Orsund Courier\n---\n# Ferry stays\nSource: Harbour Wire\n\n{paragraphs[0]}"
    )
    assert article.source == "Orsund Courier"


def test_a_line_further_down_names_nothing_of_the_article(paragraphs: Sequence[str]):
    article = markdown(f"# Ferry stays\n\n{paragraphs[0]}\n\nSource: Harbour Wire\n")
    assert article.source == ""


def test_a_heading_further_down_is_no_headline(paragraphs: Sequence[str]):
    assert markdown(f"{paragraphs[0]}\n\n## Background\n\n{paragraphs[1]}").title == ""


def test_without_heading_the_rule_of_plain_texts_holds(paragraphs: Sequence[str]):
    assert markdown(f"**Ferry stays in port**\n\n{paragraphs[0]}").title == "Ferry stays in port"
    assert markdown("\n\n".join(paragraphs)).title == ""


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("A *storm* and **waves** of _four_ __metres__", "A storm and waves of four metres"),
        ("***Storm*** ~~soon~~ now", "Storm soon now"),
        ("[The harbour](https://h.example/a_(b)) is `closed`", "The harbour is closed"),
        ("[The harbour][1] is closed[^2]", "The harbour is closed"),
        ("![A ferry on January 3, 2030](ferry.jpg) Waves", "Waves"),
        ("[![A ferry](f.jpg)](https://h.example) Waves", "Waves"),
        ("See <https://h.example/x>", "See https://h.example/x"),
        ("<b>Waves</b> &amp; wind &lt; 4 m", "Waves & wind < 4 m"),
        (r"2 \* 3 and \_x\_", "2 * 3 and _x_"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("5 * 6 = 30, *really*", "5 * 6 = 30, really"),
        ("> A quote\n> in two lines", "A quote in two lines"),
        ("- one\n- two\n  and a half\n1. three", "one\ntwo and a half\nthree"),
        ("- [x] done", "done"),
        ("one\ntwo\n\nthree", "one two\nthree"),
        ("one\n\n---\n\ntwo", "one\ntwo"),
        ("```\nx = *1*\n```\nafter", "x = 1\nafter"),
        ("<!-- a\nnote -->\nTwo", "Two"),
        ("| Town | People |\n|------|-----:|\n| Orsund | 120 |", "Town | People\nOrsund | 120"),
        ("[1]: https://h.example\nText", "Text"),
        ("March 4. The ferry\n\n- 12 people", "March 4. The ferry\n12 people"),
        ("Price: $5 *or* 5 €", "Price: $5 or 5 €"),
    ],
)
def test_marks_are_taken_off(marked: str, plain: str):
    assert markdown(marked).text == plain


def test_a_rule_at_the_top_is_no_front_matter(paragraphs: Sequence[str]):
    article = markdown(f"---\n\n{paragraphs[0]}\n")
    assert article.text == paragraphs[0]


def test_a_file_is_read_with_its_bytes(tmp_path: Path):
    path = tmp_path / "a.md"
    path.write_bytes("# Fähre\r\n\r\nSie bleibt im *Hafen*.\r\n".encode())
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.text == "Fähre\nSie bleibt im Hafen."
    assert article.original == path.read_bytes()


def test_a_file_of_nothing_but_front_matter_is_refused(tmp_path: Path, read_all: ReadAll):
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: Ferry\n---\n")
    with pytest.raises(ReaderError, match="there is no text in it"):
        read_all(path)


@given(st.text(alphabet="ab *_[]()!`#>-|\n\\<&;~=1.") | st.text())
def test_any_text_leaves_what_stands_around_it_alone(text: str):
    lines = read_markdown(f"Ferry\n\n{text}\n\nstorm", b"").text.split("\n")
    assert (lines[0], lines[-1]) == ("Ferry", "storm")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["ferry", "Sturm", "port"]),
            st.sampled_from(["", "*", "**", "_", "__", "`", "~~"]),
        ),
        min_size=1,
    )
)
def test_marks_around_words_go_and_the_words_stay(marked: list[tuple[str, str]]):
    text = " ".join(f"{mark}{word}{mark}" for word, mark in marked)
    assert read_markdown(text, b"").text == " ".join(word for word, _ in marked)


@pytest.mark.parametrize("mark", [*"*_[`(<\\", "![", "[](", "**a", "> ", "- ", "<!--", "~~", "1. "])
def test_long_rows_of_marks_take_no_time(mark: str):
    start = perf_counter()
    article = markdown(f"Ferry {mark * 20_000}\n{mark * 20_000}\n\nstorm")
    assert article.text.startswith("Ferry")
    assert perf_counter() - start < 5
