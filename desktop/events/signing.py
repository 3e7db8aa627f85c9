"""Signing: the signatures of articles, many at once.

Every text is a row of numbers (`Vocabulary`), and the rows of many articles are one array: what is
asked of each word is then asked of all of them in a few steps, whatever their number.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.article import Article
from desktop.events.signature import NAME, NUMBER, PLACE, WORD, Signature
from desktop.events.vocabulary import (
    BREAK,
    CAPITAL,
    DEFINITE,
    DETERMINER,
    FIGURE,
    GIVEN,
    LOCATIVE,
    LOWER,
    PAUSE,
    Vocabulary,
    vocabulary,
)

Places = NDArray[np.int64]
Mask = NDArray[np.bool_]

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
_AT_ONCE = 128  # articles: their arrays stay in the processor's cache
# Where an article's pieces are sorted, a number is made of its place among those at once, the key,
# one bit, and the piece's place in it: there are no more pieces than characters.
_PLACE_BITS = np.uint64((2 * _READ).bit_length())
_KEY_BITS = np.uint64(32)
_ONE = np.uint64(1)
# Of 5,000 characters of a headline a word that is matched takes three at least; it counts twice.
_SUM_BITS = 12


def signature(article: Article) -> Signature:
    """The signature of an article."""
    (made,) = signatures([article])
    return made


def signatures(articles: Sequence[Article]) -> list[Signature]:
    """The signatures of articles, in their order."""
    of_language: defaultdict[str, list[int]] = defaultdict(list)
    for place, article in enumerate(articles):
        of_language[article.language or "en"].append(place)
    made: dict[int, Signature] = {}
    for language, places in of_language.items():
        for first in range(0, len(places), _AT_ONCE):
            chosen = places[first : first + _AT_ONCE]
            signed = _signed([articles[place] for place in chosen], language)
            made.update(zip(chosen, signed, strict=True))
    return [made[place] for place in range(len(articles))]


@dataclass(frozen=True, slots=True)
class _Read:
    """Some articles as the pieces of their headlines and texts, one article after the other.

    Attributes:
        known: the vocabulary of their language.
        starts: where the pieces of each article begin, and where the last one's end.
        numbers: the pieces.
        kinds: what each is.
        keys: what each is matched by, 0 for what never is.
        names: whether each is written as a name is, where no sentence begins.
        owners: the article each is of.
        title: whether it is of a headline.
        lead: whether it is of the first 60 words of a text.
        read: whether it is of a headline, or of the first 500 words of a text.
    """

    known: Vocabulary
    starts: Places
    numbers: Places
    kinds: NDArray[np.uint8]
    keys: NDArray[np.uint32]
    names: Mask
    owners: Places
    title: Mask
    lead: Mask
    read: Mask

    @classmethod
    def of(cls, articles: Sequence[Article], known: Vocabulary) -> _Read:
        """Read some articles of one language."""
        parts = [
            part for one in articles for part in (one.title[:_READ], one.text[:_READ])
        ]  # headline, text, headline, text ...
        numbers, sizes = known.read(parts)
        ends = np.cumsum(sizes)
        kinds = known.kinds(numbers)
        owners = np.repeat(np.arange(len(articles)), sizes[::2] + sizes[1::2])
        title = np.repeat(np.arange(len(parts)) % 2 == 0, sizes)
        words = np.concatenate([[0], np.cumsum(kinds < PAUSE)])
        # how many words of its text have been read with each piece
        counts = words[1:] - words[ends[::2]][owners]
        return cls(
            known,
            np.concatenate([[0], ends[1::2]]),
            numbers,
            kinds,
            known.matching(numbers),
            _are_names(kinds, known),
            owners,
            title,
            ~title & (counts <= _LEAD_WORDS),
            title | (counts <= _BODY_WORDS),
        )


@dataclass(frozen=True, slots=True)
class _Terms:
    """The terms of some articles, those of one after those of the other, by keys.

    Attributes:
        starts: where the terms of each article begin, and where the last one's end.
        keys: see `Signature.terms`, and so on ...
        first: the piece that each is written as first.
    """

    starts: Places
    keys: NDArray[np.uint32]
    counts: NDArray[np.uint8]
    heads: NDArray[np.uint8]
    named: NDArray[np.uint8]
    kinds: NDArray[np.uint8]
    first: Places


def _signed(articles: Sequence[Article], language: str) -> list[Signature]:
    """The signatures of some articles of one language."""
    read = _Read.of(articles, vocabulary(language))
    terms = _terms(read)
    written = _written(read, terms)
    bridges, bridged, bridge_starts = _bridges(read)
    shingles, shingle_starts = _shingles(read)
    owned, crossing, running = map(_bounds, (terms.starts, bridge_starts, shingle_starts))
    return [
        Signature(
            article=article.id,
            content=_content(article),
            language=language,
            label=article.label,
            published=article.published,
            day=_day(article.published),
            length=len(article.text),
            terms=terms.keys[own],
            counts=terms.counts[own],
            heads=terms.heads[own],
            named=terms.named[own],
            kinds=terms.kinds[own],
            written="\n".join(written[own]),
            bridges=bridges[over],
            bridged=bridged[over],
            shingles=shingles[runs][:_MOST_SHINGLES],
        )
        for article, own, over, runs in zip(articles, owned, crossing, running, strict=True)
    ]


def _bounds(starts: Places) -> list[slice]:
    """What belongs to each article, by where that begins."""
    return [slice(first, after) for first, after in pairwise(starts.tolist())]


def _terms(read: _Read) -> _Terms:
    """The terms of headlines and bodies."""
    before = np.concatenate([[BREAK], read.kinds[:-1]])
    capital = _are_telling(read, before)
    noun = capital & _are_nouns(read.known, before)
    capital &= ~noun
    chosen = np.flatnonzero((read.keys > 0) & read.read)
    name = capital[chosen]
    # A name is written first where no sentence begins, or it would take that sentence's first word.
    packed = _packed(read.owners[chosen], read.keys[chosen]) << _ONE | ~name
    inside = (chosen - read.starts[read.owners[chosen]]).astype(np.uint64)
    packed = np.sort(packed << _PLACE_BITS | inside)
    held = packed >> (_PLACE_BITS + _ONE)
    owners = (held >> _KEY_BITS).astype(np.int64)
    places = (packed & ((_ONE << _PLACE_BITS) - _ONE)).astype(np.int64) + read.starts[owners]
    first = _firsts(held)
    name, kind, body = capital[places], read.kinds[places], ~read.title[places]
    told = (
        body,
        np.where(body, read.lead[places], _TITLE_WEIGHT),
        name,
        (_are_common(kind, read.known) | noun[places]) & body,
        name & (before[places] == LOCATIVE),
    )
    counts, heads, named, small, placed = _sums(told, first)
    named[small > 0] = 0
    of_names = np.where(2 * placed >= named, PLACE, NAME)
    what = np.where(kind[first] == FIGURE, NUMBER, np.where(named > 0, of_names, WORD))
    return _Terms(
        _starts(owners[first], len(read.starts)),
        held[first].astype(np.uint32),
        _small(counts),
        _small(heads),
        _small(named),
        what.astype(np.uint8),
        places[first],
    )


def _are_telling(read: _Read, before: NDArray[np.uint8]) -> Mask:
    """Which pieces that are written as names are so because they are names.

    A headline may be all capitals, and the first piece of a text begins a sentence.

    Args:
        read: the pieces.
        before: the kind of the piece before each.
    """
    if read.known.is_caseless:
        return read.names
    inner = ~read.title & ~np.concatenate([[True], read.title[:-1]])
    inner[1:] &= read.owners[1:] == read.owners[:-1]
    return read.names & (before != BREAK) & inner


def _are_names(kinds: NDArray[np.uint8], known: Vocabulary) -> Mask:
    """Which pieces are written as names are.

    Without capitals it is their neighbours that tell: persons in full are names, and what a noun
    says is a place. A given name is one with another behind it, or with a family's, which has
    the article.
    """
    capital = kinds == CAPITAL
    if not known.is_caseless:
        return capital
    before = np.concatenate([[BREAK], kinds[:-1]])
    behind = np.concatenate([kinds[1:], [BREAK]])
    family = (before == GIVEN) & ((kinds == GIVEN) | (kinds == DEFINITE))
    given = (kinds == GIVEN) & ((behind == GIVEN) | (behind == DEFINITE))
    named = (kinds == LOWER) | (kinds == DEFINITE) | (kinds == LOCATIVE) | (kinds == GIVEN)
    return capital | family | given | ((before == LOCATIVE) & named)


def _are_common(kinds: NDArray[np.uint8], known: Vocabulary) -> Mask:
    """Which kinds of piece, where they stand, say that what is so written is no name."""
    return np.zeros(len(kinds), np.bool_) if known.is_caseless else kinds == LOWER


def _are_nouns(known: Vocabulary, before: NDArray[np.uint8]) -> Mask:
    """Which pieces with a capital are common nouns, by the kinds of the pieces before them."""
    if not known.capitalises_nouns:
        return np.zeros(len(before), np.bool_)
    return (before == DETERMINER) | (before == FIGURE)


def _sums(told: Sequence[NDArray[np.generic]], first: Places) -> Iterator[Places]:
    """The sums of rows of small numbers from each of some places to the next.

    They are summed up as one number, of which each row has so many bits as no sum fills: a word
    stands not more often in what is read of a headline and a text.
    """
    packed = np.zeros(len(told[0]), np.int64)
    for row in told:
        packed = packed << _SUM_BITS | row.astype(np.int64)
    sums = np.add.reduceat(packed, first)
    for place in reversed(range(len(told))):
        yield sums >> (place * _SUM_BITS) & ((1 << _SUM_BITS) - 1)


def _written(read: _Read, terms: _Terms) -> list[str]:
    """The terms as they are written first; of names all words that stand together."""
    lines = read.known.spelled(read.numbers[terms.first])
    capital = read.names & read.read
    # whether the piece before another goes on with its name, and the one behind it: a headline
    # that ends in a name has no stop, and the text may begin with another
    beside = (read.owners[:-1] == read.owners[1:]) & (read.title[:-1] == read.title[1:])
    left = np.concatenate([[False], capital[:-1] & beside])
    right = np.concatenate([capital[1:] & beside, [False, False]])
    names = np.flatnonzero((terms.kinds == NAME) | (terms.kinds == PLACE))
    places = terms.first[names]
    first = places - left[places] - (left[places] & left[places - 1])
    sizes = places + right[places] + (right[places] & right[places + 1]) - first + 1
    for size in range(2, 2 * _NAME_WORDS + 2):
        some = np.flatnonzero(sizes == size)
        rows = first[some][:, None] + np.arange(size)
        words = read.known.spelled(read.numbers[rows.ravel()])
        for place, line in enumerate(names[some].tolist()):
            lines[line] = " ".join(words[place * size : (place + 1) * size])
    return lines


def _bridges(read: _Read) -> tuple[NDArray[np.uint32], NDArray[np.uint8], Places]:
    """What survives translation, how often each stands there, and where each article's begin."""
    chosen = np.flatnonzero(read.read)
    keys = read.known.bridging(read.numbers[chosen])
    kept = keys > 0
    packed = np.sort(_packed(read.owners[chosen[kept]], keys[kept]))
    first = _firsts(packed)
    counts = np.diff(np.append(first, len(packed)))
    owners = (packed[first] >> _KEY_BITS).astype(np.int64)
    starts = _starts(owners, len(read.starts))
    return packed[first].astype(np.uint32), _small(counts), starts


def _shingles(read: _Read) -> tuple[NDArray[np.uint32], Places]:
    """A sample of the runs of words that are no stop words, by polynomial hashes."""
    words = np.flatnonzero((read.keys > 0) & ~read.title)
    keys, owners = read.keys[words].astype(np.uint64), read.owners[words]
    total = max(0, len(words) - _SHINGLE + 1)
    runs = np.zeros(total, np.uint64)
    for place in range(_SHINGLE):
        runs = (runs + keys[place : place + total]) * _FACTOR
    mixed = (runs ^ (runs >> np.uint64(29))) * _FACTOR
    chosen = (mixed & np.uint64(0xFFFF)) % np.uint64(_SAMPLED) == 0
    chosen &= owners[:total] == owners[_SHINGLE - 1 :][:total]
    packed = np.sort(_packed(owners[:total][chosen], mixed[chosen] >> _KEY_BITS))
    packed = packed[_firsts(packed)]
    starts = _starts((packed >> _KEY_BITS).astype(np.int64), len(read.starts))
    return packed.astype(np.uint32), starts


def _packed(owners: Places, keys: NDArray[np.uint32] | NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Articles and keys as numbers that sort by article, then by key."""
    return owners.astype(np.uint64) << _KEY_BITS | keys.astype(np.uint64)


def _firsts(ordered: NDArray[np.uint64]) -> Places:
    """Where each value of an ordered row stands first."""
    return np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))[: len(ordered)]


def _starts(owners: Places, bounds: int) -> Places:
    return np.searchsorted(owners, np.arange(bounds))


def _small(counts: NDArray[np.int32] | NDArray[np.int64]) -> NDArray[np.uint8]:
    return np.minimum(counts, 255).astype(np.uint8)


def _content(article: Article) -> int:
    text = f"{article.title}\n{article.published}\n{article.source}\n{article.text}"
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=6).digest(), "big")


def _day(published: str) -> int:
    return date.fromisoformat(published[:10]).toordinal() if len(published) >= 10 else _UNDATED
