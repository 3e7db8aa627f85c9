"""Routes: the ways in which two claims can exclude each other."""

from enum import StrEnum


class Route(StrEnum):
    """A way in which two claims exclude each other."""

    DENIED = "denied"  # one says that it is so, the other that it is not
    OPPOSED = "opposed"  # both say what it is, with words that exclude each other
    WITHDRAWN = "withdrawn"  # one says that it will be done, the other that it was given up
    PARTIAL = "partial"  # one says that it is so, the other that it is so in part
    REFUTED = "refuted"  # one says so, the other that the story is untrue
    IMPLIED = "implied"  # one says that it is not, a noun phrase of the other one that it is
    RIVAL = "rival"  # both say who did it, and not the same
    ORDER = "order"  # both say what came first, and not the same
    RETOLD = "retold"  # one denies what the other one says in other words
    STATED = "stated"  # one denies what a sentence of the other one implies
    NEGATED = "negated"  # two sentences in the same words, of which one has a word of denial
    UNTRUE = "untrue"  # two sentences in the same words, of which one calls the story untrue


OF_CLAUSES = frozenset(
    {Route.PARTIAL, Route.DENIED, Route.IMPLIED, Route.OPPOSED, Route.WITHDRAWN, Route.ORDER}
)
OF_SENTENCES = frozenset({Route.DENIED, Route.STATED, Route.NEGATED})
