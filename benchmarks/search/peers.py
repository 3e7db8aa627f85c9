"""The peers that come from PyPI: tantivy and stock Whoosh."""

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import tantivy
from whoosh import fields, index, qparser, query, sorting
from whoosh.analysis import StemmingAnalyzer

from benchmarks.search.engines import FROM, OUTLET, ROWS, TO, articles_of
from benchmarks.search.questions import Question
from desktop.archive import Archive
from desktop.article import Article

_FIELDS = ("title", "body")


class Tantivy:
    """tantivy with its English stemmer, texts and titles stored in it."""

    name = "tantivy"
    lacks = frozenset[str]()

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "tantivy"

    @cached_property
    def _schema(self) -> Any:
        builder = tantivy.SchemaBuilder()
        for field in _FIELDS:
            builder.add_text_field(field, stored=True, tokenizer_name="en_stem")
        builder.add_text_field("source", fast=True, tokenizer_name="raw", index_option="basic")
        builder.add_integer_field("day", indexed=True, fast=True)
        return builder.build()

    @cached_property
    def _index(self) -> Any:
        self._folder.mkdir(exist_ok=True)
        return tantivy.Index(self._schema, path=str(self._folder))

    def build(self, archive: Archive) -> None:
        """Make the index, merged into few segments by its own policy."""
        writer = self._index.writer()
        for article in archive.articles():
            writer.add_document(_document(article))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def size(self) -> int:
        """Bytes on disk, with its compressed texts."""
        return sum(path.stat().st_size for path in self._folder.iterdir())

    def ask(self, question: Question) -> int:
        """Answer a question."""
        searcher = self._index.searcher()
        asked = self._query(question)
        if question.kind == "facets":
            counts = {"outlets": {"terms": {"field": "source", "size": 100}}}
            return len(searcher.aggregate(asked, counts)["outlets"]["buckets"])
        newest = {"order_by_field": "day"} if question.kind == "newest" else {}
        hits = searcher.search(asked, ROWS, **newest).hits
        found = [searcher.doc(address) for _, address in hits]
        if question.snippets:
            generator = tantivy.SnippetGenerator.create(searcher, asked, self._schema, "body")
            return len([(d["title"][0], generator.snippet_from_doc(d).to_html()) for d in found])
        return len([document["title"][0] for document in found])

    def add(self, article: Article) -> int:
        """Add an article and search it."""
        writer = self._index.writer()
        writer.add_document(_document(article))
        writer.commit()
        self._index.reload()
        return self.ask(Question("all", tuple(article.title.split()), snippets=True))

    def _query(self, question: Question) -> Any:
        words, kind = question.words, question.kind
        if kind == "fuzzy":
            return tantivy.Query.fuzzy_term_query(self._schema, "body", words[-1])
        if kind == "phrase":
            return self._parsed(f'"{" ".join(words)}"')
        if kind in {"prefix", "typing"}:
            begun = [
                tantivy.Query.regex_query(self._schema, field, f"{words[-1]}.*")
                for field in _FIELDS
            ]
            return _all([*(self._parsed(word) for word in words[:-1]), _any(begun)])
        if kind == "any":
            return self._parsed(" ".join(words))
        found = [self._parsed(word) for word in words]
        if kind == "filter":
            first, last = (_day(day) for day in (FROM, TO))
            integer = tantivy.FieldType.Integer
            found.append(tantivy.Query.term_query(self._schema, "source", OUTLET))
            found.append(tantivy.Query.range_query(self._schema, "day", integer, first, last))
        return _all(found)

    def _parsed(self, line: str) -> Any:
        return self._index.parse_query(line, list(_FIELDS))


class StockWhoosh:
    """Whoosh as it comes, over a sample of the articles."""

    lacks = frozenset[str]()

    def __init__(self, folder: Path, sample: int) -> None:
        self._folder = folder / f"whoosh-{sample}"
        self._sample = sample
        self.name = f"Whoosh ({sample:,})"

    @cached_property
    def _searcher(self) -> Any:
        return index.open_dir(self._folder).searcher()

    def build(self, archive: Archive) -> None:
        """Make the index."""
        self._folder.mkdir()
        analyzer = StemmingAnalyzer(stoplist=None)
        schema = fields.Schema(
            title=fields.TEXT(analyzer, stored=True, phrase=True),
            body=fields.TEXT(analyzer, stored=True, phrase=True),
            source=fields.ID(sortable=True),
            day=fields.NUMERIC(sortable=True),
        )
        writer = index.create_in(self._folder, schema).writer(limitmb=256)
        for article in articles_of(archive, self._sample):
            writer.add_document(
                title=article.title,
                body=article.text,
                source=article.source,
                day=_day(article.published),
            )
        writer.commit()

    def size(self) -> int:
        """Bytes on disk, with its compressed texts."""
        return sum(path.stat().st_size for path in self._folder.iterdir())

    def ask(self, question: Question) -> int:
        """Answer a question."""
        options: dict[str, Any] = {}
        if question.kind == "newest":
            options = {"sortedby": "day", "reverse": True}
        if question.kind == "facets":
            options = {"groupedby": sorting.FieldFacet("source")}
        hits = self._searcher.search(self._query(question), limit=ROWS, **options)
        if question.snippets:
            return len([(hit["title"], hit.highlights("body", top=1)) for hit in hits])
        return len([hit["title"] for hit in hits])

    def add(self, article: Article) -> int:
        """Add an article and search it."""
        opened = index.open_dir(self._folder)
        writer = opened.writer()
        writer.add_document(title=article.title, body=article.text)
        writer.commit(merge=False)
        parser = qparser.MultifieldParser(_FIELDS, opened.schema)
        with opened.searcher() as searcher:
            return len(searcher.search(parser.parse(article.title), limit=ROWS))

    def _query(self, question: Question) -> Any:
        words, kind = question.words, question.kind
        if kind == "fuzzy":
            return query.Or([query.FuzzyTerm(field, words[-1]) for field in _FIELDS])
        group = qparser.OrGroup if kind == "any" else qparser.AndGroup
        parser = qparser.MultifieldParser(_FIELDS, self._searcher.schema, group=group)
        line = f'"{" ".join(words)}"' if kind == "phrase" else " ".join(words)
        parsed = parser.parse(f"{line}*" if kind in {"prefix", "typing"} else line)
        if kind != "filter":
            return parsed
        days = query.NumericRange("day", _day(FROM), _day(TO))
        return query.And([parsed, query.Term("source", OUTLET), days])


def _document(article: Article) -> Any:
    return tantivy.Document(
        title=article.title, body=article.text, source=article.source, day=_day(article.published)
    )


def _all(queries: list[Any]) -> Any:
    return tantivy.Query.boolean_query([(tantivy.Occur.Must, one) for one in queries])


def _any(queries: list[Any]) -> Any:
    return tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in queries])


def _day(published: str) -> int:
    return date.fromisoformat(published).toordinal()
