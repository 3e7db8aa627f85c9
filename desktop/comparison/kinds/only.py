"""Only here: what one account says and no other one covers, even in other words."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment import Aligned
from desktop.comparison.building import difference, position
from desktop.comparison.coverage import Coverage, Uncovered
from desktop.comparison.figures import Figures
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict

# A clause is only here if words with this share of its weight stand in no other account ...
_UNCOVERED = 0.65
# ... and they are at least so many, and tell at least so much.
_UNCOVERED_WORDS = 3
_LEAST_WEIGHT = 20.0
# So much weight in uncovered words is a statement, not an aside; less if somebody new is named.
_STRONG_WEIGHT = 40.0
_STRONG_IF_NAMED = 25.0
# Clauses so alike are paraphrases: there words that are not shared are other words for it.
_PARAPHRASE = 0.5
_NAMED_WORDS = 4


def find_only(aligned: Aligned) -> Iterator[Difference]:
    """Figures and clauses that one account has and no other one of its language.

    An account in another language may say a thing in words we do not read: nothing is told where
    there is no second account in the same language, and the reason names the limit where there is.
    """
    figures = aligned.once(Figures)
    told = [(place.article, figures.position(place)) for place in figures.lone]
    paraphrased = aligned.once(_paraphrased)
    for article in range(len(aligned.readings)):
        others = _others(aligned, article)
        if not others:
            continue
        own = [place for held, place in told if held == article]
        for place in own:
            reason = f"gives this figure: {place.value}."
            yield _only(aligned, article, place, Strength.STRONG, reason)
        starts = sorted(place.start for place in own)
        for run in _lone_clauses(aligned, article, others, paraphrased[article]):
            start, end = run[0].span[0], run[-1].span[1]
            first = bisect_left(starts, start)
            if first == len(starts) or starts[first] >= end:
                yield _clauses(aligned, article, run)


def _others(aligned: Aligned, article: int) -> list[int]:
    """The other accounts in the language of one."""
    language = aligned.terms[article].language
    return [n for n, one in enumerate(aligned.terms) if n != article and one.language == language]


def _paraphrased(aligned: Aligned) -> tuple[set[int], ...]:
    """For each article the clauses that have a near paraphrase in another one."""
    found: tuple[set[int], ...] = tuple(set() for _ in aligned.readings)
    for (one, other), likeness in aligned.likeness.items():
        pairs = likeness.pairs
        alike = pairs.closest >= _PARAPHRASE
        found[one].update(pairs.clauses[alike].tolist())
        found[other].update(pairs.counterparts[alike].tolist())
    return found


def _lone_clauses(
    aligned: Aligned, article: int, others: Sequence[int], paraphrased: set[int]
) -> Iterator[list[Uncovered]]:
    """The clauses of one account that no other account covers, neighbours together."""
    spoken, reading = aligned.terms[article], aligned.readings[article]
    coverage = Coverage(aligned, article, others)
    predicates = sorted(claim.predicate_start for claim in reading.claims)
    for sentence in spoken.statements:
        clauses = [
            coverage.uncovered(spoken.spans[n], paraphrased=n in paraphrased)
            for n in spoken.clauses_of(sentence)
        ]
        for run in _runs(clauses):
            whole = run if _says(run, predicates) or not reading.parsed else clauses
            if whole is run or (_is_lone(clauses) and _says(clauses, predicates)):
                yield whole
                if whole is clauses:
                    break


def _runs(clauses: Sequence[Uncovered]) -> Iterator[list[Uncovered]]:
    """Neighbouring clauses that stand only here, where together they tell enough."""
    for lone, run in groupby(clauses, lambda clause: _is_lone([clause])):
        held = list(run)
        words = sum(len(clause.words) for clause in held)
        if lone and words >= _UNCOVERED_WORDS and _weight(held) >= _LEAST_WEIGHT:
            yield held


def _is_lone(clauses: Sequence[Uncovered]) -> bool:
    """Whether most of what clauses tell stands nowhere else."""
    weight = _weight(clauses)
    return weight > 0 and weight >= _UNCOVERED * math.fsum(clause.total for clause in clauses)


def _weight(clauses: Sequence[Uncovered]) -> float:
    return math.fsum(clause.weight for clause in clauses)


def _says(clauses: Sequence[Uncovered], predicates: Sequence[int]) -> bool:
    """Whether clauses hold a predicate: without one they are a name or a list and say nothing."""
    first = bisect_left(predicates, clauses[0].span[0])
    return first < len(predicates) and predicates[first] < clauses[-1].span[1]


def _clauses(aligned: Aligned, article: int, run: Sequence[Uncovered]) -> Difference:
    words = [word for clause in run for word in clause.words]
    needed = _STRONG_IF_NAMED if any(clause.named for clause in run) else _STRONG_WEIGHT
    strength = Strength.STRONG if _weight(run) >= needed else Strength.POSSIBLE
    place = position(aligned.readings[article], run[0].span[0], run[-1].span[1])
    reason = f"says this: no other account has a word for {_quoted(words)}."
    return _only(aligned, article, place, strength, reason)


def _quoted(words: Sequence[str]) -> str:
    """The first uncovered words, as a reader can look for them."""
    named = list(dict.fromkeys(words))[:_NAMED_WORDS]
    return " or ".join(f"“{word}”" for word in named)


def _only(
    aligned: Aligned, article: int, place: Position, strength: Strength, what: str
) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    foreign = len(_others(aligned, article)) < len(aligned.readings) - 1
    limit = "Of the accounts in this language only" if foreign else "Only"
    reason = f"{limit} {names[article]} {what}"
    return difference(aligned, Kind.ONLY, (Verdict.DIFFERS, strength, reason), [(article, place)])
