"""What a search has found in a whole text, from the words it has marked in the snippet."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.search import Hit

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
