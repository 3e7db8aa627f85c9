"""Lexicon: the word lists in resources/words, read once."""

from functools import cache

from desktop.paths import RESOURCES


def word_list(file: str) -> list[str]:
    """The lines of a file in resources/words; those that begin with "#" are remarks."""
    lines = (RESOURCES / "words" / file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of a word list as tuples of its columns.

    Args:
        name: of the file in resources/words, without ".tsv".
    """
    lines = word_list(f"{name}.tsv")
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in lines)


@cache
def column(name: str, label: str, language: str) -> frozenset[str]:
    """The forms that a list files under a label; its rows hold language, label and forms."""
    return frozenset(
        form for row in rows(name) if row[:2] == (language, label) for form in row[2].split("|")
    )
