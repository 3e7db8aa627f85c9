"""A line that names outlet, author or address is believed where its value can be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.stated_values import can_be, is_outlet

WORDS = ("The", "Tarn", "harbour", "Gazette", "news", "of", "dpa", "a.example", "港口日报")


@pytest.mark.parametrize(
    "name",
    [
        "Harbour Wire",
        "The Port of Tarn Gazette",
        "Gazeta portowa",
        "dpa",
        "courier.example",
        "Вестник гавани",
        "صحيفة الميناء",
        "وكالة أخبار الميناء الكبير",
        "קול הנמל",
        "港口日报",
        "항구일보",
    ],
)
def test_an_outlet_has_a_name(name: str) -> None:
    assert can_be("source", name)


@pytest.mark.parametrize(
    "value",
    [
        "talks to resume on Monday",
        "Talks to resume on Monday",
        "News of the talks is expected at noon",
        "Ferry sails.",
        "Who Sank It?",
        "police",
        "переговоры возобновятся",
        "Переговори відновлять у понеділок",
        "المحادثات تستأنف يوم الاثنين",
        "市長は辞任を表明した",
        "",
    ],
)
def test_a_sentence_is_no_outlet(value: str) -> None:
    assert not can_be("source", value)


@pytest.mark.parametrize(
    "name",
    ["Ann Lee", "Ann de la Cruz, reporter", "Ann Lee and Bo Li", "Анна Лин", "林安", "Ann L."],
)
def test_an_author_has_a_name(name: str) -> None:
    assert can_be("author", name)


@pytest.mark.parametrize(
    "value",
    ["unknown hero", "the numbers", "Why did it sink?", "Water And By Land", "невідомий герой"],
)
def test_a_phrase_is_no_author(value: str) -> None:
    assert not can_be("author", value)


@pytest.mark.parametrize(
    ("value", "fits"),
    [("https://courier.example/1", True), ("courier.example/1", True), ("police see ties", False)],
)
def test_an_address_is_one_word_with_a_host(value: str, *, fits: bool) -> None:
    assert can_be("url", value) is fits


@given(st.text(), st.sampled_from(["source", "author", "url", "published"]))
def test_any_value_is_judged(value: str, field: str) -> None:
    assert not (can_be(field, value + "?!") and field != "url")


@given(st.lists(st.sampled_from(WORDS)))
def test_what_is_an_outlet_unnamed_is_one_where_it_is_named(words: list[str]) -> None:
    value = " ".join(words)
    assert can_be("source", value) or not is_outlet(value)
