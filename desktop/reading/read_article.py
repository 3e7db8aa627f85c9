"""From an article to its reading: runs all finders in the order they need one another."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from desktop.article import Article
from desktop.progress import Progress, Work, finish
from desktop.reading.bonds import find_bonds
from desktop.reading.claims import find_claims
from desktop.reading.hedges import find_hedges
from desktop.reading.implied import find_implied
from desktop.reading.loaded import find_loaded
from desktop.reading.names import find_names
from desktop.reading.parser import Parser
from desktop.reading.reading import Reading
from desktop.reading.speakers import find_speakers
from desktop.reading.syntax import Tree
from desktop.text.boilerplate import mark_boilerplate
from desktop.text.datelines import part_dateline
from desktop.text.dates import TimeExpression, find_times
from desktop.text.posts import part_signatures
from desktop.text.quantities import Quantity, find_quantities
from desktop.text.sentences import Sentence, split_sentences

_Found = TypeVar("_Found", Quantity, TimeExpression)

# Sentences parsed between two reports of progress: half a second's work.
_STEP = 100


def read_article(article: Article, parser: Parser | None = None) -> Reading:
    """Read one article: its sentences, speakers, figures, times, names and claims.

    Works for any text; speakers, names and claims are found in English only.

    Args:
        article: the article.
        parser: finds the syntax that names and claims need; without one there are none.
    """
    return finish(read_in_steps(article, parser))


def read_in_steps(article: Article, parser: Parser | None = None) -> Work[Reading]:
    """Do what `read_article` does, in steps that count the statements parsed.

    The finders take less than half as long as the parser; between any two of them is a step too.
    """
    text, language = article.text, article.language.lower().partition("-")[0] or "en"
    yield Progress(0, 0)
    marked = mark_boilerplate(part_signatures(split_sentences(text)))
    sentences = part_dateline(marked, language)
    parsing = parser if language == "en" else None
    trees = yield from _parse(text, sentences, parsing)
    parsed = Progress(len(trees), len(trees))
    names = find_names(text, trees, sentences, language)
    yield parsed
    speakers = find_speakers(text, sentences, article.language, trees, names)
    yield parsed
    quantities = _stated(sentences, find_quantities(text, language))
    yield parsed
    times = _stated(sentences, find_times(text, language))
    yield parsed
    hedges = find_hedges(text, sentences, trees)
    yield parsed
    reading = Reading(
        article,
        sentences,
        speakers.sentences,
        quantities,
        times,
        speakers.attributions,
        attitudes=speakers.attitudes,
        names=names,
        hedges=hedges,
        loaded=find_loaded(text, sentences, trees) if language == "en" else (),
        parsed=parsing is not None,
    )
    yield parsed
    claims, implied = find_claims(reading, trees), find_implied(reading, trees)
    bonds = find_bonds(trees) if reading.brief else ()
    return replace(reading, claims=claims, implied=implied, bonds=bonds)


def _stated(sentences: Sequence[Sentence], found: Iterable[_Found]) -> tuple[_Found, ...]:
    """The findings that are inside statements."""

    def is_stated(one: _Found) -> bool:
        holder = bisect_right(sentences, one.start, key=lambda sentence: sentence.start) - 1
        return (
            holder >= 0 and not sentences[holder].boilerplate and one.end <= sentences[holder].end
        )

    return tuple(filter(is_stated, found))


def _parse(
    text: str, sentences: Sequence[Sentence], parser: Parser | None
) -> Work[dict[int, Tree]]:
    """The syntax of the statements by index of their sentence; {} without a parser."""
    if parser is None:
        return {}
    statements = [number for number, held in enumerate(sentences) if not held.boilerplate]
    trees: dict[int, Tree] = {}
    for first in range(0, len(statements), _STEP):
        step = statements[first : first + _STEP]
        spans = [(sentences[number].start, sentences[number].end) for number in step]
        trees.update(zip(step, parser.parse(text, spans), strict=True))
        yield Progress(first + len(step), len(statements))
    return trees
