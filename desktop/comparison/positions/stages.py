"""Stages: the part of a match, a year, a bill or an election that a statement is about.

The first half of a match has another result than the match, and the first reading of a bill another
one than the second; so have the women's final and the men's.
"""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.gates import Spot, clause_text

_ORDINAL = (
    r"first|second|third|fourth|fifth|sixth|seventh|last|final|opening|closing|previous|next"
    r"|[1-9](?:st|nd|rd|th)"
)
_ORDINALS = {
    "first": "1st", "opening": "1st", "second": "2nd", "third": "3rd", "fourth": "4th",
    "fifth": "5th", "sixth": "6th", "seventh": "7th", "last": "final", "closing": "final",
}  # fmt: skip
# What has several of its kind, each with a figure of its own.
_NUMBERED = re.compile(
    rf"\b(?P<which>{_ORDINAL})[- ](?P<what>hal(?:f|ves)|quarters?|periods?|sets?|legs?|rounds?"
    r"|readings?|innings?|heats?|stages?|ballots?|votes?|matche?s?|games?|meetings?|semesters?"
    r"|phases?|waves?)\b",
    re.I,
)
# "won the first quarter 27-18 but lost the second 25-16"
_BARE = re.compile(rf"\bthe (?P<which>{_ORDINAL}),?\s+(?:by\s+)?(?=\d)", re.I)
# What is a part, or of others, without a number.
_PARTS = {
    "half-time": r"half[- ]?time|at the (?:break|interval)",
    "run-off": r"run-?off",
    "overtime": r"over-?time|extra time",
    "shoot-out": r"shoot-?out|penalty kicks",
    "semi-final": r"semi-?finals?",
    "quarter-final": r"quarter-?finals?",
    "amendment": r"amendments?",
    "repeat": r"repeated|replay|re-?run|recount",
    "women": r"women(?:['’]s)?|girls(?:['’])?|ladies",
    "youth": r"under-\d\d(?:s|['’]s)?|u-?\d\ds?|juniors?|youth|reserves",
}
_PART = re.compile("|".join(rf"\b(?P<_{n}>{p})\b" for n, p in enumerate(_PARTS.values())), re.I)
_NAMES = tuple(_PARTS)
_HOURS = re.compile(r"\b(?:dawn|morning|noon|afternoon|dusk|evening|night|midnight)\b", re.I)


def stages(text: str) -> frozenset[str]:
    """The parts of a whole that some words name: "2nd quarter", "half-time", "women"."""
    found = [
        (_ORDINALS.get(one["which"].lower(), one["which"].lower()), one["what"].lower())
        for one in _NUMBERED.finditer(text)
    ]
    numbered = {f"{which} {_singular(what)}" for which, what in found}
    named = {_NAMES[int((one.lastgroup or "_0")[1:])] for one in _PART.finditer(text)}
    if bare := _BARE.search(text):
        which = bare["which"].lower()
        numbered.add(f"{_ORDINALS.get(which, which)} one")
    if "2nd round" in numbered | named and "run-off" in numbered | named:
        numbered.discard("2nd round")
    return frozenset(numbered | named)


def _singular(what: str) -> str:
    return {"halves": "half", "matches": "match", "innings": "innings"}.get(what, what.rstrip("s"))


def stages_around(aligned: Aligned, spot: Spot) -> frozenset[str]:
    """The parts of a whole that the clause of a value names."""
    return stages(clause_text(aligned, spot))


def are_of_other_hours(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether each of two clauses names a part of the day, and not the same one."""
    held = hours(aligned, one), hours(aligned, other)
    return all(held) and held[0].isdisjoint(held[1])


def hours(aligned: Aligned, spot: Spot) -> frozenset[str]:
    """The parts of the day that the clause of a value names."""
    return frozenset(part.lower() for part in _HOURS.findall(clause_text(aligned, spot)))


def are_of_other_stages(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether each of two clauses names a part of a whole, and none that the other one names."""
    held = stages_around(aligned, one), stages_around(aligned, other)
    return all(held) and held[0].isdisjoint(held[1])
