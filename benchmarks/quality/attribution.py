"""Attribution: who is credited where, on the annotated news articles of PolNeAR.

What people marked there is more than what is said: beliefs, plans, praise and blame count too. So
all sorts of crediting are scored here, while the program calls only him a speaker who says it.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.quality.baselines import bag_of_words
from benchmarks.quality.measure import Measure
from benchmarks.quality.polnear import Annotated, Span, annotated
from benchmarks.quality.scores import f1
from desktop.article import Article
from desktop.reading.attribution import Attribution, find_attributions
from desktop.reading.parser import Parser
from desktop.reading.read_article import read_article

_TRIM = " \t\n,.;:()[]\"“”’'–—-"

Spans = set[Span]


def measures(data: Path, parser: Parser, every: int = 1) -> Iterator[Measure]:
    """Which sentences hold a crediting; who is credited; with what.

    A sentence holds one where a cue is marked in it; its baseline is a bag of words, trained on
    other articles. A source is found where a predicted phrase overlaps one that is marked, or is
    one; beside it stand the rules that know no syntax.

    Args:
        data: the folder of the labelled sets.
        parser: finds the syntax.
        every: of so many articles only one is scored.
    """
    articles = list(annotated(data, parser, every))
    if not articles:
        return
    found = [_found(article, parser) for article in articles]
    yield from _of_sentences(articles, found)
    plain = [_plainly(article) for article in articles]
    yield from _of_spans(articles, found, plain, "source", _source)
    yield from _of_spans(articles, found, plain, "content", _content)


def _of_sentences(
    articles: Sequence[Annotated], found: Sequence[Sequence[Attribution]]
) -> Iterator[Measure]:
    texts = [one.text for article in articles for one in article.sentences]
    gold = [article.holds_cue(one) for article in articles for one in article.sentences]
    groups = [str(n) for n, article in enumerate(articles) for _ in article.sentences]
    told = [
        any(one.start < s.cue_at[1] and s.cue_at[0] < one.end for s in mine if s.cue_at)
        for article, mine in zip(articles, found, strict=True)
        for one in article.sentences
    ]
    peer = f1(bag_of_words(texts, gold, groups), gold)
    yield Measure("attribution", "polnear", "sentence F1", f1(told, gold), peer, len(gold))


def _of_spans(
    articles: Sequence[Annotated],
    found: Sequence[Sequence[Attribution]],
    plain: Sequence[Sequence[Attribution]],
    name: str,
    span_of: Callable[[Attribution], Span | None],
) -> Iterator[Measure]:
    part = {"source": 0, "content": 2}[name]
    gold = [
        {_trimmed(article.text, span) for one in article.creditings for span in one[part]}
        for article in articles
    ]

    def spans(told: Sequence[Sequence[Attribution]]) -> list[Spans]:
        return [
            {_trimmed(article.text, span) for one in mine if (span := span_of(one))}
            for article, mine in zip(articles, told, strict=True)
        ]

    ours, peer = spans(found), spans(plain)
    n = sum(map(len, gold))
    for how, match in (("overlap", _overlaps), ("exact", _is_among)):
        value, baseline = _span_f1(ours, gold, match), _span_f1(peer, gold, match)
        yield Measure("attribution", "polnear", f"{name} F1, {how}", value, baseline, n)


def _span_f1(
    told: Sequence[Spans], gold: Sequence[Spans], match: Callable[[Span, Spans], bool]
) -> float:
    """Of the spans told those that are right, of the right ones those that are told."""
    right = sum(match(span, true) for mine, true in zip(told, gold, strict=True) for span in mine)
    hit = sum(match(span, mine) for mine, true in zip(told, gold, strict=True) for span in true)
    precision = right / max(1, sum(map(len, told)))
    recall = hit / max(1, sum(map(len, gold)))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _overlaps(span: Span, among: Spans) -> bool:
    return any(span[0] < other[1] and other[0] < span[1] for other in among)


def _is_among(span: Span, among: Spans) -> bool:
    return span in among


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return start, end


def _source(attribution: Attribution) -> Span | None:
    return attribution.source


def _content(attribution: Attribution) -> Span | None:
    return attribution.scope if attribution.scope != attribution.cue_at else None


def _found(article: Annotated, parser: Parser) -> list[Attribution]:
    """All creditings that the program finds, of whatever sort."""
    reading = read_article(Article(text=article.text, language="en"), parser)
    return [*reading.attributions, *reading.attitudes]


def _plainly(article: Annotated) -> list[Attribution]:
    """What the rules find that know no syntax."""
    return [
        found
        for one in article.sentences
        for found in find_attributions(article.text, one.start, one.end)
    ]
