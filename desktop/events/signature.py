"""Signature: what tells the event an article reports from other events.

It is made once for each article and kept by the archive, so that no grouping reads texts again.
"""

import hashlib
import zlib
from dataclasses import dataclass
from datetime import date

import msgspec
import numpy as np
from numpy.typing import NDArray

from desktop.article import Article
from desktop.events.vocabulary import (
    BREAK,
    CAPITAL,
    FIGURE,
    LOCATIVE,
    LOWER,
    PAUSE,
    Vocabulary,
    vocabulary,
)

# Raised whenever the same article gives another signature.
VERSION = 1

# News tells the event at its head; what stands further down is background it shares with others,
# and a live blog or a roundup goes on to other events altogether.
_BODY_WORDS = 500
_LEAD_WORDS = 60
_TITLE_WEIGHT = 2
_READ = 5_000  # characters that copies are looked for in, some 800 words
_SHINGLE = 8  # words
_SAMPLED = 4  # one of so many shingles is kept, chosen by its hash (Broder 1997, modulo sketches)
_MOST_SHINGLES = 500
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_UNDATED = 0
_NAME_WORDS = 2  # of a name's words on either side of one
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


def signature(article: Article) -> Signature:
    """The signature of an article."""
    language = article.language or "en"
    known = vocabulary(language)
    of_title, of_text = known.read(article.title), known.read(article.text[:_READ])
    body = _first_words(known, of_text, _BODY_WORDS)
    numbers = np.concatenate([of_title, of_text[:body]])
    terms = _terms(known, numbers, len(of_title))
    bridges, bridged = _counted(known.bridging(numbers))
    return Signature(
        article=article.id,
        content=_content(article),
        language=language,
        label=article.label,
        published=article.published,
        day=_day(article.published),
        length=len(article.text),
        terms=terms.keys,
        counts=terms.counts,
        heads=terms.heads,
        named=terms.named,
        kinds=terms.kinds,
        written=_written(known, numbers, terms),
        bridges=bridges,
        bridged=bridged,
        shingles=_shingles(known, of_text),
    )


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


def _first_words(known: Vocabulary, numbers: NDArray[np.int64], words: int) -> int:
    """After how many pieces so many words have been read."""
    read = np.cumsum(known.kinds(numbers) < PAUSE)
    return int(np.searchsorted(read, words, side="right"))


@dataclass(frozen=True, slots=True)
class _Terms:
    """The terms of headline and body, and the place where each is written first."""

    keys: NDArray[np.uint32]
    counts: NDArray[np.uint8]
    heads: NDArray[np.uint8]
    named: NDArray[np.uint8]
    kinds: NDArray[np.uint8]
    first: NDArray[np.int64]


def _terms(known: Vocabulary, numbers: NDArray[np.int64], titled: int) -> _Terms:
    """The terms of headline and body.

    Args:
        known: the vocabulary of the language.
        numbers: the pieces of both.
        titled: how many are the headline's.
    """
    keys, kinds = known.matching(numbers), known.kinds(numbers)
    lead = titled + _first_words(known, numbers[titled:], _LEAD_WORDS)
    places = np.flatnonzero(keys)
    keys, kind = keys[places], kinds[places]
    body = places >= titled
    before = kinds[places - 1]  # of the first piece of all it is the last, which is never asked for
    name = (kind == CAPITAL) & (before != BREAK) & (places > titled)
    # A name is written first where no sentence begins, or it would take that sentence's first word.
    order = np.argsort(2 * keys.astype(np.int64) + ~name, kind="stable")
    keys = keys[order]
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))[: len(keys)]
    told = [
        body,
        np.where(body, places < lead, _TITLE_WEIGHT),
        name,
        (kind == LOWER) & body,
        name & (before == LOCATIVE),
    ]
    sums = np.add.reduceat(np.array(told, np.int64)[:, order], first, axis=1)
    counts, heads, named, small, placed = sums
    named[small > 0] = 0
    of_names = np.where(2 * placed >= named, PLACE, NAME)
    what = np.where(kind[order[first]] == FIGURE, NUMBER, np.where(named > 0, of_names, WORD))
    return _Terms(
        keys[first],
        _small(counts),
        _small(heads),
        _small(named),
        what.astype(np.uint8),
        places[order[first]],
    )


def _written(known: Vocabulary, numbers: NDArray[np.int64], terms: _Terms) -> str:
    """The terms as they are written first, one a line; of names all words that stand together."""
    spelled = known.spellings
    chosen: list[int] = numbers[terms.first].tolist()
    lines = [spelled[number] for number in chosen]
    capital = [*(known.kinds(numbers) == CAPITAL).tolist(), False]
    names = np.flatnonzero((terms.kinds == NAME) | (terms.kinds == PLACE))
    read: list[int] = numbers.tolist()
    for line, place in zip(names.tolist(), terms.first[names].tolist(), strict=True):
        first = after = place
        while first > 0 and capital[first - 1] and place - first < _NAME_WORDS:
            first -= 1
        while capital[after + 1] and after - place < _NAME_WORDS:
            after += 1
        if after > first:
            lines[line] = " ".join([spelled[number] for number in read[first : after + 1]])
    return "\n".join(lines)


def _counted(keys: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    found, counts = np.unique(keys[keys > 0], return_counts=True)
    return found, _small(counts)


def _small(counts: NDArray[np.float64] | NDArray[np.int64]) -> NDArray[np.uint8]:
    return np.minimum(counts, 255).astype(np.uint8)


def _shingles(known: Vocabulary, numbers: NDArray[np.int64]) -> NDArray[np.uint32]:
    """A sample of the runs of words that are no stop words, by polynomial hashes."""
    words = known.matching(numbers)
    words = words[words > 0].astype(np.uint64)
    if len(words) < _SHINGLE:
        return np.zeros(0, np.uint32)
    runs = np.zeros(len(words) - _SHINGLE + 1, np.uint64)
    for place in range(_SHINGLE):
        runs = (runs + words[place : place + len(runs)]) * _FACTOR
    mixed = (runs ^ (runs >> np.uint64(29))) * _FACTOR
    chosen = (mixed >> np.uint64(32)).astype(np.uint32)
    chosen = np.unique(chosen[(mixed & np.uint64(0xFFFF)) % np.uint64(_SAMPLED) == 0])
    return chosen[:_MOST_SHINGLES]


def _content(article: Article) -> int:
    text = f"{article.title}\n{article.published}\n{article.source}\n{article.text}"
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=6).digest(), "big")


def _day(published: str) -> int:
    return date.fromisoformat(published[:10]).toordinal() if len(published) >= 10 else _UNDATED
