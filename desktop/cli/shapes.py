"""What commands print: the JSON that programs rely on, and lines for people."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import PurePath
from typing import Any

from desktop.archive import Extent, Note, SavedSearch
from desktop.article import Article
from desktop.cli import tabular
from desktop.comparison.decided import left_out, reported
from desktop.comparison.model import Comparison, Verdict
from desktop.intake import ImportReport
from desktop.search import Hit, Results, Suggestion

_NAMED = 20  # a screen of lines; all are in the JSON
Json = dict[str, Any] | list[Any]

_FIELDS = (
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
    """The result of `import`, for programs."""
    versions = dict(report.versions)
    return {
        "imported": [
            {
                "id": article.id,
                "path": article.path,
                "title": article.title or None,
                "source": article.source or None,
                "published": article.published or None,
                "language": article.language or None,
                "doubts": [str(doubt) for doubt in article.doubts],
                "version_of": versions.get(article.id),
            }
            for article in report.imported
        ],
        "duplicates": [{"path": path, "id": number} for path, number in report.duplicates],
        "restored": [{"path": path, "id": number} for path, number in report.restored],
        "failed": [{"path": path, "reason": reason} for path, reason in report.failed],
        "completed": [{"id": number, "field": field} for number, field in report.completed],
        "tables": [
            {
                "path": path,
                "columns": {tabular.name_of(field): list(of) for field, of in columns.items()},
            }
            for path, columns in report.tables
        ],
        "unread": [{"path": path, "columns": list(columns)} for path, columns in report.unread],
    }


def article_shape(article: Article) -> dict[str, Any]:
    """The fields of an article in `show` and `correct`, for programs; `show` adds the text."""
    return {
        "id": article.id,
        **{field: getattr(article, field) or None for field in _FIELDS},
        "origins": {field: str(origin) for field, origin in article.origins.items()},
        "captured": article.captured or None,
        "doubts": [str(doubt) for doubt in article.doubts],
        "versions": list(article.versions),
    }


def article_lines(article: Article) -> list[str]:
    """The fields of an article, one line each, with their origins."""
    lines = [
        f"{field:12} {getattr(article, field) or 'unknown'}{_origin(article, field)}"
        for field in _FIELDS
    ]
    if article.doubts:
        lines.append(f"{'doubts':12} {', '.join(article.doubts)}")
    if article.versions:
        lines.append(f"{'versions':12} {', '.join(map(str, article.versions))}")
    return lines


def hits(
    results: Results,
    articles: dict[int, Article],
    meant: Suggestion | None,
    known: Extent | None,
    unclear: Sequence[str],
) -> Json:
    """The result of `search`, for programs.

    Args:
        results: of the search.
        articles: those among its hits, by number.
        meant: what may have been meant instead.
        known: for how much of the archive there is what the query asks of comparisons; None where
            it asks nothing of them.
        unclear: what of the query was not understood, in words.
    """
    return {
        "total": results.total,
        "took_ms": round(results.took_ms, 3),
        "suggestion": meant.query if meant else None,
        "unclear": list(unclear),
        "partial": results.partial,
        "findings": asdict(known) if known else None,
        "hits": [_hit(hit, articles[hit.id]) for hit in results.hits if hit.id in articles],
        "facets": {
            name: [{"value": _value(name, value), "count": count} for value, count in counts]
            for name, counts in results.facets.items()
        },
    }


def _hit(hit: Hit, article: Article) -> dict[str, Any]:
    return {
        "id": hit.id,
        "external_id": article.external_id or None,
        "title": article.title or None,
        "source": article.source or None,
        "published": article.published or None,
        "score": round(hit.score, 6),
        "snippet": hit.snippet,
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
    """A line that not everything was searched in full."""
    return f"Indexing: {results.indexed * 100:.0f} % — older articles are searched by title only"


def known_so_far(known: Extent) -> str:
    """A line on how much of an archive has been compared."""
    return (
        f"compared: {known.compared} of {known.events} events;"
        f" read: {known.read} of {known.articles} articles"
    )


def counts(report: ImportReport) -> str:
    """The result of `import`, in a line."""
    numbers = {
        "imported": len(report.imported),
        "already there": len(report.duplicates),
        "failed": len(report.failed),
    }
    rare = {
        "new versions": len(report.versions),
        "doubtful": sum(bool(article.doubts) for article in report.imported),
        "restored from the trash": len(report.restored),
        "completed": len({number for number, _ in report.completed}),
    }
    numbers |= {what: count for what, count in rare.items() if count}
    return ", ".join(f"{count} {what}" for what, count in numbers.items())


def import_lines(report: ImportReport) -> list[str]:
    """Details of an `import` for people; at most `_NAMED` lines of a kind."""
    doubtful = [article for article in report.imported if article.doubts]
    named = {article.id: article.path or article.label for article in report.imported}
    return [
        *_some([f"columns of {path}: {_columns(names)}" for path, names in report.tables]),
        *_some([f"columns of {path} not read: {', '.join(of)}" for path, of in report.unread]),
        *_some([f"already there: {path} (article {at})" for path, at in report.duplicates]),
        *_some(
            [f"doubtful: {one.path or one.label} ({', '.join(one.doubts)})" for one in doubtful]
        ),
        *_some(
            [
                f"new version of article {before}: {named[new]} (article {new})"
                for new, before in report.versions
            ]
        ),
    ]


def _columns(names: Mapping[str, Sequence[str]]) -> str:
    """What the columns of a table hold: "title=Headline, source=Paper or Site"."""
    return ", ".join(f"{tabular.name_of(field)}={' or '.join(of)}" for field, of in names.items())


def _some(lines: Sequence[str]) -> list[str]:
    """The first of some lines, and how many more there are."""
    more = len(lines) - _NAMED
    return [*lines[:_NAMED], *([f"and {more:,} more"] if more > 0 else [])]


def summary(comparison: Comparison, notes: Sequence[str]) -> str:
    """The result of `compare`: a line an article, what was checked, a line a difference.

    Of what the user decided to be none, or to leave out, only how much it is.

    Args:
        comparison: what is told.
        notes: sentences about the whole of it, a line each; empty ones are left out.
    """
    silent = left_out(comparison)
    comparison = reported(comparison)
    lines = [_numbered(reading.article) for reading in comparison.readings]
    conflicts = sum(d.verdict is Verdict.CONFLICT for d in comparison.differences)
    found = f"{conflicts or 'No'} conflict{'' if conflicts == 1 else 's'} found"
    lines.append(f"{found} among {comparison.statements} statements checked")
    lines += filter(None, notes)
    lines += [f"{d.verdict:10}  {d.kind:9}  {d.reason}" for d in comparison.differences]
    lines += [f"left out as you decided: {silent}"] if silent else []
    return "\n".join(lines)


def _numbered(article: Article) -> str:
    """An article after its number, or after its file's name where the archive lacks it."""
    return f"{article.id or PurePath(article.path).name:>6}  {line(article)}"


def line(article: Article) -> str:
    """One article in a line: its day, its outlet, what it is called."""
    return (
        f"{article.published[:10] or 'undated':10}  {article.source or 'unknown'}: {article.label}"
    )


def _origin(article: Article, field: str) -> str:
    return f"  ({article.origins[field]})" if field in article.origins else ""
