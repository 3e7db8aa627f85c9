"""What the index holds of an article: its fields, and what goes into each.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import cast

from whoosh import columns, fields, formats

from desktop.article import Article
from desktop.search.dates import days
from desktop.search.query import outlet_name
from desktop.search.words import Word, stem, words
from desktop.text.published import in_utc

# Body words stand this far behind the title's, so that no phrase runs from one into the other.
GAP = 100
# An outlet's and a language's term begin with a sign, so that "unknown" has a term, too.
_SIGN = "="

Positions = Mapping[str, Sequence[int]]
_Encode = Callable[[Sequence[int]], bytes]


class Terms(fields.FieldType):
    """A field that takes terms with their positions, found by our own analysis.

    Whoosh's own analysers yield a token at a time and know no language of a document.
    """

    def __init__(self, positions: bool) -> None:
        placed = formats.Positions()
        form = placed if positions else formats.Frequency()
        super().__init__(format=form, analyzer=None, scorable=True)
        self._encode = cast("_Encode", placed.encode) if positions else _frequency

    def index(
        self, value: Positions, **_options: object
    ) -> Generator[tuple[bytes, int, float, bytes], None, None]:
        """Whoosh's call: (term, frequency, weight, posting) for each term of a document."""
        for term, positions in value.items():
            count = len(positions)
            yield term.encode(), count, float(count), self._encode(positions)


def schema() -> fields.Schema:
    """The fields of the index.

    ``words`` are title and body as written, folded: phrases, prefixes and words of any language are
    found there; ``stems`` are the same as stems of the article's language, marked with it;
    ``title`` and ``title_stems`` hold the title alone. ``first`` and ``last`` are the days between
    which an article was published, 0 for unknown. Columns give ranges of dates, orders and counts
    without reading documents.
    """
    return fields.Schema(
        id=fields.ID(unique=True),
        words=Terms(positions=True),
        stems=Terms(positions=False),
        title=Terms(positions=True),
        title_stems=Terms(positions=False),
        source=Terms(positions=True),
        outlet=fields.ID(),
        language=fields.ID(),
        first=fields.COLUMN(columns.NumericColumn("i", default=0)),
        last=fields.COLUMN(columns.NumericColumn("i", default=0)),
        number=fields.COLUMN(columns.NumericColumn("q", default=0)),
        moment=fields.COLUMN(columns.VarBytesColumn()),
        month=fields.COLUMN(columns.VarBytesColumn()),
        name=fields.COLUMN(columns.VarBytesColumn()),
        code=fields.COLUMN(columns.VarBytesColumn()),
    )


def document(article: Article) -> dict[str, object]:
    """The fields of one article."""
    title = words(article.title)
    everything = _moved([] if title_is_repeated(article) else title, 0) + _moved(
        words(article.text), GAP
    )
    within = days(article.published)
    return {
        "id": str(article.id),
        "words": _forms(everything),
        "stems": _stems(everything, article.language),
        "title": _forms(_moved(title, 0)),
        "title_stems": _stems(_moved(title, 0), article.language),
        "source": _forms(_moved(words(article.source), 0)),
        "outlet": outlet_term(outlet_name(article.source)),
        "language": language_term(article.language),
        "first": within.first if within else 0,
        "last": within.last if within else 0,
        "number": article.id,
        "moment": in_utc(article.published).encode() if within else b"",
        "month": article.published[:7].encode() if within else b"",
        "name": article.source.encode(),
        "code": article.language.encode(),
    }


def title_is_repeated(article: Article) -> bool:
    """Whether a text begins with its own headline, as plain text often does: it counts once."""
    return bool(article.title) and article.text.lstrip().startswith(article.title)


def outlet_term(name: str) -> str:
    """The term under which articles of an outlet are found by its whole, folded name."""
    return _SIGN + name


def language_term(code: str) -> str:
    """The term under which articles in a language are found."""
    return _SIGN + code


def language_of(term: bytes) -> str:
    """The code of a language from its term."""
    return term.decode().removeprefix(_SIGN)


def _frequency(positions: Sequence[int]) -> bytes:
    return formats.pack_uint(len(positions))


def _moved(found: Iterable[Word], gap: int) -> list[tuple[Word, int]]:
    return [(word, word.position + gap) for word in found]


def _forms(found: Iterable[tuple[Word, int]]) -> Positions:
    terms: dict[str, list[int]] = {}
    for word, position in found:
        terms.setdefault(word.form, []).append(position)
    return terms


def _stems(found: Iterable[tuple[Word, int]], language: str) -> Positions:
    terms: dict[str, list[int]] = {}
    for word, position in found:
        terms.setdefault(stem(word.spelled, language), []).append(position)
    return terms
