"""Terms: what the statements of an article are about: their words without times and attribution."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.comparison.alignment.attributions import attribution_spans
from desktop.comparison.alignment.tokens import Tokens, marked
from desktop.reading import Reading
from desktop.reading.clauses import split_clauses
from desktop.text.concepts import concept
from desktop.text.words import Token, tokenize

# What has more clauses than this is a list or a table: neighbours are taken together, so that the
# clauses of two such statements can still be held against each other one by one.
_CLAUSES_A_STATEMENT = 40
# The opening of a report, with its headline, says what it is about.
_OPENING_WORDS = 40

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one article's statements and their clauses.

    Attributes:
        language: ISO 639-1 code of the words.
        statements: indices of the sentences that are statements.
        clauses: for each clause, in order, the keys it holds.
        spans: for each clause its characters in the text.
        first: for each statement the index of its first clause.
        names: for each statement the keys of its words with a capital, the first word left out.
        opening: the keys of the headline and of the first statements.
        mentioned: the keys of its clauses that are of the names read in it.
    """

    language: str
    statements: tuple[int, ...]
    clauses: tuple[frozenset[str], ...]
    spans: tuple[Span, ...]
    first: tuple[int, ...]
    names: tuple[frozenset[str], ...]
    opening: frozenset[str]
    mentioned: frozenset[str]

    def row(self, sentence: int) -> int:
        """The position of a sentence, given by its index, among the statements."""
        return bisect_left(self.statements, sentence)

    def clauses_of(self, sentence: int) -> range:
        """The indices of the clauses of a sentence."""
        row = self.row(sentence)
        after = self.first[row + 1] if row + 1 < len(self.first) else len(self.clauses)
        return range(self.first[row], after)

    def clause_at(self, offset: int) -> int:
        """The index of the clause that contains a character of the text, or the one before it."""
        return max(bisect_left(self.spans, (offset + 1,)) - 1, 0)


def keys(text: str, language: str, start: int, end: int) -> list[str]:
    """The keys of the words of a span of text, without stop words."""
    return [concept(t, language) for t in tokenize(text, language, start, end) if t.content]


def tokens(reading: Reading) -> Tokens:
    """The words of an article, in its primary language: "en" for British English, too."""
    language = reading.article.language.lower().partition("-")[0]
    return Tokens(reading.article.text, language or "en")


def terms(reading: Reading, words: Tokens) -> Terms:
    """The terms of an article.

    Args:
        reading: the article.
        words: its words.
    """
    text, language = reading.article.text, words.language
    # Times and attributions are compared separately.
    apart = (*((one.start, one.end) for one in reading.times), *attribution_spans(reading))
    passed_over = marked(len(text), apart)
    clauses: list[frozenset[str]] = []
    spans: list[Span] = []
    first: list[int] = []
    names: list[frozenset[str]] = []
    for number in reading.statements:
        sentence = reading.sentences[number]
        first.append(len(clauses))
        held: set[str] = set()
        for start, end in _clauses(text, sentence.start, sentence.end):
            said = [
                (key, token)
                for token, key in words.keyed(start, end)
                if token.content and not passed_over[token.start]
            ]
            clauses.append(frozenset([key for key, _ in said]))
            spans.append((start, end))
            held |= {key for key, token in said if _is_name(text, token, sentence.start)}
        names.append(frozenset(held))
    return Terms(
        language,
        reading.statements,
        tuple(clauses),
        tuple(spans),
        tuple(first),
        tuple(names),
        _opening(reading.article.title, language, clauses),
        _mentioned(reading, words) & frozenset[str]().union(*clauses),
    )


def _opening(title: str, language: str, clauses: Iterable[frozenset[str]]) -> frozenset[str]:
    """The keys of the headline and the first clauses."""
    opening = set(keys(title, language, 0, len(title)))
    for clause in clauses:
        if len(opening) >= _OPENING_WORDS:
            break
        opening |= clause
    return frozenset(opening)


def _mentioned(reading: Reading, words: Tokens) -> frozenset[str]:
    """The keys of the words of names; what stands for one ("he", "the mayor") is none."""
    text = reading.article.text
    return frozenset(
        key
        for one in reading.names
        if text[one.start].isupper()
        for key in words.content(one.start, one.end)
    )


def _clauses(text: str, start: int, end: int) -> list[Span]:
    """The spans of the clauses of a statement, merged where there are very many."""
    spans = split_clauses(text, start, end)
    together = -(-len(spans) // _CLAUSES_A_STATEMENT)
    return [
        (spans[n][0], spans[min(n + together, len(spans)) - 1][1])
        for n in range(0, len(spans), together)
    ]


def _is_name(text: str, token: Token, sentence_start: int) -> bool:
    return token.start > sentence_start and text[token.start].isupper()
