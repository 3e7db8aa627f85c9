"""What the commands for events print: the JSON that programs rely on, and lines for people."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from desktop.archive import Archive, EventCorrection, EventFacts
from desktop.article import Article, Event
from desktop.cli.shapes import Json, line
from desktop.comparison.figures.measured import measured
from desktop.events.model import Membership, NearMiss
from desktop.reasons import sentence

Articles = Mapping[int, Article]

_INDENT = " " * 16  # below the lines of an article


def event_shape(event: Event, facts: EventFacts, articles: Articles, archive: Archive) -> Json:
    """One event of `events`, for programs.

    Args:
        event: which.
        facts: how many outlets and texts it has, and what the user decided.
        articles: all articles that it may name, by number.
        archive: what knows the reasons.
    """
    known = archive.grouping
    return {
        "id": event.id,
        "title": event.title,
        "first": event.first or None,
        "last": event.last or None,
        "locked": facts.locked,
        "renamed": facts.renamed,
        "outlets": facts.outlets,
        "texts": facts.texts,
        "articles": [
            {
                **_article(articles[one.article]),
                **_tie(one),
                "doubtful": one.doubtful,
                "by_user": one.by_user,
            }
            for one in known.memberships(event.id)
        ],
        "near_misses": [
            {**_article(articles[one.article]), **_tie(one)} for one in known.near_misses(event.id)
        ],
        "copies": [
            {"id": one.article, "of": one.of, "share": round(one.share, 3)}
            for one in known.copies(event.id)
        ],
        **_about(archive, event.id),
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "external_id": article.external_id or None,
        "source": article.source or None,
        "published": article.published or None,
    }


def _tie(one: Membership | NearMiss) -> dict[str, Any]:
    return {"strength": round(one.strength, 3), "reason": asdict(one.reason)}


def _about(archive: Archive, event: int) -> dict[str, Any]:
    about = archive.grouping.glance(event)
    return {
        "places": about.places,
        "names": about.names,
        "figures": about.figures,
    }


def event_lines(event: Event, facts: EventFacts, articles: Articles) -> list[str]:
    """An event and its articles, one line each, for people."""
    return [_head(event, facts), *(_numbered(articles[number]) for number in event.articles)]


def whole_event(event: Event, facts: EventFacts, articles: Articles, archive: Archive) -> list[str]:
    """An event, its articles, why each is in it, and what might belong to it, in lines."""
    known = archive.grouping
    copies = {one.article: one for one in known.copies(event.id)}
    about = known.glance(event.id)
    figures = measured(about.figures, [articles[number] for number in event.articles])
    named = (("places", about.places), ("names", about.names), ("figures", figures))
    lines = [_head(event, facts)]
    lines += [f"{_INDENT}{name}: {', '.join(found)}" for name, found in named if found]
    for one in known.memberships(event.id):
        doubt = "doubtful: " if one.doubtful else ""
        lines.append(_numbered(articles[one.article]))
        lines.append(f"{_INDENT}{doubt}{sentence(one.reason, by_user=one.by_user)}")
        if copy := copies.get(one.article):
            lines.append(f"{_INDENT}{copy.share:.0%} of it stands in article {copy.of}")
    near = known.near_misses(event.id)
    lines += ["        might belong here:"] if near else []
    for one in near:
        lines += [_numbered(articles[one.article]), f"{_INDENT}{sentence(one.reason)}"]
    return lines


def correction_shape(one: EventCorrection, events: Sequence[Event]) -> Json:
    """The result of `event`, for programs.

    Args:
        one: the correction.
        events: those its articles are in now.
    """
    return {
        "correction": one.id,
        "kind": one.kind,
        "event": one.event,
        "undone": bool(one.undone),
        "articles": one.articles,
        "events": [
            {"id": event.id, "title": event.title, "articles": event.articles} for event in events
        ],
    }


def _head(event: Event, facts: EventFacts) -> str:
    # where no article names its outlet, none is known: that is not "0 outlets"
    outlets = [_count(facts.outlets, "outlet")] if facts.outlets else []
    marks = [", ".join([*outlets, _count(facts.texts, "text")])]
    marks += ["locked"] if facts.locked else []
    marks += [f"{facts.doubtful} doubtful"] if facts.doubtful else []
    day = event.first[:10] or "undated"
    return f"{event.id:>6}  {day:10}  {event.title}  ({'; '.join(marks)})"


def _numbered(article: Article) -> str:
    return f"{article.id:>14}  {line(article)}"


def _count(number: int, one: str) -> str:
    return f"{number:,} {one if number == 1 else one + 's'}"
