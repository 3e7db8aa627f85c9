"""Reading: one article as the program understands it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.article import Article
from desktop.reading.attribution import Attribution
from desktop.reading.speakers import find_speakers
from desktop.text.boilerplate import mark_boilerplate
from desktop.text.dates import TimeExpression, find_times
from desktop.text.quantities import Quantity, find_quantities
from desktop.text.sentences import Sentence, split_sentences


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as the program understands it.

    Attributes:
        article: the article itself.
        sentences: all of them in order, boilerplate included.
        speakers: for each sentence who says most of it, or None for the outlet itself.
        quantities: the figures of its statements in order.
        times: the dates and times of its statements in order.
        attributions: the creditings of its statements in order.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    speakers: tuple[str | None, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    attributions: tuple[Attribution, ...] = ()

    @property
    def statements(self) -> tuple[int, ...]:
        """The indices of the sentences that are statements: all but boilerplate."""
        return tuple(n for n, sentence in enumerate(self.sentences) if not sentence.boilerplate)

    @property
    def published(self) -> date | None:
        """The day of publication, or None where it is not known to the day."""
        day = self.article.published[:10]
        return date.fromisoformat(day) if len(day) == 10 else None

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds a character of the text."""
        return bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1

    def attributions_in(self, sentence: int) -> tuple[Attribution, ...]:
        """The creditings in a sentence, given by its index."""
        held = self.sentences[sentence]
        first = bisect_left(self.attributions, held.start, key=lambda one: one.start)
        after = bisect_left(self.attributions, held.end, key=lambda one: one.start)
        return self.attributions[first:after]

    def times_in(self, sentence: int) -> tuple[TimeExpression, ...]:
        """The dates and times in a sentence, given by its index."""
        held = self.sentences[sentence]
        first = bisect_left(self.times, held.start, key=lambda one: one.start)
        after = bisect_left(self.times, held.end, key=lambda one: one.start)
        return self.times[first:after]

    def speaker_at(self, start: int, end: int) -> str | None:
        """Who is credited with a stretch of a sentence, or None for the outlet itself."""
        sentence = self.sentence_at(start)
        own = self.attributions_in(sentence)
        # "…, the agency reported, citing the ministry": the last one is nearest to the source
        for attribution in reversed(own):
            if attribution.scope[0] <= start and end <= attribution.scope[1]:
                return attribution.speaker
        return None if own else self.speakers[sentence]


# "PORT ESTRIN, Sept. 8 (Meridian Wire) - ": where and when the report was sent, no part of it.
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}(?:,[^—–\n]{0,40}?)?(?:\s?\([^)\n]{0,40}\))?\s?[—–-]{1,2}\s"
)


def read_article(article: Article) -> Reading:
    """Read one article: its sentences, who says them, its figures and times.

    Works for any text; speakers are found in English only.
    """
    sentences = mark_boilerplate(split_sentences(article.text))
    speakers = find_speakers(article.text, sentences, article.language)
    language = article.language or "en"
    begins = _behind_dateline(article.text, sentences)

    def stated(found: Quantity | TimeExpression) -> bool:
        holder = bisect_right(sentences, found.start, key=lambda sentence: sentence.start) - 1
        return (
            found.start >= begins
            and holder >= 0
            and not sentences[holder].boilerplate
            and found.end <= sentences[holder].end
        )

    return Reading(
        article,
        sentences,
        speakers.sentences,
        tuple(filter(stated, find_quantities(article.text, language))),
        tuple(filter(stated, find_times(article.text, language))),
        speakers.attributions,
    )


def _behind_dateline(text: str, sentences: Sequence[Sentence]) -> int:
    """Where the first statement begins, behind its dateline if it has one."""
    first = next((sentence for sentence in sentences if not sentence.boilerplate), None)
    if first is None:
        return len(text)
    dateline = _DATELINE.match(text, first.start, first.end)
    return dateline.end() if dateline else first.start
