"""Derive resources/words/predicates.tsv from WordNet 3.0: what says the same, what excludes what.

Run it as ``python -m benchmarks.derive_predicates /usr/share/wordnet`` (Debian: wordnet-base).
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from desktop.paths import RESOURCES
from desktop.text.concepts import concept, rarity
from desktop.text.words import tokenize

# Only senses in which a word is met: of the first so many ...
_SENSES = {"v": 2, "a": 1, "n": 1}
# ... and seen so often in the sense-tagged texts, with this share of all that was seen of the word.
_SEEN = 2
_SHARE = 0.15
# A word that fewer sentences of news hold is left out (minus the logarithm of their share).
_RARE = 11.0
# Nouns of what is done and happens: acts, communication, events, processes, states.
_EVENTS = frozenset({"04", "10", "11", "22", "26"})
_HEAD = """\
# Predicates, two lemmas a line: verbs and adjectives that say the same ("="), a verb and the
# noun of what it tells ("+"), adjectives of which one denies the other ("!"); only common senses
# of words that news uses. Derived by benchmarks/derive_predicates.py from WordNet 3.0.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Its licence permits to
# use, copy, modify and distribute it for any purpose and without fee or royalty; no warranty.
"""
# Other opposites of adjectives are of degree or of view: cheap and dear, left and right.
_NEGATIVE = ("un", "in", "im", "il", "ir", "dis")
# WordNet has them in one meaning; in news the one comes before the other, or is no more than a try.
_APART = {("ratify", "sign"), ("attempt", "undertake"), ("arrest", "nail")}
_PARTS = {"v": "verb", "n": "noun", "a": "adj"}


@dataclass(frozen=True, slots=True)
class Synset:
    """One meaning: number of its lexicographer file, its words, its pointers.

    A pointer is its sign, the synset it leads to, and the numbers of the words here and there.
    """

    kind: str
    words: tuple[str, ...]
    pointers: tuple[tuple[str, str, int, int], ...]


def main(folder: Path) -> None:
    """Read WordNet and write the table."""
    synsets = {
        f"{part}{offset}": synset
        for part, name in _PARTS.items()
        for offset, synset in _synsets(folder / f"data.{name}")
    }
    senses = _senses(folder)
    lines = {line for key in synsets for line in _lines(key, synsets, senses)}
    text = "".join("\t".join(line) + "\n" for line in sorted(lines))
    (RESOURCES / "words" / "predicates.tsv").write_text(_HEAD + text, encoding="utf-8")
    print(Counter(line[0] for line in lines))


def _lines(
    key: str, synsets: Mapping[str, Synset], senses: Mapping[tuple[str, str], set[str]]
) -> Iterator[tuple[str, str, str]]:
    """What one meaning gives to the table."""
    synset, part = synsets[key], key[0]
    own = sorted(word for word in synset.words if key in senses[part, word])
    if part != "n":
        yield from (("=", *two) for two in combinations(own, 2) if two not in _APART)
    for sign, target, here, there in synset.pointers:
        if not here or target not in synsets:
            continue
        one, two = synset.words[here - 1], synsets[target].words[there - 1]
        if one == two or key not in senses[part, one] or target not in senses[target[0], two]:
            continue
        if sign == "!" and part == "a" and any(two == prefix + one for prefix in _NEGATIVE):
            yield "!", one, two
        elif sign == "+" and part == "v" and synsets[target].kind in _EVENTS:
            yield "+", one, two


def _synsets(path: Path) -> Iterator[tuple[str, Synset]]:
    for line in path.read_text("utf-8").splitlines():
        if not re.match(r"\d{8} ", line):
            continue
        fields = line.partition(" | ")[0].split()
        count = int(fields[3], 16)
        words = tuple(re.sub(r"\(\w+\)", "", fields[4 + 2 * n]) for n in range(count))
        at = 4 + 2 * count
        pointers = tuple(
            (
                fields[at + 1 + 4 * n],
                fields[at + 3 + 4 * n].replace("s", "a") + fields[at + 2 + 4 * n],
                int(fields[at + 4 + 4 * n][:2], 16),
                int(fields[at + 4 + 4 * n][2:], 16),
            )
            for n in range(int(fields[at]))
        )
        yield fields[0], Synset(fields[1], words, pointers)


def _senses(folder: Path) -> dict[tuple[str, str], set[str]]:
    """The common meanings of each word that news uses, by part of speech."""
    counts = _counts(folder)
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for part, name in _PARTS.items():
        for line in (folder / f"index.{name}").read_text("utf-8").splitlines():
            fields = line.split()
            if line.startswith(" ") or not _in_news(fields[0]):
                continue
            offsets = fields[-int(fields[2]) :]
            seen = counts[part, fields[0]]
            total = sum(seen.values())
            if total < _SEEN:
                continue
            for rank, offset in enumerate(offsets[: _SENSES[part]], 1):
                if rank == 1 or (seen[rank] >= _SEEN and seen[rank] >= _SHARE * total):
                    found[part, fields[0]].add(part + offset)
    return found


def _counts(folder: Path) -> dict[tuple[str, str], Counter[int]]:
    """How often each sense of a word was seen in texts, by its rank."""
    parts = {"1": "n", "2": "v", "3": "a", "5": "a"}
    found: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text("utf-8").splitlines():
        key, rank, count = line.split()
        lemma, _, rest = key.partition("%")
        if part := parts.get(rest[0]):
            found[part, lemma][int(rank)] += int(count)
    return found


def _in_news(lemma: str) -> bool:
    if not re.fullmatch(r"[a-z]+", lemma):
        return False
    return all(rarity(concept(token, "en"), "en") < _RARE for token in tokenize(lemma, "en"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
