"""The articles of the labelled clustering sets with the stories they were put into by people.

Besides, ten small archives of invented articles, which stand in the repository: strangers of one
town, undated notices, one trial, monthly figures, a live blog, a roundup, four languages ... And
eight of the news of some weeks, with what goes on from one event to the next.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.quality.measure import rows
from desktop.article import Article

SETS = ("ecbplus", "allsides", "g5w_newscluster", "basil", "newswcl50", "fnc_bodies")
# The pool is all sets but one: the stories of that are rumours, and its articles have no days.
POOL = SETS[:-1]
_INVENTED = Path(__file__).parent / "quality"


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with its label.

    Attributes:
        set: the set it is of.
        story: the story people put it into; stories of different sets have different names.
        article: without a number.
    """

    set: str
    story: str
    article: Article

    def line(self) -> str:
        """The article as a line that `parallax import` reads."""
        article = self.article
        fields = {
            "id": article.external_id,
            "title": article.title,
            "text": article.text,
            "source": article.source,
            "date": article.published,
            "language": article.language,
        }
        return json.dumps({key: value for key, value in fields.items() if value})

    def without_day(self) -> Labelled:
        """The same with an article that does not say when it was published."""
        return replace(self, article=replace(self.article, published=""))


def labelled(data: Path, name: str) -> list[Labelled]:
    """The articles of one set.

    Raises:
        MissingSetError: it is not there.
    """
    return [_labelled(name, row) for row in rows(data, f"a_clustering/{name}.jsonl")]


def small() -> dict[str, list[Labelled]]:
    """The invented small archives by name."""
    return _invented("small_archives")


def weeks() -> dict[str, list[Labelled]]:
    """The invented archives of some weeks of news by name."""
    return _invented("weeks_of_news")


def _invented(name: str) -> dict[str, list[Labelled]]:
    folder = _INVENTED / name
    return {
        path.stem: [_labelled(path.stem, row) for row in rows(folder, path.name)]
        for path in sorted(folder.glob("*.jsonl"))
    }


def _labelled(name: str, row: Mapping[str, Any]) -> Labelled:
    return Labelled(
        name,
        f"{name} {row['story']}",
        Article(
            text=row["text"],
            title=row["title"] or "",
            source=row["source"] or "",
            published=row["date"] or "",
            language=row.get("language", "en"),
            external_id=f"{name}:{row['id']}",
        ),
    )


def b_cubed(stories: Sequence[Hashable], groups: Sequence[Hashable]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1 (Bagga and Baldwin 1998).

    For each article the share of its group that belongs with it, and of what belongs with it that
    is in its group, averaged over articles.

    Args:
        stories: what people put each article into.
        groups: what the program put each into.
    """
    story, group = Counter(stories), Counter(groups)
    both = Counter(zip(stories, groups, strict=True))
    pairs = list(zip(stories, groups, strict=True))
    precision = sum(both[pair] / group[pair[1]] for pair in pairs) / len(pairs)
    recall = sum(both[pair] / story[pair[0]] for pair in pairs) / len(pairs)
    return precision, recall, 2 * precision * recall / (precision + recall)
