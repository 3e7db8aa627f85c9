"""Which names of one article are the same one: surname and full name, body and abbreviation."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.reading.mention import NameType
from desktop.reading.name_bearers import is_contested, sex_of_title, surely_means, titled
from desktop.reading.name_spans import Found
from desktop.reading.name_types import Votes, by_adjectives, verdict, votes
from desktop.reading.name_words import YOUNGER, name_key, name_words
from desktop.reading.syntax import Tree
from desktop.text.words import fold

Key = tuple[str, ...]

# Evidence of a place from which a single word is no surname: "in Washington", twice.
_SURELY_PLACE = 2.0
_SHORTEST_ACRONYM = 2
# What stands for the given name where only a title tells two people of one surname apart.
_APART = {"f": "ms", "m": "mr"}
_SHORT_FORM = 3  # letters of "Ben" for "Benjamin"


@dataclass(slots=True)
class Chain:
    """All mentions of one referent in an article.

    Attributes:
        mentions: in the order of the text.
        heard: what speaks for each type.
        keys: the forms, folded.
        shared: whether another one in the article has the same surname.
        gathered: the mentions by shorter forms that were found to be its own so far.
    """

    mentions: list[Found] = field(default_factory=list[Found])
    heard: Votes = field(default_factory=Votes)
    keys: list[Key] = field(default_factory=list[Key])
    shared: bool = False
    gathered: list[Found] = field(default_factory=list[Found])

    @property
    def type(self) -> NameType:
        """What it names."""
        return NameType.PERSON if self._is_given else verdict(self.heard)

    @property
    def _is_given(self) -> bool:
        """Whether it has a given name, and a title or the parser says once that it is somebody."""
        lists = name_words()
        names = lists.sex.keys() - lists.titles
        given = any(len(key) > 1 and key[0] in names for key in self.keys)
        told = any(
            (one.personal and not one.beside) or (len(one.words) > 1 and "PERSON" in one.labels)
            for one in self.mentions
        )
        kinds = lists.bodies | lists.places | lists.laws
        return given and told and not any(key[-1] in kinds for key in self.keys)

    @property
    def referent(self) -> str:
        """The fullest form: the most words, then one not all in capitals, then the first."""
        ordered = sorted(self.mentions, key=lambda one: (-len(one.words), one.text.isupper()))
        if self.shared and len(ordered[0].words) == 1:
            return titled(self.mentions)
        return " ".join(ordered[0].text.split())

    @property
    def nouns(self) -> frozenset[str]:
        """The nouns by which it is called: its titles' last words."""
        return frozenset(fold(one.title.split()[-1]) for one in self.mentions if one.title)

    @property
    def sex(self) -> str:
        """What given name and titles say: "f", "m", or "" where they say nothing or both."""
        sex = name_words().sex
        words = {fold(word.strip(".")) for one in self.mentions for word in one.title.split()}
        words |= {key[0] for key in self.keys if len(key) > 1}
        told = {sex[word] for word in words if word in sex}
        return told.pop() if len(told) == 1 else ""


def chain(names: Sequence[Found], trees: Mapping[int, Tree], text: str) -> list[Chain]:
    """The names of an article by referent, in order of their first mention."""
    forms: dict[Key, Chain] = {}
    for name, key in _told_apart(names):
        held = forms.setdefault(key, Chain(keys=[key]))
        held.mentions.append(name)
        held.heard.update(votes(name, trees[name.sentence]))
    capitalised = frozenset(re.findall(r"\b[^\W\d_a-z][^\W\d_]+", text))
    for key, held in forms.items():
        if len(key) == 1:
            held.heard.update(by_adjectives(held.mentions[0].text, capitalised))
    merged = _merge(forms, text)
    people = [held for held in merged if held.type is NameType.PERSON]
    bearers = Counter(surname for held in people for surname in {key[-1] for key in held.keys})
    for held in people:
        held.shared = bearers[held.keys[0][-1]] > 1
    return sorted(merged, key=lambda one: one.mentions[0].start)


def key_of(name: Found) -> Key:
    """A name as it is compared."""
    return name_key(word.text for word in name.words)


def _told_apart(names: Sequence[Found]) -> Iterator[tuple[Found, Key]]:
    """Names with what they are compared by: "Mrs. Lind" apart from "Mr. Lind", not from "Lind"."""
    held: defaultdict[Key, list[Found]] = defaultdict(list)
    for name in names:
        held[key_of(name)].append(name)
    contested = {key for key, found in held.items() if len(key) == 1 and is_contested(found)}
    for name in names:
        key = key_of(name)
        title = sex_of_title(name) if key in contested else ""
        yield name, ((_APART[title], *key) if title else key)


def _merge(forms: Mapping[Key, Chain], text: str) -> list[Chain]:
    """Shorter forms go to the one longer form that they can be short for."""
    home: dict[Key, Key] = {}
    by_last: defaultdict[str, list[Key]] = defaultdict(list)
    by_first: defaultdict[str, list[Key]] = defaultdict(list)
    by_initials: defaultdict[str, list[Key]] = defaultdict(list)
    for key in sorted(forms, key=lambda one: (-_length(one), one)):
        held = forms[key]
        if key[-1] in YOUNGER:
            targets = [one for one in by_last[key[0]] if _is_younger(forms[one], key[-1])]
        else:
            targets = _targets(key, held, forms, by_last, by_first, by_initials)
        if len(targets) == 1:
            home[key] = targets[0]
            forms[targets[0]].gathered += [*held.mentions, *held.gathered]
            continue
        by_last[key[-1]].append(key)
        by_first[key[0]].append(key)
        by_initials["".join(word[0] for word in key)].append(key)
    introduced = _introduced(forms, text)
    home |= {short: full for short, full in introduced.items() if short not in home}
    chains = {key: forms[key] for key in forms if key not in home}
    for short in forms:
        if short in home:
            full = home[short]
            while full in home:
                full = home[full]
            _join(chains[full], forms[short])
    return list(chains.values())


def _join(full: Chain, short: Chain) -> None:
    full.mentions = sorted([*full.mentions, *short.mentions], key=lambda one: one.start)
    full.heard.update(short.heard)
    full.keys += short.keys


def _targets(
    key: Key,
    held: Chain,
    forms: Mapping[Key, Chain],
    by_last: Mapping[str, Sequence[Key]],
    by_first: Mapping[str, Sequence[Key]],
    by_initials: Mapping[str, Sequence[Key]],
) -> list[Key]:
    """The longer forms that a form can be short for."""
    longer = [one for one in by_last.get(key[-1], ()) if _length(one) > _length(key)]
    people = [one for one in longer if forms[one].type is NameType.PERSON]
    if held.heard[NameType.PLACE] < _SURELY_PLACE or any(one.personal for one in held.mentions):
        given = [one for one in people if _given_agree(key, one)]
        if _length(key) == 1 and len(given) == 1:
            given = given if _is_sure(held, forms[given[0]]) else []
        if given or (people and len(key) == 1):
            return given
    if held.type is NameType.PLACE and len(key) == 1:
        return []
    lists = name_words()
    bodies = [
        one
        for one in longer
        if one[-len(key) :] == key
        and forms[one].type is not NameType.PERSON
        and key[-1] in lists.bodies | lists.laws
    ]
    placed = f"{held.mentions[0].text.casefold()} of "
    bodies += [
        one
        for one in by_first.get(key[0], ())
        if key[-1] in lists.bodies and forms[one].mentions[0].text.casefold().startswith(placed)
    ]
    if bodies:
        return bodies
    if len(key) == 1 and held.mentions[0].text.isupper() and len(key[0]) >= _SHORTEST_ACRONYM:
        return [one for one in by_initials.get(key[0], ()) if len(one) > 1]
    if len(key) == 1 and held.type in {NameType.PERSON, NameType.OTHER}:
        return [
            one
            for one in by_first.get(key[0], ())
            if len(one) > 1 and forms[one].type is NameType.PERSON
        ]
    return []


def _is_younger(full: Chain, suffix: str) -> bool:
    """Whether a full name has "Jr." behind it somewhere."""
    return any(fold(one.words[-1].text.strip(".")) == suffix for one in full.mentions)


def _length(key: Key) -> int:
    """How many words a form has, the title left out that tells two people of a surname apart."""
    return 1 if key[0] in _APART.values() or key[-1] in YOUNGER else len(key)


def _is_sure(short: Chain, full: Chain) -> bool:
    """Whether a surname is surely that of the one person who has it in full."""
    mentions = sorted([*full.mentions, *full.gathered], key=lambda one: one.start)
    return surely_means(short.mentions, mentions, full.sex)


def _given_agree(short: Key, full: Key) -> bool:
    """Whether the given names of a form can be short for those of a longer one of that surname."""
    if len(short) == 1 or full[-len(short) :] == short:
        return True
    if short[0] in _APART.values():
        sex = name_words().sex
        return sex.get(full[0]) == sex[short[0]]
    return same_given(short[0], full[0])


def same_given(one: str, other: str) -> bool:
    """Whether two folded given names can be one: the same, an initial, a usual short form."""
    if one == other or ((len(one) == 1 or len(other) == 1) and one[0] == other[0]):
        return True
    short, full = sorted((one, other), key=len)
    if len(short) >= _SHORT_FORM and full.startswith(short) and full != f"{short}a":
        return True
    groups = name_words().short
    return one in groups and groups[one] == groups.get(other)


def _introduced(forms: Mapping[Key, Chain], text: str) -> dict[Key, Key]:
    """Abbreviations in brackets behind what they stand for: "the General Staff (GS)"."""
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
    """The only one of some chains; None for none or several."""
    held = list(chains)
    return held[0] if len(held) == 1 else None
