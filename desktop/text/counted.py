"""What a figure counts (its noun), and what its clause says of it (its role)."""

from dataclasses import dataclass
from itertools import takewhile

from desktop.text.counted_roles import roles
from desktop.text.nouns import irregular, is_plural, singular, words
from desktop.text.number_words import read_number
from desktop.text.pieces import Passage, Shape

_GROUP = 4  # words of a noun group that are considered
_REACH = 9  # pieces after the noun in which its verb is sought
_ASIDE = 14  # pieces in an aside ("including three children")
LASTED = "lasted"  # the role of a duration: how long something went on
_LEFT = 9  # pieces before the figure in which "toll" is sought
_FAR = 20  # pieces before "rose to" in which it is

# What substances do, where the past of the verb is no word with "-ed".
_PAST = frozenset(
    {
        "ran", "went", "flew", "fell", "came", "spread", "burst", "burnt", "sank", "blew", "rose",
        "spilt", "swept", "got", "caught", "became", "lay", "stood", "hit", "made", "left",
    }
)  # fmt: skip
# German nouns behind numbers that are not counted: fractions, and hours.
_UNCOUNTED = frozenset({"drittel", "viertel", "fünftel", "zehntel", "uhr"})
_ARTICLES = frozenset({"the", "a", "an", "this", "that"})

PERSONAL = frozenset(
    {
        "killed", "injured", "missing", "arrested", "charged", "convicted", "sentenced",
        "evacuated", "displaced", "rescued", "kidnapped", "hospitalized", "infected", "deported",
        "vaccinated", "gathered",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts.

    Attributes:
        noun: lower case, singular, or "".
        role: what its clause says of it, or "".
        relation: "further" for "12 more", "part" for "12 of the", or "".
        after: index after the noun's last piece; the index given where there is none.
    """

    noun: str
    role: str
    relation: str
    after: int


def count_of(passage: Passage, first: int, index: int, *, single: bool) -> Counted:
    """The noun, role and relation of the figure from ``first`` up to ``index``.

    Args:
        passage: the text.
        first: first piece of the figure, its modifier included.
        index: after its last piece.
        single: whether a singular noun follows: after "one", or tied by a hyphen ("12-member").
    """
    if passage.language != "en":
        return _foreign(passage, first, index)
    if single and passage.joined(index) and passage.shape(index) is Shape.WORD:
        return Counted(singular(passage.lower(index)), "", "", index + 1)
    relation, start = _relation(passage, first, index)
    if direct := roles("en").nouns.starting(passage.pieces, start):
        (role, noun), after = direct
        if is_plural(passage.word(after)) and not is_plural(passage.word(start)):
            noun, after = _noun(passage, after, single=False) or (noun, after)  # "wounded soldiers"
        return Counted(noun, role, relation, after)
    found = _noun(passage, start, single=single)
    noun, after = found or ("", start if start > index and relation == "further" else index)
    behind, beyond = _role_behind(passage, after if noun or relation != "part" else start)
    whole = passage.lower(first - 1) in words("determiner") and passage.lower(first - 2) == "of"
    # "All 12 people on board were killed", but "three of the 12 on board were killed"
    role = _role_after(passage, beyond) if behind and not whole else ""
    role = role or behind or _role_before(passage, first)
    of_none = whole and passage.lower(first - 3) == "none"  # "none of the 12 miners was hurt"
    role = role or ("" if of_none else _role_after(passage, after))
    if noun == "life":
        noun, role = _lives(role, passage.lower(after))
    if not noun:
        noun, role = _from_left(passage, first, role)
    return Counted(noun or ("person" if role in PERSONAL else ""), role, relation, after)


def _lives(role: str, behind: str) -> tuple[str, str]:
    """What "lives" counts, and its role: "claimed 12 lives"."""
    if role == "killed" or behind in ("lost", "were"):
        return "person", "killed"  # "claimed 12 lives", "12 lives lost"
    if not role and behind in ("there", "here"):
        return "person", role  # "all 26,000 lives there": a verb
    return "life", role


def share_of(passage: Passage, index: int) -> str:
    """The whole that a share is part of ("of the voters"), or ""."""
    if passage.lower(index) not in ("of", "the", "its", "their", "his", "her", "our"):
        return ""
    start = index + (passage.lower(index) == "of")
    start = _behind_determiner(passage, start)
    if passage.lower(start + 1) == "'s":  # "of the mill's 152 workers"
        start = _behind_determiner(passage, start + 2)
    if passage.lower(start) in words("amount"):
        return passage.lower(start)
    found = _noun(passage, start, single=False)
    return found[0] if found else ""


def substance(passage: Passage, index: int) -> str:
    """The substance that is measured ("of dead fish" after "two tonnes"), or ""."""
    index += passage.word(index) in (")", "]")
    if passage.lower(index) != "of":
        return ""
    group = _group(passage, _behind_determiner(passage, index + 1))
    names = list(takewhile(lambda place: not _is_past(passage.lower(place)), group))
    return singular(passage.lower(names[-1])) if names else ""  # "of ammonia leaked"


def _is_past(word: str) -> bool:
    """Whether a word after a substance is the verb of the clause: "of ammonia leaked", "ran"."""
    return word.endswith("ed") or word in _PAST


def _behind_determiner(passage: Passage, index: int) -> int:
    while passage.lower(index) in words("determiner"):
        index += 1
    number = read_number(passage, index) if index < len(passage) else None
    return number.after if number else index


def _relation(passage: Passage, first: int, index: int) -> tuple[str, int]:
    """Whether the figure adds to another or is part of one, and where its noun may begin."""
    before, behind = passage.lower(first - 1), passage.lower(index)
    relation = "further" if before in words("further_before") else ""
    relation = "part" if before == "including" else relation
    if behind in words("further"):
        return (relation if behind == "new" else "further"), index + 1
    if behind == "of":
        return "part", _behind_determiner(passage, index + 1)
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
            # "brand-new", "AK-47"
            index += 1 + (passage.shape(index + 1) is Shape.NUMBER)
            continue
        if passage.lower(index) == "'s" and group:
            index += 1
            continue
        stop = passage.lower(index) in stops and passage.word(index) != "US"
        if passage.shape(index) is not Shape.WORD or stop:
            break
        if read_number(passage, index):
            break
        group.append(index)
        index += 1
    return group


def _role_behind(passage: Passage, after: int) -> tuple[str, int]:
    """The role right after the noun ("took 41 people into custody"), and the index after it."""
    return roles(passage.language).behind.starting(passage.pieces, after) or ("", after)


def lasting(passage: Passage, first: int) -> str:
    """The role of a duration that begins at a piece: "lasted" where the verb says so."""
    while passage.lower(first - 1) in ("for", "just", "only"):
        first -= 1
    role = _role_before(passage, first)
    return role if role == LASTED else ""


def _role_before(passage: Passage, first: int) -> str:
    """The active verb right before the figure: "killed at least 12"."""
    index = first
    while index > 0 and first - index < 4 and passage.lower(index - 1) in words("filler"):
        index -= 1
    found = roles(passage.language).active.ending(passage.pieces, index)
    if not found:
        return ""
    before = {passage.lower(found[1] - 1), passage.lower(found[1] - 2)}
    # "in the fire 34 people were hurt", but "the release of 21" and "the fire that killed 34"
    relative = "that" if passage.lower(found[1]).endswith("ed") else ""
    noun = passage.lower(found[1] - 1) in _ARTICLES - {relative} and passage.lower(index) != "of"
    return "" if noun or before & words("negation", passage.language) else found[0]


def _role_after(passage: Passage, after: int) -> str:
    """The verb that follows the noun in its clause: "12 people … were killed"."""
    index, helped, plain = after, False, True
    end = after + _REACH
    while index < end:
        word = passage.lower(index)
        if word == "," and passage.lower(index + 1) in words("including"):
            index = _behind_aside(passage, index + 1)
            end = index + _REACH
            plain = False
            continue
        role = _verb_at(passage, index, helped=helped, plain=plain)
        if role is not None or _ends_clause(passage, index) or word in words("negation"):
            return role or ""
        helped = word in words("auxiliary") or (helped and word in words("adverb"))
        plain = plain and (word in words("adverb") or word in ("others", "more", "people"))
        index += 1
    return ""


def _verb_at(passage: Passage, index: int, *, helped: bool, plain: bool) -> str | None:
    """The role that a verb at a piece gives the noun before it, "" if none, None if no such verb.

    A participle modifies the noun after a form of "be" (``helped``) or right after the noun
    (``plain``) unless an object follows: "two strikes destroyed the bridge", "have killed".
    """
    told = roles(passage.language)
    if found := told.intransitive.starting(passage.pieces, index):
        return found[0]
    found = told.passive.starting(passage.pieces, index)
    if found is None:
        return None
    beyond = passage.lower(found[1])
    governs = beyond in words("object") or (
        found[1] < len(passage) and read_number(passage, found[1]) is not None
    )
    return found[0] if helped or (plain and not governs) else ""


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
    """The noun that precedes a figure with none after it: "the toll rose to 12"."""
    index = first
    while passage.lower(index - 1) in ("a", "an", "the"):
        index -= 1
    whole = passage.lower(first - 1) == "the"  # "the worst of the three", "the families of the 14"
    if passage.lower(index - 1) == "of" and passage.shape(index - 2) is Shape.WORD and not whole:
        noun = passage.lower(index - 2)
        done = roles(passage.language).active.ending(passage.pieces, index - 1)
        if not done and not any(noun in words(label) for label in ("of_head", "stop", "toll")):
            return singular(noun), role
    for place in range(first - 1, max(-1, first - 1 - _LEFT), -1):
        if passage.shape(place) is not Shape.WORD:
            break
        if found := _amount_at(passage, place):
            return found[0], found[1] or role
    return _risen_from_left(passage, first) or ("", role)


def _risen_from_left(passage: Passage, first: int) -> tuple[str, str] | None:
    """The noun of "the toll from the fall of a house in Kelm on Monday rose to 12"."""
    verb = first - 2 - (passage.lower(first - 2) in ("up", "down"))
    if passage.lower(first - 1) not in ("to", "at") or passage.lower(verb) not in words("stood"):
        return None
    for place in range(verb - 1, max(-1, verb - 1 - _FAR), -1):
        held = passage.shape(place) in (Shape.WORD, Shape.SPAN)
        if not held or passage.lower(place) in words("joint"):
            break
        found = _amount_at(passage, place)
        if found and found[1]:
            return found
    return None


def _amount_at(passage: Passage, place: int) -> tuple[str, str] | None:
    """Noun and role of "toll", "population" or "number of dead"."""
    word = passage.lower(place)
    if word in words("toll"):
        injured = passage.lower(place - 1) in ("injury", "injured", "casualty")
        return "person", "injured" if injured else "killed"
    if word in words("amount"):
        return word, ""
    if word != "of" or passage.lower(place - 1) != "number":
        return None
    start = place + 1 + (passage.lower(place + 1) == "the")
    for head in (start, *_group(passage, start)):  # "the number of cholera deaths"
        if direct := roles("en").nouns.starting(passage.pieces, head):
            return direct[0][1], direct[0][0]
    found = _noun(passage, start, single=True)
    if found is None:
        return None
    befallen = roles("en").passive.starting(passage.pieces, found[1])
    return found[0], befallen[0] if befallen else ""  # "the number of people killed"


def _foreign(passage: Passage, first: int, index: int) -> Counted:
    """Noun and role in languages other than English: only those in the word lists."""
    noun, after = _foreign_noun(passage, first, index)
    passive = roles(passage.language).passive
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
    if not role and not noun:
        role = _toll_before(passage, first)
    if role in PERSONAL and noun not in irregular(passage.language).values():
        noun = "person"  # whatever they are called: between languages that says little
    return Counted(noun, role, "", after)


def _foreign_noun(passage: Passage, first: int, index: int) -> tuple[str, int]:
    """The noun behind a number, and the index after it: known ones, and any with a capital."""
    known = irregular(passage.language)
    for place in (index, index + 1):
        if passage.lower(place) in known and passage.shape(index) is Shape.WORD:
            return known[passage.lower(place)], place + 1
    befallen = roles(passage.language).passive.starting(passage.pieces, index)
    if passage.language == "de" and not befallen and _is_german_noun(passage, first, index):
        return passage.lower(index), index + 1
    return "", index


def _is_german_noun(passage: Passage, first: int, index: int) -> bool:
    """Whether a word is a noun by its capital: "140 Beschäftigte", but no "Formel 1 Pilot"."""
    capitals = [passage.word(place)[:1].isupper() for place in (first - 1, index, index + 1)]
    word = passage.shape(index) is Shape.WORD and passage.lower(index) not in _UNCOUNTED
    return word and capitals == [False, True, False]


def _toll_before(passage: Passage, first: int) -> str:
    """The role of the people a toll counts: "кількість загиблих зросла до 14"."""
    toll = roles(passage.language).toll
    for place in range(first, max(0, first - _LEFT), -1):
        if passage.shape(place - 1) is not Shape.WORD:
            break
        if found := toll.ending(passage.pieces, place):
            return found[0]
    return ""
