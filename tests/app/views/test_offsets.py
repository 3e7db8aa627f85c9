"""Places in articles and places in Qt's documents are the same characters."""

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtGui import QTextDocument

from desktop.app.views.offsets import Offsets, displayed

characters = some.one_of(
    some.characters(), some.sampled_from("a🔥𝔘ש\n\r\t\u2028\u2029\x00\ufdd0\ufffc\ud800é\u0301")
)
texts = some.text(characters, max_size=60)


def unit_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts, some.data())
def test_units_are_counted_as_utf_16_counts_them(text: str, data) -> None:
    place = data.draw(some.integers(0, len(text)))
    assert Offsets(text).unit(place) == unit_length(text[:place])


@given(texts, some.data())
def test_there_and_back_is_where_it_began(text: str, data) -> None:
    place = data.draw(some.integers(0, len(text)))
    assert Offsets(text).point(Offsets(text).unit(place)) == place


def test_the_second_half_of_a_pair_belongs_to_its_character() -> None:
    assert [Offsets("a🔥b").point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(texts)
def test_every_character_stands_in_the_document_where_it_is_looked_for(text: str) -> None:
    document = QTextDocument()
    shown = displayed(text)
    document.setPlainText(shown)
    raw = document.toRawText().replace("\u2029", "\n").encode("utf-16-le", "surrogatepass")
    offsets = Offsets(text)
    assert len(shown) == len(text)
    for place, character in enumerate(shown):
        start, end = 2 * offsets.unit(place), 2 * offsets.unit(place + 1)
        assert raw[start:end].decode("utf-16-le") == character


@given(some.text(some.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])))
def test_what_can_be_shown_is_shown_as_it_is(text: str) -> None:
    assert displayed(text) == text.replace("\ufffc", "\ufffd")
