"""Offices: the offices of the people that an article names, and their organisations."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.comparison.alignment.naming import Naming
from desktop.reading import Reading
from desktop.reading.mention import Mention, NameType
from desktop.text.words import fold

# Offices with a single holder at a time.
_SOLE = frozenset(
    [
        "mayor",
        "governor",
        "president",
        "premier",
        "chancellor",
        "king",
        "queen",
        "pope",
        "captain",
        "gunman",
        "attacker",
        "coroner",
        "sheriff",
        "winner",
        "pilot",
    ]
)
# The word before identifies these: "fire chief", "interior minister".
_SOLE_OF_KIND = frozenset(["chief", "minister", "engineer", "director", "manager", "secretary"])
_NOT_NOW = frozenset(["former", "ex", "late", "acting", "deputy", "vice", "then", "interim"])
_SHORT_RANKS = {
    "lt": "lieutenant",
    "capt": "captain",
    "maj": "major",
    "col": "colonel",
    "gen": "general",
    "sgt": "sergeant",
    "cpl": "corporal",
    "adm": "admiral",
}
_RANKS = _SHORT_RANKS | {word: word for word in _SHORT_RANKS.values()}
_REACH = 70  # characters around a name within which its organisation is named


@dataclass(frozen=True, slots=True)
class Held:
    """An office and its holder in an article.

    Attributes:
        office: as it is matched ("fire chief").
        naming: who holds it.
        mention: where the article says so.
    """

    office: str
    naming: Naming
    mention: Mention


def sole_offices(names: Sequence[Naming]) -> Mapping[str, Held]:
    """The offices for which an article names exactly one holder, by office."""
    held: defaultdict[str, list[Held]] = defaultdict(list)
    for naming in names:
        if naming.type is NameType.PERSON:
            for mention in naming.mentions:
                if office := _office(mention.title):
                    held[office].append(Held(office, naming, mention))
    return {
        office: found[0]
        for office, found in held.items()
        if len({one.naming.name for one in found}) == 1
    }


def rank(naming: Naming) -> tuple[frozenset[str], Mention] | None:
    """The ranks that an article gives someone, and where it first does so."""
    for mention in naming.mentions:
        words = {fold(word.strip(".")) for word in mention.title.split()}
        ranks = frozenset(_RANKS[word] for word in words if word in _RANKS)
        if ranks and not words & (_NOT_NOW | {"staff", "attorney", "secretary"}):
            return ranks, mention
    return None


class Bodies:
    """The organisations that an article names, by where it does."""

    def __init__(self, reading: Reading, names: Sequence[Naming]) -> None:
        self._text = reading.article.text
        self._named = [naming for naming in names if naming.type is NameType.ORGANISATION]
        self._mentions = sorted(
            (
                (mention, number)
                for number, naming in enumerate(self._named)
                for mention in naming.mentions
            ),
            key=_start,
        )

    def of(self, person: Naming) -> list[Naming]:
        """The organisations that it gives someone, next to the name."""
        found = {
            number
            for mention in person.mentions
            for body, number in self._near(mention.start)
            if _belongs(self._text, body, mention)
        }
        return [self._named[number] for number in sorted(found)]

    def _near(self, place: int) -> Sequence[tuple[Mention, int]]:
        """The mentions that begin near a character, with the numbers of their names."""
        first = bisect_left(self._mentions, place - _REACH, key=_start)
        after = bisect_right(self._mentions, place + _REACH, key=_start)
        return self._mentions[first:after]


def _start(found: tuple[Mention, int]) -> int:
    return found[0].start


# "the Falcon Battalion, commanded by Colonel Radim Voshek"; "Mara Lind, a lawyer at Kelm Line".
_LED = re.compile(r",? ?(?:which is |is )?(?:commanded|led|headed|run) by (?:[A-Z][a-z.]+ )?")
_BEHIND = re.compile(r"(?:, (?:an? |the )?(?:[a-z-]+ ){1,4}(?:of|for|at|with)|,? of) (?:the )?")


def _belongs(text: str, body: Mention, person: Mention) -> bool:
    """Whether the words between an organisation and a name join the two."""
    if person.end <= body.start:
        return _BEHIND.fullmatch(text, person.end, body.start) is not None
    between = text[body.end : person.start]
    if _LED.fullmatch(between):
        return True
    title = between.strip(" ,")
    if not person.title or not title.endswith(person.title):
        return False
    owner = text[body.start : body.end].lower() == "its"
    return title.removesuffix(person.title).strip() in ({""} if owner else {"'s", "’s"})


def _office(title: str) -> str:
    """The key of an office, "" where several people can hold it at a time."""
    words = [fold(word.strip(".,")) for word in title.split()]
    if not words or not _NOT_NOW.isdisjoint(words):
        return ""
    if words[-1] in _SOLE_OF_KIND:
        return " ".join(words[-2:]) if len(words) > 1 else ""
    return words[-1] if words[-1] in _SOLE else ""
