"""What a search has found in a whole text, from the words it has marked in the snippet."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.archive import Extent
    from desktop.search import Hit, Results

Spans = tuple[tuple[int, int], ...]


def spans(text: str, hit: "Hit | None") -> Spans:
    """Where the marked words of a hit stand in the text, whatever their case."""
    words = {hit.snippet[start:end] for start, end in hit.marks} if hit else set[str]()
    words.discard("")
    if not words:
        return ()
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return tuple(found.span() for found in re.finditer(pattern, text, re.IGNORECASE))


def limits(results: "Results", known: "Extent | None") -> str:
    """What a search could not search in full, for people; "" where it searched all.

    Args:
        results: what it found.
        known: for how much of the archive there is what it asks of comparisons; None where it asks
            nothing of them.
    """
    if results.partial:
        share = f"{results.indexed * 100:.0f} %"
        return f"Indexing: {share} — older articles are searched by title only"
    if known and not known.complete:
        return (
            f"{known.compared:,} of {known.events:,} events compared, "
            f"{known.read:,} of {known.articles:,} articles read"
        )
    return ""
