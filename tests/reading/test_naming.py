from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

Speakers = Callable[[str], list[str]]


@pytest.fixture
def read(parser: Parser) -> Callable[[str], Reading]:
    """An article as it is read with its syntax."""
    return lambda text: read_article(Article(text=text, language="en"), parser)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The monitoring website DeepWatch claimed that troops entered.", "DeepWatch"),
        ("Troops entered, claimed DeepWatch, a monitoring website.", "DeepWatch"),
        ("The owner of the mill, Mara Lind, said that it was arson.", "Mara Lind"),
        ("Mayor Tomas Okker, who came at noon, said that it was arson.", "Tomas Okker"),
        ("In a letter to the council, Mara Lind wrote that it was arson.", "Mara Lind"),
        ("A statement from Mara Lind said that it was arson.", "Mara Lind"),
        ("Mara Lind and Tomas Okker said that it was arson.", "Mara Lind and Tomas Okker"),
        ("Two workers of the mill said that it was arson.", "Two workers of the mill"),
    ],
)  # fmt: skip
def test_a_speaker_has_the_fullest_name(
    read: Callable[[str], Reading], text: str, speaker: str
) -> None:
    assert [one.speaker for one in read(text).attributions] == [speaker]


def test_a_pronoun_means_who_spoke_last_and_not_who_was_spoken_of(
    read: Callable[[str], Reading],
) -> None:
    text = (
        "Mayor Tomas Okker said that the mill was lost.\n"
        "“I never trusted Peter Voss, that gambler, and nobody else did,” he added."
    )
    assert read(text).attributions[-1].speaker == "Tomas Okker"


def test_a_pronoun_means_whom_the_outlet_turned_to(read: Callable[[str], Reading]) -> None:
    text = (
        "The owner, Peter Voss, said that the mill was insured.\n"
        "That did not satisfy Judge Tomas Okker.\n"
        "“If it was insured, show me the papers,” he said."
    )
    assert read(text).attributions[-1].speaker == "Tomas Okker"


def test_i_in_a_quotation_is_who_is_quoted(read: Callable[[str], Reading]) -> None:
    text = "“I said that the bridge was unsafe, and I was right,” Mara Lind told the council."
    assert {one.speaker for one in read(text).attributions} == {"Mara Lind"}
