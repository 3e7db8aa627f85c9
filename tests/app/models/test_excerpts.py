"""Words are shown within their sentence, whole where there is room and never out of it."""

from hypothesis import given
from hypothesis import strategies as some

from desktop.app.models.excerpts import excerpt
from desktop.article import Article
from desktop.comparison.model import Position
from desktop.reading import Reading
from desktop.text.sentences import Sentence

SENTENCE = "The crew of the ferry, who had come on board at noon, counted 28 people in all."


def reading_of(text: str) -> Reading:
    return Reading(Article(text), (Sentence(0, len(text), text, 0),), (None,), (), ())


def position_of(text: str, words: str) -> Position:
    return Position(0, text.index(words), text.index(words) + len(words), words)


def joined(text: str, words: str, room: int) -> str:
    found = excerpt(reading_of(text), position_of(text, words), room)
    return found.before + found.words + found.after


def test_where_there_is_room_the_sentence_is_whole() -> None:
    assert joined(SENTENCE, "28 people", 100) == SENTENCE


def test_where_there_is_little_the_words_keep_their_neighbours() -> None:
    assert joined(SENTENCE, "28 people", 40) == "… at noon, counted 28 people in all."


def test_words_at_the_beginning_leave_their_room_to_what_follows() -> None:
    assert joined(SENTENCE, "The crew", 40) == "The crew of the ferry, who had come on …"


def test_too_many_words_are_cut_at_their_end() -> None:
    assert joined(SENTENCE, SENTENCE, 20) == "The crew of the …"


def test_line_breaks_do_not_break_the_line() -> None:
    assert joined("One\ntwo   three", "two", 50) == "One two three"


@given(some.text("ab \n", min_size=1, max_size=50), some.data(), some.integers(5, 60))
def test_an_excerpt_keeps_its_words_and_its_room(text: str, data, room: int) -> None:
    start = data.draw(some.integers(0, len(text) - 1))
    end = data.draw(some.integers(start + 1, len(text)))
    position = Position(0, start, end, text[start:end])
    found = excerpt(reading_of(text), position, room)
    whole = found.before + found.words + found.after
    assert len(whole) <= room + len("… " + " …")
    assert "\n" not in whole
    if len(" ".join(position.text.split())) < room:
        assert found.words == " ".join(position.text.split())
