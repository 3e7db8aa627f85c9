"""How well articles are grouped by event, on labelled sets; floors a little under what was reached.

B-cubed as in Bagga and Baldwin (1998): for each article the share of its group that belongs with it
(precision) and of what belongs with it that is in its group (recall), averaged over articles.
"""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from desktop.article import Article
from desktop.events import group
from desktop.progress import finish


@pytest.mark.parametrize(
    ("name", "precision", "recall"), [("basil", 0.98, 0.95), ("ecbplus", 0.86, 0.83)]
)
def test_articles_are_grouped_as_people_did(
    labelled: Path, name: str, precision: float, recall: float
) -> None:
    stories, articles = _read(labelled / "a_clustering" / f"{name}.jsonl")
    events = finish(group(articles, len(articles), []))
    groups = {number: event.articles for event in events for number in event.articles}
    reached = _b_cubed(stories, groups)
    assert reached[0] >= precision
    assert reached[1] >= recall


def _read(path: Path) -> tuple[dict[int, str], list[Article]]:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    stories = {number: line["story"] for number, line in enumerate(lines, 1)}
    articles = [
        Article(
            text=line["text"],
            title=line["title"] or "",
            published=line["date"] or "",
            language="en",
            id=number,
        )
        for number, line in enumerate(lines, 1)
    ]
    return stories, articles


def _b_cubed(stories: dict[int, str], groups: dict[int, tuple[int, ...]]) -> tuple[float, float]:
    members: defaultdict[str, set[int]] = defaultdict(set)
    for number, story in stories.items():
        members[story].add(number)
    precision = recall = 0.0
    for number, story in stories.items():
        together = set(groups.get(number, (number,)))
        right = len(together & members[story])
        precision += right / len(together) / len(stories)
        recall += right / len(members[story]) / len(stories)
    return precision, recall
