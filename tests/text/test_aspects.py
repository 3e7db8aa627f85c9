"""What of an event a figure or a time tells, by the words around it."""

import re

import pytest

from desktop.text.aspects import COUNT, HOUR, MONEY, PERSON, YEAR, aspects
from desktop.text.lexicon import rows


@pytest.mark.parametrize(
    ("text", "language", "kind", "aspect"),
    [
        ("doctors counted nineteen injuries", "en", PERSON, "injured"),
        ("some 900 marched through Orrin", "en", PERSON, "crowd"),
        ("250 posts will go", "en", COUNT, "jobs"),
        ("the firm lost 40 million", "en", MONEY, "deficit"),
        ("after nine hours\nthe flames were put\nout", "en", "s", "firefighting"),
        ("flames broke out at 9.10", "en", HOUR, "began"),
        ("the hall dates from 1958", "en", YEAR, "built"),
        ("Die Halle wurde 1963 gebaut", "de", YEAR, "built"),
        ("la route est restée fermée pendant neuf heures", "fr", "s", "closure"),
        ("Збитки становлять 40 мільйонів", "uk", MONEY, "damage"),
        ("Ущерб составил 40 миллионов", "ru", MONEY, "damage"),
        ("los daños suman 40 millones", "es", MONEY, "damage"),
        ("استمر الحريق تسع ساعات", "ar", "s", "lasted"),
    ],
)
def test_aspects_are_told_by_words(text: str, language: str, kind: str, aspect: str) -> None:
    assert aspect in aspects(text, language, kind)


def test_other_kinds_other_languages_and_parts_of_words_tell_nothing() -> None:
    assert not aspects("the firm lost 40 million", "en", "kg")
    assert not aspects("the firm lost 40 million", "xx", MONEY)
    assert "deficit" not in aspects("a blossom for 40 crowns", "en", MONEY)


def test_no_aspect_is_listed_twice_and_all_forms_are_words() -> None:
    listed = [row[:3] for row in rows("aspects")]
    assert len(listed) == len(set(listed))
    forms = [form for row in rows("aspects") for form in row[3].split("|")]
    stems = [form for form in forms if re.fullmatch(r"\w\w?\*", form)]
    assert not stems, "a stem shorter than what it is looked up by is never found"
    assert all(re.fullmatch(r"\*?[\w’'-]+( [\w’'-]+)*\*?", form) for form in forms), forms
