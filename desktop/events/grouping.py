"""Grouping: from the signatures of an archive to its events, keeping the numbers events have."""

from collections.abc import Sequence

from desktop.article import Event
from desktop.events.grouper import Grouper
from desktop.events.model import Corrections, Grouping
from desktop.events.signature import Signature
from desktop.progress import Work

# Raised whenever the same signatures may give other events than before.
METHOD = 9


def group(
    signatures: Sequence[Signature],
    known: Sequence[Event] = (),
    corrections: Corrections | None = None,
) -> Work[Grouping]:
    """Group articles by the event they report; an article alone is in no event.

    The same articles give the same events in whatever order they come.

    Args:
        signatures: of all articles of an archive. They are asked for several times by their
            places, so a sequence that decodes what the archive keeps saves memory.
        known: the events so far: a new one with most of an old one's articles keeps its number.
        corrections: what the user decided.

    Returns:
        The events, each of two articles or more, and what is known of them.
    """
    grouper = yield from Grouper.of(signatures, known, corrections or Corrections())
    return grouper.grouping
