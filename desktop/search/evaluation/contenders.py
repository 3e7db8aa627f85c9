"""Which of the documents that were found may be among the best, before all of them are scored.

A word in the title weighs more than one in the text and is in fewer documents: often no document
without any can be as good as the best that have one. This is the idea of MaxScore (Turtle and
Flood, "Query evaluation: strategies and optimizations", 1995) for whole arrays; it leaves out
nothing that could be among the best.
"""

from collections.abc import Sequence

import numpy as np

from desktop.search.evaluation.found import Documents, Found, Workspace
from desktop.search.evaluation.nodes import Node, Or, Term

# Of fewer postings, or fewer documents, all are scored in the time that it takes to choose.
_FEW = 2048
# To score a document by itself takes as long as so many postings of all documents.
_DEARER = 24
# So many times as many postings as documents are looked at to choose among these, and none of what
# finds nearly all of them.
_WORTH = 2
_MOST = 0.75
_ROUNDING = 1.0 + 1e-5  # scores are sums of single precision


def contenders(workspace: Workspace, node: Node, most: int) -> tuple[Documents, Found]:
    """What a query finds, and of it, scored, those documents that may be among the best.

    Args:
        workspace: to work in.
        node: the query.
        most: how many of the best are wanted.
    """
    leaves = [(leaf, leaf.size, weight) for leaf, weight in node.leaves()]
    # What scores its documents alike takes no time for each.
    worth = sum(size for leaf, size, _ in leaves if isinstance(leaf, Term)) // _DEARER
    either = isinstance(node, Or | Term)  # what a part finds, the whole does
    if either and (worth < most or min(size for _, size, _ in leaves) > worth):
        found = node.found(None)
        return found.documents, found
    documents = node.documents(None)
    if len(documents) <= max(_FEW, most):
        return documents, node.found(documents)
    few, rest = _few(leaves, len(documents), worth if either else len(documents) * _WORTH)
    some = Or(workspace, few, 1.0).documents(None)
    if not either:
        some = some[workspace.held(some, documents)]
    if 0 < most <= len(some) <= worth:
        found = node.found(some)
        least = np.partition(found.scores, len(some) - most)[len(some) - most]
        if least > rest * _ROUNDING:
            return documents, found
    return documents, node.found(None)


def _few(
    leaves: Sequence[tuple[Node, int, float]], count: int, left: int
) -> tuple[list[Node], float]:
    """Parts that find few documents, and what no document that none of them finds scores more."""
    few: list[Node] = []
    rest = 0.0
    for leaf, size, most in sorted(leaves, key=lambda leaf: leaf[1]):
        left -= size
        if left > 0 and size < count * _MOST:
            few.append(leaf)
        else:
            # A boost may be negative; what takes off a score cannot add to it.
            rest += max(most, 0.0)
    return few, rest
