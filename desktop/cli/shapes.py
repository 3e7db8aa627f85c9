"""What commands print: the shapes of the JSON that programs rely on, and lines for people."""

from dataclasses import asdict
from pathlib import PurePath
from typing import Any

from desktop.archive import Extent, Note, SavedSearch
from desktop.article import Article
from desktop.comparison.model import Comparison, Verdict
from desktop.intake import ImportReport
from desktop.search import Results, Suggestion

Json = dict[str, Any] | list[Any]

FIELDS = (
    "title",
    "source",
    "author",
    "published",
    "language",
    "url",
    "external_id",
    "path",
    "sha256",
)


def imported(report: ImportReport) -> Json:
    """What `import` did, for programs."""
    return {
        "imported": [
            {
                "id": article.id,
                "path": article.path,
                "title": article.title or None,
                "source": article.source or None,
                "published": article.published or None,
                "language": article.language or None,
            }
            for article in report.imported
        ],
        "duplicates": [{"path": path, "id": number} for path, number in report.duplicates],
        "restored": [{"path": path, "id": number} for path, number in report.restored],
        "failed": [{"path": path, "reason": reason} for path, reason in report.failed],
    }


def hits(
    results: Results,
    articles: dict[int, Article],
    meant: Suggestion | None,
    known: Extent | None,
) -> Json:
    """What `search` found, for programs.

    Args:
        results: of the search.
        articles: those among its hits, by number.
        meant: what may have been meant instead.
        known: for how much of the archive there is what the query asks of comparisons; None where
            it asks nothing of them.
    """
    return {
        "total": results.total,
        "took_ms": round(results.took_ms, 3),
        "suggestion": meant.query if meant else None,
        "partial": results.partial,
        "findings": asdict(known) if known else None,
        "hits": [
            {
                "id": hit.id,
                "external_id": articles[hit.id].external_id or None,
                "title": articles[hit.id].title or None,
                "source": articles[hit.id].source or None,
                "published": articles[hit.id].published or None,
                "score": round(hit.score, 6),
                "snippet": hit.snippet,
            }
            for hit in results.hits
            if hit.id in articles
        ],
        "facets": {
            name: [{"value": _value(name, value), "count": count} for value, count in counts]
            for name, counts in results.facets.items()
        },
    }


def saved(search: SavedSearch) -> Json:
    """One search of `searches`, for programs."""
    return {
        "name": search.name,
        "query": search.query,
        "order": search.order,
        "made": search.made,
    }


def noted(note: Note) -> Json:
    """One note of `note`, for programs."""
    start, end = note.place or (None, None)
    return {
        "id": note.id,
        "text": note.text,
        "start": start,
        "end": end,
        "made": note.made,
        "changed": note.changed,
    }


def _value(facet: str, value: str) -> str | int | None:
    """The value of a facet, as it is given elsewhere: events by number."""
    return (int(value) if facet == "event" else value) if value else None


def unfinished(results: Results) -> str:
    """That not everything was searched in full, in a line."""
    return f"Indexing: {results.indexed * 100:.0f} % — older articles are searched by title only"


def known_so_far(known: Extent) -> str:
    """For how much of an archive there is what comparisons found, in a line."""
    return (
        f"compared: {known.compared} of {known.events} events;"
        f" read: {known.read} of {known.articles} articles"
    )


def counts(report: ImportReport) -> str:
    """What `import` did, in a line."""
    numbers = {
        "imported": len(report.imported),
        "already there": len(report.duplicates),
        "failed": len(report.failed),
    }
    if report.restored:
        numbers["restored from the trash"] = len(report.restored)
    return ", ".join(f"{count} {what}" for what, count in numbers.items())


def summary(comparison: Comparison, unparsed: str) -> str:
    """What `compare` found: a line an article, what was checked and not, a line a difference."""
    lines = [_numbered(reading.article) for reading in comparison.readings]
    if any(d.verdict is Verdict.CONFLICT for d in comparison.differences):
        lines.append(f"{comparison.statements} statements checked")
    else:
        lines.append(f"No conflicts found among {comparison.statements} statements checked")
    lines += [unparsed] if unparsed else []
    lines += [f"{d.verdict:10}  {d.kind:9}  {d.reason}" for d in comparison.differences]
    return "\n".join(lines)


def _numbered(article: Article) -> str:
    """An article behind its number, or behind its file's name where the archive lacks it."""
    return f"{article.id or PurePath(article.path).name:>6}  {line(article)}"


def line(article: Article) -> str:
    """One article in a line: its day, its outlet, what it is called."""
    return (
        f"{article.published[:10] or 'undated':10}  {article.source or 'unknown'}: {article.label}"
    )


def origin(article: Article, field: str) -> str:
    """Where a field of an article came from, in brackets; "" where it is unknown."""
    return f"  ({article.origins[field]})" if field in article.origins else ""
