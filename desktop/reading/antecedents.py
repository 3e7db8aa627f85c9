"""Antecedents: who pronouns, roles and surnames of speakers can refer to at one point of a text."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from desktop.reading.anaphors import PRONOUNS
from desktop.reading.attribution import lexicon
from desktop.reading.callings import Calling
from desktop.reading.cues import people
from desktop.reading.mention import Mention, NameType
from desktop.reading.name_chains import same_given
from desktop.reading.name_words import LESSER, PRONOUN_OF, name_words, pronoun_of
from desktop.text.concepts import is_common
from desktop.text.words import fold

# "President Tomas Okker", "Okker": two or more capitalised words, or one after a title.
_WORD = r"[A-ZÀ-ÞŁŚŻČŠŽ][\w’'-]+"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:(?:de|van|von|bin|al|der|la)\s+)*{_WORD})*")
# "Mara Lind, who owned it", "Mara Lind, 34": a name introduced like this is a person's.
_APPOSITION = re.compile(r",\s+(?:who|whose|an?|the|\d)\b")
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?")
# After these a name is not the speaker, but tells whose or where: "the ministry in Port Estrin".
_INSIDE = frozenset({"of", "for", "in", "at", "from", "near", "on", "with", "to", "by"})
# ... and after these with "the" in between: "the ambassador to the Coastal League".
_BESIDE = frozenset({"in", "at", "near", "on", "with", "to"})
_NOBODY = frozenset({NameType.ORGANISATION, NameType.PLACE})
_ROLE_WORDS = 2  # after the article: "the interior ministry"
_REMEMBERED = 8  # people that a pronoun can refer to
_JUST_NOW = 2  # sentences: one between what is said and "she added"


@dataclass(frozen=True, slots=True)
class _Called:
    """Someone who was referred to by a role.

    Attributes:
        name: his name, or the words themselves.
        words: all words that he was called by.
        plain: whether nothing but the role precedes the name: "chief Mara Lind".
    """

    name: str
    words: frozenset[str]
    plain: bool


@dataclass(slots=True)
class Antecedents:
    """Who pronouns, roles and surnames can refer to at one point of a text.

    Attributes:
        speaker: who was credited last.
        topic: the last speaker, or whoever the outlet's own words were about since.
        kinds: what the names of the article are of, by full name.
        spoken_of: "she" and "he", if women or men were spoken of.
    """

    speaker: str | None = None
    topic: str | None = None
    kinds: dict[str, NameType] = field(default_factory=dict[str, NameType])
    spoken_of: set[str] = field(default_factory=set[str])
    _people: dict[str, str] = field(default_factory=dict[str, str])  # surname → full name
    _persons: set[str] = field(default_factory=set[str])  # full names known to be those of people
    _roles: dict[str, list[_Called]] = field(default_factory=dict[str, list[_Called]])
    _genders: dict[str, str] = field(default_factory=dict[str, str])  # name → the pronoun it took
    _recent: list[str] = field(default_factory=list[str])  # people, the last named last
    _somebody: bool = False  # whether the last speaker is one person, with a name or without
    _many: bool = False  # whether the last speaker is a group: "its customers"
    _hearers: dict[str, str] = field(default_factory=dict[str, str])  # the hearer → pronoun
    _near: set[str] = field(default_factory=set[str])  # pronouns of those mentioned since
    _acted: set[tuple[str, bool]] = field(default_factory=set[tuple[str, bool]])  # groups, too
    _doubtful: str = ""  # the pronoun that may or may not mean the last speaker
    _since: int = 0  # sentences begun since someone was credited

    @classmethod
    def known(cls, text: str, names: Sequence[Mention]) -> "Antecedents":
        """What names tell by themselves: who is not a person, and who "he" can refer to."""
        found = cls()
        told: dict[str, set[str]] = {}
        sexes = name_words().sex
        for one in names:
            found.kinds[one.referent] = one.type
            given = one.referent.split()[:-1]
            told_by = [sexes.get(fold(word.strip("."))) for word in (*given, *one.title.split())]
            for sex in (*told_by, PRONOUNS.get(fold(text[one.start : one.end]))):
                if sex:
                    told.setdefault(one.referent, set()).add(PRONOUN_OF[sex])
        for name in tuple(told):
            told.setdefault(name.split()[-1], set()).update(told[name])
        found._genders |= {name: min(held) for name, held in told.items() if len(held) == 1}
        return found

    def credit(self, speaker: str, calling: Calling | None = None) -> None:
        """Remember the last speaker.

        Args:
            speaker: who was.
            calling: what the speaker's description tells, where the syntax is known.
        """
        calling = calling or Calling()
        self.speaker, self._many, self._since = speaker, calling.many, 0
        unsure = speaker.casefold() in lexicon().persons
        self._doubtful = speaker.casefold() if unsure else ""
        if not unsure:
            self._forget()
        if "people" in calling.kinds:
            self._persons.add(speaker)
        known = self.is_person(speaker) or "people" in calling.kinds
        self._somebody = "bodies" not in calling.kinds and known
        if self.topic and not self._is_named(self.topic):
            self.topic = None  # "a spokesman" is "he" only until someone else speaks
        if self._somebody:
            self.topic = speaker
            if pronoun := calling.pronoun or _called(speaker):
                self._genders.setdefault(speaker, pronoun)
            elif calling.reported not in {"", *self._genders.values(), *self.spoken_of}:
                # "The mayor said she": the mayor, or someone the text does not mention
                self._doubtful = "he" if calling.reported == "she" else "she"

    def tell_of(self, name: str) -> None:
        """Remember who the outlet's own words are about."""
        self.topic = self.in_full(name)
        self._forget()
        self._doubtful = ""

    def hear(self, name: str, pronoun: str) -> None:
        """Remember who was spoken to, with "she" or "he" where the words tell it."""
        self._hearers[self.in_full(name)] = pronoun

    def meet(self, pronouns: Collection[str], names: Collection[str]) -> None:
        """Remember other people mentioned: names, and the pronouns of those without a name."""
        self._since += 1
        self._near.update(pronouns)
        self._near.update(self._genders[one] for one in names if one in self._genders)

    def act(self, name: str, *, many: bool) -> None:
        """Remember agents, organisations and groups included, since the last speaker."""
        self._acted.add((name, many))

    def person(
        self,
        words: str,
        told: str,
        held: str,
        *,
        introduced: bool,
        goes_on: bool,
        crowd: Collection[str],
        others: Collection[str],
    ) -> str:
        """The referent of "he" or "she", or the pronoun itself where that is uncertain.

        Args:
            words: the pronoun.
            told: the subject of the content, if it is a person, or "".
            held: the person whom the names of the article give for it, or "".
            introduced: whether that person is named in full there, as one not named before.
            goes_on: whether the verb goes on with what was said last: "she added".
            crowd: the pronouns of those who are spoken of before it without a name: "his wife".
            others: who else does something in the sentence before it.
        """
        pronoun = words.casefold()
        if pronoun == self._doubtful:
            return words
        if goes_on and self._spoke_just_now() and self.can_be(pronoun, self.speaker or ""):
            return self.called(self.speaker or "", words)
        spoke = self.topic if self.topic and self.can_be(pronoun, self.topic) else ""
        own = told if told and self.can_be(pronoun, told) else ""
        if pronoun in crowd and spoke not in self._genders:
            return words
        if spoke and self._has_rival(pronoun, spoke, others):
            return words
        if spoke and own != spoke and introduced and self.is_person(own):
            return words
        meant = spoke or own or (held if self.can_be(pronoun, held) else "")
        return self.called(meant, words) if meant else self._person(pronoun) or words

    def body(self, words: str, told: str, others: Collection[str] = ()) -> str:
        """The referent of "it" or "they": the last speaker or the subject, unless it may be both.

        Args:
            words: the pronoun.
            told: the subject of the content, or "".
            others: who else does something before it.
        """
        one = words.casefold() == "it"
        spoke = "" if self._somebody or (one and self._many) else self.speaker or ""
        since = {name for name, many in self._acted if many != one}
        rivals = {name for name in {*others, *since} if not self.is_person(name)}
        if spoke and rivals - {spoke, told}:
            return words
        if told and spoke not in {"", told}:
            return words
        return told or spoke or words

    def called(self, name: str, words: str) -> str:
        """Remember the words that a named speaker was referred to by; returns the name."""
        folded = words.casefold()
        if folded in lexicon().persons:
            self._genders[name] = folded
        self._call(name, words)
        person = self.kinds.get(name) not in _NOBODY or not people().isdisjoint(folded.split())
        if " " in name and self._is_named(name) and person:
            self._remember(name)
        return name

    def resolve(self, words: str) -> str:
        """The fullest name for a speaker; a pronoun without a referent is returned as it is."""
        folded = words.casefold()
        if folded in lexicon().persons:
            return self._person(folded) or words
        if folded in lexicon().groups:
            return self.body(words, "")
        name = _trailing_name(words)
        if name and (" " in words or name in self._people or not _is_noun(name)):
            full = self._people.get(name.split()[-1], name)
            full = full if len(full.split()) >= len(name.split()) else name
            self._call(full, words)
            self._remember(full)
            return full
        if holder := self._holder(folded):
            return holder
        self._call(words, words)
        return words

    def is_person(self, name: str | None) -> bool:
        """Whether a name is known to be one person's: "they" and "it" are someone else."""
        return self.kinds.get(name or "") is NameType.PERSON or name in self._persons

    def can_be(self, pronoun: str, name: str) -> bool:
        """Whether "he" or "she" can refer to someone, as far as is known."""
        kind = self.kinds.get(name, NameType.PERSON)
        person = kind is NameType.PERSON or (kind is NameType.OTHER and " " in name)
        person = person or name in self._persons
        return person and self._genders.get(name, pronoun) == pronoun

    def in_full(self, name: str) -> str:
        """The full name of the only person with a surname, else the surname itself."""
        return self._people.get(name, name)

    def read(self, text: str) -> None:
        """Remember the people whom a span of text introduces or names again."""
        for match in _NAME.finditer(text):
            written = [word for word in match.group().split() if not _DAY.fullmatch(word)]
            words = _behind_titles(written)
            titled = len(words) < len(written)
            common = any(is_common(word) for word in words)
            introduced = titled or _APPOSITION.match(text, match.end()) is not None
            if words and not common and introduced:
                self._remember(" ".join(words))
            elif len(words) == 1 and words[0] in self._people:
                self._remember(self._people[words[0]])

    def _forget(self) -> None:
        self._hearers.clear()
        self._near.clear()
        self._acted.clear()

    def _has_rival(self, pronoun: str, spoke: str, others: Collection[str]) -> bool:
        """Whether a pronoun may as well refer to someone other than the last speaker or subject.

        "The chief told the widow that it was late. She said": the chief or the widow. "A farmer
        said that his daughter rang. She said": the farmer, or a woman of whom he spoke.
        """
        if spoke not in self._genders and pronoun in self._near:
            return True
        rivals = {name for name, own in self._hearers.items() if own in {"", pronoun}}
        rivals.update(map(self.in_full, others))
        if spoke in self._hearers and self.speaker:
            rivals.add(self.speaker)
        return any(self.can_be(pronoun, one) for one in rivals - {spoke})

    def _spoke_just_now(self) -> bool:
        """Whether the last speaker is a person, not "The Hill", and at most a sentence ago."""
        outlet = re.match(r"The [A-Z]", self.speaker or "") is not None
        return self._somebody and not outlet and self._since <= _JUST_NOW

    @staticmethod
    def _is_named(name: str) -> bool:
        return name.rsplit(maxsplit=1)[-1][:1].isupper()

    def _person(self, pronoun: str) -> str | None:
        """The referent of "he" or "she": the latest named person never called otherwise."""
        for name in reversed(self._recent):
            if self.can_be(pronoun, name):
                self._genders[name] = pronoun
                return name
        last = self.speaker
        fits = last and self.is_person(last) and self.can_be(pronoun, last)
        return last if fits else None

    def _call(self, name: str, words: str) -> None:
        """Remember the role that someone is referred to by: that of the phrase's head noun."""
        folded = re.findall(r"\w+", words.casefold())
        phrase = folded[: next((n for n, word in enumerate(folded) if word in _INSIDE), None)]
        own = set(re.findall(r"\w+", name.casefold())) if name != words else set[str]()
        while phrase and phrase[-1] in own and phrase[-1] not in lexicon().roles:
            phrase.pop()
        plain = name != words and len(phrase) == 1
        for role in {*phrase[-1:], *LESSER.intersection(phrase)} & lexicon().roles:
            called = _Called(name, frozenset(folded), plain)
            self._roles.setdefault(role, []).append(called)

    def _holder(self, folded: str) -> str:
        """The last person referred to by a role ("the interior ministry"); "" for nobody.

        All words of the role must have been said of him: the justice ministry is another one.
        """
        rest = folded.removeprefix("the ").split()
        if not folded.startswith("the ") or len(rest) > _ROLE_WORDS:
            return ""
        for one in reversed(self._roles.get(rest[-1], ())):
            lesser = LESSER.intersection(one.words) - {rest[-1]}
            if (one.plain or one.words.issuperset(rest)) and lesser.issubset(rest):
                return one.name
        return ""

    def _remember(self, name: str) -> None:
        name = name.removesuffix("'s").removesuffix("’s")
        surname = name.split()[-1]
        held = self._people.get(surname, name)
        self._persons.add(name)
        if len(name.split()) > 1 and len(held.split()) > 1 and not _is_same(held, name):
            self._people[surname] = surname  # two people share it: alone it identifies neither
            self._name_last(name)
            return
        if len(name.split()) > 1 or surname not in self._people:
            self._people[surname] = name
        self._name_last(self._people[surname])

    def _name_last(self, name: str) -> None:
        others = [one for one in self._recent[1 - _REMEMBERED :] if one != name]
        self._recent = [*others, name]


def _called(speaker: str) -> str:
    """The pronoun that fits a speaker's head noun, "" for a name: "The mother of Tom Brand"."""
    words = re.findall(r"\w+", speaker)
    phrase = words[: next((n for n, word in enumerate(words) if word in _INSIDE), None)]
    return pronoun_of(phrase[-1]) if phrase and phrase[-1].islower() else ""


def _is_noun(word: str) -> bool:
    """Whether a word is not a name: "Relatives said" is capitalised as a sentence's first word."""
    folded = word.casefold()
    called = folded in lexicon().bare or folded.removesuffix("s") in people()
    return called or is_common(word)


def _trailing_name(words: str) -> str:
    """The name at the end of "General Staff spokesperson Mara Lind"; "" where there is none."""
    parts = words.split()
    first = len(parts)
    while first and parts[first - 1][0].isupper():
        first -= 1
    tail = _behind_titles(parts[first:])
    before = parts[:first]
    inside = bool(before) and before[-1] in _INSIDE
    beside = len(before) > 1 and before[-1] == "the" and before[-2] in _INSIDE
    if beside and before[-2] not in _BESIDE:
        beside = not any(word.startswith("spokes") for word in before)  # its spokesperson
    if not tail or parts[-1].endswith(("'s", "’s")) or inside or beside:
        return ""
    return " ".join(tail)


def _behind_titles(words: Sequence[str]) -> list[str]:
    """A name without its titles: "Former Vice President Tomas Okker" is Tomas Okker."""
    titles = [n for n, word in enumerate(words) if word.casefold().strip(".") in lexicon().titles]
    return list(words[titles[-1] + 1 :] if titles else words)


def _is_same(one: str, other: str) -> bool:
    """Whether two full names with one surname can be one person's."""
    first, second = (fold(name.partition(" ")[0].strip(".")) for name in (one, other))
    return same_given(first, second)
