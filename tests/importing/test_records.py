"""Data sets call the fields of an article as they like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Doubt
from desktop.importing.records import NoArticleError, Record, article_of, plain_name, prose

TEXT = "The ferry to Orsund stayed in port on Tuesday, the harbour office said."


def made(record: Record):
    return article_of(record, b"{}", "set.json")


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        ({"Headline": "Ferry stays"}, "title", "Ferry stays"),
        ({"headlines": [{"role": "main", "value": "Ferry stays"}]}, "title", "Ferry stays"),
        ({"source": {"id": None, "name": "Orsund Courier"}}, "source", "Orsund Courier"),
        ({"container-title": "Orsund Courier"}, "source", "Orsund Courier"),
        ({"author": [{"family": "Lee", "given": "Ann"}]}, "author", "Ann Lee"),
        ({"authors": [{"name": "Ann Lee"}, "Bo Li"]}, "author", "Ann Lee, Bo Li"),
        ({"Published At": "2031-11-14"}, "published", "2031-11-14"),
        ({"publishDate": 1930370700000}, "published", "2031-03-04T06:05:00+00:00"),
        ({"issued": {"date-parts": [[2031, 3, 4]]}}, "published", "2031-03-04"),
        ({"issued": {"date-parts": [["2031", 3]]}}, "published", "2031-03"),
        ({"issued": {"date-parts": [[]]}}, "published", ""),
        ({"inLanguage": "en-GB"}, "language", "en"),
        ({"permalink": "https://courier.example/1"}, "url", "https://courier.example/1"),
        ({"guid": 17}, "external_id", "17"),
    ],
)
def test_fields_are_known_by_many_names_and_shapes(record: Record, field: str, value: str) -> None:
    assert getattr(made({"text": TEXT, **record}), field) == value


@pytest.mark.parametrize(
    "record",
    [
        {"text": TEXT},
        {"articleBody": f"<p>{TEXT}</p>"},
        {"bodies": [{"contenttype": "text/html", "value": f"<div><p>{TEXT}</p></div>"}]},
        {"content": {"rendered": f"<p>{TEXT}</p>"}},
        {"body": [TEXT]},
    ],
)
def test_the_text_is_known_by_many_names_and_shapes(record: Record) -> None:
    assert made(record).text == TEXT


def test_a_link_without_text_becomes_an_article_that_says_so() -> None:
    link = {"url": "https://courier.example/1", "title": "Ferry stays"}
    assert made(link).text == "Ferry stays"
    assert Doubt.LINK in made(link).doubts
    assert made({**link, "abstract": "No ferry today."}).text == "No ferry today."
    assert Doubt.LINK not in made({**link, "text": TEXT}).doubts


def test_a_link_whose_summary_breaks_off_is_a_link_and_no_more() -> None:
    summary = "No ferry today. The pilots of the harbour met the owners at noon, who said that"
    link = {"url": "https://courier.example/1", "abstract": summary}
    assert made(link).doubts == (Doubt.LINK,)
    assert made({"text": summary}).doubts == (Doubt.CUT,)


@pytest.mark.parametrize("record", [{}, {"title": "Ferry"}, {"text": " "}, {"text": {"a": 1}}])
def test_a_record_with_neither_text_nor_address_is_none(record: Record) -> None:
    with pytest.raises(NoArticleError, match="no text"):
        made(record)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(
    st.dictionaries(
        st.sampled_from(["text", "title", "author", "date", "issued", "url", "body"]), JSON
    )
)
def test_any_record_makes_an_article_or_says_why_not(record: Record) -> None:
    try:
        article = made(record)
    except NoArticleError:
        return
    assert article.text.strip()


@given(st.text())
def test_markup_leaves_no_text_behind_that_was_not_there(text: str) -> None:
    assert "<p>" not in prose(f"<p>{text.replace('<', '')}</p>", "")


def test_capitals_and_signs_of_a_name_do_not_matter() -> None:
    assert plain_name("Published At") == plain_name("published_at") == plain_name("publishedAt")
