"""Clauses of a sentence: the spans between commas, brackets and conjunctions."""

import re

# Where one clause of a sentence ends and another begins; a comma inside a figure is none. The
# possible characters come first, since by these `re` skips all others at once.
_CUT = re.compile(
    r"[,:;()\"“”«»—\s](?:(?<=[;()\"“”«»—])|(?<=,)(?:(?<!\d,)|(?!\d))|(?<=:)(?!\d)"
    r"|(?<=\s)(?=(?:and|but|while|that|which|who|after|before|because|when"
    r"|where|as|since|although|whether|with|amid|und|aber|dass|weil|et|mais|qui|que|y|pero|і|та|але|що|и|но|что)\s))"
)
# Shorter spans are list items, openings and asides: they belong to what follows.
_CLAUSE_CHARACTERS = 12
_EDGES = ',;:.!?…"“”«»()—'


def split_clauses(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The spans of the clauses of the sentence ``text[start:end]``, without outer white space."""
    spans: list[tuple[int, int]] = []
    first = start
    for match in _CUT.finditer(text, start, end):
        if match.start() - first >= _CLAUSE_CHARACTERS:
            spans.append(_trim(text, first, match.start()))
            first = match.end()
    tail = _trim(text, first, end)
    if tail[1] - tail[0] >= _CLAUSE_CHARACTERS or not spans:
        return (*spans, tail)
    # a last word or two do not form a clause
    return (*spans[:-1], (spans[-1][0], tail[1]))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in _EDGES):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _EDGES):
        end -= 1
    return start, end
