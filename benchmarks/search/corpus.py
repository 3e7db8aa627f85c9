"""A made-up archive of news articles: drawn in bulk, the same for the same number and seed.

An article comes back to what it speaks of (a word that has occurred is likelier to occur again),
phrases recur in all articles, and names are many.
"""

import random as plain
from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from benchmarks.search.vocabulary import Vocabulary, vocabularies
from desktop.article import Article

SEED = 7
WORDS = 430
_BATCH = 500
_AGAIN = 0.35  # of the words that are no grammar, so many were in the article before
_PHRASES = 6000
_PHRASED = 0.03  # of all places, at so many a phrase begins
_OUTLETS = 60
_FIRST_DAY = date(2018, 1, 1)
_DAYS = 2400

Ids = NDArray[np.int64]


def articles(number: int) -> Iterator[Article]:
    """So many articles of about 430 words."""
    languages = [(share, _Writer(words)) for share, words in vocabularies(SEED)]
    shares = np.array([share for share, _ in languages])
    for batch in range(0, number, _BATCH):
        size = min(_BATCH, number - batch)
        drawn = np.random.default_rng([SEED, batch])
        spoken = drawn.choice(len(languages), size, p=shares / shares.sum())
        texts = [
            writer.texts(drawn, int((spoken == place).sum()))
            for place, (_, writer) in enumerate(languages)
        ]
        facts = plain.Random(SEED * 1_000_003 + batch)
        for place in spoken.tolist():
            title, text = next(texts[place])
            yield Article(
                text,
                title=title,
                source=f"Outlet {int(facts.paretovariate(0.7)) % _OUTLETS + 1}",
                author="",
                published=(_FIRST_DAY + timedelta(facts.randrange(_DAYS))).isoformat(),
                language=languages[place][1].vocabulary.code,
            )


class _Writer:
    """Writes texts in one language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        forms = vocabulary.forms
        capital = [form[:1].upper() + form[1:] for form in forms]
        # The word, with a comma, at the end of a sentence and of a paragraph; the same capitalised.
        self._written = [
            *(form + " " for form in forms),
            *(form + ", " for form in forms),
            *(form + ". " for form in forms),
            *(form + ".\n" for form in forms),
            *(form + ".” " for form in forms),
            *(form + " " for form in capital),
        ]
        random = np.random.default_rng([SEED, len(forms)])
        self._phrases = self._draw(random, (_PHRASES, 3))

    def texts(self, random: np.random.Generator, number: int) -> Iterator[tuple[str, str]]:
        """So many titles and texts."""
        drawn = random.lognormal(np.log(WORDS) - 0.08, 0.4, number)
        lengths = np.clip(drawn, 80, 2500).astype(np.int64)
        starts = np.cumsum(lengths) - lengths
        ids = self._ids(random, lengths, starts)
        written = self._punctuated(random, ids, starts).tolist()
        spelled, forms = self._written, self.vocabulary.forms
        for start, length in zip(starts.tolist(), lengths.tolist(), strict=True):
            text = "".join([spelled[at] for at in written[start : start + length]])
            opening = ids[start : start + 60]
            telling = dict.fromkeys(opening[opening >= self.vocabulary.grammar].tolist())
            title = " ".join(forms[at] for at in list(telling)[:9])
            yield title[:1].upper() + title[1:], text.rstrip()

    def phrases(self) -> list[tuple[str, ...]]:
        """Those that have at least one word that tells something."""
        forms = self.vocabulary.forms
        return [
            tuple(forms[at].lower() for at in phrase.tolist())
            for phrase in self._phrases
            if (phrase >= self.vocabulary.grammar).any()
        ]

    def _draw(self, random: np.random.Generator, shape: tuple[int, ...]) -> Ids:
        common = self.vocabulary.common
        drawn = np.searchsorted(common, random.random(shape) * common[-1], side="right")
        return drawn.astype(np.int64)

    def _ids(self, random: np.random.Generator, lengths: Ids, starts: Ids) -> Ids:
        """The words of some articles, one behind the other."""
        total = int(lengths.sum())
        ids = self._draw(random, (total,))
        first = np.repeat(starts, lengths)
        earlier = first + (random.random(total) * (np.arange(total) - first)).astype(np.int64)
        telling = ids >= self.vocabulary.grammar
        again = (random.random(total) < _AGAIN) & telling & telling[earlier]
        ids = np.where(again, ids[earlier], ids)
        begins = np.flatnonzero(random.random(total - 3) < _PHRASED)
        # The commonest phrase is some hundred times as common as the average one.
        phrases = (random.random(len(begins)) ** 4 * _PHRASES).astype(np.int64)
        for place in range(3):
            ids[begins + place] = self._phrases[phrases, place]
        return ids

    def _punctuated(self, random: np.random.Generator, ids: Ids, starts: Ids) -> Ids:
        """The words as they are written."""
        drawn = random.random(len(ids))
        kind = np.select(
            [drawn < share for share in (0.033, 0.042, 0.045, 0.09)], [2, 3, 4, 1], default=0
        )
        kind[starts[1:] - 1] = kind[-1] = 3
        after_end = np.concatenate([[True], kind[:-1] >= 2])
        kind[after_end & (kind == 0)] = 5
        return ids + kind * len(self.vocabulary.forms)


def english() -> tuple[Vocabulary, list[tuple[str, ...]]]:
    """The words of English articles, and the phrases that recur in them, the commonest first."""
    vocabulary = vocabularies(SEED)[0][1]
    return vocabulary, _Writer(vocabulary).phrases()
