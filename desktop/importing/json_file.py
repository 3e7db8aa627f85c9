"""JSON: exports of reading lists, agencies and archives, with one article or with many."""

import json
import re
from collections import deque
from collections.abc import Iterator, Sequence

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.decoding import decode
from desktop.importing.format import Format
from desktop.importing.records import (
    NAMES,
    NoArticleError,
    Record,
    article_of,
    as_list,
    as_record,
    plain_name,
    written,
)
from desktop.message import Ordinal, message, translatable

# What makes an object an article; programs give a title or a name to much that is none.
_MADE = frozenset(NAMES["text"]) | frozenset(NAMES["url"])
_TOLD = _MADE | frozenset(NAMES["title"])
# Where search engines and programs keep what a record says: Elasticsearch, JSON:API, Airtable.
_INSIDE = ("_source", "attributes", "fields")
# JSON Feed says which version it is of, https://www.jsonfeed.org/version/1.1/.
_FEED = re.compile(r"https?://(?:www\.)?jsonfeed\.org/version/")
_DEEPEST = 4  # objects around the list of records: wallabag's API has two
_MOST = 10_000  # objects looked at to find it


def read_json(content: Content) -> Iterator[Article | ReaderError]:
    """The articles of a JSON file: the object that it is, or the longest list of objects in it.

    A record that holds none comes out as the ReaderError that says why.

    Raises:
        ReaderError: it is no JSON, or holds nothing that could be an article.
    """
    data = content.data()
    found = _parsed(decode(data, content.path), content.path)
    records = _records(found)
    if not any(map(_is_article, records)):
        if not content.alone:  # what programs keep for themselves beside what they pack
            return
        raise ReaderError(
            content.path,
            message("no object in it has a text or an address; export it with its texts"),
        )
    for number, record in enumerate(records, 1):
        alone = len(records) == 1
        original = data if alone else written(record)
        try:
            yield article_of(record, original, content.path)
        except NoArticleError as error:
            reason = error.message
            if not alone:
                reason = message("record {number}: {reason}", number=Ordinal(number), reason=reason)
            yield ReaderError(content.path, reason)


def _parsed(text: str, path: str) -> object:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ReaderError(path, message("it is nested too deeply; save its text")) from error
    except json.JSONDecodeError as error:
        raise ReaderError(
            path,
            message(
                "it is no JSON ({reason}, line {number}); export it anew",
                reason=error.msg,
                number=Ordinal(error.lineno),
            ),
        ) from error
    except ValueError as error:  # a number of thousands of digits
        raise ReaderError(
            path, message("it is no JSON ({reason}); export it anew", reason=str(error))
        ) from error


def _records(found: object) -> Sequence[Record]:
    """The object itself where it has what an article has, else the longest list of such objects."""
    if entries := _entries(found):
        return entries
    if record := _record(found):
        return [record]
    best: Sequence[Record] = []
    waiting: deque[tuple[object, int]] = deque([(found, 0)])
    for _ in range(_MOST):
        if not waiting:
            break
        one, depth = waiting.popleft()
        if (listed := as_list(one)) is not None:
            records = [record for each in listed if (record := _record(each))]
            best = records if len(records) > len(best) else best
        elif (inner := as_record(one)) and depth < _DEEPEST:
            waiting += [(value, depth + 1) for value in inner.values()]
    return best


def _entries(found: object) -> Sequence[Record]:
    """The entries of a JSON Feed, each with the outlet and the language that the feed has."""
    feed = as_record(found) or {}
    if not _FEED.match(str(feed.get("version"))):
        return []
    of_all = {"source": feed.get("title"), "language": feed.get("language")}
    listed = as_list(feed.get("items")) or []
    return [{**of_all, **record} for each in listed if (record := _record(each))]


def _record(raw: object) -> Record | None:
    """What an object says of an article, or None."""
    found = as_record(raw)
    if found is None:
        return None
    for name in _INSIDE:
        found = {**found, **(as_record(found.get(name)) or {})}
    return found if _names(found) & _TOLD else None


def _is_article(record: Record) -> bool:
    return bool(_names(record) & _MADE)


def _names(record: Record) -> set[str]:
    return {plain_name(name) for name, value in record.items() if value}


FORMAT = Format(translatable("JSON"), (".json",), lambda _: False, read_json)
