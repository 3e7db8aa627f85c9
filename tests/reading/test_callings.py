"""What the words for a source tell of who is credited, and to whom somebody speaks."""

from collections.abc import Callable

import pytest

from desktop.reading.callings import (
    Calling,
    bodies_acting,
    called,
    calling_of,
    hearers,
    people_acting,
    spoken_of,
)
from desktop.reading.parser import Parser
from desktop.reading.syntax import Tree

Parsed = Callable[[str], Tree]


@pytest.fixture
def tree(parser: Parser) -> Parsed:
    def parsed(text: str) -> Tree:
        (found,) = parser.parse(text, [(0, len(text))])
        return found

    return parsed


def calling(tree: Tree, source: str) -> Calling:
    return calling_of(tree, next(word for word in tree.words if word.text == source))


@pytest.mark.parametrize(
    ("text", "source", "kinds"),
    [
        ("The mayor said so.", "mayor", ("people",)),
        ("The ministry said the dam held.", "ministry", ("bodies",)),
        ("A report said the dam was old.", "report", ("writings",)),
        ("Mara Lind said so.", "Lind", ()),
    ],
)
def test_a_noun_tells_what_is_credited_and_a_name_does_not(
    tree: Parsed, text: str, source: str, kinds: tuple[str, ...]
) -> None:
    found = calling(tree(text), source)
    assert found.kinds == kinds
    assert not found.many


@pytest.mark.parametrize(
    ("text", "source", "many"),
    [
        ("Two nurses said the ward was full.", "nurses", True),
        ("The mayor and the governor said so.", "mayor", True),
        ("Police said the road was shut.", "Police", False),
        ("Norvian forces said the road was shut.", "forces", False),
    ],
)
def test_several_are_credited_but_police_are_one(
    tree: Parsed, text: str, source: str, many: bool
) -> None:
    assert calling(tree(text), source).many is many


@pytest.mark.parametrize(
    ("text", "source", "pronoun"),
    [
        ("His mother said so.", "mother", "she"),
        ("Her uncle, a driver, said so.", "uncle", "he"),
        ("The driver, a widow, said so.", "driver", "she"),
        ("The mayor said so.", "mayor", ""),
        ("Two widows said so.", "widows", ""),
    ],
)
def test_words_for_women_and_men_have_their_pronoun(
    tree: Parsed, text: str, source: str, pronoun: str
) -> None:
    assert calling(tree(text), source).pronoun == pronoun


@pytest.mark.parametrize(
    ("text", "source", "reported"),
    [
        ("The mayor said she was tired.", "mayor", "she"),
        ("Mara Lind said he was tired.", "Lind", "he"),
        ("The mayor said the dam was old.", "mayor", ""),
        ("The mayor said they were tired.", "mayor", ""),
        ("The mayor said Tomas Okker knew he was late.", "mayor", ""),
        ("The mayor and Tomas Okker met, and the governor said he was late.", "governor", ""),
    ],
)
def test_she_of_whom_a_source_speaks_is_herself_unless_another_one_was_named(
    tree: Parsed, text: str, source: str, reported: str
) -> None:
    assert calling(tree(text), source).reported == reported


@pytest.mark.parametrize(
    ("text", "hearer", "pronoun"),
    [
        ("He told Mara Lind that the dam held.", "Lind", ""),
        ("The mayor said to the widow that he was sorry.", "the widow", "she"),
        ("The mayor replied to the driver.", "the driver", ""),
        ("He told her that it was late.", "her", "she"),
    ],
)
def test_whom_somebody_tells_hears_it(tree: Parsed, text: str, hearer: str, pronoun: str) -> None:
    at = text.index(hearer.rpartition(" ")[2])
    assert list(hearers(text, tree(text), ())) == [(at, hearer, pronoun)]


def test_who_is_told_by_somebody_is_known_once_both_were_named(tree: Parsed) -> None:
    text = "Mara Lind was told by police that the dam held."
    assert list(hearers(text, tree(text), ())) == [(text.index("police"), "Lind", "")]


@pytest.mark.parametrize(
    "text",
    [
        "He told reporters that it was late.",
        "He told a reporter that it was late.",
        "He told the family that it was late.",
        "He told police that it was late.",
        "The mayor referred to Mara Lind.",
        "“He told Mara Lind,” the mayor said.",
    ],
)
def test_the_press_crowds_and_who_is_only_spoken_of_hear_nothing(tree: Parsed, text: str) -> None:
    assert list(hearers(text, tree(text), ())) == []


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("Mara Lind left.", ["Lind"]),
        ("A driver was hit by the tram.", ["A driver"]),
        ("The mayor left and a driver came.", ["a driver"]),  # the mayor was named before
        ("He left and they came.", []),
        ("The family left.", []),
        ("Somebody hit a driver.", []),
    ],
)
def test_people_act_who_are_the_subject_and_one(tree: Parsed, text: str, acting: list[str]) -> None:
    found = tree(text)
    assert list(people_acting(text, found, found.words, ())) == acting


@pytest.mark.parametrize(
    ("text", "one", "several"),
    [
        ("The council met.", ["The council"], []),
        ("Officials left.", [], ["Officials"]),
        ("A report tells of it.", ["A report"], []),
        ("The mayor left.", [], []),
        ("Somebody saw the council.", [], []),
    ],
)
def test_bodies_can_be_it_and_people_of_whom_there_are_many_they(
    tree: Parsed, text: str, one: list[str], several: list[str]
) -> None:
    found = tree(text)
    assert list(bodies_acting(text, found, found.words, (), many=False)) == one
    assert list(bodies_acting(text, found, found.words, (), many=True)) == several


def test_his_wife_is_a_woman_and_speaks_of_a_man_too(tree: Parsed) -> None:
    words = tree("His wife left.").words
    assert called(words) == {"she"}
    assert spoken_of(words) == {"she", "he"}
    assert spoken_of(tree("The mayor left.").words) == set()
