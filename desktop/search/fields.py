"""What the index holds of an article, where that is not plain: how its fields are put together."""

from desktop.article import Article

# Body words stand this far behind the title's, so that no phrase runs from one into the other.
GAP = 100
# An outlet's and a language's term begin with a sign, so that "unknown" has a term, too.
_SIGN = "="


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
