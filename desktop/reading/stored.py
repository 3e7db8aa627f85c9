"""Stored readings: a reading as bytes for the archive, and back from untrusted bytes.

An archive may come from a stranger, so nothing in it is ever executed or trusted: bytes that do not
decode to exactly the types of a reading, or that point beyond the article's text, are not a
reading, and the article is read again.
"""

import hashlib
import json
import zlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, get_type_hints

import msgspec

from desktop.article import Article
from desktop.reading.parser import MODEL
from desktop.reading.reading import Reading

# Raise it whenever `read_article` finds something else in the same text: what archives hold of
# older analyses is then redone. A changed field of a reading needs no raise: it is noticed.
ANALYSIS = 12

# Level 6 is 5 % larger than 9 and takes a third of its time; decompressing takes 0.1 ms either way.
_LEVEL = 6
# No reading is longer than this per character of its text; a bomb is. Readings of news have
# about 10 bytes a character before compression: 1,000 words take 10 kB in the archive, and 1.3 ms
# to decode, most of it to check every offset. (JSON takes as long and is a third larger.)
_BYTES_A_CHARACTER = 1_000
_BYTES_AT_LEAST = 100_000

_PARTS = tuple(part.name for part in fields(Reading) if part.name != "article")


@cache
def version() -> str:
    """What a stored reading was made by: the analysis, the shape of its values, the model."""
    schema = json.loads(msgspec.json.encode(msgspec.json.schema(_kind())), object_hook=_undescribed)
    shape = hashlib.sha256(json.dumps(schema).encode()).hexdigest()
    return f"{ANALYSIS} {shape[:12]} {MODEL}"


def _undescribed(held: dict[str, object]) -> dict[str, object]:
    """A part of a schema without the docstring of its class: to reword one changes no reading."""
    return {key: value for key, value in held.items() if key != "description"}


def encode(reading: Reading) -> bytes:
    """A reading without its article, compressed; the same bytes for the same reading."""
    # The article has the words of its sentences.
    bare = replace(reading, sentences=tuple(replace(one, text="") for one in reading.sentences))
    parts = [getattr(bare, part) for part in _PARTS]
    return zlib.compress(msgspec.msgpack.encode(parts), _LEVEL)


def decode(article: Article, stored: bytes) -> Reading | None:
    """The reading of an article from the bytes of `encode`; None where they are not its reading."""
    unpacking = zlib.decompressobj()
    most = max(_BYTES_AT_LEAST, _BYTES_A_CHARACTER * len(article.text))
    try:
        data = unpacking.decompress(stored, most)
        parts = _decoder().decode(data)
    except (zlib.error, msgspec.DecodeError, UnicodeDecodeError):
        return None
    reading = Reading(article, *parts)
    if not unpacking.eof or not _is_of(article, reading):
        return None
    text = article.text
    sentences = tuple(replace(one, text=text[one.start : one.end]) for one in reading.sentences)
    return replace(reading, sentences=sentences)


def _is_of(article: Article, reading: Reading) -> bool:
    """Whether every offset in a reading lies inside its article's text and sentences."""
    if len(reading.speakers) != len(reading.sentences):
        return False
    last = 0
    for sentence in reading.sentences:
        if sentence.start < last or sentence.end < sentence.start:
            return False
        last = sentence.end
    limits = {"sentence": len(reading.sentences) - 1}
    return all(
        0 <= place <= limits.get(name, len(article.text)) for name, place in _places(reading)
    )


def _places(held: object) -> Iterator[tuple[str, int]]:
    """Every offset in a reading that points into its text, with the name of its field."""
    if isinstance(held, tuple):
        for one in held:  # pyright: ignore[reportUnknownVariableType]
            yield from _places(one)  # pyright: ignore[reportUnknownArgumentType]
    elif is_dataclass(held):
        pointing, holding = _fields_of(type(held))
        for name in pointing:
            yield name, getattr(held, name)
        for name in holding:
            yield from _places(getattr(held, name))
    elif isinstance(held, int):
        yield "scope", held  # of a pair: (start, end)


@cache
def _fields_of(kind: type) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields of a class that hold offsets into a text, and those that hold values with such."""
    hints: dict[str, Any] = get_type_hints(kind)
    pointing = [
        name for name in hints if name == "sentence" or name.rpartition("_")[2] in {"start", "end"}
    ]
    plain = {int, float, str, bool, int | None, float | None, str | None, Article}
    holding = [name for name, hint in hints.items() if hint not in plain and name not in pointing]
    return tuple(pointing), tuple(holding)


@cache
def _decoder() -> "msgspec.msgpack.Decoder[tuple[Any, ...]]":
    return msgspec.msgpack.Decoder(_kind(), strict=True)


@cache
def _kind() -> Any:
    """The type of a stored reading: its parts without field names."""
    hints = get_type_hints(Reading)
    return tuple[tuple(hints[part] for part in _PARTS)]  # pyright: ignore[reportInvalidTypeArguments]
