"""The command `correct`: corrects an article's fields; the original stays."""

import argparse
import sys

from desktop.cli import DONE, SOME_FAILED
from desktop.cli.opening import opened
from desktop.cli.shapes import article_lines, article_shape
from desktop.cli.terminal import put, shown

# The fields that can be corrected, and what the usage calls their values.
FIELDS = {
    "title": "TITLE",
    "source": "NAME",
    "author": "NAME",
    "published": "DATE",
    "language": "CODE",
}


def run_correct(options: argparse.Namespace) -> int:
    """Set fields of an article to the user's values, or revert the last correction."""
    values = {field: getattr(options, field) for field in FIELDS}
    values = {field: value for field, value in values.items() if value is not None}
    if bool(values) == options.undo:
        options.parser.error("name the fields to correct, or --undo alone")
    status = DONE
    with opened(options) as library:
        archive = library.archive
        archive.article(options.article)  # refuses a number of none
        with archive.transaction():
            for field, value in values.items():
                archive.correct(options.article, field, value)
        if options.undo and archive.undo_correction(options.article) is None:
            print(f"article {options.article}: no correction to take back", file=sys.stderr)
            status = SOME_FAILED
        shown(library.refresh())
        article = archive.article(options.article)
    put(options, article_shape(article), "\n".join(article_lines(article)))
    return status
