"""A text is doubtful where it is damaged, noisy, or in a language without stems."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Doubt
from desktop.importing import doubting, read_page
from desktop.importing.doubting import doubts_of

CLEAN = "The ferry to Orsund stayed in port on Tuesday, the harbour office said. " * 8


def test_clean_english_of_some_length_is_not_doubtful():
    assert list(doubts_of(CLEAN, "en")) == []


@pytest.mark.parametrize(
    ("text", "language", "doubt"),
    [
        ("The ferry to Orsund stayed in", "en", Doubt.TEASER),
        (CLEAN.replace("port", "p0rt").replace("said", "sa|d"), "en", Doubt.OCR),
        (CLEAN, "he", Doubt.LANGUAGE),
    ],
)
def test_what_is_doubtful_is_told(text: str, language: str, doubt: Doubt):
    assert list(doubts_of(text, language)) == [doubt]


@given(st.lists(st.from_regex(r"(?a:[\w.,~|*<=#-]{1,6})|[a-z]{2,6}", fullmatch=True), min_size=60))
def test_what_is_noise_is_told_as_if_every_word_were_looked_at(words: list[str]):
    text = " ".join(words)
    share = sum(map(doubting._is_noise, text.split())) / len(text.split())
    assert (Doubt.OCR in doubts_of(text, "en")) == (share > doubting._NOISY)


def test_scripts_without_spaces_are_counted_by_their_signs():
    assert Doubt.TEASER in doubts_of("渡轮星期二停留在港口。" * 3 + "阅读全文", "zh")
    assert Doubt.TEASER not in doubts_of("渡轮星期二停留在港口。" * 30 + "阅读全文", "zh")


@pytest.mark.parametrize(
    "wall",
    [
        '<div class="paywall">Offers</div>',
        "<p>Subscribe today to continue reading</p>",
        '<script type="application/ld+json">{"isAccessibleForFree": false}</script>',
    ],
)
def test_a_short_page_that_asks_to_pay_is_a_stub(page: Callable[..., str], wall: str):
    assert Doubt.STUB in read_page(page(after=wall)).doubts


def test_a_long_page_that_asks_to_pay_and_a_short_one_that_does_not_are_none(
    page: Callable[..., str], paragraphs: Sequence[str]
):
    more = "".join(f"<p>{one} {one}</p>" for one in paragraphs * 2)
    assert (
        Doubt.STUB not in read_page(page(before=more, after='<div class="paywall"></div>')).doubts
    )
    assert Doubt.STUB not in read_page(page(after="<p>Subscribe to our newsletter</p>")).doubts


def test_a_long_page_in_a_script_without_spaces_is_none(page: Callable[..., str]):
    long = f"<p>{'渡轮星期二停留在港口，没有人受伤。' * 30}</p>"
    wall = '<div class="paywall"></div>'
    assert Doubt.STUB not in read_page(page(before=long, after=wall)).doubts
