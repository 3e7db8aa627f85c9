"""What figures count: a change, a part, or all of them; and which numbers count nothing."""

import pytest

from desktop.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("A rise of 12 percent was seen.", "change"),
        ("The toll rose by 12 deaths.", "change"),
        ("A crew of 12 sailors left.", ""),
        ("He stood by 12 sailors.", ""),
        ("Hundreds of residents fled.", ""),
        ("Hundreds of the residents fled.", "part"),
    ],
)
def test_what_rose_by_so_much_or_is_so_much_of_it_is_no_total(text: str, relation: str) -> None:
    (found,) = find_quantities(text, "en")
    assert found.relation == relation


def test_a_figure_that_opens_a_bracket_is_one_of_a_list_only_if_it_closes_it() -> None:
    (found,) = find_quantities("Many fled (12 died).", "en")
    assert (found.low, found.role) == (12, "killed")
    assert find_quantities("Many fled (12) in the night.", "en") == ()


def test_one_is_counted_only_of_people_of_whom_something_is_said() -> None:
    (found,) = find_quantities("Somebody saw one soldier killed.", "en")
    assert (found.low, found.noun, found.role) == (1, "soldier", "killed")
    assert find_quantities("No one soldier was killed.", "en") == ()
    assert find_quantities("One boat sank.", "en") == ()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("In der Firma arbeiten 140 Beschäftigte.", [(140, "beschäftigte")]),
        ("Rund 2.000 Demonstranten zogen vorbei.", [(2000, "demonstranten")]),
        ("Vierzehn Verletzte kamen ins Krankenhaus.", [(14, "person")]),
        ("Der Formel 1 Pilot kam.", []),
        ("Auf Gleis 4 Kelmstadt rief er.", []),
        ("Drei Viertel sind leer.", []),
    ],
)
def test_a_german_noun_is_known_by_its_capital(text: str, figures: list[tuple[int, str]]) -> None:
    assert [(one.low, one.noun) for one in find_quantities(text, "de")] == figures


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "Vierzehn Menschen erlitten Verletzungen.", 14),
        ("uk", "Дванадцятеро людей дістали поранення.", 12),
        ("ru", "Семеро человек получили травмы.", 7),
    ],
)
def test_people_are_hurt_in_the_words_of_their_language(
    language: str, text: str, number: int
) -> None:
    (found,) = find_quantities(text, language)
    assert (found.low, found.noun, found.role) == (number, "person", "injured")
