"""Records: articles as rows and objects of data sets, whatever these call their fields."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import cast

from desktop.article import Article, Doubt, Origin
from desktop.errors import ReaderError, WordedError
from desktop.importing.blocks import block_text
from desktop.importing.building import build
from desktop.importing.dates import from_timestamp
from desktop.importing.decoding import clean
from desktop.importing.elements import parse
from desktop.message import message

Record = Mapping[str, object]

# The names that data sets give to the fields of an article, without capitals and signs; of several
# in one record the first that says something counts. From the exports of NewsAPI, GDELT, Media
# Cloud, wallabag, Omnivore, Pocket, Instapaper, Zotero (CSL), ninjs, schema.org and ProQuest, and
# what people call columns in German, French, Spanish, Italian, Ukrainian, Russian and Arabic.
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        *("text", "fulltext", "articletext", "articlebody", "bodytext", "body", "bodyhtml"),
        *("bodyxhtml", "bodies", "content", "contenthtml", "contenttext", "maintext", "story"),
        *("storytext", "plaintext", "article", "html", "texte", "texto", "testo", "inhalt"),
        *("volltext", "artikeltext", "textecomplet", "contenu", "contenido", "cuerpo", "contenuto"),
        *("текст", "повнийтекст", "полныйтекст", "текстстатті", "текстстатьи", "содержание"),
        *("النص", "نص", "نصالمقال", "النصالكامل", "المحتوى"),
    ),
    "title": (
        *("title", "headline", "headlines", "articletitle", "heading", "name", "pagetitle"),
        *("titel", "titre", "título", "titolo", "überschrift", "schlagzeile", "titular"),
        *("заголовок", "назва", "название", "العنوان", "عنوان", "عنوانالمقال"),
    ),
    "source": (
        *("source", "outlet", "publisher", "publication", "publicationtitle", "newspaper"),
        *("sourcename", "sitename", "site", "provider", "containertitle", "publicationname"),
        *("medianame", "journal", "domainname", "domain", "media", "medium", "quelle", "fuente"),
        *("zeitung", "média", "medio", "periódico", "testata", "fonte", "джерело", "видання"),
        *("газета", "источник", "издание", "сми", "змі", "المصدر", "مصدر", "الصحيفة"),
    ),
    "author": (
        *("author", "authors", "byline", "creator", "by", "writer", "publishedby"),
        *("reporter", "journalist", "autor", "auteur", "autore", "autorin", "verfasser"),
        *("автор", "автори", "авторы", "الكاتب", "كاتب", "المؤلف"),
    ),
    "published": (
        *("published", "date", "publishedat", "publishdate", "publicationdate", "datepublished"),
        *("pubdate", "publisheddate", "publishedtime", "dateissued", "issued", "firstcreated"),
        *("contentcreated", "versioncreated", "datetime", "datum", "fecha"),
        *("when", "posted", "postedat", "releasedate", "дата", "التاريخ"),
        *("erscheinungsdatum", "veröffentlicht", "veröffentlichungsdatum", "publikationsdatum"),
        *("datedepublication", "datedeparution", "fechadepublicación", "datadipubblicazione"),
        *("датапублікації", "датапубликации", "опубліковано", "опубликовано"),
        *("تاريخالنشر", "تاريخ"),
    ),
    "language": (
        *("language", "lang", "inlanguage", "languagecode", "sprache", "langue", "idioma"),
        *("lingua", "мова", "язык", "اللغة"),
    ),
    "url": (
        *("url", "link", "href", "permalink", "weburl", "canonicalurl", "articleurl", "lien"),
        *("enlace", "посилання", "ссылка", "الرابط", "رابط"),
    ),
    "external_id": ("id", "externalid", "articleid", "guid", "uid", "uri", "key"),
}
# What stands in the place of a text that a record lacks.
TEASERS = ("abstract", "description", "summary", "excerpt", "selection", "snippet")
_SIGNS = re.compile(r"[\W_]+")
_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|li|blockquote|article|section)\b[^>]*>", re.IGNORECASE)
_YEARS = 9999  # a number beyond counts seconds or milliseconds
_DEEPEST = 4  # names within objects within lists


class NoArticleError(WordedError):
    """A record holds no article; its message says why."""


def plain_name(name: str) -> str:
    """The name of a field without capitals and signs: "Published At" and "published_at" are one."""
    return _SIGNS.sub("", name.lower())


def article_of(record: Record, original: bytes, path: str) -> Article:
    """Make an article of a record, by the names of its fields; see `article_of_values`.

    Args:
        record: values by the name that the data set gives them.
        original: the bytes it was read from.
        path: the file.

    Raises:
        NoArticleError: it has neither a text nor an address.
    """
    fields = {plain_name(name): value for name, value in record.items()}
    values = {
        field: [fields[name] for name in names if name in fields] for field, names in NAMES.items()
    }
    teasers = [fields[name] for name in TEASERS if name in fields]
    return article_of_values(values, teasers, original, path)


def article_of_values(
    values: Mapping[str, Sequence[object]], teasers: Sequence[object], original: bytes, path: str
) -> Article:
    """Make an article of what a record says of it.

    A record with an address and without a text is a link: its teaser, or its title, is the text,
    and it is marked as doubtful.

    Args:
        values: by field of the article what may be said of it; of several the first that says
            something counts.
        teasers: what may stand in the place of the text.
        original: the bytes it was read from.
        path: the file.

    Raises:
        NoArticleError: it has neither a text nor an address.
    """
    known = {
        field: (value, Origin.DATA)
        for field, raw in values.items()
        if field != "text" and (value := _first(field, raw))
    }
    text = next(filter(None, (prose(raw, path) for raw in values.get("text", ()))), "")
    if text:
        return build(text, known, original, path)
    if "url" not in known:
        raise NoArticleError(message("it has no text"))
    teaser = next(filter(None, (prose(raw, path) for raw in teasers)), "")
    standing = teaser or known.get("title", known["url"])[0]
    return build(standing, known, original, path, doubts=[Doubt.LINK])


def written(record: Record) -> bytes:
    """A record of many as JSON, which is kept as its original; half a character becomes "?"."""
    return json.dumps(record, ensure_ascii=False).encode(errors="replace")


def as_record(raw: object) -> Record | None:
    """A value as an object of JSON, if it is one."""
    return cast("Record", raw) if isinstance(raw, dict) else None


def as_list(raw: object) -> Sequence[object] | None:
    """A value as a list of JSON, if it is one."""
    return cast("Sequence[object]", raw) if isinstance(raw, list) else None


def prose(raw: object, path: str, depth: int = 0) -> str:
    """A text as articles hold it: markup taken off, pieces of a list one paragraph each."""
    if (pieces := as_list(raw)) is not None and depth <= _DEEPEST:
        return "\n".join(filter(None, (prose(piece, path, depth + 1) for piece in pieces)))
    if (record := as_record(raw)) is not None and depth <= _DEEPEST:
        return prose(_inner(record, depth), path, depth + 1)
    if not isinstance(raw, str):
        return ""
    text = clean(raw)
    if _MARKUP.search(text):
        try:
            text = clean(block_text(parse(text, path)))
        except ReaderError:  # markup alone, or more than a page may have
            return ""
    return text if text.strip() else ""


def _first(field: str, raw: Sequence[object]) -> str:
    read = _date if field == "published" else value_of
    return next(filter(None, (read(one) for one in raw)), "")


def value_of(raw: object, depth: int = 0) -> str:
    """What a field says on one line; several names in a list are one byline."""
    if isinstance(raw, str):
        return clean(raw).strip()
    if isinstance(raw, bool) or depth > _DEEPEST:
        return ""
    if isinstance(raw, int | float):
        return str(raw)
    if (values := as_list(raw)) is not None:
        return ", ".join(filter(None, (value_of(one, depth + 1) for one in values)))
    record = as_record(raw)
    return "" if record is None else value_of(_inner(record, depth), depth + 1)


def _inner(found: Record, depth: int) -> object:
    """What an object is about: the value it has, its name, or the two names of a person."""
    for name in ("value", "name", "literal", "title", "rendered", "@value"):
        if name in found:
            return found[name]
    names = (value_of(found.get(name), depth + 1) for name in ("given", "family"))
    return " ".join(filter(None, names))


def _date(raw: object) -> str:
    """A date as text; of CSL, whose dates are lists of numbers in an object, too."""
    if (record := as_record(raw)) is not None:
        return _of_parts(record.get("date-parts")) or value_of(record)
    if isinstance(raw, int | float) and not isinstance(raw, bool) and abs(raw) > _YEARS:
        return from_timestamp(raw)
    return value_of(raw)


def _of_parts(parts: object) -> str:
    """``[[2024, 11, 14]]`` as a date, as precise as it is."""
    numbers = [str(one) for one in as_list(next(iter(as_list(parts) or ()), None)) or ()]
    if not numbers or not all(number.isdecimal() and len(number) <= 4 for number in numbers):
        return ""
    year, *rest = numbers
    return "-".join([f"{int(year):04}", *(f"{int(number):02}" for number in rest[:2])])
