"""Naming: how one article names one entity, and whether two articles name the same one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from desktop.reading import Reading
from desktop.reading.anaphors import PRONOUNS
from desktop.reading.mention import Mention, NameType
from desktop.reading.name_chains import same_given
from desktop.reading.name_words import name_key, name_words
from desktop.text.peoples import Country, country
from desktop.text.skeletons import skeleton
from desktop.text.spellings import plain, same_name
from desktop.text.words import fold


@dataclass(frozen=True)
class Naming:
    """How one article names one entity.

    Attributes:
        article: index of the article.
        name: the fullest form in it.
        type: what the article speaks for.
        mentions: the mentions, pronouns and descriptions included.
        surnames: how many people of the article have its last word.
        language: of the article.
        sex: "f" or "m" where a given name, a title or all pronouns tell it, else "".
        its: how many of the mentions are an "it", which tells no type.
    """

    article: int
    name: str
    type: NameType
    mentions: tuple[Mention, ...]
    surnames: int
    language: str
    sex: str = ""
    its: int = 0

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the name, as compared."""
        return words_of(self.name, self.type)

    @cached_property
    def handles(self) -> frozenset[str]:
        """Keys that it shares with other namings of the same entity, in any spelling."""
        frames = {plain(word).translate(_VOWELS) or word for word in self.words[-1:]}
        frames |= {skeleton(word) for word in self.words[-1:]} - {""}
        if self.type is not NameType.PERSON:
            frames |= {plain(self.words[0]).translate(_VOWELS) or self.words[0]}
        where = {f"={self.country.name}"} if self.country else set[str]()
        return frozenset(frames | where | {self.initials})

    @cached_property
    def country(self) -> Country | None:
        """The country that it names, by its people or its capital."""
        return country(self.name)

    @property
    def initials(self) -> str:
        """The letters of an abbreviation, or the initials of the name."""
        if len(self.words) == 1:
            return self.words[0]
        return "".join(word[0] for word in self.words)


_LEAST_WORDS = 2  # of a short form that is no abbreviation
_LEAST_LETTERS = 5  # of a single word that may be written otherwise elsewhere
_VOWELS = str.maketrans("", "", "aeiou")


def words_of(name: str, kind: NameType) -> tuple[str, ...]:
    """The words of a name, as compared; a person's without the title before a surname."""
    words = name_key(name.replace("-", " ").split())
    titled = kind is NameType.PERSON and set(words[:-1]) <= name_words().titles
    return words[-1:] if titled else words


def namings(article: int, reading: Reading) -> Iterator[Naming]:
    """How an article names its entities, in order of first mention."""
    held: defaultdict[tuple[str, NameType], list[Mention]] = defaultdict(list)
    for mention in reading.names:
        held[mention.referent, mention.type].append(mention)
    last = Counter(words_of(name, kind)[-1:] for name, kind in held if kind is NameType.PERSON)
    language = reading.article.language or "en"
    for (name, kind), mentions in held.items():
        words = words_of(name, kind)
        sex = _sex(reading.article.text, words, mentions)
        its = sum(reading.article.text[one.start : one.end] == "it" for one in mentions)
        yield Naming(article, name, kind, tuple(mentions), last[words[-1:]], language, sex, its)


def _sex(text: str, words: Sequence[str], mentions: Sequence[Mention]) -> str:
    """The sex that given name, titles and pronouns tell: "f", "m", or "" for neither or both."""
    known = _sexes()
    told = [fold(text[one.start : one.end]) for one in mentions]
    told += [fold(word.strip(".")) for one in mentions for word in one.title.split()]
    sexes = {known[word] for word in [*told, *words[:-1]] if word in known}
    return sexes.pop() if len(sexes) == 1 else ""


@cache
def _sexes() -> Mapping[str, str]:
    """What given names, titles and pronouns say."""
    return name_words().sex | PRONOUNS


def same_pairs(one: Iterable[Naming], other: Iterable[Naming]) -> Iterator[tuple[Naming, Naming]]:
    """The names in two articles that are of one person, organisation or place, in order."""
    held: defaultdict[str, list[Naming]] = defaultdict(list)
    for naming in other:
        for handle in naming.handles:
            held[handle].append(naming)
    for naming in one:
        near = {id(rival): rival for handle in naming.handles for rival in held.get(handle, ())}
        for rival in sorted(near.values(), key=lambda found: found.mentions[0].start):
            if same_referent(naming, rival):
                yield naming, rival


def same_referent(one: Naming, other: Naming) -> bool:
    """Whether two articles certainly name the same person, organisation or place."""
    if one.words == other.words:
        return True
    if one.country or other.country:
        return one.country == other.country
    kinds = {one.type, other.type}
    if NameType.PERSON in kinds and kinds <= {NameType.PERSON, NameType.OTHER}:
        return _same_person(one, other)
    if NameType.PERSON in kinds:
        return False
    if _of_a_place(one, other):
        return True
    return _same_body(one, other) or _same_spelling(one.words, other.words)


def respelled(one: Naming, other: Naming) -> bool:
    """Whether two articles spell the name of one entity differently, beyond accents."""
    if len(one.words) != len(other.words) or one.language != other.language:
        return False
    pairs = [pair for pair in zip(one.words, other.words, strict=True) if pair[0] != pair[1]]
    return bool(pairs) and all(_same_word(*pair) for pair in pairs)


def _same_person(one: Naming, other: Naming) -> bool:
    """Whether the surname is the same and the given names agree, or both differ in spelling."""
    short, full = sorted((one, other), key=lambda naming: len(naming.words))
    last = short.words[-1], full.words[-1]
    if len(short.words) == 1:
        if {one.sex, other.sex} == {"f", "m"}:
            return False
        return last[0] == last[1] and full.surnames == short.surnames == 1
    # a sentence may put the place before the name where only capitals are read
    given = short.words[-2], full.words[-2 if NameType.OTHER in {one.type, other.type} else 0]
    agree = (same_given(*given) or _same_word(*given)) and not _two_sexes(*given)
    return agree and (last[0] == last[1] or _same_word(*last))


def _two_sexes(one: str, other: str) -> bool:
    """Whether one given name is a woman's and the other a man's: "Maria" and "Mario"."""
    sex = name_words().sex
    if one in sex and other in sex:
        return sex[one] != sex[other]
    short, full = sorted((one, other), key=len)
    return full == f"{short}a" or {one[-1], other[-1]} == {"a", "o"}


def _of_a_place(one: Naming, other: Naming) -> bool:
    """Whether one is the other with its place: "the General Staff of Merevia"."""
    short, full = sorted((one, other), key=lambda naming: len(naming.words))
    known = len(short.words) >= _LEAST_WORDS and short.words[-1] in name_words().bodies
    return known and full.name.casefold().startswith(f"{short.name.casefold()} of ")


def _same_body(one: Naming, other: Naming) -> bool:
    """Whether one is the other's abbreviation, or its end: "the Water Authority"."""
    short, full = sorted((one.words, other.words), key=len)
    if len(short) == len(full):
        return False
    if len(short) == 1 and len(full) > 1 and short[0] == "".join(w[0] for w in full):
        return True
    if len(short) < _LEAST_WORDS:
        return False
    bodies = name_words().bodies
    if full[: len(short)] == short and all(word in bodies for word in full[len(short) :]):
        return True
    return full[-len(short) :] == short and short[-1] in bodies


def _same_word(one: str, other: str) -> bool:
    """Whether two words are one name in two spellings or scripts."""
    if one.isascii() != other.isascii():
        return bool(skeleton(one)) and skeleton(one) == skeleton(other)
    return same_name(one, other)


def _same_spelling(one: Sequence[str], other: Sequence[str]) -> bool:
    if len(one) == 1 and min(len(one[0]), len(other[0])) < _LEAST_LETTERS:
        return False
    return len(one) == len(other) and all(
        _same_word(*pair) for pair in zip(one, other, strict=True)
    )
