"""What a figure counts, and what is said of it in its clause."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.text.lexicon import column, rows
from desktop.text.number_words import read_number
from desktop.text.pieces import Passage, Phrases, Shape

_GROUP = 4  # words of a noun group that are looked at
_REACH = 9  # pieces after the noun in which its verb is looked for
_ASIDE = 14  # pieces that an aside ("including three children") may last
_LEFT = 9  # pieces before the figure in which "toll" is looked for

PERSONAL = frozenset(
    {
        "killed", "injured", "missing", "arrested", "charged", "convicted", "sentenced",
        "evacuated", "displaced", "rescued", "kidnapped", "hospitalized", "infected", "deported",
        "vaccinated",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts.

    Attributes:
        noun: lower case, singular, or "".
        role: what is said of it, or "".
        relation: "further" for "12 more", "part" for "12 of the", or "".
        after: index after the noun's last piece; the index given where there is none.
    """

    noun: str
    role: str
    relation: str
    after: int


@dataclass(frozen=True, slots=True)
class _Roles:
    passive: Phrases[str]
    active: Phrases[str]
    nouns: Phrases[tuple[str, str]]


@cache
def _roles(language: str) -> _Roles:
    def entries(place: str) -> list[tuple[str, str]]:
        return [
            (form, row[3])
            for row in rows("roles")
            if row[0] == language and row[1] == place
            for form in row[2].split("|")
        ]

    nouns = [
        (form, (row[3], row[4]))
        for row in rows("roles")
        if row[0] == language and row[1] == "noun"
        for form in row[2].split("|")
    ]
    return _Roles(Phrases(entries("passive")), Phrases(entries("active")), Phrases(nouns))


def words(label: str, language: str = "en") -> frozenset[str]:
    """A list of words about counting."""
    return column("counted", label, language)


@cache
def _irregular(language: str) -> Mapping[str, str]:
    pairs = (pair.partition(":") for pair in words("irregular", language))
    return {plural: singular for plural, _, singular in pairs}


def singular(noun: str) -> str:
    """The singular of an English noun in lower case."""
    known = _irregular("en").get(noun)
    if known or noun in words("invariant") and noun != "troops":
        return known or noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return noun


def is_plural(word: str) -> bool:
    """Whether an English word looks like a plural noun."""
    lower = word.lower()
    if lower in _irregular("en") or lower in words("invariant"):
        return True
    if word in words("not_plural") or lower in words("not_plural"):
        return False
    return len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is"))


def count_of(passage: Passage, first: int, index: int, *, single: bool, linked: bool) -> Counted:
    """What the figure from ``first`` up to ``index`` counts.

    Args:
        passage: the text.
        first: first piece of the figure, its modifier included.
        index: after its last piece.
        single: whether it is "one", so that a singular noun follows.
        linked: whether a hyphen ties the noun to it ("a 12-member panel").
    """
    if passage.language != "en":
        return _foreign(passage, first, index)
    relation, start = _relation(passage, first, index)
    direct = _roles("en").nouns.starting(passage.pieces, start)
    if direct and not linked:
        (role, noun), after = direct
        if not is_plural(passage.word(after)) or passage.lower(after - 1) in ("deaths", "injuries"):
            return Counted(noun, role, relation, after)
    found = _noun(passage, start, single=single or linked)
    noun, after = found or ("", start if start > index and relation == "further" else index)
    role = _role_before(passage, first) or _role_after(passage, after)
    if noun == "life" and role in ("killed", "") and passage.lower(after) in ("lost", "were"):
        role = "killed"
    if noun == "life" and role == "killed":
        noun = "person"
    if not noun:
        noun, role = _from_left(passage, first, role)
    return Counted(noun or ("person" if role in PERSONAL else ""), role, relation, after)


def share_of(passage: Passage, index: int) -> tuple[str, int]:
    """What a share or a vague amount is of ("of the voters"), and the index after it."""
    if passage.lower(index) != "of":
        return "", index
    found = _noun(passage, _behind_determiner(passage, index + 1), single=False)
    return found or ("", index)


def _behind_determiner(passage: Passage, index: int) -> int:
    while passage.lower(index) in (
        "the",
        "its",
        "their",
        "his",
        "her",
        "our",
        "all",
        "these",
        "those",
    ):
        index += 1
    number = read_number(passage, index) if index < len(passage) else None
    return number.after if number else index


def _relation(passage: Passage, first: int, index: int) -> tuple[str, int]:
    """Whether the figure comes on top of another or is part of one; where its noun may begin."""
    before = passage.lower(first - 1)
    relation = "further" if before in ("another", "further", "additional", "other", "extra") else ""
    if passage.lower(index) in words("further"):
        further = passage.lower(index) != "new"
        return ("further" if further else relation), index + 1
    if passage.lower(index) == "of":
        after = _behind_determiner(passage, index + 1)
        if after > index + 1 or passage.lower(after) in ("them", "whom", "us", "which"):
            return "part", after
    if before in ("including", "least") and passage.lower(first - 1) == "including":
        relation = "part"
    return relation, index


def _noun(passage: Passage, index: int, *, single: bool) -> tuple[str, int] | None:
    """The head of the noun group at a piece, singular, and the index after it."""
    group = _group(passage, index)
    heads = [place for place in group if is_plural(passage.word(place))]
    heads = [place for place in heads if passage.lower(place + 1) != "'s"]
    if not heads:
        if not (single and group):
            return None
        return singular(passage.lower(group[-1])), group[-1] + 1
    head = heads[0]
    while head + 1 in heads:
        head += 1
    return singular(passage.lower(head)), head + 1


def _group(passage: Passage, index: int) -> list[int]:
    """The pieces of a noun group: words up to a preposition, verb, number or mark."""
    group: list[int] = []
    stops = words("stop")
    while len(group) < _GROUP:
        if passage.word(index) in ("-", "‑") and passage.joined(index) and group:
            index += 1
            continue
        if passage.lower(index) == "'s" and group:
            index += 1
            continue
        if passage.shape(index) is not Shape.WORD or passage.lower(index) in stops:
            break
        if read_number(passage, index):
            break
        group.append(index)
        index += 1
    return group


def _role_before(passage: Passage, first: int) -> str:
    """The active verb right before the figure: "killed at least 12"."""
    index = first
    fillers = (
        "the",
        "another",
        "further",
        "a",
        "total",
        "of",
        "other",
        "all",
        "up",
        "more",
        "an",
        "additional",
        "those",
    )
    while index > 0 and first - index < 4 and passage.lower(index - 1) in fillers:
        index -= 1
    found = _roles(passage.language).active.ending(passage.pieces, index)
    if not found:
        return ""
    before = {passage.lower(found[1] - 1), passage.lower(found[1] - 2)}
    return "" if before & words("negation", passage.language) else found[0]


def _role_after(passage: Passage, after: int) -> str:
    """The verb that follows the noun in its clause: "12 people … were killed"."""
    passive = _roles(passage.language).passive
    index, helped, plain = after, False, True
    end = after + _REACH
    while index < end:
        word = passage.lower(index)
        found = passive.starting(passage.pieces, index)
        if found and (helped or plain):
            return found[0]
        if word == "," and passage.lower(index + 1) in words("including"):
            index = _behind_aside(passage, index + 1)
            end = index + _REACH
            plain = False
            continue
        if found or _ends_clause(passage, index) or word in words("negation"):
            return ""
        helped = word in words("auxiliary") or (helped and word in words("adverb"))
        plain = plain and (word in words("adverb") or word in ("others", "more", "people"))
        index += 1
    return ""


def _behind_aside(passage: Passage, index: int) -> int:
    for place in range(index, index + _ASIDE):
        if passage.shape(place) is Shape.BREAK or passage.word(place) in (".", ";"):
            return place
        if passage.word(place) == ",":
            return place + 1
    return index + _ASIDE


def _ends_clause(passage: Passage, index: int) -> bool:
    return (
        passage.shape(index) not in (Shape.WORD, Shape.SPAN)
        or passage.lower(index) in words("joint")
        or read_number(passage, index) is not None
    )


def _from_left(passage: Passage, first: int, role: str) -> tuple[str, str]:
    """The noun before a figure that counts nothing on its right: "the toll rose to 12"."""
    index = first
    while index > 0 and passage.lower(index - 1) in ("a", "an", "the"):
        index -= 1
    if passage.lower(index - 1) == "of" and passage.shape(index - 2) is Shape.WORD:
        noun = passage.lower(index - 2)
        if noun not in words("of_head") and noun not in words("stop") and noun not in words("toll"):
            return singular(noun), role
    for place in range(first - 1, max(-1, first - 1 - _LEFT), -1):
        word = passage.lower(place)
        if passage.shape(place) is not Shape.WORD:
            break
        if word in words("toll"):
            injured = passage.lower(place - 1) in ("injury", "injured", "casualty")
            return "person", "injured" if injured else "killed"
        if word in words("amount"):
            return word, role
        if word == "of" and passage.lower(place - 1) == "number":
            found = _noun(passage, place + 1, single=True)
            direct = _roles("en").nouns.starting(
                passage.pieces, _behind_article(passage, place + 1)
            )
            if direct:
                return direct[0][1], direct[0][0]
            return (found[0], role) if found else ("", role)
    return "", role


def _behind_article(passage: Passage, index: int) -> int:
    return index + 1 if passage.lower(index) == "the" else index


def _foreign(passage: Passage, first: int, index: int) -> Counted:
    """Other languages: only the nouns and participles of the word lists."""
    known = _irregular(passage.language)
    noun, after = "", index
    for place in (index, index + 1):
        if passage.lower(place) in known and passage.shape(index) is Shape.WORD:
            noun, after = known[passage.lower(place)], place + 1
            break
    passive = _roles(passage.language).passive
    role = ""
    for place in range(after, after + 4):
        if passage.shape(place) is not Shape.WORD or passage.lower(place) in (
            "і",
            "та",
            "и",
            "und",
            "et",
            "y",
        ):
            break
        if found := passive.starting(passage.pieces, place):
            role = found[0]
            break
    if not role and (found := passive.ending(passage.pieces, first)):
        role = found[0]
    return Counted(noun, role, "", after)
