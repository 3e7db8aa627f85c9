from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import read_article
from desktop.reading.attribution import Attribution, Sort
from desktop.reading.parser import Parser
from desktop.reading.saying import find_sayings

Told = Callable[[str], list[Attribution]]


@pytest.fixture
def told(parser: Parser) -> Told:
    """The creditings in a sentence, as written."""

    def find(text: str) -> list[Attribution]:
        tree = parser.parse(text, [(0, len(text))])[0]
        return [saying.attribution for saying in find_sayings(text, tree)]

    return find


@pytest.mark.parametrize(
    ("text", "speaker", "scope"),
    [
        (
            "The mill burned for hours, the fire service said.",
            "the fire service",
            "The mill burned for hours",
        ),
        ("The mayor said that the mill was lost.", "The mayor", "that the mill was lost"),
        ("“We lost it all,” said Mara Lind, who owned the mill.", "Mara Lind", "We lost it all"),
        ("According to Okker, nobody was hurt.", "Okker", "nobody was hurt"),
        ("Nobody was hurt, according to the ministry.", "the ministry", "Nobody was hurt"),
        (
            "The owner, Mara Lind, told reporters that it was arson.",
            "The owner, Mara Lind",
            "that it was arson",
        ),
        (
            "Residents were told by the mayor that the water was safe.",
            "the mayor",
            "that the water was safe",
        ),
        (
            "Okker was quoted as saying that the bridge would hold.",
            "Okker",
            "that the bridge would hold",
        ),
        (
            "The lock froze; the Open Shore reported that the bridge would hold.",
            "the Open Shore",
            "that the bridge would hold",
        ),
        ("Okker's claim that the dam would hold was wrong.", "Okker", "that the dam would hold"),
        ("The claim by Lind that the mill was old is false.", "Lind", "that the mill was old"),
        ("Police: Fire at mill was arson", "Police", "Fire at mill was arson"),
        ("Mill fire was arson, police say", "police", "Mill fire was arson"),
    ],
)  # fmt: skip
def test_who_is_credited_with_what(told: Told, text: str, speaker: str, scope: str) -> None:
    (found,) = [one for one in told(text) if one.sort is Sort.SAYS]
    assert (found.speaker, text[slice(*found.scope)]) == (speaker, scope)
    assert found.source is not None
    assert text[slice(*found.source)] == speaker


def test_the_last_of_two_voices_is_nearest_to_what_is_said(told: Told) -> None:
    text = "The Harbour Post reported that DeepWatch had claimed that the city had fallen."
    outer, inner = told(text)
    assert (outer.speaker, inner.speaker) == ("The Harbour Post", "DeepWatch")
    assert outer.scope[0] < inner.scope[0] <= inner.scope[1] == outer.scope[1]


def test_who_is_cited_has_said_it_not_who_cites(told: Told) -> None:
    text = "The mill burned down, the agency reported, citing the fire service."
    assert told(text)[-1].speaker == "the fire service"
    assert text[slice(*told(text)[-1].scope)] == "The mill burned down"


def test_who_is_quoted_has_said_it(told: Told) -> None:
    text = "The Kelm News quoted Mara Lind as saying that the mill was lost."
    assert [one.speaker for one in told(text) if one.sort is Sort.SAYS][-1] == "Mara Lind"


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Lind denied that she had set the fire.", Sort.DENIES),
        ("The company believes that the mill was insured.", Sort.THINKS),
        ("The company wants to close the mill.", Sort.WANTS),
        ("The ministry accused the company of lying.", Sort.JUDGES),
        ("The mayor did not say how many people were hurt.", Sort.OTHER),
    ],
)
def test_not_everything_that_is_credited_was_said(told: Told, text: str, sort: Sort) -> None:
    assert [one.sort for one in told(text)][:1] == [sort]


@pytest.mark.parametrize(
    "text",
    [
        "The blaze claimed 12 lives.",
        "She was told to leave.",
        "The bridge is said to be safe.",
        "The government faced fierce criticism for a week.",
        "The bridge was unsafe, as widely reported.",
    ],
)
def test_nobody_is_called_a_speaker_who_said_nothing(told: Told, text: str) -> None:
    assert [one.speaker for one in told(text) if one.sort is Sort.SAYS] == []


def credited(parser: Parser, text: str) -> list[tuple[str, str]]:
    reading = read_article(Article(text=text, language="en"), parser)
    return [(one.speaker, text[slice(*one.scope)]) for one in reading.attributions]


def test_behind_a_semicolon_begins_what_another_one_says(parser: Parser) -> None:
    text = "According to Mara Lind, it will be ready soon; Dag Holm said it would take a month."
    assert credited(parser, text) == [
        ("Mara Lind", "it will be ready soon"),
        ("Dag Holm", "it would take a month"),
    ]


def test_a_crediting_within_a_clause_covers_that_clause(parser: Parser) -> None:
    text = "The town offers a gymnasium which, parents say, holds 200."
    ((_, said),) = credited(parser, text)
    assert "town" not in said
    assert said.endswith("holds 200")
    text = "The bear was old and ill, Mara Lind said, and had refused food."
    assert credited(parser, text)[0][1].endswith("had refused food")


def test_who_is_cited_or_told_is_no_part_of_what_is_said(parser: Parser) -> None:
    text = "Vane embraced an attacker, police said, quoting a film."
    assert credited(parser, text) == [("police", "Vane embraced an attacker")]
    text = "The inspectorate said in a report that gas had collected."
    assert credited(parser, text) == [("The inspectorate", "that gas had collected")]


def test_what_somebody_said_is_not_told_by_naming_it(parser: Parser) -> None:
    text = "Mara Lind said that she was shocked by what Arne Falk had said."
    assert {speaker for speaker, _ in credited(parser, text)} == {"Mara Lind"}


def test_what_nobody_says_is_not_credited(parser: Parser) -> None:
    for text in (
        "The bank neither confirmed nor denied that it had sold the mill.",
        "The bank did not confirm or deny that it had sold the mill.",
        "Neither Okker nor Berg said that the mill had burned.",
        "What Berg said about the mill was wrong.",
    ):
        assert credited(parser, text) == [], text


def test_what_one_says_ends_where_another_one_is_credited(parser: Parser) -> None:
    text = "The firm lost a ship, its owner said, and the harbour, Berg said, lost its crane."
    assert credited(parser, text)[0] == ("its owner", "The firm lost a ship")
    text = "The firm lost a ship, its owner said, and paid for it."
    assert credited(parser, text)[0][1].endswith("and paid for it")


def test_a_sign_reads_what_stands_on_it_and_a_paper_what_another_one_wrote(parser: Parser) -> None:
    assert credited(parser, "“Keep off the ice,” reads a sign on the quay.") != []
    text = "A report which the Ostrel Post has read says that the quay is rotten."
    assert [speaker for speaker, _ in credited(parser, text)] == ["A report"]
