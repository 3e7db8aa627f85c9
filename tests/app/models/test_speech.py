"""An export speaks the language of the window, whole."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from desktop.app.language import Language, speak
from desktop.app.models.phrases import dated, mark_words
from desktop.app.models.speech import window_speech
from desktop.article import Article, Origin
from desktop.comparison.decided import about, decide
from desktop.comparison.labels import MARKS
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.comparison.positions.gates import UNDATED
from desktop.decision import Choice
from desktop.export.csv import write_csv
from desktop.export.fixed_words import ORIGINS
from desktop.export.html import write_html
from desktop.export.pdf import write_pdf
from desktop.export.plain import write_plain
from desktop.export.speech import ENGLISH, Speech
from desktop.importing import read
from desktop.message import Message, message

FOREIGN = [language for language in Language if language not in {"", "en"}]
# Words of a language that are English ones as well.
_ALIKE = {
    Language.GERMAN: {"an", "in", "was"},
    Language.FRENCH: {
        *("Note", "Sources", "compatible", "dates", "note", "place", "silence", "type"),
    },
}
_FOR_PEOPLE = ("reason", "note", "label", "voice")  # of the CSV; all else is said to programs
_VALUE = re.compile(r"%Ln|\{\w+\}")
Write = Callable[[Comparison, Path, Speech], str]


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(Language.ENGLISH, qapp)


@pytest.fixture
def accounts(build: Callable[..., Comparison]) -> Comparison:
    """Four accounts in which everything is found that is told: doubts, notes, what is left out."""
    conflict = (Kind.NUMBER, Verdict.CONFLICT, ["12 boats", "15 boats", None, "14 boats"])
    kinds = [
        (kind, Verdict.DIFFERS, ["boats sank", "boats sank", None, None])
        for kind in Kind
        if kind is not Kind.ONLY
    ]
    found = build(
        [["12 boats sank."], ["15 boats sank."], ["17 Boote sanken."], ["14 boats sank."]],
        [conflict, *kinds, (Kind.ONLY, Verdict.DIFFERS, ["12", None, None, None])],
        [([0], [0], [], [0])],
    )
    german = found.readings[2]
    german = replace(german, article=replace(german.article, language="de"), parsed=False)
    undated = replace(found.differences[1], verdict=Verdict.UNCLEAR, reason=message(UNDATED))
    found = replace(
        found,
        readings=(*found.readings[:2], german, found.readings[3]),
        differences=(found.differences[0], undated, *found.differences[2:]),
        unrelated=(2,),
    )
    made = [about(found, 0, Choice.NOTED, note="Ask again."), about(found, 3, Choice.LEFT_OUT)]
    return decide(found, [replace(one, id=number) for number, one in enumerate(made, 1)])


def _pdf(comparison: Comparison, folder: Path, speech: Speech) -> str:
    report = write_pdf(comparison, folder / "x.pdf", speech=speech)
    assert report.standards == ("ua-1", "a-2a")
    reader = PdfReader(report.path)
    assert reader.trailer["/Root"]["/Lang"] == speech.code
    return "\n".join(page.extract_text() for page in reader.pages)


def _html(comparison: Comparison, folder: Path, speech: Speech) -> str:
    write_html(comparison, folder / "x.html", speech=speech)
    page = html.fromstring((folder / "x.html").read_bytes())
    assert (page.get("lang"), page.get("dir")) == (
        speech.code,
        "rtl" if speech.direction == "rtl" else None,
    )
    for style in page.xpath("//style"):
        style.drop_tree()
    return "\n".join([*page.itertext(), *page.xpath("//@aria-label")])


def _csv(comparison: Comparison, folder: Path, speech: Speech) -> str:
    write_csv(comparison, folder / "x.csv", speech)
    with (folder / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = [[line[name] for name in _FOR_PEOPLE] for line in csv.DictReader(file)]
    return "\n".join(cell for line in lines for cell in line)


@pytest.mark.parametrize("write", [_pdf, _html, _csv])
@pytest.mark.parametrize("language", FOREIGN)
def test_nothing_that_is_said_is_said_in_english(
    language: Language, write: Write, accounts: Comparison, qapp: QApplication, tmp_path: Path
) -> None:
    said: set[Message] = set()

    def say(text: str) -> str:
        said.update(_messages(text))
        return str(text)

    write(accounts, tmp_path, replace(ENGLISH, say=say))
    speak(language, qapp)
    speech = window_speech()
    told = _words(write(accounts, tmp_path, speech))
    templates = {Message(one.template, number=one.number) for one in said}
    worded = {one for one in templates if _words(_VALUE.sub(" ", one))}
    assert len(worded) > (12 if write is _csv else 20)  # most of it is said to programs
    assert {one for one in worded if speech.say(one) == one} <= _ALIKE.get(language, set())
    own = _words(" ".join(_own(accounts)))
    english = _words(" ".join(_VALUE.sub(" ", one) for one in worded))
    assert told & english <= own | _ALIKE.get(language, set())
    if language in {Language.UKRAINIAN, Language.ARABIC}:  # whose letters are no Latin ones
        assert told <= own


@pytest.mark.parametrize("language", FOREIGN)
def test_print_and_window_write_figures_and_dates_alike(
    language: Language, qapp: QApplication
) -> None:
    speak(language, qapp)
    speech = window_speech()
    written = {
        Language.GERMAN: ("12.345", "7. Nov. 2024, 18:05"),
        Language.FRENCH: ("12\u202f345", "7 nov. 2024, 18:05"),
        Language.UKRAINIAN: ("12\u00a0345", "7 лист. 2024, 18:05"),
        Language.ARABIC: ("١٢٬٣٤٥", "٧ نوفمبر ٢٠٢٤، ١٨:٠٥"),
    }
    assert (speech.number(12345), speech.date("2024-11-07T18:05")) == written[language]


@pytest.mark.parametrize("language", [*FOREIGN, Language.ENGLISH])
def test_print_and_window_call_the_same_thing_by_the_same_name(
    language: Language, qapp: QApplication
) -> None:
    speak(language, qapp)
    printed = window_speech().say
    for sign, name in MARKS.items():
        assert mark_words(sign).casefold() == printed(name).casefold()
    for origin, name in ORIGINS.items():
        article = Article("x", published="2025", origins={"published": origin})
        assert origin is Origin.USER or printed(name) in dated(article)


@pytest.mark.parametrize("language", [*FOREIGN, Language.ENGLISH])
def test_an_article_that_was_given_away_is_read_again(
    language: Language, qapp: QApplication, tmp_path: Path
) -> None:
    speak(language, qapp)
    known = {
        "title": "Mill burns",
        "source": "The Harbour Post",
        "published": "2025-03-04",
        "author": "Mara Lind",
    }
    write_plain(Article("It burned.", **known), tmp_path / "mill.txt", window_speech())
    (found,) = read(tmp_path / "mill.txt")
    assert isinstance(found, Article)
    assert {name: getattr(found, name) for name in known} == known


def test_an_english_window_prints_what_the_command_line_prints(qapp: QApplication) -> None:
    speak(Language.ENGLISH, qapp)
    assert window_speech() is ENGLISH


def _messages(text: object) -> Iterator[Message]:
    """A message and those that it holds."""
    if isinstance(text, Message):
        yield text
        for _, value in text.values:
            yield from _messages(value)


def _own(comparison: Comparison) -> Iterator[str]:
    """All that is the accounts' own, and what no language has another word for."""
    yield "Parallax meta"
    for reading in comparison.readings:
        article = reading.article
        yield f"{article.text} {article.title} {article.source}"
    for difference in comparison.differences:
        yield difference.reason
        for side in difference.sides:
            yield from (f"{one.value} {one.speaker}" for one in side)
    for decisions in comparison.decisions:
        yield from (one.note for one in decisions)


def _words(text: str) -> set[str]:
    return set(re.findall("[A-Z]?[a-z]{2,}", text))
