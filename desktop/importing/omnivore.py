"""Omnivore: its export, a ZIP of metadata in JSON and of texts in HTML."""

import json
import re
from collections.abc import Iterator
from typing import cast

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.format import Format
from desktop.importing.records import NoArticleError, Record, article_of, written
from desktop.importing.zipped import unpacked, whole
from desktop.message import message, translatable

_METADATA = re.compile(r"metadata_\d+_to_\d+\.json")


def read_omnivore(content: Content) -> Iterator[Article | ReaderError]:
    """The articles of an export; one whose text is missing becomes a link.

    Raises:
        ReaderError: it is damaged.
    """
    with unpacked(content) as packed:
        for name in sorted(filter(_METADATA.fullmatch, packed.namelist())):
            for record in _listed(whole(content, packed, name), f"{content.path}/{name}"):
                page = f"content/{record.get('slug')}.html"
                text = whole(content, packed, page) if page in packed.namelist() else b""
                original = written(record) + b"\n" + text
                told = {**record, "html": text.decode(errors="replace")}
                try:
                    yield article_of(told, original, f"{content.path}/{page}")
                except NoArticleError as error:
                    yield ReaderError(f"{content.path}/{page}", error.message)


def _listed(data: bytes, path: str) -> Iterator[Record]:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ReaderError(path, message("it is no JSON; export it anew")) from error
    records = cast("list[object]", found) if isinstance(found, list) else []
    return (cast("Record", record) for record in records if isinstance(record, dict))


def _is_omnivore(content: Content) -> bool:
    return any(map(_METADATA.fullmatch, content.members))


FORMAT = Format(translatable("Omnivore exports"), (), _is_omnivore, read_omnivore, (".zip",))
