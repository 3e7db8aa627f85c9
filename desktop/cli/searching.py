"""The commands of searching: find articles, find those like one, keep queries under names."""

import argparse
import sys

from desktop.archive import Extent, SavedSearch
from desktop.cli import DONE
from desktop.cli.opening import EMPTY, opened
from desktop.cli.shapes import hits, known_so_far, line, saved, unfinished
from desktop.cli.terminal import put, shown
from desktop.library import Library
from desktop.search import Results
from desktop.search.suggestions import FEW


def run_search(options: argparse.Namespace) -> int:
    """Find articles, by a query or by what another article tells."""
    if (options.query is None) == (options.similar is None):
        options.parser.error("name either a query or, with --similar, an article")
    with opened(options) as library:
        shown(library.refresh())
        meant = known = None
        if options.similar is not None:
            results = library.similar(options.similar, options.limit)
        else:
            known = _known(library, options.query)
            results = library.search(options.query, options.limit, whole=True)
            meant = library.suggest(options.query) if results.total <= FEW else None
        found = {a.id: a for a in library.archive.articles([hit.id for hit in results.hits])}
        empty = not library.archive.count()
    lines = [EMPTY if empty else f"{results.total} found"]
    lines += [unfinished(results)] if results.partial else []
    lines += [known_so_far(known)] if known and not known.complete else []
    lines += _unclear(results, options.query)
    lines += [f"did you mean: {meant.query}"] if meant else []
    lines += [
        f"{hit.id:>6}  {line(found[hit.id])}\n        {hit.snippet}".rstrip()
        for hit in results.hits
        if hit.id in found
    ]
    put(options, hits(results, found, meant, known), "\n".join(lines))
    return DONE


def _known(library: Library, query: str) -> Extent | None:
    """For how much of the archive there is what a query asks of comparisons; it is made first."""
    known = library.extent(query)
    if known and not known.complete:
        shown(library.read_ahead())
        return library.extent(query)
    return known


def _unclear(results: Results, query: str) -> list[str]:
    """What was no part of the language, each piece once, and what became of it."""
    pieces = dict.fromkeys(query[slice(*span)] for span in results.unclear)
    return [
        f"searched as words: {piece}" if any(map(str.isalnum, piece)) else f"left out: {piece}"
        for piece in pieces
    ]


def run_searches(options: argparse.Namespace) -> int:
    """List the saved searches, save one, or delete one."""
    with opened(options) as library:
        if options.save:
            name, query = options.save
            if before := library.archive.save_search(SavedSearch(name, query)):
                print(f"in the place of: {before.query}", file=sys.stderr)
        if options.delete is not None:
            library.archive.delete_search(options.delete)
        searches = library.archive.searches()
    lines = [f"{search.name}: {search.query}" for search in searches]
    put(options, [saved(search) for search in searches], "\n".join(lines) or "None is saved.")
    return DONE
