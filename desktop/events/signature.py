"""Signature: what tells the event an article reports from other events.

It is made once for each article (`signing`) and kept by the archive, so that no grouping reads
texts again.
"""

import zlib
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

# Raised whenever the same article gives another signature.
VERSION = 5

_BOMB = 200_000  # bytes; signatures have about 3,000

WORD, NAME, NUMBER, PLACE = range(4)  # what a term is


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """What of an article can tie it to others.

    Attributes:
        article: its number.
        content: a hash of headline, day and text: what breaks ties whatever order articles came in.
        language: ISO 639-1 code.
        label: its headline, or its first words.
        published: as in `Article.published`.
        day: the day it was published as a proleptic Gregorian ordinal, 0 if unknown.
        length: characters of the text.
        terms: keys of its words, names and figures, ascending.
        counts: how often each stands in the first 500 words.
        heads: how often each stands in the first 60 words, and twice for each time in the headline.
        named: how often each is written as a name where no sentence begins.
        kinds: what each is: word, name, figure, or name of a place.
        written: each as it is written first, names in full, one a line.
        bridges: keys of what survives translation, ascending: skeletons of names, and figures.
        bridged: how often each stands in headline and first 500 words.
        shingles: a sample of its runs of eight words, ascending.
    """

    article: int
    content: int
    language: str
    label: str
    published: str
    day: int
    length: int
    terms: NDArray[np.uint32]
    counts: NDArray[np.uint8]
    heads: NDArray[np.uint8]
    named: NDArray[np.uint8]
    kinds: NDArray[np.uint8]
    written: str
    bridges: NDArray[np.uint32]
    bridged: NDArray[np.uint8]
    shingles: NDArray[np.uint32]


class _Stored(msgspec.Struct, array_like=True):
    """A signature as it is kept: arrays as bytes, written forms as lines."""

    version: int
    content: int
    language: str
    label: str
    published: str
    day: int
    length: int
    terms: bytes
    counts: bytes
    heads: bytes
    named: bytes
    kinds: bytes
    written: str
    bridges: bytes
    bridged: bytes
    shingles: bytes


def encode(one: Signature) -> bytes:
    """A signature without the article's number as bytes; the same for the same signature."""
    stored = _Stored(
        VERSION,
        one.content,
        one.language,
        one.label,
        one.published,
        one.day,
        one.length,
        one.terms.tobytes(),
        one.counts.tobytes(),
        one.heads.tobytes(),
        one.named.tobytes(),
        one.kinds.tobytes(),
        one.written,
        one.bridges.tobytes(),
        one.bridged.tobytes(),
        one.shingles.tobytes(),
    )
    return zlib.compress(msgspec.msgpack.encode(stored), 1)


def decode(article: int, stored: bytes) -> Signature | None:
    """The signature that `encode` made bytes of; None where they are none of this version.

    Args:
        article: the article's number.
        stored: bytes that nobody vouches for: an archive may come from a stranger.
    """
    try:
        data = zlib.decompressobj().decompress(stored, _BOMB)
        read = _DECODER.decode(data)
    except (zlib.error, msgspec.DecodeError, UnicodeDecodeError):
        return None
    if read.version != VERSION or len(read.terms) % 4 or len(read.bridges) % 4:
        return None
    one = Signature(
        article,
        read.content,
        read.language,
        read.label,
        read.published,
        read.day,
        read.length,
        np.frombuffer(read.terms, np.uint32),
        np.frombuffer(read.counts, np.uint8),
        np.frombuffer(read.heads, np.uint8),
        np.frombuffer(read.named, np.uint8),
        np.frombuffer(read.kinds, np.uint8),
        read.written,
        np.frombuffer(read.bridges, np.uint32),
        np.frombuffer(read.bridged, np.uint8),
        np.frombuffer(read.shingles[: len(read.shingles) // 4 * 4], np.uint32),
    )
    return one if _is_sound(one) else None


_DECODER: "msgspec.msgpack.Decoder[_Stored]" = msgspec.msgpack.Decoder(_Stored)


def _is_sound(one: Signature) -> bool:
    """Whether the rows of a signature that was read are as long as they must be."""
    rows = (one.counts, one.heads, one.named, one.kinds)
    return (
        all(len(row) == len(one.terms) for row in rows)
        and len(one.bridges) == len(one.bridged)
        and one.written.count("\n") == max(0, len(one.terms) - 1)
    )
