"""Decision: what the user decides about a difference between accounts.

A decision outlives every comparison: it identifies the articles by their content, and the
difference by its kind and its character spans.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.article import Article, digest


class Choice(StrEnum):
    """The possible decisions."""

    NO_DIFFERENCE = "not a difference"
    OTHER_THING = "not the same thing"
    PAIRED = "paired"
    NOTED = "noted"
    LEFT_OUT = "left out"


# What settles a difference: it is told of no more, but as something that was decided.
SETTLING = frozenset({Choice.NO_DIFFERENCE, Choice.OTHER_THING, Choice.PAIRED})
# Of these a difference has one at most: the later one takes the place of the earlier.
EXCLUSIVE: Mapping[Choice, frozenset[Choice]] = {
    **dict.fromkeys(SETTLING, SETTLING),
    Choice.NOTED: frozenset({Choice.NOTED}),
    Choice.LEFT_OUT: frozenset({Choice.LEFT_OUT}),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in an article that can be found again.

    Attributes:
        sha256: of the article, see `article_key`.
        start: first character in the article's text.
        end: character after the last one.
        text: the characters between them.
    """

    sha256: str
    start: int
    end: int
    text: str

    def lies_in(self, text: str) -> bool:
        """Whether the article's text still has these characters there."""
        return text[self.start : self.end] == self.text

    def overlaps(self, start: int, end: int) -> bool:
        """Whether it shares a character with a stretch of the text."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided about one difference.

    Attributes:
        choice: what.
        kind: of the difference, as `desktop.comparison.model.Kind` has it.
        articles: those that were compared when it was made, by `article_key`.
        passages: what the difference stood on; an article of which there are none was silent.
        pair: two sentences of two articles that belong together; () unless it is PAIRED.
        note: what the user wrote; "" unless it is NOTED.
        id: its number in the archive; 0 while it is in none.
        made: when it was first kept, ISO 8601; "" while it is not.
    """

    choice: Choice
    kind: str
    articles: tuple[str, ...]
    passages: tuple[Passage, ...]
    pair: tuple[Passage, ...] = ()
    note: str = ""
    id: int = 0
    made: str = ""

    @property
    def speaking(self) -> frozenset[str]:
        """The articles that had a part in the difference."""
        return frozenset(passage.sha256 for passage in self.passages)


def article_key(article: Article) -> str:
    """The key of an article, in any archive or file."""
    return article.sha256 or digest(article.text.encode(errors="surrogatepass"))
