from collections.abc import Callable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article
from desktop.reading import Reading, read_article

Read = Callable[..., Reading]

PAGE = (
    "Mill fire shocks a town\n"
    "OLD HARBOUR, March 5 (Coast Wire) — Fire killed 12 people on Tuesday.\n"
    "Read also: 7 ways to stop a fire"
)


def test_figures_and_times_of_boilerplate_and_dateline_are_left_out(read: Read) -> None:
    reading = read(PAGE)
    assert [quantity.text for quantity in reading.quantities] == ["12 people"]
    assert [time.text for time in reading.times] == ["Tuesday"]


def test_statements_are_all_sentences_but_boilerplate(read: Read) -> None:
    reading = read(PAGE)
    said = [reading.sentences[number].text for number in reading.statements]
    assert said == ["Fire killed 12 people on Tuesday."]


def test_the_day_of_publication_is_known_only_to_the_day(read: Read) -> None:
    assert read("One.", published="2025-03-05T18:05:00+02:00").published == date(2025, 3, 5)
    assert read("One.", published="2025-03").published is None
    assert read("One.", published="").published is None


def test_a_character_knows_its_sentence(read: Read) -> None:
    reading = read("One came. Two left.")
    assert (reading.sentence_at(3), reading.sentence_at(12)) == (0, 1)


@given(st.text(), st.sampled_from(["en", "de", "uk", "ar", "", "xx"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    reading = read_article(Article(text=text, language=language))
    assert len(reading.speakers) == len(reading.sentences)
    for value in (*reading.quantities, *reading.times):
        sentence = reading.sentences[reading.sentence_at(value.start)]
        assert sentence.start <= value.start < value.end <= sentence.end
        assert not sentence.boilerplate
