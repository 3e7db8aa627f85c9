"""Builders of readings and comparisons from invented texts, and one small comparison to export."""

import re
from collections.abc import Callable

import pytest

from desktop.article import Article, Origin, digest
from desktop.comparison.compare import compare
from desktop.comparison.model import (
    Comparison,
    Difference,
    Kind,
    Position,
    Row,
    Stance,
    Strength,
    Verdict,
)
from desktop.export.speech import Speech
from desktop.message import Message
from desktop.reading import Reading, read_article
from desktop.text.sentences import Sentence

Build = Callable[..., Reading]
DENIED = "Norvian soldiers did not enter Tollmere on Tuesday, Mayor Mara Lind said."
CLAIMED = "Norvian soldiers entered Tollmere on Tuesday, Colonel Tomas Okker said."
BOTH = "Norvian soldiers entered Tollmere on Tuesday, the army said."
TEXTS = (f"{BOTH} {DENIED}", DENIED, f"{CLAIMED} It rained <b>hard</b>.")
_WORD = re.compile("[A-Za-z]{2,}")
_FIGURES = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

QUAY = """\
Crane falls at Tarn quay
A crane fell onto the quay at Tarn on Monday, injuring 7 people, the port office said.
It stood 300 metres from the lighthouse.
Divers searched the basin until midnight."""
LEDGER = """\
Nine hurt as crane collapses
Nine people were hurt when a crane “collapsed like paper”, a docker said.
The lighthouse is 0.3 km away.
Read also: The tide tables for May"""


@pytest.fixture
def reading() -> Build:
    """Build a reading whose sentences are lines; those at ``boilerplate`` are no statements."""

    def build(text: str, boilerplate: tuple[int, ...] = (), **fields: object) -> Reading:
        sentences, at = [], 0
        for number, line in enumerate(text.split("\n")):
            end = at + len(line)
            sentences.append(Sentence(at, end, line, number, number in boilerplate))
            at = end + 1
        article = Article(text=text, sha256=digest(text.encode()), **fields)
        parsed = article.language in {"", "en"}
        return Reading(article, tuple(sentences), (None,) * len(sentences), (), (), parsed=parsed)

    return build


@pytest.fixture
def position() -> Callable[..., Position]:
    """Build a position from the words it holds; value, speaker and stance may follow."""

    def build(of: Reading, words: str, *rest: object) -> Position:
        start = of.article.text.index(words)
        number = next(n for n, each in enumerate(of.sentences) if start < each.end)
        return Position(number, start, start + len(words), words, *rest)

    return build


@pytest.fixture
def comparison(reading, position) -> Comparison:
    """Two accounts with a conflict, a compatible pair, a wording and what one alone says."""
    quay = reading(
        QUAY,
        (0,),
        title="Crane falls at Tarn quay",
        source="The Quay",
        author="Jo Marsh",
        published="2031-05-05T18:30:00+02:00",
        language="en",
        origins={"published": Origin.META},
        id=4,
    )
    ledger = reading(LEDGER, (0, 3), title="Nine hurt as crane collapses", language="en")
    seven = position(quay, "7 people", "7 people", "the port office", Stance.ASSERTS)
    nine = position(ledger, "Nine people", "9 people", None, Stance.ASSERTS)
    paper = position(ledger, "collapsed like paper", None, "a docker")
    basin = position(quay, "Divers searched the basin")
    metres, km = position(quay, "300 metres", "300 m"), position(ledger, "0.3 km", "300 m")
    return Comparison(
        (quay, ledger),
        (Row(((1,), (1,)), 0.5), Row(((2,), (2,)), 2 / 3), Row(((3,), ()), 0.0)),
        (
            Difference(
                Kind.NUMBER,
                Verdict.CONFLICT,
                Strength.STRONG,
                0,
                "The first counts 7 people injured, the second 9.",
                ((seven,), (nine,)),
            ),
            Difference(
                Kind.NUMBER,
                Verdict.COMPATIBLE,
                Strength.STRONG,
                1,
                "300 metres are 0.3 km.",
                ((metres,), (km,)),
            ),
            Difference(
                Kind.WORDING,
                Verdict.DIFFERS,
                Strength.POSSIBLE,
                0,
                "Only the second says that it collapsed like paper.",
                ((), (paper,)),
            ),
            Difference(
                Kind.ONLY,
                Verdict.DIFFERS,
                Strength.STRONG,
                2,
                "Only the first says that divers searched the basin.",
                ((basin,), ()),
            ),
        ),
        5,
    )


@pytest.fixture(scope="module")
def event(parser) -> Comparison:
    """Three accounts of which one quotes both sides."""
    articles = [
        Article(text=text, source=f"Outlet {n}", published="2025-03-05", language="en")
        for n, text in enumerate(TEXTS, 1)
    ]
    return compare([read_article(article, parser) for article in articles])


@pytest.fixture
def several(reading) -> Callable[[int], Comparison]:
    """Build a comparison of so many accounts that agree on one sentence."""

    def build(count: int) -> Comparison:
        readings = tuple(
            reading(f"The bells of Orn rang twice.\nWitness {n} was asleep.", source=f"Paper {n}")
            for n in range(1, count + 1)
        )
        return Comparison(readings, (Row(((0,),) * count, 1.0),), (), 2 * count)

    return build


@pytest.fixture
def foreign() -> Speech:
    """A language that puts angle quotes around all that it says, and runs from right to left."""
    return Speech(
        code="ar",
        direction="rtl",
        say=lambda text: f"«{text}»" if isinstance(text, Message) else text,
        number=lambda value: f"{value:,}".translate(_FIGURES),
        ordinal=lambda value: str(value).translate(_FIGURES),
        date=lambda published: published.replace("-", "/"),
        comma="، ",
        dot="|",
        quotes=("‹", "›"),
    )


@pytest.fixture
def unsaid(comparison) -> Callable[[str], set[str]]:
    """Find the words that are neither said by ``foreign`` nor stand in the small comparison."""
    articles = [reading.article for reading in comparison.readings]
    known = [text for one in articles for text in (one.text, one.title, one.source, one.author)]
    known += [one.reason for one in comparison.differences]
    known += [value.value for one in comparison.differences for side in one.sides for value in side]
    own = set(_WORD.findall(" ".join(filter(None, known))))

    def find(text: str) -> set[str]:
        return set(_WORD.findall(re.sub("«[^«»]*»", " ", text))) - own

    return find
