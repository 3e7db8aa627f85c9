"""Reasons: what articles of an event have in common, as it is written in them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.events.model import Glance, Reason
from desktop.events.naming import CASELESS, determiners, may_be_plural
from desktop.events.shared import Dates, Shared, Told, are_names
from desktop.events.signature import NAME, NUMBER, PLACE, WORD, Signature
from desktop.events.vocabulary import bridges_of, calendar
from desktop.text.words import fold, stem

_MOST_NAMES, _MOST_WORDS, _MOST_FIGURES = 4, 3, 3  # so many are named; more are not read
_AT_A_GLANCE = 6
_LOOKED_AT = 40  # of each article; what is first in none is not first in all
# A figure that is written so is a year more often than not; what was counted has a comma, or is not
# that many. It helps to tell events apart, but a reader learns nothing of the event by it.
YEAR = re.compile(r"(?:19|20)\d\d")
# Times of day are no figures of an event, though one that is shared is a reason: "2:15", "14h30";
# "3:1" is a result.
_CLOCK = re.compile(r"\d{1,2}(?:(?::\d\d){1,2}|(?:[.:]\d\d)?[ap]m|h(?:\d\d)?)", re.IGNORECASE)
RARE = 3.0  # a word tells so much that fewer than one article in twenty holds
_NAME_IN_FULL = 2  # words
_AT_LEAST = 2  # articles that what stands at a glance is of

Words = Sequence[str]
Cased = Callable[[str], str]


def reasons(shared: Shared, copied: Mapping[int, float]) -> list[Reason]:
    """Why the articles of events belong with the others.

    Args:
        shared: what they share.
        copied: the share of its text that stands in another of its event, by article.
    """
    told = _told(shared.told, 1, len(shared.members))
    rows = zip(shared.members, shared.of_event.tolist(), told, strict=True)
    return [
        _reason(one, words, shared.dates[event], 1, copied.get(one.article, 0.0))
        for one, event, words in rows
    ]


def reason_of_another(shared: Shared, event: int, one: Signature) -> Reason:
    """Why an article might belong to an event that it is not of.

    Args:
        shared: what the articles of events share.
        event: which of these.
        one: the article.
    """
    (words,) = _told(shared.told_by(one, event), 0, 1)
    return _reason(one, words, shared.dates[event], 0, 0.0)


def are_thin(shared: Shared, found: Sequence[Reason]) -> list[bool]:
    """Whether articles share one name with the others of their event, and nothing else.

    Towns have more than one event a week, and among few articles a name looks rare.

    Args:
        shared: what they share.
        found: why each belongs there.
    """
    told = shared.told
    rare = (told.held > 1) & (told.kinds == WORD) & (told.telling >= RARE)
    sharing = set(told.owners[rare].tolist())
    return [
        not (one.copy or one.days or one.figures or len(one.names) > 1 or place in sharing)
        for place, one in enumerate(found)
    ]


def glances(shared: Shared, texts: Sequence[int]) -> list[Glance]:
    """What events are about.

    Args:
        shared: what their articles share.
        texts: how many independent texts each has.
    """
    told = shared.told
    chosen = (told.kinds != WORD) & (told.both >= _AT_LEAST) & ~_are_doubtful(shared)
    places = told.heaviest(chosen, _LOOKED_AT)
    events = shared.of_event[told.owners[places]]
    bounds = events.searchsorted(np.arange(len(shared.events) + 1)).tolist()
    rows = zip(shared.dates, pairwise(bounds), texts, strict=True)
    return [
        _glance(shared, places[first:after], dates, number)
        for dates, (first, after), number in rows
    ]


def _are_doubtful(shared: Shared) -> NDArray[np.bool_]:
    """Which of the terms that articles share may be no names, where capitals don't tell.

    Without capitals a name is what its neighbours make one twice; what may be a common noun in the
    plural is one as part of a longer name or of a place. What another language names is a name.
    """
    told = shared.told
    name = (told.kinds == NAME) | (told.kinds == PLACE)
    name &= told.both == told.held
    languages = [one.language for one in shared.members]
    caseless = np.array([language in CASELESS for language in languages], np.bool_)
    found = name & caseless[told.owners]
    found[found] = shared.named(told.places[found]) < _AT_LEAST
    nouns = np.array([bool(determiners(language)) for language in languages], np.bool_)
    single = np.flatnonzero(nouns[told.owners] & name & (told.kinds != PLACE))
    owners: list[int] = told.owners[single].tolist()
    rows = zip(told.words(single), owners, strict=True)
    found[single] = [
        " " not in word and may_be_plural(word, languages[owner]) for word, owner in rows
    ]
    return found


def _glance(shared: Shared, places: NDArray[np.int64], dates: Dates, texts: int) -> Glance:
    """What an event is about, by the terms that its articles share."""
    told = shared.told
    owners: list[int] = told.owners[places].tolist()
    words = told.words(places)
    languages = [shared.members[owner].language for owner in owners]
    of_word = dict(zip(words, languages, strict=True))

    def cased(word: str) -> str:
        return _uncased(word, of_word[word])

    summed: defaultdict[str, float] = defaultdict(float)
    shown: dict[str, str] = {}
    of_name: defaultdict[str, set[int]] = defaultdict(set)
    kinds, weights = told.kinds[places].tolist(), told.weights[places].tolist()
    for word, kind, weight in zip(words, kinds, weights, strict=True):
        name = cased(word)
        # endings make a name longer more often than not: "Гаврилюк", not "Гаврилюком"
        shown[name] = min(shown.get(name, word), word, key=lambda form: (len(form), form))
        summed[name] += weight
        of_name[name].add(kind)
    heaviest = sorted(summed, key=lambda name: (-summed[name], name))
    # what is a place in one account and a name in the other is a place, the highest kind
    ranked = [(shown[name], max(of_name[name])) for name in heaviest]
    of_kind: defaultdict[int, list[str]] = defaultdict(list)
    usual = Counter(shared.members[owner].language for owner in set(owners))
    for word, kind in _untranslated(ranked, _bridged(words, languages), of_word, usual):
        of_kind[kind].append(word)
    where, names, figures = of_kind[PLACE], of_kind[NAME], of_kind[NUMBER]
    named = _first(where, _AT_A_GLANCE, cased)
    counted = (word for word in _figures(figures, dates) if not _CLOCK.fullmatch(word))
    return Glance(
        named,
        tuple(name for name in _first(names, _AT_A_GLANCE, cased) if name not in named),
        _first(counted, _AT_A_GLANCE, cased),
        texts,
    )


def _bridged(words: Words, languages: Words) -> dict[str, int]:
    """What ties the last words of terms to their translations, if they are of several languages.

    The last word of a name tells most: before it may stand what its bearer does, in each language.
    """
    if len(set(languages)) <= 1:
        return {}
    found = zip(words, map(bridges_of, words, languages), strict=True)
    return {word: bridges[-1] for word, bridges in found if bridges}


def _untranslated(
    words: Sequence[tuple[str, int]],
    bridged: Mapping[str, int],
    of_word: Mapping[str, str],
    usual: Mapping[str, int],
) -> Iterator[tuple[str, int]]:
    """Some words, of those that are translations of each other the one in the usual language.

    Args:
        words: with their kinds, the heaviest first.
        bridged: see `_bridged`.
        of_word: the language of each.
        usual: how many articles are in each language.
    """
    told: dict[int, tuple[str, int]] = {}
    for word, kind in sorted(words, key=lambda one: -usual[of_word[one[0]]]):
        told.setdefault(bridged.get(word, 0), (word, kind))
    for word, kind in words:
        bridge = bridged.get(word, 0)
        if not bridge:
            yield word, kind
        elif bridge in told:
            yield told.pop(bridge)


def _told(told: Told, inside: int, total: int) -> Iterator[tuple[Words, Words, Words]]:
    """The names, words and figures that each of some articles shares, the heaviest first.

    Args:
        told: all that they share.
        inside: how many of the articles that hold a term are the article itself: 1 or 0.
        total: how many articles there are.
    """
    places = told.heaviest(np.ones(len(told.owners), np.bool_), _LOOKED_AT)
    sorts = np.select([are_names(told, inside)[places], told.kinds[places] == WORD], [0, 1], 2)
    cells = told.owners[places] * 3 + sorts
    order = np.argsort(cells, kind="stable")
    words = told.words(places[order])
    bounds = cells[order].searchsorted(np.arange(3 * total + 1)).tolist()
    for cell in range(0, 3 * total, 3):
        name, word, figure, end = bounds[cell : cell + 4]
        yield words[name:word], words[word:figure], words[figure:end]


def _reason(
    one: Signature, told: tuple[Words, Words, Words], dates: Dates, inside: int, copied: float
) -> Reason:
    cased = partial(_uncased, language=one.language)
    names = _first(told[0], _MOST_NAMES, cased)
    named, days = "\n".join(map(cased, names)), calendar(one.language)
    words = (word for word in told[1] if fold(word) not in days)
    apart = dates.apart(one.day, inside)
    return Reason(
        names=names,
        words=tuple(word for word in _first(words, _MOST_WORDS, cased) if cased(word) not in named),
        figures=_first(_figures(told[2], dates), _MOST_FIGURES, cased),
        days=(one.published[:10],) if apart == 0 else (),
        copy=copied,
        days_apart=apart,
    )


def _figures(words: Iterable[str], dates: Dates) -> Iterator[str]:
    """Those of some figures that are of an event: years and those of date lines are none."""
    return (word for word in words if word not in dates.dated and not YEAR.fullmatch(word))


def _first(words: Iterable[str], most: int, cased: Cased) -> tuple[str, ...]:
    """The first so many words, without any that is one before it, alone or in a longer name.

    A name in full that is told once more with what its bearer does before it is one of them too:
    "Lea Sturm", "Keeper Lea Sturm", "Goalkeeper Lea Sturm". ("Halden United" is another name than
    "United".)

    Args:
        words: the heaviest first.
        most: how many are wanted.
        cased: gives what a word is in whatever case of its language.
    """
    found: list[str] = []
    named = ""
    in_full: tuple[str, ...] = ()
    for word in words:
        spaced = cased(word)
        if spaced not in named and not spaced.endswith(in_full):
            found.append(word)
            if len(found) == most:
                break
            named += f"{spaced}\n"
            parts = spaced.split()
            if len(parts) > 1:
                in_full += (f" {' '.join(parts[-_NAME_IN_FULL:])} ",)
    return tuple(found)


def _uncased(word: str, language: str) -> str:
    """What a name is in whatever case, between spaces: "Андрієм Гаврилюком", "Андрій Гаврилюк"."""
    if language == "en":  # which has no cases
        return f" {word.casefold()} "
    return f" {' '.join(stem(fold(part), language) for part in word.split())} "
