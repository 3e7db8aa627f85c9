"""Coreference of names within one article: surname and full name, organisation and abbreviation."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.reading.mention import NameType
from desktop.reading.name_bearers import is_contested, sex_of_title, surely_means, titled
from desktop.reading.name_spans import Found
from desktop.reading.name_types import Votes, by_adjectives, verdict, votes
from desktop.reading.name_words import YOUNGER, name_key, name_words
from desktop.reading.syntax import Tree
from desktop.text.words import fold

Key = tuple[str, ...]

# Evidence for a place at which a single word is not a surname: "in Washington", twice.
_SURELY_PLACE = 2.0
_SHORTEST_ACRONYM = 2
# Stands in for the given name where only a title distinguishes two people with one surname.
_APART = {"f": "ms", "m": "mr"}
_SHORT_FORM = 3  # letters of "Ben" for "Benjamin"


@dataclass(frozen=True)
class Chain:
    """All mentions of one entity in an article.

    Attributes:
        mentions: in the order of the text.
        heard: what speaks for each type.
        keys: the forms, folded.
        shared: whether another one in the article has the same surname.
    """

    mentions: Sequence[Found]
    heard: Votes
    keys: Sequence[Key]
    shared: bool = False

    @cached_property
    def type(self) -> NameType:
        """The type of the entity."""
        return NameType.PERSON if self._is_given() else verdict(self.heard)

    def _is_given(self) -> bool:
        """Whether it has a given name, and a title or the parser once marks it as a person."""
        lists = name_words()
        return (
            any(len(key) > 1 and key[0] in lists.given for key in self.keys)
            and not any(key[-1] in lists.kinds for key in self.keys)
            and any(
                (one.personal and not one.beside) or (len(one.words) > 1 and "PERSON" in one.labels)
                for one in self.mentions
            )
        )

    @cached_property
    def referent(self) -> str:
        """The fullest form: the most words, then one not all in capitals, then the first."""
        fullest = min(self.mentions, key=lambda one: (-len(one.words), one.text.isupper()))
        if self.shared and len(fullest.words) == 1:
            return titled(self.mentions)
        return " ".join(fullest.text.split())

    @cached_property
    def nouns(self) -> frozenset[str]:
        """The nouns it goes by: the last words of its titles."""
        return frozenset(fold(one.title.split()[-1]) for one in self.mentions if one.title)

    @cached_property
    def sex(self) -> str:
        """The sex that given name and titles tell: "f", "m", or "" where they tell none or both."""
        sex = name_words().sex
        words = {fold(word.strip(".")) for one in self.mentions for word in one.title.split()}
        words |= {key[0] for key in self.keys if len(key) > 1}
        told = {sex[word] for word in words if word in sex}
        return told.pop() if len(told) == 1 else ""


def chain(names: Sequence[Found], trees: Mapping[int, Tree], text: str) -> list[Chain]:
    """The names of an article by entity, in order of their first mention."""
    capitalised = frozenset(re.findall(r"\b[^\W\d_a-z][^\W\d_]+", text))
    found: defaultdict[Key, list[Found]] = defaultdict(list)
    for name, key in _told_apart(names):
        found[key].append(name)
    forms: dict[Key, Chain] = {}
    for key, mentions in found.items():
        heard: Votes = Votes()
        for name in mentions:
            heard.update(votes(name, trees[name.sentence]))
        if len(key) == 1:
            heard.update(by_adjectives(mentions[0].text, capitalised))
        forms[key] = Chain(mentions, heard, [key])
    merged = _merge(forms, text)
    bearers = Counter(
        surname
        for held in merged
        if held.type is NameType.PERSON
        for surname in {key[-1] for key in held.keys}
    )
    told = [
        replace(held, shared=held.type is NameType.PERSON and bearers[held.keys[0][-1]] > 1)
        for held in merged
    ]
    return sorted(told, key=lambda one: one.mentions[0].start)


def key_of(name: Found) -> Key:
    """The key by which a name is compared."""
    return name_key(word.text for word in name.words)


def _told_apart(names: Sequence[Found]) -> Iterator[tuple[Found, Key]]:
    """Names with their keys: "Mrs. Lind" apart from "Mr. Lind", not from "Lind"."""
    held: defaultdict[Key, list[Found]] = defaultdict(list)
    for name in names:
        held[key_of(name)].append(name)
    contested = {key for key, found in held.items() if len(key) == 1 and is_contested(found)}
    for name in names:
        key = key_of(name)
        title = sex_of_title(name) if key in contested else ""
        yield name, ((_APART[title], *key) if title else key)


def _merge(forms: Mapping[Key, Chain], text: str) -> list[Chain]:
    """Merge shorter forms into the one longer form that they can abbreviate."""
    home: dict[Key, Key] = {}
    longer = _Longer(forms)
    for key in sorted(forms, key=lambda one: (-_length(one), one)):
        targets = longer.targets(key)
        if len(targets) == 1:
            home[key] = targets[0]
            longer.gather(targets[0], key)
        else:
            longer.add(key)
    introduced = _introduced(forms, text)
    home |= {short: full for short, full in introduced.items() if short not in home}
    joined: dict[Key, list[Chain]] = {key: [forms[key]] for key in forms if key not in home}
    for short in (key for key in forms if key in home):
        full = home[short]
        while full in home:
            full = home[full]
        joined[full].append(forms[short])
    return [_joined(parts) for parts in joined.values()]


def _joined(parts: Sequence[Chain]) -> Chain:
    """The chain that some forms make together, the longest first."""
    heard: Votes = Votes()
    for part in parts:
        heard.update(part.heard)
    mentions = sorted((one for part in parts for one in part.mentions), key=lambda one: one.start)
    return Chain(mentions, heard, [key for part in parts for key in part.keys])


class _Longer:
    """The forms that shorter ones can abbreviate, indexed by what they share."""

    def __init__(self, forms: Mapping[Key, Chain]) -> None:
        self._forms = forms
        self._by_last: defaultdict[str, list[Key]] = defaultdict(list)
        self._by_first: defaultdict[str, list[Key]] = defaultdict(list)
        self._by_initials: defaultdict[str, list[Key]] = defaultdict(list)
        # of each form its mentions, and those by shorter forms that were found to be its own
        self._gathered = {key: [*held.mentions] for key, held in forms.items()}

    def add(self, key: Key) -> None:
        """Add a form that others can abbreviate."""
        self._by_last[key[-1]].append(key)
        self._by_first[key[0]].append(key)
        self._by_initials["".join(word[0] for word in key)].append(key)

    def gather(self, full: Key, short: Key) -> None:
        """Note that a form abbreviates another one."""
        self._gathered[full] += self._gathered[short]

    def targets(self, key: Key) -> list[Key]:
        """The longer forms that a form can abbreviate."""
        if key[-1] in YOUNGER:
            named = self._by_last.get(key[0], ())
            return [one for one in named if _is_younger(self._forms[one], key[-1])]
        longer = [one for one in self._by_last.get(key[-1], ()) if _length(one) > _length(key)]
        people = [one for one in longer if self._forms[one].type is NameType.PERSON]
        given = self._people(key, people)
        if given or (given is not None and people and len(key) == 1):
            return given
        if self._forms[key].type is NameType.PLACE and len(key) == 1:
            return []
        return self._bodies(key, longer) or self._by_one_word(key)

    def _people(self, key: Key, people: Sequence[Key]) -> list[Key] | None:
        """The people a form can name; None where it certainly is a place."""
        held = self._forms[key]
        place = held.heard[NameType.PLACE] >= _SURELY_PLACE
        if place and not any(one.personal for one in held.mentions):
            return None
        given = [one for one in people if _given_agree(key, one)]
        if _length(key) == 1 and len(given) == 1:
            return given if self._is_sure(key, given[0]) else []
        return given

    def _is_sure(self, short: Key, full: Key) -> bool:
        """Whether a surname certainly belongs to the one person who is named in full with it."""
        mentions = sorted(self._gathered[full], key=lambda one: one.start)
        return surely_means(self._forms[short].mentions, mentions, self._forms[full].sex)

    def _bodies(self, key: Key, longer: Sequence[Key]) -> list[Key]:
        """The organisations whose names end or begin as a form does: "the Court", "the Office"."""
        lists = name_words()
        bodies = [
            one
            for one in longer
            if one[-len(key) :] == key
            and self._forms[one].type is not NameType.PERSON
            and key[-1] in lists.bodies | lists.laws
        ]
        placed = f"{self._forms[key].mentions[0].text.casefold()} of "
        bodies += [
            one
            for one in (self._by_first.get(key[0], ()) if key[-1] in lists.bodies else ())
            if self._forms[one].mentions[0].text.casefold().startswith(placed)
        ]
        return bodies

    def _by_one_word(self, key: Key) -> list[Key]:
        """The names of which a form is the initials or the first word."""
        if len(key) > 1:
            return []
        held, word = self._forms[key], "".join(key)
        if held.mentions[0].text.isupper() and len(word) >= _SHORTEST_ACRONYM:
            return [one for one in self._by_initials.get(word, ()) if len(one) > 1]
        if held.type not in {NameType.PERSON, NameType.OTHER}:
            return []
        return [
            one
            for one in self._by_first.get(word, ())
            if len(one) > 1 and self._forms[one].type is NameType.PERSON
        ]


def _is_younger(full: Chain, suffix: str) -> bool:
    """Whether a full name is followed by "Jr." anywhere."""
    return any(fold(one.words[-1].text.strip(".")) == suffix for one in full.mentions)


def _length(key: Key) -> int:
    """The number of words in a form, without a title that distinguishes two people."""
    return 1 if key[0] in _APART.values() or key[-1] in YOUNGER else len(key)


def _given_agree(short: Key, full: Key) -> bool:
    """Whether the given names of a form can abbreviate those of a longer one with its surname."""
    if len(short) == 1 or full[-len(short) :] == short:
        return True
    if short[0] in _APART.values():
        sex = name_words().sex
        return sex.get(full[0]) == sex[short[0]]
    return same_given(short[0], full[0])


def same_given(one: str, other: str) -> bool:
    """Whether two folded given names can be one: equal, an initial, or a usual short form."""
    if one == other or ((len(one) == 1 or len(other) == 1) and one[0] == other[0]):
        return True
    short, full = sorted((one, other), key=len)
    if len(short) >= _SHORT_FORM and full.startswith(short) and full != f"{short}a":
        return True
    groups = name_words().short
    return one in groups and groups[one] == groups.get(other)


def _introduced(forms: Mapping[Key, Chain], text: str) -> dict[Key, Key]:
    """Abbreviations in brackets after what they stand for: "the General Staff (GS)"."""
    ends = {found.end: key for key, held in forms.items() for found in held.mentions}
    pairs: dict[Key, Key] = {}
    for key, held in forms.items():
        first = held.mentions[0]
        before = first.start - 2
        full = ends.get(before)
        if text[before : first.start] == " (" and text[first.end : first.end + 1] == ")" and full:
            letters = Counter("".join(key))
            initials = Counter("".join(word[0] for word in full))
            if len(key) == 1 and not letters - initials - Counter(key[0][1:]) and full != key:
                pairs[key] = full
    return pairs


def sole(chains: Iterable[Chain]) -> Chain | None:
    """The only chain of some; None for none or several."""
    held = list(chains)
    return held[0] if len(held) == 1 else None
