"""Which things of two articles stand in statements that may be similar, and how similar."""

from desktop.article import Article
from desktop.comparison.alignment.rows import align
from desktop.reading import read_article

ONE = "The ferry sank off Kelm. A choir sang in Velm."
OTHER = "Nobody slept. The ferry sank off Kelm at dawn."


def test_things_are_paired_where_their_statements_share_words() -> None:
    readings = [read_article(Article(text, language="en")) for text in (ONE, OTHER)]
    starts = [text.index("ferry") for text in (ONE, OTHER)]
    choir, nobody = ONE.index("choir"), 0
    nearby = align(readings).around(0, [starts[0], choir], 1, [nobody, starts[1]])
    assert [(first, second) for first, second, *_ in nearby] == [(0, 1)]
    assert nearby.firsts() == [0]
    assert nearby.of(0) == [1]
    assert nearby.of(1) == []
    apart, near = nearby.alike(0, [0, 1])
    assert apart == (0.0, 0.0)
    assert min(near) > 0.5
