"""Reading: one article as the program understands it."""

from dataclasses import dataclass

from desktop.article import Article
from desktop.text.dates import TimeExpression
from desktop.text.quantities import Quantity
from desktop.text.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as the program understands it.

    Attributes:
        article: the article itself.
        sentences: all of them in order, boilerplate included.
        speakers: for each sentence who says it, or None for the outlet itself.
        quantities: the figures of the text in order.
        times: the dates and times of the text in order.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    speakers: tuple[str | None, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
