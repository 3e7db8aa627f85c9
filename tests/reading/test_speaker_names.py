"""Who is credited has his fullest name, and is not made up where a pronoun may mean others."""

import pytest

from desktop.article import Article
from desktop.reading import read_article
from desktop.reading.parser import Parser


def credited(text: str, parser: Parser) -> list[str]:
    """Who is credited with the last sentence of a text, in its order."""
    reading = read_article(Article(text, language="en"), parser)
    last = reading.sentences[-1]
    return [one.speaker for one in reading.attributions if one.start >= last.start]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mara Lind and Tomas Okker said the dam held.", "Mara Lind and Tomas Okker"),
        ("Mara Lind or Tomas Okker said that the dam held.", "Mara Lind or Tomas Okker"),
        (
            "Mara Lind, Tomas Okker and Rolf Berg said the dam held.",
            "Mara Lind, Tomas Okker and Rolf Berg",
        ),
    ],
)
def test_who_speaks_together_is_listed_as_it_is_told(
    parser: Parser, text: str, speaker: str
) -> None:
    assert credited(text, parser) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mayor Mara Lind resigned on Friday, she said.", "Mara Lind"),
        ("The ministry closed the dam, it said.", "The ministry"),
        ("Tomas Okker spoke. He said the dam was kind to him.", "Tomas Okker"),
        ("Tomas Okker spoke. Okker said the dam held.", "Tomas Okker"),
    ],
)
def test_who_is_told_of_before_is_meant_by_his_pronoun(
    parser: Parser, text: str, speaker: str
) -> None:
    assert credited(text, parser) == [speaker]


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Tomas Okker spoke. He said Okker was kind.", "He"),  # nobody calls himself so
        ("“Lind resigned on Friday,” she said.", "she"),
        ("Officials closed the dam on Friday, he said.", "he"),
        ("Mara Lind resigned. He said the dam held.", "He"),
    ],
)
def test_a_pronoun_stays_where_nobody_is_sure(parser: Parser, text: str, pronoun: str) -> None:
    assert credited(text, parser) == [pronoun]


def test_whom_a_quoted_speaker_means_the_article_does_not_tell(parser: Parser) -> None:
    text = "Mara Lind came. “She said it was old,” Tomas Okker said."
    assert credited(text, parser) == ["She", "Tomas Okker"]


def test_she_of_whom_a_source_speaks_is_herself(parser: Parser) -> None:
    text = "Mara Lind said she had been told that the dam held, she said."
    assert credited(text, parser) == ["Mara Lind", "Mara Lind"]
