"""The commands for searching: find articles, find similar ones, save queries."""

import argparse
import sys
from collections.abc import Iterable

from desktop.archive import Extent, SavedSearch
from desktop.cli import DONE
from desktop.cli.opening import EMPTY, opened
from desktop.cli.shapes import hits, known_so_far, line, saved, unfinished
from desktop.cli.terminal import put, shown
from desktop.library import Library
from desktop.search.parser import parse
from desktop.search.suggestions import FEW
from desktop.search.unclear import unclear_pieces


def run_search(options: argparse.Namespace) -> int:
    """Find articles by a query, or by similarity to another article."""
    query = " ".join(options.query).strip()
    if bool(options.query) == (options.similar is not None):
        options.parser.error("name either a query or, with --similar, an article")
    with opened(options) as library:
        shown(library.refresh())
        meant = known = None
        if options.similar is not None:
            results = library.similar(options.similar, options.limit)
        else:
            known = _known(library, query)
            results = library.search(query, options.limit, whole=True)
            meant = library.suggest(query) if results.total <= FEW else None
        found = {a.id: a for a in library.archive.articles([hit.id for hit in results.hits])}
        empty = not library.archive.count()
    unclear = _unclear(query, results.unclear)
    lines = [EMPTY if empty else f"{results.total} found"]
    lines += [unfinished(results)] if results.partial else []
    lines += [known_so_far(known)] if known and not known.complete else []
    lines += unclear
    lines += [f"did you mean: {meant.query}"] if meant else []
    lines += [
        f"{hit.id:>6}  {line(found[hit.id])}\n        {hit.snippet}".rstrip()
        for hit in results.hits
        if hit.id in found
    ]
    put(options, hits(results, found, meant, known, unclear), "\n".join(lines))
    return DONE


def _known(library: Library, query: str) -> Extent | None:
    """How much of the archive has been compared, for queries that need it; works ahead first."""
    known = library.extent(query)
    if known and not known.complete:
        shown(library.read_ahead())
        return library.extent(query)
    return known


def _unclear(query: str, places: Iterable[tuple[int, int]]) -> list[str]:
    """Each piece of a query that is not in the language, with the reason and consequence."""
    return list(dict.fromkeys(piece.words for piece in unclear_pieces(query, places)))


def run_searches(options: argparse.Namespace) -> int:
    """List the saved searches, save one, or delete one."""
    with opened(options) as library:
        if options.save:
            name, query = options.save
            for words in _unclear(query, parse(query).unclear):
                print(words, file=sys.stderr)
            if before := library.archive.searches.save(SavedSearch(name, query)):
                print(f"in the place of: {before.query}", file=sys.stderr)
        if options.delete is not None:
            library.archive.searches.delete(options.delete)
            print(f"deleted: {options.delete}", file=sys.stderr)
        searches = library.archive.searches.all()
    lines = [f"{search.name}: {search.query}" for search in searches]
    put(options, [saved(search) for search in searches], "\n".join(lines) or "None is saved.")
    return DONE
