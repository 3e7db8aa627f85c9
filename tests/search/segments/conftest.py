"""Segments to look into."""

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path

import pytest

from desktop.article import Article
from desktop.search.segments.build import Builder
from desktop.search.segments.segment import Segment

Build = Callable[[Sequence[Article]], Segment]


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Build]:
    """Make a segment of articles."""
    numbers = count(1)
    opened: list[Segment] = []

    def build(articles: Sequence[Article]) -> Segment:
        builder = Builder()
        for article in articles:
            builder.add(article, added=738_000)
        path = tmp_path / f"{next(numbers)}.segment"
        builder.write(path)
        opened.append(Segment.open(path))
        return opened[-1]

    yield build
    for segment in opened:
        segment.close()


@pytest.fixture
def articles() -> list[Article]:
    """Six articles in four languages, one without words and one with a lone number."""
    return [
        Article(
            "Rebels attacked the port of Ostrava Bay. The attack, the second attack in a week,"
            " broke a cease-fire that both sides' envoys had praised.",
            title="Port attacked",
            source="The Harbour Post",
            author="Ann O'Dell",
            published="2024-11-14T18:05:00+02:00",
            language="en",
            id=11,
        ),
        Article(
            "Die Angriffe auf den Hafen von Ostrava: ein Angriff, zwei Häuser zerstört.",
            title="Angriffe",
            source="Küstenblatt",
            published="2024-11",
            language="de",
            id=12,
        ),
        Article("", id=13),
        Article("東京都で会議。10\u00a0000 人", source="The Harbour Post", language="ja", id=14),
        Article(
            "Attack\nAttack of the resume; the résumé of l'attaque.",
            title="Attack",
            published="2023",
            language="fr",
            id=15,
        ),
        Article("Атаки в порту Остравы", language="ru", published="2024-11-13", id=16),
    ]
