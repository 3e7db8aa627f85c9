"""Search: every word of an archive, found as one types."""

from desktop.search.index import Index
from desktop.search.model import Hit, Occurrences, Order, Results, Suggestion

__all__ = ["Hit", "Index", "Occurrences", "Order", "Results", "Suggestion"]
