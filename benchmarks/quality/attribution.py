"""Attribution: who is credited where, on the annotated news articles of PolNeAR.

What people marked there is more than what is said: beliefs, plans, praise and blame count too. So
all sorts of crediting are scored here, while the program calls only him a speaker who says it.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.quality.baselines import bag_of_words
from benchmarks.quality.measure import Measure
from benchmarks.quality.polnear import Annotated, Part, Span, annotated
from benchmarks.quality.scores import f1
from desktop.article import Article
from desktop.reading.attribution import Attribution, find_attributions
from desktop.reading.parser import Parser
from desktop.reading.read_article import read_article

Spans = set[Span]
SpanOf = Callable[[Attribution], Span | None]


def measures(data: Path, parser: Parser) -> Iterator[Measure]:
    """Which sentences hold a crediting; who is credited; with what.

    A sentence holds one where a cue is marked in it; its baseline is a bag of words, trained on
    other articles. A source is found where a predicted phrase overlaps one that is marked, or is
    one; beside it stand the rules that know no syntax.
    """
    articles = list(annotated(data, parser))
    if not articles:
        return
    found = [found_in(article, parser) for article in articles]
    plain = [list(_plainly(article)) for article in articles]
    texts = [one.text for article in articles for one in article.sentences]
    gold = [article.holds_cue(one) for article in articles for one in article.sentences]
    groups = [str(n) for n, article in enumerate(articles) for _ in article.sentences]
    told = [is_held for pair in zip(articles, found, strict=True) for is_held in holding(*pair)]
    peer = f1(bag_of_words(texts, gold, groups), gold)
    yield Measure("attribution", "polnear", "sentence F1", f1(told, gold), peer, len(gold))
    yield from _of_spans(articles, found, plain, "source", source_of)
    yield from _of_spans(articles, found, plain, "content", _content_of)


def found_in(article: Annotated, parser: Parser) -> list[Attribution]:
    """All creditings that the program finds in an article, of whatever sort."""
    reading = read_article(Article(text=article.text, language="en"), parser)
    return [*reading.attributions, *reading.attitudes]


def holding(article: Annotated, found: Sequence[Attribution]) -> list[bool]:
    """For each sentence of an article whether one of the cues found stands in it."""
    cues = [one.cue_at for one in found if one.cue_at]
    return [
        any(one.start < end and start < one.end for start, end in cues) for one in article.sentences
    ]


def source_of(attribution: Attribution) -> Span | None:
    """The phrase that names who is credited."""
    return attribution.source


def spans(article: Annotated, found: Sequence[Attribution], span_of: SpanOf) -> Spans:
    """The spans of a part of creditings, without the marks at their edges."""
    return {article.trimmed(span) for one in found if (span := span_of(one))}


def span_f1(told: Sequence[Spans], gold: Sequence[Spans], *, exact: bool) -> float:
    """F1 of spans: of those told the right ones, of the right ones those told.

    Args:
        told: the predicted spans of each article.
        gold: those that people marked.
        exact: whether a span is right only if it is one of the others; else if it overlaps one.
    """
    match = _is_among if exact else _overlaps
    right = sum(match(span, true) for mine, true in zip(told, gold, strict=True) for span in mine)
    hit = sum(match(span, mine) for mine, true in zip(told, gold, strict=True) for span in true)
    precision = right / max(1, sum(map(len, told)))
    recall = hit / max(1, sum(map(len, gold)))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _of_spans(
    articles: Sequence[Annotated],
    found: Sequence[Sequence[Attribution]],
    plain: Sequence[Sequence[Attribution]],
    part: Part,
    span_of: SpanOf,
) -> Iterator[Measure]:
    gold = [article.spans(part) for article in articles]
    ours, peer = (
        [spans(article, own, span_of) for article, own in zip(articles, told, strict=True)]
        for told in (found, plain)
    )
    n = sum(map(len, gold))
    for exact in (False, True):
        metric = f"{part} F1, {'exact' if exact else 'overlap'}"
        value, baseline = (span_f1(told, gold, exact=exact) for told in (ours, peer))
        yield Measure("attribution", "polnear", metric, value, baseline, n)


def _overlaps(span: Span, among: Spans) -> bool:
    return any(span[0] < other[1] and other[0] < span[1] for other in among)


def _is_among(span: Span, among: Spans) -> bool:
    return span in among


def _content_of(attribution: Attribution) -> Span | None:
    return attribution.scope if attribution.scope != attribution.cue_at else None


def _plainly(article: Annotated) -> Iterator[Attribution]:
    """What the rules find that know no syntax."""
    for one in article.sentences:
        yield from find_attributions(article.text, one.start, one.end)
