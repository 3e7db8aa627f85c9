"""The command `trash`: moves articles to the trash, lists, restores and empties it."""

import argparse

from desktop.article import Summary
from desktop.cli import DONE
from desktop.cli.opening import opened
from desktop.cli.terminal import put


def run_trash(options: argparse.Namespace) -> int:
    """Trash or restore articles, or empty the trash, and print what is in it."""
    if options.empty and (options.articles or options.restore):
        options.parser.error("--empty stands alone: it deletes all that is in the trash")
    if options.restore and not options.articles:
        options.parser.error("name the articles to restore")
    deleted = 0
    with opened(options) as library:
        trash = library.archive.trash
        if options.empty:
            deleted = trash.empty()
        elif options.articles:
            (trash.restore if options.restore else trash.put)(options.articles)
        held = trash.summaries()
    shape = {"deleted": deleted, "trash": [_shape(one) for one in held]}
    lines = [f"{deleted} deleted for ever"] if options.empty else []
    lines += [_line(one) for one in held] or ["The trash is empty."]
    put(options, shape, "\n".join(lines))
    return DONE


def _shape(one: Summary) -> dict[str, int | str | None]:
    return {
        "id": one.id,
        "title": one.title or None,
        "source": one.source or None,
        "published": one.published or None,
    }


def _line(one: Summary) -> str:
    return (
        f"{one.id:>6}  {one.published[:10] or 'undated':10}  {one.source or 'unknown'}: {one.title}"
    )
