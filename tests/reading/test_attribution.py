import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.attribution import find_attributions


def credited(text: str) -> list[tuple[str, str]]:
    return [
        (a.speaker, text[a.scope[0] : a.scope[1]].strip(' ,.“”"'))
        for a in find_attributions(text, 0, len(text))
    ]


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
        (
            "Nobody was hurt, according to Mayor Tomas Okker.",
            "Mayor Tomas Okker",
            "Nobody was hurt",
        ),
        (
            "The owner, Mara Lind, told reporters that it was arson.",
            "Mara Lind",
            "reporters that it was arson",
        ),
        ("Mara Lind, the owner, said it was arson.", "Mara Lind", "it was arson"),
        (
            "It came after the monitoring group RiverWatch claimed late on Friday that fish died.",
            "the monitoring group RiverWatch",
            "late on Friday that fish died",
        ),
        ("Officials said the bridge was safe.", "Officials", "the bridge was safe"),
        ("“It was dark,” she added.", "she", "It was dark"),
    ],
)
def test_who_is_credited_with_what(text: str, speaker: str, scope: str) -> None:
    assert credited(text) == [(speaker, scope)]


@pytest.mark.parametrize(
    "text",
    [
        "The blaze claimed 12 lives.",
        "The bridge is said to be safe.",
        "She was told to leave.",
        "The company reported a loss of 3 million euros.",
        "We said so for years.",
    ],
)
def test_other_uses_of_these_verbs_credit_nobody(text: str) -> None:
    assert credited(text) == []


@given(st.text(alphabet=st.sampled_from("Ab ,.“”said\n")))
def test_any_sentence_can_be_read(text: str) -> None:
    for attribution in find_attributions(text, 0, len(text)):
        assert 0 <= attribution.start < attribution.end <= len(text)
        assert attribution.scope[0] <= attribution.scope[1]
