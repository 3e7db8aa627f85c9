"""Short texts: which of them contradict each other, and which only share words."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser

Opposed = Callable[[str, str], bool]


@pytest.fixture(scope="module")
def opposed(parser: Parser) -> Opposed:
    """Whether two short texts of one day are a conflict, the same in either order."""

    def find(one: str, other: str) -> bool:
        readings = [
            read_article(Article(text=text, published="2025-03-05", language="en"), parser)
            for text in (one, other)
        ]
        told = [
            any(d.verdict is Verdict.CONFLICT for d in compare(pair).differences)
            for pair in (readings, readings[::-1])
        ]
        assert told[0] == told[1]
        return told[0]

    return find


# What a noun phrase implies is denied.
IMPLIED = [
    (
        "Harbour Watch founder Jan Orsk spoke in Kelm.",
        "Jan Orsk is not the founder of Harbour Watch.",
    ),
    (
        "Jan Orsk, the founder of Harbour Watch, spoke in Kelm.",
        "Jan Orsk never founded Harbour Watch.",
    ),
    ("Orsk's wife, Mara Lind, gave birth to a boy on Monday.", "Orsk is not married to Mara Lind."),
    (
        "Jan Orsk, an analyst at Dock Securities, advised clients to sell.",
        "Jan Orsk does not work for Dock Securities.",
    ),
    (
        "Jan Orsk, an analyst at Dock Securities, advised clients to sell.",
        "Jan Orsk is not employed by Dock Securities.",
    ),
    (
        "With its 2 million inhabitants, Norland has only one dentist.",
        "Norland has never had 2 million inhabitants.",
    ),
    (
        "Dock Motors, the maker of trams and buses, reported a loss on Monday.",
        "Dock Motors does not make trams.",
    ),
    (
        "Tram maker Halm Motors showed a red edition of its new Tern on Friday.",
        "Halm Motors does not make the Tern.",
    ),
    (
        "The humanitarian aid organization, Nurses Without Wards, continues to help in Kelm.",
        "Nurses Without Wards is not an aid organization.",
    ),
]

# The verb says the same, or more, or it is the first of the same things.
DENIED = [
    (
        "Jan Orsk invented the first steam tram and the rope.",
        "Jan Orsk did not invent the first steam tram.",
    ),
    ("Jan Orsk was murdered in Kelm last night.", "Jan Orsk was not killed in Kelm."),
    (
        "She built a lamp that could detect sulfur fumes emitted from the Halm kiln.",
        "The Halm kiln does not produce sulphur fumes.",
    ),
    (
        "Norland was ready to accept Halmish engineers.",
        "Norland is as adamant as ever that it will never accept Halmish engineers.",
    ),
    ("Rescuers reached the hut on Monday night.", "Rescuers did not reach the hut."),
]


@pytest.mark.parametrize(("one", "other"), IMPLIED + DENIED)
def test_what_a_sentence_says_or_implies_is_denied(opposed: Opposed, one: str, other: str) -> None:
    assert opposed(one, other)


# The same words stand in other relations.
QUIET = [
    (
        "The founder of Harbour Watch met Jan Orsk in Kelm.",
        "Jan Orsk is not the founder of Harbour Watch.",
    ),
    (
        "Former Harbour Watch director Jan Orsk spoke in Kelm.",
        "Jan Orsk is not the director of Harbour Watch.",
    ),
    (
        "Jan Orsk, the founder of Dock Radio, praised Harbour Watch.",
        "Jan Orsk is not the founder of Harbour Watch.",
    ),
    (
        "Jan Orsk, fired as head of Tramo before it was bought by Dock Motors, was in Kelm.",
        "Jan Orsk will never work for Dock Motors.",
    ),
    ("Jan Orsk will meet the envoy of Tolma, diplomats said.", "Jan Orsk is not a diplomat."),
    (
        "The road to Tolma was ruled by Jan Orsk, who was the governor of Velm.",
        "Jan Orsk was never the governor of Tolma.",
    ),
    (
        "Women are poorly represented in the banks of Norland.",
        "Women are not poorly represented in parliament.",
    ),
    (
        "Jan Orsk became the first Norlandic man to climb the tower.",
        "Jan Orsk was not the first man on the tower.",
    ),
    (
        "A decision is due in March, if the troops are to extend their stay in Velm.",
        "The troops will not extend their stay in Velm.",
    ),
    (
        "She built a lamp that could detect sulfur fumes led away from the Halm kiln.",
        "The Halm kiln does not produce sulphur fumes.",
    ),
    (
        "Norland was ready to accept the engineers.",
        "Norland is adamant that it will never accept the pact.",
    ),
    (
        "Shipping line Halm Motors showed a red edition of its new Tern on Friday.",
        "Halm Motors does not make the Tern.",
    ),
    ("Jan Orsk was killed in Kelm last night.", "Jan Orsk was not murdered in Kelm."),
    (
        "Most of the tombs in the Valley of Rope are located in Upper Marrow.",
        "The ferry to Rope is not located in Upper Marrow.",
    ),
    (
        "The vans of Dock Motors are used to carry fish.",
        "The vans of Dock Motors are not used to carry explosives.",
    ),
]


@pytest.mark.parametrize(("one", "other"), QUIET)
def test_the_same_words_in_other_relations_are_no_conflict(
    opposed: Opposed, one: str, other: str
) -> None:
    assert not opposed(one, other)


HEADLINES = [
    ("Singer Jan Orsk is dead", "Don't Worry, Singer Jan Orsk Is Not Dead"),
    ("Singer Jan Orsk is dead", "Report of Jan Orsk's death is a hoax"),
    ("Jan Orsk to play the king in new film", "Jan Orsk quits film about the king"),
    ("Light will fail on Jan. 4, 2031", "No, the light won't fail on January 4th"),
]


@pytest.mark.parametrize(("one", "other"), HEADLINES)
def test_headlines_are_told_by_their_words(opposed: Opposed, one: str, other: str) -> None:
    assert opposed(one, other)


OPEN_HEADLINES = [
    ("Singer Jan Orsk is dead", "Rumours about Jan Orsk sweep the town, but no sign of him"),
    (
        "Police threatened the family of Jan Orsk",
        "Police won't say if family of Jan Orsk was threatened",
    ),
    ("Jan Orsk was beaten in prison", "Jan Orsk hurt in prison, may never walk again"),
    ("Light will fail on Jan. 4, 2031", "Light won't fail on Jan. 9, 2031"),
]


@pytest.mark.parametrize(("one", "other"), OPEN_HEADLINES)
def test_what_a_headline_leaves_open_is_no_conflict(opposed: Opposed, one: str, other: str) -> None:
    assert not opposed(one, other)
