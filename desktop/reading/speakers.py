"""Speakers: who says each sentence of an article, through quotations and pronouns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.reading.antecedents import Antecedents
from desktop.reading.attribution import Attribution, Sort, find_attributions, lexicon
from desktop.reading.callings import (
    bodies_acting,
    called,
    calling_of,
    hearers,
    spoken_of,
)
from desktop.reading.mention import Mention
from desktop.reading.naming import (
    main_subjects,
    named_in,
    subjects,
)
from desktop.reading.saying import Saying, find_sayings
from desktop.reading.speaker_names import speaker_of
from desktop.reading.syntax import Tree
from desktop.text.posts import signed
from desktop.text.sentences import Sentence

_OPENING = '"“«„'
_QUOTE = re.compile(r"[\"“”«»„]")
_LONGEST_QUOTATION = 25  # sentences without a mark
_FIRST_PERSON = frozenset({"i", "we", "my", "our", "me", "us"})


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who says what in one article.

    Attributes:
        sentences: for each sentence its speaker, or None for the outlet itself.
        attributions: the statements that are credited, in order, speakers named in full where the
            text does.
        attitudes: attributions of other sorts: beliefs, wishes, opinions of others.
    """

    sentences: tuple[str | None, ...]
    attributions: tuple[Attribution, ...]
    attitudes: tuple[Attribution, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """How a sentence relates to the quotations around it.

    Attributes:
        begun: whether it begins inside a quotation that an earlier sentence opened.
        inside: whether it begins inside one, or with its mark.
        on: whether it does and is in it to its end, or is nothing but quotations.
    """

    begun: bool
    inside: bool
    on: bool


def find_speakers(
    text: str,
    sentences: Sequence[Sentence],
    language: str,
    trees: Mapping[int, Tree] | None = None,
    names: Sequence[Mention] = (),
) -> Speakers:
    """The speaker of each sentence; English only, none in other languages.

    Args:
        text: the article's text.
        sentences: all its sentences.
        language: ISO 639-1 code; "" counts as English.
        trees: the syntax of its statements by index of their sentence; without one the order of
            the words must do.
        names: its names and their anaphors.
    """
    if language not in {"en", ""}:
        return Speakers((None,) * len(sentences), ())
    known = Antecedents.known(text, names)
    runs = _running(sentences)
    found: list[list[Attribution]] = []
    for number, sentence in enumerate(sentences):
        tree = (trees or {}).get(number)
        if sentence.boilerplate:
            found.append([])
            continue
        inside = _inside_until(sentences[number:]) if runs[number].begun else 0
        found.append(list(_read(text, sentence, tree, names, known, inside)))
        known.read(sentence.text)
    said = [_main_speaker(*pair) for pair in zip(sentences, found, strict=True)]
    for name, posted in signed(sentences):
        poster = known.resolve(name)
        for number in posted:
            said[number] = said[number] or poster
    running = _through_quotes(sentences, runs, _with_introduced(sentences, said, found))
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
    """“I said …” in a quotation: the quoted speaker."""
    words = attribution.speaker.casefold()
    if words not in _FIRST_PERSON or not attribution.nested:
        # "you said", "nobody says": someone the article does not identify
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
    known: Antecedents,
    inside: int,
) -> Iterator[Attribution]:
    """The attributions of a sentence, their speakers resolved as far as the text has gone.

    Those before the offset `inside` are in a quotation that an earlier sentence opened.
    """
    last = sentence.start
    told = list(_told(text, tree, names)) if tree else []
    said: list[Attribution] = []
    for saying in _in_sentence(text, sentence, tree):
        found = saying.attribution
        found = replace(found, nested=found.nested or found.start < inside)
        if found.start > last:
            known.read(text[last : found.start])
            last = found.start
        while told and told[0].start < found.start:
            told.pop(0).remember(known)
        holder = next((one for one in reversed(said) if _holds(one, found)), None)
        speaker = speaker_of(text, tree, replace(saying, attribution=found), names, known, holder)
        found = replace(found, speaker=speaker)
        if _is_saying(found) and not found.nested:
            said.append(found)
            source = saying.source if tree else None
            known.credit(speaker, calling_of(tree, source) if tree and source else None)
        yield found
    for one in told:
        one.remember(known)
    if tree:
        _meet(text, sentence, tree, names, known, spoke=bool(said))


def _meet(
    text: str,
    sentence: Sentence,
    tree: Tree,
    names: Sequence[Mention],
    known: Antecedents,
    *,
    spoke: bool,
) -> None:
    """Remember who else a sentence mentions and, if nobody speaks in it, its agents."""
    known.spoken_of |= spoken_of(tree.words)
    known.meet(called(tree.words), named_in(names, sentence.start, sentence.end))
    for many in (False, True) if not spoke else ():
        for name in bodies_acting(text, tree, main_subjects(tree), names, many=many):
            known.act(name, many=many)


@dataclass(frozen=True, slots=True)
class _Told:
    """Someone whom a sentence is about, or who is spoken to in it.

    Attributes:
        start: from where on in the text it is known.
        name: his name, or what he is called.
        hears: whether he is spoken to.
        pronoun: "she" or "he" where these words tell it.
    """

    start: int
    name: str
    hears: bool
    pronoun: str = ""

    def remember(self, known: Antecedents) -> None:
        """Let them be a referent of what follows."""
        if self.hears:
            known.hear(self.name, self.pronoun)
        else:
            known.tell_of(self.name)


def _told(text: str, tree: Tree, names: Sequence[Mention]) -> list[_Told]:
    """The people whom a sentence is about or who are spoken to in it, in order."""
    about = [_Told(start, name, hears=False) for start, name in subjects(tree, names)]
    heard = [
        _Told(start, name, hears=True, pronoun=pronoun)
        for start, name, pronoun in hearers(text, tree, names)
    ]
    return sorted([*about, *heard], key=lambda one: one.start)


def _in_sentence(text: str, sentence: Sentence, tree: Tree | None) -> list[Saying]:
    """The attributions of a sentence, by its syntax, or by word order without it."""
    if tree and tree.words:
        return sorted(find_sayings(text, tree), key=lambda saying: saying.attribution.start)
    found = find_attributions(text, sentence.start, sentence.end)
    return [Saying(attribution, None) for attribution in found]


def _main_speaker(sentence: Sentence, own: Sequence[Attribution]) -> str | None:
    """The speaker of most of a sentence, or of the quotation that begins it."""
    held = _sayings(own)
    # "Lind said that Okker was right when he said that it burned": Lind says all of it
    said = [
        one
        for one in held
        if not any(other.start < one.start and _holds(other, one) for other in held)
    ]
    if not said:
        return _asker(sentence, own)
    widest = max(said, key=lambda attribution: attribution.scope[1] - attribution.scope[0])
    width = widest.scope[1] - widest.scope[0]
    first = [one for one in said if one.scope[0] - sentence.start <= 1]
    if sentence.text[:1] in _OPENING and first:
        return first[0].speaker
    rest = len(sentence.text) - min(_phrase(sentence, widest), len(sentence.text))
    return widest.speaker if width * 3 > rest else None


def _asker(sentence: Sentence, own: Sequence[Attribution]) -> str | None:
    """The asker of what a sentence begins to quote: “Who knew?” asked the judge."""
    quoted = [
        one.speaker
        for one in own
        if one.scope[0] - sentence.start <= 1
        and not one.nested
        and one.speaker.casefold() not in lexicon().silent
    ]
    return quoted[0] or None if quoted and sentence.text[:1] in _OPENING else None


def _phrase(sentence: Sentence, one: Attribution) -> int:
    """The length of an attribution phrase: "A doctor, who did not want to be named, said"."""
    source, cue = one.source or (one.start, one.start), one.cue_at or (one.end, one.end)
    between = sentence.text[source[1] - sentence.start : cue[0] - sentence.start].strip()
    aside = between.startswith(",") and between.endswith(",")
    return cue[1] - source[0] if aside else one.end - one.start


def _with_introduced(
    sentences: Sequence[Sentence],
    said: Sequence[str | None],
    found: Sequence[Sequence[Attribution]],
) -> list[str | None]:
    """Give a quotation the speaker of the line before: “The mayor released a statement:”."""
    result = list(said)
    for number in range(1, len(result)):
        opens = sentences[number].text[:1] in _OPENING
        if result[number] is None and opens and sentences[number - 1].text.endswith(":"):
            told = [
                one.speaker
                for one in found[number - 1]
                if one.sort in {Sort.SAYS, Sort.OTHER} and one.speaker and not one.nested
            ]
            result[number] = told[-1] if told else said[number - 1]
    return result


def _through_quotes(
    sentences: Sequence[Sentence], runs: Sequence[_Run], said: Sequence[str | None]
) -> list[str | None]:
    """Give sentences inside a running quotation the speaker who closes or opened it.

    What is quoted and closed with words of the outlet beside it is not: “Murderers!” cried a woman.
    """
    result = list(said)
    for number in range(len(result) - 2, -1, -1):
        following = number + 1
        if (
            result[number] is None
            and runs[number].on
            and runs[following].inside
            and (
                runs[following].begun
                or sentences[number].paragraph == sentences[following].paragraph
            )
        ):
            result[number] = result[following]
    for number in range(1, len(result)):
        taken_up = runs[number].on or runs[number].begun
        if result[number] is None and taken_up and not sentences[number].boilerplate:
            result[number] = result[number - 1]
    return result


def _running(sentences: Sequence[Sentence]) -> list[_Run]:
    """How each sentence relates to the quotations around it."""
    found: list[_Run] = []
    is_open = False
    paragraph = -1
    for number, sentence in enumerate(sentences):
        begun = is_open and (sentence.paragraph == paragraph or _closes(sentences[number:]))
        paragraph = sentence.paragraph
        is_open, outside, last = begun, "", 0
        for mark in _QUOTE.finditer(sentence.text):
            outside += "" if is_open else sentence.text[last : mark.start()]
            is_open = {"“": True, "«": True, "„": True, "”": False, "»": False}.get(
                mark.group(), not is_open
            )
            last = mark.end()
        outside += "" if is_open else sentence.text[last:]
        inside = begun or sentence.text[:1] in _OPENING
        whole = not any(map(str.isalnum, outside))
        found.append(_Run(begun, inside, inside and (is_open or whole)))
    return found


def _closes(sentences: Sequence[Sentence]) -> bool:
    """Whether a quotation that a paragraph left open goes on until a later one closes it.

    Print begins each paragraph of a quotation with a mark; texts with a line for each sentence do
    not.
    """
    for sentence in sentences[:_LONGEST_QUOTATION]:
        if mark := _QUOTE.search(sentence.text):
            behind = sentence.text[mark.end() : mark.end() + 1]
            before = sentence.text[mark.start() - 1] if mark.start() else " "
            straight = mark.group() == '"' and not before.isspace() and not behind.isalnum()
            return mark.group() in "”»" or straight
    return False


def _inside_until(sentences: Sequence[Sentence]) -> int:
    """Where a quotation ends in the first of some sentences, which begins inside it; 0 if it never.

    A mark that nothing closes tells nothing.
    """
    if not _closes(sentences):
        return 0
    first = sentences[0]
    mark = _QUOTE.search(first.text)
    return first.start + mark.start() if mark else first.end
