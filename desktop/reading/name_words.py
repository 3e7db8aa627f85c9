"""Words in names and around them (resources/words/names.toml)."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from desktop.paths import RESOURCES
from desktop.text.words import fold


@dataclass(frozen=True, slots=True)
class NameWords:
    """The word lists, all in lower case.

    Attributes:
        titles: words before a person's name.
        noble: titles that after "the" are part of the name.
        roles: nouns of what people are.
        bodies: what organisations are called.
        general: other words in names of organisations that do not distinguish them.
        places: what places are called.
        behind: what follows a name and is left out of its short form.
        laws: what laws, prizes and wars are called.
        of_place: nouns that are "of" a place.
        before_place: prepositions of place.
        inner: small words inside names.
        of_person: those of them that persons' names have.
        no_name: capitalised words that name nobody.
        sex: given names and titles with "f" or "m".
        called: nouns for a woman or a man that precede no name, with "f" or "m".
        short: for each given name of a group its group.
        given: the given names.
        kinds: what organisations, places and laws are called.
    """

    titles: frozenset[str]
    noble: frozenset[str]
    roles: frozenset[str]
    bodies: frozenset[str]
    general: frozenset[str]
    places: frozenset[str]
    behind: frozenset[str]
    laws: frozenset[str]
    of_place: frozenset[str]
    before_place: frozenset[str]
    inner: frozenset[str]
    of_person: frozenset[str]
    no_name: frozenset[str]
    sex: dict[str, str]
    called: dict[str, str]
    short: dict[str, str]
    given: frozenset[str]
    kinds: frozenset[str]


@cache
def name_words() -> NameWords:
    """The word lists, read once."""
    lists: dict[str, list[str]] = tomllib.loads(
        (RESOURCES / "words" / "names.toml").read_text("utf-8")
    )
    sex = dict.fromkeys([*lists["women"], *lists["female"]], "f")
    sex |= dict.fromkeys([*lists["men"], *lists["male"]], "m")
    called = dict.fromkeys(lists["women_called"], "f") | dict.fromkeys(lists["men_called"], "m")
    short = {name: group for group in lists["short"] for name in group.split()}
    sets = {name: frozenset(words) for name, words in lists.items()}
    return NameWords(
        titles=sets["titles"],
        noble=sets["noble"],
        roles=sets["roles"],
        bodies=sets["bodies"],
        general=sets["general"],
        places=sets["places"],
        behind=sets["behind"],
        laws=sets["laws"],
        of_place=sets["of_place"],
        before_place=sets["before_place"],
        inner=sets["inner"],
        of_person=sets["of_person"],
        no_name=sets["no_name"],
        sex=sex,
        called=called,
        short=short,
        given=frozenset(sex) - sets["titles"],
        kinds=sets["bodies"] | sets["places"] | sets["laws"],
    )


# A role with one of these is held by someone other than the holder of the role itself.
LESSER = frozenset(
    {"deputy", "vice", "former", "ex", "then", "late", "onetime", "assistant", "acting", "junior"}
)
_MARKS = str.maketrans("", "", ".,'’")
YOUNGER = frozenset(["jr", "sr"])
_SAME = {"mt": "mount", "st": "saint"}


def name_key(words: Iterable[str]) -> tuple[str, ...]:
    """The words of a name for comparison: folded, without punctuation, small words, "Jr."."""
    lists = name_words()
    folded = [fold(word).translate(_MARKS) for word in words]
    kept = [_SAME.get(word, word) for word in folded if word and word not in lists.inner]
    while len(kept) > 1 and kept[-1] in lists.behind:
        if len(kept) == 2 and kept[-1] in YOUNGER:
            break  # "Lind Jr." is not Lind
        kept.pop()
    return tuple(kept or folded)


# Nouns for a woman or a man.
PRONOUN_OF = {"f": "she", "m": "he"}


def pronoun_of(noun: str) -> str:
    """The pronoun for a noun that means a woman or a man: "spokesman", "mother"; "" for others."""
    folded = fold(noun)
    lists = name_words()
    return PRONOUN_OF.get(lists.called.get(folded, lists.sex.get(folded, "")), "")


# Suffixes of occupations: a beekeeper, a seismologist.
_ROLE_ENDINGS = ("keeper", "man", "woman", "person", "ist", "worker", "maker", "ologist")


def is_role(phrase: str) -> bool:
    """Whether a noun, or the last word of a phrase, names a role or an occupation."""
    noun = fold(phrase.rsplit(maxsplit=1)[-1].strip(".")) if phrase else ""
    known = noun in name_words().roles or noun in name_words().titles
    return known or (noun.endswith(_ROLE_ENDINGS) and len(noun) > len("woman"))
