"""The command line: the same work without a window, for people and for programs (``--json``)."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop import __version__, paths
from desktop.article import Article, Event
from desktop.comparison import compare
from desktop.comparison.model import Comparison
from desktop.errors import ParallaxError
from desktop.importing import files
from desktop.library import ImportReport, Library, read_files
from desktop.progress import Result, Work
from desktop.reading import read_article
from desktop.search import Results
from desktop.text.published import is_iso

# Exit statuses: all done; some inputs failed; the command itself was wrong.
DONE, SOME_FAILED, USAGE = 0, 1, 2

COMMANDS = ("import", "search", "show", "events", "compare", "check", "backup")

_WATCHED_EVERY = 2.0  # seconds; a file that did not change in between is whole
_PROGRESS_EVERY = 0.1  # seconds

Json = dict[str, Any] | list[Any]


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except ParallaxError as error:
        print(f"parallax: {error}", file=sys.stderr)
        return SOME_FAILED
    except KeyboardInterrupt:
        print("parallax: stopped; what was finished is kept", file=sys.stderr)
        return SOME_FAILED


def _import(options: argparse.Namespace) -> int:
    with Library.open(options.archive) as library:
        status = _import_once(options, library, options.paths)
        while options.watch:
            status = max(status, _import_new(options, library))
    return status


def _import_once(options: argparse.Namespace, library: Library, chosen: Sequence[Path]) -> int:
    report = _shown(library.import_files(chosen, options.source, options.published))
    _shown(library.refresh())
    for path, reason in report.failed:
        print(f"{path}: {reason}", file=sys.stderr)
    _print(options, _imported(report), _counts(report))
    return SOME_FAILED if report.failed else DONE


def _import_new(options: argparse.Namespace, library: Library) -> int:
    """Wait until files came or changed and are whole, and import them."""
    known = _stamps(options.paths)
    waiting: set[Path] = set()
    while True:
        time.sleep(_WATCHED_EVERY)
        now = _stamps(options.paths)
        changed = {path for path, stamp in now.items() if known.get(path) != stamp}
        whole = sorted(waiting - changed)
        if whole:
            return _import_once(options, library, whole)
        known, waiting = now, waiting | changed


def _stamps(chosen: Sequence[Path]) -> dict[Path, tuple[int, int]]:
    found: dict[Path, tuple[int, int]] = {}
    for path in files(chosen):
        try:
            state = path.stat()
        except OSError:  # gone again; there is nothing to import
            continue
        found[path] = state.st_size, state.st_mtime_ns
    return found


def _search(options: argparse.Namespace) -> int:
    with Library.open(options.archive) as library:
        _shown(library.refresh())
        results = library.search(options.query, options.limit)
        found = {a.id: a for a in library.archive.articles([hit.id for hit in results.hits])}
    lines = [f"{results.total} found"]
    lines += [f"searched as words: {options.query[slice(*span)]}" for span in results.unclear]
    lines += [
        f"{hit.id:>6}  {_line(found[hit.id])}\n        {hit.snippet}".rstrip()
        for hit in results.hits
        if hit.id in found
    ]
    _print(options, _hits(results, found), "\n".join(lines))
    return DONE


def _show(options: argparse.Namespace) -> int:
    with Library.open(options.archive) as library:
        article = library.archive.article(options.article)
    fields = {field: getattr(article, field) for field in _FIELDS}
    lines = [
        f"{field:12} {value or 'unknown'}{_origin(article, field)}"
        for field, value in fields.items()
    ]
    shape: Json = {
        "id": article.id,
        **{field: value or None for field, value in fields.items()},
        "origins": {field: str(origin) for field, origin in article.origins.items()},
        "text": article.text,
    }
    _print(options, shape, "\n".join([*lines, "", article.text]))
    return DONE


def _events(options: argparse.Namespace) -> int:
    with Library.open(options.archive) as library:
        _shown(library.refresh())
        archive = library.archive
        events = [archive.event(options.event)] if options.event else archive.events()
        articles = {article.id: article for article in archive.articles()}
    text = "\n".join(
        f"{event.id:>6}  {event.first[:10] or 'undated':10}  {event.title}\n"
        + "\n".join(f"{number:>14}  {_line(articles[number])}" for number in event.articles)
        for event in events
    )
    shape = [_event(event, articles) for event in events]
    _print(options, shape, text or "No two articles report the same event.")
    return DONE


def _compare(options: argparse.Namespace) -> int:
    from desktop import export  # noqa: PLC0415 — typst is large, and no other command needs it

    title, articles = _accounts(options)
    comparison = compare([read_article(article) for article in articles])
    if options.pdf and (note := export.write_pdf(comparison, options.pdf, title).note):
        print(f"{options.pdf}: {note}", file=sys.stderr)
    if options.html:
        export.write_html(comparison, options.html, title)
    if options.csv:
        export.write_csv(comparison, options.csv)
    written = [path for path in (options.pdf, options.html, options.csv) if path]
    text = "\n".join([_summary(comparison), *(f"Written: {path}" for path in written)])
    _print(options, export.to_json(comparison), text)
    return DONE


def _accounts(options: argparse.Namespace) -> tuple[str, list[Article]]:
    """What is to be compared, of the archive, of files, or of an event: its title and articles."""
    title = ""
    articles: list[Article] = []
    wanted: list[str] = options.articles
    if options.event or any(map(_is_number, wanted)):
        with Library.open(options.archive) as library:
            if options.event:
                event = library.archive.event(options.event)
                title = event.title
                articles += library.archive.articles(event.articles)
            for one in wanted:
                articles += (
                    [library.archive.article(int(one))]
                    if _is_number(one)
                    else read_files([Path(one)])
                )
    else:
        articles += read_files([Path(one) for one in wanted])
    if len(articles) < 2:  # a comparison has two sides
        options.parser.error("name two articles or more, or an event that has them")
    return title, articles


def _is_number(name: str) -> bool:
    return name.isascii() and name.isdigit() and not Path(name).exists()


def _check(options: argparse.Namespace) -> int:
    with Library.open(options.archive) as library:
        problems = library.check(repair=options.repair)
        if options.repair:
            _shown(library.refresh())
    text = "\n".join(problems) or "The archive is sound."
    if options.repair:
        text += "\nThe search index and the events were made anew."
    _print(options, {"problems": problems, "repaired": options.repair}, text)
    return SOME_FAILED if problems else DONE


def _backup(options: argparse.Namespace) -> int:
    with Library.open(options.archive) as library:
        library.backup(options.file)
    _print(options, {"written": str(options.file)}, f"Written: {options.file}")
    return DONE


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


def _imported(report: ImportReport) -> Json:
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
        "failed": [{"path": path, "reason": reason} for path, reason in report.failed],
    }


def _hits(results: Results, articles: dict[int, Article]) -> Json:
    return {
        "total": results.total,
        "took_ms": round(results.took_ms, 3),
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
            name: [{"value": value or None, "count": count} for value, count in counts]
            for name, counts in results.facets.items()
        },
    }


def _event(event: Event, articles: dict[int, Article]) -> Json:
    return {
        "id": event.id,
        "title": event.title,
        "first": event.first or None,
        "last": event.last or None,
        "articles": [
            {
                "id": number,
                "external_id": articles[number].external_id or None,
                "source": articles[number].source or None,
                "published": articles[number].published or None,
            }
            for number in event.articles
        ],
    }


def _counts(report: ImportReport) -> str:
    counts = {
        "imported": len(report.imported),
        "already there": len(report.duplicates),
        "failed": len(report.failed),
    }
    return ", ".join(f"{count} {what}" for what, count in counts.items())


def _summary(comparison: Comparison) -> str:
    lines = [f"{comparison.statements} statements compared"]
    lines += [f"{d.verdict:10}  {d.kind:8}  {d.reason}" for d in comparison.differences]
    return "\n".join(lines)


def _line(article: Article) -> str:
    return (
        f"{article.published[:10] or 'undated':10}  {article.source or 'unknown'}: {article.label}"
    )


def _origin(article: Article, field: str) -> str:
    return f"  ({article.origins[field]})" if field in article.origins else ""


def _print(options: argparse.Namespace, shape: Json, text: str) -> None:
    if options.json:
        json.dump(shape, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        print(text)


def _shown(work: Work[Result]) -> Result:
    """Run long work, with its progress on the terminal where there is one."""
    if not sys.stderr.isatty():
        return _finished(work, lambda _: None)
    return _finished(work, _Meter())


def _finished(work: Work[Result], meter: Callable[[str], None]) -> Result:
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            meter("")
            return end.value
        meter(f"{step.done}/{step.total or '?'} {step.doing}")


class _Meter:
    """One line of the terminal that is written over."""

    def __init__(self) -> None:
        self._shown = 0.0

    def __call__(self, line: str) -> None:
        if not line or time.monotonic() - self._shown > _PROGRESS_EVERY:
            print(f"\r\x1b[K{line[:78]}", end="", file=sys.stderr, flush=True)
            self._shown = time.monotonic()


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--archive",
        type=Path,
        metavar="FILE",
        default=paths.own_archive(),
        help="the archive (default: your own)",
    )
    common.add_argument("--json", action="store_true", help="print JSON instead of text")
    parser = argparse.ArgumentParser("parallax", description=_DESCRIPTION, parents=[])
    parser.add_argument("--version", action="version", version=f"parallax {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, run, text, add in _commands():
        command = subparsers.add_parser(name, parents=[common], help=text, description=text)
        add(command)
        command.set_defaults(run=run, parser=command)
    return parser


_DESCRIPTION = (
    "Keep news articles offline, search them, and show where accounts of one event differ."
)

Adder = Callable[[argparse.ArgumentParser], object]
Runner = Callable[[argparse.Namespace], int]


def _commands() -> Iterator[tuple[str, Runner, str, Adder]]:
    """Every command: its name, what runs it, one line of help, and what adds its arguments."""
    yield "import", _import, "take files and folders into the archive", _import_arguments
    yield "search", _search, "find articles", _search_arguments
    yield (
        "show",
        _show,
        "print one article",
        lambda p: p.add_argument("article", type=int, metavar="ARTICLE"),
    )
    yield (
        "events",
        _events,
        "list the events and their articles",
        lambda p: p.add_argument("--event", type=int, metavar="ID", help="only this one"),
    )
    yield "compare", _compare, "compare two articles or more", _compare_arguments
    yield (
        "check",
        _check,
        "check the archive",
        lambda p: p.add_argument(
            "--repair", action="store_true", help="make the index and the events anew"
        ),
    )
    yield (
        "backup",
        _backup,
        "copy the archive to another file",
        lambda p: p.add_argument("file", type=Path, metavar="FILE"),
    )


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument(
        "--source", default="", metavar="NAME", help="outlet of those that name none"
    )
    parser.add_argument(
        "--published", type=_date, default="", metavar="DATE", help="date of those that give none"
    )
    parser.add_argument(
        "--watch", action="store_true", help="go on with what comes into the folders"
    )


def _date(value: str) -> str:
    if not is_iso(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no date; write it as 2024-11-14")
    return value


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="how many to print")


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("articles", nargs="*", metavar="ARTICLE", help="a number or a file")
    parser.add_argument("--event", type=int, metavar="ID", help="all articles of this event")
    for suffix in ("pdf", "html", "csv"):
        parser.add_argument(
            f"--{suffix}", type=Path, metavar="F", help=f"also write {suffix.upper()}"
        )
