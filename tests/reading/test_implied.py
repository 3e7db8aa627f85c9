"""What short texts say by their noun phrases, and what these do not say."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.claim import Phrase
from desktop.reading.parser import Parser

Said = Callable[[str], set[tuple[str, str, str, str]]]


@pytest.fixture(scope="module")
def said(parser: Parser) -> Said:
    """What is implied: the predicate, who, to whom or what, and what else."""

    def find(text: str) -> set[tuple[str, str, str, str]]:
        reading = _read(text, parser)

        def words(phrase: Phrase | None) -> str:
            return text[phrase.start : phrase.end] if phrase else ""

        return {
            (one.predicate, words(one.agent), words(one.target), " ".join(map(words, one.others)))
            for one in reading.implied
        }

    return find


def _read(text: str, parser: Parser) -> Reading:
    return read_article(Article(text=text, language="en"), parser)


SAID = [
    ("Harbour Watch founder Jan Orsk spoke in Kelm.", "founder", "Jan Orsk", "", "Harbour Watch"),
    (
        "Jan Orsk, the founder of Harbour Watch, spoke in Kelm.",
        "founder", "Jan Orsk", "", "Harbour Watch",
    ),
    (
        "The founder of Harbour Watch, Jan Orsk, spoke in Kelm.",
        "founder", "Jan Orsk", "", "Harbour Watch",
    ),
    (
        "Jan Orsk, the founder of Harbour Watch, spoke in Kelm.",
        "found", "Jan Orsk", "Harbour Watch", "",
    ),
    (
        "Jan Orsk, who serves as director of the Dock Board, resigned.",
        "director", "Jan Orsk", "", "Dock Board",
    ),
    (
        "Jan Orsk, an analyst at Dock Securities, sold his shares.",
        "work", "Jan Orsk", "", "Dock Securities",
    ),
    (
        "Jan Orsk, an analyst at Dock Securities, sold his shares.",
        "employ", "Dock Securities", "Jan Orsk", "",
    ),
    (
        "Orsk's wife, Mara Lind, gave birth to a boy on Monday.",
        "married", "Orsk", "", "Mara Lind",
    ),
    (
        "Dock Motors, the maker of trams and buses, reported a loss.",
        "make", "Dock Motors", "trams and buses", "",
    ),
    (
        "With its 2 million inhabitants, Norland has only one dentist.",
        "have", "Norland", "2 million inhabitants", "",
    ),
    (
        "Tram maker Halm Motors showed a red edition of its new Tern on Friday.",
        "make", "Halm Motors", "Tern", "",
    ),
    (
        "The humanitarian aid organization, Nurses Without Wards, continues to help in Kelm.",
        "organization", "Nurses Without Wards", "", "",
    ),
    (
        "Jan Orsk, an attorney for Mara Lind, spoke in Kelm.",
        "employ", "Mara Lind", "Jan Orsk", "",
    ),
    ("Texo, part of Chevo, was fined.", "own", "Chevo", "Texo", ""),
    (
        "They toured the headquarters in Brussels.",
        "locate", "", "the headquarters in Brussels", "Brussels",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "predicate", "agent", "target", "others"), SAID)
def test_a_noun_phrase_says_it(
    said: Said, text: str, predicate: str, agent: str, target: str, others: str
) -> None:
    assert (predicate, agent, target, others) in said(text)


NOT_SAID = [
    ("Former Harbour Watch director Jan Orsk spoke in Kelm.", "director"),
    ("Jan Orsk, the alleged founder of Harbour Watch, spoke in Kelm.", "founder"),
    ("Jan Orsk, deputy governor of Tolma, resigned.", "governor"),
    ("The founder of Harbour Watch met Jan Orsk in Kelm.", "founder"),
    ("Diplomats said that Jan Orsk would return to Kelm.", "diplomat"),
    ("He toured the plant of First Works, a tram maker.", "make"),
    ("Norland's top tram maker, Dock Motors, reported a loss.", "make"),
    ("Shipping line Halm Motors showed a red edition of its new Tern on Friday.", "make"),
    ("Jan Orsk, a critic of Harbour Watch, spoke in Kelm.", "work"),
]


@pytest.mark.parametrize(("text", "predicate"), NOT_SAID)
def test_what_it_does_not_say(said: Said, text: str, predicate: str) -> None:
    assert predicate not in {one for one, *_ in said(text)}


def test_long_articles_imply_nothing(parser: Parser) -> None:
    text = "Harbour Watch founder Jan Orsk spoke in Kelm. " * 5
    assert not _read(text, parser).implied
    assert not _read(text, parser).bonds


def test_each_word_of_a_short_text_hangs_on_one_of_its_sentence(parser: Parser) -> None:
    text = "Harbour Watch founder Jan Orsk spoke in Kelm."
    bonds = {text[one.start : one.end]: one for one in _read(text, parser).bonds}
    assert text[bonds["Orsk"].head_start :].startswith("spoke")
    assert bonds["spoke"].head_start == bonds["spoke"].start
    assert (bonds["Orsk"].relation, bonds["spoke"].tag) == ("nsubj", "VBD")
