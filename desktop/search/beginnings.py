"""What the words that are looked for begin with, by which they are found in texts."""

import re

from desktop.search.words import asked_stems
from desktop.text import ukrainian

# Languages whose stemmers change nothing at the beginning of a word: among the 60,000 commonest
# words of each (the lists of the `wordfreq` package) no two of one stem differ before the place
# that `_kept` gives, or `ukrainian.kept`. Finnish and Greek have short words that do. The two
# written forms of Norwegian share a stemmer.
_BEGINNING_KEPT = frozenset(
    "ca cs da de en es fr hu it nb nn no pl pt ro ru sv uk".split()  # noqa: SIM905 (one line)
)
# The German stemmer takes "ae" for "ä", so that no letter is certain behind the first such vowel.
_UMLAUTS = re.compile("[aou]")


def beginning(spelled: str, form: str, language: str) -> str:
    """What all words begin with, when folded, that have the stem of a given one.

    Args:
        spelled: the word in lower case, with its accents.
        form: the word folded.
        language: ISO 639-1 code.

    Returns:
        the beginning, or "" where nothing is certain.
    """
    return min((_begun(marked, form) for marked in asked_stems(spelled, language)), key=len)


def _begun(marked: str, form: str) -> str:
    """The part of a form that all words with a marked stem begin with."""
    mark, _, stemmed = marked.partition(":")
    if not mark:
        return form
    if mark not in _BEGINNING_KEPT:
        return ""
    common = stemmed[: ukrainian.kept(stemmed) if mark == "uk" else _kept(stemmed)]
    while not form.startswith(common):
        common = common[:-1]
    if mark == "de" and (vowel := _UMLAUTS.search(common)):
        return common[: vowel.end()]
    return common


def _kept(stemmed: str) -> int:
    """How many letters of a stem its words begin with ("dying" has the stem "die")."""
    if len(stemmed) < 3:
        return len(stemmed)
    return 2 if len(stemmed) == 3 and not stemmed.endswith("ie") else len(stemmed) - 2
