"""Comparisons to look at, built from a few words; all texts are invented."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.language import Language, speak
from desktop.app.main_window import MainWindow
from desktop.app.tasks import Tasks
from desktop.article import Article, Origin
from desktop.comparison.model import (
    Comparison,
    Difference,
    Kind,
    Position,
    Row,
    Strength,
    Verdict,
)
from desktop.reading import Reading
from desktop.text.sentences import Sentence


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """What is tested speaks English, whatever the system speaks."""
    speak(Language.ENGLISH, qapp)


Spec = tuple[Kind, Verdict, Sequence[str | None]]
Build = Callable[..., Comparison]


def _reading(number: int, paragraphs: Sequence[str]) -> Reading:
    """Paragraphs become sentences at " / "; a paragraph that starts with "#" is boilerplate."""
    text, sentences = "", []
    for index, paragraph in enumerate(paragraphs):
        aside = paragraph.startswith("#")
        text += "\n" if index else ""
        for place, words in enumerate(paragraph.removeprefix("#").split(" / ")):
            text += " " if place else ""
            sentences.append(Sentence(len(text), len(text) + len(words), words, index, aside))
            text += words
    article = Article(
        text=text,
        title=f"Title {number + 1}",
        source=f"Outlet {number + 1}",
        published=f"2025-03-0{number + 1}",
        language="en",
        origins={"published": Origin.META},
        id=number + 1,
    )
    return Reading(article, tuple(sentences), (None,) * len(sentences), (), ())


def _position(reading: Reading, words: str) -> Position:
    start = reading.article.text.index(words)
    inside = [n for n, found in enumerate(reading.sentences) if found.start <= start < found.end]
    return Position(inside[0], start, start + len(words), words, f"value of {words}", "Mara Lind")


@pytest.fixture
def build() -> Build:
    """A comparison from paragraphs, differences as (kind, verdict, words of each) and rows."""

    def make(
        texts: Sequence[Sequence[str]],
        differences: Sequence[Spec] = (),
        rows: Sequence[tuple[Sequence[int], ...]] = (),
    ) -> Comparison:
        readings = tuple(_reading(number, text) for number, text in enumerate(texts))
        found = tuple(
            Difference(
                kind,
                verdict,
                Strength.STRONG,
                None,
                f"Reason {number + 1}.",
                tuple(
                    (_position(reading, words),) if words else ()
                    for reading, words in zip(readings, sides, strict=True)
                ),
            )
            for number, (kind, verdict, sides) in enumerate(differences)
        )
        made = tuple(Row(tuple(tuple(side) for side in row), 0.5) for row in rows)
        return Comparison(readings, made, found, 12)

    return make


@pytest.fixture
def mill(build: Build) -> Comparison:
    """Two short texts with one difference of every look."""
    return build(
        [
            [
                "#Photo: the mill by night",
                "The fire killed 12 people on Tuesday. / The fire service said so.",
                "About 200 firefighters came. / The mill lay 2 to 3 kilometres from the port.",
                "It is said to be closed. / The owners regret the fire.",
            ],
            [
                "A blaze killed 15 people on 4 March. / Mayor Okker said so.",
                "The mill stands 2.5 km from the port.",
                "It is closed. / The bosses regret the blaze.",
                "#Read also: the port reopens",
            ],
        ],
        [
            (Kind.NUMBER, Verdict.CONFLICT, ["12 people", "15 people"]),
            (Kind.TIME, Verdict.UNCLEAR, ["Tuesday", "4 March"]),
            (Kind.NUMBER, Verdict.COMPATIBLE, ["2 to 3 kilometres", "2.5 km"]),
            (Kind.SPEAKER, Verdict.DIFFERS, ["The fire service", "Mayor Okker"]),
            (Kind.CERTAINTY, Verdict.DIFFERS, ["is said to be", "is closed"]),
            (Kind.WORDING, Verdict.DIFFERS, ["owners", "bosses"]),
            (Kind.NAME, Verdict.DIFFERS, ["port.", "port."]),
            (Kind.ONLY, Verdict.DIFFERS, ["200 firefighters", None]),
        ],
        [([1], [0]), ([4], [2]), ([5], [3])],
    )


@pytest.fixture
def long_pair(build: Build) -> Comparison:
    """Two long texts of unlike length whose numbered statements are rows."""
    filler = "and this goes on for quite a while so that lines are filled and broken"
    first = [f"Statement {n} of the first text {filler}." for n in range(60)]
    second = [f"Opening {n} {filler} {filler} {filler}." for n in range(10)]
    second += [f"Statement {n} of the second text." for n in range(60)]
    return build(
        [first, second],
        [
            (Kind.NUMBER, Verdict.CONFLICT, [f"Statement {n} of", f"Statement {n} of"])
            for n in (30, 45, 2, 59)
        ]
        + [(Kind.ONLY, Verdict.DIFFERS, ["Statement 20 of", None])],
        [([n], [n + 10]) for n in range(0, 60, 3)],
    )


@pytest.fixture
def three(build: Build) -> Comparison:
    """Three texts: differences between all, between two, and of one alone."""
    return build(
        [
            ["It cost 5 euros.", "Rain fell."],
            ["It cost 6 euros."],
            ["It cost 7 euros. / Snow fell."],
        ],
        [
            (Kind.NUMBER, Verdict.CONFLICT, ["5 euros", "6 euros", "7 euros"]),
            (Kind.WORDING, Verdict.DIFFERS, ["Rain", None, "Snow"]),
            (Kind.ONLY, Verdict.DIFFERS, [None, None, "Snow fell"]),
        ],
        [([0], [0], [0])],
    )


@pytest.fixture
def tasks(window: MainWindow) -> Tasks:
    """The tasks of the window, whose failures the test is to see."""
    tasks = window.findChild(Tasks)
    assert tasks
    tasks.failed.disconnect(window.opening.failed)
    return tasks
