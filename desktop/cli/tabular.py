"""Table columns, as the command line names them."""

import argparse
import csv
from collections.abc import Mapping

from desktop import importing, paths


def name_of(field: str) -> str:
    """The name of an article's field on the command line."""
    return "id" if field == "external_id" else field


_FIELD_OF = {name_of(field): field for field in importing.FIELDS}
FIELDS = tuple(_FIELD_OF)


def columns(value: str) -> Mapping[str, str]:
    """The name of a column by field: ``title=Headline,text=Body``; as CSV, for names with commas.

    Raises:
        argparse.ArgumentTypeError: a piece is not of this form, or names no field, or one twice.
    """
    found: dict[str, str] = {}
    for piece in next(csv.reader([" ".join(paths.as_text(value).split())]), list[str]()):
        word, separator, name = piece.partition("=")
        field = _FIELD_OF.get(word.strip())
        if not separator or field is None:
            raise argparse.ArgumentTypeError(
                f"{piece!r} names no column; write FIELD=NAME with a field of {', '.join(FIELDS)}"
            )
        if field in found:
            raise argparse.ArgumentTypeError(f"{word.strip()} is named twice; name it once")
        found[field] = name.strip()
    if not found:
        raise argparse.ArgumentTypeError("it is empty; write FIELD=NAME, as in text=Body")
    return found
