"""Interim: the contract of grouping over today's ties, until the new engine is merged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from desktop.article import Article, Event
from desktop.events import grouping
from desktop.events.model import Corrections, Glance, Grouping, Membership, NearMiss, Reason
from desktop.events.signature import Signature as Old
from desktop.events.signature import signature as old
from desktop.events.ties import Ties
from desktop.progress import Progress, Work

VERSION = 1
METHOD = 2


@dataclass(frozen=True, slots=True)
class Signature:
    article: int
    label: str
    published: str
    old: Old


def signature(article: Article) -> Signature:
    return Signature(article.id, article.label, article.published, old(article))


def encode(one: Signature) -> bytes:
    o = one.old
    return msgspec.json.encode(
        [
            one.label,
            one.published,
            o.language,
            str(o.published or ""),
            dict(o.words),
            dict(o.bridges),
        ]
    )


def decode(article: int, stored: bytes) -> Signature | None:
    try:
        label, published, language, day, words, bridges = msgspec.json.decode(stored)
    except (msgspec.DecodeError, ValueError):
        return None
    made = Old(
        article,
        language,
        date.fromisoformat(day) if day else None,
        Counter(words),
        Counter(bridges),
    )
    return Signature(article, label, published, made)


def group(
    signatures: Sequence[Signature], known: Sequence[Event], corrections: Corrections
) -> Work[Grouping]:
    by = {one.article: one for one in signatures}
    ties = Ties([one.old for one in signatures])
    found = []
    for index in range(len(signatures)):
        yield Progress(index, len(signatures))
        found += [(index, other, tie) for other, tie in ties.of(index)]
    number = {one.article: place for place, one in enumerate(signatures)}
    locked = [set(e.articles) for e in known if e.id in corrections.locked]
    inside = {a: n for n, members in enumerate(locked) for a in members}
    pairs = {(min(a, b), max(a, b)): t for a, b, t in found}
    apart = {(number[a], number[b]) for a, b in corrections.apart if a in number and b in number}
    for a, b in apart:
        pairs[min(a, b), max(a, b)] = -50.0
    for a, b in corrections.together:
        if a in number and b in number:
            x, y = number[a], number[b]
            pairs[min(x, y), max(x, y)] = 50.0
    for a in range(len(signatures)):
        for b in range(a):
            one, two = inside.get(signatures[a].article), inside.get(signatures[b].article)
            if one != two:
                pairs[b, a] = -1000.0
            elif one is not None:
                pairs[b, a] = 1000.0
    groups = [
        [signatures[m].article for m in cluster]
        for cluster in grouping.clusters(
            range(len(signatures)), [(a, b, t) for (a, b), t in pairs.items()], 0.18
        )
        if len(cluster) > 1
    ]
    labels = {a: (one.label, one.published) for a, one in by.items()}
    central = dict.fromkeys(by, 0.0)
    for (a, b), t in pairs.items():
        central[signatures[a].article] += min(t, 1)
        central[signatures[b].article] += min(t, 1)
    events = tuple(
        grouping._event(n, members, labels, central)
        for n, members in zip(grouping._numbers(groups, known), groups, strict=True)
    )
    place = {a: n for n, e in enumerate(events) for a in e.articles}
    said = {a for pair in corrections.together for a in pair}
    best: dict[int, tuple[float, int]] = {}
    near: dict[tuple[int, int], float] = {}
    for (x, y), t in pairs.items():
        a, b = signatures[x].article, signatures[y].article
        if place.get(a, -1) == place.get(b, -2):
            for one, two in ((a, b), (b, a)):
                best[one] = max(best.get(one, (0.0, 0)), (t, two))
        elif t > 0.05:
            for one, two in ((a, b), (b, a)):
                if two in place and one not in place:
                    near[one, place[two]] = max(near.get((one, place[two]), 0), t)
    memberships = tuple(
        Membership(
            a,
            n,
            min(best.get(a, (0.5, 0))[0], 1.0),
            best.get(a, (1, 0))[0] < 0.25,
            _reason(by[a], by[best.get(a, (0, a))[1]]),
            a in said,
        )
        for a, n in place.items()
    )
    return Grouping(
        events,
        memberships,
        tuple(NearMiss(a, n, t, Reason(words=("mill",))) for (a, n), t in near.items()),
        (),
        tuple(Glance(texts=len(e.articles)) for e in events),
    )


def _reason(one: Signature, two: Signature) -> Reason:
    shared = one.old.words.keys() & two.old.words.keys()
    return Reason(
        words=tuple(sorted(shared, key=lambda w: (-len(w), w))[:4]),
        figures=tuple(
            w for w in sorted(one.old.bridges.keys() & two.old.bridges.keys()) if w[0].isdigit()
        ),
        days_apart=abs((one.old.published - two.old.published).days)
        if one.old.published and two.old.published
        else None,
    )
