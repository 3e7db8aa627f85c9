"""Model: what grouping hands out: events, who belongs to them and why, near misses and copies."""

from dataclasses import dataclass

from desktop.article import Event


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the user decided about events; it is law for every grouping.

    Attributes:
        together: pairs of articles that belong to one event (merged, moved in).
        apart: pairs of articles that do not (split, moved out).
        locked: numbers of events that keep exactly the members they have.
        put: the articles that the user put where they are; others in ``together`` were there
            before. None: all of these.
    """

    together: frozenset[tuple[int, int]] = frozenset()
    apart: frozenset[tuple[int, int]] = frozenset()
    locked: frozenset[int] = frozenset()
    put: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an article is counted to an event, in what people understand.

    Attributes:
        names: the names it shares with the event that tell most, as written in it.
        words: the rare words, ...
        figures: ... and the figures that it shares.
        days: the days that both were published on or name, ISO 8601.
        copy: the share of its text that stands in another article of the event, 0.0 if none does.
        days_apart: days between it and the nearest dated article of the event; None if unknown.
    """

    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    copy: float = 0.0
    days_apart: int | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """That an article is in an event.

    Attributes:
        article: its number.
        event: the place of the event in `Grouping.events`, for a new event has no number yet.
        strength: how surely it belongs there, 0.0 to 1.0.
        doubtful: whether that is so near to what is left out that a reader should look.
        reason: what ties it to the others.
        by_user: whether it is there because the user said so.
    """

    article: int
    event: int
    strength: float
    doubtful: bool
    reason: Reason
    by_user: bool = False


@dataclass(frozen=True, slots=True)
class NearMiss:
    """That an article might belong to an event it is not in.

    Attributes:
        article: its number.
        event: the event's place in `Grouping.events`, for a new event has no number yet.
        strength: how surely it belongs there, 0.0 to 1.0; below what puts it there.
        reason: what ties it to the event.
    """

    article: int
    event: int
    strength: float
    reason: Reason


@dataclass(frozen=True, slots=True)
class Copy:
    """That an article reprints another.

    Attributes:
        article: its number.
        of: the number of the earliest article with that text.
        share: the share of its text that stands there, 0.0 to 1.0.
    """

    article: int
    of: int
    share: float


@dataclass(frozen=True, slots=True)
class Glance:
    """What an event is about at a glance, the most shared first, as written in its articles.

    Attributes:
        places: names that stand where places stand ("in Old Harbour"), of at least two articles.
        names: the other names of at least two articles: people, outfits, peoples, ships.
        figures: figures named in at least two articles.
        texts: how many independent texts it has: copies of one text are one.
    """

    places: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    texts: int = 0


@dataclass(frozen=True, slots=True)
class Grouping:
    """The events of an archive and what is known of them.

    Attributes:
        events: each of two articles or more; `id` is 0 for a new one.
        memberships: of every article that is in an event.
        near: articles that might belong to an event; the surest first.
        copies: articles that reprint others.
        glances: what each event is about, in the order of `events`; of the last ones, of which that
            stays as it was, there are none, no memberships, and no titles and dates either.
    """

    events: tuple[Event, ...] = ()
    memberships: tuple[Membership, ...] = ()
    near: tuple[NearMiss, ...] = ()
    copies: tuple[Copy, ...] = ()
    glances: tuple[Glance, ...] = ()
