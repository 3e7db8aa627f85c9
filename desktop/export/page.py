"""Page: the content of a printed comparison, in order; the PDF and the HTML only typeset it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import desktop
from desktop.comparison.absence import Absence, absence
from desktop.comparison.accounts import account_names, letter
from desktop.comparison.decided import left_out, notes_of, reported
from desktop.comparison.labels import MARKS, MEANINGS
from desktop.comparison.model import Comparison, Difference, Position
from desktop.comparison.signs import SIGNS, Mark, mark
from desktop.export import fixed_words, layout, wording
from desktop.export.grid import Claim, claims
from desktop.export.marked import Segment, Span, segments, spans
from desktop.export.printable import direction, set_apart
from desktop.export.speech import ENGLISH, Direction, Speech
from desktop.reading import Reading

# More columns than this are too narrow to read; further articles are set as labelled lines.
MOST_COLUMNS = 4

Numbered = tuple[int, Difference]


@dataclass(frozen=True, slots=True)
class Masthead:
    """The printed facts about an article.

    Attributes:
        number: its place in the comparison, from 1.
        outlet: who published it.
        name: what explanations call it: the outlet, or its title where that tells more.
        title: its headline, or its first words.
        author: the byline, or "".
        published: its date for people, with the time where it is known, or "unknown".
        day: the same without the time, or "date unknown".
        origin: where the date came from: "from meta tag", or "".
        words: length of the text in words.
        length: the same as it is written: "412 words".
        language: ISO 639 code, or "".
        language_name: the same for people, or "unknown".
        direction: "ltr" or "rtl", by the script of the title.
        sha256: hex digest of the original, or "".
    """

    number: int
    outlet: str
    name: str
    title: str
    author: str
    published: str
    day: str
    origin: str
    words: int
    length: str
    language: str
    language_name: str
    direction: Direction
    sha256: str

    @property
    def letter(self) -> str:
        """Its letter, here and in the window: "A"."""
        return letter(self.number - 1)


@dataclass(frozen=True, slots=True)
class Printed:
    """A sentence as printed.

    Attributes:
        number: its place in its article, from 1.
        segments: its text under its marks.
        language: ISO 639 code, or "" where it is unknown.
        direction: "ltr" or "rtl", by its script.
        boilerplate: True for what is no statement of the article.
        opens: True where a paragraph begins.
    """

    number: int
    segments: tuple[Segment, ...]
    language: str
    direction: Direction
    boilerplate: bool
    opens: bool

    @property
    def is_only(self) -> bool:
        """True where some of it is *only here*."""
        return any(span.mark is Mark.ONLY for each in self.segments for span in each.spans)


@dataclass(frozen=True, slots=True)
class Side:
    """One article's side of a difference.

    Attributes:
        article: the article's number.
        quotes: the sentences in question, the difference's own spans marked.
        holdings: value, speaker and stance of each position where the quote does not show them.
        absent: why there are no quotes, or None where there are.
    """

    article: int
    quotes: tuple[Printed, ...]
    holdings: tuple[str, ...]
    absent: Absence | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A difference as printed.

    Attributes:
        number: its place among the comparison's differences, from 1: the same in every export.
        mark: how it is drawn.
        nature: its kind, "possible" before it where it is.
        reason: one sentence that can be checked in the text.
        note: what the user wrote about it, or "".
        sides: one for each article.
    """

    number: int
    mark: Mark
    nature: str
    reason: str
    note: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The differences under one mark; the heading tells how many they are."""

    mark: Mark
    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a mark occurs, and what it means: summary and legend in one."""

    mark: Mark
    sign: str
    name: str
    meaning: str
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the texts side by side.

    Attributes:
        cells: for each article its sentences here.
        aligned: for each article whether its cell speaks of the same thing as other cells here.
    """

    cells: tuple[tuple[Printed, ...], ...]
    aligned: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A whole comparison as printed.

    Attributes:
        title: the event's, or how many accounts are compared.
        newest: ISO 8601 of the newest article's date, or "".
        mastheads: the articles in their order.
        checked: how much was compared, in one sentence.
        tallies: one for each mark that was looked for or occurs, heaviest first.
        kinds: how many differences there are of each kind that occurs, in one line, or "".
        claims: what each of three or more accounts says of each claim; () of fewer.
        groups: the differences, heaviest first; marks that don't occur are left out.
        lines: the whole texts.
        method: how differences are found and what is not, three sentences.
        program: name and version of what made it.
        speech: how it speaks, for what is not said yet.
    """

    title: str
    newest: str
    mastheads: tuple[Masthead, ...]
    checked: str
    tallies: tuple[Tally, ...]
    kinds: str
    claims: tuple[Claim, ...]
    groups: tuple[Group, ...]
    lines: tuple[Line, ...]
    method: tuple[str, ...]
    program: str
    speech: Speech


def page(comparison: Comparison, title: str = "", speech: Speech = ENGLISH) -> Page:
    """Put a comparison into words; ``title`` is the event's, where it belongs to one.

    What the user decided to be no difference, or to leave out, is not told, only how much it is.
    """
    silent = speech.say(wording.left_out(left_out(comparison)))
    comparison = reported(comparison)
    numbered = list(enumerate(comparison.differences, 1))
    return Page(
        title=title or speech.say(wording.title(comparison)),
        newest=max((reading.article.published for reading in comparison.readings), default=""),
        mastheads=tuple(_mastheads(comparison, speech)),
        checked=f"{wording.checked(comparison, speech)} {silent}".rstrip(),
        tallies=tuple(_tallies(comparison, speech)),
        kinds=speech.say(wording.kinds(comparison)),
        claims=claims(comparison, speech),
        groups=tuple(_groups(comparison, numbered, speech)),
        lines=tuple(_lines(comparison, numbered)),
        method=tuple(map(speech.say, fixed_words.METHOD_PARAGRAPHS)),
        program=f"Parallax {desktop.__version__}",
        speech=speech,
    )


def _mastheads(comparison: Comparison, speech: Speech) -> Iterator[Masthead]:
    names = account_names([reading.article for reading in comparison.readings])
    for number, reading in enumerate(comparison.readings, 1):
        yield _masthead(number, reading, names[number - 1], speech)


def _masthead(number: int, reading: Reading, name: str, speech: Speech) -> Masthead:
    article, words = reading.article, len(reading.article.text.split())
    outlet = speech.say(wording.outlet(article))
    return Masthead(
        number=number,
        outlet=outlet,
        name=speech.say(name) or outlet,
        title=article.label,
        author=article.author,
        published=wording.date(article.published, speech),
        day=wording.day(article.published, speech),
        origin=speech.say(wording.origin(article)),
        words=words,
        length=speech.say(wording.length(words)),
        language=wording.code(article),
        language_name=speech.say(wording.language(article.language)),
        direction=direction(article.label),
        sha256=article.sha256,
    )


def _tallies(comparison: Comparison, speech: Speech) -> Iterator[Tally]:
    counts = Counter(mark(each) for each in comparison.differences)
    for each in Mark:
        if each in wording.LOOKED_FOR or counts[each]:
            name, meaning = speech.say(MARKS[each]), speech.say(MEANINGS[each])
            yield Tally(each, SIGNS[each], name, meaning, counts[each])


def _groups(
    comparison: Comparison, numbered: Sequence[Numbered], speech: Speech
) -> Iterator[Group]:
    for each in Mark:
        entries = tuple(
            _entry(comparison, number, difference, speech)
            for number, difference in numbered
            if mark(difference) is each
        )
        if entries:
            heading = f"{speech.say(fixed_words.HEADINGS[each])} ({speech.number(len(entries))})"
            yield Group(each, heading, entries)


def _entry(comparison: Comparison, number: int, difference: Difference, speech: Speech) -> Entry:
    return Entry(
        number=number,
        mark=mark(difference),
        nature=speech.say(wording.nature(difference)),
        reason=_reason(comparison, difference, speech),
        note=notes_of(comparison, number - 1),
        sides=tuple(
            _side(comparison, index, (number, difference), speech)
            for index in range(len(comparison.readings))
        ),
    )


def _reason(comparison: Comparison, difference: Difference, speech: Speech) -> str:
    """Why there is a difference; begun with a capital, but for an outlet that writes itself small.

    It often begins with who speaks, "local authorities" among them.
    """
    said = speech.say(difference.reason)
    outlets = [of.article.source for of in comparison.readings if of.article.source]
    if not said.startswith(tuple(outlets)):
        said = said[:1].upper() + said[1:]
    return set_apart(said, speech.quotes) if speech is ENGLISH else said  # the window does so


def _side(comparison: Comparison, article: int, numbered: Numbered, speech: Speech) -> Side:
    reading = comparison.readings[article]
    positions = numbered[1].sides[article]
    marking = spans([numbered], article)
    return Side(
        article=article + 1,
        quotes=tuple(
            _printed(reading, sentence, marking)
            for sentence in dict.fromkeys(position.sentence for position in positions)
        ),
        holdings=tuple(_holdings(numbered[1], positions, speech)),
        absent=absence(comparison, numbered[1], article),
    )


def _holdings(
    difference: Difference, positions: Sequence[Position], speech: Speech
) -> Iterator[str]:
    for position in positions:
        holding = wording.holding(difference, position, speech, several=len(positions) > 1)
        if holding:
            yield holding


def _lines(comparison: Comparison, numbered: Sequence[Numbered]) -> Iterator[Line]:
    marking = [spans(numbered, article) for article in range(len(comparison.readings))]
    in_columns = len(comparison.readings) <= MOST_COLUMNS
    for line in layout.lines(comparison, filled=in_columns):
        cells = tuple(
            tuple(_printed(reading, sentence, marking[article]) for sentence in sentences)
            for article, (reading, sentences) in enumerate(
                zip(comparison.readings, line.cells, strict=True)
            )
        )
        yield Line(cells, line.aligned)


def _printed(reading: Reading, index: int, marking: Sequence[Span]) -> Printed:
    sentence = reading.sentences[index]
    before = reading.sentences[index - 1] if index else None
    runs = direction(sentence.text)
    foreign = runs != direction(reading.article.text)  # a quotation in another script
    return Printed(
        number=index + 1,
        segments=segments(sentence.text, sentence.start, marking),
        language="" if foreign else wording.code(reading.article),
        direction=runs,
        boilerplate=sentence.boilerplate,
        opens=before is None or before.paragraph != sentence.paragraph,
    )
