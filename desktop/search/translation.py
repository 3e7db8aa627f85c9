"""From what is asked to Whoosh's own query tree.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

from collections.abc import Iterator, Sequence

from whoosh.query.compound import And, AndNot, Or
from whoosh.query.positional import Phrase
from whoosh.query.qcore import Every, Query
from whoosh.query.ranges import NumericRange
from whoosh.query.terms import Prefix, Term
from whoosh.query.wrappers import ConstantScoreQuery
from whoosh.reading import IndexReader

from desktop.search.fields import language_term, outlet_term
from desktop.search.query import All, Any, Language, Node, Not, Outlet, Published, Text
from desktop.search.words import Word, stem

_AS_WRITTEN = 0.3  # the very form that was asked for adds so much to the weight of the stem
_TITLE = 2.0  # a word in the title weighs so much more
_BEGUN = 0.01  # what a word that is still being typed may become weighs next to nothing


class Translator:
    """Writes questions to one state of an index as Whoosh's own query trees.

    Attributes:
        reader: the index, which knows what terms there are.
        languages: codes of the languages of its articles; a word is looked for by its stem in each.
    """

    def __init__(self, reader: IndexReader, languages: Sequence[str]) -> None:
        self._reader = reader
        self._languages = languages

    def query(self, node: Node) -> Query:
        """What is asked, as Whoosh asks it."""
        match node:
            case Text():
                query = self._text(node)
            case Outlet():
                query = self._outlet(node)
            case Language():
                query = Term("language", language_term(node.code))
            case Published():
                query = _published(node)
            case Not():
                query = AndNot(Every(), self.query(node.part))
            case Any():
                query = Or([self.query(part) for part in node.parts])
            case All():
                query = self._all(node)
        return query

    def _all(self, node: All) -> Query:
        wanted = [self.query(part) for part in node.parts if not isinstance(part, Not)]
        unwanted = [self.query(part.part) for part in node.parts if isinstance(part, Not)]
        found = And(wanted) if wanted else Every()
        return AndNot(found, Or(unwanted)) if unwanted else found

    def _text(self, node: Text) -> Query:
        parts = node.parts
        either = () if node.exact else node.compounds
        found: list[Query] = []
        for field, boost in _places(node.title):
            if len(parts) == 1 and not node.exact:
                found += self._forms(field, parts[0], boost)
            else:
                found.append(_phrase(field, parts, boost))
            for word in either:
                found += self._forms(field, word, boost)
            if node.prefix or node.typing:
                weight = boost * (1.0 if node.prefix else _BEGUN)
                found.append(_begun(field, parts, weight))
                found += [_prefix(field, word, weight) for word in either]
        return Or(found)

    def _forms(self, field: str, word: Word, boost: float) -> Iterator[Query]:
        """A word as written, and its stem in each language of the archive."""
        yield Term(field, word.form, boost=boost * _AS_WRITTEN)
        stems = "title_stems" if field == "title" else "stems"
        for marked in sorted({stem(word.spelled, language) for language in self._languages}):
            if (stems, marked) in self._reader:
                yield Term(stems, marked, boost=boost)

    def _outlet(self, node: Outlet) -> Query:
        whole = outlet_term(node.name)
        if not node.name or (node.exact and ("outlet", whole) in self._reader):
            return Term("outlet", whole)
        words = list(node.words)
        if node.prefix:
            return _begun("source", words, 1.0)
        return _phrase("source", words, 1.0)


def _places(title: bool) -> tuple[tuple[str, float], ...]:
    return (("title", _TITLE),) if title else (("words", 1.0), ("title", _TITLE))


def _phrase(field: str, parts: Sequence[Word], boost: float) -> Query:
    if len(parts) == 1:
        return Term(field, parts[0].form, boost=boost)
    return Phrase(field, [word.form for word in parts], boost=boost)


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
