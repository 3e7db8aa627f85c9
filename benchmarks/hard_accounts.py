"""Hard accounts: pairs of what holds hundreds of one kind of thing, so that all may meet all."""

import random
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from desktop.article import Article

_SYLLABLES = ("bar", "den", "fol", "gim", "kel", "lor", "mar", "nev", "pol", "rud", "sten", "tor")
_BODIES = ("police", "the council", "the fire service", "the water authority", "the union")
_A_PARAGRAPH = 5  # sentences

Sentence = Callable[[random.Random], str]


def hard_accounts(things: int) -> Iterator[tuple[str, list[Article]]]:
    """What is hard about two accounts, and the two.

    Args:
        things: how many of the things they hold: sentences, lines, or clauses of one sentence.
    """
    for kind, sentence in _KINDS.items():
        yield kind, [_article(_paragraphs(sentence, things, seed), seed) for seed in (1, 2)]
    for kind, (sentence, joint) in _JOINED.items():
        yield (
            kind,
            [_article(joint.join(_drawn(sentence, things, seed)) + ".", seed) for seed in (1, 2)],
        )


def _article(text: str, seed: int) -> Article:
    return Article(text, source=f"Outlet {seed}", published="2025-03-06", language="en")


def _paragraphs(sentence: Sentence, count: int, seed: int) -> str:
    told = _drawn(sentence, count, seed)
    return "\n".join(
        " ".join(told[start : start + _A_PARAGRAPH]) for start in range(0, count, _A_PARAGRAPH)
    )


def _drawn(sentence: Sentence, count: int, seed: int) -> list[str]:
    drawn = random.Random(seed)
    return [sentence(drawn) for _ in range(count)]


def _place(drawn: random.Random) -> str:
    """One of some forty places."""
    return (drawn.choice(_SYLLABLES[:6]) + drawn.choice(_SYLLABLES[6:])).capitalize()


def _person(drawn: random.Random) -> str:
    given, name = drawn.choice(_SYLLABLES), drawn.choice(_SYLLABLES) + drawn.choice(_SYLLABLES)
    return f"{given.capitalize()} {name.capitalize()}"


def _denial(drawn: random.Random) -> str:
    if drawn.random() < 0.5:
        return f"No sirens were heard in {_place(drawn)} on Monday."
    return f"Sirens warned residents in {_place(drawn)} on Monday."


def _minute(drawn: random.Random) -> str:
    return (
        f"The council {drawn.choice(('rejected', 'passed'))} motion {drawn.randint(1, 99)} on the"
        f" {drawn.choice(('bridge', 'school', 'road'))} by {drawn.randint(2, 30)} votes to"
        f" {drawn.randint(2, 30)}, {_person(drawn)} said."
    )


def _casualty(drawn: random.Random) -> str:
    fate = drawn.choice(("killed", "injured", "found alive"))
    return f"{_person(drawn)}, {drawn.randint(1, 90)}, from {_place(drawn)}, was {fate}."


def _chronicle(drawn: random.Random) -> str:
    day, month = drawn.randint(1, 28), drawn.choice(("March", "May", "June"))
    did, year = drawn.choice(("opened", "closed", "left")), drawn.randint(1990, 2024)
    who, where = drawn.choice(_BODIES), _place(drawn)
    return f"On {day} {month} {year} {who} {did} the bridge in {where}."


def _toll(drawn: random.Random) -> str:
    befell = drawn.choice(("killed", "injured", "arrested"))
    return f"{drawn.randint(2, 90)} people were {befell} in {_place(drawn)}."


def _sum(drawn: random.Random) -> str:
    return f"The ministry gave {_place(drawn)} {drawn.randint(2, 900)} million euros for roads."


def _quotation(drawn: random.Random, closing: str = "”") -> str:
    state = drawn.choice(("is", "is not", "may be"))
    return f"“The dam {state} safe in {_place(drawn)},{closing} {_person(drawn)} said."


def _refutation(drawn: random.Random) -> str:
    if drawn.random() < 0.5:
        return f"The report that a dam broke in {_place(drawn)} is false."
    return f"A dam broke in {_place(drawn)}."


def _repeated(_: random.Random) -> str:
    return "Police closed the bridge in Kelmar on Monday."


def _fate(drawn: random.Random) -> str:
    thing, state = drawn.choice(("bridge", "road", "gate")), drawn.choice(("opened", "closed"))
    return f"The {thing} {state}."


def _majority(drawn: random.Random) -> str:
    return f"The council voted {drawn.randint(20, 60)} to {drawn.randint(2, 19)}."


def _meeting(drawn: random.Random) -> str:
    return f"{_person(drawn)} said {_person(drawn)} met {_person(drawn)}."


def _day(drawn: random.Random) -> str:
    return f"{drawn.randint(1, 28)}.{drawn.randint(1, 12)}.{drawn.randint(1990, 2024)}"


def _hearsay(drawn: random.Random) -> str:
    return f"that {drawn.choice(_BODIES)} said"


def _line(drawn: random.Random) -> str:
    return f"{_place(drawn)}\t{drawn.randint(1, 99)}\t{drawn.randint(1, 99)}%"


def _clause(drawn: random.Random) -> str:
    did = drawn.choice(("opened", "did not open", "closed"))
    return f"{drawn.choice(_BODIES)} {did} {drawn.randint(2, 90)} roads in {_place(drawn)}"


def _cause(drawn: random.Random) -> str:
    return f"the bridge in {_place(drawn)} closed because of {drawn.choice(_SYLLABLES)} rust"


_KINDS: Mapping[str, Sentence] = {
    "denials of one noun": _denial,
    "a council's minutes": _minute,
    "named casualties": _casualty,
    "a chronicle": _chronicle,
    "tolls": _toll,
    "sums": _sum,
    "quotations": _quotation,
    "quotations never closed": partial(_quotation, closing=""),
    "refutations": _refutation,
    "one sentence repeated": _repeated,
    "two fates of three things": _fate,
    "majorities": _majority,
    "names that share their parts": _meeting,
}
_JOINED: Mapping[str, tuple[Sentence, str]] = {
    "one long sentence": (_clause, " and "),
    "causes without an end": (_cause, " "),
    "a list of names": (_person, ", "),
    "lines of a word": (_place, "\n"),
    "days in a row": (_day, ", "),
    "what one says that another says": (_hearsay, " "),
    "a table": (_line, "\n"),
}
