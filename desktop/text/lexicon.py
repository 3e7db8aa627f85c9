"""Lexicon: the word lists under resources/words, read once."""

from functools import cache

from desktop.paths import RESOURCES


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of a word list as tuples of its columns; lines that begin with "#" are remarks.

    Args:
        name: of the file in resources/words, without ".tsv".
    """
    text = (RESOURCES / "words" / f"{name}.tsv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in lines)


@cache
def column(name: str, label: str, language: str) -> frozenset[str]:
    """The forms that a list files under a label; its rows begin with language, label, forms."""
    return frozenset(
        form for row in rows(name) if row[:2] == (language, label) for form in row[2].split("|")
    )
