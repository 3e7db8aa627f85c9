"""Ages given without a unit: "Smith, 45, said", "aged 12", "a priest of 71"."""

from dataclasses import replace
from functools import cache

from desktop.text.counted import count_of
from desktop.text.figures import Figure
from desktop.text.lexicon import word_list
from desktop.text.nouns import is_plural, words
from desktop.text.pieces import Passage, Shape
from desktop.text.units import Measure

_OLDEST = 115  # years; a greater number after a name is not an age
_ADJECTIVES = 3  # words that may stand between "a" and "priest"
_CLOSING = frozenset({",", ".", "who", "from", "was", "of"})
# "Two towns, Velm and Kelm, 6 of whom": so many of those.
_OF_THESE = frozenset({"whom", "them", "which", "these", "those", "us"})
# "A family of five", "a crew of 12" and "the police of 12 towns" count: one person has an age, but
# "one judge of 9" is a part.
_ONE_PERSON = frozenset({"a", "an", "the", "his", "her", "their", "our", "my"})
_NO_ONE_PERSON = frozenset({"crew", "police", "people", "guard", "person"})
# "A teacher of 30 years" has taught so long: only of these so many years are their age.
_OF_YEARS = frozenset({"man", "woman", "boy", "girl", "child", "schoolboy", "schoolgirl"})
_YEARS = frozenset({"year", "years"})
_IS = frozenset({"is", "was"})
# "When she was about 15 and worked there", "He was 15 when it burned".
_WHO = frozenset({"he", "she", "i"})
_ABOUT = frozenset({"about", "around", "only", "just", "then", "nearly", "almost", "barely"})
_BEHIND = frozenset({"when", "and", "at", "then", ".", ";", "but"})


def is_age(passage: Passage, figure: Figure) -> bool:
    """Whether a figure is an age: "Smith, 45, said", "Smith, who is 45," "aged 12", "she is 5"."""
    number, first, after = figure.number, figure.first, figure.after
    if not _can_be_age(figure):
        return False
    if passage.lower(first - 1) in words("age_word"):
        return True
    if _is_told(passage, figure):
        return True
    closes = passage.lower(after) in _CLOSING and passage.lower(after + 1) not in _OF_THESE
    comma = first - 1
    if passage.lower(first - 1) in _IS and passage.lower(first - 2) == "who":
        comma, closes = first - 3, passage.word(after) in (",", ".")
    named = passage.word(comma - 1)[:1].isupper() and passage.shape(comma - 1) is Shape.WORD
    return named and passage.word(comma) == "," and closes and not number.words


def _is_told(passage: Passage, figure: Figure) -> bool:
    """Whether someone is or was so old: "he is 44.", "when she was about 15 and worked there"."""
    verb = figure.first - 1
    verb -= passage.lower(verb) in _ABOUT
    told = passage.lower(verb) in _IS and passage.lower(verb - 1) in _WHO
    behind = passage.lower(figure.after)
    now = passage.lower(verb) == "is" and behind == ","  # "she was 12, and then 15, points ahead"
    return told and (now or behind in _BEHIND) and not figure.number.words


def as_age(passage: Passage, figure: Figure) -> Figure:
    """A figure as an age if it says how old one person is; others unchanged.

    Args:
        passage: the text.
        figure: a figure: that of "a nurse of 46", "the driver, 29, fled".
    """
    of_one = _can_be_age(figure) and _is_of_one_person(passage, figure)
    if passage.language != "en" or not of_one:
        return figure
    if figure.measure is None:
        behind = count_of(passage, figure.first, figure.after, single=False).after
        aged = behind == figure.after  # no "driver of 12 buses"
    else:
        person, behind = passage.lower(figure.first - 2), passage.lower(figure.after)
        years = passage.lower(figure.after - 1) in _YEARS and behind not in ("of", "'")
        aged = years and person in _OF_YEARS
    return replace(figure, measure=Measure("age", 1.0, figure.after)) if aged else figure


def _can_be_age(figure: Figure) -> bool:
    number = figure.number
    return 0 < number.low <= number.high <= _OLDEST and number.low % 1 == 0 and not figure.linked


def _is_of_one_person(passage: Passage, figure: Figure) -> bool:
    """Whether a noun for one person precedes a figure: "a retired priest of 71", "the man, 71,"."""
    noun, behind = figure.first - 2, passage.lower(figure.after)
    joint = passage.lower(figure.first - 1)
    apposed = joint == "," and behind in (",", ".") and not figure.number.words
    if not (joint == "of" or apposed) or passage.lower(noun) not in _people():
        return False
    for place in range(noun - 1, noun - 2 - _ADJECTIVES, -1):
        if passage.shape(place) is not Shape.WORD or is_plural(passage.word(place)):
            return False
        if passage.lower(place) in _ONE_PERSON:
            return True
    return False


@cache
def _people() -> frozenset[str]:
    """Nouns for one person: "woman", "priest"."""
    occupations = {word for line in word_list("occupations.txt") for word in line.split()}
    return (words("person") | occupations | _OF_YEARS) - _NO_ONE_PERSON
