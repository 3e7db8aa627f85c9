"""What must hold of every comparison, whatever the texts say and whatever kinds there are.

The texts are put together from sentences of an invented event in which figures, times, names,
speakers, denials, hedges and judging words change from account to account, so that every kind of
difference has something to find.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Position, Verdict
from desktop.export.json import dump
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser
from desktop.reading.syntax import Tree

CHECKOUT = Path(__file__).resolve().parents[2]

NUMBER = st.sampled_from(["11", "12", "13", "about 12", "at least 10", "12 to 15", "fifteen", "40"])
DAY = st.sampled_from(["Tuesday", "Monday", "March 4", "4 March 2025", "Tuesday morning"])
HOUR = st.sampled_from(["4:10 a.m.", "shortly after 4 a.m.", "5:25 a.m.", "04:10"])
PLACE = st.sampled_from(["Tollmere", "Ardwick", "the outskirts of Tollmere", "Castle Brann"])
PERSON = st.sampled_from(["Tomas Okker", "Thomas Okker", "Okker", "Mara Lind", "Mayor Mara Lind"])
BODY = st.sampled_from(["the fire service", "the water authority", "police", "Norvia", "Norvian"])
SOLDIERS = st.sampled_from(["soldiers", "invaders", "troops", "fighters", "Norvian forces"])
DEED = st.sampled_from(
    ["entered", "did not enter", "briefly entered", "failed to enter", "may have entered"]
)
SAID = st.sampled_from(["said", "claimed", "denied", "admitted", "told reporters"])
DISTANCE = st.sampled_from(["2 to 3 kilometres", "2.5 km", "1.5 miles", "five kilometres"])
PATTERNS = (
    ("Fire killed {} people at the spinning mill in {} on {}, {} said.", NUMBER, PLACE, DAY, BODY),
    ("{} {} the town of {} on {}.", SOLDIERS, DEED, PLACE, DAY),
    ("{} {} that {} {} {}.", PERSON, SAID, SOLDIERS, DEED, PLACE),
    ("The mill lay {} from the ferry terminal.", DISTANCE),
    ("The dam above {} broke at {} on {}.", PLACE, HOUR, DAY),
    ("According to {}, {} vehicles were destroyed near {}.", BODY, NUMBER, PLACE),
    ("“We {} {},” {} {}.", DEED, PLACE, PERSON, SAID),
    ("{} people were arrested in {}, and {} more were missing.", NUMBER, PLACE, NUMBER),
    ("No siren sounded in {}, {} {}.", PLACE, PERSON, SAID),
    ("The regime’s {} reportedly shelled {} before dawn on {}.", SOLDIERS, PLACE, DAY),
    ("It was {} that the gates had been opened late.", st.sampled_from(["clear", "not clear"])),
    ("“Nobody slept,” she said. “We ran.”",),
    ("The claim could not be independently verified.",),
)
SENTENCE = st.sampled_from(PATTERNS).flatmap(
    lambda pattern: st.tuples(*pattern[1:]).map(lambda words: _capital(pattern[0].format(*words)))
)
PARAGRAPH = st.lists(SENTENCE, min_size=1, max_size=2).map(" ".join)
TEXT = st.lists(PARAGRAPH, min_size=1, max_size=3).map("\n".join)
BOILERPLATE = st.sampled_from(
    [
        "Read also: Fire kills 99 people in Tollmere",
        "Subscribe to our newsletter for 3 euros a month.",
        "Photo: Mara Lind/Harbour Post, March 4",
    ]
)
OUTLETS = ("Harbour Post", "Coast Radio", "Mill Town Weekly", "Open Shore")
LETTERS = st.text(max_size=300) | st.text(st.characters(), max_size=80)  # surrogates, too

few = settings(
    max_examples=12,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink takes minutes of parsing
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


class Remembering:
    """A parser that parses no sentence twice: the same ones come again and again here."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        self._known: dict[str, Tree] = {}

    def parse(self, text: str, spans: Sequence[tuple[int, int]]) -> list[Tree]:
        for start, end in spans:
            if text[start:end] not in self._known:
                (tree,) = self._parser.parse(text[start:end], [(0, end - start)])
                self._known[text[start:end]] = tree
        return [_moved(self._known[text[start:end]], start) for start, end in spans]


def _moved(tree: Tree, offset: int) -> Tree:
    return Tree(tuple(replace(w, start=w.start + offset, end=w.end + offset) for w in tree.words))


class Desk:
    """Reads accounts, each under the name of another outlet, and compares them."""

    def __init__(self, parser: Parser) -> None:
        self._parser = Remembering(parser)

    def read(self, text: str, outlet: int = 0, published: str = "2025-03-05") -> Reading:
        article = Article(text, source=OUTLETS[outlet], published=published, language="en")
        return read_article(article, self._parser)

    def compare(self, *texts: str) -> Comparison:
        return compare([self.read(text, outlet) for outlet, text in enumerate(texts)])


@pytest.fixture(scope="module")
def desk(parser: Parser) -> Desk:
    return Desk(parser)


def told(comparison: Comparison) -> list[tuple[object, ...]]:
    """The differences without the numbers of rows, which follow the order of the articles."""
    return [(d.kind, d.verdict, d.strength, d.reason, d.sides) for d in comparison.differences]


@few
@given(TEXT, TEXT)
def test_order_does_not_matter(desk: Desk, one: str, other: str) -> None:
    first, second = desk.read(one, 0), desk.read(other, 1)
    there, back = compare([first, second]), compare([second, first])
    mirrored = [(*rest, sides[::-1]) for *rest, sides in told(back)]  # type: ignore[index]
    assert told(there) == mirrored
    assert {row.sentences for row in there.rows} == {row.sentences[::-1] for row in back.rows}


@few
@given(TEXT)
def test_an_account_does_not_differ_from_itself(desk: Desk, text: str) -> None:
    reading = desk.read(text)
    assert told(compare([reading, reading])) == []


@few
@given(TEXT)
def test_an_account_does_not_differ_from_a_reprint(desk: Desk, text: str) -> None:
    assert told(desk.compare(text, text)) == []


@few
@given(TEXT, TEXT, TEXT)
def test_spans_quote_the_text_and_lie_in_their_sentences(
    desk: Desk, one: str, two: str, three: str
) -> None:
    comparison = desk.compare(one, two, three)
    for difference in comparison.differences:
        for reading, side in zip(comparison.readings, difference.sides, strict=True):
            for position in side:
                sentence = reading.sentences[position.sentence]
                assert reading.article.text[position.start : position.end] == position.text
                assert sentence.start <= position.start < position.end <= sentence.end
                assert not sentence.boilerplate


@few
@given(TEXT, TEXT)
def test_every_statement_stands_in_one_row_and_a_difference_with_a_row_lies_in_it(
    desk: Desk, one: str, other: str
) -> None:
    comparison = desk.compare(one, other)
    for index, reading in enumerate(comparison.readings):
        held = [sentence for row in comparison.rows for sentence in row.sentences[index]]
        assert sorted(held) == list(reading.statements)
    for difference in comparison.differences:
        if difference.row is not None:
            row = comparison.rows[difference.row]
            for side, said in zip(difference.sides, row.sentences, strict=True):
                assert {position.sentence for position in side} <= set(said)


@few
@given(TEXT, TEXT, BOILERPLATE, st.integers(0, 4))
def test_boilerplate_moves_what_is_found_and_changes_nothing(
    desk: Desk, one: str, other: str, paragraph: str, place: int
) -> None:
    lines = one.split("\n")
    longer = "\n".join([*lines[:place], paragraph, *lines[place:]])
    assert unplaced(desk.compare(one, other)) == unplaced(desk.compare(longer, other))


def unplaced(comparison: Comparison) -> list[tuple[object, ...]]:
    """The differences with what is quoted, but not where it stands."""
    return [
        (
            d.kind,
            d.verdict,
            d.strength,
            d.reason,
            [[(p.text, p.value, p.speaker, p.stance) for p in side] for side in d.sides],
        )
        for d in comparison.differences
    ]


@few
@given(TEXT, TEXT, TEXT)
@example(
    "Thomas Okker admitted that Norvian forces may have entered Tollmere. According to Norvia, 12 "
    "vehicles were destroyed near Tollmere.",
    "The regime’s troops reportedly shelled the outskirts of Tollmere before dawn on Tuesday. "
    "According to Norvian, 13 vehicles were destroyed near the outskirts of Tollmere.",
    "The claim could not be independently verified. According to Norvian, about 12 vehicles were "
    "destroyed near Castle Brann.",
)
@example(
    "“We did not enter Ardwick,” Okker denied. Fire killed 11 people at the spinning mill in the "
    "outskirts of Tollmere on Monday, Norvia said.",
    "The regime’s Norvian forces reportedly shelled Ardwick before dawn on Tuesday morning. “We "
    "did not enter Castle Brann,” Thomas Okker said.",
    "“Nobody slept,” she said. “We ran.” The claim could not be independently verified.",
)
def test_what_is_told_of_two_places_is_the_same_whoever_else_reports(
    desk: Desk, one: str, two: str, three: str
) -> None:
    """Where two accounts alone give a verdict on two places, three give the same one.

    Three may hold two places together that two say nothing of: because both differ from the
    third in the same way. Then the two places do not differ, or were not alike enough. What is
    no matter of truth may be told of a third account instead. A proposition stands together with
    all who affirm, deny or doubt it, under the verdict on those who exclude each other. What a
    name is a name of, all accounts settle together: a third may show that two places are none.
    """
    joint = desk.compare(one, two, three)
    for first, second in combinations(range(3), 2):
        pair = compare([joint.readings[first], joint.readings[second]])
        alone, together = verdicts(pair, 0, 1), verdicts(joint, first, second)
        for places, found in alone.items():
            if places[0] is Kind.STATEMENT:
                assert together[places] & {*found, Verdict.CONFLICT}, places
            elif places in together or not (found == {Verdict.DIFFERS} or places[0] in NAMED):
                assert together.get(places) == found, places


NAMED = {Kind.PLACE, Kind.NAME}
Places = tuple[Kind, Position, Position]


def verdicts(comparison: Comparison, first: int, second: int) -> dict[Places, set[Verdict]]:
    """What is told of each two places of two articles, by kind.

    Two that hold the same in other words stand together against a third: nothing but that is told
    of the two.
    """
    found: dict[Places, set[Verdict]] = {}
    for difference in comparison.differences:
        same = difference.reason_between((first, second)) == ""
        verdict = Verdict.COMPATIBLE if same else difference.verdict
        for one in difference.sides[first]:
            for other in difference.sides[second]:
                found.setdefault((difference.kind, one, other), set()).add(verdict)
    return found


@few
@given(TEXT, TEXT, TEXT)
def test_what_only_one_of_three_says_neither_of_the_others_says(
    desk: Desk, one: str, two: str, three: str
) -> None:
    joint = desk.compare(one, two, three)
    for article in range(3):
        lone = [d.sides[article] for d in alone(joint) if d.sides[article]]
        for other in {0, 1, 2} - {article}:
            pair = compare([joint.readings[article], joint.readings[other]])
            places = [place for d in alone(pair) for place in d.sides[0]]
            for position in (place for side in lone for place in side):
                # somebody is told of once, so another clause may name him to one of the others, and
                # by his last name alone
                named = position.text.split()[-1] if position.value == position.text else ""
                assert any(
                    (p.start < position.end and position.start < p.end)
                    or position.text in p.text
                    or (named and named in p.text)
                    for p in places
                )


def alone(comparison: Comparison) -> list[Difference]:
    return [d for d in comparison.differences if d.kind is Kind.ONLY]


@few
@given(LETTERS, LETTERS)
def test_any_two_texts_can_be_compared(desk: Desk, one: str, other: str) -> None:
    comparison = desk.compare(one, other)
    assert comparison.statements == sum(len(r.statements) for r in comparison.readings)


@pytest.mark.parametrize(
    "text",
    [
        "word " * 20_000,
        "“" * 3000,
        "He said " * 3000,
        "12 people " * 3000,
        "on Tuesday " * 3000,
        "A\u0000\u0007\u200f\ufeff B\r\n" * 500,
        "Okker\n" * 5000,
        "(" * 5000,
        "not " * 5000,
    ],
    ids=[
        "no full stop",
        "quotes",
        "said",
        "figures",
        "days",
        "controls",
        "lines",
        "brackets",
        "no",
    ],
)
def test_odd_texts_take_no_long_time(desk: Desk, text: str) -> None:
    started = time.perf_counter()
    assert len(desk.compare(text, "Fire killed 12 people in Tollmere.").readings) == 2
    assert time.perf_counter() - started < 20  # seconds, on a machine that does other things too


SCRIPT = """
import sys
from pathlib import Path
from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.export.json import dump
from desktop.reading import read_article
from desktop.reading.parser import english_parser
texts = sys.argv[1:]
articles = [Article(text, source=str(n), language="en") for n, text in enumerate(texts)]
sys.stdout.buffer.write(
    dump(compare([read_article(one, english_parser()) for one in articles])).encode()
)
"""
ACCOUNTS = (
    (
        "Norvian soldiers failed to enter Tollmere on Tuesday, Mayor Mara Lind said. Fire killed "
        "at least 12 people.\nThe regime’s forces lost 15 vehicles near Ardwick, police said."
    ),
    (
        "Norvian forces entered Tollmere on March 4, Thomas Okker claimed. Fire killed 15 people.\n"
        "The claim could not be verified. Twelve vehicles burned near Ardwick, police said."
    ),
    "Invaders briefly entered the outskirts of Tollmere, Okker said. Nobody heard a siren.",
)


def test_the_same_texts_give_the_same_bytes_in_every_process(desk: Desk) -> None:
    given_ = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT, *ACCOUNTS],
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=CHECKOUT,
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert given_[0] == given_[1]
    assert b'"differences"' in given_[0]


@few
@given(TEXT, TEXT)
def test_the_same_accounts_give_the_same_json(desk: Desk, one: str, other: str) -> None:
    assert dump(desk.compare(one, other)) == dump(desk.compare(one, other))
