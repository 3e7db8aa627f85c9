"""The names of an article: found whole, of the right type, and known again under other words."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.mention import Mention, NameType
from desktop.reading.parser import Parser

Read = Callable[[str], Reading]


@pytest.fixture
def read(parser: Parser) -> Read:
    """Reads an English text."""

    def build(text: str) -> Reading:
        return read_article(Article(text=text, language="en"), parser)

    return build


def named(reading: Reading, words: str, after: str = "") -> Mention:
    """The mention that is written so, behind other words if any are given."""
    text = reading.article.text
    start = text.index(words, text.index(after))
    return next(one for one in reading.names if (one.start, one.end) == (start, start + len(words)))


def written(reading: Reading) -> list[str]:
    return [reading.article.text[one.start : one.end] for one in reading.names]


def test_a_name_is_found_with_its_title_and_without_its_possessive(read: Read) -> None:
    reading = read(
        "Mayor Tomas Okker's office said the harbour will stay shut. The mill lies in Old Harbour."
    )
    okker = named(reading, "Tomas Okker")
    assert (okker.type, okker.title) == (NameType.PERSON, "Mayor")
    assert named(reading, "Old Harbour").type is NameType.PLACE


def test_a_role_beside_a_name_is_its_title(read: Read) -> None:
    reading = read('"We saw the water come," said the fire chief, Mara Lind, on Tuesday.')
    assert named(reading, "Mara Lind").title == "fire chief"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Hero Tomas Okker said it was nothing.", "Tomas Okker"),
        ("Evil Leonard Lind showed no remorse.", "Leonard Lind"),
        ("Boss Martin Lind refused to come out.", "Martin Lind"),
        ("Chief Executive Martin Lind expressed condolences.", "Martin Lind"),
        ("MP Keith Okker demanded it.", "Keith Okker"),
        ("The Safety at Work Agency said it had sent inspectors.", "Safety at Work Agency"),
        ("He met the Queen at Windsor Castle.", "Windsor Castle"),
    ],
)
def test_a_name_is_no_more_than_the_name(read: Read, sentence: str, name: str) -> None:
    assert name in written(read(sentence))


def test_a_surname_means_whom_the_article_named_in_full(read: Read) -> None:
    reading = read(
        "Mara Lind, 34, runs the bakery beside the mill. Ms Lind said she heard nothing. "
        "The council of Lower Marrow met on Friday."
    )
    assert named(reading, "Lind", "Ms").referent == "Mara Lind"
    assert named(reading, "Lind", "Ms").title == "Ms"


def test_a_surname_that_is_a_noun_is_known_at_the_head_of_a_sentence(read: Read) -> None:
    reading = read(
        "President Oskar Thane lost on Sunday. Thane had led after the first round with 43 percent."
    )
    assert named(reading, "Thane", "Sunday").referent == "Oskar Thane"


def test_two_people_of_one_surname_stay_two(read: Read) -> None:
    reading = read(
        "Tomas Okker opened the bridge on Friday. His sister Irene Okker stayed at home. "
        "Okker said nothing to reporters."
    )
    assert named(reading, "Tomas Okker").referent == "Tomas Okker"
    assert named(reading, "Irene Okker").referent == "Irene Okker"
    assert named(reading, "Okker", "home.").referent == "Okker"


def test_an_abbreviation_in_brackets_means_what_stands_before_it(read: Read) -> None:
    reading = read(
        "The Ivrel Water Authority (IWA) owns the dam. The gates were opened late, the IWA said."
    )
    assert named(reading, "IWA", "late").referent == "Ivrel Water Authority"
    assert named(reading, "IWA", "late").type is NameType.ORGANISATION


def test_the_end_of_a_long_name_is_the_same_body(read: Read) -> None:
    reading = read(
        "The Ivrel Water Authority owns the dam. Wieland wrote to the Water Authority in May."
    )
    assert named(reading, "Water Authority", "wrote").referent == "Ivrel Water Authority"


def test_a_place_stays_one_where_the_parser_takes_it_for_something_else(read: Read) -> None:
    reading = read(
        "The river rose in Ostrel on Monday. Ostrel said on Tuesday that it needs boats. "
        "People left the town of Ostrel on foot. Near Ostrel a bridge broke."
    )
    assert {one.type for one in reading.names if one.referent == "Ostrel"} == {NameType.PLACE}


def test_a_pronoun_is_resolved_where_only_one_person_can_be_meant(read: Read) -> None:
    reading = read(
        "Mayor Mara Lind opened the new bridge on Friday. She said the work had taken two years."
    )
    assert named(reading, "She").referent == "Mara Lind"


def test_a_pronoun_is_left_alone_where_two_people_can_be_meant(read: Read) -> None:
    reading = read("Tomas Okker met Anton Rell in the town hall. He said the talks went well.")
    assert "He" not in written(reading)


def test_a_description_means_who_was_called_so(read: Read) -> None:
    reading = read(
        "The mayor, Mara Lind, came at noon. Firefighters had left. The mayor thanked them."
    )
    assert named(reading, "The mayor", "left").referent == "Mara Lind"


def test_a_headline_makes_no_names_of_its_words(read: Read) -> None:
    reading = read(
        "Harbour Fire Destroys Old Spinning Mill\n\nA fire burned down the mill in Lower Marrow. "
        "Nobody was hurt, said Mara Lind, who owns it."
    )
    assert written(reading) == ["Lower Marrow", "Mara Lind"]


def test_the_name_of_a_ship_keeps_its_lady(read: Read) -> None:
    reading = read(
        "The Lady Ansgar sank off Port Estrin. Tugs had towed the Lady Ansgar for hours."
    )
    assert named(reading, "Lady Ansgar", "towed").type is not NameType.PERSON


@pytest.mark.parametrize("text", ["", "It rained all night.", "WE WON!", "…", "Mr.", "“The", "O'"])
def test_a_text_without_names_has_none(read: Read, text: str) -> None:
    assert read(text).names == ()


def test_names_of_another_language_are_told_by_their_capitals() -> None:
    text = "Маєток згорів у понеділок. Його власниця Мара Лінд живе в місті Остріл."
    reading = read_article(Article(text=text, language="uk"))
    assert written(reading) == ["Мара Лінд", "Остріл"]


def test_german_nouns_are_no_names() -> None:
    text = "Die Mühle am Hafen brannte am Montag, und der Besitzer war auf dem Markt."
    assert read_article(Article(text=text, language="de")).names == ()


@pytest.mark.parametrize(
    ("text", "words", "known"),
    [
        ("Harbour Watch said on Friday that it will sue the port.", "it", True),
        ("Harbour Watch is adamant that it will never yield.", "it", True),
        ("Harbour Watch said it was raining.", "it", False),
        ("The head of Harbour Watch said it had counted 12 boats.", "it", False),
        ("Harbour Watch opened in Kelm. Neighbours like the company.", "the company", True),
        ("Harbour Watch sued Dock Motors. Neighbours like the company.", "the company", False),
    ],
)
def test_a_body_is_meant_only_where_it_can_be_no_other(
    read: Read, *, text: str, words: str, known: bool
) -> None:
    reading = read(text)
    assert (words in written(reading)) is known
    assert not known or named(reading, words).referent == "Harbour Watch"
