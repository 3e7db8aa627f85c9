"""Search: every word of an archive, found as one types."""

from desktop.search.index import Index
from desktop.search.model import Hit, Order, Results, Suggestion

__all__ = ["Hit", "Index", "Order", "Results", "Suggestion"]
