"""Reading: what the program understands of one article."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from desktop.article import Article
from desktop.reading.attribution import Attribution
from desktop.reading.bonds import Bond
from desktop.reading.claim import Claim
from desktop.reading.mention import Mention
from desktop.reading.stance import Hedge, Loaded
from desktop.text.boilerplate import headings
from desktop.text.dates import TimeExpression
from desktop.text.quantities import Quantity
from desktop.text.sentences import Sentence

# This much of a span may lie outside of the content of an attribution.
_BESIDE = 0.25
# Headlines and the like have no more statements and characters than this. Only one labelled pair
# has a text with three; accounts of three sentences are about several things.
_BRIEF = 2
_SHORT = 1000


@dataclass(frozen=True)
class Reading:
    """What the program understands of one article.

    Attributes:
        article: the article itself.
        sentences: all of them in order, boilerplate included.
        speakers: for each sentence who says most of it, or None for the outlet itself.
        quantities: the figures of its statements in order.
        times: the dates and times of its statements in order.
        attributions: the attributions in its statements, in order: who says or denies something.
        names: the names in its statements, in order.
        claims: what its statements say happened, in order.
        hedges: the hedges of its statements, in order.
        loaded: the loaded words of its statements, in order.
        parsed: whether names and claims were looked for: in English, and only with a parser.
        attitudes: attributions of other sorts: beliefs, wishes, opinions of others.
        implied: what the noun phrases of a short article say, in order; () for a long one.
        bonds: the words of a short article, each with its head; () for a long one.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    speakers: tuple[str | None, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    attributions: tuple[Attribution, ...] = ()
    names: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    loaded: tuple[Loaded, ...] = ()
    parsed: bool = False
    attitudes: tuple[Attribution, ...] = ()
    implied: tuple[Claim, ...] = ()
    bonds: tuple[Bond, ...] = ()

    @cached_property
    def statements(self) -> tuple[int, ...]:
        """The indices of the sentences that are statements: all but boilerplate."""
        return tuple(n for n, sentence in enumerate(self.sentences) if not sentence.boilerplate)

    @cached_property
    def brief(self) -> bool:
        """Whether it is hardly more than a headline: everything it says is about one thing."""
        held = [self.sentences[number] for number in self.statements]
        return len(held) <= _BRIEF and sum(one.end - one.start for one in held) <= _SHORT

    @cached_property
    def published(self) -> date | None:
        """The day of publication, or None where it is not known to the day."""
        day = self.article.published[:10]
        return date.fromisoformat(day) if len(day) == 10 else None

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The headlines above its first statement."""
        return tuple(headings(self.sentences))

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds a character of the text."""
        return bisect_right(self._sentence_starts, offset) - 1

    def sentence_around(self, offset: int) -> Sentence:
        """The sentence that holds a character of the text."""
        return self.sentences[self.sentence_at(offset)]

    def is_quoted(self, offset: int) -> bool:
        """Whether a character follows quotation marks that its sentence opened before it."""
        before = self.article.text[self.sentence_around(offset).start : offset]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def attributions_in(self, sentence: int) -> tuple[Attribution, ...]:
        """The attributions in a sentence, given by its index."""
        held = self.sentences[sentence]
        starts = self._attribution_starts
        first, after = bisect_left(starts, held.start), bisect_left(starts, held.end)
        return self.attributions[first:after]

    def attributions_of(self, speaker: str) -> Sequence[Attribution]:
        """The attributions to a speaker, in order."""
        return self._by_speaker.get(speaker, ())

    @cached_property
    def _by_speaker(self) -> Mapping[str, Sequence[Attribution]]:
        found: dict[str, list[Attribution]] = {}
        for one in self.attributions:
            found.setdefault(one.speaker, []).append(one)
        return found

    def claims_in(self, sentence: int) -> tuple[Claim, ...]:
        """The claims of a sentence, given by its index."""
        of = self._claim_sentences
        return self.claims[bisect_left(of, sentence) : bisect_right(of, sentence)]

    def times_in(self, sentence: int) -> tuple[TimeExpression, ...]:
        """The dates and times in a sentence, given by its index."""
        held = self.sentences[sentence]
        starts = self._time_starts
        return self.times[bisect_left(starts, held.start) : bisect_left(starts, held.end)]

    # Comparing looks things up so often that asking each for its place again costs a tenth of it.

    @cached_property
    def _sentence_starts(self) -> Sequence[int]:
        return [one.start for one in self.sentences]

    @cached_property
    def _attribution_starts(self) -> Sequence[int]:
        return [one.start for one in self.attributions]

    @cached_property
    def _claim_sentences(self) -> Sequence[int]:
        return [one.sentence for one in self.claims]

    @cached_property
    def _time_starts(self) -> Sequence[int]:
        return [one.start for one in self.times]

    def speaker_at(self, start: int, end: int) -> str | None:
        """The speaker of a span of a sentence, or None for the outlet itself."""
        sentence = self.sentence_at(start)
        own = self.attributions_in(sentence)
        # "…, the agency reported, citing the ministry": the last one is nearest to the source
        covering = [one for one in own if _covers(one, start, end)]
        if covering:
            return min(reversed(covering), key=_width).speaker
        if any(not one.nested for one in own):
            return None
        return self.speakers[sentence]


def _covers(one: Attribution, start: int, end: int) -> bool:
    """Whether a span is attributed: all but the attribution phrase itself and a small remainder.

    A clause delimited by commas may contain "the mayor said" and a word or two before.
    """
    within = _shared(one.scope, start, end)
    phrase = _shared((one.start, one.end), start, end) - _shared(
        (max(one.start, one.scope[0]), min(one.end, one.scope[1])), start, end
    )
    return within > 0 and end - start - within - max(phrase, 0) <= _BESIDE * (end - start)


def _shared(span: tuple[int, int], start: int, end: int) -> int:
    return max(0, min(span[1], end) - max(span[0], start))


def _width(one: Attribution) -> int:
    return one.scope[1] - one.scope[0]
