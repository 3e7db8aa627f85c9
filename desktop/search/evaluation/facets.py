"""How the documents that were found spread over outlets, months and languages."""

from collections.abc import Mapping

from desktop.search.evaluation.columns import Columns
from desktop.search.evaluation.found import Documents
from desktop.search.model import Counts


def facets(columns: Columns, documents: Documents) -> Mapping[str, Counts]:
    """How many of the documents there are of each "source", "month" and "language".

    Returns:
        counts, the commonest first, months the newest first; "" counts those of which it is
        unknown.
    """
    counts = columns.counts(documents)
    return {
        "source": _commonest(counts["name"]),
        "month": tuple(sorted(counts["month"], reverse=True)),
        "language": _commonest(counts["code"]),
    }


def _commonest(counts: Counts) -> Counts:
    return tuple(sorted(counts, key=lambda pair: (-pair[1], pair[0])))
