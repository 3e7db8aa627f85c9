"""Who says each sentence of an article: creditings followed through quotations and pronouns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.reading.anaphors import PRONOUNS
from desktop.reading.attribution import Attribution, Sort, find_attributions, lexicon
from desktop.reading.mention import Mention, NameType
from desktop.reading.name_chains import same_given
from desktop.reading.name_words import name_words
from desktop.reading.naming import antecedent, core, fellows, name_of, subjects
from desktop.reading.saying import Saying, find_sayings
from desktop.reading.syntax import Tree
from desktop.text.concepts import is_common
from desktop.text.sentences import Sentence
from desktop.text.words import fold

# "President Tomas Okker", "Okker": two or more capitalised words, or one after a title.
_WORD = r"[A-ZÀ-ÞŁŚŻČŠŽ][\w’'-]+"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:(?:de|van|von|bin|al|der|la)\s+)*{_WORD})*")
# "Mara Lind, who owned it", "Mara Lind, 34": a name that is introduced is a person's.
_APPOSITION = re.compile(r",\s+(?:who|whose|an?|the|\d)\b")
_OPENING = '"“«„'
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?")
_QUOTE = re.compile(r"[\"“”«»„]")
# Behind these a name is not who is meant, but whose or where: "the ministry in Port Estrin".
_INSIDE = frozenset({"of", "for", "in", "at", "from", "near", "on", "with", "to", "by"})
# ... and behind these where "the" stands between: "the ambassador to the Coastal League".
_BESIDE = frozenset({"in", "at", "near", "on", "with", "to"})
_THIRD_PERSON = frozenset({"he", "she", "they", "it"})
_PRONOUN = {"f": "she", "m": "he"}
_FIRST_PERSON = frozenset({"i", "we", "my", "our", "me", "us"})


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who says what in one article.

    Attributes:
        sentences: for each sentence its speaker, or None for the outlet itself.
        attributions: the statements that are credited, in order, speakers named in full where the
            text does.
        attitudes: creditings of other sorts: what somebody believes, wants, thinks of others.
    """

    sentences: tuple[str | None, ...]
    attributions: tuple[Attribution, ...]
    attitudes: tuple[Attribution, ...] = ()


@dataclass(slots=True)
class _Memory:
    """Whom pronouns, roles and surnames can mean at one point of a text."""

    people: dict[str, str] = field(default_factory=dict[str, str])  # surname → full name
    roles: dict[str, str] = field(default_factory=dict[str, str])  # role noun → who was called so
    genders: dict[str, str] = field(default_factory=dict[str, str])  # name → the pronoun it took
    recent: list[str] = field(default_factory=list[str])  # people, the last named last
    kinds: dict[str, NameType] = field(default_factory=dict[str, NameType])  # by full name
    speaker: str | None = None
    topic: str | None = None  # the person whom the outlet's own words were about last


def find_speakers(
    text: str,
    sentences: Sequence[Sentence],
    language: str,
    trees: Mapping[int, Tree] | None = None,
    names: Sequence[Mention] = (),
) -> Speakers:
    """Who says each sentence; English only, other languages get none.

    Args:
        text: the article's text.
        sentences: all its sentences.
        language: ISO 639-1 code; "" counts as English.
        trees: the syntax of its statements by index of their sentence; without one the order of
            the words must do.
        names: its names and what stands for them.
    """
    if language not in {"en", ""}:
        return Speakers((None,) * len(sentences), ())
    memory = _known(text, names)
    found: list[list[Attribution]] = []
    for number, sentence in enumerate(sentences):
        tree = (trees or {}).get(number)
        if sentence.boilerplate:
            found.append([])
            continue
        found.append(list(_read(text, sentence, tree, names, memory)))
        _remember_names(sentence.text, memory)
    said = [_main_speaker(*pair) for pair in zip(sentences, map(_sayings, found), strict=True)]
    running = _through_quotes(sentences, said)
    every = [
        _of_first_person(one, own, speaker)
        for own, speaker in zip(found, running, strict=True)
        for one in own
    ]
    return Speakers(
        tuple(running),
        tuple(one for one in every if _is_saying(one)),
        tuple(one for one in every if not _is_saying(one)),
    )


def _known(text: str, names: Sequence[Mention]) -> _Memory:
    """What the names themselves tell: who is no person, and whether "he" or "she" is meant."""
    memory = _Memory()
    told: dict[str, set[str]] = {}
    sexes = name_words().sex | PRONOUNS
    for one in names:
        memory.kinds[one.referent] = one.type
        given = one.referent.split()[:-1]
        for word in (*given, *one.title.split(), text[one.start : one.end]):
            if sex := sexes.get(fold(word.strip("."))):
                told.setdefault(one.referent, set()).add(_PRONOUN[sex])
    for name in tuple(told):
        told.setdefault(name.split()[-1], set()).update(told[name])
    memory.genders |= {name: min(held) for name, held in told.items() if len(held) == 1}
    return memory


def _is_saying(attribution: Attribution) -> bool:
    return attribution.sort in {Sort.SAYS, Sort.DENIES}


def _sayings(found: Sequence[Attribution]) -> list[Attribution]:
    return [
        one
        for one in found
        if _is_saying(one) and not one.nested and one.speaker.casefold() not in lexicon().silent
    ]


def _of_first_person(
    attribution: Attribution, own: Sequence[Attribution], speaker: str | None
) -> Attribution:
    """“I said …” in a quotation: who is quoted."""
    words = attribution.speaker.casefold()
    if words not in _FIRST_PERSON or not attribution.nested:
        # "you said", "nobody says": somebody of whom the article does not tell
        silent = words in lexicon().silent and _is_saying(attribution)
        return replace(attribution, sort=Sort.OTHER) if silent else attribution
    holders = [one for one in _sayings(own) if _holds(one, attribution)]
    meant = holders[-1].speaker if holders else speaker
    if meant is None or meant.casefold() in _FIRST_PERSON:
        return replace(attribution, speaker="", sort=Sort.OTHER)
    return replace(attribution, speaker=meant)


def _holds(one: Attribution, other: Attribution) -> bool:
    return one.scope[0] <= other.start and other.end <= one.scope[1]


def _read(
    text: str,
    sentence: Sentence,
    tree: Tree | None,
    names: Sequence[Mention],
    memory: _Memory,
) -> Iterator[Attribution]:
    """The creditings of a sentence, their speakers resolved as far as the text has gone."""
    last = sentence.start
    about = list(subjects(tree, names)) if tree else []
    for saying in _in_sentence(text, sentence, tree):
        found = saying.attribution
        if found.start > last:
            _remember_names(text[last : found.start], memory)
            last = found.start
        while about and about[0][0] < found.start:
            memory.topic = _in_full(about.pop(0)[1], memory)
        speaker = _speaker(text, tree, saying, names, memory)
        if _is_saying(found) and not found.nested:
            memory.speaker = speaker
            memory.topic = speaker if _is_person(speaker, memory) else memory.topic
        yield replace(found, speaker=speaker)
    memory.topic = _in_full(about[-1][1], memory) if about else memory.topic


def _speaker(
    text: str, tree: Tree | None, saying: Saying, names: Sequence[Mention], memory: _Memory
) -> str:
    """The fullest name of who is credited, or what the text calls them."""
    if not tree or not saying.source:
        return _resolve(saying.attribution.speaker, memory)
    source = antecedent(tree, saying.source) or saying.source
    together = fellows(tree, source)
    if len(together) > 1:
        return _listing([name_of(tree, one, names) or core(text, tree, one) for one in together])
    words = core(text, tree, source)
    if saying.attribution.nested and words.casefold() in _THIRD_PERSON:
        return words  # whom a quoted speaker means the article does not tell
    pronoun = words.casefold() in lexicon().persons and not saying.attribution.nested
    if pronoun and memory.topic and _can_be(words.casefold(), memory.topic, memory):
        return _remembered(memory.topic, words, memory)
    name = name_of(tree, source, names)
    return _remembered(name, words, memory) if name else _resolve(words, memory)


def _listing(names: Sequence[str]) -> str:
    """Names in a sentence: "A", "A and B", "A, B and C"."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def _in_sentence(text: str, sentence: Sentence, tree: Tree | None) -> list[Saying]:
    """The creditings of a sentence: as its syntax tells, or without it the order of its words."""
    if tree and tree.words:
        return sorted(find_sayings(text, tree), key=lambda saying: saying.attribution.start)
    found = find_attributions(text, sentence.start, sentence.end)
    return [Saying(attribution, None) for attribution in found]


def _remembered(name: str, words: str, memory: _Memory) -> str:
    """A speaker known by name: who later pronouns and roles may mean."""
    folded = words.casefold()
    if folded in lexicon().persons:
        memory.genders[name] = folded
    roles = [word for word in re.findall(r"\w+", folded) if word in lexicon().roles]
    memory.roles |= dict.fromkeys(roles, name)
    if " " in name:
        _remember_person(name, memory)
    return name


def _resolve(words: str, memory: _Memory) -> str:
    """The fullest name for a speaker; a pronoun that can mean nobody stays as it is."""
    folded = words.casefold()
    if folded in lexicon().persons:
        return _person(folded, memory) or words
    if folded in lexicon().groups:
        return words if _is_person(memory.speaker, memory) else memory.speaker or words
    name = _trailing_name(words)
    roles = [word for word in re.findall(r"\w+", folded) if word in lexicon().roles]
    if name:
        full = memory.people.get(name.split()[-1], name)
        full = full if len(full.split()) >= len(name.split()) else name
        memory.roles |= dict.fromkeys(roles, full)
        _remember_person(full, memory)
        return full
    if (
        roles
        and folded.startswith("the ")
        and len(words.split()) <= 3
        and roles[-1] in memory.roles
    ):
        return memory.roles[roles[-1]]
    memory.roles |= dict.fromkeys(roles, words)
    return words


def _is_person(name: str | None, memory: _Memory) -> bool:
    """Whether a name is known for one person's: "they" and "it" are somebody else."""
    return memory.kinds.get(name or "") is NameType.PERSON or name in memory.people.values()


def _person(pronoun: str, memory: _Memory) -> str | None:
    """Whom "he" or "she" means: of the people named last one who was never called otherwise."""
    for name in reversed(memory.recent):
        if _can_be(pronoun, name, memory):
            memory.genders[name] = pronoun
            return name
    last = memory.speaker
    fits = last and _is_person(last, memory) and _can_be(pronoun, last, memory)
    return last if fits else None


def _in_full(name: str, memory: _Memory) -> str:
    return memory.people.get(name, name)


def _can_be(pronoun: str, name: str, memory: _Memory) -> bool:
    kind = memory.kinds.get(name, NameType.PERSON)
    person = kind is NameType.PERSON or (kind is NameType.OTHER and " " in name)
    return person and memory.genders.get(name, pronoun) == pronoun


def _trailing_name(words: str) -> str:
    """The name at the end of "General Staff spokesperson Mara Lind"; "" where there is none."""
    parts = words.split()
    first = len(parts)
    while first and parts[first - 1][0].isupper():
        first -= 1
    tail = _behind_titles(parts[first:])
    before = parts[:first]
    inside = bool(before) and before[-1] in _INSIDE
    beside = len(before) > 1 and before[-1] == "the" and before[-2] in _BESIDE
    if not tail or parts[-1].endswith(("'s", "’s")) or inside or beside:
        return ""
    return " ".join(tail)


def _behind_titles(words: Sequence[str]) -> list[str]:
    """The name itself: "Former Vice President Tomas Okker" is Tomas Okker."""
    titles = [n for n, word in enumerate(words) if word.casefold().strip(".") in lexicon().titles]
    return list(words[titles[-1] + 1 :] if titles else words)


def _remember_names(text: str, memory: _Memory) -> None:
    for match in _NAME.finditer(text):
        written = [word for word in match.group().split() if not _DAY.fullmatch(word)]
        words = _behind_titles(written)
        titled = len(words) < len(written)
        common = any(is_common(word) for word in words)
        introduced = titled or _APPOSITION.match(text, match.end()) is not None
        if words and not common and introduced:
            _remember_person(" ".join(words), memory)
        elif len(words) == 1 and words[0] in memory.people:
            _remember_person(memory.people[words[0]], memory)


def _remember_person(name: str, memory: _Memory) -> None:
    name = name.removesuffix("'s").removesuffix("’s")
    surname = name.split()[-1]
    held = memory.people.get(surname, name)
    if len(name.split()) > 1 and len(held.split()) > 1 and not _is_same(held, name):
        memory.people[surname] = surname  # two people have it: alone it means neither
        memory.recent = [*(one for one in memory.recent[-7:] if one != name), name]
        return
    if len(name.split()) > 1 or surname not in memory.people:
        memory.people[surname] = name
    known = memory.people[surname]
    memory.recent = [*(one for one in memory.recent[-7:] if one != known), known]


def _is_same(one: str, other: str) -> bool:
    """Whether two full names of one surname can be one person's."""
    first, second = (fold(name.partition(" ")[0].strip(".")) for name in (one, other))
    return same_given(first, second)


def _main_speaker(sentence: Sentence, own: Sequence[Attribution]) -> str | None:
    """The speaker credited with most of a sentence, or with the quotation that begins it."""
    if not own:
        return None
    widest = max(own, key=lambda attribution: attribution.scope[1] - attribution.scope[0])
    width = widest.scope[1] - widest.scope[0]
    quoted = sentence.text[:1] in _OPENING and widest.scope[0] - sentence.start <= 1
    return widest.speaker if quoted or width * 3 > sentence.end - sentence.start else None


def _through_quotes(sentences: Sequence[Sentence], said: Sequence[str | None]) -> list[str | None]:
    """Give sentences inside a running quotation the speaker who closes or opened it."""
    result = list(said)
    inside = _inside_quotes(sentences)
    for number in range(len(result) - 2, -1, -1):
        following = number + 1
        if (
            result[number] is None
            and inside[number]
            and inside[following]
            and sentences[number].paragraph == sentences[following].paragraph
        ):
            result[number] = result[following]
    for number in range(1, len(result)):
        if result[number] is None and inside[number] and not sentences[number].boilerplate:
            result[number] = result[number - 1]
    return result


def _inside_quotes(sentences: Sequence[Sentence]) -> list[bool]:
    """Whether each sentence begins or stands inside quotation marks."""
    inside: list[bool] = []
    open_quote = False
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            open_quote = False
            paragraph = sentence.paragraph
        inside.append(open_quote or sentence.text[:1] in _OPENING)
        for mark in _QUOTE.findall(sentence.text):
            open_quote = {"“": True, "«": True, "„": True, "”": False, "»": False}.get(
                mark, not open_quote
            )
    return inside
