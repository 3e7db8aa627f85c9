"""Claims: found in the syntax of an article's statements."""

from collections.abc import Mapping

from desktop.reading.claim import Claim
from desktop.reading.reading import Reading
from desktop.reading.syntax import Tree


def find_claims(reading: Reading, trees: Mapping[int, Tree]) -> tuple[Claim, ...]:
    """What the statements of an article say happened, in order.

    Args:
        reading: the article with everything but its claims.
        trees: the syntax of its statements by index of their sentence.
    """
    return ()
