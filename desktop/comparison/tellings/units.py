"""Units: the spans of a statement that no other account covers, cut so that they can be quoted.

Commas and conjunctions tell where to look; the quotation follows the grammar where it is known: a
clause with its subject, a whole sentence where nearly all of it is covered nowhere else.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop.comparison.alignment.coverage import Coverage, Span, Uncovered, joined
from desktop.comparison.tellings.removes import removes
from desktop.reading import Reading
from desktop.reading.claim import Claim

# A clause is only here if words with this share of its weight stand in no other account ...
_UNCOVERED = 0.65
# ... a sentence, if this share of its words: else the clauses are told by themselves.
_WHOLE = 0.75
# A clause of a word or two that all stand elsewhere, too, is told elsewhere.
_KNOWN = 10.0
# With its subject, or with what belongs to it behind a comma, a clause may hold more that is known.
_GROWN = 0.5
# What names somebody new, or what somebody has from another one, must have so many words that
# stand nowhere else, and tell so much;
_NAMED_WORDS, _NAMED_WEIGHT = 3, 20.0
# what names nobody must have more: less is a turn of phrase that another writer left out.
_WORDS, _WEIGHT = 4, 26.0

_JOINING = re.compile(r"(?:and|but|or|so|then|yet|nor)\s+", re.I)
# So begins what leans on the words before it: "… to spend some time with his family".
_LEANING = re.compile(r"(?:with|as|amid|after|before|since|to|of|in|on|for|than)\s", re.I)
_MARK = re.compile(
    r"(?<!\d)[,;:](?!\d)\s*|\s+[–—-]+\s+|[.!?]?[”\"»]\s*|(?=\s(?:and|but|while|because)\s)"
)
_QUOTES = {"“": "”", '"': '"', "«": "»", "„": "“", "(": ")", "[": "]"}


class Units:
    """The units of one account that no other account covers."""

    def __init__(self, reading: Reading, coverage: Coverage) -> None:
        """Prepare to cut the statements of an account.

        Args:
            reading: the account.
            coverage: what the others cover of it.
        """
        self._reading, self._coverage = reading, coverage
        self._claims: defaultdict[int, list[Claim]] = defaultdict(list)
        for claim in reading.claims:
            if not claim.nominal:
                self._claims[claim.sentence].append(claim)
        self._predicates = sorted(claim.predicate_start for claim in reading.claims)

    def within(self, sentence: int, clauses: Sequence[Span]) -> Iterator[Uncovered]:
        """The units of a statement in order: the whole of it, or clauses.

        Args:
            sentence: its index.
            clauses: the spans of its clauses.
        """
        parts = [self._coverage.uncovered(span) for span in clauses]
        together = joined(parts)
        whole = self._whole(sentence) if _is_lone(together) else None
        known = any(part.total >= _KNOWN and not part.words for part in parts)
        if whole and self._is_told(whole) and not known and _is_lone(together, _WHOLE):
            yield whole
            return
        found = list(self._separate(sentence, parts))
        if not found and whole and self._is_told(whole):
            found = [whole]
        yield from found

    def _whole(self, sentence: int) -> Uncovered:
        held = self._reading.sentences[sentence]
        return self._coverage.uncovered(self._trimmed((held.start, held.end)))

    def _separate(self, sentence: int, parts: Sequence[Uncovered]) -> Iterator[Uncovered]:
        """Neighbouring clauses that are uncovered, if they are informative enough together."""
        after = self._reading.sentences[sentence].start
        for lone, run in groupby(parts, _is_lone):
            held = joined(list(run))
            if lone and held.span[0] >= after and self._tells(held):
                told = self._best(sentence, held.span, after)
                if self._is_told(told):
                    after = told.span[1]
                    yield told

    def _best(self, sentence: int, span: Span, after: int) -> Uncovered:
        """The best way to quote a run of clauses, starting at a character."""
        grown = self._grown(sentence, self._trimmed(span), after)
        for wider in (self._to_marks(sentence, grown, after), grown):
            found = self._coverage.uncovered(self._trimmed(wider))
            if _is_lone(found, _GROWN):
                return found
        return self._coverage.uncovered(self._trimmed(span))

    def _grown(self, sentence: int, span: Span, after: int) -> Span:
        """A run of clauses extended by everything that belongs to its verbs."""
        start, end = span
        for claim in self._within(sentence, start, end):
            start, end = min(start, max(claim.start, after)), max(end, claim.end)
        return start, end

    def _to_marks(self, sentence: int, span: Span, after: int) -> Span:
        """A span extended to the nearest punctuation, where it would split a phrase."""
        text, held = self._reading.article.text, self._reading.sentences[sentence]
        start, end = span
        if _LEANING.match(text, start, end):
            marks = [mark.end() for mark in _MARK.finditer(text, after, start)]
            start = marks[-1] if marks else after
        mark = _MARK.search(text, end, held.end)
        if mark is None or mark.start() > end:
            end = mark.start() if mark else held.end
        return start, end

    def _within(self, sentence: int, start: int, end: int) -> Iterator[Claim]:
        return (claim for claim in self._claims[sentence] if start <= claim.predicate_start < end)

    def _is_told(self, unit: Uncovered) -> bool:
        """Whether a unit states something, not just a name or a list."""
        if not self._tells(unit):
            return False
        first = bisect_left(self._predicates, unit.span[0])
        says = first < len(self._predicates) and self._predicates[first] < unit.span[1]
        return says or not self._reading.parsed

    def _tells(self, part: Uncovered) -> bool:
        """Whether enough of a span is uncovered."""
        light = part.named or bool(removes(self._reading, *part.span))
        words, weight = (_NAMED_WORDS, _NAMED_WEIGHT) if light else (_WORDS, _WEIGHT)
        return len(part.words) >= words and part.weight >= weight

    def _trimmed(self, span: Span) -> Span:
        """A span without a leading conjunction, and without half a pair of marks."""
        text = self._reading.article.text
        start, end = span
        joining = _JOINING.match(text, start, end)
        start = joining.end() if joining else start
        for opening, closing in _QUOTES.items():
            inside = text[start:end]
            if inside.startswith(opening) and closing not in inside[1:]:
                start += 1
            elif inside.endswith(closing) and opening not in inside[:-1]:
                end -= 1
            elif text[start - 1 : start] == opening and closing in inside and _lacks(inside):
                start -= 1
            elif text[end : end + 1] == closing and opening in inside and _lacks(inside):
                end += 1
        return start, end


def _lacks(inside: str) -> bool:
    """Whether a stretch has one mark of a pair too few."""
    return sum(map(inside.count, '“”"«»„()[]')) % 2 == 1


def _is_lone(part: Uncovered, share: float = _UNCOVERED) -> bool:
    """Whether most of what a stretch tells stands nowhere else."""
    weight = part.weight
    return weight > 0 and weight >= share * part.total
