"""Words scored all at once have the scores that they have one by one."""

from collections.abc import Callable

import numpy as np
import pytest

from desktop.article import Article
from desktop.search.evaluation import expansion
from desktop.search.evaluation.found import Workspace
from desktop.search.evaluation.nodes import Node, Spread, Term
from desktop.search.evaluation.terms import Terms
from desktop.search.evaluation.together import together
from desktop.search.segments.snapshot import Snapshot

Open = Callable[..., Snapshot]
TEXTS = ("the ferry sank", "a ferry, two ferries and a ferryman", "sank", "nothing", "ferries sank")


@pytest.mark.parametrize("deleted", [(), (2,)])
def test_scores_are_those_of_each_part_added(opened: Open, deleted: tuple[int, ...]) -> None:
    articles = [Article(text, title=text, language="en", id=at) for at, text in enumerate(TEXTS, 1)]
    snapshot = opened(articles[:3], articles[3:], deleted=deleted)
    workspace = Workspace(snapshot.count)
    words, stems = (Terms(name, snapshot, snapshot.live_count) for name in ("words", "stems"))
    asked = ((words, b"ferry", 0.3), (stems, b"en:ferri", 1.0), (words, b"x", 1.0))
    parts: list[Node] = [
        Term(workspace, terms, text, terms.postings(text), boost) for terms, text, boost in asked
    ]
    parts.append(Spread(workspace, expansion.beginning(words, b"fer"), 0.01))
    sums = np.zeros(snapshot.count, np.float32)
    for found in (part.found(None) for part in parts):
        sums[found.documents] += found.scores
    found = together(workspace, parts)
    assert found.documents.tolist() == np.flatnonzero(sums).tolist()
    assert found.scores.tolist() == sums[found.documents].tolist()
