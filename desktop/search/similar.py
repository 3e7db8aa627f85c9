"""More like this: the query for the articles that tell of what an article tells.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Protocol

from whoosh.query.compound import Or
from whoosh.query.qcore import Query
from whoosh.query.terms import Term

from desktop.article import Article
from desktop.search.words import stem, words

# Words of the greatest weight that are looked for. Of 400 articles of 2,571 English ones that share
# their story with others, the one put first is of the same story for 83, 85, 88, 88 % with 10, 25,
# 40, 60 words. To weigh names more than other words as rare made it worse.
_MOST_WORDS = 40
_TRANSLITERATED = 0.5
_HEADLINE = 2  # a word of the headline counts as so many of the text
# What scores less than this share of what the article itself does tells of something else: of the
# pairs of one story among those articles 99.7 % reach it, of the others listed with them 82 %; of
# a small archive's other events hardly any do.
LEAST = 0.1
# An article in another language shares nothing but names, which weigh half.
LEAST_ABROAD = LEAST * _TRANSLITERATED


class Words(Protocol):
    """What must be known of the words of an archive."""

    @property
    def articles(self) -> int:
        """How many articles there are."""
        ...

    def frequency(self, field: str, term: str) -> int:
        """In about how many articles a term is."""
        ...

    def transliterations(self, form: str) -> Sequence[str]:
        """The forms of the same name in other transliterations."""
        ...


def like(article: Article, known: Words) -> Query:
    """Articles that hold the most telling words and names of an article; itself among them.

    Words are weighed by tf-idf (Salton and Buckley, "Term-weighting approaches in automatic text
    retrieval", 1988), tf by its logarithm. Names are looked for in other transliterations as well,
    so that articles in other languages are found.
    """
    weights, forms = _weighed(article, known)
    best = sorted(weights, key=lambda marked: (-weights[marked], marked))[:_MOST_WORDS]
    return Or([query for marked in best for query in _queries(marked, forms, weights, known)])


def _weighed(article: Article, known: Words) -> tuple[dict[str, float], dict[str, set[str]]]:
    """The weight of each stem of an article that others may share, and its forms there."""
    counts = Counter[str]()
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for text, times in ((article.title, _HEADLINE), (article.text, 1)):
        for word in words(text):
            if word.form.isalpha() and not word.compound:
                marked = stem(word.spelled, article.language)
                counts[marked] += times
                forms[marked].add(word.form)
    weights: dict[str, float] = {}
    for marked, count in counts.items():
        articles = max(known.frequency("stems", marked), 1)
        rarity = math.log((known.articles + 1) / articles)
        if rarity > 0:
            weights[marked] = (1 + math.log(count)) * rarity
    return weights, forms


def _queries(
    marked: str, forms: dict[str, set[str]], weights: dict[str, float], known: Words
) -> Iterator[Query]:
    weight = weights[marked]
    yield Term("stems", marked, boost=weight)
    others = {other for form in forms[marked] for other in known.transliterations(form)}
    for form in sorted(others - forms[marked]):
        yield Term("words", form, boost=weight * _TRANSLITERATED)
