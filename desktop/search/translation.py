"""From what is asked to Whoosh's own query tree.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import permutations
from typing import Protocol

import numpy as np
from whoosh.query.compound import And, AndNot, Or
from whoosh.query.positional import Phrase
from whoosh.query.qcore import Every, Query
from whoosh.query.ranges import NumericRange
from whoosh.query.spans import SpanNear2
from whoosh.query.terms import FuzzyTerm, Prefix, Term
from whoosh.query.terms import Wildcard as Pattern
from whoosh.query.wrappers import ConstantScoreQuery

from desktop.search.evaluation.among import Among
from desktop.search.fields import language_term, outlet_term
from desktop.search.query import (
    Added,
    All,
    Any,
    Author,
    Fuzzy,
    Language,
    Listed,
    Near,
    Node,
    Not,
    Outlet,
    Published,
    Text,
    Wildcard,
)
from desktop.search.words import Word, asked_stems, stem

_AS_WRITTEN = 0.3  # the very form that was asked for adds so much to the weight of the stem
_TITLE = 2.0  # a word in the title weighs so much more
_TRANSLITERATED = 0.5  # of a name as it was asked for weighs its transliteration
_MOST_ORDERED = 4  # words that are near; of four there are a dozen orders, of five sixty
_KEPT = 4  # words; a line that is being typed has rarely more
_BEGUN = 0.01  # what a word that is still being typed may become weighs next to nothing


Numbers = Callable[[Listed], Sequence[int]]


class Vocabulary(Protocol):
    """What a translator must know of the words of an index."""

    def holds(self, field: str, term: str) -> bool:
        """Whether any article has a term in a field."""
        ...

    def has_outlet(self, term: str) -> bool:
        """Whether any article that is not deleted is of an outlet, by its ``outlet_term``."""
        ...

    def transliterations(self, form: str) -> Sequence[str]:
        """The forms of the same name in other transliterations; none where it is no name."""
        ...


class Translator:
    """Writes questions to one state of an index as Whoosh's own query trees."""

    def __init__(self, vocabulary: Vocabulary, languages: Sequence[str]) -> None:
        """Take what the index knows.

        Args:
            vocabulary: of the index.
            languages: codes of the languages of its articles; a word is looked for by its stem in
                each.
        """
        self._vocabulary = vocabulary
        self._languages = languages
        # Each key of a line asks for the words before the last one again: what is asked of Whoosh
        # is the very same then, by which the searcher knows it.
        self._again = lru_cache(maxsize=_KEPT)(self._text)

    def query(self, node: Node, listed: Numbers) -> Query:
        """What is asked, as Whoosh asks it.

        Args:
            node: the question.
            listed: gives the numbers of the articles that the archive knows to be asked for.
        """
        match node:
            case Text():
                query = self._text(node) if node.typing else self._again(node)
            case Not():
                query = AndNot(Every(), self.query(node.part, listed))
            case Any():
                query = Or([self.query(part, listed) for part in node.parts])
            case All():
                query = self._all(node, listed)
            case Fuzzy():
                query = self._fuzzy(node)
            case Outlet():
                query = self._outlet(node)
            case Listed():
                query = Among(np.array(listed(node), dtype=np.int64))
            case _:
                query = _plain(node)
        return query

    def _all(self, node: All, listed: Numbers) -> Query:
        parts = node.parts
        wanted = [self.query(part, listed) for part in parts if not isinstance(part, Not)]
        unwanted = [self.query(part.part, listed) for part in parts if isinstance(part, Not)]
        found = And(wanted) if wanted else Every()
        return AndNot(found, Or(unwanted)) if unwanted else found

    def _text(self, node: Text) -> Query:
        parts = node.parts
        either = () if node.exact else node.compounds
        found: list[Query] = []
        for field, boost in _places(node.title):
            if len(parts) == 1 and not node.exact:
                found += self._forms(field, parts[0], boost, node.typing)
            else:
                found.append(_phrase(field, parts, boost))
            for word in either:
                found += self._forms(field, word, boost, node.typing)
            if node.prefix or node.typing:
                weight = boost * (1.0 if node.prefix else _BEGUN)
                found.append(_begun(field, parts, weight))
                found += [_prefix(field, word, weight) for word in either]
        return Or(found)

    def _forms(self, field: str, word: Word, boost: float, typing: bool = False) -> Iterator[Query]:
        """A word as written, its stem in each language of the archive, and other spellings."""
        yield Term(field, word.form, boost=boost * _AS_WRITTEN)
        stems = "title_stems" if field == "title" else "stems"
        own = self._stems(stems, word.spelled, typing)
        marks = own
        for form in self._vocabulary.transliterations(word.form):
            yield Term(field, form, boost=boost * _AS_WRITTEN * _TRANSLITERATED)
            marks = marks | self._stems(stems, form, typing)
        # Forms of one name often share a stem, which counts once.
        for marked in sorted(marks):
            yield Term(stems, marked, boost=boost * (1.0 if marked in own else _TRANSLITERATED))

    def _stems(self, field: str, spelled: str, typing: bool) -> set[str]:
        """The stems of a word in each language, those that there are in a field of the archive.

        Of a word that is being typed, those that it may have with accents are not tried: longer
        words that begin as it does are found anyhow, and it is asked for at each key.
        """
        stems_of = _typed_stem if typing else asked_stems
        marked = {one for language in self._languages for one in stems_of(spelled, language)}
        return {one for one in marked if self._vocabulary.holds(field, one)}

    def _fuzzy(self, node: Fuzzy) -> Query:
        found: list[Query] = []
        for field, boost in _places(node.title):
            found += self._forms(field, node.word, boost)
            alike = FuzzyTerm(field, node.word.form, maxdist=node.edits, prefixlength=1)
            found.append(ConstantScoreQuery(alike, boost))
        return Or(found)

    def _outlet(self, node: Outlet) -> Query:
        whole = outlet_term(node.name)
        if not node.name or (node.exact and self._vocabulary.has_outlet(whole)):
            return Term("outlet", whole)
        return _name("source", node.words, node.prefix)


def _typed_stem(spelled: str, language: str) -> tuple[str]:
    return (stem(spelled, language),)


def _plain(
    node: Near | Wildcard | Author | Language | Published | Added,
) -> Query:
    """What can be asked without knowing what is in the index."""
    match node:
        case Near():
            query = Or([_near(field, node, boost) for field, boost in _places(node.title)])
        case Wildcard():
            pattern = node.pattern + "*" * node.typing
            places = _places(node.title)
            query = Or([ConstantScoreQuery(Pattern(at, pattern), boost) for at, boost in places])
        case Author():
            query = _name("author", node.words, node.prefix)
        case Language():
            query = Term("language", language_term(node.code))
        case Published():
            query = _published(node)
        case Added():
            query = NumericRange("added", max(node.days.first, 1), node.days.last)
    return query


def _places(title: bool) -> tuple[tuple[str, float], ...]:
    return (("title", _TITLE),) if title else (("words", 1.0), ("title", _TITLE))


def _phrase(field: str, parts: Sequence[Word], boost: float) -> Query:
    if len(parts) == 1:
        return Term(field, parts[0].form, boost=boost)
    return Phrase(field, [word.form for word in parts], boost=boost)


def _near(field: str, node: Near, boost: float) -> Query:
    """Words near one another, by whichever of them one begins."""
    words = [Term(field, word.form, boost=boost) for word in node.words]
    either = [
        # Whoosh counts steps, of which there is one more than words between. From the span of two
        # words to one that stands within there are none.
        SpanNear2(list(some), slop=node.between + 1, ordered=False, mindist=0)
        for some in _orders(words)
    ]
    if len(either) == 1:
        return either[0]
    # The words score once, in however many orders they stand.
    return And([*words, ConstantScoreQuery(Or(either), 0.0)])


def _orders(words: Sequence[Term]) -> Sequence[Sequence[Term]]:
    """The orders in which words may be joined to a chain.

    Whoosh wants each word near to the span of those before it, so it must have them as they come in
    the text; but which of the first two is first is all the same. Of many words there are too many.
    """
    if len(words) > _MOST_ORDERED:
        return [words]
    places = permutations(range(len(words)))
    return [[words[at] for at in order] for order in places if order[0] < order[1]]


def _name(field: str, words: Sequence[Word], prefix: bool) -> Query:
    return _begun(field, words, 1.0) if prefix else _phrase(field, words, 1.0)


def _begun(field: str, parts: Sequence[Word], boost: float) -> Query:
    """Words next to one another, and somewhere a word that begins as the last one does."""
    last = _prefix(field, parts[-1], boost)
    if len(parts) == 1:
        return last
    return And([_phrase(field, parts[:-1], boost), last])


def _prefix(field: str, word: Word, boost: float) -> Query:
    return ConstantScoreQuery(Prefix(field, word.form), boost)


def _published(node: Published) -> Query:
    """Articles whose whole span of possible days lies within the one asked for."""
    if node.days is None:
        return NumericRange("first", 0, 0)
    # Day 0 stands for undated articles.
    return And(
        [
            NumericRange("first", max(node.days.first, 1), None),
            NumericRange("last", 1, node.days.last),
        ]
    )
