"""Attribution spans: the words of an article that only say who says so, not what happened."""

from bisect import bisect_left
from collections.abc import Iterator

from desktop.reading import Reading


def attribution_spans(reading: Reading) -> Iterator[tuple[int, int]]:
    """The spans of the attribution phrases of an article, as (first, after last).

    In "the mayor resigned, saying that …" all but "saying" tells what happened, though he who is
    credited stands before that.
    """
    # in order: claims of one sentence are, and so are sentences
    starts = [claim.predicate_start for claim in reading.claims]
    for one in reading.attributions:
        if one.source and one.cue_at and one.source[1] < one.cue_at[0]:
            behind = bisect_left(starts, one.source[1])
            if behind < len(starts) and starts[behind] < one.cue_at[0]:
                yield one.cue_at
                continue
        yield one.start, one.end
