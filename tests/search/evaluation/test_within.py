"""Some documents have the scores that they have when all are scored."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article import Article
from desktop.search.evaluation import dense, expansion, within
from desktop.search.evaluation.found import Workspace
from desktop.search.evaluation.joins import Or
from desktop.search.evaluation.nodes import Node, Spread, Term
from desktop.search.evaluation.terms import Terms
from desktop.search.evaluation.together import together
from desktop.search.segments.snapshot import Snapshot

Open = Callable[..., Snapshot]
TEXTS = ("the ferry sank", "a ferry, two ferries and a ferryman", "sank", "nothing", "ferries sank")
COUNT = 4 * len(TEXTS)
DELETED = {2, 7}


@pytest.fixture(scope="module")
def snapshot(opened: Open) -> Snapshot:
    texts = [text for _ in range(COUNT // len(TEXTS)) for text in TEXTS]
    articles = [Article(text, title=text, language="en", id=at) for at, text in enumerate(texts, 1)]
    return opened(articles[:9], articles[9:], deleted=DELETED)


# Words are spread out, searched or listed, as few or many documents hold them.
@pytest.mark.parametrize(("common", "longer"), [(8, 16), (0, 16), (0, 0)])
@given(asked=st.sets(st.integers(0, COUNT - 1)), boost=st.sampled_from([1.0, 0.3, 0.0, -1.0]))
def test_some_documents_score_as_among_all(
    snapshot: Snapshot, common: int, longer: int, asked: set[int], boost: float
) -> None:
    workspace = Workspace(snapshot.count)
    parts = _parts(workspace, snapshot, boost)
    groups = [parts, parts[1:3], parts[-2:]]  # with words that others have, too, and without any
    live = np.array(sorted(one for one in asked if one + 1 not in DELETED), np.intp)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dense, "_COMMON", common)
        patch.setattr(within, "_LONGER", longer)
        each = within.among(workspace, groups, live)
    for group, some in zip(groups, each, strict=True):
        every = together(workspace, group)
        held = np.isin(every.documents, live)
        assert some.documents.tolist() == every.documents[held].tolist()
        assert some.scores.tolist() == every.scores[held].tolist()


def _parts(workspace: Workspace, snapshot: Snapshot, boost: float) -> list[Node]:
    words, stems, titles = (
        Terms(name, snapshot, snapshot.live_count) for name in ("words", "stems", "title")
    )
    asked = (
        (words, b"ferry", boost),
        (stems, b"en:ferri", 1.0),
        (titles, b"sank", boost),
        (words, b"sank", 0.3),
        (words, b"x", 1.0),
    )
    terms: list[Node] = [
        Term(workspace, terms, text, terms.postings(text), boost) for terms, text, boost in asked
    ]
    beginning = Spread(workspace, expansion.beginning(words, b"fer"), 0.01)
    return [*terms, beginning, Or(workspace, terms[:2], 2.0)]
